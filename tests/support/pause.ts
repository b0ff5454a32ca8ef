/** Stops whoever comes to a statement until the test lets go: a trigger there waits for an advisory lock that the test holds. */
import pg from "pg";
import { expect } from "vitest";

/** `commit`: at the end of a transaction that has inserted into the table. */
export interface Moment { at: "insert" | "update" | "commit"; table: string }

export interface Pause {
  /** Waits until somebody has come to the statement. */
  reached(): Promise<void>;
  /** Lets everybody go on, and stops nobody any more. */
  release(): Promise<void>;
}

const LOCK = 4711;

/** @param url of the database in use; @param table as in the schema, or with the name of another schema */
export async function pauseAt(url: string, { at, table }: Moment): Promise<Pause> {
  const name = table.includes(".") ? table : `"${table}"`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`select pg_advisory_lock(${LOCK})`);
  await client.query(`create or replace function pause_here() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock_shared(${LOCK}); return new; end $$`);
  const when = at === "commit" ? `create constraint trigger pause_here after insert on ${name} deferrable initially deferred` : `create trigger pause_here before ${at} on ${name}`;
  await client.query(`${when} for each row execute function pause_here()`);
  const waiting = async () => (await client.query(`select 1 from pg_locks where locktype = 'advisory' and objid = ${LOCK} and not granted and database = (select oid from pg_database where datname = current_database())`)).rowCount;
  return {
    reached: () => expect.poll(waiting, { timeout: 20_000, interval: 5 }).toBeGreaterThan(0),
    release: async () => {
      await client.query(`select pg_advisory_unlock(${LOCK})`);
      await client.query(`drop trigger pause_here on ${name}`);
      await client.end();
    },
  };
}

/** What changed since a reader last looked, from the rows that triggers write in the transaction of each change (see prisma/schema/changes.prisma). */
import type { Reader, Tx } from "./db.server.ts";

/** A point in the order of transactions: of all before it, none is open any more. */
export type ChangePoint = bigint;

export interface Changes {
  /** where to go on from next time */
  upTo: ChangePoint;
  /** ids of what changed, each once */
  resources: string[];
  products: string[];
  organisations: string[];
  places: string[];
  /** somebody wants every index compared with the database */
  comparison: boolean;
  /** somebody wants the indexes inside the processes built anew */
  rebuild: boolean;
}

/** Days for which rows are kept: nobody goes on from farther back, whoever was away longer builds anew. */
const KEPT_DAYS = 2;

type Row = { upTo: bigint; kind: string | null; ref: string | null };

/**
 * Changes of transactions that ended after `from` was read. Numbers of rows would not do: one given out early can be committed late.
 * `from` null: nothing but the point to begin with.
 */
export async function changesSince(reader: Reader, from: ChangePoint | null): Promise<Changes> {
  const rows = await reader.$queryRaw<Row[]>`
    select now."upTo", c."kind", c."ref"
    from (select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as "upTo") now
    left join lateral (select distinct "kind", "ref" from "Change" where "xid" >= ${from}::bigint and "xid" < now."upTo") c on true`;
  const of = (kind: string) => rows.flatMap((row) => (row.kind === kind ? [row.ref!] : []));
  return { upTo: rows[0]!.upTo, resources: of("resource"), products: of("product"), organisations: of("organisation"), places: of("place"), comparison: of("comparison").length > 0, rebuild: of("rebuild").length > 0 };
}

/** Null for an engine that has never been filled, or has been away for longer than rows are kept. */
export async function readPoint(reader: Reader, engine: string): Promise<ChangePoint | null> {
  const [row] = await reader.$queryRaw<{ xid: bigint }[]>`
    select r."xid" from "ChangeReader" r where r."engine" = ${engine} and r."xid" >= coalesce((select min("xid") from "Change"), 0)`;
  return row?.xid ?? null;
}

/** Never goes back: two processes that follow for one engine do some work twice and lose none. */
export async function writePoint(reader: Reader, engine: string, point: ChangePoint): Promise<void> {
  await reader.$executeRaw`
    insert into "ChangeReader" ("engine", "xid") values (${engine}, ${point}) on conflict ("engine") do update set "xid" = greatest("ChangeReader"."xid", excluded."xid")`;
}

/** Has every process compare its index with the database: prices, dates and free days go on with the day although no row changed. */
export async function askForComparison(reader: Reader): Promise<void> {
  await reader.$executeRaw`insert into "Change" ("kind", "ref") values ('comparison', '')`;
}

/** Has every process whose index lies inside it build that anew. */
export async function askForRebuild(reader: Reader): Promise<void> {
  await reader.$executeRaw`insert into "Change" ("kind", "ref") values ('rebuild', '')`;
}

/** For a transaction after which a comparison is asked for: its changes are not noted one by one. */
export async function withoutNotes(tx: Tx): Promise<void> {
  await tx.$executeRaw`select set_config('latarnia.quiet', 'on', true)`;
}

/** @returns how many rows were forgotten */
export async function forgetOldChanges(reader: Reader): Promise<number> {
  return reader.$executeRaw`delete from "Change" where "at" < now() - ${KEPT_DAYS}::int * interval '1 day'`;
}

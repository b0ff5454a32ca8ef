/** A statement that goes to the driver itself answers as one that goes through Prisma: values, lists, what is missing, errors and a database that is away. */
import { expect, inject, it } from "vitest";
import { askOften, database, db, inTransaction, isConnectionLost, openPostgres, Prisma, sqlState, type Reader } from "../../app/platform/db.server.ts";
import { databaseOfFile } from "../support/of-file.ts";
import { postgresDatabase } from "../support/postgres.ts";

databaseOfFile(() => postgresDatabase({ url: inject("postgresUrl"), connections: 4 }));

const ASKED = Prisma.sql`select 7 as "int", 9007199254740993::bigint as "large", 'Świnoujście' as "text", true as "bool", date '2027-02-28' as "day", timestamptz '2027-02-28 23:59:58.123+01' as "instant",
  '{"a": [1, null, {"b": "ü"}]}'::jsonb as "jsonb", '[1.5]'::json as "json", 'held'::"OrderState" as "state", ${[1, 2]}::int[] as "ints", ${['a"b,c', "ł"]}::text[] as "texts", '{}'::text[] as "none", null::date as "nothing",
  ${null}::text as "null", ${"x"}::text as "given", ${3}::int + ${4}::int as "sum", ${true}::boolean as "yes", ${new Date("2027-03-01T00:00:00Z").toISOString()}::timestamptz as "at", ${JSON.stringify({ k: "v" })}::jsonb as "sent"`;

it("all kinds of values are the same on both ways", async () => {
  expect(database().askDriver, "PostgreSQL is asked without Prisma").toBeDefined();
  const [direct] = await askOften<Record<string, unknown>>(db(), ASKED);
  const [through] = await inTransaction((tx) => askOften<Record<string, unknown>>(tx, ASKED));
  expect(direct).toEqual(through);
  expect(direct).toMatchObject({ int: 7, large: 9007199254740993n, day: new Date("2027-02-28T00:00:00Z"), instant: new Date("2027-02-28T22:59:58.123Z"), ints: [1, 2], texts: ['a"b,c', "ł"], state: "held", nothing: null });
});

it.each([
  ["a unique violation", "23505", Prisma.sql`with one as (insert into "ChangeReader" ("engine", "xid") values ('twice', 1), ('twice', 1) returning 1) select * from one`],
  ["a check", "23514", Prisma.sql`with one as (insert into "UnitPrice" ("id", "unitId", "currency", "amountMinor") values ('u', 'u', 'PLN', -1) returning 1) select * from one`],
  ["a lock that cannot be had", "55P03", Prisma.sql`select set_config('lock_timeout', '1ms', true), pg_advisory_xact_lock(77)`],
])("%s has its code on both ways", async (_, code, statement) => {
  const codeOf = (reader: Reader) => askOften(reader, statement).then(() => "none", sqlState);
  const both = await inTransaction(async (other) => {
    await other.$executeRaw`select pg_advisory_xact_lock(77)`;
    return [await codeOf(db()), await inTransaction((tx) => codeOf(tx)).catch(sqlState)];
  });
  expect(both).toEqual([code, code]);
});

it("a database that cannot be reached is known as away", async () => {
  const nowhere = openPostgres("postgresql://postgres@127.0.0.1:1/nowhere", 1);
  const failed = await nowhere.askDriver!(Prisma.sql`select 1`).catch((error: unknown) => error);
  expect(isConnectionLost(failed)).toBe(true);
  await nowhere.close();
});

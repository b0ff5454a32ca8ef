import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { addDays, instantOf } from "../../app/core/time.ts";
import { database, db, inTransaction, Prisma } from "../../app/platform/db.server.ts";
import { enqueue, jobsPart, startJobs, type JobHandlers } from "../../app/platform/jobs.server.ts";
import { databaseOfFile } from "../support/of-file.ts";

/** What the queue itself reads its clock by. */
const { parseExpression } = createRequire(createRequire(import.meta.url).resolve("pg-boss"))("cron-parser") as { parseExpression(cron: string, options: { currentDate: Date; tz: string }): { next(): { toDate(): Date } } };

databaseOfFile();

const MAIL = { orderId: "of-both", kind: "confirmation" } as const;
const DAY_LIST = { organisationId: "of-both", date: "2027-07-12" };
const put = (granted: Prisma.Sql) => db().$queryRaw(Prisma.sql`with granted as (${granted}), ${jobsPart([{ name: "send-order-mail", data: MAIL }, { name: "send-day-mail", data: DAY_LIST }])} select 1`);

const rowsOf = async (name: string) => (await database().executeSql("select *, keep_until - created_on as kept, start_after - created_on as waits from jobs.job where name = $1 order by created_on", [name])).rows;

it("jobs that are part of a statement are the rows that the queue writes by itself", async () => {
  await inTransaction((tx) => enqueue(tx, "send-order-mail", MAIL));
  await inTransaction((tx) => enqueue(tx, "send-day-mail", DAY_LIST));
  await put(Prisma.sql`select 1`);
  for (const name of ["send-order-mail", "send-day-mail"]) {
    const rows = await rowsOf(name);
    const [byQueue, byPart] = rows.map(({ id: _id, created_on: _created, start_after: _start, keep_until: _keep, ...row }) => row);
    expect(rows).toHaveLength(2);
    expect(byPart).toEqual(byQueue);
  }
});

it("and there is none where the statement may not have its effect", async () => {
  await put(Prisma.sql`select 1 where false`);
  expect([(await rowsOf("send-order-mail")).length, (await rowsOf("send-day-mail")).length]).toEqual([2, 2]);
});

it("tomorrow's lists are made at six and at eight by the venue's clock every evening, also when the clocks change", async () => {
  await startJobs({ handlers: new Proxy({}, { get: () => async () => undefined }) as JobHandlers });
  const { rows } = await database().executeSql("select cron, timezone from jobs.schedule where name = 'list-tomorrow'", []);
  const [{ cron, timezone }] = rows as [{ cron: string; timezone: string }];
  const runs = parseExpression(cron, { currentDate: new Date("2026-12-31T23:00:00Z"), tz: timezone });
  const year = Array.from({ length: 2 * 365 }, () => runs.next().toDate());
  expect(year).toEqual(Array.from({ length: 365 }, (_, day) => addDays("2027-01-01", day)).flatMap((date) => [instantOf(date, "18:00"), instantOf(date, "20:00")]));
});

import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { addDays, instantOf } from "../../app/core/time.ts";
import { database, db, inTransaction, Prisma } from "../../app/platform/db.server.ts";
import { enqueue, jobsPart, startJobs, stopJobs, openJobs, type JobHandlers } from "../../app/platform/jobs.server.ts";
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

it("many that wait are done one after the other, without a pause between them, also beside one that fails", async () => {
  const done: string[] = [];
  await inTransaction(async (tx) => {
    for (let i = 0; i < 30; i++) await enqueue(tx, "send-waiting-mail", { entryId: `entry-${String(i)}`, kind: "joined" });
  });
  const mailed = ({ entryId }: { entryId: string }) => {
    if (entryId === "entry-7") throw new Error("The mail server will not have this one.");
    done.push(entryId);
  };
  await startJobs({ handlers: new Proxy({}, { get: (_, name) => async (data: { entryId: string }) => (name === "send-waiting-mail" ? mailed(data) : undefined) }) as JobHandlers });
  await expect.poll(() => done.length, { timeout: 6_000 }).toBe(29);
  await expect.poll(async () => (await rowsOf("send-waiting-mail")).filter(({ state }) => state === "completed").length).toBe(29);
  expect((await rowsOf("send-waiting-mail")).find(({ state }) => state !== "completed")).toMatchObject({ data: { entryId: "entry-7" }, output: { message: "The mail server will not have this one." } });
  await stopJobs();
  await openJobs();
});

it("a job that fails is tried again for about two days, sooner at first than at last", async () => {
  await inTransaction((tx) => enqueue(tx, "send-refund", { refundId: "put-off" }));
  const [{ retry_limit: tries, retry_delay: first, retry_backoff: grows }] = (await rowsOf("send-refund")) as [{ retry_limit: number; retry_delay: number; retry_backoff: boolean }];
  expect([first, grows]).toEqual([2, true]);
  // pg-boss (plans.js, failJobs): half of delay·2ⁿ, and as much again by chance
  const most = Array.from({ length: tries }, (_, done) => first * 2 ** Math.min(16, done + 1));
  const seconds = (most.reduce((sum, each) => sum + each) * 3) / 4;
  expect(seconds / 86_400).toBeGreaterThan(1.5);
  expect(seconds / 86_400).toBeLessThan(3);
});

it("the clock keeps every promise at its own time of the venue's day", async () => {
  await startJobs({ handlers: new Proxy({}, { get: () => async () => undefined }) as JobHandlers });
  const { rows } = await database().executeSql("select name, cron, timezone from jobs.schedule", []);
  expect(Object.fromEntries(rows.map(({ name, cron, timezone }) => [name, `${cron as string} ${timezone as string}`]))).toEqual({
    "release-expired": "* * * * * Europe/Warsaw", "note-starts": "* * * * * Europe/Warsaw", "sweep-waiting": "*/15 * * * * Europe/Warsaw",
    "extend-slots": "2 0 * * * Europe/Warsaw", "close-months": "40 2 * * * Europe/Warsaw", "reconcile": "50 2 * * * Europe/Warsaw", "pay-out": "10 3 * * * Europe/Warsaw",
    "send-due-gifts": "15 7 * * * Europe/Warsaw", "list-tomorrow": "0 18,20 * * * Europe/Warsaw",
  });
});

it("tomorrow's lists are made at six and at eight by the venue's clock every evening, also when the clocks change", async () => {
  await startJobs({ handlers: new Proxy({}, { get: () => async () => undefined }) as JobHandlers });
  const { rows } = await database().executeSql("select cron, timezone from jobs.schedule where name = 'list-tomorrow'", []);
  const [{ cron, timezone }] = rows as [{ cron: string; timezone: string }];
  const runs = parseExpression(cron, { currentDate: new Date("2026-12-31T23:00:00Z"), tz: timezone });
  const year = Array.from({ length: 2 * 365 }, () => runs.next().toDate());
  expect(year).toEqual(Array.from({ length: 365 }, (_, day) => addDays("2027-01-01", day)).flatMap((date) => [instantOf(date, "18:00"), instantOf(date, "20:00")]));
});

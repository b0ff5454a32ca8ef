import { expect, it } from "vitest";
import { database, db, inTransaction, Prisma } from "../../app/platform/db.server.ts";
import { enqueue, jobPart } from "../../app/platform/jobs.server.ts";
import { databaseOfFile } from "../support/of-file.ts";

databaseOfFile();

const MAIL = { orderId: "of-both", kind: "confirmation" } as const;
const put = (granted: Prisma.Sql) => db().$queryRaw(Prisma.sql`with granted as (${granted}), ${jobPart("send-order-mail", MAIL)} select 1`);

it("a job that is part of a statement is the row that the queue writes by itself", async () => {
  await inTransaction((tx) => enqueue(tx, "send-order-mail", MAIL));
  await put(Prisma.sql`select 1`);
  const { rows } = await database().executeSql("select *, keep_until - created_on as kept, start_after - created_on as waits from jobs.job where data ->> 'orderId' = $1 order by created_on", [MAIL.orderId]);
  const [byQueue, byPart] = rows.map(({ id: _id, created_on: _created, start_after: _start, keep_until: _keep, ...row }) => row);
  expect(rows).toHaveLength(2);
  expect(byPart).toEqual(byQueue);
});

it("and there is none where the statement may not have its effect", async () => {
  await put(Prisma.sql`select 1 where false`);
  const { rows } = await database().executeSql("select 1 from jobs.job where data ->> 'orderId' = $1", [MAIL.orderId]);
  expect(rows).toHaveLength(2);
});

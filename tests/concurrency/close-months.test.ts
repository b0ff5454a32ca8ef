/** Several processes close the same months at once: each statement is made once, and a month's numbers follow each other. */
import { expect, inject, it } from "vitest";
import { newId, readableCode } from "../../app/core/ids.ts";
import { closeMonths } from "../../app/domain/payments/books/close-months.server.ts";
import { db } from "../../app/platform/db.server.ts";
import { makeOrganisation } from "../support/factory.ts";
import { databaseOfFile } from "../support/of-file.ts";
import { pauseAt } from "../support/pause.ts";
import { postgresDatabase, urlInUse } from "../support/postgres.ts";

databaseOfFile(() => postgresDatabase({ url: inject("postgresUrl"), connections: 12 }));

/** Organisations that each sold something on a day. */
async function sold(count: number, day: string): Promise<string[]> {
  const orderId = newId();
  await db().order.create({ data: { id: orderId, code: readableCode(8), key: newId(), lang: "pl", totalMinor: 0, holdExpiresAt: new Date() } });
  const organisations: string[] = [];
  for (let one = 0; one < count; one++) organisations.push(await makeOrganisation());
  const at = new Date(`${day}T10:00:00Z`);
  await db().ledgerEntry.createMany({ data: organisations.flatMap((organisationId) => [{ orderId, organisationId, account: "vendor", kind: "sale", currency: "PLN", amountMinor: -9_000, at }, { orderId, account: "guest", kind: "sale", currency: "PLN", amountMinor: 9_000, at }]) });
  return organisations;
}

const statementsOf = (month: string) => db().statement.findMany({ where: { month }, orderBy: { number: "asc" }, select: { number: true, organisationId: true } });
const numbers = (month: string, count: number) => Array.from({ length: count }, (_, index) => `Z/${month.replace("-", "/")}/${String(index + 1).padStart(4, "0")}`);

it("four at once: every organisation has one statement, numbered without a gap", async () => {
  const organisations = await sold(9, "2024-05-15");
  const pause = await pauseAt(await urlInUse(inject("postgresUrl")), { at: "insert", table: "Statement" });
  const closing = Promise.all(Array.from({ length: 4 }, () => closeMonths({ now: new Date("2024-06-01T03:00:00Z") })));
  await pause.reached();
  await pause.release();
  expect((await closing).reduce((sum, count) => sum + count, 0)).toBe(9);
  const statements = await statementsOf("2024-05");
  expect(statements.map(({ number }) => number)).toEqual(numbers("2024-05", 9));
  expect(statements.map(({ organisationId }) => organisationId).sort()).toEqual(organisations.sort());
});

it("the control: numbered by counting, without the lock, two get the same number", async () => {
  const organisations = await sold(2, "2024-07-15");
  const closeCarelessly = async (organisationId: string) => {
    const before = await db().statement.count({ where: { month: "2024-07" } });
    await db().$executeRaw`select pg_sleep(0.2)`;
    await db().statement.create({ data: { id: newId(), organisationId, month: "2024-07", currency: "PLN", number: numbers("2024-07", before + 1).at(-1)!, openingMinor: 0, closingMinor: 9_000 } });
  };
  const closed = await Promise.allSettled(organisations.map(closeCarelessly));
  expect(closed.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

/** Several people of the regional organisation note the same invoice as paid at once: it is paid once, with one number. */
import { expect, inject, it } from "vitest";
import { dateAt } from "../../app/core/time.ts";
import { takeBack } from "../../app/domain/payments/cancelling/take-back.server.ts";
import { owedBack } from "../../app/domain/payments/books/owed-back.server.ts";
import { owedByInvoice } from "../../app/domain/payments/books/owed-by-invoice.server.ts";
import { markPaid } from "../../app/domain/payments/transfers/mark-paid.server.ts";
import { markReceived } from "../../app/domain/payments/transfers/mark-received.server.ts";
import { payOut } from "../../app/domain/payments/transfers/pay-out.server.ts";
import { writeTransferred } from "../../app/domain/payments/transfers/write-transferred.server.ts";
import { db, inTransaction } from "../../app/platform/db.server.ts";
import { makeCruise } from "../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfFile } from "../support/of-file.ts";
import { pauseAt } from "../support/pause.ts";
import { AFTER, sell } from "../support/payouts.ts";
import { postgresDatabase, urlInUse } from "../support/postgres.ts";
import { makeActor } from "../support/studio.ts";

databaseOfFile(() => postgresDatabase({ url: inject("postgresUrl"), connections: 12 }));
placesAndLedgersAddUp();
const stripe = stripeOfFile();

/** @returns the order, and who is owed 72 zł of it against an invoice, as the page shows it */
async function owed() {
  const { packageId, entrepreneurId: organisationId } = await makeCruise();
  const { orderId } = await sell(stripe, packageId);
  await payOut({ now: AFTER });
  const listed = await owedByInvoice(db(), { organisationId });
  return { orderId, form: { organisationId, currency: "PLN", transferIds: listed.map(({ id }) => id), shownMinor: 7_200 } };
}

const paidFor = async (orderId: string) => (await db().ledgerEntry.findMany({ where: { orderId, kind: "settlement", account: "vendor" } })).map(({ amountMinor }) => amountMinor);

it("eight at once, four with each of two numbers: one of the numbers stands, those who wrote the other are told, and it is booked once", async () => {
  const actor = await makeActor("rot", "ZROT");
  const { orderId, form } = await owed();
  const pause = await pauseAt(await urlInUse(inject("postgresUrl")), { at: "update", table: "Transfer" });
  const numbers = Array.from({ length: 8 }, (_, one) => (one % 2 === 0 ? "FV 7/07/2027" : "FV 8/07/2027"));
  const noted = Promise.allSettled(numbers.map((reference) => markPaid({ actor, ...form, paid: { paidOn: dateAt(AFTER), reference }, now: AFTER })));
  await pause.reached();
  await pause.release();
  const told = (await noted).map((each) => (each.status === "fulfilled" ? "noted" : (each.reason as { code: string }).code));
  const { data } = await db().auditRow.findFirstOrThrow({ where: { action: "paid_by_invoice", entityId: form.transferIds[0]! } });
  const { reference } = data as { reference: string };
  expect(told).toEqual(numbers.map((number) => (number === reference ? "noted" : "payments.already_noted")));
  expect(await paidFor(orderId)).toEqual([7_200]);
  expect(await db().auditRow.count({ where: { action: "paid_by_invoice" } })).toBe(1);
});

it("what came back is booked once as well, however many note it at once", async () => {
  const actor = await makeActor("rot", "ZROT");
  const { orderId, form } = await owed();
  const noted = { paidOn: dateAt(AFTER), reference: "FV 7/07/2027" };
  await markPaid({ actor, ...form, paid: noted, now: AFTER });
  const { id: componentId } = await db().orderComponent.findFirstOrThrow({ where: { line: { orderId } } });
  await inTransaction((tx) => takeBack(tx, { componentId, amountMinor: 3_600, reason: "refund" }));
  const id = (await owedBack(db(), { organisationId: form.organisationId }))[0]!.id;
  const pause = await pauseAt(await urlInUse(inject("postgresUrl")), { at: "update", table: "TransferReversal" });
  const received = Promise.all(Array.from({ length: 8 }, () => markReceived({ actor, organisationId: form.organisationId, currency: "PLN", reversalIds: [id], shownMinor: 3_600, received: noted, now: AFTER })));
  await pause.reached();
  await pause.release();
  await received;
  expect((await db().ledgerEntry.findMany({ where: { orderId, kind: "reversal", account: "vendor" } })).map(({ amountMinor }) => amountMinor)).toEqual([-3_600]);
  expect(await db().auditRow.count({ where: { action: "received_back", entityId: id } })).toBe(1);
});

it("the control: looked at first and booked later without the locks, it is paid twice", async () => {
  const { orderId, form } = await owed();
  const noteCarelessly = async () => {
    const [transfer] = await db().transfer.findMany({ where: { id: form.transferIds[0]!, state: "due" } });
    await db().$executeRaw`select pg_sleep(0.2)`;
    if (transfer) await inTransaction((tx) => writeTransferred(tx, { transfer: { ...transfer, by: "invoice" }, amountMinor: 7_200, stripeId: null }));
  };
  await Promise.all([noteCarelessly(), noteCarelessly()]);
  expect(await paidFor(orderId)).toEqual([7_200, 7_200]);
});

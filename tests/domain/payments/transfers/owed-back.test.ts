/** What went back to a guest, or was taken by his bank, after an organisation's invoice was paid: owed by it until the office notes that it came, and then booked once. */
import { expect, it } from "vitest";
import { addDays, dateAt, monthOf } from "../../../../app/core/time.ts";
import { readStatement } from "../../../../app/domain/payments/books/read-statement.server.ts";
import { cancelByOffice } from "../../../../app/domain/payments/cancelling/cancel-by-office.server.ts";
import { reconcile } from "../../../../app/domain/payments/books/reconcile.server.ts";
import { invoicesPage } from "../../../../app/domain/payments/transfers/invoices-page.server.ts";
import { markPaid } from "../../../../app/domain/payments/transfers/mark-paid.server.ts";
import { markReceived } from "../../../../app/domain/payments/transfers/mark-received.server.ts";
import { payOut } from "../../../../app/domain/payments/transfers/pay-out.server.ts";
import { db } from "../../../../app/platform/db.server.ts";
import { chargeBack, decide } from "../../../support/chargebacks.ts";
import { formOf, giveHalfBack, listed, owed, PAID, payouts, transferOf, zrot } from "../../../support/invoices.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../../../support/of-file.ts";
import { jobsOf, ledgerOf } from "../../../support/orders.ts";
import { makeCruise } from "../../../support/factory.ts";
import { AFTER, sell, workOff } from "../../../support/payouts.ts";
import { makeActor } from "../../../support/studio.ts";

databaseOfFile();
placesAndLedgersAddUp();
const stripe = stripeOfEachTest();

const debtor = async (organisationId: string) => (await invoicesPage(db())).debtors.find((one) => one.organisationId === organisationId);
const RECEIVED = { paidOn: dateAt(AFTER), reference: "potrącone z FV 9/07/2027" };
const reversalsOf = (orderId: string) => db().transferReversal.findMany({ where: { transfer: { orderId } }, orderBy: { createdAt: "asc" } });

/** What is owed back as the page would send it. */
async function backFormOf(organisationId: string) {
  const { currency, amountMinor, reversals } = (await debtor(organisationId))!;
  return { organisationId, currency, reversalIds: reversals.map(({ id }) => id), shownMinor: amountMinor };
}

async function bothPaid() {
  const actor = await zrot();
  const sold = await owed(stripe);
  for (const organisationId of [sold.entrepreneurId, sold.lotId]) await markPaid({ actor, ...(await formOf(organisationId)), paid: PAID, now: AFTER });
  return { actor, ...sold };
}

it("what a guest gets back after it stays owed, night after night: nobody has moved that money, and neither the books nor the pages say so", async () => {
  const sold = await bothPaid();
  await giveHalfBack(sold);
  for (let night = 0; night < 3; night++) expect(await payOut({ now: AFTER })).toMatchObject({ paid: 0, takenBack: night === 0 ? 1 : 0 });
  expect(await transferOf(sold.orderId, sold.entrepreneurId)).toMatchObject({ state: "sent", amountMinor: 7_200, reversedMinor: 3_600 });
  expect(await ledgerOf(sold.orderId)).toEqual({ guest: 8_000, vendor: 3_600, commission: 400, refund: -4_000, transfer: -8_000 });
  const asked = (await jobsOf("send-reversal")).map(({ reversalId }) => reversalId);
  expect((await reversalsOf(sold.orderId)).filter(({ id }) => asked.includes(id)), "no job asks Stripe for it").toEqual([]);
  expect(await debtor(sold.entrepreneurId)).toMatchObject({ currency: "PLN", amountMinor: 3_600, organisation: { legalName: "Kajaki nad Wieprzą sp. z o.o." }, reversals: [{ title: { text: "Rejs po porcie" }, amountMinor: 3_600 }] });
  expect(await debtor(sold.lotId)).toMatchObject({ amountMinor: 400, reversals: [{ title: null, amountMinor: 400 }] });
  expect(await payouts(sold.entrepreneurId)).toMatchObject({ invoice: null, owedBack: [{ currency: "PLN", amountMinor: 3_600 }], past: [{ standing: "settled", reversedMinor: 3_600, owedBackMinor: 3_600 }] });
  expect(await readStatement(db(), { organisationId: sold.entrepreneurId, month: monthOf(dateAt(new Date())), currency: "PLN", lang: "pl" })).toMatchObject({ closingMinor: -3_600 });
  await workOff();
  expect((await reversalsOf(sold.orderId)).map(({ state }) => state)).toEqual(["due", "due"]);
});

it("noted as received: the opposite pair in the ledger, once, with the day and how it came; nothing is asked any more", async () => {
  const sold = await bothPaid();
  const { actor, orderId, entrepreneurId, lotId } = sold;
  await giveHalfBack(sold);
  await payOut({ now: AFTER });
  const form = await backFormOf(entrepreneurId);
  const receive = (reference = RECEIVED.reference) => markReceived({ actor, ...form, received: { ...RECEIVED, reference }, now: AFTER });
  await Promise.all([receive(), receive()]);
  await receive();
  await expect(receive("na konto")).rejects.toMatchObject({ code: "payments.already_noted" });
  expect(await ledgerOf(orderId)).toEqual({ guest: 8_000, vendor: 0, commission: 400, refund: -4_000, transfer: -4_400 });
  expect(await db().auditRow.findMany({ where: { action: "received_back", entityId: form.reversalIds[0]! } })).toMatchObject([{ actorKind: "user", actorId: actor.userId, fromState: "due", toState: "sent", data: { ...RECEIVED, amountMinor: 3_600 } }]);
  expect([await debtor(entrepreneurId), (await debtor(lotId))!.amountMinor]).toEqual([undefined, 400]);
  expect((await invoicesPage(db())).paid[0]).toMatchObject({ ...RECEIVED, what: "received", name: "Kajaki nad Wieprzą", amountMinor: 3_600, by: "Anna" });
  expect(await payouts(entrepreneurId)).toMatchObject({ owedBack: [], past: [{ reversedMinor: 3_600, owedBackMinor: 0 }] });
  expect((await readStatement(db(), { organisationId: entrepreneurId, month: monthOf(dateAt(new Date())), currency: "PLN", lang: "pl" })).sums).toContainEqual({ line: "reversal", amountMinor: 3_600 });
  expect(await payOut({ now: AFTER })).toMatchObject({ paid: 0, takenBack: 0 });
  expect((await reconcile({ now: new Date(Date.now() + 15 * 60_000) })).differences).toEqual([]);
});

it("of several orders that is noted of which it came, also for the day on which the invoice was paid", async () => {
  const sold = await bothPaid();
  const second = await sell(stripe, sold.packageId);
  await payOut({ now: AFTER });
  await markPaid({ actor: sold.actor, ...(await formOf(sold.entrepreneurId)), paid: { ...PAID, reference: "FV 8/07/2027" }, now: AFTER });
  for (const orderId of [sold.orderId, second.orderId]) await giveHalfBack({ ...sold, orderId });
  const later = new Date(AFTER.getTime() + 3 * 86_400_000);
  await db().transferReversal.updateMany({ data: { createdAt: later } }); // asked for by a night after it was sent back
  const { reversals } = (await debtor(sold.entrepreneurId))!;
  expect(reversals).toHaveLength(2);
  const [came, stays] = reversals as [(typeof reversals)[0], (typeof reversals)[0]];
  await markReceived({ actor: sold.actor, organisationId: sold.entrepreneurId, currency: "PLN", reversalIds: [came.id], shownMinor: came.amountMinor, received: RECEIVED, now: later });
  expect(await debtor(sold.entrepreneurId)).toMatchObject({ amountMinor: 3_600, reversals: [{ id: stays.id }] });
});

it("only the regional organisation notes it, of that organisation, as it was shown, for a day that is past", async () => {
  const sold = await bothPaid();
  const { actor, entrepreneurId, lotId } = sold;
  await giveHalfBack(sold);
  await payOut({ now: AFTER });
  const form = await backFormOf(entrepreneurId);
  const receive = (more: Partial<Parameters<typeof markReceived>[0]>) => markReceived({ actor, ...form, received: RECEIVED, now: AFTER, ...more });
  for (const kind of ["lot", "entrepreneur", "jst"] as const) await expect(receive({ actor: await makeActor(kind) })).rejects.toMatchObject({ code: "forbidden" });
  for (const wrong of [{ organisationId: lotId }, { currency: "EUR" }, { reversalIds: [] }, { reversalIds: [...form.reversalIds, form.reversalIds[0]!] }]) await expect(receive(wrong)).rejects.toMatchObject({ code: "not_found" });
  await expect(receive({ shownMinor: 3_500 })).rejects.toMatchObject({ code: "payments.debt_changed" });
  for (const paidOn of [addDays(PAID.paidOn, 1), "2020-01-01" as const]) await expect(receive({ received: { ...RECEIVED, paidOn } })).rejects.toMatchObject({ code: "payments.wrong_day" });
  expect(await backFormOf(entrepreneurId)).toEqual(form);
});

it("a chargeback of what was paid by invoice is asked back; when it is won nobody owes anything, and nobody is paid twice", async () => {
  const { orderId, entrepreneurId, lotId } = await bothPaid();
  await chargeBack({ stripe, orderId, parts: 1 });
  for (let night = 0; night < 2; night++) await payOut({ now: AFTER });
  expect([(await debtor(entrepreneurId))!.amountMinor, (await debtor(lotId))!.amountMinor]).toEqual([7_200, 800]);
  expect(await ledgerOf(orderId)).toMatchObject({ guest: 0, vendor: 7_200, commission: 800, transfer: -8_000 });
  await decide({ stripe, orderId, status: "won" });
  for (let night = 0; night < 2; night++) expect(await payOut({ now: AFTER })).toMatchObject({ paid: 0, takenBack: 0 });
  expect([await debtor(entrepreneurId), await debtor(lotId), await listed(entrepreneurId), await listed(lotId)]).toEqual([undefined, undefined, undefined, undefined]);
  expect(await ledgerOf(orderId)).toEqual({ guest: 8_000, vendor: 0, commission: 0, transfer: -8_000 });
  expect(await db().transfer.count({ where: { orderId } })).toBe(2);
  expect(await transferOf(orderId, lotId)).toMatchObject({ amountMinor: 800, reversedMinor: 0 });
});

it("what was given back before the chargeback was won is owed again, against an invoice", async () => {
  const { actor, orderId, entrepreneurId } = await bothPaid();
  await chargeBack({ stripe, orderId, parts: 1 });
  await markReceived({ actor, ...(await backFormOf(entrepreneurId)), received: RECEIVED, now: AFTER });
  await decide({ stripe, orderId, status: "won" });
  await payOut({ now: new Date(AFTER.getTime() + 86_400_000) });
  expect([await debtor(entrepreneurId), (await listed(entrepreneurId))!.amountMinor]).toEqual([undefined, 7_200]);
  expect(await ledgerOf(orderId)).toMatchObject({ guest: 8_000, vendor: -7_200, transfer: -800 });
});

it("of his own trip a host owes all that the guest got back at once: the price less a commission of his own was asked of him, and the rest of it a night later", async () => {
  const { offerId, entrepreneurId } = await makeCruise();
  const { orderId, code } = await sell(stripe, offerId);
  await payOut({ now: AFTER });
  await markPaid({ actor: await zrot(), ...(await formOf(entrepreneurId)), paid: PAID, now: AFTER });
  const paidMinor = (await transferOf(orderId, entrepreneurId)).amountMinor;
  await cancelByOffice({ actor: { ...(await makeActor()), organisationId: entrepreneurId }, orderCode: code, lineIds: null, note: "Awaria silnika", now: AFTER });
  expect(await debtor(entrepreneurId)).toMatchObject({ amountMinor: paidMinor });
  expect(await payOut({ now: AFTER })).toMatchObject({ paid: 0, takenBack: 0 });
  expect(await reversalsOf(orderId)).toHaveLength(1);
});

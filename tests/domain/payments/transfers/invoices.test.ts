/** Organisations without an account that can be paid: owed until the regional organisation says that it has paid their invoice, and then paid once. */
import { expect, it } from "vitest";
import { addDays, dateAt, monthOf } from "../../../../app/core/time.ts";
import { closeMonths } from "../../../../app/domain/payments/books/close-months.server.ts";
import { invoiceAskOf } from "../../../../app/domain/payments/books/invoice-ask.server.ts";
import { readStatement } from "../../../../app/domain/payments/books/read-statement.server.ts";
import { reconcile } from "../../../../app/domain/payments/books/reconcile.server.ts";
import { invoicesPage } from "../../../../app/domain/payments/transfers/invoices-page.server.ts";
import { markPaid } from "../../../../app/domain/payments/transfers/mark-paid.server.ts";
import { payOut } from "../../../../app/domain/payments/transfers/pay-out.server.ts";
import { db } from "../../../../app/platform/db.server.ts";
import { makeCruise } from "../../../support/factory.ts";
import { formOf, giveHalfBack, listed, owed, PAID, payouts, transferOf, zrot } from "../../../support/invoices.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../../../support/of-file.ts";
import { ledgerOf } from "../../../support/orders.ts";
import { AFTER, makeAccount, refusePaying, sell, workOff } from "../../../support/payouts.ts";
import { makeActor } from "../../../support/studio.ts";

databaseOfFile();
placesAndLedgersAddUp();
const stripe = stripeOfEachTest();

const settlements = (orderId: string) => db().ledgerEntry.findMany({ where: { orderId, kind: "settlement" }, select: { account: true, amountMinor: true, organisationId: true }, orderBy: { id: "asc" } });

it("without an account it stays owed, night after night: nobody has moved any money, and the books do not say so", async () => {
  const { orderId, entrepreneurId } = await owed(stripe);
  expect(await payOut({ now: AFTER })).toMatchObject({ paid: 0, takenBack: 0 });
  expect(await transferOf(orderId, entrepreneurId)).toMatchObject({ state: "due", by: "invoice", amountMinor: 7_200, sentAt: null });
  expect(await ledgerOf(orderId)).toEqual({ guest: 8_000, vendor: -7_200, commission: -800 });
  expect(stripe.simulator.sandbox.store.all("transfers")).toEqual([]);
  expect(await db().auditRow.count({ where: { entity: "transfer", entityId: (await transferOf(orderId, entrepreneurId)).id } })).toBe(2);
});

it("the organisation is told how much it may invoice, to whom and for which statement; the regional organisation whom to pay", async () => {
  const rot = await zrot();
  const { orderId, entrepreneurId, lotId } = await owed(stripe);
  const { code } = await db().order.findUniqueOrThrow({ where: { id: orderId } });
  const buyer = expect.objectContaining({ legalName: "ZROT sp. z o.o.", nip: "6721234567", address: "Portowa 1, 76-150 Darłowo" });
  expect(await payouts(entrepreneurId)).toMatchObject({ invoice: { buyer, sums: [{ currency: "PLN", amountMinor: 7_200, number: null }] }, coming: [{ standing: "owed", amountMinor: 7_200, orderCode: code }], past: [] });
  expect((await payouts(lotId)).invoice).toMatchObject({ sums: [{ amountMinor: 800 }] });
  expect((await payouts(rot.organisationId)).invoice).toBeNull();
  expect(await listed(entrepreneurId)).toMatchObject({ currency: "PLN", amountMinor: 7_200, number: null, organisation: { legalName: "Kajaki nad Wieprzą sp. z o.o." }, transfers: [{ orderCode: code, title: { text: "Rejs po porcie", lang: "pl" }, amountMinor: 7_200 }] });
});

it("marked as paid: one pair in the ledger, the day the money left, and who said so with which invoice", async () => {
  const actor = await zrot();
  const { orderId, entrepreneurId, lotId } = await owed(stripe);
  await markPaid({ actor, ...(await formOf(entrepreneurId)), paid: PAID, now: AFTER });
  const transfer = await transferOf(orderId, entrepreneurId);
  expect(transfer).toMatchObject({ state: "sent", by: "invoice", amountMinor: 7_200, stripeTransferId: null });
  expect(dateAt(transfer.sentAt!)).toBe(PAID.paidOn);
  expect(await settlements(orderId)).toEqual([{ account: "vendor", organisationId: entrepreneurId, amountMinor: 7_200 }, { account: "transfer", organisationId: null, amountMinor: -7_200 }]);
  expect(await db().auditRow.findFirstOrThrow({ where: { entityId: transfer.id, action: "paid_by_invoice" } })).toMatchObject({ actorKind: "user", actorId: actor.userId, fromState: "due", toState: "sent", data: { ...PAID, amountMinor: 7_200 } });
  expect(await listed(entrepreneurId)).toBeUndefined();
  expect(await listed(lotId)).toMatchObject({ amountMinor: 800 });
  expect(await payouts(entrepreneurId)).toMatchObject({ invoice: null, coming: [], past: [{ standing: "settled", amountMinor: 7_200, paid: PAID }] });
  expect((await invoicesPage(db())).paid[0]).toMatchObject({ ...PAID, name: "Kajaki nad Wieprzą", amountMinor: 7_200, by: "Anna" });
  expect(await payOut({ now: AFTER })).toMatchObject({ paid: 0 });
  expect((await reconcile({ now: new Date(Date.now() + 15 * 60_000) })).differences).toEqual([]);
});

it("pressed twice, and by two at once, it is booked once; another number is not written over the first", async () => {
  const actor = await zrot();
  const { orderId, entrepreneurId } = await owed(stripe);
  const form = await formOf(entrepreneurId);
  const mark = (reference = PAID.reference) => markPaid({ actor, ...form, paid: { ...PAID, reference }, now: AFTER });
  await Promise.all([mark(), mark(), mark()]);
  await mark();
  await expect(mark("FV 8/07/2027")).rejects.toMatchObject({ code: "payments.already_noted" });
  expect(await settlements(orderId)).toHaveLength(2);
  expect(await db().auditRow.count({ where: { action: "paid_by_invoice", entityId: form.transferIds[0]! } })).toBe(1);
});

it("only the regional organisation may, for nobody else's transfers, for a day between the due one and today", async () => {
  const actor = await zrot();
  const { entrepreneurId, lotId } = await owed(stripe);
  const form = await formOf(entrepreneurId);
  for (const kind of ["lot", "entrepreneur", "jst"] as const) await expect(markPaid({ actor: await makeActor(kind), ...form, paid: PAID, now: AFTER })).rejects.toMatchObject({ code: "forbidden" });
  await expect(markPaid({ actor, ...form, organisationId: lotId, paid: PAID, now: AFTER })).rejects.toMatchObject({ code: "not_found" });
  await expect(markPaid({ actor, ...form, currency: "EUR", paid: PAID, now: AFTER })).rejects.toMatchObject({ code: "not_found" });
  await expect(markPaid({ actor, ...form, transferIds: [], paid: PAID, now: AFTER })).rejects.toMatchObject({ code: "not_found" });
  for (const days of [1, -1]) await expect(markPaid({ actor, ...form, paid: { ...PAID, paidOn: addDays(PAID.paidOn, days) }, now: AFTER })).rejects.toMatchObject({ code: "payments.wrong_day" });
  expect(await formOf(entrepreneurId)).toEqual(form);
});

it("what a guest gets back before lowers what is owed, the commission too, and the page that was open is refused", async () => {
  const actor = await zrot();
  const sold = await owed(stripe);
  const before = await formOf(sold.entrepreneurId);
  await giveHalfBack(sold);
  await expect(markPaid({ actor, ...before, paid: PAID, now: AFTER })).rejects.toMatchObject({ code: "payments.debt_changed" });
  expect([(await listed(sold.entrepreneurId))!.amountMinor, (await listed(sold.lotId))!.amountMinor]).toEqual([3_600, 400]);
  expect((await payouts(sold.lotId)).coming).toMatchObject([{ standing: "owed", amountMinor: 400 }]);
  for (const organisationId of [sold.entrepreneurId, sold.lotId]) await markPaid({ actor, ...(await formOf(organisationId)), paid: PAID, now: AFTER });
  expect(await ledgerOf(sold.orderId)).toEqual({ guest: 8_000, vendor: 0, commission: 0, refund: -4_000, transfer: -4_000 });
  await payOut({ now: AFTER });
  expect(await ledgerOf(sold.orderId)).toMatchObject({ vendor: 0, commission: 0 });
});

it("who gets an account meanwhile is paid by transfer what is unpaid, and the list no longer has it", async () => {
  const actor = await zrot();
  const { orderId, entrepreneurId } = await owed(stripe);
  const before = await formOf(entrepreneurId);
  await makeAccount(stripe, entrepreneurId);
  expect(await payouts(entrepreneurId), "the night will pay it: nobody is asked for an invoice").toMatchObject({ by: "transfer", invoice: null, coming: [{ standing: "due", amountMinor: 7_200 }] });
  await payOut({ now: AFTER });
  expect(await listed(entrepreneurId)).toBeUndefined();
  await expect(markPaid({ actor, ...before, paid: PAID, now: AFTER })).rejects.toMatchObject({ code: "payments.debt_changed" });
  await workOff();
  expect(await transferOf(orderId, entrepreneurId)).toMatchObject({ state: "sent", by: "transfer", amountMinor: 7_200 });
  expect(stripe.simulator.sandbox.store.all("transfers").map(({ amount }) => amount)).toEqual([7_200]);
  expect(await ledgerOf(orderId)).toMatchObject({ vendor: 0, transfer: -7_200 });
});

it("what Stripe refused waits for an invoice when the account is gone, and goes under a new key when there is one again", async () => {
  const { packageId, entrepreneurId } = await makeCruise();
  const account = await makeAccount(stripe, entrepreneurId);
  const { orderId } = await sell(stripe, packageId);
  const payAgain = refusePaying(stripe, account);
  await payOut({ now: AFTER });
  await workOff();
  await db().organisation.update({ where: { id: entrepreneurId }, data: { payoutsEnabled: false } });
  await payOut({ now: AFTER });
  await workOff();
  expect((await payouts(entrepreneurId)).coming).toMatchObject([{ standing: "owed", amountMinor: 7_200, failure: null }]);
  payAgain();
  await db().organisation.update({ where: { id: entrepreneurId }, data: { payoutsEnabled: true } });
  await payOut({ now: AFTER });
  await workOff();
  expect(await transferOf(orderId, entrepreneurId)).toMatchObject({ state: "sent", by: "transfer", attempt: 2 });
  expect(await ledgerOf(orderId)).toMatchObject({ vendor: 0, transfer: -7_200 });
});

it("an account that stopped being payable while nobody told us is asked about once a transfer was refused, and what it is owed waits for an invoice", async () => {
  const { packageId, entrepreneurId } = await makeCruise();
  const account = await makeAccount(stripe, entrepreneurId);
  const { orderId } = await sell(stripe, packageId);
  const payAgain = refusePaying(stripe, account);
  await payOut({ now: AFTER });
  await workOff();
  expect(await transferOf(orderId, entrepreneurId)).toMatchObject({ state: "failed", by: "transfer" });
  await payOut({ now: AFTER });
  expect(await db().organisation.findUniqueOrThrow({ where: { id: entrepreneurId } })).toMatchObject({ payoutsEnabled: false, settlement: "transfer" });
  expect(await listed(entrepreneurId)).toMatchObject({ amountMinor: 7_200 });
  payAgain();
  await payOut({ now: AFTER });
  await workOff();
  expect(await transferOf(orderId, entrepreneurId)).toMatchObject({ state: "sent", by: "transfer" });
});

it("what fell due since the page was opened stays owed when the rest is marked", async () => {
  const actor = await zrot();
  const { packageId, entrepreneurId, orderId } = await owed(stripe);
  const form = await formOf(entrepreneurId);
  const later = await sell(stripe, packageId);
  await payOut({ now: AFTER });
  await markPaid({ actor, ...form, paid: PAID, now: AFTER });
  expect([(await transferOf(orderId, entrepreneurId)).state, (await transferOf(later.orderId, entrepreneurId)).state]).toEqual(["sent", "due"]);
  expect(await listed(entrepreneurId)).toMatchObject({ amountMinor: 7_200 });
});

it("a closed statement says for ever what was due when it was closed; its sums are the ledger's", async () => {
  const actor = await zrot();
  const { orderId, entrepreneurId } = await owed(stripe);
  let month = monthOf(dateAt(new Date()));
  const statement = () => readStatement(db(), { organisationId: entrepreneurId, month, currency: "PLN", lang: "pl" });
  const running = await statement();
  const asked = async () => invoiceAskOf(db(), { organisationId: entrepreneurId, statement: await statement(), now: new Date() });
  const askedToday = () => invoiceAskOf(db(), { organisationId: entrepreneurId, statement: running, now: new Date() });
  expect(await askedToday()).toMatchObject({ sums: [{ currency: "PLN", amountMinor: 7_200, number: null }] });
  const then = new Date(Date.now() - 40 * 86_400_000);
  for (const [at, sign] of [[then, 1], [new Date(), -1]] as const) await db().ledgerEntry.createMany({ data: [{ account: "vendor", amountMinor: -7_200 * sign, organisationId: entrepreneurId }, { account: "guest", amountMinor: 7_200 * sign }].map((entry) => ({ ...entry, orderId, currency: "PLN", kind: "sale", at })) }); // as if it had been sold then
  month = monthOf(dateAt(then));
  await closeMonths({ now: new Date() });
  expect(await statement()).toMatchObject({ closingMinor: 7_200, number: expect.stringMatching(/^Z\//) });
  const { number } = await statement();
  expect((await payouts(entrepreneurId)).invoice?.sums).toMatchObject([{ amountMinor: 7_200, number }]);
  expect(await askedToday()).toMatchObject({ sums: [{ amountMinor: 7_200, number }] }); // the month that runs asks for the same invoice as the page of payouts: what is due stands on the statement that was closed
  await markPaid({ actor, ...(await formOf(entrepreneurId)), paid: PAID, now: AFTER });
  expect(await asked()).toMatchObject({ sums: [{ amountMinor: 7_200, number }] });
  expect(await askedToday()).toBeNull();
  expect((await payouts(entrepreneurId)).invoice).toBeNull();
});

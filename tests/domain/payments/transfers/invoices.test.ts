/** Organisations without an account that can be paid: owed until the regional organisation says that it has paid their invoice, and then paid once. */
import { expect, it } from "vitest";
import { addDays, dateAt, monthOf } from "../../../../app/core/time.ts";
import { closeMonths } from "../../../../app/domain/payments/books/close-months.server.ts";
import { invoiceAskOf } from "../../../../app/domain/payments/books/invoice-ask.server.ts";
import { readStatement } from "../../../../app/domain/payments/books/read-statement.server.ts";
import { reconcile } from "../../../../app/domain/payments/books/reconcile.server.ts";
import { takeBack } from "../../../../app/domain/payments/cancelling/take-back.server.ts";
import { post } from "../../../../app/domain/payments/books/write-ledger.server.ts";
import { invoicesPage } from "../../../../app/domain/payments/transfers/invoices-page.server.ts";
import { markPaid } from "../../../../app/domain/payments/transfers/mark-paid.server.ts";
import { markReceived } from "../../../../app/domain/payments/transfers/mark-received.server.ts";
import { payOut } from "../../../../app/domain/payments/transfers/pay-out.server.ts";
import { payoutsPage } from "../../../../app/domain/payments/transfers/payouts-page.server.ts";
import { db, inTransaction } from "../../../../app/platform/db.server.ts";
import { chargeBack, decide } from "../../../support/chargebacks.ts";
import { makeCruise, type Cruise } from "../../../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../../../support/of-file.ts";
import { jobsOf, ledgerOf } from "../../../support/orders.ts";
import { AFTER, makeAccount, refusePaying, sell, workOff } from "../../../support/payouts.ts";
import { makeActor } from "../../../support/studio.ts";

databaseOfFile();
placesAndLedgersAddUp();
const stripe = stripeOfEachTest();

const zrot = () => db().organisation.findFirst({ where: { kind: "rot" } }).then((known) => (known ? office() : makeActor("rot", "ZROT")));
async function office() {
  const { userId, organisationId } = await db().member.findFirstOrThrow({ where: { organisation: { kind: "rot" } } });
  return { ...(await db().user.findUniqueOrThrow({ where: { id: userId } })), userId, lang: "pl" as const, organisationId, organisationName: "ZROT", kind: "rot" as const };
}
const PAID = { paidOn: dateAt(AFTER), reference: "FV 7/07/2027" };
const settlements = (orderId: string) => db().ledgerEntry.findMany({ where: { orderId, kind: "settlement" }, select: { account: true, amountMinor: true, organisationId: true }, orderBy: { id: "asc" } });
const transferOf = (orderId: string, organisationId: string) => db().transfer.findFirstOrThrow({ where: { orderId, organisationId } });
const payouts = (organisationId: string) => payoutsPage(db(), { organisationId, lang: "pl", now: AFTER });
const listed = async (organisationId: string) => (await invoicesPage(db())).payees.find((payee) => payee.organisationId === organisationId);

const debtor = async (organisationId: string) => (await invoicesPage(db())).debtors.find((one) => one.organisationId === organisationId);
const RECEIVED = { paidOn: dateAt(AFTER), reference: "potrącone z FV 9/07/2027" };
const reversalsOf = (orderId: string) => db().transferReversal.findMany({ where: { transfer: { orderId } }, orderBy: { createdAt: "asc" } });

/** What is owed back as the page would send it. */
async function backFormOf(organisationId: string) {
  const { currency, amountMinor, reversals } = (await debtor(organisationId))!;
  return { organisationId, currency, reversalIds: reversals.map(({ id }) => id), shownMinor: amountMinor };
}

/** The form of an organisation as the page would send it. */
async function formOf(organisationId: string) {
  const { currency, amountMinor, transfers } = (await listed(organisationId))!;
  return { organisationId, currency, transferIds: transfers.map(({ id }) => id), shownMinor: amountMinor };
}

async function owed(): Promise<Cruise & { orderId: string }> {
  const cruise = await makeCruise();
  const { orderId } = await sell(stripe, cruise.packageId);
  await payOut({ now: AFTER });
  return { ...cruise, orderId };
}

/** A guest gets half of it back, as a cancellation would post it. */
async function giveHalfBack({ orderId, entrepreneurId, lotId }: Cruise & { orderId: string }): Promise<void> {
  const { id: componentId } = await db().orderComponent.findFirstOrThrow({ where: { line: { orderId } } });
  await inTransaction(async (tx) => {
    await takeBack(tx, { componentId, amountMinor: 3_600, reason: "refund" });
    await post(tx, { orderId, currency: "PLN", stripeId: null, kind: "cancellation", entries: [
      { account: "vendor", componentId, organisationId: entrepreneurId, amountMinor: 3_600 }, { account: "commission", componentId, organisationId: lotId, amountMinor: 400 }, { account: "refund", amountMinor: -4_000 },
    ] });
  });
}

it("without an account it stays owed, night after night: nobody has moved any money, and the books do not say so", async () => {
  const { orderId, entrepreneurId } = await owed();
  expect(await payOut({ now: AFTER })).toMatchObject({ paid: 0, takenBack: 0 });
  expect(await transferOf(orderId, entrepreneurId)).toMatchObject({ state: "due", by: "invoice", amountMinor: 7_200, sentAt: null });
  expect(await ledgerOf(orderId)).toEqual({ guest: 8_000, vendor: -7_200, commission: -800 });
  expect(stripe.simulator.sandbox.store.all("transfers")).toEqual([]);
  expect(await db().auditRow.count({ where: { entity: "transfer", entityId: (await transferOf(orderId, entrepreneurId)).id } })).toBe(2);
});

it("the organisation is told how much it may invoice, to whom and for which statement; the regional organisation whom to pay", async () => {
  const rot = await zrot();
  const { orderId, entrepreneurId, lotId } = await owed();
  const { code } = await db().order.findUniqueOrThrow({ where: { id: orderId } });
  const buyer = expect.objectContaining({ legalName: "ZROT sp. z o.o.", nip: "6721234567", address: "Portowa 1, 76-150 Darłowo" });
  expect(await payouts(entrepreneurId)).toMatchObject({ invoice: { buyer, sums: [{ currency: "PLN", amountMinor: 7_200, number: null }] }, coming: [{ standing: "owed", amountMinor: 7_200, orderCode: code }], past: [] });
  expect((await payouts(lotId)).invoice).toMatchObject({ sums: [{ amountMinor: 800 }] });
  expect((await payouts(rot.organisationId)).invoice).toBeNull();
  expect(await listed(entrepreneurId)).toMatchObject({ currency: "PLN", amountMinor: 7_200, number: null, organisation: { legalName: "Kajaki nad Wieprzą sp. z o.o." }, transfers: [{ orderCode: code, title: { text: "Rejs po porcie", lang: "pl" }, amountMinor: 7_200 }] });
});

it("marked as paid: one pair in the ledger, the day the money left, and who said so with which invoice", async () => {
  const actor = await zrot();
  const { orderId, entrepreneurId, lotId } = await owed();
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
  const { orderId, entrepreneurId } = await owed();
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
  const { entrepreneurId, lotId } = await owed();
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
  const sold = await owed();
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

async function bothPaid() {
  const actor = await zrot();
  const sold = await owed();
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

it("who gets an account meanwhile is paid by transfer what is unpaid, and the list no longer has it", async () => {
  const actor = await zrot();
  const { orderId, entrepreneurId } = await owed();
  const before = await formOf(entrepreneurId);
  await makeAccount(stripe, entrepreneurId);
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
  const { packageId, entrepreneurId, orderId } = await owed();
  const form = await formOf(entrepreneurId);
  const later = await sell(stripe, packageId);
  await payOut({ now: AFTER });
  await markPaid({ actor, ...form, paid: PAID, now: AFTER });
  expect([(await transferOf(orderId, entrepreneurId)).state, (await transferOf(later.orderId, entrepreneurId)).state]).toEqual(["sent", "due"]);
  expect(await listed(entrepreneurId)).toMatchObject({ amountMinor: 7_200 });
});

it("a closed statement says for ever what was due when it was closed; its sums are the ledger's", async () => {
  const actor = await zrot();
  const { entrepreneurId } = await owed();
  let month = monthOf(dateAt(new Date()));
  const statement = () => readStatement(db(), { organisationId: entrepreneurId, month, currency: "PLN", lang: "pl" });
  const asked = async () => invoiceAskOf(db(), { organisationId: entrepreneurId, statement: await statement(), now: new Date() });
  expect(await asked()).toMatchObject({ sums: [{ currency: "PLN", amountMinor: 7_200, number: null }] });
  await db().$executeRaw`update "LedgerEntry" set "at" = "at" - interval '40 days' where "organisationId" = ${entrepreneurId}`;
  month = monthOf(addDays(dateAt(new Date()), -40));
  await closeMonths({ now: new Date() });
  expect(await statement()).toMatchObject({ closingMinor: 7_200, number: expect.stringMatching(/^Z\//) });
  expect((await payouts(entrepreneurId)).invoice?.sums).toMatchObject([{ amountMinor: 7_200, number: (await statement()).number }]);
  await markPaid({ actor, ...(await formOf(entrepreneurId)), paid: PAID, now: AFTER });
  expect(await asked()).toMatchObject({ sums: [{ amountMinor: 7_200, number: (await statement()).number }] });
  expect((await payouts(entrepreneurId)).invoice).toBeNull();
});

import { expect, it } from "vitest";
import { dbDate } from "../../../../app/core/time.ts";
import { payoutsPage } from "../../../../app/domain/payments/transfers/payouts-page.server.ts";
import { payOut } from "../../../../app/domain/payments/transfers/pay-out.server.ts";
import { retryAfterSeconds } from "../../../../app/domain/payments/retry-after.ts";
import { sendReversal } from "../../../../app/domain/payments/transfers/send-reversal.server.ts";
import { sendTransfer } from "../../../../app/domain/payments/transfers/send-transfer.server.ts";
import { takeBack } from "../../../../app/domain/payments/cancelling/take-back.server.ts";
import { post } from "../../../../app/domain/payments/books/write-ledger.server.ts";
import { database, db, inTransaction } from "../../../../app/platform/db.server.ts";
import { connectStripe, useStripe } from "../../../../app/platform/stripe.server.ts";
import { sendRefund } from "../../../../app/domain/payments/cancelling/send-refund.server.ts";
import { DAY, makeCruise, makeOffer, makeOrganisation, makePackage, makeResource, NOW } from "../../../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../../../support/of-file.ts";
import { hold, ledgerOf, stateOf } from "../../../support/orders.ts";
import { AFTER, cancelPart, makeAccount, payTwice, refusePaying, sell, workOff } from "../../../support/payouts.ts";

databaseOfFile();
placesAndLedgersAddUp();
const stripe = stripeOfEachTest();

const transferOf = (orderId: string) => db().transfer.findFirstOrThrow({ where: { orderId, componentId: { not: null } } });
const componentOf = async (orderId: string) => (await db().orderComponent.findFirstOrThrow({ where: { line: { orderId } } })).id;

it("is paid a week after the service, from the guest's own charge, and not a day before", async () => {
  const { packageId, entrepreneurId, lotId } = await makeCruise();
  const account = await makeAccount(stripe, entrepreneurId);
  const { orderId } = await sell(stripe, packageId);
  await payOut({ now: new Date(AFTER.getTime() - 86_400_000) });
  expect(await db().transfer.count({ where: { orderId } })).toBe(0);
  await payOut({ now: AFTER });
  await workOff();
  expect(await transferOf(orderId)).toMatchObject({ state: "sent", by: "transfer", amountMinor: 7_200, attempt: 1, organisationId: entrepreneurId });
  const [sent] = stripe.simulator.sandbox.store.all("transfers");
  expect(sent).toMatchObject({ amount: 7_200, destination: account, transfer_group: orderId, source_transaction: expect.stringMatching(/^ch_/) });
  expect(await ledgerOf(orderId)).toEqual({ guest: 8_000, vendor: 0, commission: -800, transfer: -7_200 });
  expect(await db().transfer.findFirstOrThrow({ where: { orderId, organisationId: lotId } })).toMatchObject({ state: "due", by: "invoice", amountMinor: 800 });
  expect(await stateOf(orderId)).toBe("fulfilled");
});

it.each([
  { windowDays: 0, served: "2027-03-28", dueOn: "2027-03-29", midnight: "2027-03-28T22:00:00Z" },
  { windowDays: 1, served: "2027-03-27", dueOn: "2027-03-28", midnight: "2027-03-27T23:00:00Z" },
  { windowDays: 14, served: "2027-03-20", dueOn: "2027-04-03", midnight: "2027-04-02T22:00:00Z" },
])("over the change to summer time it is due by the venue's date, after $windowDays days, and never before the service is over", async ({ windowDays, served, dueOn, midnight }) => {
  const entrepreneurId = await makeOrganisation();
  const { resourceId } = await makeResource({ organisationId: entrepreneurId, slots: [{ date: served }] });
  const { orderId } = await sell(stripe, await makeOffer({ ownerId: entrepreneurId, resourceId }), { date: served });
  const [coming] = (await payoutsPage(db(), { organisationId: entrepreneurId, lang: "pl", now: NOW, windowDays })).coming;
  expect(coming).toMatchObject({ lastDay: served, dueOn });
  await payOut({ now: new Date(Date.parse(midnight) - 1000), windowDays });
  expect(await db().transfer.count({ where: { orderId } })).toBe(0);
  await payOut({ now: new Date(midnight), windowDays });
  expect(await db().transfer.findMany({ where: { orderId } })).toMatchObject([{ dueOn: dbDate(dueOn), state: "due", by: "invoice" }]);
});

it("of an order paid twice the money is passed on that bought it, not what came twice and goes back", async () => {
  const { packageId, entrepreneurId } = await makeCruise();
  await makeAccount(stripe, entrepreneurId);
  const held = await hold(packageId);
  const { second } = await payTwice(stripe, held);
  const { store } = stripe.simulator.sandbox;
  const { id: refundId } = await db().refund.findFirstOrThrow({ where: { orderId: held.orderId, reason: "duplicate" } });
  await sendRefund({ refundId });
  await payOut({ now: AFTER });
  await workOff();
  const { paymentIntentId } = await db().payment.findFirstOrThrow({ where: { sessionId: second.sessionId } });
  expect(store.all("transfers").map(({ source_transaction: source }) => store.get("charges", String(source))!.payment_intent)).toEqual([paymentIntentId]);
});

it("runs any number of times and sends once", async () => {
  const { packageId, entrepreneurId } = await makeCruise();
  await makeAccount(stripe, entrepreneurId);
  const { orderId } = await sell(stripe, packageId);
  for (let night = 0; night < 3; night++) await payOut({ now: AFTER });
  const { id } = await transferOf(orderId);
  await Promise.all(Array.from({ length: 5 }, () => sendTransfer({ transferId: id, now: AFTER })));
  await payOut({ now: AFTER });
  expect(stripe.simulator.sandbox.store.all("transfers")).toHaveLength(1);
  expect(await ledgerOf(orderId)).toMatchObject({ vendor: 0, transfer: -7_200 });
});

it("a refusal is kept with its reason, tried again later under a new key, and goes through once the account is ready", async () => {
  const { packageId, entrepreneurId } = await makeCruise();
  const account = await makeAccount(stripe, entrepreneurId);
  const { orderId } = await sell(stripe, packageId);
  const { store } = stripe.simulator.sandbox;
  const payAgain = refusePaying(stripe, account);
  await payOut({ now: AFTER });
  await workOff();
  expect(await transferOf(orderId)).toMatchObject({ state: "failed", attempt: 1, failure: expect.stringContaining("capabilities") });
  const { rows } = await database().executeSql("select extract(epoch from start_after - created_on)::int as wait from jobs.job where name = 'send-transfer' and data->>'transferId' = $1 order by 1 desc", [(await transferOf(orderId)).id]);
  expect(rows[0]!.wait).toBe(3600);
  payAgain();
  await workOff();
  expect(await transferOf(orderId)).toMatchObject({ state: "sent", attempt: 2, failure: null });
  expect(store.all("transfers")).toHaveLength(1);
});

it("an outage of Stripe leaves it due, and the same attempt goes through after it", async () => {
  const { packageId, entrepreneurId } = await makeCruise();
  await makeAccount(stripe, entrepreneurId);
  const { orderId } = await sell(stripe, packageId);
  await payOut({ now: AFTER });
  const { id } = await transferOf(orderId);
  useStripe(connectStripe({ key: "sk_test_simulator", webhookSecret: "whsec_x", port: 1 }));
  await expect(sendTransfer({ transferId: id, now: AFTER })).rejects.toMatchObject({ code: "payments.unavailable" });
  expect(await transferOf(orderId)).toMatchObject({ state: "due", attempt: 1 });
  useStripe(connectStripe({ key: "sk_test_simulator", webhookSecret: "whsec_test_secret", port: stripe.simulator.port }));
  await sendTransfer({ transferId: id, now: AFTER });
  expect(await transferOf(orderId)).toMatchObject({ state: "sent", attempt: 1 });
});

it("made at Stripe, but the answer lost and the key forgotten: it is found again, not made again", async () => {
  const { packageId, entrepreneurId } = await makeCruise();
  await makeAccount(stripe, entrepreneurId);
  const { orderId } = await sell(stripe, packageId);
  await payOut({ now: AFTER });
  await workOff();
  const { store } = stripe.simulator.sandbox;
  const { id: transferId } = await transferOf(orderId);
  const forget = () => store.all("keptAnswers").forEach(({ id }) => store.remove("keptAnswers", id));
  forget();
  await db().transfer.update({ where: { id: transferId }, data: { state: "due", stripeTransferId: null } });
  await sendTransfer({ transferId, now: AFTER });
  expect(store.all("transfers")).toHaveLength(1);
  const componentId = await componentOf(orderId);
  await inTransaction((tx) => takeBack(tx, { componentId, amountMinor: 500, reason: "refund" }));
  await workOff();
  const { id: reversalId } = await db().transferReversal.findFirstOrThrow({ where: { transferId } });
  forget();
  await db().transferReversal.update({ where: { id: reversalId }, data: { state: "due", stripeReversalId: null } });
  await sendReversal({ reversalId });
  expect(store.all("transferReversals")).toHaveLength(1);
  expect(await transferOf(orderId)).toMatchObject({ state: "sent", reversedMinor: 500 });
});

it("what is cancelled before it was sent is not sent", async () => {
  const { packageId, entrepreneurId, lotId } = await makeCruise();
  await makeAccount(stripe, entrepreneurId);
  const { orderId } = await sell(stripe, packageId);
  await payOut({ now: AFTER });
  await cancelPart({ orderId, vendorId: entrepreneurId, sellerId: lotId, vendorMinor: 3_600, commissionMinor: 400 });
  expect(await transferOf(orderId)).toMatchObject({ state: "due", amountMinor: 3_600 });
  await workOff();
  expect(stripe.simulator.sandbox.store.all("transfers").map(({ amount }) => amount)).toEqual([3_600]);
  await cancelPart({ orderId, vendorId: entrepreneurId, sellerId: lotId, vendorMinor: 3_600 });
  expect((await transferOf(orderId)).reversedMinor).toBe(3_600);
});

it("a whole cancellation before it was sent leaves a void transfer", async () => {
  const { packageId, entrepreneurId, lotId } = await makeCruise();
  await makeAccount(stripe, entrepreneurId);
  const { orderId } = await sell(stripe, packageId);
  await payOut({ now: AFTER });
  await cancelPart({ orderId, vendorId: entrepreneurId, sellerId: lotId, vendorMinor: 7_200, commissionMinor: 800 });
  await workOff();
  expect(await transferOf(orderId)).toMatchObject({ state: "void", amountMinor: 0 });
  expect(stripe.simulator.sandbox.store.all("transfers")).toEqual([]);
});

it("5.4 no. 10: a partial refund reverses the right vendor's transfer, and so does a chargeback", async () => {
  const lotId = await makeOrganisation({ kind: "lot", name: "LOT Darłowo" });
  const vendors = await Promise.all(["Kajaki", "Muzeum"].map((name) => makeOrganisation({ name })));
  const offers = await Promise.all(vendors.map(async (ownerId, index) => {
    const start = ["10:00", "14:00"][index]!;
    return makeOffer({ ownerId, times: [start], resourceId: (await makeResource({ organisationId: ownerId, slots: [{ start }] })).resourceId });
  }));
  const packageId = await makePackage({ ownerId: lotId, components: offers.map((offerId) => ({ offerId })) });
  const accounts = await Promise.all(vendors.map((id) => makeAccount(stripe, id)));
  const { orderId } = await sell(stripe, packageId);
  await payOut({ now: AFTER });
  await workOff();
  const museum = await db().orderComponent.findFirstOrThrow({ where: { line: { orderId }, entrepreneurId: vendors[1] } });
  for (const [reason, amountMinor] of [["refund", 2_000], ["dispute", 5_200]] as const) {
    await inTransaction(async (tx) => {
      await takeBack(tx, { componentId: museum.id, amountMinor, reason });
      await post(tx, { orderId, currency: "PLN", stripeId: null, kind: "cancellation", entries: [{ account: "vendor", componentId: museum.id, organisationId: vendors[1], amountMinor }, { account: "refund", amountMinor: -amountMinor }] });
    });
    await workOff();
  }
  const sent = stripe.simulator.sandbox.store.all("transfers");
  expect(sent.map(({ destination, amount, amount_reversed: back }) => [destination, amount, back]).sort()).toEqual([[accounts[0], 7_200, 0], [accounts[1], 7_200, 7_200]].sort());
  expect((await db().transferReversal.findMany({ where: { transfer: { orderId } }, orderBy: { createdAt: "asc" } })).map(({ amountMinor, reason, state }) => [amountMinor, reason, state])).toEqual([[2_000, "refund", "sent"], [5_200, "dispute", "sent"]]);
});

it("never more is reversed than was transferred, however much is asked", async () => {
  const { packageId, entrepreneurId, lotId } = await makeCruise();
  await makeAccount(stripe, entrepreneurId);
  const { orderId } = await sell(stripe, packageId);
  await payOut({ now: AFTER });
  await workOff();
  await cancelPart({ orderId, vendorId: entrepreneurId, sellerId: lotId, vendorMinor: 7_000 });
  await cancelPart({ orderId, vendorId: entrepreneurId, sellerId: lotId, vendorMinor: 7_000 });
  await workOff();
  expect(await transferOf(orderId)).toMatchObject({ amountMinor: 7_200, reversedMinor: 7_200 });
  expect((await db().transferReversal.findMany({ where: { transfer: { orderId } } })).map(({ amountMinor }) => amountMinor).sort()).toEqual([200, 7_000]);
});

it("what is asked back of a transfer on its way waits for it, and is forgotten when it never left", async () => {
  const { packageId, entrepreneurId, lotId } = await makeCruise();
  const account = await makeAccount(stripe, entrepreneurId);
  const { orderId } = await sell(stripe, packageId);
  await payOut({ now: AFTER });
  const { id } = await transferOf(orderId);
  await db().transfer.update({ where: { id }, data: { attempt: 1 } });
  await cancelPart({ orderId, vendorId: entrepreneurId, sellerId: lotId, vendorMinor: 1_000 });
  expect(await transferOf(orderId)).toMatchObject({ amountMinor: 7_200, reversedMinor: 1_000 });
  const [reversal] = await db().transferReversal.findMany({ where: { transferId: id } });
  await sendReversal({ reversalId: reversal!.id });
  expect((await db().transferReversal.findUniqueOrThrow({ where: { id: reversal!.id } })).state).toBe("due");
  const { store } = stripe.simulator.sandbox;
  const payAgain = refusePaying(stripe, account);
  await sendTransfer({ transferId: id, now: AFTER });
  expect(await transferOf(orderId)).toMatchObject({ state: "failed", amountMinor: 6_200, reversedMinor: 0 });
  expect((await db().transferReversal.findUniqueOrThrow({ where: { id: reversal!.id } })).state).toBe("void");
  payAgain();
  await workOff();
  expect(store.all("transfers").map(({ amount }) => amount)).toEqual([6_200]);
});

it("the seller's commission is claimed back by the next night's run", async () => {
  const { packageId, entrepreneurId, lotId } = await makeCruise();
  await makeAccount(stripe, entrepreneurId);
  await makeAccount(stripe, lotId);
  const { orderId } = await sell(stripe, packageId);
  await payOut({ now: AFTER });
  await workOff();
  await cancelPart({ orderId, vendorId: entrepreneurId, sellerId: lotId, vendorMinor: 3_600, commissionMinor: 400 });
  await payOut({ now: AFTER });
  await payOut({ now: AFTER });
  await workOff();
  expect(await db().transfer.findFirstOrThrow({ where: { orderId, organisationId: lotId } })).toMatchObject({ amountMinor: 800, reversedMinor: 400 });
  expect(await ledgerOf(orderId)).toEqual({ guest: 8_000, vendor: 0, commission: 0, refund: -4_000, transfer: -4_000 });
});

it("an order is fulfilled the day after its last one, not before", async () => {
  const { packageId } = await makeCruise();
  const { orderId } = await sell(stripe, packageId);
  await payOut({ now: new Date(`${DAY}T21:59:00Z`) });
  expect(await stateOf(orderId)).toBe("confirmed");
  await payOut({ now: new Date(`${DAY}T22:01:00Z`) });
  expect(await stateOf(orderId)).toBe("fulfilled");
});

it("waits longer after every refusal, a week at most", () => {
  expect([1, 2, 3, 8, 9, 40].map(retryAfterSeconds)).toEqual([3_600, 7_200, 14_400, 460_800, 604_800, 604_800]);
});

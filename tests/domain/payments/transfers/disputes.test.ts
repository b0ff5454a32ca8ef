import fc from "fast-check";
import { expect, it } from "vitest";
import { disputeShares, type DisputeShare } from "../../../../app/domain/payments/transfers/dispute-shares.ts";
import { sendReversal } from "../../../../app/domain/payments/transfers/send-reversal.server.ts";
import { sendTransfer } from "../../../../app/domain/payments/transfers/send-transfer.server.ts";
import { payOut } from "../../../../app/domain/payments/transfers/pay-out.server.ts";
import { applyDispute, fetchDispute } from "../../../../app/domain/payments/transfers/apply-dispute.server.ts";
import { db, inTransaction } from "../../../../app/platform/db.server.ts";
import { addDays } from "../../../../app/core/time.ts";
import { readOrder } from "../../../../app/domain/booking/read-order.server.ts";
import { reconciliationPage } from "../../../../app/domain/payments/books/reconciliation-page.server.ts";
import { cancelBooking, cancelOffer } from "../../../../app/domain/payments/cancelling/cancel-booking.server.ts";
import { cancelByOffice, officeCancelPage } from "../../../../app/domain/payments/cancelling/cancel-by-office.server.ts";
import { refundLost } from "../../../../app/domain/payments/cancelling/refund-lost.server.ts";
import { sendRefund } from "../../../../app/domain/payments/cancelling/send-refund.server.ts";
import { closeDispute, openDispute } from "../../../../app/platform/stripe-simulator/endpoints/dispute-endpoints.server.ts";
import { settle } from "../../../../app/domain/payments/settling/settle.server.ts";
import { DAY, makeCruise, NOW } from "../../../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../../../support/of-file.ts";
import { hold, jobsOf, ledgerOf, letLapse, pay, reservedOf, stateOf } from "../../../support/orders.ts";
import { AFTER, emptyAccount, makeAccount, payTwice, sell, workOff } from "../../../support/payouts.ts";
import { postWebhook, until } from "../../../support/stripe.ts";
import { makeActor } from "../../../support/studio.ts";

databaseOfFile();
placesAndLedgersAddUp();
const stripe = stripeOfEachTest();

const bank = () => ({ ...stripe.simulator.sandbox, cause: null });
const chargeOf = (orderId: string) => stripe.simulator.sandbox.store.all("charges").find((charge) => charge.transfer_group === orderId)!;
const chargeOfSession = (sessionId: string) => stripe.simulator.sandbox.store.all("charges").find((charge) => charge.payment_intent === stripe.simulator.sandbox.store.get("sessions", sessionId)!.payment_intent)!;
const sendAll = async (orderId: string) => {
  for (const { id } of await db().refund.findMany({ where: { orderId, state: "due" } })) await sendRefund({ refundId: id });
};
const stateBecomes = (id: string, state: string) => until(async () => (await db().dispute.findUnique({ where: { id } }))?.state === state);

it("a chargeback after the payout is borne by who sold: the transfer is claimed back; won, it is paid again", async () => {
  const { packageId, entrepreneurId, lotId } = await makeCruise();
  for (const id of [entrepreneurId, lotId]) await makeAccount(stripe, id);
  const { orderId } = await sell(stripe, packageId);
  await payOut({ now: AFTER });
  await workOff();
  const dispute = openDispute(bank(), { charge: chargeOf(orderId) });
  await stripe.delivered("charge.dispute.created", dispute.id);
  await workOff();
  expect(await ledgerOf(orderId)).toEqual({ guest: 0, vendor: 0, commission: 800, transfer: -800 });
  expect(await db().transferReversal.findFirstOrThrow({ where: { transfer: { orderId, organisationId: entrepreneurId } } })).toMatchObject({ amountMinor: 7_200, reason: "dispute", state: "sent" });
  closeDispute(bank(), { dispute, status: "won" });
  await stateBecomes(dispute.id, "won");
  await payOut({ now: AFTER });
  await workOff();
  expect(await ledgerOf(orderId)).toMatchObject({ guest: 8_000, vendor: 0, commission: 0, transfer: -8_000 });
  expect((await db().transfer.findMany({ where: { orderId, organisationId: entrepreneurId }, orderBy: { createdAt: "asc" } })).map(({ amountMinor, reversedMinor, state }) => [amountMinor, reversedMinor, state])).toEqual([[7_200, 7_200, "sent"], [7_200, 0, "sent"]]);
});

it("what an account could not give back is asked of it again as soon as it is paid for something else, not a week later", async () => {
  const { packageId, entrepreneurId } = await makeCruise();
  const account = await makeAccount(stripe, entrepreneurId);
  const { orderId } = await sell(stripe, packageId);
  await payOut({ now: AFTER });
  await workOff();
  const dispute = openDispute(bank(), { charge: chargeOf(orderId) });
  await stripe.delivered("charge.dispute.created", dispute.id);
  const { id: reversalId } = await db().transferReversal.findFirstOrThrow({ where: { transfer: { orderId } } });
  const fill = emptyAccount(stripe, account);
  await sendReversal({ reversalId });
  fill();
  const asked = async () => (await jobsOf("send-reversal")).filter((job) => job.reversalId === reversalId).length;
  const before = await asked();
  const other = await sell(stripe, packageId);
  await payOut({ now: AFTER });
  await sendTransfer({ transferId: (await db().transfer.findFirstOrThrow({ where: { orderId: other.orderId, organisationId: entrepreneurId } })).id, now: AFTER });
  expect(await asked()).toBe(before + 1);
  await Promise.all([sendReversal({ reversalId }), sendReversal({ reversalId })]);
  expect(await db().transferReversal.findUniqueOrThrow({ where: { id: reversalId } })).toMatchObject({ state: "sent", attempt: 2 });
  expect(stripe.simulator.sandbox.store.all("transferReversals")).toHaveLength(1);
});

it("a chargeback before the payout: nothing is paid while it lasts, all of it when it is won", async () => {
  const { packageId, entrepreneurId, lotId } = await makeCruise();
  for (const id of [entrepreneurId, lotId]) await makeAccount(stripe, id);
  const { orderId } = await sell(stripe, packageId);
  const dispute = openDispute(bank(), { charge: chargeOf(orderId) });
  await stripe.delivered("charge.dispute.created", dispute.id);
  await payOut({ now: AFTER });
  expect(await db().transfer.count({ where: { orderId } })).toBe(0);
  closeDispute(bank(), { dispute, status: "won" });
  await stateBecomes(dispute.id, "won");
  await payOut({ now: AFTER });
  await workOff();
  expect(await ledgerOf(orderId)).toMatchObject({ guest: 8_000, vendor: 0, transfer: -8_000 });
});

it("lost, told twice and in any order, it is borne once", async () => {
  const { packageId } = await makeCruise();
  const { orderId } = await sell(stripe, packageId);
  stripe.holdWebhooks();
  const dispute = openDispute(bank(), { charge: chargeOf(orderId), amount: 3_000 });
  closeDispute(bank(), { dispute, status: "lost" });
  stripe.deliver();
  await stripe.delivered("charge.dispute.created", dispute.id);
  await stripe.delivered("charge.dispute.closed", dispute.id);
  expect(await db().dispute.findUniqueOrThrow({ where: { id: dispute.id } })).toMatchObject({ state: "lost", amountMinor: 3_000, orderId, currency: "PLN" });
  expect(await ledgerOf(orderId)).toMatchObject({ guest: 5_000, vendor: -4_500, commission: -500 });
});

it.each(["won", "lost"] as const)("what was fetched before the bank decided, and comes after its word, changes nothing: %s", async (status) => {
  const { packageId } = await makeCruise();
  const { orderId } = await sell(stripe, packageId);
  stripe.holdWebhooks();
  const dispute = openDispute(bank(), { charge: chargeOf(orderId) });
  const stale = await fetchDispute({ id: dispute.id, now: NOW });
  closeDispute(bank(), { dispute, status });
  for (const heard of [await fetchDispute({ id: dispute.id, now: NOW }), stale]) await inTransaction((tx) => applyDispute(tx, heard));
  expect([(await db().dispute.findUniqueOrThrow({ where: { id: dispute.id } })).state, (await ledgerOf(orderId)).guest]).toEqual([status, status === "won" ? 8_000 : 0]);
});

it("heard of before its payment is settled by us: the payment is settled first, and nothing of the chargeback is lost", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  const { url } = await pay(held);
  stripe.holdWebhooks();
  await stripe.press(url, "succeeded");
  const dispute = openDispute(bank(), { charge: chargeOf(held.orderId), amount: 3_000 });
  expect((await postWebhook(stripe.eventOf("charge.dispute.created", dispute.id))).status).toBe(200);
  expect([await stateOf(held.orderId), await ledgerOf(held.orderId)]).toEqual(["confirmed", { guest: 5_000, vendor: -4_500, commission: -500 }]);
  stripe.deliver();
  await stripe.delivered("charge.dispute.created", dispute.id);
  expect(await ledgerOf(held.orderId)).toEqual({ guest: 5_000, vendor: -4_500, commission: -500 });
});

it("heard of when its payment cannot be settled yet: the event is not taken, and has its effect when it comes again", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  const { url, sessionId } = await pay(held);
  stripe.holdWebhooks();
  await stripe.press(url, "succeeded");
  const dispute = openDispute(bank(), { charge: chargeOf(held.orderId), amount: 3_000 });
  const { store } = stripe.simulator.sandbox;
  const session = store.get("sessions", sessionId)!;
  store.put("sessions", { ...session, metadata: { ...session.metadata, attempt: "7" } });
  await db().payment.updateMany({ where: { sessionId }, data: { sessionId: null } });
  const event = stripe.eventOf("charge.dispute.created", dispute.id);
  expect((await postWebhook(event)).status).toBe(404);
  store.put("sessions", session);
  expect([(await postWebhook(event)).status, await stateOf(held.orderId), await ledgerOf(held.orderId)]).toEqual([200, "confirmed", { guest: 5_000, vendor: -4_500, commission: -500 }]);
});

it("a chargeback of a payment that bought nothing is the platform's: of one that came twice, and of one that came when the places were gone", async () => {
  const { packageId, entrepreneurId } = await makeCruise();
  await makeAccount(stripe, entrepreneurId);
  const held = await hold(packageId);
  const { first } = await payTwice(stripe, held);
  await sendAll(held.orderId);
  await payOut({ now: AFTER });
  await workOff();
  const twice = openDispute(bank(), { charge: chargeOfSession(first.sessionId), amount: 8_000 });
  await stateBecomes(twice.id, "open");
  expect(await ledgerOf(held.orderId)).toEqual({ guest: 0, vendor: 0, commission: -800, refund: 0, transfer: -7_200, dispute: 8_000 });
  expect(await db().transferReversal.count({ where: { transfer: { orderId: held.orderId } } })).toBe(0);
  closeDispute(bank(), { dispute: twice, status: "won" });
  await stateBecomes(twice.id, "won");
  expect(await ledgerOf(held.orderId)).toMatchObject({ guest: 8_000, vendor: 0, dispute: 0 });
  const { packageId: small } = await makeCruise({ capacity: 2 });
  const late = await hold(small);
  const { url, sessionId } = await pay(late);
  await letLapse(late.orderId);
  await hold(small);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  const gone = openDispute(bank(), { charge: chargeOfSession(sessionId) });
  await stateBecomes(gone.id, "open");
  expect(await ledgerOf(late.orderId)).toEqual({ guest: 0, refund: -8_000, dispute: 8_000 });
});

it("while a bank takes a payment back nothing of it goes back in another way, whoever wishes; won, it does again", async () => {
  const { packageId, lotId, slotIds } = await makeCruise();
  const held = await sell(stripe, packageId);
  const { shown } = await cancelOffer({ ...held, lineIds: null, now: NOW });
  const dispute = openDispute(bank(), { charge: chargeOf(held.orderId) });
  await stripe.delivered("charge.dispute.created", dispute.id);
  const guest = { ...held, lineIds: null, now: NOW };
  const office = { actor: { ...(await makeActor("lot")), organisationId: lotId }, orderCode: held.code, lineIds: null, note: "Sztorm na morzu.", now: NOW };
  await expect(cancelOffer(guest)).rejects.toMatchObject({ code: "payments.disputed", status: 409 });
  await expect(cancelBooking({ ...guest, shown })).rejects.toMatchObject({ code: "payments.disputed" });
  await expect(officeCancelPage(office)).rejects.toMatchObject({ code: "payments.disputed" });
  await expect(cancelByOffice(office)).rejects.toMatchObject({ code: "payments.disputed" });
  expect([await stateOf(held.orderId), await reservedOf(slotIds[0]!), await db().refund.count({ where: { orderId: held.orderId } })]).toEqual(["confirmed", 2, 0]);
  closeDispute(bank(), { dispute, status: "won" });
  await stateBecomes(dispute.id, "won");
  await cancelBooking({ ...guest, shown });
  expect(await db().refund.findFirstOrThrow({ where: { orderId: held.orderId } })).toMatchObject({ amountMinor: 8_000 });
});

it("what a bank took back for good is not given back once more", async () => {
  const { packageId } = await makeCruise();
  const held = await sell(stripe, packageId);
  const dispute = openDispute(bank(), { charge: chargeOf(held.orderId) });
  closeDispute(bank(), { dispute, status: "lost" });
  await stateBecomes(dispute.id, "lost");
  await expect(cancelOffer({ ...held, lineIds: null, now: NOW })).rejects.toMatchObject({ code: "payments.disputed" });
  const late = new Date(`${addDays(DAY, -1)}T10:00:00Z`);
  const { shown, cardMinor } = await cancelOffer({ ...held, lineIds: null, now: late });
  expect(cardMinor, "too late for any money by the tiers: the places may be given up").toBe(0);
  await cancelBooking({ ...held, lineIds: null, shown, now: late });
  expect([await stateOf(held.orderId), await db().refund.count({ where: { orderId: held.orderId } })]).toEqual(["cancelled", 0]);
});

it("when a bank has taken all of it back for good the office may still free the places, and no money goes anywhere", async () => {
  const { packageId, lotId, slotIds } = await makeCruise();
  const held = await sell(stripe, packageId);
  const dispute = openDispute(bank(), { charge: chargeOf(held.orderId) });
  closeDispute(bank(), { dispute, status: "lost" });
  await stateBecomes(dispute.id, "lost");
  const office = { actor: { ...(await makeActor("lot")), organisationId: lotId }, orderCode: held.code, lineIds: null, note: "Bank oddał pieniądze.", now: NOW };
  expect(await officeCancelPage(office)).toMatchObject({ isTaken: true, offer: { cardMinor: 0, giftMinor: 0 } });
  const before = await ledgerOf(held.orderId);
  await cancelByOffice(office);
  expect(await readOrder(held)).toMatchObject({ state: "cancelled", cause: "office", bankMinor: 0, takenForGood: true });
  expect([await stateOf(held.orderId), await reservedOf(slotIds[0]!), await db().refund.count({ where: { orderId: held.orderId } })]).toEqual(["cancelled", 0, 0]);
  expect(await ledgerOf(held.orderId)).toEqual(before);
});

it("what a closed day took does not come back at night beside a chargeback; won by us, it does", async () => {
  const { packageId, slotIds } = await makeCruise();
  const held = await sell(stripe, packageId);
  const dispute = openDispute(bank(), { charge: chargeOf(held.orderId) });
  await stripe.delivered("charge.dispute.created", dispute.id);
  await db().orderComponent.updateMany({ where: { line: { orderId: held.orderId } }, data: { state: "lost" } });
  await db().slot.updateMany({ where: { id: { in: slotIds } }, data: { closed: true } });
  expect(await refundLost({ now: AFTER })).toBe(0);
  expect(await db().refund.count({ where: { orderId: held.orderId } })).toBe(0);
  closeDispute(bank(), { dispute, status: "won" });
  await stateBecomes(dispute.id, "won");
  expect(await refundLost({ now: AFTER })).toBe(1);
  expect(await db().refund.findFirstOrThrow({ where: { orderId: held.orderId } })).toMatchObject({ amountMinor: 8_000, reason: "lost" });
});

it("a chargeback that comes before the refund has left: Stripe refuses it, and somebody is told", async () => {
  const { packageId } = await makeCruise();
  const held = await sell(stripe, packageId);
  const { shown } = await cancelOffer({ ...held, lineIds: null, now: NOW });
  await cancelBooking({ ...held, lineIds: null, shown, now: NOW });
  const dispute = openDispute(bank(), { charge: chargeOf(held.orderId) });
  await stripe.delivered("charge.dispute.created", dispute.id);
  const { id: refundId } = await db().refund.findFirstOrThrow({ where: { orderId: held.orderId } });
  await sendRefund({ refundId });
  expect(stripe.simulator.sandbox.store.all("refunds")).toEqual([]);
  expect((await reconciliationPage(db(), { now: NOW })).refunds).toContainEqual(expect.objectContaining({ id: refundId, why: "refused", words: expect.stringContaining("charged back") }));
});

it("an inquiry takes nothing", async () => {
  const { packageId } = await makeCruise();
  const { orderId } = await sell(stripe, packageId);
  const inquiry = openDispute(bank(), { charge: chargeOf(orderId), inquiry: true });
  await stripe.delivered("charge.dispute.created", inquiry.id);
  expect(await db().dispute.count({ where: { orderId } })).toBe(0);
  expect(await ledgerOf(orderId)).toMatchObject({ guest: 8_000, vendor: -7_200 });
});

it("shares add up to what banks took, one after the other, none above what is left to whom it is taken from; with all of it gone nothing is left to anybody", () => {
  const share = fc.record({ componentId: fc.uuid(), entrepreneurId: fc.constant("e"), sellerId: fc.constant("s"), vendorMinor: fc.integer({ min: 0, max: 500_000 }), commissionMinor: fc.integer({ min: 0, max: 50_000 }) });
  const sumOf = (shares: readonly DisputeShare[]) => shares.reduce((sum, { vendorMinor, commissionMinor }) => sum + vendorMinor + commissionMinor, 0);
  fc.assert(fc.property(fc.array(share, { maxLength: 12 }), fc.array(fc.integer({ min: 1, max: 900_000 }), { maxLength: 4 }), (sold, amounts) => {
    let left: DisputeShare[] = sold;
    for (const amount of [...amounts, 10_000_000]) {
      const taken = disputeShares(left, amount);
      expect(sumOf(taken)).toBe(Math.min(amount, sumOf(left)));
      left = left.map((one, index) => ({ ...one, vendorMinor: one.vendorMinor - taken[index]!.vendorMinor, commissionMinor: one.commissionMinor - taken[index]!.commissionMinor }));
      expect(left.flatMap(({ vendorMinor, commissionMinor }) => [vendorMinor, commissionMinor]).filter((minor) => minor < 0)).toEqual([]);
    }
    expect(sumOf(left)).toBe(0);
  }));
});

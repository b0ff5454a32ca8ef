/** Refunds that do not arrive: the bank returns one, or Stripe refuses one. The guest is owed the money still, and somebody is told. */
import { expect, it } from "vitest";
import { addDays, dateAt } from "../../../../app/core/time.ts";
import { readOrder } from "../../../../app/domain/booking/read-order.server.ts";
import { reconciliationPage } from "../../../../app/domain/payments/books/reconciliation-page.server.ts";
import { reconcile } from "../../../../app/domain/payments/books/reconcile.server.ts";
import { cancelBooking, cancelOffer } from "../../../../app/domain/payments/cancelling/cancel-booking.server.ts";
import { giveBackOtherwise } from "../../../../app/domain/payments/cancelling/give-back-otherwise.server.ts";
import { retryRefund } from "../../../../app/domain/payments/cancelling/retry-refund.server.ts";
import { orderMail } from "../../../../app/domain/print/mails/order-mail.ts";
import { applyRefund, fetchRefund, sendRefund } from "../../../../app/domain/payments/cancelling/send-refund.server.ts";
import { addTrip } from "../../../../app/domain/payments/checkout/add-trip.server.ts";
import { settle } from "../../../../app/domain/payments/settling/settle.server.ts";
import { releaseLapsed } from "../../../../app/domain/payments/settling/release-lapsed.server.ts";
import { db, inTransaction } from "../../../../app/platform/db.server.ts";
import { callStripe } from "../../../../app/platform/stripe.server.ts";
import { returnRefund } from "../../../../app/platform/stripe-simulator/endpoints/refund-endpoints.server.ts";
import type { Held } from "../../../../app/domain/booking/hold-places.server.ts";
import { DAY, formToken, makeCruise, NOW } from "../../../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../../../support/of-file.ts";
import { hold, jobsOf, ledgerOf, pay, stateOf } from "../../../support/orders.ts";
import { sell } from "../../../support/payouts.ts";
import { until } from "../../../support/stripe.ts";
import { makeActor } from "../../../support/studio.ts";

databaseOfFile();
placesAndLedgersAddUp();
const stripe = stripeOfEachTest();

const bank = () => ({ ...stripe.simulator.sandbox, cause: null });
const chargeOf = (orderId: string) => stripe.simulator.sandbox.store.all("charges").find((charge) => charge.transfer_group === orderId)!;
const refundOf = (orderId: string) => db().refund.findFirstOrThrow({ where: { orderId } });
const listed = async (orderId: string) => (await reconciliationPage(db(), { now: new Date() })).refunds.find((row) => row.orderId === orderId);

/** A trip that was paid and cancelled in time. */
async function cancelled(productId?: string): Promise<Held & { refundId: string }> {
  const held = await sell(stripe, productId ?? (await makeCruise()).packageId);
  const { shown } = await cancelOffer({ ...held, lineIds: null, now: NOW });
  await cancelBooking({ ...held, lineIds: null, shown, now: NOW });
  return { ...held, refundId: (await refundOf(held.orderId)).id };
}

/** What the office did in Stripe's own dashboard. */
const refundByHand = (orderId: string) => callStripe((client) => client.refunds.create({ charge: chargeOf(orderId).id }, { idempotencyKey: `refund:${orderId}:hand` }));

it("a refund that the bank returns is owed again, named to the regional organisation, and sent again at its wish", async () => {
  const { refundId, ...held } = await cancelled();
  await sendRefund({ refundId });
  expect(await stateOf(held.orderId)).toBe("refunded");
  const [first] = stripe.simulator.sandbox.store.all("refunds");
  returnRefund(bank(), { refund: first! });
  await stripe.delivered("refund.failed", first!.id);
  expect(await stateOf(held.orderId)).toBe("refund_due");
  expect(await ledgerOf(held.orderId)).toEqual({ guest: 8_000, vendor: 0, commission: 0, refund: -8_000 });
  expect(await readOrder(held)).toMatchObject({ state: "refund_due", cause: "guest", refunds: [{ state: "failed", sentOn: null }] });
  expect(await listed(held.orderId)).toMatchObject({ id: refundId, orderCode: held.code, guest: "Anna Kowalska", amountMinor: 8_000, currency: "PLN", why: "returned", words: "expired or canceled card", sellers: ["LOT Darłowo"] });
  await retryRefund({ actor: await makeActor("rot"), refundId });
  expect(await jobsOf("send-refund")).toContainEqual({ refundId });
  expect(await listed(held.orderId)).toBeUndefined();
  await sendRefund({ refundId });
  expect(await stateOf(held.orderId)).toBe("refunded");
  expect(await ledgerOf(held.orderId)).toEqual({ guest: 0, vendor: 0, commission: 0, refund: 0 });
  expect(stripe.simulator.sandbox.store.all("refunds").map(({ status }) => status)).toEqual(["failed", "succeeded"]);
  expect((await reconcile({ now: new Date(Date.now() + 15 * 60_000) })).differences).toEqual([]);
});

it("an order called off for nothing is not at its end while money that a bank returned is still owed", async () => {
  const { packageId, offerId } = await makeCruise();
  const held = await hold(packageId);
  await addTrip({ ...held, productId: offerId, date: DAY, units: { adult: 2 }, token: formToken(), now: NOW });
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  const [first, second] = (await readOrder(held)).lines;
  const callOff = async (lineId: string, now: Date) => {
    const { shown } = await cancelOffer({ ...held, lineIds: [lineId], now });
    await cancelBooking({ ...held, lineIds: [lineId], shown, now });
  };
  await callOff(first!.id, NOW);
  const { id: refundId } = await refundOf(held.orderId);
  await sendRefund({ refundId });
  const sent = stripe.simulator.sandbox.store.all("refunds").at(-1)!;
  returnRefund(bank(), { refund: sent });
  await stripe.delivered("refund.failed", sent.id);
  await callOff(second!.id, new Date("2027-07-11T10:00:00Z"));
  expect(await stateOf(held.orderId)).toBe("refund_due");
  await retryRefund({ actor: await makeActor("rot"), refundId });
  await sendRefund({ refundId });
  expect(await stateOf(held.orderId)).toBe("refunded");
});

it("what Stripe tells once more of the refund that came back does not touch the one sent after it", async () => {
  const { refundId, orderId } = await cancelled();
  await sendRefund({ refundId });
  const [first] = stripe.simulator.sandbox.store.all("refunds");
  returnRefund(bank(), { refund: first! });
  await stripe.delivered("refund.failed", first!.id);
  await retryRefund({ actor: await makeActor("rot"), refundId });
  const tellAgain = async () => inTransaction(async (tx) => applyRefund(tx, await fetchRefund(first!.id)));
  await tellAgain();
  expect(await refundOf(orderId)).toMatchObject({ state: "due" });
  await sendRefund({ refundId });
  await tellAgain();
  expect(await refundOf(orderId)).toMatchObject({ state: "sent", attempt: 1 });
  expect(await stateOf(orderId)).toBe("refunded");
});

/** A refund that the bank has returned. */
async function returned() {
  const { refundId, ...held } = await cancelled();
  await sendRefund({ refundId });
  const first = stripe.simulator.sandbox.store.all("refunds").at(-1)!;
  returnRefund(bank(), { refund: first });
  await stripe.delivered("refund.failed", first.id);
  return { ...held, refundId, first };
}

const today = () => dateAt(new Date());
const BY_BANK = "Przelew 4711, uzgodnione telefonicznie";
/** What the comparison says of a refund, or of one that has no id at Stripe; each test has a Stripe of its own, which misses the others'. */
const differencesOf = async (id: string, nights = 0) => (await reconcile({ now: new Date(Date.now() + 15 * 60_000 + nights * 86_400_000) })).differences.filter((row) => row.id === id || !row.id);

it("given back by bank transfer it is closed as one that Stripe sent: books, order, mail, the guest's page; the comparison does not miss it", async () => {
  const { refundId, first, ...held } = await returned();
  const actor = await makeActor("rot");
  await giveBackOtherwise({ actor, refundId, paid: { paidOn: today(), reference: BY_BANK }, now: new Date() });
  expect(await listed(held.orderId)).toBeUndefined();
  expect(await stateOf(held.orderId)).toBe("refunded");
  expect(await ledgerOf(held.orderId)).toEqual({ guest: 0, vendor: 0, commission: 0, refund: 0 });
  expect(await readOrder(held)).toMatchObject({ refunds: [{ state: "sent", sentOn: today(), otherwise: true, shownBy: null }] });
  expect(await jobsOf("send-order-mail", held.orderId)).toContainEqual(expect.objectContaining({ kind: "refunded", refundId }));
  const { text } = orderMail("refunded", { order: await readOrder(held), url: "https://latarnia.example/x", otherDatesUrl: "https://latarnia.example/y", today: today() });
  expect(text).toContain("inną drogą niż płatność");
  expect(await db().auditRow.findFirstOrThrow({ where: { entityId: refundId, action: "given_back_otherwise" } })).toMatchObject({ actorId: actor.userId, fromState: "failed", toState: "sent", data: { paidOn: today(), reference: BY_BANK } });
  expect(await differencesOf(first.id)).toEqual([]);
});

it("pressed twice, and by two at once, it is booked once; another note is not written over the first", async () => {
  const { refundId, orderId } = await returned();
  const actor = await makeActor("rot");
  const give = (reference = BY_BANK) => giveBackOtherwise({ actor, refundId, paid: { paidOn: today(), reference }, now: new Date() });
  await Promise.all([give(), give(), give()]);
  await give();
  await expect(give("Gotówką")).rejects.toMatchObject({ code: "payments.already_noted" });
  expect(await ledgerOf(orderId)).toMatchObject({ guest: 0, refund: 0 });
  expect(await db().auditRow.count({ where: { entityId: refundId, action: "given_back_otherwise" } })).toBe(1);
});

it("only the regional organisation says so, for a day between the cancellation and today, and never of one that Stripe sends or has sent", async () => {
  const { refundId, orderId } = await returned();
  const paid = { paidOn: today(), reference: BY_BANK };
  const rot = await makeActor("rot");
  await expect(giveBackOtherwise({ actor: await makeActor("lot"), refundId, paid, now: new Date() })).rejects.toMatchObject({ code: "forbidden" });
  await expect(giveBackOtherwise({ actor: rot, refundId: "none", paid, now: new Date() })).rejects.toMatchObject({ code: "not_found" });
  for (const days of [1, -1]) await expect(giveBackOtherwise({ actor: rot, refundId, paid: { ...paid, paidOn: addDays(paid.paidOn, days) }, now: new Date() })).rejects.toMatchObject({ code: "payments.wrong_day" });
  await retryRefund({ actor: rot, refundId });
  await expect(giveBackOtherwise({ actor: rot, refundId, paid, now: new Date() })).rejects.toMatchObject({ code: "payments.refund_on_its_way" });
  await sendRefund({ refundId });
  await expect(giveBackOtherwise({ actor: rot, refundId, paid, now: new Date() })).rejects.toMatchObject({ code: "payments.refund_on_its_way" });
  expect(await refundOf(orderId)).toMatchObject({ state: "sent", stripeRefundId: expect.stringMatching(/^re_/) });
});

it("what Stripe sends after all is no second booking: the guest has it twice, and the comparison says so, once", async () => {
  const { refundId, orderId, first } = await returned();
  await giveBackOtherwise({ actor: await makeActor("rot"), refundId, paid: { paidOn: today(), reference: BY_BANK }, now: new Date() });
  const { store } = stripe.simulator.sandbox;
  const tell = async (status: string) => {
    store.put("refunds", { ...store.get("refunds", first.id)!, status: status as "succeeded" });
    await inTransaction(async (tx) => applyRefund(tx, await fetchRefund(first.id)));
  };
  await tell("failed");
  expect(await differencesOf(first.id)).toEqual([]);
  for (const status of ["pending", "succeeded", "succeeded"]) await tell(status);
  expect(await ledgerOf(orderId)).toEqual({ guest: 0, vendor: 0, commission: 0, refund: 0 });
  expect(await refundOf(orderId)).toMatchObject({ state: "sent", stripeRefundId: null });
  const twice = { kind: "refund_twice", id: first.id, ours: { amountMinor: 8_000, currency: "PLN" }, theirs: { amountMinor: 8_000, currency: "PLN" } };
  for (const nights of [0, 3, 30]) expect(await differencesOf(first.id, nights), `nobody has seen to it for ${nights} nights`).toEqual([twice]);
  await tell("failed");
  expect(await differencesOf(first.id, 31), "it came back to us after all").toEqual([]);
});

it("a second payment whose refund comes back leaves the trip as it is", async () => {
  const { packageId } = await makeCruise();
  const { orderId } = await sell(stripe, packageId);
  const payment = await db().payment.findFirstOrThrow({ where: { orderId } });
  const twice = await db().payment.create({ data: { ...payment, id: `${payment.id}-2`, attempt: 9, sessionId: null } });
  const refund = await db().refund.create({ data: { id: `r-${orderId}`, orderId, paymentId: twice.id, amountMinor: 8_000, currency: "PLN", reason: "duplicate" } });
  await sendRefund({ refundId: refund.id });
  const [sent] = stripe.simulator.sandbox.store.all("refunds");
  returnRefund(bank(), { refund: sent! });
  await until(async () => (await refundOf(orderId)).state === "failed");
  expect(await stateOf(orderId)).toBe("confirmed");
  expect(await listed(orderId)).toMatchObject({ why: "returned" });
});

it("what Stripe refuses to refund is noted with its words and tried no more until somebody wants it", async () => {
  const { packageId } = await makeCruise();
  const held = await sell(stripe, packageId);
  await refundByHand(held.orderId);
  const { shown } = await cancelOffer({ ...held, lineIds: null, now: NOW });
  await cancelBooking({ ...held, lineIds: null, shown, now: NOW });
  const { id: refundId } = await refundOf(held.orderId);
  await sendRefund({ refundId });
  expect(await refundOf(held.orderId)).toMatchObject({ state: "failed" });
  expect(await stateOf(held.orderId)).toBe("refund_due");
  expect(await listed(held.orderId)).toMatchObject({ why: "refused", words: expect.stringContaining("already been refunded") });
  const [byHand] = stripe.simulator.sandbox.store.all("refunds");
  returnRefund(bank(), { refund: byHand! });
  await retryRefund({ actor: await makeActor("rot"), refundId });
  await sendRefund({ refundId });
  expect(await stateOf(held.orderId)).toBe("refunded");
});

it("fifty refunds that Stripe refuses keep no other from being sent", async () => {
  const { refundId, orderId } = await cancelled();
  const other = await cancelled();
  await refundByHand(other.orderId);
  const { paymentId } = await refundOf(other.orderId);
  const old = new Date(Date.now() - 86_400_000);
  await db().refund.createMany({ data: Array.from({ length: 50 }, (_, index) => ({ id: `old-${index}`, orderId: other.orderId, paymentId, amountMinor: 100, currency: "PLN", reason: "office", createdAt: old })) });
  await db().refund.update({ where: { id: refundId }, data: { createdAt: new Date(Date.now() - 3_600_000) } });
  await releaseLapsed({ now: NOW });
  await releaseLapsed({ now: NOW });
  expect(await stateOf(orderId)).toBe("refunded");
  expect(await db().refund.count({ where: { orderId: other.orderId, state: "failed" } })).toBe(50);
  await db().refund.deleteMany({ where: { id: { startsWith: "old-" } } });
}, 60_000);

it("a refund that waits for longer than the fourteen days of the law is listed too, one that was not paid at Stripe at once", async () => {
  const { refundId, orderId } = await cancelled();
  expect(await listed(orderId)).toBeUndefined();
  await db().refund.update({ where: { id: refundId }, data: { createdAt: new Date(Date.now() - 13.9 * 86_400_000) } });
  expect(await listed(orderId)).toBeUndefined();
  await db().refund.update({ where: { id: refundId }, data: { createdAt: new Date(Date.now() - 14.1 * 86_400_000) } });
  expect(await listed(orderId)).toMatchObject({ why: "late", words: null });
  await db().payment.updateMany({ where: { orderId }, data: { paymentIntentId: null } });
  await sendRefund({ refundId });
  expect(await listed(orderId)).toMatchObject({ why: "elsewhere", words: null });
});

it("only the regional organisation has a refund tried again, and one that was sent is not", async () => {
  const { refundId } = await cancelled();
  await expect(retryRefund({ actor: await makeActor("lot"), refundId })).rejects.toMatchObject({ code: "forbidden" });
  await expect(retryRefund({ actor: await makeActor("rot"), refundId: "none" })).rejects.toMatchObject({ code: "not_found" });
  await sendRefund({ refundId });
  await retryRefund({ actor: await makeActor("rot"), refundId });
  await sendRefund({ refundId });
  expect(stripe.simulator.sandbox.store.all("refunds")).toHaveLength(1);
});

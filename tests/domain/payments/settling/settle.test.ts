import { expect, it } from "vitest";
import { refundShownBy } from "../../../../app/core/payments/refund-days.ts";
import { dateAt } from "../../../../app/core/time.ts";
import { extendHold } from "../../../../app/domain/booking/extend-hold.server.ts";
import { readOrder } from "../../../../app/domain/booking/read-order.server.ts";
import { cancelCheckout } from "../../../../app/domain/payments/checkout/cancel-checkout.server.ts";
import { releaseLapsed } from "../../../../app/domain/payments/settling/release-lapsed.server.ts";
import { sendRefund } from "../../../../app/domain/payments/cancelling/send-refund.server.ts";
import { closeSession } from "../../../../app/domain/payments/settling/session-facts.server.ts";
import { settle } from "../../../../app/domain/payments/settling/settle.server.ts";
import { startPayment } from "../../../../app/domain/payments/checkout/start-payment.server.ts";
import { db } from "../../../../app/platform/db.server.ts";
import { loader } from "../../../../app/routes/api/stripe-webhook.ts";
import { makeCruise, NOW } from "../../../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../../../support/of-file.ts";
import { CONTACT, hold, jobsOf, ledgerOf, letLapse, pay, reservedOf, stateOf } from "../../../support/orders.ts";
import { postWebhook, testStripe } from "../../../support/stripe.ts";

databaseOfFile();
placesAndLedgersAddUp();
const stripe = stripeOfEachTest();

it("a paid session confirms: vouchers, ledger, one mail", async () => {
  const { packageId, slotIds } = await makeCruise();
  const held = await hold(packageId, { adult: 2, child: 1 });
  const { url, sessionId } = await pay(held);
  const back = await stripe.press(url, "succeeded", "blik");
  expect(back).toBe(`http://localhost:3000/pl/checkout/${held.code}/return?session_id=${sessionId}`);
  const settled = await settle({ sessionId, now: NOW });
  expect(settled).toMatchObject({ code: held.code, key: held.key, state: "confirmed", outcome: "paid" });
  const order = await readOrder(held);
  expect(order).toMatchObject({ state: "confirmed", totalMinor: 10_000, hold: null, contact: { fullName: "Anna Kowalska" } });
  expect(order.lines[0]!.components[0]!.voucher!.display).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  expect(await ledgerOf(held.orderId)).toEqual({ guest: 10_000, vendor: -9_000, commission: -1_000 });
  expect(await reservedOf(slotIds[0]!)).toBe(3);
  await stripe.delivered("checkout.session.completed", sessionId);
  expect(await jobsOf("send-order-mail", held.orderId)).toEqual([{ orderId: held.orderId, kind: "confirmation" }]);
});

it("the webhook alone confirms too", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await stripe.delivered("checkout.session.completed", sessionId);
  expect(await stateOf(held.orderId)).toBe("confirmed");
});

it("redirect and webhook at once confirm once", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await Promise.all([stripe.delivered("checkout.session.completed", sessionId), ...Array.from({ length: 8 }, () => settle({ sessionId, now: NOW }))]);
  expect(await jobsOf("send-order-mail", held.orderId)).toHaveLength(1);
  expect(await db().ledgerEntry.count({ where: { orderId: held.orderId } })).toBe(3);
  expect(await db().auditRow.count({ where: { entityId: held.orderId, action: "confirmed" } })).toBe(1);
});

it("the same event delivered twice has one effect", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await stripe.delivered("checkout.session.completed", sessionId);
  const event = stripe.answers.find((answer) => answer.type === "checkout.session.completed" && answer.body.includes(sessionId))!;
  expect((await postWebhook(event)).status).toBe(200);
  expect(await db().stripeEvent.count({ where: { id: (JSON.parse(event.body) as { id: string }).id } })).toBe(1);
  expect(await jobsOf("send-order-mail", held.orderId)).toHaveLength(1);
});

it("a forged webhook is refused and changes nothing", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  const { sessionId } = await pay(held);
  const body = JSON.stringify({ id: "evt_forged", object: "event", type: "checkout.session.completed", data: { object: { id: sessionId, object: "checkout.session", status: "complete", payment_status: "paid", client_reference_id: held.orderId } } });
  const forged = await postWebhook({ body, signature: "t=1,v1=00" });
  expect(forged.status).toBe(400);
  expect(await forged.json()).toEqual({ error: "payments.bad_signature" });
  expect((await postWebhook({ body, signature: null })).status).toBe(400);
  expect(await stateOf(held.orderId)).toBe("awaiting_payment");
  expect(await db().stripeEvent.count({ where: { id: "evt_forged" } })).toBe(0);
  expect(loader().status).toBe(405);
});

it("the webhook before our own note of the session's id finds the order by its reference", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  const { url, sessionId } = await pay(held);
  await db().payment.updateMany({ where: { orderId: held.orderId }, data: { sessionId: null, url: null } });
  await stripe.press(url, "succeeded");
  await stripe.delivered("checkout.session.completed", sessionId);
  expect(await stateOf(held.orderId)).toBe("confirmed");
  expect((await db().payment.findFirstOrThrow({ where: { orderId: held.orderId } })).sessionId).toBe(sessionId);
});

it("declined, then paid on the same page", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "declined");
  expect(await settle({ sessionId, now: NOW })).toMatchObject({ state: "awaiting_payment", outcome: "open" });
  await stripe.press(url, "succeeded");
  expect((await settle({ sessionId, now: NOW })).state).toBe("confirmed");
});

it("walked away, then a new attempt: the old session is closed, and its expiry is ignored", async () => {
  const { packageId, slotIds } = await makeCruise();
  const held = await hold(packageId);
  const first = await pay(held);
  await stripe.press(first.url, "abandoned");
  const second = await pay(held);
  expect(second.sessionId).not.toBe(first.sessionId);
  await stripe.delivered("checkout.session.expired", first.sessionId);
  expect([await stateOf(held.orderId), await reservedOf(slotIds[0]!)]).toEqual(["awaiting_payment", 2]);
  await stripe.press(second.url, "succeeded");
  await stripe.delivered("checkout.session.completed", second.sessionId);
  await settle({ sessionId: first.sessionId, now: NOW });
  expect(await stateOf(held.orderId)).toBe("confirmed");
  expect(await reservedOf(slotIds[0]!)).toBe(2);
  const payments = await db().payment.findMany({ where: { orderId: held.orderId }, orderBy: { attempt: "asc" } });
  expect(payments.map((payment) => payment.state)).toEqual(["expired", "paid"]);
});

it("a new attempt after the old one was paid leads to the confirmation instead of a second payment", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  stripe.holdWebhooks();
  const first = await pay(held);
  await stripe.press(first.url, "succeeded");
  const { url } = await startPayment({ ...held, contact: CONTACT, now: NOW });
  expect(url).toBe(`http://localhost:3000/pl/checkout/${held.code}/return?session_id=${first.sessionId}`);
  expect(await stateOf(held.orderId)).toBe("confirmed");
});

it("a late payment keeps the places until the bank says yes", async () => {
  const { packageId, slotIds } = await makeCruise({ capacity: 2 });
  const held = await hold(packageId);
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "late", "p24");
  expect((await settle({ sessionId, now: NOW })).state).toBe("payment_processing");
  await letLapse(held.orderId);
  await releaseLapsed({ now: NOW });
  await expect(hold(packageId)).rejects.toMatchObject({ code: "availability.sold_out" });
  await stripe.bankAnswers(sessionId, "succeeded");
  await stripe.delivered("checkout.session.async_payment_succeeded", sessionId);
  expect(await stateOf(held.orderId)).toBe("confirmed");
  expect(await reservedOf(slotIds[0]!)).toBe(2);
});

it("a late payment that fails gives the guest a quarter of an hour to pay in another way", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  const first = await pay(held);
  await stripe.press(first.url, "late", "p24");
  await settle({ sessionId: first.sessionId, now: NOW });
  await stripe.bankAnswers(first.sessionId, "failed");
  await stripe.delivered("checkout.session.async_payment_failed", first.sessionId);
  const order = await readOrder(held);
  expect(order.state).toBe("held");
  expect(order.hold!.secondsLeft).toBeGreaterThan(14 * 60);
  const second = await pay(held);
  await stripe.press(second.url, "succeeded");
  expect((await settle({ sessionId: second.sessionId, now: NOW })).state).toBe("confirmed");
});

it("money after the hold lapsed takes the places again when they are free", async () => {
  const { packageId, slotIds } = await makeCruise();
  const held = await hold(packageId);
  const { url, sessionId } = await pay(held);
  stripe.holdWebhooks();
  await stripe.press(url, "succeeded");
  await letLapse(held.orderId);
  const other = await hold(packageId, { adult: 11 });
  expect(await stateOf(held.orderId)).toBe("expired");
  await cancelCheckout({ ...other, now: NOW });
  expect((await settle({ sessionId, now: NOW })).state).toBe("confirmed");
  expect(await reservedOf(slotIds[0]!)).toBe(2);
});

it("money after the places are gone goes back, once, and the guest is told", async () => {
  const { packageId, slotIds } = await makeCruise({ capacity: 2 });
  const held = await hold(packageId);
  const { url, sessionId } = await pay(held);
  stripe.holdWebhooks();
  await stripe.press(url, "succeeded");
  await letLapse(held.orderId);
  await hold(packageId);
  expect((await settle({ sessionId, now: NOW })).state).toBe("refund_due");
  await settle({ sessionId, now: NOW });
  const refunds = await db().refund.findMany({ where: { orderId: held.orderId } });
  expect(refunds).toMatchObject([{ state: "due", amountMinor: 8_000, reason: "places_gone" }]);
  expect((await readOrder(held)).refunds).toEqual([{ id: refunds[0]!.id, amountMinor: 8_000, state: "due", sentOn: null, otherwise: false, shownBy: null, twice: false }]);
  expect(await jobsOf("send-order-mail", held.orderId)).toEqual([{ orderId: held.orderId, kind: "late-payment" }]);
  await Promise.all([sendRefund({ refundId: refunds[0]!.id }), sendRefund({ refundId: refunds[0]!.id })]);
  stripe.deliver();
  expect(await stateOf(held.orderId)).toBe("refunded");
  const { sentAt } = await db().refund.findUniqueOrThrow({ where: { id: refunds[0]!.id } });
  const view = await readOrder(held);
  expect(view.refundMinor).toBe(8_000);
  expect(view.refunds).toEqual([{ id: refunds[0]!.id, amountMinor: 8_000, state: "sent", sentOn: dateAt(sentAt!), otherwise: false, shownBy: refundShownBy(dateAt(sentAt!)), twice: false }]);
  expect((await jobsOf("send-order-mail", held.orderId)).map((job) => job.kind)).toEqual(["late-payment", "refunded"]);
  expect(await ledgerOf(held.orderId)).toEqual({ guest: 0, refund: 0 });
  expect(await reservedOf(slotIds[0]!)).toBe(2);
});

it("a second payment of a confirmed order goes back and the order stays", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  const first = await pay(held);
  const second = await pay(held);
  await stripe.press(second.url, "succeeded");
  await settle({ sessionId: second.sessionId, now: NOW });
  const session = { ...stripe.simulator.sandbox.store.get("sessions", first.sessionId)!, status: "open" as const };
  stripe.simulator.sandbox.store.put("sessions", session);
  await stripe.press(first.url, "succeeded");
  expect((await settle({ sessionId: first.sessionId, now: NOW })).state).toBe("confirmed");
  expect(await db().refund.findMany({ where: { orderId: held.orderId } })).toMatchObject([{ reason: "duplicate", amountMinor: 8_000 }]);
});

it("cancelled before payment: the session is closed, all places come back at once, once", async () => {
  const { packageId, slotIds } = await makeCruise();
  const held = await hold(packageId);
  const { url, sessionId } = await pay(held);
  expect(await Promise.all([cancelCheckout({ ...held, now: NOW }), cancelCheckout({ ...held, now: NOW })]).then((places) => places.sort())).toEqual([0, 2]);
  expect(await reservedOf(slotIds[0]!)).toBe(0);
  await expect(stripe.press(url, "succeeded")).rejects.toThrow("410");
  await stripe.delivered("checkout.session.expired", sessionId);
  expect(await stateOf(held.orderId)).toBe("cancelled");
});

it("what is paid cannot be cancelled as if it were not", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  const { url } = await pay(held);
  stripe.holdWebhooks();
  await stripe.press(url, "succeeded");
  await expect(cancelCheckout({ ...held, now: NOW })).rejects.toMatchObject({ code: "booking.wrong_state", data: { state: "confirmed" } });
});

it("the tidying job releases what Stripe has closed and settles what Stripe says is paid", async () => {
  const { packageId, slotIds } = await makeCruise();
  const [left, paid, untouched] = [await hold(packageId), await hold(packageId), await hold(packageId)];
  await pay(left);
  const { url } = await pay(paid);
  stripe.holdWebhooks();
  await stripe.press(url, "succeeded");
  for (const { orderId } of [left, paid]) await letLapse(orderId);
  expect(await releaseLapsed({ now: NOW })).toEqual({ released: 1, settled: 1 });
  expect(await Promise.all([left, paid, untouched].map(({ orderId }) => stateOf(orderId)))).toEqual(["expired", "confirmed", "held"]);
  expect(await reservedOf(slotIds[0]!)).toBe(4);
});

it("a session that expires gives the places back", async () => {
  const { packageId, slotIds } = await makeCruise();
  const held = await hold(packageId);
  const { sessionId } = await pay(held);
  expect(await closeSession(sessionId)).toBe("expired");
  await stripe.delivered("checkout.session.expired", sessionId);
  expect(await stateOf(held.orderId)).toBe("expired");
  expect(await reservedOf(slotIds[0]!)).toBe(0);
});

it("the hold outlives the session", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  const { sessionId } = await pay(held);
  const session = stripe.simulator.sandbox.store.get("sessions", sessionId)!;
  const { hold: kept } = await readOrder(held);
  expect(Date.parse(kept!.expiresAt) / 1000 - session.expires_at).toBeGreaterThanOrEqual(299);
  expect(kept!.canExtend).toBe(false);
  await expect(extendHold(held)).rejects.toMatchObject({ code: "booking.wrong_state" });
  expect(session).toMatchObject({ locale: "pl", currency: "pln", amount_total: 8_000, client_reference_id: held.orderId, customer_email: "anna@example.com" });
  expect(session.payment_method_types).toEqual(["card", "blik", "p24"]);
});

it("an order in euro offers cards only", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId, { adult: 2 }, { currency: "EUR", lang: "de" });
  const { sessionId } = await pay(held);
  const session = stripe.simulator.sandbox.store.get("sessions", sessionId)!;
  expect(session).toMatchObject({ locale: "de", currency: "eur", amount_total: 2_000, payment_method_types: ["card"] });
});

it("when Stripe cannot be reached, the guest keeps the places and may try again", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  await stripe.simulator.close();
  await expect(pay(held)).rejects.toMatchObject({ code: "payments.unavailable" });
  expect(await readOrder(held)).toMatchObject({ state: "held" });
  const back = await testStripe();
  const { url, sessionId } = await pay(held);
  await back.press(url, "succeeded");
  expect((await settle({ sessionId, now: NOW })).state).toBe("confirmed");
  await back.close();
});

/** A bank that takes its time, and a guest who does not: whatever he does before it answers, its no leaves him an order he can pay or give up. */
import { beforeEach, expect, it } from "vitest";
import { readOrder } from "../../../../app/domain/booking/read-order.server.ts";
import { cancelCheckout } from "../../../../app/domain/payments/checkout/cancel-checkout.server.ts";
import { releaseLapsed } from "../../../../app/domain/payments/settling/release-lapsed.server.ts";
import { settle } from "../../../../app/domain/payments/settling/settle.server.ts";
import { startPayment } from "../../../../app/domain/payments/checkout/start-payment.server.ts";
import { db } from "../../../../app/platform/db.server.ts";
import { enter, makePromotion } from "../../../support/codes.ts";
import { makeCruise, NOW, type Cruise } from "../../../support/factory.ts";
import { codesAddUp, databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../../../support/of-file.ts";
import { CONTACT, hold, pay, reservedOf, stateOf } from "../../../support/orders.ts";

let cruise: Cruise;
databaseOfFile();
placesAndLedgersAddUp();
codesAddUp();
const stripe = stripeOfEachTest({ withWebhooks: false });
beforeEach(async () => void (cruise = await makeCruise()));

/** Paid by a slow bank; nobody has told us yet. @param hours for which the places were promised before */
async function paidSlowly(hours = 0) {
  const held = await hold(cruise.packageId);
  if (hours > 0) await db().$executeRaw`update "Order" set "holdExpiresAt" = now() + ${hours}::int * interval '1 hour' where "id" = ${held.orderId}`;
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "late", "p24");
  return { held, sessionId };
}

/** What a guest may do before we know that his money is on its way. */
const MEANWHILE: Record<string, (held: Awaited<ReturnType<typeof hold>>) => Promise<unknown>> = {
  "presses pay again": (held) => startPayment({ ...held, contact: CONTACT, now: NOW }),
  "enters a code": async (held) => expect(enter(held, await makePromotion(cruise.lotId))).rejects.toMatchObject({ code: "booking.wrong_state", data: { state: "payment_processing" } }),
};

it.each(Object.keys(MEANWHILE))("a guest who %s before the bank says no may pay in another way", async (what) => {
  const { held, sessionId } = await paidSlowly();
  await MEANWHILE[what]!(held);
  expect(await stateOf(held.orderId)).toBe("payment_processing");
  await stripe.bankAnswers(sessionId, "failed");
  expect((await settle({ sessionId, now: NOW })).state).toBe("held");
  expect((await readOrder(held)).hold!.secondsLeft).toBeGreaterThan(14 * 60);
  const second = await pay(held);
  await stripe.press(second.url, "succeeded");
  expect((await settle({ sessionId: second.sessionId, now: NOW })).state).toBe("confirmed");
  expect(await reservedOf(cruise.slotIds[0]!)).toBe(2);
});

it.each(Object.keys(MEANWHILE))("a guest who %s before the bank says no may give up, and one whom it says yes has his trip", async (what) => {
  const [no, yes] = [await paidSlowly(), await paidSlowly()];
  for (const { held } of [no, yes]) await MEANWHILE[what]!(held);
  await stripe.bankAnswers(no.sessionId, "failed");
  await settle({ sessionId: no.sessionId, now: NOW });
  expect(await cancelCheckout({ ...no.held, now: NOW })).toBe(2);
  await stripe.bankAnswers(yes.sessionId, "succeeded");
  expect((await settle({ sessionId: yes.sessionId, now: NOW })).state).toBe("confirmed");
});

it("the bank's no takes nothing away of a longer time that was promised", async () => {
  const { held, sessionId } = await paidSlowly(6);
  await stripe.bankAnswers(sessionId, "failed");
  expect((await settle({ sessionId, now: NOW })).state).toBe("held");
  expect(Math.round((await readOrder(held)).hold!.secondsLeft / 3600)).toBe(6);
});

it("the no of one bank changes nothing while another one is still thinking", async () => {
  const { held, sessionId } = await paidSlowly();
  await db().payment.updateMany({ where: { orderId: held.orderId }, data: { sessionId: null } });
  const second = await pay(held);
  await db().payment.updateMany({ where: { orderId: held.orderId, attempt: 1 }, data: { sessionId } });
  await stripe.press(second.url, "late", "p24");
  for (const each of [sessionId, second.sessionId]) await settle({ sessionId: each, now: NOW });
  await stripe.bankAnswers(sessionId, "failed");
  expect((await settle({ sessionId, now: NOW })).state).toBe("payment_processing");
  await stripe.bankAnswers(second.sessionId, "failed");
  expect((await settle({ sessionId: second.sessionId, now: NOW })).state).toBe("held");
});

it("many that a bank thinks about for days do not keep the others from being asked for", async () => {
  const before = await hold(cruise.packageId);
  await pay(before);
  const one = await db().payment.findFirstOrThrow({ where: { orderId: before.orderId } });
  await db().payment.createMany({ data: Array.from({ length: 60 }, (_, index) => ({ ...one, id: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`, attempt: 100 + index, sessionId: `cs_test_unanswered${index}`, state: "processing" as const })) });
  const { held, sessionId } = await paidSlowly();
  await settle({ sessionId, now: NOW });
  await stripe.bankAnswers(sessionId, "succeeded");
  const later = new Date(Date.now() + 3_600_000);
  await expect.poll(async () => (await releaseLapsed({ now: later }), stateOf(held.orderId)), { timeout: 60_000 }).toBe("confirmed");
});

/** The clock of the process is an hour off, that of the database is right: what is decided about time is decided by the database. */
import { afterEach, expect, inject, it, vi } from "vitest";
import { extendHold } from "../../app/domain/booking/extend-hold.server.ts";
import { readOrder } from "../../app/domain/booking/read-order.server.ts";
import { cancelBooking, cancelOffer } from "../../app/domain/payments/cancelling/cancel-booking.server.ts";
import { releaseLapsed } from "../../app/domain/payments/settling/release-lapsed.server.ts";
import { settle } from "../../app/domain/payments/settling/settle.server.ts";
import { db } from "../../app/platform/db.server.ts";
import { makeCruise, NOW } from "../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../support/of-file.ts";
import { hold, letLapse, pay, reservedOf, stateOf } from "../support/orders.ts";
import { postgresDatabase } from "../support/postgres.ts";
import { postWebhook } from "../support/stripe.ts";

const HOUR = 3_600_000;
databaseOfFile(() => postgresDatabase({ url: inject("postgresUrl"), connections: 5 }));
placesAndLedgersAddUp();
const stripe = stripeOfEachTest();
afterEach(() => void vi.useRealTimers());

it.each([["forth", HOUR], ["back", -HOUR]])("the clock jumps %s by an hour: a hold lapses when the database says so", async (_name, jump) => {
  const jumped = new Date(NOW.getTime() + jump);
  vi.useFakeTimers({ now: Date.now() + jump, toFake: ["Date"] });
  const { packageId, slotIds } = await makeCruise({ capacity: 4 });
  const [kept, lapsed] = [await hold(packageId, { adult: 2 }, { now: jumped }), await hold(packageId, { adult: 2 }, { now: jumped })];
  expect((await readOrder(kept)).hold!.secondsLeft).toBeGreaterThan(14 * 60);
  await letLapse(lapsed.orderId);
  await releaseLapsed({ now: jumped });
  expect([await stateOf(kept.orderId), await stateOf(lapsed.orderId)]).toEqual(["held", "expired"]);
  await expect(extendHold(lapsed)).rejects.toMatchObject({ code: "booking.expired" });
  await extendHold(kept);
  expect((await readOrder(kept)).hold!.secondsLeft).toBeLessThanOrEqual(30 * 60);
  vi.useRealTimers();
  await releaseLapsed({ now: new Date() });
  expect(await stateOf(kept.orderId)).toBe("held");
  expect(await reservedOf(slotIds[0]!)).toBe(2);
});

it.each([["forth", HOUR], ["back", -HOUR]])("the clock is an hour off (%s): a webhook's signature may look too old, but the guest's return settles, and the event is taken when the clock is right", async (_name, jump) => {
  const held = await hold((await makeCruise()).packageId);
  const { url, sessionId } = await pay(held);
  stripe.holdWebhooks();
  await stripe.press(url, "succeeded");
  const event = stripe.eventOf("checkout.session.completed", sessionId);
  vi.useFakeTimers({ now: Date.now() + jump, toFake: ["Date"] });
  const answer = await postWebhook(event);
  expect([200, 400]).toContain(answer.status);
  expect((await settle({ sessionId, now: new Date(NOW.getTime() + jump) })).state).toBe("confirmed");
  vi.useRealTimers();
  expect((await postWebhook(event)).status).toBe(200);
  expect(await db().auditRow.count({ where: { entityId: held.orderId, action: "confirmed" } })).toBe(1);
  stripe.deliver();
});

it("the books are dated by the database: what is called off by a process whose clock is a month behind stands in no month that may be closed", async () => {
  const held = await hold((await makeCruise()).packageId);
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  const { shown } = await cancelOffer({ ...held, lineIds: null, now: NOW });
  const before = Date.now() - HOUR;
  vi.useFakeTimers({ now: Date.now() - 31 * 24 * HOUR, toFake: ["Date"] });
  await cancelBooking({ ...held, lineIds: null, shown, now: NOW });
  vi.useRealTimers();
  const entries = await db().ledgerEntry.findMany({ where: { orderId: held.orderId }, select: { kind: true, at: true } });
  expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(["sale", "cancellation"]));
  expect(entries.filter(({ at }) => at.getTime() < before)).toEqual([]);
});

import { expect, inject, it } from "vitest";
import { settle } from "../../app/domain/payments/settling/settle.server.ts";
import { sendRefund } from "../../app/domain/payments/cancelling/send-refund.server.ts";
import { db } from "../../app/platform/db.server.ts";
import { makeCruise, NOW } from "../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfFile } from "../support/of-file.ts";
import { hold, jobsOf, ledgerOf, letLapse, pay, reservedOf, stateOf } from "../support/orders.ts";
import { postgresDatabase } from "../support/postgres.ts";
import { postWebhook } from "../support/stripe.ts";

databaseOfFile(() => postgresDatabase({ url: inject("postgresUrl"), connections: 25 }));
const stripe = stripeOfFile();
placesAndLedgersAddUp();

it("settle 50 times in parallel: one confirmation, one ledger set, one mail", async () => {
  const { packageId, slotIds } = await makeCruise();
  const held = await hold(packageId);
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  const results = await Promise.all(Array.from({ length: 50 }, () => settle({ sessionId, now: NOW })));
  expect(new Set(results.map((result) => result.state))).toEqual(new Set(["confirmed"]));
  expect(await db().auditRow.count({ where: { entityId: held.orderId, action: "confirmed" } })).toBe(1);
  expect(await db().ledgerEntry.count({ where: { orderId: held.orderId } })).toBe(3);
  expect(await db().voucher.count({ where: { component: { line: { orderId: held.orderId } } } })).toBe(1);
  expect([(await jobsOf("send-order-mail", held.orderId)).length, (await jobsOf("send-host-mail", held.orderId)).length]).toEqual([1, 1]);
  expect(await reservedOf(slotIds[0]!)).toBe(2);
});

it("one event delivered 20 times in parallel is noted once and answered 200 each time", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await stripe.delivered("checkout.session.completed", sessionId);
  const event = stripe.answers.find((answer) => answer.type === "checkout.session.completed" && answer.body.includes(sessionId))!;
  const { id } = JSON.parse(event.body) as { id: string };
  await db().stripeEvent.delete({ where: { id } });
  const answers = await Promise.all(Array.from({ length: 20 }, () => postWebhook(event)));
  expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
  expect(await db().stripeEvent.count({ where: { id } })).toBe(1);
  expect([(await jobsOf("send-order-mail", held.orderId)).length, (await jobsOf("send-host-mail", held.orderId)).length]).toEqual([1, 1]);
});

it("two sessions of one order paid and settled at once: one buys the trip, the other goes back", async () => {
  const { packageId, slotIds } = await makeCruise();
  const held = await hold(packageId);
  const [first, second] = [await pay(held), await pay(held)];
  const { store } = stripe.simulator.sandbox;
  store.put("sessions", { ...store.get("sessions", first.sessionId)!, status: "open" });
  stripe.holdWebhooks();
  for (const { url } of [first, second]) await stripe.press(url, "succeeded");
  await Promise.all([first, second].flatMap(({ sessionId }) => Array.from({ length: 10 }, () => settle({ sessionId, now: NOW }))));
  stripe.deliver();
  expect(await stateOf(held.orderId)).toBe("confirmed");
  expect(await db().refund.findMany({ where: { orderId: held.orderId } })).toMatchObject([{ reason: "duplicate" }]);
  expect(await db().auditRow.count({ where: { entityId: held.orderId, action: "confirmed" } })).toBe(1);
  expect(await reservedOf(slotIds[0]!)).toBe(2);
});

it("late money and a new buyer at the same moment: one of them has the places, the other is told, money is never lost", async () => {
  const outcomes = new Set<string>();
  for (let round = 0; round < 12; round++) {
    const { packageId, slotIds } = await makeCruise({ capacity: 2 });
    const held = await hold(packageId);
    const { url, sessionId } = await pay(held);
    stripe.holdWebhooks();
    await stripe.press(url, "succeeded");
    await letLapse(held.orderId);
    const rival = hold(packageId).then(() => "bought", (error: { code: string }) => error.code);
    const [settled, bought] = await Promise.all([settle({ sessionId, now: NOW }), rival]);
    stripe.deliver();
    outcomes.add(`${settled.state} ${bought}`);
    expect(await reservedOf(slotIds[0]!)).toBe(2);
    if (settled.state === "refund_due") for (const { id } of await db().refund.findMany({ where: { orderId: held.orderId } })) await sendRefund({ refundId: id });
    expect(["confirmed", "refunded"]).toContain(await stateOf(held.orderId));
    expect(Object.values(await ledgerOf(held.orderId)).reduce((a, b) => a + b, 0)).toBe(0);
  }
  expect([...outcomes].filter((outcome) => outcome !== "confirmed availability.sold_out" && outcome !== "confirmed availability.held" && outcome !== "refund_due bought")).toEqual([]);
});

import { expect, it } from "vitest";
import type { Held } from "../../../../app/domain/booking/hold-places.server.ts";
import { readOrder } from "../../../../app/domain/booking/read-order.server.ts";
import { startPayment } from "../../../../app/domain/payments/checkout/start-payment.server.ts";
import { enterCode, removeCode } from "../../../../app/domain/payments/codes/enter-code.server.ts";
import { closeSession } from "../../../../app/domain/payments/settling/session-facts.server.ts";
import { settle } from "../../../../app/domain/payments/settling/settle.server.ts";
import { db } from "../../../../app/platform/db.server.ts";
import { connectStripe, useStripe } from "../../../../app/platform/stripe.server.ts";
import { makePromotion } from "../../../support/codes.ts";
import { DAY, makeCruise, makeOffer, makeOrganisation, makeResource, NOW } from "../../../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../../../support/of-file.ts";
import { CONTACT, hold, ledgerOf, letLapse, pay } from "../../../support/orders.ts";

databaseOfFile();
placesAndLedgersAddUp();
const stripe = stripeOfEachTest();

it("a lapsed hold cannot be paid for", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  await letLapse(held.orderId);
  await expect(pay(held)).rejects.toMatchObject({ code: "booking.expired" });
  await expect(startPayment({ code: held.code, key: "wrong", contact: CONTACT, now: NOW })).rejects.toMatchObject({ code: "not_found" });
});

it.each(["at once", "in steps"])("what was promised for longer than Stripe's page is kept as long, and can be paid to its end (%s)", async (way) => {
  const { packageId, lotId } = await makeCruise();
  const held = await hold(packageId);
  if (way === "in steps") await enterCode({ ...held, entered: await makePromotion(lotId), now: NOW });
  await db().$executeRaw`update "Order" set "holdExpiresAt" = now() + interval '1 day' where "id" = ${held.orderId}`;
  const promised = await db().order.findUniqueOrThrow({ where: { id: held.orderId } });
  const { sessionId } = await pay(held);
  const kept = await db().order.findUniqueOrThrow({ where: { id: held.orderId } });
  expect(kept.holdExpiresAt, "a day after a host's yes, two hours of the waiting list").toEqual(promised.holdExpiresAt);
  expect(Math.round((kept.holdExpiresAt.getTime() / 1000 - stripe.simulator.sandbox.store.get("sessions", sessionId)!.expires_at) / 60)).toBe(5);
});

it.each(["at once", "in steps"])("a held trip whose start has passed meanwhile is not paid for, one of the whole day or the night is until its day is over (%s)", async (way) => {
  const ownerId = await makeOrganisation();
  const goes = [];
  for (const start of ["10:00", "day", "night"]) {
    const { resourceId } = await makeResource({ organisationId: ownerId, slots: [{ start }] });
    const held = await hold(await makeOffer({ ownerId, resourceId, times: [start], type: start === "night" ? "lodging" : "activity" }));
    if (way === "in steps") await enterCode({ ...held, entered: await makePromotion(ownerId), now: NOW });
    goes.push(await payAt(held, `${DAY}T08:00:00Z`), await payAt(held, `${DAY}T07:59:00Z`)); // ten o'clock at the venue
  }
  expect(goes).toEqual(["availability.too_late", "paying", "paying", "paying", "paying", "paying"]);
});

const payAt = (held: Held, at: string) => startPayment({ ...held, contact: CONTACT, now: new Date(at) }).then(() => "paying", ({ code }: { code: string }) => code);

it("a trip that costs nothing is confirmed without a payment", async () => {
  const { packageId, offerId } = await makeCruise();
  await db().unitPrice.updateMany({ where: { unit: { offerId } }, data: { amountMinor: 0 } });
  const held = await hold(packageId);
  const { url } = await pay(held);
  expect(url, "the order's own page, not Stripe's").toContain(`/pl/orders/${held.code}`);
  expect(await db().order.findUniqueOrThrow({ where: { id: held.orderId } })).toMatchObject({ state: "confirmed" });
  expect(await ledgerOf(held.orderId)).toEqual({});
});

it("less than Stripe charges is refused before anybody is sent there, in each currency, and the places stay", async () => {
  const { packageId, offerId } = await makeCruise();
  for (const [currency, amountMinor, enough] of [["PLN", 99, 100], ["EUR", 24, 25]] as const) {
    const price = (minor: number) => db().unitPrice.updateMany({ where: { currency, unit: { offerId } }, data: { amountMinor: minor } });
    await price(amountMinor);
    const held = await hold(packageId, { adult: 2 }, { currency });
    await expect(pay(held)).rejects.toMatchObject({ code: "payments.too_small" });
    expect(await db().order.findUniqueOrThrow({ where: { id: held.orderId } })).toMatchObject({ state: "held", attempt: 0 });
    await price(enough);
    await db().product.updateMany({ where: { id: { in: [packageId, offerId] } }, data: { version: { increment: 1 } } });
    await pay(await hold(packageId, { adult: 2 }, { currency }));
  }
});

it("eight goes to Stripe's page are the most; a code entered and taken off in between is none of them", async () => {
  const { packageId, lotId } = await makeCruise();
  const [held, entered] = [await hold(packageId), await makePromotion(lotId)];
  for (let go = 1; go <= 8; go++) {
    await pay(held);
    await enterCode({ ...held, entered, now: NOW });
    await removeCode({ ...held, useId: (await readOrder(held)).otherMeans[0]!.useId, now: NOW });
  }
  await expect(pay(held)).rejects.toMatchObject({ code: "rate_limited" });
});

it("a page that Stripe closed, but could not say so, ends nothing when that is heard: the guest pays on the next one", async () => {
  const held = await hold((await makeCruise()).packageId);
  const { sessionId } = await pay(held);
  const reachStripe = (port: number) => useStripe(connectStripe({ key: "sk_test_simulator", webhookSecret: "whsec_test_secret", port }));
  reachStripe(1); // where nobody answers
  await expect(pay(held)).rejects.toMatchObject({ code: "payments.unavailable" });
  reachStripe(stripe.simulator.port);
  expect(await closeSession(sessionId)).toBe("expired");
  expect((await settle({ sessionId, now: NOW })).state).toBe("awaiting_payment");
  const next = await pay(held);
  await stripe.press(next.url, "succeeded");
  expect((await settle({ sessionId: next.sessionId, now: NOW })).state).toBe("confirmed");
});

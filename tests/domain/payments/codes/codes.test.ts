/** Promotion codes and gift vouchers at the checkout: what they take off, why they refuse, and that nothing of them is lost or used twice. */
import { beforeEach, expect, it } from "vitest";
import { dbDate } from "../../../../app/core/time.ts";
import { readOrder } from "../../../../app/domain/booking/read-order.server.ts";
import { cancelCheckout } from "../../../../app/domain/payments/checkout/cancel-checkout.server.ts";
import { removeCode } from "../../../../app/domain/payments/codes/enter-code.server.ts";
import { freeDeadMeans } from "../../../../app/domain/payments/codes/free-dead-means.server.ts";
import { releaseLapsed } from "../../../../app/domain/payments/settling/release-lapsed.server.ts";
import { returnToGift } from "../../../../app/domain/payments/gifts/return-to-gift.server.ts";
import { settle } from "../../../../app/domain/payments/settling/settle.server.ts";
import { startPayment } from "../../../../app/domain/payments/checkout/start-payment.server.ts";
import { db, inTransaction } from "../../../../app/platform/db.server.ts";
import { balanceOf, buyGift, enter, makePromotion, orderGift, usedOf } from "../../../support/codes.ts";
import { makeCruise, makeOrganisation, NOW, type Cruise } from "../../../support/factory.ts";
import { codesAddUp, databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../../../support/of-file.ts";
import { CONTACT, hold, jobsOf, ledgerOf, letLapse, pay, stateOf } from "../../../support/orders.ts";

let cruise: Cruise;
databaseOfFile();
placesAndLedgersAddUp();
codesAddUp();
const stripe = stripeOfEachTest({ withWebhooks: false });
beforeEach(async () => void (cruise = await makeCruise()));

/** Two adults: 80 zł. */
const trip = () => hold(cruise.packageId);

async function paid(held: Awaited<ReturnType<typeof trip>>): Promise<void> {
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
}

it("a code of ten per cent is taken off before paying and its owner bears it", async () => {
  const code = await makePromotion(cruise.lotId, { code: "LATO10" });
  const held = await trip();
  await enter(held, " lato10 ");
  expect(await readOrder(held)).toMatchObject({ totalMinor: 8_000, discountMinor: 800, giftMinor: 0, toPayMinor: 7_200, otherMeans: [{ kind: "promotion", code: "LATO10", amountMinor: 800 }] });
  const { sessionId } = await pay(held);
  const session = stripe.simulator.sandbox.store.get("sessions", sessionId)!;
  const [line] = stripe.simulator.sandbox.store.get("sessionLines", sessionId)!.items;
  expect([session.amount_total, line!.amount_total]).toEqual([7_200, 7_200]);
  expect(stripe.simulator.sandbox.store.get("sessionLines", sessionId)!.details[0]).toMatch(/ · Kod LATO10 −8\szł$/);
  await stripe.press(session.url!, "succeeded");
  await settle({ sessionId, now: NOW });
  expect(await ledgerOf(held.orderId)).toEqual({ guest: 7_200, promotion: 800, vendor: -7_200, commission: -800 });
  expect(await db().ledgerEntry.findFirst({ where: { orderId: held.orderId, account: "promotion" } })).toMatchObject({ organisationId: cruise.lotId });
  expect([await usedOf(code), (await db().promotionUse.findUniqueOrThrow({ where: { orderId: held.orderId } })).state]).toEqual([1, "used"]);
});

it("a code refuses with the reason", async () => {
  const held = await trip();
  const otherLot = await makeOrganisation({ kind: "lot", name: "LOT Wałcz" });
  const refusals: [string, Parameters<typeof makePromotion>[1], string?][] = [
    ["payments.code_not_yet", { validFrom: dbDate("2026-11-25") }],
    ["payments.code_over", { validTo: dbDate("2026-11-23") }],
    ["payments.code_over", { active: false }],
    ["payments.code_minimum", { minTotalMinor: 8_001 }],
    ["payments.code_other_currency", { amountMinor: 500, currency: "EUR" }],
    ["payments.code_other_trip", { productIds: ["another"] }],
    ["payments.code_other_trip", {}, otherLot],
  ];
  for (const [refusal, more, ownerId = cruise.lotId] of refusals) await expect(enter(held, await makePromotion(ownerId, more)), refusal).rejects.toMatchObject({ code: refusal });
  await expect(enter(held, "nonsense")).rejects.toMatchObject({ code: "payments.code_unknown" });
  expect((await readOrder(held)).discountMinor).toBe(0);
});

it("a code is good on its first and on its last day, a regional one for every LOT, one of some products for these", async () => {
  const rot = await makeOrganisation({ kind: "rot", name: "ZROT" });
  for (const code of [await makePromotion(cruise.lotId, { validFrom: dbDate("2026-11-24"), validTo: dbDate("2026-11-24") }), await makePromotion(rot), await makePromotion(cruise.lotId, { productIds: [cruise.packageId] })]) {
    const held = await trip();
    await enter(held, code);
    expect((await readOrder(held)).discountMinor).toBe(800);
  }
});

it("a code for one use is held with the order, and free again when the order lapses or is given up", async () => {
  const code = await makePromotion(cruise.lotId, { maxUses: 1 });
  const first = await trip();
  await enter(first, code);
  const second = await trip();
  await expect(enter(second, code)).rejects.toMatchObject({ code: "payments.code_used_up" });
  await letLapse(first.orderId);
  await enter(second, code);
  expect(await usedOf(code)).toBe(1);
  await cancelCheckout({ ...second, now: NOW });
  expect(await usedOf(code)).toBe(0);
});

it("the minute's tidying frees what lapsed orders hold, once", async () => {
  const code = await makePromotion(cruise.lotId, { maxUses: 3 });
  const { giftId, giftCode } = await buyGift(stripe, { amountMinor: 5_000 });
  const held = await trip();
  await enter(held, code);
  await enter(held, giftCode);
  expect([await usedOf(code), await balanceOf(giftId)]).toEqual([1, 0]);
  await letLapse(held.orderId);
  await releaseLapsed({ now: NOW });
  await releaseLapsed({ now: NOW });
  expect([await stateOf(held.orderId), await usedOf(code), await balanceOf(giftId)]).toEqual(["expired", 0, 5_000]);
});

it("a code may be used by each guest once: the address decides, at payment", async () => {
  const code = await makePromotion(cruise.lotId, { perGuest: 1 });
  const first = await trip();
  await enter(first, code);
  await paid(first);
  const second = await trip();
  await enter(second, code);
  await expect(startPayment({ ...second, contact: { ...CONTACT, email: "ANNA@example.com" }, now: NOW })).rejects.toMatchObject({ code: "payments.code_already_used" });
  expect(await stateOf(second.orderId)).toBe("held");
  await startPayment({ ...second, contact: { ...CONTACT, email: "piotr@example.com" }, now: NOW });
  expect(await stateOf(second.orderId)).toBe("awaiting_payment");
});

it("a second code takes the place of the first, the same one twice changes nothing, and it may be taken off", async () => {
  const [small, large] = [await makePromotion(cruise.lotId), await makePromotion(cruise.lotId, { percentBp: 2000 })];
  const held = await trip();
  await enter(held, small);
  await enter(held, large);
  await enter(held, large);
  expect([await usedOf(small), await usedOf(large), (await readOrder(held)).discountMinor]).toEqual([0, 1, 1_600]);
  const { useId } = (await readOrder(held)).otherMeans[0]!;
  for (let click = 0; click < 2; click++) await removeCode({ ...held, useId, now: NOW });
  expect([await usedOf(large), (await readOrder(held)).toPayMinor]).toEqual([0, 8_000]);
});

it("a voucher is bought, pays a part, and what is left of it another time; a promotion comes off first", async () => {
  const { giftId, giftCode, orderId } = await buyGift(stripe, { amountMinor: 10_000 });
  expect(await ledgerOf(orderId)).toEqual({ guest: 10_000, gift: -10_000 });
  expect(await jobsOf("send-order-mail", orderId)).toEqual([]);
  const first = await trip();
  await enter(first, giftCode.replace(/(.{4})/g, "$1-").toLowerCase());
  expect([await balanceOf(giftId), (await readOrder(first)).toPayMinor]).toEqual([2_000, 0]);
  const { url } = await startPayment({ ...first, contact: CONTACT, now: NOW });
  expect(url).toBe(`http://localhost:3000/pl/orders/${first.code}?key=${first.key}`);
  expect(await stateOf(first.orderId)).toBe("confirmed");
  expect(await ledgerOf(first.orderId)).toEqual({ gift: 8_000, vendor: -7_200, commission: -800 });
  expect(await jobsOf("send-order-mail", first.orderId)).toHaveLength(1);
  expect(await db().payment.count({ where: { orderId: first.orderId } })).toBe(0);
  const second = await trip();
  await enter(second, giftCode);
  await enter(second, await makePromotion(cruise.lotId));
  expect(await readOrder(second)).toMatchObject({ discountMinor: 800, giftMinor: 2_000, toPayMinor: 5_200 });
  await paid(second);
  expect(await ledgerOf(second.orderId)).toEqual({ guest: 5_200, gift: 2_000, promotion: 800, vendor: -7_200, commission: -800 });
  await expect(enter(await trip(), giftCode)).rejects.toMatchObject({ code: "payments.gift_empty" });
});

it("never is less left to pay than Stripe charges: a little less of the voucher is used", async () => {
  const { giftId, giftCode } = await buyGift(stripe, { amountMinor: 7_900 });
  const held = await trip();
  await enter(held, giftCode);
  expect([(await readOrder(held)).toPayMinor, await balanceOf(giftId)]).toEqual([200, 100]);
  await paid(held);
  expect(await stateOf(held.orderId)).toBe("confirmed");
});

it("a voucher that is not paid, or given back, or too old, pays nothing", async () => {
  const held = await trip();
  await expect(enter(held, (await orderGift()).giftCode)).rejects.toMatchObject({ code: "payments.code_unknown" });
  const old = await buyGift(stripe);
  await db().giftVoucher.update({ where: { id: old.giftId }, data: { validTo: dbDate("2026-11-23") } });
  await expect(enter(held, old.giftCode)).rejects.toMatchObject({ code: "payments.gift_over" });
});

it("a code entered while Stripe's page is open closes it: the old price cannot be paid any more", async () => {
  const held = await trip();
  const { url, sessionId } = await pay(held);
  await enter(held, await makePromotion(cruise.lotId));
  expect(stripe.simulator.sandbox.store.get("sessions", sessionId)!.status).toBe("expired");
  expect(await stateOf(held.orderId)).toBe("held");
  await settle({ sessionId, now: NOW });
  expect(await stateOf(held.orderId)).toBe("held");
  expect(url).not.toBe((await pay(held)).url);
  expect((await db().payment.findFirstOrThrow({ where: { orderId: held.orderId, state: "open" } })).amountMinor).toBe(7_200);
});

it("a paid order takes no code any more", async () => {
  const held = await trip();
  const { url } = await pay(held);
  await stripe.press(url, "succeeded");
  await expect(enter(held, await makePromotion(cruise.lotId))).rejects.toMatchObject({ code: "booking.wrong_state" });
  expect(await stateOf(held.orderId)).toBe("confirmed");
});

it("late money takes code and voucher again while they can be had; else all of it goes back", async () => {
  const { giftId, giftCode } = await buyGift(stripe, { amountMinor: 5_000 });
  const code = await makePromotion(cruise.lotId, { maxUses: 1 });
  const late = await trip();
  await enter(late, code);
  await enter(late, giftCode);
  const first = await pay(late);
  await stripe.press(first.url, "succeeded");
  await letLapse(late.orderId);
  await db().order.update({ where: { id: late.orderId }, data: { state: "expired" } });
  const other = await trip();
  await enter(other, giftCode);
  await settle({ sessionId: first.sessionId, now: NOW });
  expect([await stateOf(late.orderId), await usedOf(code), await balanceOf(giftId)]).toEqual(["refund_due", 0, 0]);
  expect((await db().refund.findFirstOrThrow({ where: { orderId: late.orderId } })).amountMinor).toBe(2_200);

  const again = await trip();
  await enter(again, code);
  const second = await pay(again);
  await stripe.press(second.url, "succeeded");
  await letLapse(again.orderId);
  await releaseLapsedOnly(again.orderId);
  expect(await usedOf(code)).toBe(0);
  await settle({ sessionId: second.sessionId, now: NOW });
  expect([await stateOf(again.orderId), await usedOf(code)]).toEqual(["confirmed", 1]);
});

/** As if another buyer's hold had freed it: Stripe is not asked. */
async function releaseLapsedOnly(orderId: string): Promise<void> {
  await db().order.update({ where: { id: orderId }, data: { state: "expired" } });
  await freeDeadMeans();
}

it("the gift part of a refund returns to the vouchers, the last one used first, never more than they paid", async () => {
  const [one, two] = [await buyGift(stripe, { amountMinor: 5_000 }), await buyGift(stripe, { amountMinor: 5_000 })];
  const held = await trip();
  await enter(held, one.giftCode);
  await enter(held, two.giftCode);
  await db().giftUse.update({ where: { giftId_orderId: { giftId: one.giftId, orderId: held.orderId } }, data: { createdAt: new Date(NOW.getTime() - 1000) } });
  await startPayment({ ...held, contact: CONTACT, now: NOW });
  expect([await balanceOf(one.giftId), await balanceOf(two.giftId)]).toEqual([0, 2_000]);
  const back = (amountMinor: number) => inTransaction(async (tx) => {
    const returns = await returnToGift(tx, { orderId: held.orderId, amountMinor });
    await tx.ledgerEntry.createMany({ data: [...returns.map((part) => ({ orderId: held.orderId, account: "gift", giftId: part.giftId, amountMinor: -part.amountMinor, currency: "PLN", kind: "cancellation" })), { orderId: held.orderId, account: "vendor", amountMinor, currency: "PLN", kind: "cancellation" }] });
    return returns;
  });
  expect(await back(3_500)).toEqual([{ giftId: two.giftId, amountMinor: 3_000 }, { giftId: one.giftId, amountMinor: 500 }]);
  expect([await balanceOf(one.giftId), await balanceOf(two.giftId)]).toEqual([500, 5_000]);
  await expect(back(4_501)).rejects.toThrow("cannot go back");
  expect(await back(4_500)).toEqual([{ giftId: one.giftId, amountMinor: 4_500 }]);
});

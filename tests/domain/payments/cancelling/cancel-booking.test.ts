import { expect, it } from "vitest";
import { addDays, dbDate } from "../../../../app/core/time.ts";
import type { Held } from "../../../../app/domain/booking/hold-places.server.ts";
import { readOrder } from "../../../../app/domain/booking/read-order.server.ts";
import { cancelBooking, cancelOffer } from "../../../../app/domain/payments/cancelling/cancel-booking.server.ts";
import { cancelByOffice } from "../../../../app/domain/payments/cancelling/cancel-by-office.server.ts";
import { sendRefund } from "../../../../app/domain/payments/cancelling/send-refund.server.ts";
import { addTrip } from "../../../../app/domain/payments/checkout/add-trip.server.ts";
import { settle } from "../../../../app/domain/payments/settling/settle.server.ts";
import { db } from "../../../../app/platform/db.server.ts";
import { DAY, formToken, makeCruise, makeOffer, makeOrganisation, makePackage, makeResource, NOW, type Cruise } from "../../../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../../../support/of-file.ts";
import { hold, jobsOf, ledgerOf, pay, reservedOf, stateOf } from "../../../support/orders.ts";
import { makeActor } from "../../../support/studio.ts";

/** Noon at the venue, some days before DAY: 100 % until seven days before, 50 % until two. */
const daysBefore = (days: number) => new Date(`${addDays(DAY, -days)}T10:00:00Z`);

databaseOfFile();
placesAndLedgersAddUp();
const stripe = stripeOfEachTest({ withWebhooks: false });

async function bought(held: Held): Promise<Held> {
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  return held;
}

/** Cancels as the page does: what it shows is what is confirmed. */
async function cancel(held: Held, now: Date, lineIds: string[] | null = null): Promise<void> {
  const { shown } = await cancelOffer({ ...held, lineIds, now });
  await cancelBooking({ ...held, lineIds, shown, now });
}

/** Two trips of one cruise in one order, three and two adults, paid together. */
async function twoLines({ packageId }: Cruise): Promise<{ held: Held; first: string; second: string }> {
  const held = await hold(packageId, { adult: 3 });
  const { id: first } = await db().orderLine.findFirstOrThrow({ where: { orderId: held.orderId } });
  await addTrip({ ...held, productId: packageId, date: DAY, units: { adult: 2 }, token: formToken(), now: NOW });
  const { id: second } = await db().orderLine.findFirstOrThrow({ where: { orderId: held.orderId, id: { not: first } } });
  return { held: await bought(held), first, second };
}

it("cancelled in time: all places once, vouchers void, the whole amount due, and refunded once Stripe took it", async () => {
  const { packageId, slotIds } = await makeCruise();
  const held = await bought(await hold(packageId));
  await cancel(held, daysBefore(7));
  expect([await stateOf(held.orderId), await reservedOf(slotIds[0]!)]).toEqual(["refund_due", 0]);
  const order = await readOrder(held);
  expect(order).toMatchObject({ cause: "guest", refundMinor: 8_000, lines: [{ cancelled: true, refundedMinor: 8_000, components: [{ state: "cancelled" }] }] });
  expect(await ledgerOf(held.orderId)).toEqual({ guest: 8_000, vendor: 0, commission: 0, refund: -8_000 });
  const [refund] = await db().refund.findMany({ where: { orderId: held.orderId } });
  expect(refund).toMatchObject({ reason: "guest", amountMinor: 8_000, state: "due" });
  expect(await jobsOf("send-refund")).toContainEqual({ refundId: refund!.id });
  await sendRefund({ refundId: refund!.id });
  expect(await stateOf(held.orderId)).toBe("refunded");
  expect(await ledgerOf(held.orderId)).toEqual({ guest: 0, vendor: 0, commission: 0, refund: 0 });
  expect((await jobsOf("send-order-mail", held.orderId)).map((job) => job.kind)).toEqual(["confirmation", "cancelled", "refunded"]);
});

it("six days before, half comes back; the entrepreneur and the seller keep their halves", async () => {
  const { packageId } = await makeCruise();
  const held = await bought(await hold(packageId));
  expect(await cancelOffer({ ...held, lineIds: null, now: daysBefore(6) })).toMatchObject({ whole: true, cardMinor: 4_000, giftMinor: 0, lines: [{ percent: 50, until: addDays(DAY, -2), valueMinor: 8_000, cardMinor: 4_000 }] });
  await cancel(held, daysBefore(6));
  expect(await ledgerOf(held.orderId)).toEqual({ guest: 8_000, vendor: -3_600, commission: -400, refund: -4_000 });
});

it("the package goes by its own dates, the service sold alone by its own, whichever of them are kinder", async () => {
  const { packageId, offerId } = await makeCruise();
  await db().product.update({ where: { id: offerId }, data: { cancellation: [{ daysBefore: 30, refundPercent: 100 }], version: { increment: 1 } } });
  const [trip, alone] = [await bought(await hold(packageId)), await bought(await hold(offerId))];
  const percents = async (now: Date) => Promise.all([trip, alone].map(async (held) => (await cancelOffer({ ...held, lineIds: null, now })).lines[0]!.percent));
  expect([await percents(daysBefore(30)), await percents(daysBefore(10)), await percents(daysBefore(3))]).toEqual([[100, 100], [100, 0], [50, 0]]);
});

it("the day before, nothing comes back and the order is cancelled at once", async () => {
  const { packageId, slotIds } = await makeCruise();
  const held = await bought(await hold(packageId));
  await cancel(held, daysBefore(1));
  expect([await stateOf(held.orderId), await reservedOf(slotIds[0]!)]).toEqual(["cancelled", 0]);
  expect(await readOrder(held)).toMatchObject({ cause: "guest", refundMinor: 0, refunds: [] });
  expect(await db().refund.count({ where: { orderId: held.orderId } })).toBe(0);
});

it("what was shown before midnight is not done after it: it is to be shown anew", async () => {
  const { packageId, slotIds } = await makeCruise();
  const held = await bought(await hold(packageId));
  const [before, after] = [new Date(`${addDays(DAY, -7)}T21:59:00Z`), new Date(`${addDays(DAY, -7)}T22:01:00Z`)];
  const { shown } = await cancelOffer({ ...held, lineIds: null, now: before });
  await expect(cancelBooking({ ...held, lineIds: null, shown, now: after })).rejects.toMatchObject({ code: "booking.offer_changed" });
  expect([await stateOf(held.orderId), await reservedOf(slotIds[0]!)]).toEqual(["confirmed", 2]);
  await cancel(held, after);
  expect(await readOrder(held)).toMatchObject({ refundMinor: 4_000 });
});

it("two clicks cancel once", async () => {
  const { packageId, slotIds } = await makeCruise();
  const held = await bought(await hold(packageId));
  const { shown } = await cancelOffer({ ...held, lineIds: null, now: NOW });
  const clicks = await Promise.allSettled([1, 2, 3].map(() => cancelBooking({ ...held, lineIds: null, shown, now: NOW })));
  expect(clicks.filter((click) => click.status === "fulfilled")).toHaveLength(1);
  expect([await db().refund.count({ where: { orderId: held.orderId } }), await reservedOf(slotIds[0]!)]).toEqual([1, 0]);
});

it("a line is cancelled and the rest stays; then the rest, and nothing goes back twice", async () => {
  const cruise = await makeCruise();
  const { held, first, second } = await twoLines(cruise);
  await cancel(held, NOW, [first]);
  expect([await stateOf(held.orderId), await reservedOf(cruise.slotIds[0]!)]).toEqual(["partly_cancelled", 2]);
  const part = await readOrder(held);
  expect(part).toMatchObject({ refundMinor: 12_000, cause: "guest" });
  expect(part.lines.map((line) => [line.id, line.cancelled])).toEqual([[first, true], [second, false]].sort());
  await expect(cancel(held, NOW, [first])).rejects.toMatchObject({ code: "booking.not_cancellable" });
  await cancel(held, daysBefore(5));
  expect([await stateOf(held.orderId), await reservedOf(cruise.slotIds[0]!)]).toEqual(["refund_due", 0]);
  const refunds = await db().refund.findMany({ where: { orderId: held.orderId }, orderBy: { createdAt: "asc" } });
  expect(refunds.map((refund) => refund.amountMinor)).toEqual([12_000, 4_000]);
  expect((await jobsOf("send-order-mail", held.orderId)).map((job) => job.kind)).toEqual(["confirmation", "partly-cancelled", "cancelled"]);
  for (const { id } of refunds) await sendRefund({ refundId: id });
  expect((await jobsOf("send-order-mail", held.orderId)).flatMap((job) => job.refundId ?? [])).toEqual(refunds.map(({ id }) => id));
  expect(await stateOf(held.orderId)).toBe("refunded");
  expect(await ledgerOf(held.orderId)).toEqual({ guest: 4_000, vendor: -3_600, commission: -400, refund: 0 });
});

it.each(["partly_cancelled", "fulfilled"] as const)("a second payment of an order that is %s goes back, and the trip stays", async (state) => {
  const { packageId, slotIds } = await makeCruise();
  const held = await hold(packageId);
  const [first, second] = [await pay(held), await pay(held)];
  await stripe.press(second.url, "succeeded");
  await settle({ sessionId: second.sessionId, now: NOW });
  await db().order.update({ where: { id: held.orderId }, data: { state } });
  stripe.simulator.sandbox.store.put("sessions", { ...stripe.simulator.sandbox.store.get("sessions", first.sessionId)!, status: "open" as const });
  await stripe.press(first.url, "succeeded");
  expect((await settle({ sessionId: first.sessionId, now: NOW })).state).toBe(state);
  const [refund] = await db().refund.findMany({ where: { orderId: held.orderId } });
  expect(refund).toMatchObject({ reason: "duplicate", amountMinor: 8_000 });
  await sendRefund({ refundId: refund!.id });
  expect(await stateOf(held.orderId)).toBe(state);
  expect((await readOrder(held)).refunds).toMatchObject([{ state: "sent", twice: true }]);
  expect(await jobsOf("send-order-mail", held.orderId)).toContainEqual(expect.objectContaining({ kind: "refunded", refundId: refund!.id }));
  expect(await reservedOf(slotIds[0]!)).toBe(2);
});

it("money that was not paid at Stripe is not lost in a job that fails for ever: somebody has to call", async () => {
  const { packageId } = await makeCruise();
  const held = await bought(await hold(packageId));
  await db().payment.updateMany({ where: { orderId: held.orderId }, data: { paymentIntentId: null } });
  await cancel(held, NOW);
  const [refund] = await db().refund.findMany({ where: { orderId: held.orderId } });
  await sendRefund({ refundId: refund!.id });
  expect(await readOrder(held)).toMatchObject({ state: "refund_due", refunds: [{ state: "failed" }] });
});

it("a line of somebody else's order, a wrong key and a used voucher cancel nothing", async () => {
  const cruise = await makeCruise();
  const [held, other] = [await bought(await hold(cruise.packageId)), await bought(await hold(cruise.packageId))];
  const foreign = (await readOrder(other)).lines[0]!.id;
  await expect(cancelOffer({ ...held, lineIds: [foreign], now: NOW })).rejects.toMatchObject({ code: "not_found" });
  await expect(cancelOffer({ ...held, key: other.key, lineIds: null, now: NOW })).rejects.toMatchObject({ code: "not_found" });
  const { shown } = await cancelOffer({ ...held, lineIds: null, now: NOW });
  await db().voucher.updateMany({ where: { component: { line: { orderId: held.orderId } } }, data: { redeemedAt: NOW } });
  await expect(cancelBooking({ ...held, lineIds: null, shown, now: NOW })).rejects.toMatchObject({ code: "booking.not_cancellable" });
  expect(await stateOf(held.orderId)).toBe("confirmed");
});

it("a trip that has begun is the seller's to cancel, not the guest's", async () => {
  const { packageId } = await makeCruise();
  const held = await bought(await hold(packageId));
  await expect(cancelOffer({ ...held, lineIds: null, now: daysBefore(-1) })).rejects.toMatchObject({ code: "booking.not_cancellable" });
  await expect(cancelOffer({ ...held, lineIds: null, now: daysBefore(0) })).resolves.toMatchObject({ cardMinor: 0 });
});

it("an unpaid order is not cancelled this way", async () => {
  const { packageId } = await makeCruise();
  await expect(cancelOffer({ ...(await hold(packageId)), lineIds: null, now: NOW })).rejects.toMatchObject({ code: "booking.wrong_state", data: { state: "held" } });
});

it("paid by card, gift voucher and promotion: each gets its part back, the promotion's owner too", async () => {
  const { packageId, lotId } = await makeCruise();
  const held = await bought(await hold(packageId));
  const issuerId = await makeOrganisation({ kind: "rot", name: "ZROT" });
  const gift = { id: `gift-${held.orderId}`, code: `G${held.code}`, orderId: held.orderId, issuerId, currency: "PLN", amountMinor: 5_000, balanceMinor: 2_000, lang: "pl", state: "active" as const, validTo: dbDate("2029-12-31") };
  await db().giftVoucher.create({ data: gift });
  await db().giftUse.create({ data: { id: `use-${held.orderId}`, giftId: gift.id, orderId: held.orderId, amountMinor: 3_000, state: "used" } });
  const promotion = { id: `promo-${held.orderId}`, ownerId: lotId, code: `P${held.code}`, name: "Wiosna", amountMinor: 1_000, validFrom: dbDate("2026-01-01"), validTo: dbDate("2028-01-01") };
  await db().promotion.create({ data: promotion });
  await db().promotionUse.create({ data: { id: `puse-${held.orderId}`, promotionId: promotion.id, orderId: held.orderId, amountMinor: 1_000, state: "used" } });
  await db().order.update({ where: { id: held.orderId }, data: { discountMinor: 1_000, giftMinor: 3_000, lines: { updateMany: { where: {}, data: { discountMinor: 1_000 } } } } });
  expect(await cancelOffer({ ...held, lineIds: null, now: daysBefore(3) })).toMatchObject({ cardMinor: 2_000, giftMinor: 1_500, promotionMinor: 500 });
  await cancel(held, daysBefore(3));
  expect((await db().giftVoucher.findUniqueOrThrow({ where: { id: gift.id } })).balanceMinor).toBe(3_500);
  const entries = await db().ledgerEntry.findMany({ where: { orderId: held.orderId, kind: "cancellation" }, orderBy: { id: "asc" } });
  expect(entries.map(({ account, amountMinor, giftId, organisationId }) => [account, amountMinor, giftId ?? organisationId === lotId])).toEqual([["vendor", 3_600, false], ["commission", 400, true], ["refund", -2_000, false], ["gift", -1_500, gift.id], ["promotion", -500, true]]);
  expect(await readOrder(held)).toMatchObject({ state: "refund_due", refundMinor: 2_000, giftReturnedMinor: 1_500 });
});

it("the office gives all back whatever the tiers say, and the guest reads why", async () => {
  const { packageId, lotId, slotIds } = await makeCruise();
  const held = await bought(await hold(packageId));
  const actor = { ...(await makeActor("lot")), organisationId: lotId };
  await expect(cancelByOffice({ actor: await makeActor("lot"), orderCode: held.code, lineIds: null, note: "Sztorm na morzu", now: NOW })).rejects.toMatchObject({ code: "not_found" });
  await expect(cancelByOffice({ actor, orderCode: held.code, lineIds: null, note: " ", now: NOW })).rejects.toMatchObject({ code: "bad_request" });
  await cancelByOffice({ actor, orderCode: held.code, lineIds: null, note: "Sztorm na morzu", now: daysBefore(0) });
  expect(await readOrder(held)).toMatchObject({ state: "refund_due", cause: "office", endNote: "Sztorm na morzu", refundMinor: 8_000 });
  expect(await reservedOf(slotIds[0]!)).toBe(0);
  expect(await db().auditRow.findFirstOrThrow({ where: { entityId: held.orderId, toState: "refund_due" } })).toMatchObject({ actorKind: "user", actorId: actor.userId });
  await expect(cancelByOffice({ actor, orderCode: held.code, lineIds: null, note: "Jeszcze raz", now: NOW })).rejects.toMatchObject({ code: "booking.already_cancelled" });
});

it("an entrepreneur cannot cancel what a LOT sold", async () => {
  const { packageId, entrepreneurId } = await makeCruise();
  const held = await bought(await hold(packageId));
  const actor = { ...(await makeActor()), organisationId: entrepreneurId };
  await expect(cancelByOffice({ actor, orderCode: held.code, lineIds: null, note: "Nie chce mi się", now: NOW })).rejects.toMatchObject({ code: "not_found" });
  expect(await stateOf(held.orderId)).toBe("confirmed");
});

it("5.4 no. 8: a cancellation returns the places of all components at once, once", async () => {
  const { lotId, entrepreneurId, offerId, slotIds } = await makeCruise();
  const guide = await makeResource({ organisationId: entrepreneurId, slots: [{ start: "14:00" }] });
  const walk = await makeOffer({ ownerId: entrepreneurId, resourceId: guide.resourceId, times: ["14:00"] });
  const both = await makePackage({ ownerId: lotId, components: [{ offerId }, { offerId: walk }] });
  const held = await bought(await hold(both));
  await bought(await hold(both, { adult: 3 }));
  const places = () => Promise.all([slotIds[0]!, guide.slotIds[0]!].map(reservedOf));
  expect(await places()).toEqual([5, 5]);
  const { shown } = await cancelOffer({ ...held, lineIds: null, now: NOW });
  const cancel = () => cancelBooking({ ...held, lineIds: null, shown, now: NOW });
  const twice = await Promise.allSettled([cancel(), cancel()]);
  expect(twice.map(({ status }) => status)).toContain("fulfilled");
  await cancel().catch(() => undefined);
  expect(await places(), "the other guests' stay taken").toEqual([3, 3]);
  expect(await db().refund.count({ where: { orderId: held.orderId } })).toBe(1);
  await expect(hold(both, { adult: 10 })).rejects.toMatchObject({ code: "availability.not_enough", data: { left: 9 } });
  await hold(both, { adult: 9 });
  expect(await places()).toEqual([12, 12]);
});

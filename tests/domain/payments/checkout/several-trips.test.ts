/** Several trips in one order: held beside each other, counted together, paid once, taken out or called off one by one. */
import { expect, it } from "vitest";
import { whyNothingBack } from "../../../../app/core/payments/nothing-back.ts";
import { addDays } from "../../../../app/core/time.ts";
import { readOrder } from "../../../../app/domain/booking/read-order.server.ts";
import { answerByLink } from "../../../../app/domain/booking/requests/answer-request.server.ts";
import { askHosts } from "../../../../app/domain/booking/requests/ask-hosts.server.ts";
import { MOST_TRIPS, type Held } from "../../../../app/domain/booking/hold-places.server.ts";
import { cancelBooking, cancelOffer } from "../../../../app/domain/payments/cancelling/cancel-booking.server.ts";
import { cancelByOffice } from "../../../../app/domain/payments/cancelling/cancel-by-office.server.ts";
import { cancelCheckout } from "../../../../app/domain/payments/checkout/cancel-checkout.server.ts";
import { addTrip } from "../../../../app/domain/payments/checkout/add-trip.server.ts";
import { dropTrip } from "../../../../app/domain/payments/checkout/drop-trip.server.ts";
import { settle } from "../../../../app/domain/payments/settling/settle.server.ts";
import { db } from "../../../../app/platform/db.server.ts";
import { balanceOf, buyGift, enter, makePromotion, usedOf } from "../../../support/codes.ts";
import { DAY, formToken, makeBundle, makeCruise, makeOffer, makeOrganisation, makePackage, makeResource, NOW } from "../../../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../../../support/of-file.ts";
import { CONTACT, hold, jobsOf, ledgerOf, letLapse, pay, reservedOf, stateOf } from "../../../support/orders.ts";
import { makeActor } from "../../../support/studio.ts";

databaseOfFile();
placesAndLedgersAddUp();
const stripe = stripeOfEachTest({ withWebhooks: false });

function add(held: Held, productId: string, more: Partial<Parameters<typeof addTrip>[0]> = {}): Promise<Held> {
  return addTrip({ ...held, productId, date: DAY, units: { adult: 2 }, token: formToken(), now: NOW, ...more });
}

/** A boat of so many places, sold to families of four inside a bundle and by the ticket. */
const FAMILY = { adult: 2, child: 2 };
async function makeFamilyBoat(capacity: number): Promise<{ bundle: string; ticket: string; slotId: number }> {
  const { entrepreneurId, lotId, resourceId, slotIds, offerId: ticket } = await makeCruise({ capacity });
  const family = await makeOffer({ ownerId: entrepreneurId, resourceId, title: "Rejs rodzinny", units: [{ code: "family", pln: 12_000, pax: 4, weight: 4 }] });
  const bundle = await makeBundle({ ownerId: lotId, packageIds: [await makePackage({ ownerId: lotId, components: [{ offerId: family, fixed: { unit: "family", count: 1 } }] })] });
  return { bundle, ticket, slotId: slotIds[0]! };
}

it("5.4 no. 1: a family bundle and a single ticket of the same boat in one order never exceed the boat", async () => {
  const { bundle, ticket, slotId } = await makeFamilyBoat(4);
  const held = await hold(bundle, FAMILY);
  await expect(add(held, ticket, { units: { adult: 1 } }), "nobody else is booking them").rejects.toMatchObject({ code: "availability.sold_out" });
  await expect(hold(ticket, { adult: 1 }), "for anybody else they may come back").rejects.toMatchObject({ code: "availability.held" });
  expect(await reservedOf(slotId)).toBe(4);
  expect(await readOrder(held)).toMatchObject({ totalMinor: 12_000, lines: [{ productId: bundle }] });
});

it("with room for both they are one order: one total, one countdown, one key", async () => {
  const { bundle, ticket, slotId } = await makeFamilyBoat(6);
  const held = await hold(bundle, FAMILY);
  const before = await readOrder(held);
  expect(await add(held, ticket)).toEqual(held);
  const order = await readOrder(held);
  expect([order.totalMinor, order.lines.map((line) => line.totalMinor).sort(), await reservedOf(slotId)]).toEqual([20_000, [12_000, 8_000].sort(), 6]);
  expect(order.hold!.expiresAt).toBe(before.hold!.expiresAt);
  expect(await db().auditRow.findMany({ where: { entityId: held.orderId }, orderBy: { id: "asc" } })).toMatchObject([{ action: "held" }, { action: "trip_added", data: { totalMinor: 8_000 } }]);
});

it("the same form twice, at once too, adds a trip once", async () => {
  const { packageId, offerId, slotIds } = await makeCruise();
  const held = await hold(packageId);
  const token = formToken();
  await Promise.all([add(held, offerId, { token }), add(held, offerId, { token })]);
  await add(held, offerId, { token });
  expect([(await readOrder(held)).lines.length, await reservedOf(slotIds[0]!)]).toEqual([2, 4]);
});

it("all components of the added trip or none: a short one leaves the order as it was", async () => {
  const { packageId, lotId, entrepreneurId, offerId, slotIds } = await makeCruise();
  const small = await makeResource({ organisationId: entrepreneurId, capacity: 1, slots: [{ start: "14:00", capacity: 1 }] });
  const lunch = await makeOffer({ ownerId: entrepreneurId, resourceId: small.resourceId, times: ["14:00"] });
  const both = await makePackage({ ownerId: lotId, components: [{ offerId }, { offerId: lunch }] });
  const held = await hold(packageId);
  await expect(add(held, both)).rejects.toMatchObject({ code: "availability.not_enough" });
  expect([(await readOrder(held)).totalMinor, await reservedOf(slotIds[0]!), await reservedOf(small.slotIds[0]!)]).toEqual([8_000, 2, 0]);
});

it("places of lapsed holds are taken for an added trip as for a first one", async () => {
  const { packageId, offerId, slotIds } = await makeCruise({ capacity: 4 });
  const gone = await hold(packageId);
  const held = await hold(packageId);
  await letLapse(gone.orderId);
  await add(held, offerId);
  expect([await stateOf(gone.orderId), await reservedOf(slotIds[0]!)]).toEqual(["expired", 4]);
});

it("paid once: vouchers for all, the ledger by trip; one called off gives back its own share and its places", async () => {
  const { packageId, entrepreneurId, slotIds } = await makeCruise();
  const other = await makeCruise();
  const held = await hold(packageId, { adult: 3 });
  await add(held, other.packageId);
  const { url, sessionId } = await pay(held);
  expect(stripe.simulator.sandbox.store.get("sessionLines", sessionId)!.items.map((item) => item.amount_total).sort()).toEqual([12_000, 8_000].sort());
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  const order = await readOrder(held);
  expect(order.lines.flatMap((line) => line.components.map(({ voucher }) => voucher!.standing))).toEqual(["good", "good"]);
  expect(await ledgerOf(held.orderId)).toEqual({ guest: 20_000, vendor: -18_000, commission: -2_000 });
  const { id } = order.lines.find((line) => line.productId === other.packageId)!;
  const { shown } = await cancelOffer({ ...held, lineIds: [id], now: NOW });
  await cancelBooking({ ...held, lineIds: [id], shown, now: NOW });
  expect(await readOrder(held)).toMatchObject({ state: "partly_cancelled", refundMinor: 8_000 });
  expect([await reservedOf(slotIds[0]!), await reservedOf(other.slotIds[0]!)]).toEqual([3, 0]);
  const owed = await db().ledgerEntry.groupBy({ by: ["organisationId"], where: { orderId: held.orderId, account: "vendor" }, _sum: { amountMinor: true } });
  expect(Object.fromEntries(owed.map((row) => [row.organisationId, row._sum.amountMinor]))).toEqual({ [entrepreneurId]: -10_800, [other.entrepreneurId]: 0 });
});

it("a trip taken out again gives its places back and its price goes; twice changes nothing; the last one is given up as a whole", async () => {
  const { packageId, offerId, slotIds } = await makeCruise();
  const held = await hold(packageId, { adult: 3 });
  await add(held, offerId);
  const { lines } = await readOrder(held);
  const drop = (lineId: string) => dropTrip({ ...held, lineId, now: NOW });
  const added = lines.find((line) => line.productId === offerId)!;
  await drop(added.id);
  await drop(added.id);
  expect([(await readOrder(held)).totalMinor, await reservedOf(slotIds[0]!)]).toEqual([12_000, 3]);
  await expect(drop(lines.find((line) => line.productId === packageId)!.id)).rejects.toMatchObject({ code: "bad_request" });
  const stranger = await hold(packageId, { adult: 1 });
  await dropTrip({ ...stranger, lineId: (await readOrder(held)).lines[0]!.id, now: NOW });
  expect((await readOrder(held)).lines).toHaveLength(1);
  expect(await cancelCheckout({ ...held, now: NOW })).toBe(3);
});

it("a code of one seller stays with his trip: whoever calls off the other has all of that back, and its owner pays for no trip but his", async () => {
  const { packageId, offerId, lotId } = await makeCruise();
  const other = await makePackage({ ownerId: await makeOrganisation({ kind: "lot", name: "LOT Ustka" }), components: [{ offerId }] });
  const held = await hold(packageId);
  await add(held, other);
  await enter(held, await makePromotion(lotId, { percentBp: 5_000 }));
  const { url, sessionId } = await pay(held);
  const { items, details } = stripe.simulator.sandbox.store.get("sessionLines", sessionId)!;
  const said = items.map(({ amount_total: amount }, index) => [amount, details[index]!.split(" · ").slice(1).map((words) => words.replaceAll("\u00a0", " ").replace(/Kod \w+/, "Kod"))]);
  expect(said.sort(), "Stripe's page says of each what it costs, and what is off it").toEqual([[4_000, ["Kod −40 zł"]], [8_000, []]]);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  const idOf = async (productId: string) => (await readOrder(held)).lines.find((line) => line.productId === productId)!.id;
  const callOff = async (lineIds: string[]) => cancelBooking({ ...held, lineIds, shown: (await cancelOffer({ ...held, lineIds, now: NOW })).shown, now: NOW });
  expect(await cancelOffer({ ...held, lineIds: [await idOf(other)], now: NOW })).toMatchObject({ cardMinor: 8_000, promotionMinor: 0 });
  expect(await cancelOffer({ ...held, lineIds: null, now: NOW })).toMatchObject({ cardMinor: 12_000, promotionMinor: 4_000 });
  await callOff([await idOf(packageId)]);
  expect(await readOrder(held)).toMatchObject({ state: "partly_cancelled", refundMinor: 4_000, bankMinor: 0 });
  expect((await ledgerOf(held.orderId)).promotion, "nothing of the code is left in the other's trip").toBe(0);
  await callOff([await idOf(other)]);
  expect(await readOrder(held)).toMatchObject({ state: "refund_due", refundMinor: 12_000, bankMinor: 0 });
});

it("one trip is given up too late, the other, all paid by its seller's code, is called off by him: no bank has anything, and the guest is told why nothing comes back", async () => {
  const { packageId, offerId, lotId } = await makeCruise();
  const other = await makePackage({ ownerId: await makeOrganisation({ kind: "lot", name: "LOT Ustka" }), components: [{ offerId }] });
  const held = await hold(packageId);
  await add(held, other);
  await enter(held, await makePromotion(lotId, { percentBp: 10_000 }));
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  const { lines } = await readOrder(held);
  const late = new Date(`${addDays(DAY, -1)}T10:00:00Z`);
  const lineIds = [lines.find(({ productId }) => productId === other)!.id];
  await cancelBooking({ ...held, lineIds, shown: (await cancelOffer({ ...held, lineIds, now: late })).shown, now: late });
  await cancelByOffice({ actor: { ...(await makeActor("lot")), organisationId: lotId }, orderCode: held.code, lineIds: null, note: "Sztorm na Bałtyku.", now: late });
  const order = await readOrder(held);
  expect(order).toMatchObject({ state: "cancelled", cause: "office", refunds: [], takenForGood: false });
  expect([whyNothingBack(order.lines, order), whyNothingBack(order.lines.filter(({ productId }) => productId === packageId), order)]).toEqual(["gaveUp", "promotion"]);
});

it("a code for a least amount goes with the trips that made it up", async () => {
  const { packageId, offerId, lotId } = await makeCruise();
  const code = await makePromotion(lotId, { minTotalMinor: 16_000 });
  const held = await hold(packageId);
  const second = await makePackage({ ownerId: lotId, components: [{ offerId }] });
  await add(held, second);
  await enter(held, code);
  const order = await readOrder(held);
  expect(order.discountMinor).toBe(1_600);
  await dropTrip({ ...held, lineId: order.lines.find((line) => line.productId === second)!.id, now: NOW });
  expect(await readOrder(held)).toMatchObject({ totalMinor: 8_000, discountMinor: 0, toPayMinor: 8_000, otherMeans: [] });
  expect(await usedOf(code)).toBe(0);
});

it("a code is counted anew with every trip that comes and goes", async () => {
  const { packageId, offerId, lotId } = await makeCruise();
  const code = await makePromotion(lotId);
  const held = await hold(packageId);
  await enter(held, code);
  expect((await readOrder(held)).discountMinor).toBe(800);
  const second = await makePackage({ ownerId: lotId, components: [{ offerId }] });
  await add(held, second);
  const order = await readOrder(held);
  expect(order).toMatchObject({ totalMinor: 16_000, discountMinor: 1_600, toPayMinor: 14_400 });
  await dropTrip({ ...held, lineId: order.lines.find((line) => line.productId === second)!.id, now: NOW });
  expect(await readOrder(held)).toMatchObject({ totalMinor: 8_000, discountMinor: 800 });
});

it("a gift voucher alone is counted anew too: it pays for the added trip as far as it goes", async () => {
  const { packageId, offerId } = await makeCruise();
  const held = await hold(packageId);
  const { giftCode } = await buyGift(stripe, { amountMinor: 12_000 });
  await enter(held, giftCode);
  expect(await readOrder(held)).toMatchObject({ giftMinor: 8_000, toPayMinor: 0 });
  await add(held, offerId);
  expect(await readOrder(held)).toMatchObject({ totalMinor: 16_000, giftMinor: 12_000, toPayMinor: 4_000 });
});

it("an open page of Stripe's is closed first: the old price can no longer be paid", async () => {
  const { packageId, offerId } = await makeCruise();
  const held = await hold(packageId);
  const { sessionId } = await pay(held);
  await add(held, offerId);
  expect(stripe.simulator.sandbox.store.get("sessions", sessionId)!.status).toBe("expired");
  expect(await stateOf(held.orderId)).toBe("held");
  const again = await pay(held);
  expect(stripe.simulator.sandbox.store.get("sessions", again.sessionId)!.amount_total).toBe(16_000);
});

it("an order that lapsed, was paid, or belongs to somebody else takes no more trips", async () => {
  const { packageId, offerId, slotIds } = await makeCruise();
  const held = await hold(packageId);
  await expect(add({ ...held, key: "x".repeat(43) }, offerId)).rejects.toMatchObject({ code: "not_found" });
  await letLapse(held.orderId);
  await expect(add(held, offerId)).rejects.toMatchObject({ code: "booking.expired" });
  const paid = await hold(packageId);
  const { url, sessionId } = await pay(paid);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  await expect(add(paid, offerId)).rejects.toMatchObject({ code: "booking.wrong_state" });
  expect((await Promise.all([held, paid].map(readOrder))).map((order) => order.lines.length)).toEqual([1, 1]);
  expect(await reservedOf(slotIds[0]!)).toBe(4);
});

it("one order has one currency: what is chosen in the other is refused, not counted in", async () => {
  const { packageId, offerId } = await makeCruise();
  const held = await hold(packageId, { adult: 2 }, { currency: "EUR" });
  await expect(add(held, offerId)).rejects.toMatchObject({ code: "booking.other_currency" });
  await add(held, offerId, { currency: "EUR" });
  expect(await readOrder(held)).toMatchObject({ currency: "EUR", totalMinor: 4_000 });
});

it("what is on request is asked for by itself; another language's page adds in the order's, if the offer has it", async () => {
  const { packageId, offerId, lotId, entrepreneurId } = await makeCruise();
  const { resourceId } = await makeResource({ organisationId: entrepreneurId });
  const onlyPolish = await makeOffer({ ownerId: entrepreneurId, resourceId, langs: ["pl"] });
  const german = await hold(packageId, { adult: 2 }, { lang: "de" });
  await expect(add(german, onlyPolish)).rejects.toMatchObject({ code: "booking.other_language" });
  await add(german, offerId);
  expect((await readOrder(german)).lines.map((line) => line.snapshot.lang)).toEqual(["de", "de"]);
  await db().product.update({ where: { id: offerId }, data: { confirmation: "request" } });
  const asked = await makePackage({ ownerId: lotId, components: [{ offerId }] });
  const bundle = await makeBundle({ ownerId: lotId, packageIds: [asked] });
  const instant = await hold(onlyPolish);
  for (const productId of [offerId, asked, bundle]) await expect(add(instant, productId)).rejects.toMatchObject({ code: "booking.alone" });
  const alone = await hold(asked);
  await expect(add(alone, onlyPolish)).rejects.toMatchObject({ code: "booking.alone" });
  await askHosts({ ...alone, contact: CONTACT, now: NOW });
  await answerByLink({ token: (await jobsOf("send-request-mail")).at(-1)!.token!, answer: "accepted", note: "", now: NOW });
  await expect(add(alone, onlyPolish), "nor while the guest has a day to pay after the yes").rejects.toMatchObject({ code: "booking.alone" });
});

it(`${MOST_TRIPS} trips are the most an order takes`, async () => {
  const { packageId, offerId } = await makeCruise({ capacity: 50 });
  const held = await hold(packageId, { adult: 1 });
  for (let trips = 2; trips < MOST_TRIPS; trips++) await add(held, offerId, { units: { adult: 1 } });
  const last = { units: { adult: 1 }, token: formToken() };
  expect(await add(held, offerId, last)).toEqual(held);
  await expect(add(held, offerId, { units: { adult: 1 } })).rejects.toMatchObject({ code: "booking.too_many_trips", data: { most: MOST_TRIPS } });
  expect(await add(held, offerId, last), "the form that added the last one is found, not refused").toEqual(held);
  await expect(add(held, offerId, { ...last, units: { adult: 2 } }), "changed and sent again it is another trip").rejects.toMatchObject({ code: "booking.too_many_trips" });
  expect((await readOrder(held)).lines).toHaveLength(MOST_TRIPS);
  expect(await jobsOf("send-order-mail", held.orderId)).toEqual([]);
});

it("a trip is taken out although a voucher paid more than the others cost: the voucher has the rest back", async () => {
  const { packageId, offerId } = await makeCruise();
  const gift = await buyGift(stripe, { amountMinor: 15_000 });
  const held = await hold(packageId);
  await add(held, offerId);
  await enter(held, gift.giftCode);
  const { lines } = await readOrder(held);
  await dropTrip({ ...held, lineId: lines[1]!.id, now: NOW });
  expect(await readOrder(held)).toMatchObject({ totalMinor: 8_000, giftMinor: 8_000, toPayMinor: 0 });
  expect(await balanceOf(gift.giftId)).toBe(7_000);
});

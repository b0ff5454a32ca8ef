import { expect, it } from "vitest";
import { addDays, dateAt, dbDate, monthOf, type LocalDate } from "../../../app/core/time.ts";
import { reviewed } from "../../../app/core/localized-text.ts";
import { bookingsPage, nextBookings } from "../../../app/domain/booking/bookings-page.server.ts";
import { doorRows } from "../../../app/domain/booking/door-rows.server.ts";
import { extendHold } from "../../../app/domain/booking/extend-hold.server.ts";
import type { Held } from "../../../app/domain/booking/hold-places.server.ts";
import { lockOrder } from "../../../app/domain/booking/lock-order.server.ts";
import { readOrder, readOrderById } from "../../../app/domain/booking/read-order.server.ts";
import { releaseExpired } from "../../../app/domain/booking/release-expired.server.ts";
import { retakePlaces } from "../../../app/domain/booking/release-places.server.ts";
import { readStatement } from "../../../app/domain/payments/books/read-statement.server.ts";
import { addTrip } from "../../../app/domain/payments/checkout/add-trip.server.ts";
import { cancelCheckout } from "../../../app/domain/payments/checkout/cancel-checkout.server.ts";
import { settle } from "../../../app/domain/payments/settling/settle.server.ts";
import { payoutsPage } from "../../../app/domain/payments/transfers/payouts-page.server.ts";
import { db, inTransaction, type Prisma } from "../../../app/platform/db.server.ts";
import { DAY, formToken, makeCruise, makeOffer, makeOrganisation, makePackage, makeResource, NOW } from "../../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfFile } from "../../support/of-file.ts";
import { hold, letLapse, pay, reservedOf, stateOf } from "../../support/orders.ts";

databaseOfFile();
const stripe = stripeOfFile();
placesAndLedgersAddUp();

async function confirmedOrder(productId: string) {
  const held = await hold(productId);
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  return held;
}

it("a hold is extended once, by a quarter of an hour", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  const before = await readOrder(held);
  expect(before.hold).toMatchObject({ canExtend: true });
  const { holdExpiresAt } = await extendHold(held);
  expect(holdExpiresAt.getTime() - Date.parse(before.hold!.expiresAt)).toBe(15 * 60_000);
  await expect(extendHold(held)).rejects.toMatchObject({ code: "booking.already_extended" });
  expect((await readOrder(held)).hold).toMatchObject({ canExtend: false });
});

it("a lapsed hold is not extended", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  await letLapse(held.orderId);
  await expect(extendHold(held)).rejects.toMatchObject({ code: "booking.expired" });
  expect(await readOrder(held)).toMatchObject({ state: "expired", hold: null });
});

it("an order opens with its own key only", async () => {
  const { packageId } = await makeCruise();
  const [mine, other] = [await hold(packageId), await hold(packageId)];
  for (const key of ["", "x", other.key, `${mine.key} `]) await expect(readOrder({ code: mine.code, key })).rejects.toMatchObject({ code: "not_found" });
  await expect(readOrder({ code: "22222222", key: mine.key })).rejects.toMatchObject({ code: "not_found" });
  expect((await readOrder({ code: `${mine.code.slice(0, 4)}-${mine.code.slice(4).toLowerCase()}`, key: mine.key })).id).toBe(mine.orderId);
});

it("cancelling gives the places of all components back at once, once", async () => {
  const { lotId, entrepreneurId, offerId, slotIds } = await makeCruise();
  const second = await makeResource({ organisationId: entrepreneurId, slots: [{ start: "14:00" }] });
  const walk = await makeOffer({ ownerId: entrepreneurId, resourceId: second.resourceId, times: ["14:00"] });
  const trip = await makePackage({ ownerId: lotId, components: [{ offerId }, { offerId: walk }] });
  const held = await hold(trip);
  expect(await cancelCheckout({ ...held, now: NOW })).toBe(4);
  expect(await cancelCheckout({ ...held, now: NOW })).toBe(0);
  expect(await Promise.all([slotIds[0]!, second.slotIds[0]!].map(reservedOf))).toEqual([0, 0]);
  await expect(extendHold(held)).rejects.toMatchObject({ code: "booking.wrong_state" });
});

it("the tidying job expires what lapsed and nothing else", async () => {
  await releaseExpired();
  const { packageId, slotIds } = await makeCruise();
  const [lapsed, live] = [await hold(packageId), await hold(packageId, { adult: 3 })];
  await letLapse(lapsed.orderId);
  expect(await releaseExpired()).toBe(1);
  expect(await releaseExpired()).toBe(0);
  expect([await stateOf(lapsed.orderId), await stateOf(live.orderId)]).toEqual(["expired", "held"]);
  expect(await reservedOf(slotIds[0]!)).toBe(3);
});

it("an order released in part by another buyer is tidied to the end", async () => {
  const { lotId, entrepreneurId, offerId, packageId, slotIds } = await makeCruise({ capacity: 2 });
  const second = await makeResource({ organisationId: entrepreneurId, slots: [{ start: "14:00" }] });
  const walk = await makeOffer({ ownerId: entrepreneurId, resourceId: second.resourceId, times: ["14:00"] });
  const trip = await makePackage({ ownerId: lotId, components: [{ offerId }, { offerId: walk }] });
  const lapsed = await hold(trip);
  await letLapse(lapsed.orderId);
  await hold(packageId);
  expect(await Promise.all([slotIds[0]!, second.slotIds[0]!].map(reservedOf))).toEqual([2, 2]);
  await hold(walk, { adult: 12 });
  expect(await reservedOf(second.slotIds[0]!)).toBe(12);
  expect(await releaseExpired()).toBe(0);
});

/** What its places want that cannot be had, when its money comes late. */
const retake = ({ orderId }: Held, now = NOW) => inTransaction(async (tx) => (await lockOrder(tx, orderId), retakePlaces(tx, { orderId, now })));

async function lapsedOrder(productId: string): Promise<Held> {
  const held = await hold(productId);
  await letLapse(held.orderId);
  await releaseExpired();
  return held;
}

it("late money takes places that lapsed on a start beside its own", async () => {
  const ownerId = await makeOrganisation();
  const { resourceId, slotIds } = await makeResource({ organisationId: ownerId, capacity: 2, slots: [{ start: "10:00", capacity: 2 }, { start: "10:30", capacity: 2 }] });
  const [ride, tour] = [await makeOffer({ ownerId, resourceId, times: ["10:00"] }), await makeOffer({ ownerId, resourceId, times: ["10:30"] })];
  const held = await lapsedOrder(ride);
  const beside = await hold(tour);
  expect(await retake(held)).toMatchObject([{ wanted: 2, free: 0 }]);
  await letLapse(beside.orderId);
  expect(await retake(held)).toEqual([]);
  expect([await stateOf(beside.orderId), ...(await Promise.all(slotIds.map(reservedOf)))]).toEqual(["expired", 2, 0]);
});

it("late money loses nothing of its own order that another's left it", async () => {
  const ownerId = await makeOrganisation();
  const { resourceId, slotIds: [day, ten] } = await makeResource({ organisationId: ownerId, capacity: 6, slots: ["day", "10:00", "14:00"].map((start) => ({ start, capacity: 6 })) });
  const at = (start: string) => makeOffer({ ownerId, resourceId, times: [start] });
  const [allDay, ride, tour] = [await at("day"), await at("10:00"), await at("14:00")];
  const other = await lapsedOrder(tour);
  const held = await hold(allDay);
  await addTrip({ ...held, productId: ride, date: DAY, units: { adult: 2 }, token: formToken(), now: NOW });
  await letLapse(held.orderId);
  const taken = () => Promise.all([day!, ten!].map(reservedOf));
  expect(await retake(other)).toEqual([]);
  expect([await stateOf(held.orderId), ...(await taken())], "what ran beside it was free by then, the start at ten is not asked for").toEqual(["expired", 0, 2]);
  expect(await retake(held)).toEqual([]);
  expect(await taken()).toEqual([2, 2]);
});

it("late money buys no start that has passed, but the night and the whole day that have not", async () => {
  const ownerId = await makeOrganisation();
  const now = new Date(`${DAY}T14:00:00Z`); // four in the afternoon at the venue
  for (const [start, short] of [["10:00", 1], ["18:00", 0], ["day", 0], ["night", 0]] as const) {
    const { resourceId } = await makeResource({ organisationId: ownerId, slots: [{ start }] });
    const held = await lapsedOrder(await makeOffer({ ownerId, resourceId, times: [start], type: start === "night" ? "lodging" : "activity" }));
    expect(await retake(held, now), start).toHaveLength(short);
  }
});

it("the order's view: components by the clock, nothing to extend once paid", async () => {
  const { packageId, lotId, entrepreneurId, offerId } = await makeCruise();
  const early = await makeResource({ organisationId: entrepreneurId, slots: [{ start: "08:00" }] });
  const breakfast = await makeOffer({ ownerId: entrepreneurId, resourceId: early.resourceId, times: ["08:00"], title: "Śniadanie" });
  const trip = await makePackage({ ownerId: lotId, components: [{ offerId }, { offerId: breakfast }] });
  const view = await readOrderById((await confirmedOrder(trip)).orderId);
  expect(view.lines[0]!.components.map((component) => component.start)).toEqual(["08:00", "10:00"]);
  expect(view.lines[0]!.components.map((component) => component.title)).toEqual(["Śniadanie", "Rejs po porcie"]);
  expect((await readOrder(await hold(packageId))).lines[0]!.components[0]!.voucher).toBeNull();
});

it("who sells his own is shown all of the price as what he gets: that is what the ledger owes him", async () => {
  const { offerId, entrepreneurId } = await makeCruise();
  await confirmedOrder(offerId);
  expect(await bookingsPage(db(), { organisationId: entrepreneurId, lang: "pl", now: NOW })).toMatchObject({ rows: [{ amountMinor: 8_000, netMinor: 8_000 }] });
});

it("bookings of an organisation: its own services or its packages, never anybody else's", async () => {
  const { packageId, entrepreneurId, lotId } = await makeCruise();
  const { code } = await confirmedOrder(packageId);
  await hold(packageId);
  const own = await bookingsPage(db(), { organisationId: entrepreneurId, lang: "de", now: NOW });
  expect(own).toMatchObject({ rows: [{ netMinor: 7_200, orderCode: code, offerTitle: { text: "Rejs po porcie (de)", lang: "de" }, productTitle: { text: "Dzień nad morzem", lang: "pl" }, date: DAY, start: "10:00", amountMinor: 8_000, commissionMinor: 800, guest: { name: "Anna Kowalska", lang: "pl" } }] });
  expect((await bookingsPage(db(), { organisationId: lotId, lang: "pl", now: NOW })).rows).toHaveLength(1);
  expect((await bookingsPage(db(), { organisationId: await makeOrganisation(), lang: "pl", now: NOW })).rows).toEqual([]);
  expect((await bookingsPage(db(), { organisationId: entrepreneurId, lang: "pl", from: "2027-07-13", now: NOW })).rows).toEqual([]);
});

it("more bookings than a page takes: whole days, the day with which the rest begins, and a sum of what is shown; the studio's first page has the next ones", async () => {
  const { offerId, entrepreneurId } = await makeCruise();
  for (let guest = 0; guest < 3; guest++) await confirmedOrder(offerId);
  const asked = { organisationId: entrepreneurId, lang: "pl", now: NOW } as const;
  const earlier = addDays(DAY, -2);
  const shown = async (most: number, from?: LocalDate) => {
    const { rows, next } = await bookingsPage(db(), { ...asked, from, most });
    return [rows.length, next];
  };
  expect([await shown(3), await shown(2), await shown(2, DAY)]).toEqual([[3, null], [3, addDays(DAY, 1)], [3, addDays(DAY, 1)]]);
  const { id } = await db().orderComponent.findFirstOrThrow({ where: { entrepreneurId } });
  await db().orderComponent.update({ where: { id }, data: { date: dbDate(earlier) } });
  expect([await shown(3), await shown(2), await shown(2, addDays(earlier, 1)), await shown(1)]).toEqual([[3, null], [1, DAY], [2, null], [1, DAY]]);
  expect((await nextBookings(db(), { ...asked, most: 2 })).map(({ date }) => date)).toEqual([earlier, DAY]);
});

it("a service that has no title in the reader's language says which one it is in, at the desk, at the door and in the books", async () => {
  const { offerId, entrepreneurId } = await makeCruise();
  await confirmedOrder(offerId);
  await db().product.update({ where: { id: offerId }, data: { title: reviewed({ pl: "Rejs po porcie" }) as unknown as Prisma.InputJsonObject } });
  const asked = { organisationId: entrepreneurId, lang: "de" } as const;
  const polish = { text: "Rejs po porcie", lang: "pl" };
  expect((await bookingsPage(db(), { ...asked, now: NOW })).rows.map((row) => row.offerTitle)).toEqual([polish]);
  expect((await doorRows(db(), { ...asked, from: DAY, to: DAY })).map((row) => row.title)).toEqual([polish]);
  expect((await payoutsPage(db(), { ...asked, now: NOW })).coming.map((row) => row.title)).toEqual([polish]);
  expect((await readStatement(db(), { ...asked, month: monthOf(dateAt(new Date())), currency: "PLN" })).entries.map((row) => row.title)).toEqual([polish]);
});

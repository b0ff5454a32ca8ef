/** What an entrepreneur's places mean when they are taken: shared, by night, by weight, for enough people, in time. */
import { expect, it } from "vitest";
import { readSlots, slotsOn } from "../../../app/domain/availability/read-slots.server.ts";
import { rollSlots } from "../../../app/domain/availability/roll-slots.server.ts";
import { readOrderById } from "../../../app/domain/booking/read-order.server.ts";
import { releaseExpired } from "../../../app/domain/booking/release-expired.server.ts";
import { setDay } from "../../../app/domain/booking/set-day.server.ts";
import { cancelCheckout } from "../../../app/domain/payments/checkout/cancel-checkout.server.ts";
import { db } from "../../../app/platform/db.server.ts";
import { DAY, makeCruise, makeOffer, makeOrganisation, makePackage, makeResource, NOW, type Cruise } from "../../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp } from "../../support/of-file.ts";
import { hold, letLapse, reservedOf } from "../../support/orders.ts";

databaseOfFile();
placesAndLedgersAddUp();

/** A guesthouse's four rooms of one type on the nights of these dates. */
async function makeRooms(dates: string[]): Promise<{ lotId: string; room: string; slotIds: number[] }> {
  const [lotId, ownerId] = [await makeOrganisation({ kind: "lot" }), await makeOrganisation()];
  const { resourceId, slotIds } = await makeResource({ organisationId: ownerId, capacity: 4, slots: dates.map((date) => ({ date, start: "night", capacity: 4 })) });
  const room = await makeOffer({ ownerId, resourceId, type: "lodging", times: ["night"], units: [{ code: "room", pln: 30_000, pax: 2 }] });
  return { lotId, room, slotIds };
}
const reserved = (slotIds: number[]) => Promise.all(slotIds.map(reservedOf));

it("one boat behind two offers: what the one sells the other has no more", async () => {
  const { entrepreneurId, resourceId, offerId, slotIds } = await makeCruise({ capacity: 5 });
  const sunset = await makeOffer({ ownerId: entrepreneurId, resourceId, title: "Rejs o zachodzie" });
  await hold(offerId, { adult: 3 });
  await expect(hold(sunset, { adult: 3 })).rejects.toMatchObject({ code: "availability.held" });
  await hold(sunset, { adult: 2 });
  expect(await reserved(slotIds)).toEqual([5]);
});

it("a room type by night: stays that share only some nights take only those together", async () => {
  const { room, slotIds } = await makeRooms(["2027-07-12", "2027-07-13", "2027-07-14"]);
  await hold(room, { room: 2 }, { nights: 2 });
  await hold(room, { room: 2 }, { date: "2027-07-13", nights: 2 });
  expect(await reserved(slotIds)).toEqual([2, 4, 2]);
  await expect(hold(room, { room: 1 }, { nights: 3 })).rejects.toMatchObject({ code: "availability.held" });
  await hold(room, { room: 1 }, { nights: 1 });
  expect(await reserved(slotIds)).toEqual([3, 4, 2]);
});

it("the same rooms inside a package and alone are one stock", async () => {
  const { lotId, room, slotIds } = await makeRooms(["2027-07-12", "2027-07-13"]);
  const weekend = await makePackage({ ownerId: lotId, components: [{ offerId: room, nights: 2 }] });
  await hold(weekend, { adult: 6 });
  await expect(hold(room, { room: 2 }, { nights: 1 })).rejects.toMatchObject({ code: "availability.held" });
  expect(await reserved(slotIds)).toEqual([3, 3]);
});

it("a family weighs four places, a kayak two", async () => {
  const ownerId = await makeOrganisation();
  const { resourceId, slotIds } = await makeResource({ organisationId: ownerId, capacity: 10 });
  const offer = await makeOffer({ ownerId, resourceId, units: [{ code: "adult", pln: 4000 }, { code: "family", pln: 12_000, pax: 4, weight: 4 }, { code: "kayak", pln: 8000, pax: 2, weight: 2 }] });
  await hold(offer, { family: 1, kayak: 2, adult: 1 });
  expect(await reserved(slotIds)).toEqual([9]);
  await expect(hold(offer, { kayak: 1 })).rejects.toMatchObject({ code: "availability.held" });
});

it("a group is as large as its offer allows, not smaller, not larger", async () => {
  const ownerId = await makeOrganisation();
  const { resourceId, slotIds } = await makeResource({ organisationId: ownerId, capacity: 40 });
  const tour = await makeOffer({ ownerId, resourceId, minParty: 8, maxParty: 25 });
  await expect(hold(tour, { adult: 7 })).rejects.toMatchObject({ code: "pricing.party_too_small", data: { min: 8 } });
  await expect(hold(tour, { adult: 26 })).rejects.toMatchObject({ code: "pricing.party_too_large", data: { max: 25 } });
  await hold(tour, { adult: 20, child: 5 });
  expect(await reserved(slotIds)).toEqual([25]);
});

it("of several start times the one asked for is taken, and no other instead", async () => {
  const ownerId = await makeOrganisation();
  const { resourceId, slotIds } = await makeResource({ organisationId: ownerId, capacity: 4, slots: [{ start: "09:00", capacity: 4 }, { start: "12:00", capacity: 4 }, { start: "15:00", capacity: 4 }] });
  const offer = await makeOffer({ ownerId, resourceId, times: ["09:00", "12:00", "15:00"] });
  const held = await hold(offer, { adult: 3 }, { time: "12:00" });
  expect((await readOrderById(held.orderId)).lines[0]!.components[0]!.start).toBe("12:00");
  await expect(hold(offer, { adult: 2 }, { time: "12:00" })).rejects.toMatchObject({ code: "availability.held" });
  await expect(hold(offer, { adult: 2 }, { time: "13:00" })).rejects.toMatchObject({ code: "availability.no_such_time" });
  expect(await reserved(slotIds)).toEqual([0, 3, 0]);
});

it("lead time counts to the start, cut-off to the evening before, both by the venue's clock", async () => {
  const { offerId, slotIds } = await makeCruise();
  await db().product.update({ where: { id: offerId }, data: { leadTimeMinutes: 120 } });
  await expect(hold(offerId, { adult: 1 }, { now: new Date(`${DAY}T06:01:00Z`) })).rejects.toMatchObject({ code: "availability.too_late" });
  await hold(offerId, { adult: 1 }, { now: new Date(`${DAY}T05:59:00Z`) });
  await db().product.update({ where: { id: offerId }, data: { leadTimeMinutes: 0, cutOffTime: "18:00", version: { increment: 1 } } });
  await expect(hold(offerId, { adult: 1 }, { now: new Date("2027-07-11T16:01:00Z") })).rejects.toMatchObject({ code: "availability.too_late" });
  await hold(offerId, { adult: 1 }, { now: new Date("2027-07-11T15:59:00Z") });
  expect(await reserved(slotIds)).toEqual([2]);
});

it.each([
  ["2026-10-24", "2026-10-24T08:00:00Z", "2026-10-25T09:00:00Z"],
  ["2027-03-27", "2027-03-27T09:00:00Z", "2027-03-28T08:00:00Z"],
])("5.4 no. 12: over the night of the clock change from %s the stay is one night, and ten o'clock is ten at the venue on either side", async (first, before, after) => {
  const second = after.slice(0, 10);
  const { room, slotIds } = await makeRooms([first, second]);
  const now = new Date("2026-10-01T12:00:00Z");
  const stay = await readOrderById((await hold(room, { room: 1 }, { date: first, nights: 1, now })).orderId);
  expect(stay.lines[0]).toMatchObject({ date: first, endDate: second, totalMinor: 30_000 });
  expect(await reserved(slotIds)).toEqual([1, 0]);
  const ownerId = await makeOrganisation();
  const { resourceId } = await makeResource({ organisationId: ownerId, slots: [{ date: first }, { date: second }] });
  const cruise = await makeOffer({ ownerId, resourceId });
  for (const [date, start] of [[first, before], [second, after]] as const) {
    await expect(hold(cruise, { adult: 1 }, { date, now: new Date(Date.parse(start) + 60_000) })).rejects.toMatchObject({ code: "availability.too_late" });
    await hold(cruise, { adult: 1 }, { date, now: new Date(Date.parse(start) - 60_000) });
  }
});

/** The boat's owner gives its day another number of places. */
const setPlaces = ({ entrepreneurId, resourceId }: Cruise, places: number | null) => setDay({
  actor: { userId: "user", name: "Anna", email: "anna@example.com", lang: "pl", organisationId: entrepreneurId, organisationName: "Kajaki", kind: "entrepreneur" },
  resourceId, date: DAY, wish: places === null ? { kind: "open" } : { kind: "capacity", places }, now: NOW,
});
const placesOf = async ({ slotIds }: Cruise) => {
  const { capacity, reserved } = await db().slot.findUniqueOrThrow({ where: { id: slotIds[0]! } });
  return [capacity, reserved];
};
const freeOn = async ({ resourceId }: Cruise) => slotsOn(await readSlots(db(), { resourceIds: [resourceId], from: DAY, to: DAY }), resourceId, DAY)[0]!.free;

it("what is given back of a day whose host wants fewer places is not sold again, until fewer are taken than he wants", async () => {
  const cruise = await makeCruise({ capacity: 5 });
  const [two, three] = [await hold(cruise.packageId), await hold(cruise.packageId, { adult: 3 })];
  await setPlaces(cruise, 3);
  expect(await placesOf(cruise)).toEqual([5, 5]);
  await cancelCheckout({ ...two, now: NOW });
  expect(await placesOf(cruise)).toEqual([3, 3]);
  await expect(hold(cruise.packageId, { adult: 1 })).rejects.toMatchObject({ code: "availability.held" });
  await cancelCheckout({ ...three, now: NOW });
  expect(await placesOf(cruise)).toEqual([3, 0]);
  await expect(hold(cruise.packageId, { adult: 4 })).rejects.toMatchObject({ code: "availability.not_enough", data: { left: 3 } });
  await setPlaces(cruise, null);
  expect(await placesOf(cruise)).toEqual([5, 0]);
});

it("nor what lapses there: it is not shown as free, and no buyer gets it", async () => {
  const cruise = await makeCruise({ capacity: 5 });
  const lapsed = await hold(cruise.packageId);
  await hold(cruise.packageId, { adult: 3 });
  await setPlaces(cruise, 3);
  await letLapse(lapsed.orderId);
  expect(await freeOn(cruise)).toBe(0);
  await expect(hold(cruise.packageId, { adult: 1 })).rejects.toMatchObject({ code: "availability.held" });
  await releaseExpired();
  expect(await placesOf(cruise)).toEqual([3, 3]);
});

it("a guest is not told to wait for a hold whose places would not come back", async () => {
  const cruise = await makeCruise({ capacity: 5 });
  await hold(cruise.packageId, { adult: 5 });
  await setPlaces(cruise, 0);
  await expect(hold(cruise.packageId, { adult: 1 })).rejects.toMatchObject({ code: "availability.sold_out" });
});

it("more is sold of such a day once its host wants more, and a night's roll changes nothing of it", async () => {
  const cruise = await makeCruise({ capacity: 5 });
  const two = await hold(cruise.packageId);
  await hold(cruise.packageId, { adult: 3 });
  await setPlaces(cruise, 1);
  await rollSlots(db(), { resourceIds: [cruise.resourceId], now: NOW });
  await setPlaces(cruise, 4);
  await cancelCheckout({ ...two, now: NOW });
  expect(await placesOf(cruise)).toEqual([4, 3]);
  await hold(cruise.packageId, { adult: 1 });
  expect(await placesOf(cruise)).toEqual([4, 4]);
});

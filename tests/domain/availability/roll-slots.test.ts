import { expect, test } from "vitest";
import { readSlots, slotsOn } from "../../../app/domain/availability/read-slots.server.ts";
import { rollSlots } from "../../../app/domain/availability/roll-slots.server.ts";
import { dbDate } from "../../../app/core/time.ts";
import { db } from "../../../app/platform/db.server.ts";
import { makeOffer, makeOrganisation, makeResource, setReserved } from "../../support/factory.ts";
import { databaseOfFile } from "../../support/of-file.ts";

databaseOfFile();

const NOW = new Date("2027-06-01T10:00:00Z");

/** A boat that sails at 10:00 every day of the year. */
async function makeBoat(capacity = 12) {
  const organisationId = await makeOrganisation();
  const { resourceId } = await makeResource({ organisationId, capacity, slots: [] });
  return { resourceId, offerId: await makeOffer({ ownerId: organisationId, resourceId }) };
}

/** An order holding `quantity` places of a slot until `expires`. */
async function makeHold({ offerId, slotId, name, quantity, expires }: { offerId: string; slotId: number; name: string; quantity: number; expires: Date }) {
  const id = `${name}-${offerId}`;
  const day = { date: dbDate("2027-06-01"), endDate: dbDate("2027-06-01") };
  const component = { id, offerId, entrepreneurId: "x", title: "", ...day, start: "10:00", units: {}, amountMinor: 0, vatBp: 0, commissionMinor: 0 };
  const line = { id, productId: offerId, productKind: "offer", ...day, units: {}, quote: {}, snapshot: {}, totalMinor: 0, sellerRole: "agent", sellerId: "x", components: { create: component } };
  await db().order.create({ data: { id, code: id, key: "k", lang: "pl", totalMinor: 0, holdExpiresAt: expires, lines: { create: line } } });
  await db().reservation.create({ data: { id, orderId: id, componentId: id, slotId, quantity } });
}

async function firstWeek(resourceId: string) {
  const book = await readSlots(db(), { resourceIds: [resourceId], from: "2027-06-01", to: "2027-06-07" });
  return [...book.values()].flat();
}

test("slots roll out from today and a second roll changes nothing", async () => {
  const { resourceId } = await makeBoat();
  await rollSlots(db(), { resourceIds: [resourceId], now: NOW, days: 7 });
  const before = await firstWeek(resourceId);
  expect(before.map((slot) => [slot.date, slot.start, slot.free])).toEqual(["01", "02", "03", "04", "05", "06", "07"].map((day) => [`2027-06-${day}`, "10:00", 12]));
  await rollSlots(db(), { resourceIds: [resourceId], now: NOW, days: 7 });
  expect(await firstWeek(resourceId)).toEqual(before);
});

test("capacity never falls below what is reserved, and what its host wants is kept beside it", async () => {
  const { resourceId } = await makeBoat(12);
  await rollSlots(db(), { resourceIds: [resourceId], now: NOW, days: 2 });
  await setReserved({ resourceId, date: dbDate("2027-06-01") }, 9);
  await db().resource.update({ where: { id: resourceId }, data: { capacity: 4 } });
  await rollSlots(db(), { resourceIds: [resourceId], now: NOW, days: 2 });
  expect(await db().slot.findMany({ where: { resourceId }, orderBy: { date: "asc" }, select: { capacity: true, wanted: true } })).toEqual([{ capacity: 9, wanted: 4 }, { capacity: 4, wanted: null }]);
  expect((await firstWeek(resourceId)).map((slot) => [slot.capacity, slot.free])).toEqual([[4, 0], [4, 4]]);
});

test("an exception closes its date and no other", async () => {
  const { resourceId } = await makeBoat();
  await db().scheduleException.create({ data: { resourceId, date: dbDate("2027-06-02"), closed: true } });
  await rollSlots(db(), { resourceIds: [resourceId], now: NOW, days: 3 });
  expect((await firstWeek(resourceId)).map((slot) => slot.closed)).toEqual([false, true, false]);
});

test("a start no longer scheduled goes; one with reservations is kept, closed", async () => {
  const { resourceId, offerId } = await makeBoat();
  await rollSlots(db(), { resourceIds: [resourceId], now: NOW, days: 2 });
  const [sold] = await db().slot.findMany({ where: { resourceId }, orderBy: { id: "asc" } });
  await makeHold({ offerId, slotId: sold!.id, name: "sold", quantity: 2, expires: new Date("2099-01-01") });
  await db().schedule.updateMany({ where: { offerId }, data: { times: ["16:00"] } });
  await rollSlots(db(), { resourceIds: [resourceId], now: NOW, days: 2 });
  expect((await firstWeek(resourceId)).map((slot) => [slot.date, slot.start, slot.closed])).toEqual([["2027-06-01", "10:00", true], ["2027-06-01", "16:00", false], ["2027-06-02", "16:00", false]]);
});

test("a lapsed hold counts as free by the database's clock, a live one does not", async () => {
  const { resourceId, offerId } = await makeBoat(10);
  await rollSlots(db(), { resourceIds: [resourceId], now: NOW, days: 1 });
  const [slot] = await db().slot.findMany({ where: { resourceId } });
  await makeHold({ offerId, slotId: slot!.id, name: "lapsed", quantity: 3, expires: new Date(Date.now() - 60_000) });
  await makeHold({ offerId, slotId: slot!.id, name: "live", quantity: 3, expires: new Date(Date.now() + 60_000) });
  const book = await readSlots(db(), { resourceIds: [resourceId], from: "2027-06-01", to: "2027-06-01" });
  expect(slotsOn(book, resourceId, "2027-06-01")[0]).toMatchObject({ free: 7 });
});

test("the database refuses an oversold slot whatever the code does", async () => {
  const { resourceId } = await makeBoat(4);
  await rollSlots(db(), { resourceIds: [resourceId], now: NOW, days: 1 });
  await expect(setReserved({ resourceId }, 5)).rejects.toThrow("Slot_never_oversold");
});

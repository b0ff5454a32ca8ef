import { expect, it } from "vitest";
import type { ProductSnapshot } from "../../../app/core/product-snapshot.ts";
import type { Quote } from "../../../app/core/quote.ts";
import { nearestDates } from "../../../app/domain/booking/nearest-dates.server.ts";
import { db } from "../../../app/platform/db.server.ts";
import { hearOfChanges } from "../../../app/platform/catalogue-version.server.ts";
import { DAY, formToken, makeBundle, makeCruise, makeOffer, makeOrganisation, makePackage, makeResource, makeSlot, NOW } from "../../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp } from "../../support/of-file.ts";
import { hold, letLapse, reservedOf, stateOf } from "../../support/orders.ts";

databaseOfFile();
placesAndLedgersAddUp();

it("takes the places and freezes price and texts in the order's language", async () => {
  const { packageId, lotId, entrepreneurId, slotIds } = await makeCruise();
  const held = await hold(packageId, { adult: 2, child: 1 }, { lang: "de" });
  expect(held.code).toMatch(/^[2-9A-HJ-NP-TW-Z]{8}$/);
  const order = await db().order.findUniqueOrThrow({ where: { id: held.orderId }, include: { lines: { include: { components: { include: { reservations: true } } } } } });
  expect(order).toMatchObject({ state: "held", lang: "de", totalMinor: 10_000, currency: "PLN", key: held.key });
  const line = order.lines[0]!;
  expect(line.quote as unknown as Quote).toMatchObject({ totalMinor: 10_000, sellerRole: "agent", sellerId: lotId });
  expect(line.snapshot as unknown as ProductSnapshot).toMatchObject({
    lang: "de", title: "Dzień nad morzem (de)", seller: { name: "LOT Darłowo" }, cancellation: [{ daysBefore: 7, refundPercent: 100 }, { daysBefore: 2, refundPercent: 50 }],
    parts: [{ title: "Rejs po porcie (de)", note: "Weź kurtkę (de)", meetingPoint: "Nabrzeże przy kapitanacie (de)", entrepreneur: { id: entrepreneurId, phone: "+48 600 100 200", address: "Portowa 1, 76-150 Darłowo" } }],
  });
  expect(line.components).toMatchObject([{ title: "Rejs po porcie (de)", start: "10:00", durationMinutes: 60, amountMinor: 10_000, commissionMinor: 1_000, reservations: [{ quantity: 3, state: "held", slotId: slotIds[0] }] }]);
  expect(await reservedOf(slotIds[0]!)).toBe(3);
  expect(await db().auditRow.findMany({ where: { entityId: held.orderId } })).toMatchObject([{ action: "held", toState: "held", actorKind: "guest" }]);
});

it("the snapshot stays when the product's texts change", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  await db().product.update({ where: { id: packageId }, data: { title: { pl: { text: "Inny", status: "reviewed" } } } });
  const line = await db().orderLine.findFirstOrThrow({ where: { orderId: held.orderId } });
  expect((line.snapshot as unknown as ProductSnapshot).title).toBe("Dzień nad morzem");
});

it("the same boat twice in one package is summed", async () => {
  const { lotId, offerId, resourceId, slotIds } = await makeCruise({ capacity: 5 });
  const twin = await makeOffer({ ownerId: lotId, resourceId, title: "Ten sam rejs" });
  const twice = await makePackage({ ownerId: lotId, components: [{ offerId }, { offerId: twin, day: 1 }] });
  await db().slot.update({ where: { id: slotIds[0] }, data: { start: "day" } });
  await db().schedule.updateMany({ where: { resourceId }, data: { kind: "day", times: [] } });
  await expect(hold(twice, { adult: 3 })).rejects.toMatchObject({ code: "availability.not_enough", data: { left: 2, wanted: 3 } });
  expect(await reservedOf(slotIds[0]!)).toBe(0);
  await hold(twice, { adult: 2 });
  expect(await reservedOf(slotIds[0]!)).toBe(4);
});

it("all components or none: one sold out part leaves the others untouched", async () => {
  const { lotId, entrepreneurId, offerId, slotIds } = await makeCruise();
  const small = await makeResource({ organisationId: entrepreneurId, capacity: 1, slots: [{ start: "14:00", capacity: 1 }] });
  const lunch = await makeOffer({ ownerId: entrepreneurId, resourceId: small.resourceId, times: ["14:00"] });
  const both = await makePackage({ ownerId: lotId, components: [{ offerId }, { offerId: lunch }] });
  const refused = await hold(both).catch((error: { code: string; data: { shortages: unknown[] } }) => error);
  expect(refused).toMatchObject({ code: "availability.not_enough", data: { left: 1, wanted: 2, shortages: [{ date: DAY }] } });
  expect(await Promise.all([slotIds[0]!, small.slotIds[0]!].map(reservedOf))).toEqual([0, 0]);
  expect(await db().orderLine.count({ where: { productId: both } })).toBe(0);
});

it("an optional part that cannot be had is left out of places and price; so is one the guest does without", async () => {
  const { lotId, entrepreneurId, offerId } = await makeCruise();
  const extra = await makeResource({ organisationId: entrepreneurId, capacity: 2, slots: [{ start: "14:00", capacity: 2 }] });
  const tasting = await makeOffer({ ownerId: entrepreneurId, resourceId: extra.resourceId, times: ["14:00"] });
  const trip = await makePackage({ ownerId: lotId, components: [{ offerId }, { offerId: tasting, optional: true }] });
  const optional = await db().packageComponent.findFirstOrThrow({ where: { packageId: trip, optional: true } });
  const totalOf = async (orderId: string) => (await db().order.findUniqueOrThrow({ where: { id: orderId } })).totalMinor;
  expect(await totalOf((await hold(trip, { adult: 2 }, { leftOut: [optional.id] })).orderId)).toBe(8_000);
  expect(await totalOf((await hold(trip)).orderId)).toBe(16_000);
  expect(await totalOf((await hold(trip)).orderId)).toBe(8_000);
});

it("another start in the window is taken when the first is full", async () => {
  const { lotId, entrepreneurId } = await makeCruise();
  const { resourceId, slotIds } = await makeResource({ organisationId: entrepreneurId, capacity: 2, slots: [{ start: "10:00", capacity: 2 }, { start: "12:00", capacity: 2 }, { start: "18:00", capacity: 2 }] });
  const offerId = await makeOffer({ ownerId: entrepreneurId, resourceId, times: ["10:00", "12:00", "18:00"] });
  const trip = await makePackage({ ownerId: lotId, components: [{ offerId, window: ["09:00", "13:00"] }] });
  await hold(trip);
  await hold(trip);
  await expect(hold(trip)).rejects.toMatchObject({ code: "availability.held" });
  expect(await Promise.all(slotIds.map(reservedOf))).toEqual([2, 2, 0]);
  await expect(hold(offerId, { adult: 1 }, { time: "12:00" })).rejects.toMatchObject({ code: "availability.held" });
  await expect(hold(offerId, { adult: 1 }, { time: "13:00" })).rejects.toMatchObject({ code: "availability.no_such_time" });
  await hold(offerId, { adult: 1 }, { time: "18:00" });
  expect(await reservedOf(slotIds[2]!)).toBe(1);
});

it("lodging takes every night, and the room stays free when one of them is not", async () => {
  const entrepreneurId = await makeOrganisation();
  const dates = ["2027-07-12", "2027-07-13", "2027-07-14"];
  const { resourceId, slotIds } = await makeResource({ organisationId: entrepreneurId, capacity: 1, slots: dates.map((date) => ({ date, start: "night", capacity: 1 })) });
  const room = await makeOffer({ ownerId: entrepreneurId, resourceId, type: "lodging", times: ["night"], units: [{ code: "room", pln: 30_000, pax: 2 }] });
  await hold(room, { room: 1 }, { date: "2027-07-14", nights: 1 });
  await expect(hold(room, { room: 1 }, { nights: 3 })).rejects.toMatchObject({ code: "availability.held" });
  const { orderId } = await hold(room, { room: 1 }, { nights: 2 });
  expect(await db().order.findUniqueOrThrow({ where: { id: orderId }, include: { lines: true } })).toMatchObject({ totalMinor: 60_000, lines: [{ endDate: new Date("2027-07-14") }] });
  expect(await Promise.all(slotIds.map(reservedOf))).toEqual([1, 1, 1]);
});

it("a bundle holds the places of all its packages, days apart", async () => {
  const { packageId, slotIds, resourceId } = await makeCruise();
  const secondDay = await makeSlot({ resourceId, date: "2027-07-13" });
  const bundle = await makeBundle({ ownerId: await makeOrganisation({ kind: "rot" }), packageIds: [packageId, packageId] });
  const { orderId } = await hold(bundle);
  expect(await Promise.all([slotIds[0]!, secondDay].map(reservedOf))).toEqual([2, 2]);
  const line = await db().orderLine.findFirstOrThrow({ where: { orderId }, include: { components: true } });
  expect((line.snapshot as unknown as ProductSnapshot).parts.map((part) => part.packageTitle)).toEqual(["Dzień nad morzem", "Dzień nad morzem"]);
  expect(line.components).toHaveLength(2);
});

it("the same form twice is one order; changed, or after its order died, it is another", async () => {
  const { packageId, slotIds } = await makeCruise();
  const token = formToken();
  const first = await hold(packageId, { adult: 2 }, { token });
  expect(await hold(packageId, { adult: 2 }, { token })).toEqual(first);
  expect(await reservedOf(slotIds[0]!)).toBe(2);
  expect((await hold(packageId, { adult: 1 }, { token })).code).not.toBe(first.code);
  await letLapse(first.orderId);
  expect((await hold(packageId, { adult: 2 }, { token })).code).not.toBe(first.code);
});

it("expiry is the database's: a lapsed hold gives way to the next buyer, whatever the caller's clock says", async () => {
  const { packageId, slotIds } = await makeCruise({ capacity: 2 });
  const first = await hold(packageId);
  await expect(hold(packageId, { adult: 2 }, { now: new Date("2027-07-01T00:00:00Z") })).rejects.toMatchObject({ code: "availability.held" });
  await letLapse(first.orderId);
  await hold(packageId, { adult: 2 }, { now: new Date("2026-01-01T00:00:00Z") });
  expect(await stateOf(first.orderId)).toBe("expired");
  expect(await reservedOf(slotIds[0]!)).toBe(2);
});

it("the hold lasts fifteen minutes from the database's now", async () => {
  const { packageId } = await makeCruise();
  const { orderId } = await hold(packageId, { adult: 2 }, { now: new Date("2020-01-01T00:00:00Z") });
  const [row] = await db().$queryRaw<{ seconds: number }[]>`select extract(epoch from "holdExpiresAt" - now())::int as "seconds" from "Order" where "id" = ${orderId}`;
  expect(row!.seconds).toBeGreaterThan(14 * 60);
  expect(row!.seconds).toBeLessThanOrEqual(15 * 60);
});

it.each([
  ["a past date", { date: "2026-11-23" }, "availability.past_date"],
  ["no date", { date: "2027-02-30" }, "bad_request"],
  ["a day without a slot", { date: "2027-07-20" }, "availability.closed"],
  ["nobody", { units: { adult: 0 } }, "pricing.empty_party"],
  ["an absurd party", { units: { adult: 150 } }, "pricing.party_too_large"],
  ["children alone", { units: { child: 2 } }, "pricing.child_alone"],
  ["a wrong unit", { units: { kayak: 1 } }, "pricing.unknown_unit"],
  ["half a person", { units: { adult: 1.5 } }, "bad_request"],
  ["a hundred nights", { nights: 100 }, "bad_request"],
  ["a guessable token", { token: "1" }, "bad_request"],
  ["an unknown product", { productId: "nothing" }, "not_found"],
])("%s is refused and leaves nothing", async (_what, wrong, code) => {
  const { packageId, slotIds } = await makeCruise();
  await expect(hold(packageId, { adult: 2 }, wrong)).rejects.toMatchObject({ code });
  expect(await reservedOf(slotIds[0]!)).toBe(0);
});

it("what is not published, not in this language, or lost a part is not sold", async () => {
  const { packageId, offerId } = await makeCruise();
  await db().product.update({ where: { id: packageId }, data: { publicLangs: ["pl"] } });
  await expect(hold(packageId, { adult: 2 }, { lang: "en" })).rejects.toMatchObject({ code: "not_found" });
  await db().product.update({ where: { id: offerId }, data: { status: "withdrawn" } });
  await expect(hold(packageId)).rejects.toMatchObject({ code: "availability.closed" });
  await db().product.update({ where: { id: packageId }, data: { status: "withdrawn" } });
  await expect(hold(packageId)).rejects.toMatchObject({ code: "not_found" });
});

it("the database refuses more than there is, whoever asks", async () => {
  const { packageId, slotIds } = await makeCruise({ capacity: 3 });
  const { orderId } = await hold(packageId);
  const again = (id: string, quantity: number) => db().$executeRaw`
    insert into "Reservation" ("id", "orderId", "componentId", "slotId", "quantity") select ${id}, "orderId", "componentId", "slotId", ${quantity}::int from "Reservation" where "orderId" = ${orderId}`;
  await expect(again(`${orderId}-two`, 2)).rejects.toThrow(/Slot_never_oversold/);
  expect(await reservedOf(slotIds[0]!)).toBe(2);
  await again(`${orderId}-one`, 1);
  expect(await reservedOf(slotIds[0]!)).toBe(3);
});

it("whatever becomes of reservations, a slot's places follow: made, more, moved, released, taken again, removed", async () => {
  const { packageId, resourceId, slotIds: [slot] } = await makeCruise({ capacity: 9 });
  const other = await makeSlot({ resourceId, start: "16:00", capacity: 9 });
  const { orderId } = await hold(packageId);
  const after = async (change: (where: { orderId: string }) => Promise<unknown>) => {
    await change({ orderId });
    return [await reservedOf(slot!), await reservedOf(other)];
  };
  const set = (data: { quantity?: number; slotId?: number; state?: "held" | "released" | "confirmed" }) => after((where) => db().reservation.updateMany({ where, data }));
  expect(await set({ quantity: 5 })).toEqual([5, 0]);
  expect(await set({ slotId: other })).toEqual([0, 5]);
  expect(await set({ slotId: slot!, quantity: 3 })).toEqual([3, 0]);
  expect(await set({ state: "released" })).toEqual([0, 0]);
  expect(await set({ state: "confirmed" })).toEqual([3, 0]);
  expect(await after((where) => db().reservation.deleteMany({ where }))).toEqual([0, 0]);
});

it("the nearest dates that fit the same party, at most five", async () => {
  const { packageId, resourceId } = await makeCruise({ capacity: 4 });
  for (const date of ["2027-07-10", "2027-07-11", "2027-07-13", "2027-07-15", "2027-07-16", "2027-07-30"]) await makeSlot({ resourceId, date, capacity: 4 });
  await makeSlot({ resourceId, date: "2027-07-14", capacity: 1 });
  expect(await nearestDates({ productId: packageId, date: DAY, units: { adult: 2 }, now: NOW })).toEqual(["2027-07-10", "2027-07-11", "2027-07-13", "2027-07-15", "2027-07-16"]);
  expect(await nearestDates({ productId: packageId, date: DAY, units: { adult: 30 }, now: NOW })).toEqual([]);
});

it("what is remembered of a product is not sold once it was withdrawn, nor at a price that was changed", async () => {
  const { packageId, offerId } = await makeCruise();
  const nothing = { resources: [], products: [], organisations: [] };
  const totalOf = async (orderId: string) => (await db().order.findUniqueOrThrow({ where: { id: orderId } })).totalMinor;
  hearOfChanges(nothing);
  expect(await totalOf((await hold(packageId)).orderId)).toBe(8_000);
  await db().unitPrice.updateMany({ where: { currency: "PLN", unit: { offerId, code: "adult" } }, data: { amountMinor: 5_000 } });
  expect(await totalOf((await hold(packageId)).orderId)).toBe(8_000); // control: by its version alone it is the same product
  await db().product.update({ where: { id: offerId }, data: { version: { increment: 1 } } });
  expect(await totalOf((await hold(packageId)).orderId)).toBe(10_000);
  await db().product.update({ where: { id: packageId }, data: { status: "withdrawn" } });
  await expect(hold(packageId)).rejects.toMatchObject({ code: "not_found" });
  hearOfChanges({ ...nothing, products: [packageId, offerId] });
});

it("nor at a share that changed with the price of an optional part which is left out", async () => {
  const { lotId, entrepreneurId, offerId } = await makeCruise();
  const { resourceId } = await makeResource({ organisationId: entrepreneurId, slots: [{ start: "14:00" }] });
  const sauna = await makeOffer({ ownerId: entrepreneurId, resourceId, times: ["14:00"] });
  const trip = await makePackage({ ownerId: lotId, components: [{ offerId }, { offerId: sauna, optional: true }], price: { rule: "fixed", adult: 9_900, child: 5_000 } });
  const optional = await db().packageComponent.findFirstOrThrow({ where: { packageId: trip, optional: true } });
  const without = async () => (await db().order.findUniqueOrThrow({ where: { id: (await hold(trip, { adult: 1 }, { leftOut: [optional.id] })).orderId } })).totalMinor;
  hearOfChanges({ resources: [], products: [], organisations: [] });
  expect(await without(), "half of 99 zł: both cost 40").toBe(4_950);
  await db().unitPrice.updateMany({ where: { currency: "PLN", unit: { offerId: sauna, code: "adult" } }, data: { amountMinor: 2_000 } });
  await db().product.update({ where: { id: sauna }, data: { version: { increment: 1 } } });
  expect(await without(), "two thirds").toBe(6_600);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { crosses, peakWithin, spanOf } from "../../../app/domain/availability/overlap.ts";
import { availabilityOf } from "../../../app/domain/availability/availability-of.server.ts";
import { loadSellable } from "../../../app/domain/catalogue/sellable.server.ts";
import { unitsByPart } from "../../../app/domain/pricing/units-of-part.ts";
import { db } from "../../../app/platform/db.server.ts";
import { DAY, makeOffer, makeOrganisation, makeResource, makeSlot, NOW, setReserved } from "../../support/factory.ts";
import { databaseOfFile } from "../../support/of-file.ts";
import { brokenInvariants, hold, letLapse, reservedOf } from "../../support/orders.ts";

databaseOfFile();

/** A boat of four: two hours from nine and from eleven, and a tour of two hours from ten. */
async function sharedBoat() {
  const ownerId = await makeOrganisation();
  const { resourceId, slotIds } = await makeResource({ organisationId: ownerId, capacity: 4, slots: ["09:00", "10:00", "11:00"].map((start) => ({ start, capacity: 4, minutes: 120 })) });
  const rides = await makeOffer({ ownerId, resourceId, times: ["09:00", "11:00"] });
  const tour = await makeOffer({ ownerId, resourceId, times: ["10:00"] });
  return { resourceId, rides, tour, nine: slotIds[0]!, ten: slotIds[1]!, eleven: slotIds[2]! };
}

const freeTimes = async (productId: string) => {
  const sellable = await loadSellable(db(), productId);
  const [day] = await availabilityOf(db(), { sellable, units: unitsByPart(sellable, { adult: 1 }), from: DAY, to: DAY, now: NOW });
  return day!.times;
};

test("what ends when the other begins is full beside it, both of them, for as long as both are held", async () => {
  const { rides, tour, nine, eleven } = await sharedBoat();
  await hold(rides, { adult: 4 }, { time: "09:00" });
  await hold(rides, { adult: 4 }, { time: "11:00" });
  expect([await reservedOf(nine), await reservedOf(eleven)]).toEqual([4, 4]);
  expect(await freeTimes(tour)).toEqual([]);
  await expect(hold(tour, { adult: 1 })).rejects.toMatchObject({ code: "availability.held" });
  expect(await brokenInvariants()).toEqual([]);
});

test("a tour across two rides leaves each what it does not take, and a hold that lapsed there gives way", async () => {
  const { rides, tour } = await sharedBoat();
  const held = await hold(tour, { adult: 3 });
  expect(await freeTimes(rides)).toEqual([{ time: "09:00", placesLeft: 1 }, { time: "11:00", placesLeft: 1 }]);
  await expect(hold(rides, { adult: 2 }, { time: "09:00" })).rejects.toMatchObject({ code: "availability.held" });
  await hold(rides, { adult: 1 }, { time: "11:00" });
  await letLapse(held.orderId);
  await hold(rides, { adult: 4 }, { time: "09:00" });
  expect(await brokenInvariants()).toEqual([]);
});

test("what runs past midnight is beside the early start of the next day", async () => {
  const { resourceId, tour } = await sharedBoat();
  const night = await makeSlot({ resourceId, date: "2027-07-11", start: "22:00", minutes: 13 * 60, capacity: 4 });
  await setReserved({ id: night }, 4);
  expect(await freeTimes(tour)).toEqual([]);
});

test("the database refuses one place too many at any moment, whoever asks", async () => {
  const { nine, ten, eleven } = await sharedBoat();
  const reserve = (id: number, reserved: number) => setReserved({ id }, reserved);
  await reserve(nine, 2);
  await reserve(eleven, 3);
  await reserve(ten, 1);
  await expect(reserve(ten, 2)).rejects.toThrow("Slot_never_crowded");
  await expect(reserve(nine, 4)).rejects.toThrow("Slot_never_crowded");
  await reserve(nine, 3);
});

test("nights lie beside nothing, a whole day beside every start of it", () => {
  const at = (start: string, minutes: number | null = 60) => spanOf({ date: DAY, start, minutes });
  expect(at("night")).toBeNull();
  expect(crosses(at("day", null)!, at("23:00")!)).toBe(true);
  expect(crosses(at("09:00")!, at("10:00")!)).toBe(false);
});

test("the fullest moment is what counting minute by minute finds", () => {
  const span = fc.record({ from: fc.nat(40), length: fc.integer({ min: 1, max: 20 }), places: fc.nat(5) }).map(({ from, length, places }) => ({ from, to: from + length, places }));
  fc.assert(fc.property(span, fc.array(span, { maxLength: 8 }), (own, running) => {
    const loads = Array.from({ length: own.to - own.from }, (_, minute) => running.reduce((sum, { from, to, places }) => (from <= own.from + minute && own.from + minute < to ? sum + places : sum), 0));
    expect(peakWithin(own, running)).toBe(Math.max(0, ...loads));
  }));
});

/** The waiting list gives each what he asked for: without what he did without, in his currency, and of the optional parts those that are to be had. */
import { beforeEach, expect, it } from "vitest";
import { addDays } from "../../../app/core/time.ts";
import { serveEverybody } from "../../../app/domain/booking/waiting/serve-waiting.server.ts";
import { cancelCheckout } from "../../../app/domain/payments/checkout/cancel-checkout.server.ts";
import { db } from "../../../app/platform/db.server.ts";
import { DAY, makeCruise, makeOffer, makePackage, makeResource, makeSlot, makeSlugs, NOW } from "../../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp } from "../../support/of-file.ts";
import { hold, reservedOf } from "../../support/orders.ts";
import { entryOf, fullBoat, join, nobodyWaits, serve, waiting } from "../../support/waiting.ts";

databaseOfFile();
beforeEach(nobodyWaits);
placesAndLedgersAddUp();

/** A boat of two, all held, after a sauna that may be left out: of its own places, or of the boat's. */
async function boatAndSauna({ sharing }: { sharing: boolean }) {
  const { lotId, entrepreneurId, resourceId, offerId } = await makeCruise({ capacity: 2 });
  const cabin = sharing ? { resourceId, slotIds: [] } : await makeResource({ organisationId: entrepreneurId, capacity: 2, slots: [{ start: "08:00", capacity: 2 }] });
  const sauna = await makeOffer({ ownerId: entrepreneurId, resourceId: cabin.resourceId, title: "Sauna", times: [sharing ? "10:00" : "08:00"] });
  const trip = await makePackage({ ownerId: lotId, components: [{ offerId: sauna, optional: true }, { offerId }] });
  const { id: saunaId } = await db().packageComponent.findFirstOrThrow({ where: { packageId: trip, offerId: sauna } });
  return { trip, boatId: offerId, saunaOffer: sauna, saunaId, saunaSlot: cabin.slotIds[0], held: await hold(offerId) };
}
const orderOf = async (key: string) => db().order.findUniqueOrThrow({ where: { id: (await entryOf(key)).orderId! }, include: { lines: { include: { components: true } } } });

it("what they do without is not held for them, and they are asked for the currency they chose", async () => {
  const { trip, boatId, saunaId, saunaSlot, held } = await boatAndSauna({ sharing: false });
  const key = await join(trip, { leftOut: [saunaId], currency: "EUR" });
  await cancelCheckout({ ...held, now: NOW });
  expect([await serve(), await reservedOf(saunaSlot!)]).toEqual([1, 0]);
  expect(await orderOf(key)).toMatchObject({ currency: "EUR", totalMinor: 2_000, lines: [{ components: [{ offerId: boatId }] }] });
});

it("places that are there only without what they do without are theirs", async () => {
  const { trip, boatId, saunaId, held } = await boatAndSauna({ sharing: true });
  const [all, less] = [await join(trip), await join(trip, { leftOut: [saunaId] })];
  await cancelCheckout({ ...held, now: NOW });
  expect([await serve(), (await entryOf(all)).state]).toEqual([1, "waiting"]);
  expect(await orderOf(less)).toMatchObject({ currency: "PLN", lines: [{ components: [{ offerId: boatId }] }] });
});

it("who wants all of it is not given the rest: it waits until the part that may be left out has places too", async () => {
  const { trip, boatId, saunaOffer, saunaSlot, held } = await boatAndSauna({ sharing: false });
  const inside = await hold(saunaOffer, { adult: 2 }, { time: "08:00" });
  const key = await join(trip);
  await cancelCheckout({ ...held, now: NOW });
  expect([await serve(), (await entryOf(key)).state]).toEqual([0, "waiting"]);
  await cancelCheckout({ ...inside, now: NOW });
  expect([await serve(), await reservedOf(saunaSlot!)]).toEqual([1, 2]);
  expect((await orderOf(key)).lines[0]!.components.map(({ offerId }) => offerId).sort()).toEqual([boatId, saunaOffer].sort());
});

it("what cannot be had that day by anybody keeps nobody waiting", async () => {
  const { trip, boatId, saunaSlot, held } = await boatAndSauna({ sharing: false });
  await db().slot.update({ where: { id: saunaSlot! }, data: { closed: true } });
  const key = await join(trip);
  await cancelCheckout({ ...held, now: NOW });
  expect(await serve()).toBe(1);
  expect((await orderOf(key)).lines[0]!.components.map(({ offerId }) => offerId)).toEqual([boatId]);
});

it("a part that may be left out and has never room for so many keeps nobody waiting", async () => {
  const { trip, boatId, saunaSlot, held } = await boatAndSauna({ sharing: false });
  await db().slot.update({ where: { id: saunaSlot! }, data: { capacity: 1 } });
  const key = await join(trip);
  await cancelCheckout({ ...held, now: NOW });
  expect(await serve()).toBe(1);
  expect((await orderOf(key)).lines[0]!.components.map(({ offerId }) => offerId)).toEqual([boatId]);
});

it("a package of which a kind of ticket has gone keeps only its own line waiting", async () => {
  const boat = await fullBoat();
  const broken = await makePackage({ ownerId: boat.lotId, components: [{ offerId: boat.offerId, fixed: { unit: "child", count: 2 } }] });
  await db().unit.deleteMany({ where: { offerId: boat.offerId, code: "child" } });
  const [first, second] = [await join(broken), await join(boat.packageId)];
  await cancelCheckout({ ...boat.held, now: NOW });
  expect([await serve(), (await entryOf(first)).state, (await entryOf(second)).state]).toEqual([1, "waiting", "offered"]);
});

it("days without a price in their currency do not stand before the one that has it", async () => {
  const { packageId, offerId, resourceId } = await fullBoat();
  const days = [1, 2, 3, 4, 5, 6].map((more) => addDays(DAY, more));
  for (const date of days) await makeSlot({ resourceId, date, capacity: 2 });
  await db().unitPrice.updateMany({ where: { unit: { offerId }, currency: "EUR" }, data: { seasonFrom: days[5]!.slice(5), seasonTo: "12-31" } });
  const key = await join(packageId, { from: days[0], to: days[5], currency: "EUR" });
  expect(await serveEverybody({ now: NOW })).toBe(1);
  expect(await orderOf(key)).toMatchObject({ currency: "EUR", lines: [{ components: [{ date: new Date(`${days[5]}T00:00:00Z`) }] }] });
});

it("who asks again for the same is told so; who asks for something else is entered for that too", async () => {
  const { trip, saunaId } = await boatAndSauna({ sharing: false });
  const email = "ola@example.com";
  const first = await join(trip, { email });
  await expect(join(trip, { email })).rejects.toMatchObject({ code: "booking.already_waiting" });
  const others = [await join(trip, { email, units: { adult: 1, child: 1 } }), await join(trip, { email, leftOut: [saunaId] }), await join(trip, { email, currency: "EUR" })];
  await expect(join(trip, { email, units: { child: 1, adult: 1 } })).rejects.toMatchObject({ code: "booking.already_waiting" });
  expect(await db().waitingEntry.count({ where: { email } })).toBe(4);
  expect(new Set([first, ...others]).size).toBe(4);
});

it("the entry says without what and in which currency; only what may be left out is, and only what it is sold in is asked", async () => {
  const { trip, boatId, saunaId } = await boatAndSauna({ sharing: false });
  const boat = await db().packageComponent.findFirstOrThrow({ where: { packageId: trip, offerId: boatId } });
  const key = await join(trip, { leftOut: [saunaId, boat.id, "nothing"], currency: "EUR" });
  expect(await entryOf(key)).toMatchObject({ leftOut: [saunaId], currency: "EUR" });
  await makeSlugs(trip);
  expect(await waiting(key)).toMatchObject({ without: [{ text: "Sauna", lang: "pl" }], currency: "EUR", product: `/pl/p/${trip}-pl?units.adult=2&currency=EUR&without=${saunaId}` });
  await db().unitPrice.deleteMany({ where: { unit: { offerId: boatId }, currency: "EUR" } });
  await expect(join(trip, { currency: "EUR" })).rejects.toMatchObject({ code: "pricing.no_price" });
});

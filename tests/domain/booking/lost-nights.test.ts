/** A lost stay that is part of a trip is moved within the trip, and never across another bed of it; sold alone it may move by days. */
import { expect, it } from "vitest";
import { newId } from "../../../app/core/ids.ts";
import { addDays } from "../../../app/core/time.ts";
import type { Held } from "../../../app/domain/booking/hold-places.server.ts";
import { lostComponents } from "../../../app/domain/booking/lost-page.server.ts";
import { readOrder } from "../../../app/domain/booking/read-order.server.ts";
import { db } from "../../../app/platform/db.server.ts";
import { DAY, makeOffer, makeOrganisation, makePackage, makeResource, NOW } from "../../support/factory.ts";
import { buy, closeDay, sellingFile } from "../../support/hosts.ts";
import { hold } from "../../support/orders.ts";

const stripe = sellingFile();
const day = (offset: number) => addDays(DAY, offset);
const choicesOf = async (held: Held) => (await lostComponents({ order: await readOrder(held), now: NOW })).flatMap(({ choices }) => choices.map(({ date }) => date));

async function makeInn({ from = -3, to = 7, title = "Pokój" } = {}) {
  const id = await makeOrganisation();
  const { resourceId } = await makeResource({ organisationId: id, slots: Array.from({ length: to - from + 1 }, (_, index) => ({ start: "night", date: day(from + index) })) });
  return { id, resourceId, offerId: await makeOffer({ ownerId: id, resourceId, title, type: "lodging", times: ["night"], units: [{ code: "room", pln: 20_000, pax: 2 }] }) };
}

it("the room of two nights of a trip of four days moves to the nights within it", async () => {
  const [inn, walks] = [await makeInn(), await makeOrganisation()];
  const { resourceId } = await makeResource({ organisationId: walks, slots: [{ date: day(3) }] });
  const walk = await makeOffer({ ownerId: walks, resourceId });
  const trip = await makePackage({ ownerId: await makeOrganisation({ kind: "lot" }), components: [{ offerId: inn.offerId, nights: 2 }, { offerId: walk, day: 4 }], days: 4 });
  const held = await buy(stripe(), await hold(trip));
  await closeDay(inn);
  expect(await choicesOf(held), "there until the last day, not beyond it").toEqual([day(1)]);
});

it("of two beds of a trip the lost one does not move into the nights of the other", async () => {
  const [first, second] = [await makeInn(), await makeInn({ title: "Namiot" })];
  const trip = await makePackage({ ownerId: await makeOrganisation({ kind: "lot" }), components: [{ offerId: first.offerId, nights: 1 }, { offerId: second.offerId, day: 2, nights: 1 }], days: 3 });
  const held = await buy(stripe(), await hold(trip));
  await closeDay(first);
  expect(await choicesOf(held)).toEqual([]);
});

it("of two houses for one night the one that is lost gives way to the one that its package names", async () => {
  const [first, second, third] = [await makeInn(), await makeInn({ title: "Drugi dom" }), await makeInn({ title: "Trzeci dom" })];
  const trip = await makePackage({ ownerId: await makeOrganisation({ kind: "lot" }), components: [{ offerId: first.offerId, nights: 1 }, { offerId: second.offerId, nights: 1 }], days: 2 });
  const { id } = await db().packageComponent.findFirstOrThrow({ where: { packageId: trip, offerId: first.offerId } });
  await db().packageComponent.create({ data: { id: newId(), packageId: trip, offerId: third.offerId, nights: 1, substituteForId: id, position: 2 } });
  const held = await buy(stripe(), await hold(trip));
  await closeDay(first);
  expect(await choicesOf(held)).toEqual([DAY]);
});

it("sold alone it may be had in the weeks around", async () => {
  const inn = await makeInn();
  const held = await buy(stripe(), await hold(inn.offerId, { room: 1 }, { nights: 2 }));
  await closeDay(inn);
  expect(await choicesOf(held)).toEqual([1, -2, 2, -3, 3, -4].map(day));
});

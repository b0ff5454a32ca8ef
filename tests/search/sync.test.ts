import { beforeEach, expect, it } from "vitest";
import { db } from "../../app/platform/db.server.ts";
import { openEmbedded } from "../../search/engines/embedded/open-embedded.ts";
import type { SearchEngine } from "../../search/engine.ts";
import { useSearch } from "../../search/open.server.ts";
import type { Progress } from "../../search/sync/keep-index.server.ts";
import { indexProducts, reindexAll, reindexBeside } from "../../search/sync/sync.server.ts";
import { question } from "./documents.ts";
import { DAY, makeBundle, makeCruise, makeSlugs, makeOffer, makeOrganisation, makePackage, makeResource, makeSlot, setReserved, type Cruise } from "../support/factory.ts";
import { databaseOfFile } from "../support/of-file.ts";

let engine: SearchEngine;
let cruise: Cruise;
databaseOfFile();

const ask = (text: string) => engine.ask(question(text));
const ids = async (text: string) => (await ask(text)).hits.map((hit) => hit.productId);

beforeEach(async () => {
  engine = openEmbedded();
  useSearch(engine);
  cruise = await makeCruise({ capacity: 4 });
  await addSlugs([cruise.offerId, cruise.packageId]);
  await indexProducts([cruise.offerId]);
});

async function addSlugs(productIds: string[]): Promise<void> {
  await makeSlugs(productIds);
}

it("an offer brings what is made of it: package and bundle", async () => {
  const bundleId = await makeBundle({ ownerId: await makeOrganisation({ kind: "rot" }), packageIds: [cruise.packageId] });
  await addSlugs([bundleId]);
  await indexProducts([cruise.offerId]);
  expect((await ids("")).sort()).toEqual([cruise.offerId, cruise.packageId, bundleId].sort());
});

it("what is withdrawn leaves the index, and again changes nothing", async () => {
  await db().product.update({ where: { id: cruise.packageId }, data: { status: "withdrawn" } });
  await indexProducts([cruise.packageId]);
  await indexProducts([cruise.packageId, "never-there"]);
  expect(await ids("")).toEqual([cruise.offerId]);
});

it("a language that is no longer approved leaves with its document only", async () => {
  await db().product.update({ where: { id: cruise.offerId }, data: { publicLangs: ["pl", "en"] } });
  await indexProducts([cruise.offerId]);
  const german = await engine.ask(question("", "de"));
  expect(german.hits.map((hit) => hit.productId)).not.toContain(cruise.offerId);
  expect(await ids("")).toContain(cruise.offerId);
});

it("knows the free days by party, the price a head and the names", async () => {
  const [hit] = (await ask(`kind=offer&from=${DAY}&to=${DAY}&adults=4`)).hits;
  expect(hit).toMatchObject({ productId: cruise.offerId, nextDate: DAY, priceFrom: 4000, priceUnit: "adult", place: "Darłowo", slug: `${cruise.offerId}-pl` });
  expect(await ids(`from=${DAY}&to=${DAY}&adults=5`)).toEqual([]);
});

it("places sold through one product are gone from all that share them", async () => {
  await setReserved({ id: { in: cruise.slotIds } }, 3);
  await indexProducts([cruise.packageId]);
  expect(await ids(`from=${DAY}&adults=2`)).toEqual([]);
  expect((await ids(`from=${DAY}&adults=1`)).sort()).toEqual([cruise.offerId, cruise.packageId].sort());
});

it("a package needs all its parts free, within the dates of the whole trip", async () => {
  const owner = await makeOrganisation();
  const room = await db().resource.create({ data: { id: `${cruise.packageId}-room`, organisationId: owner, name: "Pokoje", capacity: 2 } });
  await makeSlot({ resourceId: room.id, date: DAY, start: "night", capacity: 2 });
  const roomId = await makeOffer({ ownerId: owner, resourceId: room.id, type: "lodging", title: "Pokój", units: [{ code: "room", pln: 30_000, pax: 2 }], times: ["night"] });
  const tripId = await makePackage({ ownerId: cruise.lotId, components: [{ offerId: cruise.offerId }, { offerId: roomId, nights: 1 }] });
  await addSlugs([roomId, tripId]);
  await indexProducts([tripId]);
  expect(await ids(`kind=package&from=${DAY}&to=${DAY}`)).toEqual([cruise.packageId]);
  const [trip] = (await ask(`kind=package&from=${DAY}&to=2027-07-13&adults=4&sort=name`)).hits.filter((hit) => hit.productId === tripId);
  expect(trip).toMatchObject({ nextDate: DAY, priceFrom: 19_000, priceUnit: "adult" });
});

it("an optional part that nobody can have is not in the price a head, as it is not on the page", async () => {
  const ownerId = await makeOrganisation();
  const { resourceId, slotIds } = await makeResource({ organisationId: ownerId, slots: [{ start: "18:00" }] });
  const sauna = await makeOffer({ ownerId, resourceId, times: ["18:00"], units: [{ code: "adult", pln: 6000 }] });
  const components = [{ offerId: cruise.offerId }, { offerId: sauna, optional: true }];
  const trips = [await makePackage({ ownerId: cruise.lotId, components }), await makePackage({ ownerId: cruise.lotId, components, price: { rule: "fixed", adult: 9900, child: 4900 } })];
  await addSlugs(trips);
  const prices = async () => {
    await indexProducts(trips);
    const { hits } = await ask("kind=package");
    return trips.map((id) => hits.find((hit) => hit.productId === id)!.priceFrom);
  };
  expect(await prices()).toEqual([10_000, 9900]);
  await setReserved({ id: { in: slotIds } }, 12);
  expect(await prices()).toEqual([4000, 3960]);
});

it("rebuilding gives the same answers, and tells how far it is", async () => {
  const progress: Progress[] = [];
  const before = (await ids("")).sort();
  const count = await reindexAll({ onProgress: (step) => progress.push(step) });
  expect((await ids("")).sort()).toEqual(expect.arrayContaining(before));
  expect(count).toBe(await engine.count());
  expect(progress.at(-1)!.done).toBe(progress.at(-1)!.total);
});

it("what changes while everything is rebuilt is not lost", async () => {
  const rebuilt = reindexAll();
  await db().product.update({ where: { id: cruise.offerId }, data: { status: "withdrawn" } });
  await indexProducts([cruise.offerId]);
  await rebuilt;
  expect(await ids("kind=offer")).not.toContain(cruise.offerId);
});

it("what another process wrote into the old index while this one built the new one is not lost", async () => {
  const outside: SearchEngine = { ...engine, replaceAll: async (batches) => {
    const built = [];
    for await (const batch of batches) built.push(batch);
    await db().product.update({ where: { id: cruise.offerId }, data: { status: "withdrawn" } });
    await engine.removeProducts([cruise.offerId]);
    await engine.replaceAll((async function* () { yield* built; })());
  } };
  await reindexBeside({ engine: outside });
  expect(await ids("kind=offer")).not.toContain(cruise.offerId);
});

it("many calls at once are served", async () => {
  await Promise.all(Array.from({ length: 8 }, () => indexProducts([cruise.offerId])));
  expect((await ids("")).sort()).toEqual([cruise.offerId, cruise.packageId].sort());
});

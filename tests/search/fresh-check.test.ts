import { beforeAll, beforeEach, expect, it } from "vitest";
import { addDays } from "../../app/core/time.ts";
import { db } from "../../app/platform/db.server.ts";
import { openEmbedded } from "../../search/engines/embedded/open-embedded.ts";
import type { SearchEngine } from "../../search/engine.ts";
import { readMapPage } from "../../search/page/map-page.server.ts";
import { readSearchPage } from "../../search/page/search-page.server.ts";
import { answerQuestion } from "../../search/query/question.server.ts";
import { indexProducts } from "../../search/sync/sync.server.ts";
import { useSearch } from "../../search/open.server.ts";
import { DAY, makeOffer, makeOrganisation, makePackage, makeResource, makeSlot, NOW, setReserved } from "../support/factory.ts";
import { databaseOfFile } from "../support/of-file.ts";

let engine: SearchEngine;
let dear: string;
let cheap: string;
let slots: { first: number; second: number };
databaseOfFile();
beforeAll(async () => {
  engine = openEmbedded();
  useSearch(engine);
  const ownerId = await makeOrganisation();
  const boat = await makeResource({ organisationId: ownerId, capacity: 6 });
  slots = { first: boat.slotIds[0]!, second: await makeSlot({ resourceId: boat.resourceId, date: addDays(DAY, 1), capacity: 6 }) };
  const kayaks = await makeResource({ organisationId: ownerId, capacity: 12 });
  cheap = await makeOffer({ ownerId, resourceId: boat.resourceId, title: "Rejs po porcie" });
  dear = await makeOffer({ ownerId, resourceId: kayaks.resourceId, type: "rental", title: "Kajaki po porcie", units: [{ code: "kayak", pln: 3000, pax: 1 }] });
  await db().productSlug.createMany({ data: [[cheap, "rejs"], [dear, "kajaki"]].map(([productId, slug]) => ({ productId: productId!, lang: "pl", slug: slug! })) });
  await indexProducts([cheap, dear], { now: NOW });
});
beforeEach(async () => {
  await setReserved({}, 0);
  await db().slot.updateMany({ data: { closed: false } });
});

const ask = (text: string) => answerQuestion(db(), { params: new URLSearchParams(text), lang: "pl", engine, now: NOW });
const ids = (answer: { hits: { productId: string }[] }) => answer.hits.map((hit) => hit.productId).sort();

it("what was booked since the index heard of it is corrected: to the next day that fits, else dropped and no longer counted", async () => {
  await setReserved({ id: slots.first }, 5);
  const open = (await ask(`from=${DAY}&to=${addDays(DAY, 1)}&adults=2`)).answer;
  expect(open.total).toBe(2);
  expect(open.hits.find((hit) => hit.productId === cheap)!.nextDate).toBe(addDays(DAY, 1));
  const oneDay = (await ask(`from=${DAY}&to=${DAY}&adults=2`)).answer;
  expect({ total: oneDay.total, ids: ids(oneDay) }).toEqual({ total: 1, ids: [dear] });
  expect((await ask(`from=${DAY}&to=${DAY}&adults=1`)).answer.total, "one place is left").toBe(2);
});

it("a product taken off sale since is dropped", async () => {
  await db().product.update({ where: { id: cheap }, data: { status: "withdrawn" } });
  const { answer } = await ask("adults=2");
  await db().product.update({ where: { id: cheap }, data: { status: "published" } });
  expect(ids(answer)).toEqual([dear]);
});

it("a party is told its total on the day it can come, and cheapest is in that order", async () => {
  const { answer } = await ask("adults=2&children=1&sort=cheapest");
  expect(answer.hits.map(({ productId, partyTotal, nextDate }) => ({ productId, partyTotal, nextDate }))).toEqual([{ productId: dear, partyTotal: 9000, nextDate: DAY }, { productId: cheap, partyTotal: 10_000, nextDate: DAY }]);
  const alone = (await ask("adults=1&sort=cheapest")).answer.hits.map(({ productId, partyTotal }) => ({ productId, partyTotal }));
  expect(alone).toEqual([{ productId: dear, partyTotal: 3000 }, { productId: cheap, partyTotal: 4000 }]);
});

it("a party with children is not shown what takes none", async () => {
  const ownerId = await makeOrganisation({ name: "Sauna" });
  const { resourceId } = await makeResource({ organisationId: ownerId });
  const sauna = await makeOffer({ ownerId, resourceId, title: "Sauna w porcie", units: [{ code: "adult", pln: 13_000, minAge: 16 }] });
  const evening = await makePackage({ ownerId, title: "Wieczór w porcie", components: [{ offerId: sauna }] });
  await db().productSlug.createMany({ data: [sauna, evening].map((productId) => ({ productId, lang: "pl", slug: productId })) });
  await indexProducts([sauna, evening], { now: NOW });
  const [couple, family] = [(await ask("adults=2")).answer, (await ask("adults=2&children=1")).answer];
  await engine.removeProducts([sauna, evening]);
  expect([ids(couple), ids(family), family.total]).toEqual([[cheap, dear, sauna, evening].sort(), [cheap, dear].sort(), 2]);
});

it("cheapest for a party is so over all pages, not within each", async () => {
  const ownerId = await makeOrganisation({ name: "Rejsy po rzece" });
  const made: string[] = [];
  for (let index = 0; index < 26; index++) {
    const { resourceId } = await makeResource({ organisationId: ownerId, capacity: 30 });
    made.push(await makeOffer({ ownerId, resourceId, title: `Wyprawa ${index}`, units: [{ code: "adult", pln: 1000 + index * 10 }] }));
  }
  const { resourceId } = await makeResource({ organisationId: ownerId, capacity: 30 });
  const boat = await makeOffer({ ownerId, resourceId, type: "rental", title: "Wyprawa łodzią", units: [{ code: "boat", pln: 5000, pax: 6 }] });
  await db().productSlug.createMany({ data: [...made, boat].map((productId, index) => ({ productId, lang: "pl", slug: `wyprawa-${index}` })) });
  await indexProducts([...made, boat], { now: NOW });
  const pages = await Promise.all([1, 2].map(async (page) => (await ask(`q=wyprawa&adults=6&sort=cheapest&page=${page}`)).answer));
  await engine.removeProducts([...made, boat]);
  const totals = pages.flatMap((page) => page.hits.map((hit) => hit.partyTotal!));
  expect(pages.map((page) => [page.total, page.hits.length])).toEqual([[27, 24], [27, 3]]);
  expect(pages[0]!.hits[0], "its price for one is the highest, its total for six the lowest").toMatchObject({ productId: boat, partyTotal: 5000 });
  expect(totals).toEqual([...totals].sort((a, b) => a - b));
});

it("a page of which nothing is left shows the next one that has something; where nothing is left at all, other days are shown", async () => {
  const ownerId = await makeOrganisation({ name: "Dzień otwarty" });
  const resourceOf = new Map<string, string>();
  for (let index = 0; index < 30; index++) {
    const { resourceId } = await makeResource({ organisationId: ownerId, capacity: 8 });
    await makeSlot({ resourceId, date: addDays(DAY, 1), capacity: 8 });
    resourceOf.set(await makeOffer({ ownerId, resourceId, title: `Otwarcie ${index}` }), resourceId);
  }
  const made = [...resourceOf.keys()];
  await db().productSlug.createMany({ data: made.map((productId, index) => ({ productId, lang: "pl", slug: `otwarcie-${index}` })) });
  await indexProducts(made, { now: NOW });
  const day = `q=otwarcie&from=${DAY}&to=${DAY}&adults=2`;
  const first = ids((await ask(day)).answer);
  expect(first).toHaveLength(24);
  const close = (productIds: string[]) => db().slot.updateMany({ where: { resourceId: { in: productIds.map((id) => resourceOf.get(id)!) }, date: new Date(DAY) }, data: { closed: true } });
  await close(first);
  const { answer } = await ask(day);
  expect({ total: answer.total, pages: answer.pages, shown: ids(answer) }).toEqual({ total: 6, pages: 2, shown: made.filter((id) => !first.includes(id)).sort() });
  const everywhere = await readMapPage(db(), { params: new URLSearchParams(`${day}&spot=13,52,18,56`), lang: "pl", engine, now: NOW });
  expect(everywhere.points, "the index has not heard of it").toHaveLength(30);
  expect(everywhere.spot!.hits.every(({ productId }) => !first.includes(productId)), "what a spot of the map holds is checked as the list is").toBe(true);
  await close(made);
  const page = await readSearchPage(db(), { params: new URLSearchParams(day), lang: "pl", engine, now: NOW });
  expect({ total: page.total, hits: page.hits }).toEqual({ total: 0, hits: [] });
  expect(page.otherDates.length + page.waysOut.length, "no dead end").toBeGreaterThan(0);
  await engine.removeProducts(made);
});

it("on the map a party is told its total, as in the list", async () => {
  const { spot } = await readMapPage(db(), { params: new URLSearchParams("adults=2&children=1&spot=13,52,18,56"), lang: "pl", engine, now: NOW });
  expect(spot!.hits.map(({ partyTotal }) => partyTotal).sort()).toEqual([10_000, 9_000]);
});

it("every size of a party finds what takes it, and none what does not", async () => {
  const ownerId = await makeOrganisation({ name: "Statki i pokoje" });
  const boat = await makeResource({ organisationId: ownerId, capacity: 16 });
  const canoes = await makeResource({ organisationId: ownerId, capacity: 3 });
  const cellar = await makeResource({ organisationId: ownerId, capacity: 70 });
  const made = {
    boat: await makeOffer({ ownerId, resourceId: boat.resourceId, title: "Wyprawa statkiem", maxParty: 16 }),
    canoe: await makeOffer({ ownerId, resourceId: canoes.resourceId, type: "rental", title: "Wyprawa dwójką", minParty: 2, units: [{ code: "kayak", pln: 3000, pax: 2 }] }),
    beer: await makeOffer({ ownerId, resourceId: cellar.resourceId, title: "Wyprawa do browaru", maxParty: 80 }),
  };
  await db().product.update({ where: { id: made.beer }, data: { minAge: 18 } });
  await db().productSlug.createMany({ data: Object.entries(made).map(([slug, productId]) => ({ productId, lang: "pl", slug: `wyprawa-${slug}` })) });
  await indexProducts(Object.values(made), { now: NOW });
  const found = async (party: string) => Object.entries(made).filter(([, id]) => answers.get(party)!.includes(id)).map(([name]) => name);
  const parties = ["adults=1", "adults=7", "adults=13", "adults=15", "adults=16", "adults=17", "adults=60&children=0", "adults=60&children=12", "adults=2&children=2"];
  const answers = new Map(await Promise.all(parties.map(async (party) => [party, ids((await ask(`q=wyprawa&${party}`)).answer)] as const)));
  expect(Object.fromEntries(await Promise.all(parties.map(async (party) => [party, await found(party)])))).toEqual({
    "adults=1": ["boat", "canoe", "beer"], "adults=7": ["boat", "beer"], "adults=13": ["boat", "beer"], "adults=15": ["boat", "beer"], "adults=16": ["boat", "beer"], "adults=17": ["beer"],
    "adults=60&children=0": ["beer"], "adults=60&children=12": [], "adults=2&children=2": ["boat", "canoe"],
  });
  await engine.removeProducts(Object.values(made));
});

it("rooms are found for as many nights as one likes", async () => {
  const ownerId = await makeOrganisation({ name: "Pokoje" });
  const { resourceId } = await makeResource({ organisationId: ownerId, slots: [{ start: "night" }] });
  const room = await makeOffer({ ownerId, resourceId, type: "lodging", title: "Pokój z widokiem" });
  await db().productSlug.create({ data: { productId: room, lang: "pl", slug: "pokoj" } });
  await indexProducts([room], { now: NOW });
  const found = await Promise.all(["pokój na weekend", "pokój na 3 noce", "pokój na tydzień", "pokój na godzinę"].map(async (q) => (await answerQuestion(db(), { params: new URLSearchParams({ q, duration: q.endsWith("godzinę") ? "hours" : "" }), lang: "pl", engine, now: NOW })).answer.total));
  expect(found).toEqual([1, 1, 1, 0]);
  await engine.removeProducts([room]);
});

it("without dates and party nothing is read and nothing is priced", async () => {
  const closed = new Proxy(db(), { get: () => { throw new Error("the database was asked"); } });
  const { answer } = await answerQuestion(closed, { params: new URLSearchParams("q=porcie"), lang: "pl", engine, now: NOW });
  expect(answer.hits.map((hit) => hit.partyTotal)).toEqual([null, null]);
});

import { beforeAll, expect, it } from "vitest";
import { db } from "../../app/platform/db.server.ts";
import { openEmbedded } from "../../search/engines/embedded/open-embedded.ts";
import type { SearchEngine } from "../../search/engine.ts";
import { readHomePage } from "../../search/page/home-page.server.ts";
import { readSearchPage } from "../../search/page/search-page.server.ts";
import { databaseOfFile } from "../support/of-file.ts";
import { documentsOf } from "../../search/documents/document.ts";
import { coastDocuments, NOW, product } from "./documents.ts";

let engine: SearchEngine;
databaseOfFile();
beforeAll(async () => {
  engine = openEmbedded();
  await engine.put(coastDocuments());
  await db().county.createMany({ data: [{ teryt: "3213", name: "sławieński" }, { teryt: "3263", name: "Świnoujście" }, { teryt: "3202", name: "choszczeński" }] });
  const place = await db().place.create({ data: { id: "darlowo", name: "Darłowo", countyId: "3213", municipalityCode: "3213011", lat: 54.42, lon: 16.41 } });
  const lot = (slug: string, name: string) => ({ id: `lot-${slug}`, kind: "lot" as const, slug, name, legalName: name, nip: "6721234567", email: "lot@example.com", phone: "1", street: "s", postcode: "76-150", placeId: place.id });
  await db().organisation.createMany({ data: [lot("drawa", "LOT Drawa"), lot("uznam", "LOT Uznam i Wolin"), lot("darlowo", "LOT Darłowo"), lot("empty", "LOT Puste")] });
});

const page = (text: string, lang: "pl" | "de" = "pl") => readSearchPage(db(), { params: new URLSearchParams(text), lang, engine, now: NOW });

it("tick boxes are named in the page's language, with counts that disregard their own choice", async () => {
  const { groups } = await page("q=dni&theme=kayak&page=2");
  const options = (facet: string) => groups.find((group) => group.facet === facet)?.options ?? [];
  expect(options("theme")).toMatchObject([{ value: "kayak", label: "Kajaki", count: 1, chosen: true }, { value: "lighthouses", chosen: false }, { value: "sea" }, { value: "nature" }]);
  expect(groups.map((group) => group.facet), "what narrows nothing is left out").toEqual(["theme"]);
  const all = (await page("", "de")).groups;
  expect(all.map((group) => group.facet)).toEqual(["kind", "theme", "duration", "with", "season", "price", "rain", "access", "speaks", "confirm", "lot", "county"].filter((facet) => facet !== "season"));
  expect(all.find((group) => group.facet === "county")!.options.map((option) => option.label)).toEqual(["Landkreis Choszczno", "Landkreis Sławno", "Świnoujście"]);
  expect(all.find((group) => group.facet === "price")!.options.map((option) => option.label)).toEqual(["bis 100\u00a0PLN", "250–500\u00a0PLN", "1.000\u00a0PLN und mehr"]);
  expect(all.find((group) => group.facet === "speaks")!.options.map((option) => option.label)).toEqual(["Polnisch", "Deutsch", "Englisch"]);
});

it("the map's counties lead to the question narrowed to them, from its first page", async () => {
  const { counties } = await page("q=dni&county=3202&page=2");
  expect(counties.hrefOf("3213")).toBe("/pl/search?q=dni&county=3202&county=3213");
  expect(counties.hrefOf("3202")).toBe("/pl/search?q=dni");
});

it("each condition has a chip that takes it away alone", async () => {
  const { chips, clearHref } = await page("q=kajak&lot=drawa&from=2027-07-01&to=2027-07-03&adults=2&children=1&maxPrice=500", "de");
  expect(chips.map((chip) => chip.label)).toEqual(["„kajak“", "Drawa", "1.–3. Juli 2027", "2 Erwachsene, 1 Kind", "bis 500\u00a0PLN"]);
  expect(chips.find((chip) => chip.id === "dates")!.href).toBe("/de/search?q=kajak&lot=drawa&adults=2&children=1&maxPrice=500");
  expect(clearHref).toBe("/de/search");
});

it("when nothing fits it says without which condition something would", async () => {
  const { total, waysOut } = await page("theme=spa&maxPrice=30");
  expect(total).toBe(0);
  expect(waysOut.map(({ kind, id, total: left }) => ({ kind, id, left }))).toEqual([{ kind: "without", id: "theme-spa", left: 2 }, { kind: "without", id: "maxPrice", left: 1 }]);
});

it("when no single condition is to blame it offers each alone", async () => {
  const { waysOut } = await page("theme=spa&lot=uznam&maxPrice=30&adults=20&kind=bundle");
  expect(waysOut.length).toBeGreaterThan(0);
  expect(waysOut.every((way) => way.kind === "only")).toBe(true);
  expect(waysOut.find((way) => way.id === "lot-uznam")).toMatchObject({ total: 3, href: "/pl/search?lot=uznam" });
});

it("words that became filters are told with the words, and the form holds what they became", async () => {
  const { understood, chips, values, typed, total, hits } = await page("q=zamek z psem na deszcz");
  expect({ total, ids: hits.map((hit) => hit.productId), typed, q: values.q }).toEqual({ total: 1, ids: ["museum"], typed: "zamek z psem na deszcz", q: "zamek" });
  expect(chips.map(({ id, label }) => ({ id, label }))).toEqual([{ id: "q", label: "„zamek”" }, { id: "with-dogs", label: "„z psem”" }, { id: "rain-proof", label: "„na deszcz”: Także w deszcz" }]);
  expect(chips.find((chip) => chip.id === "with-dogs")!.href).toBe("/pl/search?q=zamek&rain=proof");
  expect(understood).toEqual({ how: "filters", words: ["z psem", "na deszcz"], href: "/pl/search?q=zamek+z+psem+na+deszcz&literal=1" });
});

it("words taken literally lead back to their reading as filters", async () => {
  const { understood, values } = await page("q=zamek z psem&literal=1");
  expect(values.q).toBe("zamek z psem");
  expect(understood).toEqual({ how: "asked", words: ["z psem"], href: "/pl/search?q=zamek&with=dogs" });
  expect((await page("q=zamek&literal=1")).understood).toBeNull();
});

it("words of a product's name are not eaten where that would hide it", async () => {
  await engine.put([...documentsOf(product({ id: "three", title: "Trzy dni w Darłowie na jednym talerzu" })), ...documentsOf(product({ id: "stay", title: "Pobyt nad Wieprzą", kind: "package", offerType: null, days: 3, nights: 2 }))]);
  const whole = await page("q=Trzy dni w Darłowie");
  const wish = await page("q=trzy dni");
  await engine.removeProducts(["three", "stay"]);
  expect(whole.hits[0]?.productId).toBe("three");
  expect(whole.understood).toEqual({ how: "name", words: ["Trzy dni"], href: "/pl/search?q=w+Dar%C5%82owie&duration=short" });
  expect(wish.understood?.how, "the wish alone is a wish").toBe("filters");
  expect(wish.hits.map((hit) => hit.productId)).toContain("stay");
});

it("where nothing holds the wishes but something has all the words, the words are taken literally and that is said", async () => {
  await engine.put(documentsOf(product({ id: "organ", title: "Organy Bacha", summary: "Koncert, którego słucha się po niemiecku", languages: ["pl"] })));
  const { understood, hits } = await page("q=koncert po niemiecku");
  await engine.removeProducts(["organ"]);
  expect(hits.map((hit) => hit.productId)).toEqual(["organ"]);
  expect(understood).toMatchObject({ how: "nothing", words: ["po niemiecku"], href: "/pl/search?q=koncert&speaks=de" });
});

it("when dates leave nothing, the nearest before and after them are offered with how much they hold", async () => {
  const { total, otherDates } = await page("theme=river&from=2027-06-10&to=2027-06-11");
  expect(total).toBe(0);
  expect(otherDates).toEqual([
    { when: "before", label: "1–2 cze 2027", href: "/pl/search?theme=river&from=2027-06-01&to=2027-06-02", total: 1 },
    { when: "after", label: "30 cze–1 lip 2027", href: "/pl/search?theme=river&from=2027-06-30&to=2027-07-01", total: 2 },
  ]);
  expect((await page("theme=winter&from=2027-06-10&to=2027-06-11")).otherDates, "there is nothing on any date").toEqual([]);
});

it("a place that has nothing leads to those near it, named as near", async () => {
  await db().place.createMany({ data: [["trzesacz", "Trzęsacz", 54.07, 14.99], ["miedzyzdroje", "Międzyzdroje", 53.93, 14.45], ["swinoujscie", "Świnoujście", 53.91, 14.25]].map(([id, name, lat, lon]) => ({ id: String(id), name: String(name), lat: Number(lat), lon: Number(lon), countyId: "3213", municipalityCode: "3213011" })) });
  const { total, nearby } = await page("q=Misdroy", "de");
  expect(total).toBe(0);
  expect(nearby).toEqual({ lead: "In Międzyzdroje haben wir nichts gefunden. Ganz in der Nähe:", places: [{ id: "swinoujscie", label: "Świnoujście, 13 km entfernt", href: "/de/search?near=swinoujscie&radius=5", total: 2 }] });
  expect((await page("near=miedzyzdroje&radius=10")).nearby).toMatchObject({ lead: expect.stringContaining("Międzyzdroje"), places: [{ id: "swinoujscie" }] });
  expect((await page("bbox=14.3,53.8,14.5,54")).nearby?.places).toMatchObject([{ id: "swinoujscie", total: 2 }]);
  expect((await page("q=Świnoujście")).nearby, "a place with something of its own").toBeNull();
});

it("an unknown area is shown by its own name, and what was not understood is named", async () => {
  const { groups, ignored } = await page("lot=atlantis&theme=dragons");
  expect(groups.find((group) => group.facet === "lot")!.options.find((option) => option.value === "atlantis")).toMatchObject({ label: "atlantis", count: 0, chosen: true });
  expect(ignored).toEqual(["theme"]);
});

it("the home page has the season to come, all bundles, and only areas with something in them", async () => {
  const home = await readHomePage(db(), { lang: "pl", engine, now: new Date("2027-06-20T10:00:00Z") });
  expect(home.season).toBe("summer");
  expect(home.inSeason.map((hit) => hit.productId)).toEqual(["kayak-weekend"]);
  expect(home.bundles.map((hit) => hit.productId)).toEqual(["bundle-coast"]);
  expect(home.lots).toEqual([{ slug: "darlowo", name: "Darłowo", count: 6 }, { slug: "drawa", name: "Drawa", count: 2 }, { slug: "uznam", name: "Uznam i Wolin", count: 3 }]);
  expect(home.themes[0]).toEqual({ theme: "sea", count: 4 });
  expect((await readHomePage(db(), { lang: "pl", engine, now: NOW })).season).toBe("winter");
});

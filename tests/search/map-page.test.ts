/** The map's read model and its drawing on a small coast: what is counted, what is marked, and where every mark and arrow leads. */
import { beforeAll, expect, it } from "vitest";
import { db } from "../../app/platform/db.server.ts";
import { searchMap } from "../../app/routes/shop/search/search-map.server.ts";
import { sameFrame, WHOLE } from "../../app/components/region-map/frame.ts";
import { documentsOf } from "../../search/documents/document.ts";
import { openEmbedded } from "../../search/engines/embedded/open-embedded.ts";
import type { SearchEngine } from "../../search/engine.ts";
import { readMapPage } from "../../search/page/map-page.server.ts";
import { databaseOfFile } from "../support/of-file.ts";
import { coastDocuments, NOW, product, question } from "./documents.ts";

let engine: SearchEngine;
/** Ten products of three places. */
let few: SearchEngine;
databaseOfFile();
beforeAll(async () => {
  few = openEmbedded();
  await few.put(coastDocuments());
  engine = openEmbedded();
  await engine.put(coastDocuments());
  const wolin = { id: "wolin", name: "Wolin", exonyms: [], lat: 53.842, lon: 14.615 };
  await engine.put(Array.from({ length: 30 }, (_, i) => product({ id: `wolin-${i}`, title: `Wyprawa ${i}`, place: wolin, counties: ["3207"] })).flatMap(documentsOf));
  await db().county.createMany({ data: [{ teryt: "3213", name: "sławieński" }, { teryt: "3263", name: "Świnoujście" }, { teryt: "3202", name: "choszczeński" }, { teryt: "3207", name: "kamieński" }] });
  const place = (id: string, name: string, countyId: string, lat: number, lon: number, population: number, exonyms = {}) => ({ id, name, countyId, municipalityCode: `${countyId}01`, lat, lon, population, exonyms });
  await db().place.createMany({ data: [place("darlowo", "Darłowo", "3213", 54.42, 16.41, 13_000, { de: ["Rügenwalde"] }), place("swinoujscie", "Świnoujście", "3263", 53.91, 14.25, 40_000), place("drawno", "Drawno", "3202", 53.22, 15.76, 2200), place("wolin", "Wolin", "3207", 53.842, 14.615, 4800)] });
});

async function drawn(address: string, from = engine, lang: "pl" | "de" = "pl") {
  const params = new URLSearchParams(address);
  const map = await readMapPage(db(), { params, lang, engine: from, now: NOW });
  const answer = await from.ask(question(address.replace(/near=[a-z]+/, ""), lang));
  return searchMap(map, { counts: answer.facets.county, list: { hits: answer.hits, party: null, total: answer.total, page: 1, pages: 1, pageBase: "/pl/search?", now: NOW } });
}

it("the whole region is counted by county, and each county leads to the map of itself", async () => {
  const map = await drawn("view=map");
  expect(map.frame).toEqual(WHOLE);
  expect(map.layers.wide.marks).toEqual([]);
  expect(Object.fromEntries(map.discs.map(({ teryt, count }) => [teryt, count]))).toEqual({ 3202: 2, 3207: 30, 3213: 6, 3263: 3 });
  expect(map.discs.find(({ teryt }) => teryt === "3207")).toMatchObject({ href: "/pl/search?county=3207&view=map", label: "powiat kamieński: 30 propozycji" });
  expect([map.zoomOut, map.whole, ...Object.values(map.pan)]).toEqual([null, null, null, null, null, null]);
});

it("a few hits are marked from the start: every one in exactly one mark of each layer", async () => {
  const map = await drawn("view=map", few);
  expect(map.discs).toEqual([]);
  for (const { marks } of Object.values(map.layers)) expect(marks.reduce((sum, mark) => sum + mark.count, 0)).toBe(10);
  for (const row of map.list.rows) expect(map.layers.wide.marks.some(({ id }) => id === row.marks.wide)).toBe(true);
});

it("several in one place open as a list beside the map, which stays where it is", async () => {
  const map = await drawn("view=map&county=3207");
  const [spot] = map.layers.wide.marks;
  expect(spot).toMatchObject({ count: 30, label: "Wolin, 30 propozycji: pokaż listę", open: false });
  expect(spot!.href).toBe("/pl/search?county=3207&view=map&spot=14.6149,53.8419,14.6151,53.8421#map-list");
  const opened = await drawn(spot!.href.slice("/pl/search?".length, -"#map-list".length));
  expect(opened.frame).toEqual(map.frame);
  expect(opened.layers.wide.marks[0]).toMatchObject({ open: true });
  expect(opened.list).toMatchObject({ spot: "Wolin", total: 30, pages: 2, backHref: "/pl/search?county=3207&view=map" });
  expect(opened.list.rows.every(({ facts }) => facts.includes("Wolin"))).toBe(true);
});

it("a cluster of several places leads nearer, until it falls apart", async () => {
  const near = await drawn("view=map&bbox=14,52.6,17,54.7", few);
  let cluster = near.layers.narrow.marks.find(({ count }) => count > 7) ?? near.layers.narrow.marks.sort((a, b) => b.count - a.count)[0]!;
  for (let steps = 0; cluster.href.includes("bbox=") && !cluster.href.includes("spot="); steps += 1) {
    expect(steps).toBeLessThan(12);
    const nearer = await drawn(cluster.href.split("?")[1]!, few);
    expect(nearer.frame.width).toBeLessThan(near.frame.width);
    cluster = nearer.layers.narrow.marks.sort((a, b) => b.count - a.count)[0]!;
  }
  expect(cluster.href).toMatch(/\/p\/|spot=/);
});

it("a box narrows hits and frame; zooming out as far as it goes is the whole region without a box", async () => {
  const map = await drawn("view=map&bbox=14.2,53.8,14.8,54.1");
  expect(map.layers.wide.marks.reduce((sum, { count }) => sum + count, 0)).toBe(32);
  expect(map.part).not.toBeNull();
  expect(map.whole).toBe("/pl/search?view=map");
  expect(map.zoomIn).toMatch(/view=map&bbox=/);
  const same = await drawn(map.zoomIn!.split("?")[1]!);
  expect(same.part).toBeNull();
});

it("a box without anything in it is drawn all the same, and one beyond the region shows the region's nearest part", async () => {
  const map = await drawn("view=map&bbox=15,52.6,15.2,52.8");
  expect([map.layers.wide.marks.length, map.list.rows.length]).toEqual([0, 0]);
  const far = await drawn("view=map&bbox=2,48,3,49");
  expect(far.frame.x).toBeGreaterThanOrEqual(WHOLE.x);
});

it("distances from a place: the frame around its radius, the form's values, rows with kilometres", async () => {
  const map = await drawn("view=map&near=wolin&radius=25&q=kajak", engine, "de");
  expect(map.near).toMatchObject({ x: expect.closeTo(50, 0), y: expect.closeTo(50, 0) });
  expect(map.near!.rx).toBeGreaterThan(30);
  expect(map.form).toMatchObject({ near: "wolin", radius: "25" });
  expect(map.form.others).toEqual([["q", "kajak"], ["view", "map"], ["sort", "nearest"]]);
  expect(map.form.places.find(({ slug }) => slug === "darlowo")!.label).toBe("Darłowo (Rügenwalde)");
  const { list } = await drawn("view=map&near=53.84,14.61&sort=nearest");
  const { list: far } = await drawn("view=map&near=53.84,14.61&lot=drawa");
  expect(list.rows[0]!.distance).toBe("poniżej 1\u00a0km");
  expect(far.rows[0]!.distance).toMatch(/^\d+\u00a0km$/);
});

it("a spot that is nonsense or empty is no spot", async () => {
  for (const spot of ["", "x", "1,2,3", "9,9,1,1", "15,52.6,15.2,52.8"]) expect((await drawn(`view=map&spot=${spot}`)).list.spot).toBeNull();
});

it("two layers place marks for their width: the narrow one never has more", async () => {
  const map = await drawn("view=map&bbox=14,52.6,17,54.7");
  expect(map.layers.narrow.marks.length).toBeLessThanOrEqual(map.layers.wide.marks.length);
  expect(sameFrame(map.frame, map.home)).toBe(true);
});

/** What every engine must do, whichever it is: called by the tests of each. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Lang } from "../../app/core/vocabulary.ts";
import { documentsOf } from "../../search/documents/document.ts";
import type { SearchEngine } from "../../search/engine.ts";
import { signatureOf } from "../../search/documents/signature.ts";
import { COAST, coastDocuments, product, question } from "./documents.ts";

async function* inBatches() {
  const documents = coastDocuments();
  yield documents.slice(0, 7);
  yield documents.slice(7);
}

/** @param exactWords the engine finds words only as they are written: what needs more is named and not run */
export function engineContract(name: string, open: () => SearchEngine | Promise<SearchEngine>, { exactWords = false }: { exactWords?: boolean } = {}): void {
  describe(name, () => {
    let engine: SearchEngine;
    const ask = (text: string, lang: Lang = "pl") => engine.ask(question(text, lang));
    const found = async (text: string, lang: Lang = "pl") => (await ask(text, lang)).hits.map((hit) => hit.productId);

    beforeAll(async () => {
      engine = await open();
      await engine.replaceAll(inBatches());
    });

    it("holds a document per product and language in which it is public", async () => {
      expect(await engine.count()).toBe(COAST.length * 3 - 2);
      expect((await ask("")).total).toBe(COAST.length);
      expect((await ask("", "de")).total).toBe(COAST.length - 1);
    });

    const finds = async (q: string, lang: Lang, ids: readonly string[]) => {
      const answer = await ask(`q=${encodeURIComponent(q)}`, lang);
      expect(answer.hits.map((hit) => hit.productId).sort()).toEqual(ids);
      expect(answer.relaxed).toBe(false);
    };

    it.each([
      ["kajaki", "pl", ["kayak-drawa", "kayak-weekend"]], ["kajakow", "pl", ["kayak-drawa", "kayak-weekend"]], ["swinoujscie", "pl", ["bike-r10", "lighthouse"]], ["Świnoujściu", "pl", ["bike-r10", "lighthouse"]],
      ["Swinemünde", "pl", ["bike-r10", "lighthouse"]], ["Swinemuende", "de", ["bike-r10", "lighthouse"]], ["Radtouren", "de", ["bike-r10"]], ["Leuchttürme", "de", ["bundle-coast", "lighthouse"]], ["zamki", "pl", ["museum"]],
      ["kajaki nad Drawą", "pl", ["kayak-drawa", "kayak-weekend"]],
    ] as const)("%s (%s) finds %j", finds);

    it.skipIf(exactWords).each([["latarnai", "pl", ["bundle-coast", "lighthouse"]], ["wędzarn", "pl", ["smokehouse"]]] as const)("a typing error or only a beginning: %s (%s) finds %j", finds);

    it("when nothing has all words, answers with what has some and says so", async () => {
      const answer = await ask("q=kajaki+narty");
      expect(answer.relaxed).toBe(true);
      expect(answer.hits.map((hit) => hit.productId).sort()).toEqual(["kayak-drawa", "kayak-weekend"]);
    });

    it("a word that nothing has finds nothing", async () => expect((await ask("q=wulkan")).total).toBe(0));

    it("values of one facet widen, facets narrow, and each keeps the counts of its other values", async () => {
      const answer = await ask("theme=kayak&theme=cycling&lot=uznam");
      expect(answer.hits.map((hit) => hit.productId)).toEqual(["bike-r10"]);
      expect(answer.facets.theme).toEqual({ lighthouses: 2, sea: 3, cycling: 1 });
      expect(answer.facets.lot).toEqual({ uznam: 1, drawa: 2 });
      expect(answer.facets.kind).toEqual({ offer: 1 });
      expect(answer.facets.county).toEqual({ "3263": 1 });
    });

    it("a bundle is found in each of its areas", async () => {
      expect(await found("kind=bundle&lot=darlowo")).toEqual(["bundle-coast"]);
      expect(await found("kind=bundle&county=3263")).toEqual(["bundle-coast"]);
    });

    it("dates and party: the whole trip lies within the dates, and there is room for all", async () => {
      expect((await found("from=2027-07-01&to=2027-07-01")).sort()).toEqual(["harbour", "kayak-drawa", "lighthouse", "museum", "polish-only", "smokehouse"]);
      expect((await found("from=2027-07-01&to=2027-07-02&theme=kayak")).sort()).toEqual(["kayak-drawa", "kayak-weekend"]);
      expect(await found("from=2027-07-02&to=2027-07-02&theme=kayak")).toEqual([]);
      expect((await found("from=2027-07-01&to=2027-07-06&kind=bundle"))).toEqual(["bundle-coast"]);
      expect((await found("from=2027-07-01&to=2027-07-05&kind=bundle"))).toEqual([]);
      expect((await found("from=2027-07-01&to=2027-07-02&theme=kayak&adults=4&children=1"))).toEqual(["kayak-weekend"]);
      expect((await found("from=2027-07-01&adults=11&children=1")).sort()).toEqual(["lighthouse", "museum", "polish-only"]);
    });

    it("a party smaller than a product takes does not find it", async () => expect(await found("adults=1&kind=package")).toEqual([]));

    it("says the first date within what was asked", async () => {
      const dateOf = async (text: string) => (await ask(text)).hits.find((hit) => hit.productId === "kayak-drawa")?.nextDate;
      expect(await dateOf("")).toBe("2027-06-01");
      expect(await dateOf("from=2027-06-15")).toBe("2027-07-01");
      expect((await ask("q=borowina")).hits[0]!.nextDate).toBeNull();
    });

    it("maxPrice compares the price from, and leaves out what has none", async () => {
      expect((await found("maxPrice=25")).sort()).toEqual(["lighthouse", "museum"]);
    });

    it("narrows by length, price, ages, dogs, facts, languages, rain and the way it is confirmed", async () => {
      expect((await found("duration=short&duration=week")).sort()).toEqual(["bundle-coast", "kayak-weekend"]);
      expect((await found("price=0-100,1000-")).length).toBe(8);
      expect((await found("price=1000-"))).toEqual(["bundle-coast"]);
      expect((await found("rain=proof")).sort()).toEqual(["lighthouse", "museum"]);
      expect((await found("with=dogs"))).toEqual(["museum"]);
      expect((await found("with=age3&rain=proof"))).toEqual(["museum"]);
      expect((await found("speaks=en&speaks=de")).sort()).toEqual(["lighthouse", "museum"]);
      expect((await found("confirm=request"))).toEqual(["spa"]);
    });

    it("narrows by season, any of those chosen, and by room for a group of fifteen", async () => {
      const others = [product({ id: "ice", title: "Morsowanie", seasons: ["winter"], maxParty: 14, counties: ["9998"] }), product({ id: "birds", title: "Żurawie", seasons: ["spring", "autumn"], maxParty: 15, counties: ["9998"] })];
      await engine.put(others.flatMap(documentsOf));
      expect(await found("season=winter")).toEqual(["ice"]);
      expect((await found("season=winter&season=autumn")).sort()).toEqual(["birds", "ice"]);
      expect((await found("season=summer")).length).toBe(COAST.length);
      expect(await found("county=9998&with=groups")).toEqual(["birds"]);
      const { facets } = await ask("county=9998");
      expect([facets.season, facets.with.groups]).toEqual([{ winter: 1, spring: 1, autumn: 1 }, 1]);
      await engine.removeProducts(others.map(({ id }) => id));
    });

    it("of facts all chosen are needed, and the counts say what is left with one more", async () => {
      const answer = await ask("access=step_free");
      expect(answer.total).toBe(2);
      expect(answer.facets.access).toEqual({ step_free: 2, wheelchair: 1 });
      expect(await found("access=step_free&access=wheelchair")).toEqual(["museum"]);
    });

    it("a box on the map, a circle around a point, and how far each hit is", async () => {
      expect((await found("bbox=14,53.8,14.5,54")).sort()).toEqual(["bike-r10", "lighthouse"]);
      expect((await found("bbox=0,0,1,1"))).toEqual([]);
      const near = await ask("near=53.9,14.25&radius=25&sort=nearest");
      expect(near.hits.map((hit) => hit.productId).sort()).toEqual(["bike-r10", "lighthouse"]);
      expect(near.hits[0]!.distanceKm).toBeCloseTo(1.1, 1);
      expect((await ask("")).hits[0]!.distanceKm).toBeNull();
      const all = (await ask("near=53.2,15.7&sort=nearest")).hits.map((hit) => hit.distanceKm!);
      expect(all).toEqual([...all].sort((a, b) => a - b));
    });

    it("shortest first", async () => {
      const ids = await found("sort=shortest");
      expect(ids[0]).toBe("lighthouse");
      expect(ids.slice(-2)).toEqual(["kayak-weekend", "bundle-coast"]);
    });

    it("says where all hits lie", async () => {
      const points = await engine.points(question("theme=kayak"));
      expect(points.map((point) => point.id).sort()).toEqual(["kayak-drawa", "kayak-weekend"]);
      expect(points[0]).toMatchObject({ lat: 53.22, lon: 15.76 });
    });

    it("sorts by price, by date and by the alphabet", async () => {
      expect((await found("sort=cheapest")).slice(0, 4)).toEqual(["museum", "lighthouse", "smokehouse", "harbour"]);
      expect((await found("sort=cheapest")).at(-1)).toBe("spa");
      expect((await found("sort=soonest")).slice(0, 3)).toEqual(["museum", "smokehouse", "lighthouse"]);
      expect((await found("sort=soonest&from=2027-05-01")).slice(0, 2)).toEqual(["bike-r10", "kayak-drawa"]);
      expect(await found("sort=name")).toEqual(["spa", "bundle-coast", "kayak-weekend", "lighthouse", "polish-only", "harbour", "bike-r10", "kayak-drawa", "smokehouse", "museum"]);
    });

    it("a changed product replaces its documents, a removed one leaves", async () => {
      await engine.put(documentsOf(product({ id: "extra", title: "Szkutnik i jego łódź" })));
      expect(await found("q=szkutnik")).toEqual(["extra"]);
      await engine.put(documentsOf(product({ id: "extra", title: "Bednarz i jego beczka" })));
      expect(await found("q=szkutnik")).toEqual([]);
      expect(await found("q=bednarz")).toEqual(["extra"]);
      await engine.removeProducts(["extra", "never-there"]);
      expect(await engine.count()).toBe(COAST.length * 3 - 2);
    });

    it("holds what it was given, each document with its signature", async () => {
      const kept = new Map<string, string>();
      for await (const batch of engine.signatures()) for (const { id, signature } of batch) kept.set(id, signature);
      expect(kept).toEqual(new Map(coastDocuments().map((document) => [document.id, signatureOf(document)])));
      expect(await engine.state()).toBe("ready");
    });

    it("pages: each hit once, the total on every one, nothing beyond the last", async () => {
      const many = Array.from({ length: 50 }, (_, index) => product({ id: `many-${String(index).padStart(2, "0")}`, title: `Warsztat ${index}`, counties: ["9999"] }));
      await engine.put(many.flatMap(documentsOf));
      const pages = await Promise.all([1, 2, 3, 4].map((page) => ask(`county=9999&sort=cheapest&page=${page}`)));
      expect(pages.map((page) => page.hits.length)).toEqual([24, 24, 2, 0]);
      expect(pages.map((page) => page.total)).toEqual([50, 50, 50, 50]);
      expect(new Set(pages.flatMap((page) => page.hits.map((hit) => hit.productId))).size).toBe(50);
      const all = await engine.ask({ ...question("county=9999&sort=cheapest"), perPage: 40 });
      expect(all.hits.map((hit) => hit.productId)).toEqual([...pages[0]!.hits, ...pages[1]!.hits].slice(0, 40).map((hit) => hit.productId));
      expect((await engine.points(question("county=9999"))).length).toBe(50);
      await engine.removeProducts(many.map(({ id }) => id));
      expect(await engine.count()).toBe(COAST.length * 3 - 2);
    });

    it("what looks like a filter is words and values, nothing more", async () => {
      for (const text of ['q=" OR lang = "de', "q=kajak' OR 1=1", 'lot=x"] OR kind IN ["offer', "q=_geoRadius(1,2,3)", "q=\\"]) await expect(ask(text.replaceAll(" ", "+"))).resolves.toMatchObject({ relaxed: expect.any(Boolean) });
      expect((await ask('q=%22%20OR%20lang%20%3D%20%22de')).hits.every((hit) => hit.lang === "pl")).toBe(true);
    });

    it("is healthy", async () => expect(await engine.healthy()).toBe(true));
  });
}

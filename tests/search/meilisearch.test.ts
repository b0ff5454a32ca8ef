import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dayNumber } from "../../app/core/time.ts";
import { FACETS } from "../../search/facets.ts";
import { documentsOf } from "../../search/document.ts";
import type { SearchEngine } from "../../search/engine.ts";
import { filtersOf, quoted } from "../../search/engines/meilisearch/filters.ts";
import { openMeilisearch } from "../../search/engines/meilisearch/open-meilisearch.ts";
import { toStored } from "../../search/engines/meilisearch/stored.ts";
import { COAST, question } from "./documents.ts";
import { engineContract } from "./engine-contract.ts";
import { openDouble, type Double, type Sent } from "./meilisearch-double.ts";

const kayak = documentsOf(COAST[0]!)[0]!;
const stored = toStored(kayak);
const found = (totalHits: number, hits: object[] = [], facetDistribution: object = {}) => ({ indexUid: "latarnia_products", hits, query: "", processingTimeMs: 1, page: 1, hitsPerPage: 24, totalPages: 1, totalHits, facetDistribution });

describe("requests to Meilisearch", () => {
  let double: Double;
  let engine: SearchEngine;

  beforeEach(async () => {
    double = await openDouble();
    engine = await openMeilisearch({ url: double.url, key: "secret" });
  });
  afterEach(() => double.close());

  const writes = () => double.sent.filter(({ method, path }) => method !== "GET" && path !== "/multi-search").map(({ method, path }) => `${method} ${path}`);
  const last = (path: string): Sent => double.sent.filter((sent) => sent.path === path).at(-1)!;

  it("an index is made with its key and settings when it is not there, and only its settings when it is", async () => {
    expect(writes()).toEqual(["POST /indexes", "PATCH /indexes/latarnia_products/settings"]);
    expect(last("/indexes").body).toEqual({ uid: "latarnia_products", primaryKey: "id" });
    expect(last("/indexes").key).toBe("Bearer secret");
    expect(last("/indexes/latarnia_products/settings").body).toMatchObject({
      searchableAttributes: ["title", "place", "theme", "summary", "seller", "body", "related"], rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness", "rank:desc"],
      filterableAttributes: expect.arrayContaining(["lang", "_geo", ...FACETS.map((facet) => `facets.${facet}`), "price", "free1", "free20", "freeLeast"]), sortableAttributes: ["price", "nextDay", "rank", "nameKey", "length", "_geo"],
    });
    double.sent.length = 0;
    await openMeilisearch({ url: double.url });
    expect(writes()).toEqual(["PATCH /indexes/latarnia_products/settings"]);
  });

  it("documents are written and removed in tasks that are waited for", async () => {
    await engine.put([kayak]);
    expect(last("/indexes/latarnia_products/documents")).toMatchObject({ method: "POST", query: { primaryKey: "id" }, body: [{ id: "kayak-drawa-pl", lang: "pl", facets: { theme: ["kayak", "river"], lot: ["drawa"] }, _geo: { lat: 53.22, lng: 15.76 }, price: 9000 }] });
    await engine.removeProducts(["a", 'b"c']);
    expect(last("/indexes/latarnia_products/documents/delete").body).toEqual({ filter: 'productId IN ["a", "b\\"c"]' });
    expect(double.sent.filter(({ path }) => path.startsWith("/tasks/")).length).toBeGreaterThanOrEqual(4);
  });

  it("nothing to write asks for nothing", async () => {
    double.sent.length = 0;
    await engine.put([]);
    await engine.removeProducts([]);
    expect(double.sent).toEqual([]);
  });

  it("a failed task is an error with Meilisearch's words", async () => {
    double.failing = { type: "documentAdditionOrUpdate", message: "disk full" };
    await expect(engine.put([kayak])).rejects.toThrow("disk full");
  });

  it("everything is rebuilt beside the old index and swapped in", async () => {
    double.sent.length = 0;
    await engine.replaceAll((async function* () { yield [kayak]; })());
    expect(writes()).toEqual(["POST /indexes", "PATCH /indexes/latarnia_products_next/settings", "POST /indexes/latarnia_products_next/documents", "POST /swap-indexes", "DELETE /indexes/latarnia_products_next"]);
    expect(last("/swap-indexes").body).toEqual([{ indexes: ["latarnia_products", "latarnia_products_next"], rename: false }]);
  });

  it("a question is stems with filters, and one query more per facet in use for the counts of its other values", async () => {
    double.answers.push({ results: [found(1, [stored], { "facets.theme": { kayak: 1 }, "facets.lot": { drawa: 1 }, "facets.county": { "3202": 1 }, "facets.kind": { offer: 1 } }), found(9, [], { "facets.theme": { kayak: 1, sea: 8 } })] });
    const answer = await engine.ask(question("q=kajaki&theme=kayak&maxPrice=100"));
    const { queries } = last("/multi-search").body as { queries: Record<string, unknown>[] };
    expect(queries).toEqual([
      { indexUid: "latarnia_products", q: "kajak", matchingStrategy: "all", filter: ['lang = "pl"', 'facets.theme IN ["kayak"]', "price <= 10000"], facets: FACETS.map((facet) => `facets.${facet}`), page: 1, hitsPerPage: 24 },
      { indexUid: "latarnia_products", q: "kajak", matchingStrategy: "all", filter: ['lang = "pl"', "price <= 10000"], facets: ["facets.theme"], page: 1, hitsPerPage: 0 },
    ]);
    expect(answer).toMatchObject({ total: 1, relaxed: false, facets: { theme: { kayak: 1, sea: 8 }, lot: { drawa: 1 }, county: { "3202": 1 }, kind: { offer: 1 } } });
    expect(answer.hits[0]).toMatchObject({ productId: "kayak-drawa", title: "Spływ kajakami Drawą", nextDate: "2027-06-01" });
  });

  it("when nothing has all the words it asks again for some of them", async () => {
    double.answers.push({ results: [found(0)] }, found(0), { results: [found(2, [stored])] });
    expect(await engine.ask(question("q=kajaki+narty"))).toMatchObject({ total: 2, relaxed: true });
    expect((last("/multi-search").body as { queries: object[] }).queries[0]).toMatchObject({ matchingStrategy: "frequency" });
  });

  it("when only the filters leave nothing it says nothing", async () => {
    double.answers.push({ results: [found(0)] }, found(3));
    expect(await engine.ask(question("q=kajaki+drawa&from=2027-07-01"))).toMatchObject({ total: 0, relaxed: false });
  });

  it.each([["cheapest", ["price:asc", "rank:desc"]], ["name", ["nameKey:asc"]], ["recommended", undefined]])("sorts by %s", async (sort, expected) => {
    double.answers.push({ results: [found(0)] });
    await engine.ask(question(`sort=${sort}`));
    expect((last("/multi-search").body as { queries: { sort?: string[] }[] }).queries[0]!.sort).toEqual(expected);
  });

  it("soonest puts the hits in the order of the dates asked for", async () => {
    const [early, late] = [COAST[0]!, COAST[1]!].map((product) => toStored(documentsOf(product)[0]!));
    double.answers.push({ results: [found(2, [late!, early!])] });
    const { hits } = await engine.ask(question("sort=soonest&adults=2"));
    expect(hits.map((hit) => hit.nextDate)).toEqual(["2027-06-01", "2027-07-01"]);
  });

  it("counts and health are the server's", async () => {
    expect(await engine.count()).toBe(7);
    expect(await engine.healthy()).toBe(true);
    await double.close();
    expect(await engine.healthy()).toBe(false);
  });
});

describe("filters", () => {
  const first = dayNumber("2027-07-01");
  it("dates: the trip starts and ends within them, whatever its length", () => {
    expect(filtersOf(question("from=2027-07-01&to=2027-07-02&adults=3")).slice(1)).toEqual(["minParty <= 3", `((days = 1 AND free3 ${first} TO ${first + 1}) OR (days = 2 AND free3 ${first} TO ${first}))`]);
    expect(filtersOf(question("from=2027-07-01")).slice(1)).toEqual([`freeLeast ${first} TO 99999`]);
  });
  it("a party is looked up as the next size kept", () => expect(filtersOf(question("adults=5&children=2"))[2]).toContain("free8 "));
  it("values cannot leave their quotes", () => expect(quoted('x" OR lang = "de\\')).toBe('"x\\" OR lang = \\"de\\\\"'));
});

const { MEILI_URL, MEILI_KEY } = process.env;
if (MEILI_URL) engineContract("Meilisearch at MEILI_URL", () => openMeilisearch({ url: MEILI_URL, key: MEILI_KEY }));
else it.skip("the contract against a live Meilisearch: not run, MEILI_URL is not set", () => undefined);

/** The engine behind MEILI_URL: what it asks for and how it takes what comes, over a double of the documented API; and the contract of all engines. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { dayNumber } from "../../app/core/time.ts";
import { FACETS } from "../../search/facets.ts";
import { documentsOf } from "../../search/documents/document.ts";
import type { SearchEngine } from "../../search/engine.ts";
import { filtersOf, quoted } from "../../search/engines/meilisearch/filters.ts";
import { openMeilisearch } from "../../search/engines/meilisearch/open-meilisearch.ts";
import { hasSettings, INDEX, SETTINGS } from "../../search/engines/meilisearch/settings.ts";
import { COAST, coastDocuments, question } from "./documents.ts";
import { engineContract } from "./engine-contract.ts";
import { openDouble, type Double, type Sent } from "./meilisearch-double.ts";

const kayak = documentsOf(COAST[0]!)[0]!;

describe("requests to Meilisearch", () => {
  let double: Double;
  let engine: SearchEngine;

  beforeEach(async () => {
    double = await openDouble("secret");
    engine = openMeilisearch({ url: double.url, key: "secret", taskMs: 2_000, askMs: 500 });
    await engine.replaceAll((async function* () { yield coastDocuments(); })());
    double.sent.length = 0;
  });
  afterEach(() => double.close());

  const writes = () => double.sent.filter(({ method, path }) => method !== "GET" && path !== "/multi-search").map(({ method, path }) => `${method} ${path}`.replace(/_next_\w+/, "_next"));
  const last = (path: string): Sent => double.sent.filter((sent) => sent.path === path).at(-1)!;
  const queries = () => (last("/multi-search").body as { queries: Record<string, unknown>[] }).queries;

  it("the settings are those of the documentation, and taken", async () => {
    expect(double.indexes.get(INDEX)!.settings).toEqual({
      searchableAttributes: ["place", "title", "theme", "summary", "seller", "related", "body"],
      filterableAttributes: [
        "productId", "lang", "_geo",
        "facets.kind", "facets.theme", "facets.duration", "facets.price", "facets.season", "facets.with", "facets.access", "facets.speaks", "facets.confirm", "facets.rain", "facets.lot", "facets.county",
        "days", "least", "minAge", "price", "freeLeast", "free1", "free2", "free3", "free4", "free5", "free6", "free7", "free8", "free9", "free10",
        "free11", "free12", "free13", "free14", "free15", "free16", "free17", "free18", "free19", "free20", "free25", "free30", "free40", "free50", "free60",
      ],
      sortableAttributes: ["price", "nextDay", "rank", "nameKey", "length", "_geo"],
      displayedAttributes: ["id", "card", "firstDay", "least", "most", "rank"],
      rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness", "rank:desc"],
      typoTolerance: { minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 } },
      pagination: { maxTotalHits: 10_000 },
      faceting: { maxValuesPerFacet: 200 },
      stopWords: [],
      synonyms: {},
    });
  });

  it("documents are written and removed in tasks that are waited for", async () => {
    await engine.put([kayak]);
    expect(last(`/indexes/${INDEX}/documents`)).toMatchObject({ method: "POST", query: { primaryKey: "id" }, key: "Bearer secret", body: [{ id: "kayak-drawa-pl", lang: "pl", facets: { theme: ["kayak", "river"], lot: ["drawa"] }, _geo: { lat: 53.22, lng: 15.76 }, price: 9000 }] });
    await engine.removeProducts(["kayak-drawa", 'b"c\\']);
    expect(last(`/indexes/${INDEX}/documents/delete`).body).toEqual({ filter: 'productId IN ["kayak-drawa", "b\\"c\\\\"]' });
    expect(double.indexes.get(INDEX)!.documents.has("kayak-drawa-pl")).toBe(false);
  });

  it("a task is waited for through its states, however long they last", async () => {
    double.slowPolls = 3;
    await engine.put([{ ...kayak, id: "late-pl" }]);
    expect(double.indexes.get(INDEX)!.documents.has("late-pl")).toBe(true);
    expect(double.sent.filter(({ path }) => path.startsWith("/tasks/")).length).toBe(7);
  });

  it("a task that takes too long is an error", async () => {
    double.slowPolls = 1_000;
    await expect(openMeilisearch({ url: double.url, key: "secret", taskMs: 200 }).put([kayak])).rejects.toThrow(/timeout/);
  });

  it("nothing to write asks for nothing", async () => {
    await engine.put([]);
    await engine.removeProducts([]);
    expect(double.sent).toEqual([]);
  });

  it("a failed task is an error with Meilisearch's words", async () => {
    double.failing = { type: "documentAdditionOrUpdate", message: "disk full" };
    await expect(engine.put([kayak])).rejects.toThrow("disk full");
    await expect(engine.put([{ ...kayak, id: "no document's id" }])).rejects.toThrow("Document identifier");
  });

  it("a wrong key, an index that is not there and a server that is broken are errors", async () => {
    await expect(openMeilisearch({ url: double.url, key: "other" }).ask(question(""))).rejects.toMatchObject({ cause: { code: "invalid_api_key" } });
    await expect(openMeilisearch({ url: double.url }).ask(question(""))).rejects.toMatchObject({ cause: { code: "missing_authorization_header" } });
    double.indexes.delete(INDEX);
    await expect(engine.ask(question(""))).rejects.toMatchObject({ cause: { code: "index_not_found" } });
    expect(await engine.state()).toBe("empty");
    double.broken = true;
    await expect(engine.ask(question(""))).rejects.toMatchObject({ cause: { code: "internal" } });
  });

  it("a question that was cut off is asked again, once; writing takes no connection that may be cut off", async () => {
    double.cuts = 1;
    expect((await engine.ask(question(""))).total).toBe(COAST.length);
    double.cuts = 2;
    await expect(engine.ask(question(""))).rejects.toThrow(/has failed/);
    await engine.put([kayak]);
    expect(last(`/indexes/${INDEX}/documents`).connection).toBe("close");
  });

  it("a question is given up after its time", async () => {
    double.slowMs = 5_000;
    await expect(engine.ask(question(""))).rejects.toMatchObject({ cause: { name: "MeilisearchRequestTimeOutError" } });
  });

  it("everything is rebuilt beside the old index and swapped in; leftovers of others are thrown away when they are old", async () => {
    const index = double.indexes.get(INDEX)!;
    double.indexes.set(`${INDEX}_next_crashed`, { ...index, updatedAt: "2026-11-20T00:00:00Z" }).set(`${INDEX}_next_running`, { ...index, updatedAt: new Date().toISOString() });
    await engine.replaceAll((async function* () {
      yield [kayak];
      expect(await engine.count()).toBe(COAST.length * 3 - 2);
    })());
    expect(writes()).toEqual([`DELETE /indexes/${INDEX}_next`, "POST /indexes", `PATCH /indexes/${INDEX}_next/settings`, `POST /indexes/${INDEX}_next/documents`, "POST /swap-indexes", `DELETE /indexes/${INDEX}_next`]);
    expect([...double.indexes.keys()].sort()).toEqual([INDEX, `${INDEX}_next_running`]);
    expect(await engine.count()).toBe(1);
  });

  it("two rebuilds at once do not mix; one that breaks off leaves nothing and changes nothing", async () => {
    const some = (id: string) => engine.replaceAll((async function* () { yield [{ ...kayak, id: `${id}-1` }]; yield [{ ...kayak, id: `${id}-2` }]; })());
    await Promise.all([some("a"), some("b")]);
    const ids = [...double.indexes.get(INDEX)!.documents.keys()];
    expect([["a-1", "a-2"], ["b-1", "b-2"]]).toContainEqual(ids);
    await expect(engine.replaceAll((async function* () { yield [kayak]; throw new Error("database away"); })())).rejects.toThrow("database away");
    expect([...double.indexes.keys()]).toEqual([INDEX]);
    expect([...double.indexes.get(INDEX)!.documents.keys()]).toEqual(ids);
  });

  it("tells an empty index and one made by other code from its own", async () => {
    expect(await engine.state()).toBe("ready");
    const { documents, settings } = double.indexes.get(INDEX)!;
    const signature = documents.get("kayak-drawa-pl")!.signature as string;
    for (const [id, document] of documents) documents.set(id, { ...document, signature: `older:${signature}` });
    expect(await engine.state()).toBe("outdated");
    for await (const batch of engine.signatures()) expect(batch.every((each) => each.signature === "")).toBe(true);
    for (const [id, document] of documents) documents.set(id, { ...document, signature });
    expect(await engine.state()).toBe("ready");
    settings.sortableAttributes = ["price"];
    expect(await engine.state()).toBe("outdated");
    documents.clear();
    expect(await engine.state()).toBe("empty");
  });

  it("a question is stems with filters, and one query more per facet in use for the counts of its other values", async () => {
    const answer = await engine.ask(question("q=kajaki&theme=kayak&maxPrice=100"));
    expect(queries()).toEqual([
      { indexUid: INDEX, q: "kajak", matchingStrategy: "all", filter: ['lang = "pl"', 'facets.theme IN ["kayak"]', "price <= 10000"], facets: FACETS.map((facet) => `facets.${facet}`), page: 1, hitsPerPage: 24 },
      { indexUid: INDEX, q: "kajak", matchingStrategy: "all", filter: ['lang = "pl"', "price <= 10000"], facets: ["facets.theme"], page: 1, hitsPerPage: 0 },
    ]);
    expect(answer).toMatchObject({ total: 1, relaxed: false, facets: { theme: { kayak: 1, river: 1 }, lot: { drawa: 1 }, county: { "3202": 1 }, kind: { offer: 1 } } });
    expect(answer.hits[0]).toMatchObject({ productId: "kayak-drawa", title: "Spływ kajakami Drawą", nextDate: "2027-06-01" });
  });

  it("when nothing has all the words it asks again for some of them; when only the filters leave nothing it says nothing", async () => {
    expect(await engine.ask(question("q=kajaki+narty"))).toMatchObject({ total: 2, relaxed: true });
    expect(queries()[0]).toMatchObject({ matchingStrategy: "frequency" });
    expect(await engine.ask(question("q=kajaki+drawa&theme=spa"))).toMatchObject({ total: 0, relaxed: false });
  });

  it.each([
    ["cheapest", ["price:asc", "rank:desc"]], ["shortest", ["length:asc", "rank:desc"]], ["name", ["nameKey:asc"]], ["recommended", undefined], ["nearest&near=53.9,14.25", ["_geoPoint(53.9, 14.25):asc", "rank:desc"]],
  ])("sorts by %s", async (sort, expected) => {
    await engine.ask(question(`sort=${sort}`));
    expect(queries()[0]!.sort).toEqual(expected);
  });

  it("asks for a box and a circle in Meilisearch's order of corners and in metres", async () => {
    await engine.ask(question("bbox=14,53.8,14.5,54&near=53.9,14.25&radius=25"));
    expect(queries()[0]!.filter).toEqual(['lang = "pl"', "_geoBoundingBox([54, 14.5], [53.8, 14])", "_geoRadius(53.9, 14.25, 25000)"]);
  });

  it("points are at most as many as the index is set to give", async () => {
    await engine.points(question(""));
    expect((last(`/indexes/${INDEX}/search`).body as { limit: number }).limit).toBeLessThanOrEqual(SETTINGS.pagination.maxTotalHits);
  });

  it("health is the server's", async () => {
    expect(await engine.healthy()).toBe(true);
    await double.close();
    expect(await engine.healthy()).toBe(false);
  });
});

describe("the double refuses what the documentation refuses", () => {
  let double: Double;
  beforeAll(async () => {
    double = await openDouble();
    await openMeilisearch({ url: double.url }).replaceAll((async function* () { yield [kayak]; })());
  });
  afterAll(() => double.close());

  const post = async (path: string, body: object) => (await fetch(`${double.url}${path}`, { method: "POST", body: JSON.stringify(body) })).json() as Promise<{ code?: string; hits?: unknown[] }>;
  const search = (body: object) => post(`/indexes/${INDEX}/search`, body);

  it.each([
    [{ filter: "card.title = a" }, "invalid_search_filter"], [{ filter: "lang = " }, "invalid_search_filter"], [{ filter: 'lang = "pl' }, "invalid_search_filter"], [{ filter: 'lang = "pl" kind' }, "invalid_search_filter"], [{ filter: "lang IN [pl" }, "invalid_search_filter"],
    [{ filter: "price 1 TO" }, "invalid_search_filter"], [{ filter: "lang = TO" }, "invalid_search_filter"], [{ filter: "(lang = pl" }, "invalid_search_filter"], [{ filter: ["lang = pl", 5] }, "invalid_search_filter"],
    [{ filter: "_geoRadius(91, 14, 5)" }, "invalid_search_filter"], [{ filter: "_geoRadius(53, 14)" }, "invalid_search_filter"], [{ filter: "_geoBoundingBox([53, 14], [54, 13])" }, "invalid_search_filter"], [{ filter: "_geoBoundingBox([54, 181], [53, 13])" }, "invalid_search_filter"], [{ filter: "_geo = 3" }, "invalid_search_filter"],
    [{ sort: ["least:asc"] }, "invalid_search_sort"], [{ sort: ["price"] }, "invalid_search_sort"], [{ sort: ["_geoPoint(53, 200):asc"] }, "invalid_search_sort"], [{ facets: ["card.kind"] }, "invalid_search_facets"],
    [{ limit: -1 }, "invalid_search_limit"], [{ hitsPerPage: "24" }, "invalid_search_hits_per_page"], [{ matchingStrategy: "some" }, "invalid_search_matching_strategy"], [{ q: 5 }, "invalid_search_q"], [{ size: 5 }, "bad_request"],
  ])("%j: %s", async (body, code) => expect(await search(body)).toMatchObject({ code }));

  it.each([["/swap-indexes", [{ indexes: [INDEX, "b"], rename: false }], "bad_request"], ["/indexes", { uid: "a b" }, "invalid_index_uid"], ["/indexes/none/search", {}, "index_not_found"]])("%s %j: %s", async (path, body, code) => expect(await post(path, body)).toMatchObject({ code }));

  it("does nothing before a task has had its turn", async () => {
    await post(`/indexes/${INDEX}/documents`, [{ id: "x", lang: "pl" }]);
    expect((await search({})).hits).toHaveLength(1);
  });

  it.each([
    ['lang = "pl" AND price 8000 TO 9000', 1], ["lang = pl AND NOT price > 9000", 1], ["lang IN [de, 'en'] OR facets.theme = KAYAK", 1], ["facets.theme != kayak", 0], ["freeLeast 0 TO 99999", 1], ["facets.theme NOT IN [sea]", 1],
    ["_geoRadius(53.22, 15.76, 10)", 1], ["facets.kind EXISTS", 1], ["_geoBoundingBox([54, 16], [53, 15])", 1], ["_geoBoundingBox([54, 15], [53, 14])", 0],
  ])("%s finds %i", async (filter, count) => expect((await search({ filter })).hits).toHaveLength(count));
});

describe("filters", () => {
  const first = dayNumber("2027-07-01");
  it("dates: the trip starts and ends within them, whatever its length", () => {
    expect(filtersOf(question("from=2027-07-01&to=2027-07-02&adults=3")).slice(1)).toEqual(["least <= 3", `((days = 1 AND free3 ${first} TO ${first + 1}) OR (days = 2 AND free3 ${first} TO ${first}))`]);
    expect(filtersOf(question("from=2027-07-01")).slice(1)).toEqual([`freeLeast ${first} TO 99999`]);
  });
  it("a party is looked up as it is, a large one as the next smaller size kept: too much is dropped later, what is hidden is not found", () => {
    expect(["adults=5&children=2", "adults=13", "adults=28", "adults=60&children=60"].map((text) => /free\d+/.exec(filtersOf(question(text)).join(" "))![0])).toEqual(["free7", "free13", "free25", "free60"]);
  });
  it("values cannot leave their quotes", () => expect(quoted('x" OR lang = "de\\')).toBe('"x\\" OR lang = \\"de\\\\"'));
  it("lists of the settings may come back in another order where order says nothing", () => {
    expect(hasSettings({ ...SETTINGS, filterableAttributes: [...SETTINGS.filterableAttributes].reverse() })).toBe(true);
    expect(hasSettings({ ...SETTINGS, searchableAttributes: [...SETTINGS.searchableAttributes].reverse() })).toBe(false);
  });
});

describe("over the double", () => {
  let double: Double;
  beforeAll(async () => void (double = await openDouble()));
  afterAll(() => double.close());
  engineContract("Meilisearch's documented API, words whole", () => openMeilisearch({ url: double.url }), { exactWords: true });
});

const { MEILI_URL, MEILI_KEY } = process.env;
if (MEILI_URL) engineContract("Meilisearch at MEILI_URL", () => openMeilisearch({ url: MEILI_URL, key: MEILI_KEY, askMs: 5_000 }));
else it.skip("the contract against a live Meilisearch: not run, MEILI_URL is not set", () => undefined);

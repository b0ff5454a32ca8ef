/** A question as Meilisearch requests: the hits, and beside them one query per facet in use of which any value suffices, so that its other values keep their counts. */
import type { Meilisearch, MultiSearchParams, MultiSearchQuery, SearchResponse } from "meilisearch";
import { MOST_POINTS, type FacetCounts, type MapPoint, type SearchAnswer } from "../../engine.ts";
import { ALL_NEEDED, FACETS, type Facet } from "../../facets.ts";
import { distanceKm } from "../../geo.ts";
import type { PlacedQuery } from "../../query/query.ts";
import { PAGE_SIZE } from "../../settings.ts";
import { askedWords } from "../../text/text.ts";
import { dateOrNull, firstStart, windowOf } from "../../query/window.ts";
import { facetField, filtersOf } from "./filters.ts";
import { INDEX } from "./settings.ts";
import { toBookable, type ShownDocument } from "./stored.ts";

type Strategy = "all" | "frequency";
type Found = SearchResponse<ShownDocument> & { totalHits: number };

/** "Soonest" depends on the dates and the party asked for, so this many hits are put in order here. */
const MOST_ORDERED = 1000;

export async function ask(client: Meilisearch, query: PlacedQuery): Promise<SearchAnswer> {
  const words = stems(query);
  const strict = await run(client, query, words, "all");
  if (strict.total > 0 || words.length < 2 || (await anyMatch(client, query, words))) return { ...strict, relaxed: false };
  return { ...(await run(client, query, words, "frequency")), relaxed: true };
}

/** Where the hits lie that `ask` would answer with on all its pages. */
export async function points(client: Meilisearch, query: PlacedQuery): Promise<MapPoint[]> {
  const words = stems(query);
  const found = (matchingStrategy: Strategy) => client.index(INDEX).search<ShownDocument>(words.join(" "), { matchingStrategy, filter: filtersOf(query), limit: MOST_POINTS, attributesToRetrieve: ["card"] });
  const strict = await found("all");
  const relaxed = strict.hits.length === 0 && words.length > 1 && !(await anyMatch(client, query, words));
  return (relaxed ? await found("frequency") : strict).hits.map(({ card: { productId: id, kind, title, slug, lat, lon } }) => ({ id, kind, title, slug, lat, lon }));
}

/** The documents hold the stem of every word, so stems are what is asked for. */
function stems(query: PlacedQuery): string[] {
  return askedWords(query.q, query.lang).map((word) => word.stem);
}

async function run(client: Meilisearch, query: PlacedQuery, words: string[], strategy: Strategy): Promise<Omit<SearchAnswer, "relaxed">> {
  const base = { indexUid: INDEX, q: words.join(" "), matchingStrategy: strategy } as const;
  const narrowed = facetsInUse(query);
  const main: MultiSearchQuery = { ...base, filter: filtersOf(query), facets: FACETS.map(facetField), ...orderOf(query) };
  const counts: MultiSearchQuery[] = narrowed.map((facet) => ({ ...base, filter: filtersOf(query, facet), facets: [facetField(facet)], hitsPerPage: 0, page: 1 }));
  const { results } = await client.multiSearch<MultiSearchParams, ShownDocument>({ queries: [main, ...counts] });
  const [found, ...others] = results as unknown as [Found, ...Found[]];
  const facets = countsOf(found);
  narrowed.forEach((facet, index) => (facets[facet] = others[index]!.facetDistribution?.[facetField(facet)] ?? {}));
  return { total: found.totalHits, hits: hitsOf(query, found.hits), facets };
}

function facetsInUse(query: PlacedQuery): Facet[] {
  return FACETS.filter((facet) => query.facets[facet].length > 0 && !ALL_NEEDED.has(facet));
}

function orderOf(query: PlacedQuery): Pick<MultiSearchQuery, "sort" | "page" | "hitsPerPage"> {
  const page = { page: query.page, hitsPerPage: query.perPage ?? PAGE_SIZE };
  if (query.sort === "cheapest") return { ...page, sort: ["price:asc", "rank:desc"] };
  if (query.sort === "shortest") return { ...page, sort: ["length:asc", "rank:desc"] };
  if (query.sort === "nearest" && query.near) return { ...page, sort: [`_geoPoint(${query.near.lat}, ${query.near.lon}):asc`, "rank:desc"] };
  if (query.sort === "name") return { ...page, sort: ["nameKey:asc"] };
  if (query.sort === "soonest") return { page: 1, hitsPerPage: MOST_ORDERED, sort: ["nextDay:asc", "rank:desc"] };
  return page;
}

function hitsOf(query: PlacedQuery, found: ShownDocument[]): SearchAnswer["hits"] {
  const window = windowOf(query);
  const dated = found.map((shown) => ({ shown, day: firstStart(window, toBookable(shown)) }));
  const page = query.sort === "soonest" ? dated.sort(bySoonest).slice((query.page - 1) * PAGE_SIZE, query.page * PAGE_SIZE) : dated;
  return page.map(({ shown, day }) => ({ ...shown.card, nextDate: dateOrNull(day), distanceKm: query.near && distanceKm(query.near, shown.card) }));
}

type Dated = { shown: ShownDocument; day: number | null };
const bySoonest = (a: Dated, b: Dated) => (a.day ?? Number.MAX_SAFE_INTEGER) - (b.day ?? Number.MAX_SAFE_INTEGER) || b.shown.rank - a.shown.rank;

function countsOf(found: Found): FacetCounts {
  return Object.fromEntries(FACETS.map((facet) => [facet, found.facetDistribution?.[facetField(facet)] ?? {}])) as FacetCounts;
}

/** True when some document of the language has all the words: then it is the filters that leave nothing. */
async function anyMatch(client: Meilisearch, query: PlacedQuery, words: string[]): Promise<boolean> {
  const result = await client.index(INDEX).search(words.join(" "), { matchingStrategy: "all", filter: [`lang = "${query.lang}"`], hitsPerPage: 0, page: 1 });
  return result.totalHits > 0;
}

/** A question as Meilisearch requests: the hits, and beside them one query per facet in use, so that its other values keep their counts. */
import type { Meilisearch, MultiSearchParams, MultiSearchQuery, SearchResponse } from "meilisearch";
import { FACETS, type Facet, type FacetCounts, type SearchAnswer } from "../../engine.ts";
import type { SearchQuery } from "../../query.ts";
import { PAGE_SIZE } from "../../settings.ts";
import { askedWords } from "../../text.ts";
import { dateOrNull, firstStart, windowOf } from "../../window.ts";
import { FACET_FIELDS, filtersOf } from "./filters.ts";
import { INDEX } from "./settings.ts";
import { toBookable, type ShownDocument } from "./stored.ts";

type Strategy = "all" | "frequency";
type Found = SearchResponse<ShownDocument> & { totalHits: number };

/** "Soonest" depends on the dates and the party asked for, so this many hits are put in order here. */
const MOST_ORDERED = 1000;

export async function ask(client: Meilisearch, query: SearchQuery): Promise<SearchAnswer> {
  const words = stems(query);
  const strict = await run(client, query, words, "all");
  if (strict.total > 0 || words.length < 2 || (await anyMatch(client, query, words))) return { ...strict, relaxed: false };
  return { ...(await run(client, query, words, "frequency")), relaxed: true };
}

/** The documents hold the stem of every word, so stems are what is asked for. */
function stems(query: SearchQuery): string[] {
  return askedWords(query.q, query.lang).map((word) => word.stem);
}

async function run(client: Meilisearch, query: SearchQuery, words: string[], strategy: Strategy): Promise<Omit<SearchAnswer, "relaxed">> {
  const base = { indexUid: INDEX, q: words.join(" "), matchingStrategy: strategy } as const;
  const narrowed = facetsInUse(query);
  const main: MultiSearchQuery = { ...base, filter: filtersOf(query), facets: FACETS.map((facet) => FACET_FIELDS[facet]), ...orderOf(query) };
  const counts: MultiSearchQuery[] = narrowed.map((facet) => ({ ...base, filter: filtersOf(query, facet), facets: [FACET_FIELDS[facet]], hitsPerPage: 0, page: 1 }));
  const { results } = await client.multiSearch<MultiSearchParams, ShownDocument>({ queries: [main, ...counts] });
  const [found, ...others] = results as unknown as [Found, ...Found[]];
  const facets = countsOf(found);
  narrowed.forEach((facet, index) => (facets[facet] = others[index]!.facetDistribution?.[FACET_FIELDS[facet]] ?? {}));
  return { total: found.totalHits, hits: hitsOf(query, found.hits), facets };
}

function facetsInUse(query: SearchQuery): Facet[] {
  const chosen: Record<Facet, number> = { theme: query.themes.length, lot: query.lots.length, county: query.counties.length, kind: query.kinds.length };
  return FACETS.filter((facet) => chosen[facet] > 0);
}

function orderOf(query: SearchQuery): Pick<MultiSearchQuery, "sort" | "page" | "hitsPerPage"> {
  const page = { page: query.page, hitsPerPage: PAGE_SIZE };
  if (query.sort === "cheapest") return { ...page, sort: ["price:asc", "rank:desc"] };
  if (query.sort === "name") return { ...page, sort: ["nameKey:asc"] };
  if (query.sort === "soonest") return { page: 1, hitsPerPage: MOST_ORDERED, sort: ["nextDay:asc", "rank:desc"] };
  return page;
}

function hitsOf(query: SearchQuery, found: ShownDocument[]): SearchAnswer["hits"] {
  const window = windowOf(query);
  const dated = found.map((shown) => ({ shown, day: firstStart(window, toBookable(shown)) }));
  const page = query.sort === "soonest" ? dated.sort(bySoonest).slice((query.page - 1) * PAGE_SIZE, query.page * PAGE_SIZE) : dated;
  return page.map(({ shown, day }) => ({ ...shown.card, nextDate: dateOrNull(day) }));
}

type Dated = { shown: ShownDocument; day: number | null };
const bySoonest = (a: Dated, b: Dated) => (a.day ?? Number.MAX_SAFE_INTEGER) - (b.day ?? Number.MAX_SAFE_INTEGER) || b.shown.rank - a.shown.rank;

function countsOf(found: Found): FacetCounts {
  return Object.fromEntries(FACETS.map((facet) => [facet, found.facetDistribution?.[FACET_FIELDS[facet]] ?? {}])) as FacetCounts;
}

/** True when some document of the language has all the words: then it is the filters that leave nothing. */
async function anyMatch(client: Meilisearch, query: SearchQuery, words: string[]): Promise<boolean> {
  const result = await client.index(INDEX).search(words.join(" "), { matchingStrategy: "all", filter: [`lang = "${query.lang}"`], hitsPerPage: 0, page: 1 });
  return result.totalHits > 0;
}

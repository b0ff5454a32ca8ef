/** Settings of the Meilisearch index: sorting asked for comes first, then the words; the fields are folded and stemmed by us, so Meilisearch's own stop words and synonyms stay empty. */
import type { Settings } from "meilisearch";
import { FACETS } from "../../facets.ts";
import { INDEXED_FIELDS } from "../../settings.ts";

export const INDEX = "latarnia_products";

/** Party sizes with a list of their free days. A party between two is looked up as the smaller: the check of the hits drops what is too small, and could not find what was hidden. */
export const KEPT_SIZES = [...Array.from({ length: 20 }, (_, index) => index + 1), 25, 30, 40, 50, 60];

export function keptSize(people: number): number {
  return KEPT_SIZES.findLast((size) => size <= people)!;
}

/** Field with the free days of a party size kept; `null`: of the smallest party that the product takes. */
export const freeField = (size: number | null) => (size === null ? "freeLeast" : `free${size}`);

export const SETTINGS = {
  searchableAttributes: [...INDEXED_FIELDS],
  filterableAttributes: ["productId", "lang", "_geo", ...FACETS.map((facet) => `facets.${facet}`), "days", "least", "minAge", "price", freeField(null), ...KEPT_SIZES.map(freeField)],
  sortableAttributes: ["price", "nextDay", "rank", "nameKey", "length", "_geo"],
  displayedAttributes: ["id", "card", "firstDay", "least", "most", "rank"],
  rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness", "rank:desc"],
  // As `forgiven`: what is asked for are stems, shorter than the words typed.
  typoTolerance: { minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 } },
  pagination: { maxTotalHits: 10_000 },
  faceting: { maxValuesPerFacet: 200 },
  stopWords: [],
  synonyms: {},
} satisfies Settings;

const LISTS = ["searchableAttributes", "filterableAttributes", "sortableAttributes", "rankingRules"] as const;

/** Whether an index answers by these settings: Meilisearch may give lists back in another order, except where order says something. */
export function hasSettings(settings: Settings): boolean {
  const text = (name: (typeof LISTS)[number], of: Settings) => JSON.stringify(name === "filterableAttributes" || name === "sortableAttributes" ? [...(of[name] ?? [])].sort() : of[name]);
  return LISTS.every((name) => text(name, settings) === text(name, SETTINGS)) && settings.pagination?.maxTotalHits === SETTINGS.pagination.maxTotalHits;
}

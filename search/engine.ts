/** The port to a search engine: what sync writes and what pages and the API ask, whichever engine is behind. */
import type { LocalDate } from "../app/core/time.ts";
import type { DocumentCard, SearchDocument } from "./document.ts";
import type { SearchQuery } from "./query.ts";

export const FACETS = ["theme", "lot", "county", "kind"] as const;
export type Facet = (typeof FACETS)[number];

/** Hits per value; values without hits are left out. Counts of a facet disregard its own filter (several of its values may be chosen). */
export type FacetCounts = Record<Facet, Record<string, number>>;

export interface SearchHit extends DocumentCard {
  /** first day bookable for the party asked for, within the dates asked for; null when none is known */
  nextDate: LocalDate | null;
}

export interface SearchAnswer {
  total: number;
  hits: SearchHit[];
  facets: FacetCounts;
  /** true when no document has all the words, and those with some of them are answered instead */
  relaxed: boolean;
}

export interface SearchEngine {
  readonly name: "embedded" | "meilisearch";
  /** Adds documents or replaces those with the same id. */
  put(documents: readonly SearchDocument[]): Promise<void>;
  /** Removes all documents of the products, in every language. */
  removeProducts(productIds: readonly string[]): Promise<void>;
  /** Puts exactly these documents in place of everything; askers see the old ones until all are there. */
  replaceAll(documents: AsyncIterable<readonly SearchDocument[]>): Promise<void>;
  /** Number of documents. */
  count(): Promise<number>;
  ask(query: SearchQuery): Promise<SearchAnswer>;
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}

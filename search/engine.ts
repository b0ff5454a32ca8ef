/** The port to a search engine: what sync writes and what pages and the API ask, whichever engine is behind. */
import type { LocalDate } from "../app/core/time.ts";
import type { DocumentCard, SearchDocument } from "./documents/document.ts";
import type { ProductKind } from "../app/core/vocabulary.ts";
import type { Facet } from "./facets.ts";
import type { PlacedQuery } from "./query/query.ts";
import type { DocumentSignature } from "./documents/signature.ts";

/**
 * Hits per value; values without hits are left out. Where any chosen value of a facet suffices, its counts disregard what is chosen of it;
 * where all are needed (ALL_NEEDED), they say what is left when the value is added.
 */
export type FacetCounts = Record<Facet, Record<string, number>>;

export interface SearchHit extends DocumentCard {
  /** first day bookable for the party asked for, within the dates asked for; null when none is known */
  nextDate: LocalDate | null;
  /** from `near`, as the crow flies; null where none was asked for */
  distanceKm: number | null;
}

/** A hit on the map. */
export interface MapPoint { id: string; kind: ProductKind; title: string; slug: string; lat: number; lon: number }
/** Points of a map at most. */
export const MOST_POINTS = 2000;

export interface SearchAnswer {
  total: number;
  hits: SearchHit[];
  facets: FacetCounts;
  /** true when no document has all the words, and those with some of them are answered instead */
  relaxed: boolean;
}

/** empty: without documents, or not there at all; outdated: made with other settings, or of documents of another shape. Both want a rebuild. */
export type IndexState = "ready" | "empty" | "outdated";

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
  state(): Promise<IndexState>;
  /** What it holds, for comparing: every document's id and signature, in batches. */
  signatures(): AsyncIterable<readonly DocumentSignature[]>;
  ask(query: PlacedQuery): Promise<SearchAnswer>;
  /** Where all hits lie, in no order, at most MOST_POINTS of them. */
  points(query: PlacedQuery): Promise<MapPoint[]>;
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}

/** The JSON of GET /api/search. Its names are a contract: only add to them. */
import type { Money } from "../app/core/money.ts";
import type { LocalDate } from "../app/core/time.ts";
import type { ProductKind, UnitCode } from "../app/core/vocabulary.ts";
import type { FacetCounts, SearchAnswer, SearchHit } from "./engine.ts";
import type { Parameter, SearchQuery } from "./query.ts";
import { PAGE_SIZE } from "./settings.ts";

export interface ApiHit {
  id: string;
  kind: ProductKind;
  slug: string;
  title: string;
  summary: string;
  place: string;
  /** names of the LOTs, joined: bundles cross several */
  lot: string;
  /** lowest price of one `priceUnit` on a bookable day of the coming year, taxes in, in minor units */
  priceFrom: Money | null;
  priceUnit: UnitCode | null;
  /** first day bookable for the party and the dates asked for */
  nextDate: LocalDate | null;
  days: number;
  nights: number;
  lat: number;
  lon: number;
  /** from `near`, as the crow flies; null where none was asked for */
  distanceKm: number | null;
  url: string;
}

export interface ApiAnswer {
  total: number;
  page: number;
  pages: number;
  hits: ApiHit[];
  /** hits per value; a facet's counts disregard its own choice */
  facets: FacetCounts;
  /** true: nothing has all the words, these have some of them */
  relaxed: boolean;
  /** parameters left out because their value made no sense */
  ignored: Parameter[];
}

export function toApiAnswer({ query, answer, ignored }: { query: SearchQuery; answer: SearchAnswer; ignored: Parameter[] }): ApiAnswer {
  const { total, hits, facets, relaxed } = answer;
  return { total, page: query.page, pages: Math.ceil(total / PAGE_SIZE), hits: hits.map(toApiHit), facets, relaxed, ignored };
}

function toApiHit(hit: SearchHit): ApiHit {
  const { productId, lang, kind, slug, title, summary, place, priceUnit, nextDate, days, nights, lat, lon, distanceKm } = hit;
  const priceFrom = hit.priceFrom === null ? null : { amount: hit.priceFrom, currency: "PLN" as const };
  return { id: productId, kind, slug, title, summary, place, lot: hit.lots.join(", "), priceFrom, priceUnit, nextDate, days, nights, lat, lon, distanceKm: distanceKm === null ? null : Math.round(distanceKm * 10) / 10, url: `/${lang}/p/${slug}` };
}

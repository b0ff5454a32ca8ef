/** The JSON of GET /api/search. Its names are a contract: only add to them. */
import type { Money } from "../../app/core/money.ts";
import type { LocalDate } from "../../app/core/time.ts";
import type { ProductKind, UnitCode } from "../../app/core/vocabulary.ts";
import type { FacetCounts } from "../engine.ts";
import type { FreshHit } from "../query/fresh-check.server.ts";
import type { Understood } from "../intent/intent.ts";
import type { Answered } from "../query/question.server.ts";
import type { Parameter } from "../query/query.ts";

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
  /** of the party asked for on `nextDate`, taxes in; null when no party was said */
  partyTotal: Money | null;
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
  /** wishes in the words that became filters: the words, the parameter and its value; what stands in the address beside them gives way */
  understood: Understood[];
}

export function toApiAnswer({ query, answer, ignored, understood, literally }: Answered): ApiAnswer {
  const { total, pages, hits, facets, relaxed } = answer;
  return { total, page: query.page, pages, hits: hits.map(toApiHit), facets, relaxed, ignored, understood: literally ? [] : understood };
}

function toApiHit(hit: FreshHit): ApiHit {
  const { productId, lang, kind, slug, title, summary, place, priceUnit, nextDate, days, nights, lat, lon, distanceKm } = hit;
  const zloty = (amount: number | null): Money | null => (amount === null ? null : { amount, currency: "PLN" });
  return { id: productId, kind, slug, title, summary, place, lot: hit.lots.join(", "), priceFrom: zloty(hit.priceFrom), priceUnit, nextDate, days, nights, lat, lon, distanceKm: distanceKm === null ? null : Math.round(distanceKm * 10) / 10, partyTotal: zloty(hit.partyTotal), url: `/${lang}/p/${slug}` };
}

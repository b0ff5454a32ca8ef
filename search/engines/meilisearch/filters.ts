/** Filter expressions of Meilisearch for a question; every value is quoted and escaped. */
import type { Facet } from "../../engine.ts";
import type { SearchQuery } from "../../query.ts";
import { keptSize } from "../../settings.ts";
import { lastStart, windowOf } from "../../window.ts";
import { freeField } from "./settings.ts";

export const FACET_FIELDS: Record<Facet, string> = { theme: "themes", lot: "lots", county: "counties", kind: "kind" };

/** Longest trips told apart; longer ones are treated as this long. */
const MOST_DAYS = 10;

/** A value as a quoted string of the filter language. */
export function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, "\\$&")}"`;
}

export function oneOf(field: string, values: readonly string[]): string {
  return `${field} IN [${values.map(quoted).join(", ")}]`;
}

/** Conditions that all hold; `without` leaves out one facet's own, for its counts. */
export function filtersOf(query: SearchQuery, without?: Facet): string[] {
  const chosen: Record<Facet, readonly string[]> = { theme: query.themes, lot: query.lots, county: query.counties, kind: query.kinds };
  const facets = (Object.keys(chosen) as Facet[]).filter((facet) => facet !== without && chosen[facet].length > 0);
  return [`lang = ${quoted(query.lang)}`, ...facets.map((facet) => oneOf(FACET_FIELDS[facet], chosen[facet])), ...priceFilter(query), ...dateFilter(query)];
}

const priceFilter = ({ maxPrice }: SearchQuery) => (maxPrice === null ? [] : [`price <= ${maxPrice}`]);

/** `field a TO b` asks for one value between the two, which two comparisons joined by AND would not on a list. */
function dateFilter(query: SearchQuery): string[] {
  const window = windowOf(query);
  if (!window.asked) return [];
  const field = freeField(window.people > 0 ? keptSize(window.people) : null);
  const party = window.people > 0 ? [`minParty <= ${window.people}`] : [];
  if (query.to === null) return [...party, `${field} ${window.from} TO ${lastStart(window, 1)}`];
  const lengths = Array.from({ length: MOST_DAYS }, (_, index) => index + 1).filter((days) => lastStart(window, days) >= window.from);
  const starts = lengths.map((days) => `(days ${days === MOST_DAYS ? ">=" : "="} ${days} AND ${field} ${window.from} TO ${lastStart(window, days)})`);
  return [...party, `(${starts.join(" OR ")})`];
}

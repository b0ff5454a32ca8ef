/** Filter expressions of Meilisearch for a question; every value is quoted and escaped. */
import { ALL_NEEDED, FACETS, type Facet } from "../../facets.ts";
import type { PlacedQuery } from "../../query/query.ts";
import { GROWN_UP } from "../../settings.ts";
import { lastStart, windowOf } from "../../query/window.ts";
import { freeField, keptSize } from "./settings.ts";

/** The field with a product's values of a facet. */
export const facetField = (facet: Facet): string => `facets.${facet}`;

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
export function filtersOf(query: PlacedQuery, without?: Facet): string[] {
  const facets = FACETS.filter((facet) => facet !== without && query.facets[facet].length > 0);
  return [`lang = ${quoted(query.lang)}`, ...facets.flatMap((facet) => facetFilter(facet, query.facets[facet])), ...priceFilter(query), ...placeFilter(query), ...dateFilter(query)];
}

function facetFilter(facet: Facet, values: readonly string[]): string[] {
  const field = facetField(facet);
  return ALL_NEEDED.has(facet) ? values.map((value) => `${field} = ${quoted(value)}`) : [oneOf(field, values)];
}

/** The box's corners are top right and bottom left, each latitude first; the radius is in metres. */
function placeFilter({ box, near, radius }: PlacedQuery): string[] {
  return [
    ...(box ? [`_geoBoundingBox([${box.north}, ${box.east}], [${box.south}, ${box.west}])`] : []),
    ...(near && radius ? [`_geoRadius(${near.lat}, ${near.lon}, ${radius * 1000})`] : []),
  ];
}

const priceFilter = ({ maxPrice }: PlacedQuery) => (maxPrice === null ? [] : [`price <= ${maxPrice}`]);

/** `field a TO b` asks for one value between the two, which two comparisons joined by AND would not on a list. */
function dateFilter(query: PlacedQuery): string[] {
  const window = windowOf(query);
  if (!window.asked) return [];
  const field = freeField(window.people > 0 ? keptSize(window.people) : null);
  const party = window.people > 0 ? [`least <= ${window.people}`, ...(window.children ? [`minAge < ${GROWN_UP}`] : [])] : [];
  if (query.to === null) return [...party, `${field} ${window.from} TO ${lastStart(window, 1)}`];
  const lengths = Array.from({ length: MOST_DAYS }, (_, index) => index + 1).filter((days) => lastStart(window, days) >= window.from);
  const starts = lengths.map((days) => `(days ${days === MOST_DAYS ? ">=" : "="} ${days} AND ${field} ${window.from} TO ${lastStart(window, days)})`);
  return [...party, `(${starts.join(" OR ")})`];
}

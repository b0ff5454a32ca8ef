/** The tick boxes of the search page: facets in the order that helps, each with its values and live counts; what narrows nothing is left out. Pure. */
import { nameKey } from "../text/text.ts";
import type { AreaNames } from "../../app/domain/catalogue/area-names.server.ts";
import { FACET_LISTS, type Facet } from "../facets.ts";
import type { SearchAnswer } from "../engine.ts";
import type { SearchQuery } from "../query/query.ts";
import { valueLabel } from "./labels.ts";

export interface FacetOption { value: string; label: string; count: number; chosen: boolean }
/** `open`: shown at once; the others are folded until one of their values is chosen. */
export interface FacetGroup { facet: Facet; open: boolean; options: FacetOption[] }

const ORDER: readonly Facet[] = ["kind", "theme", "duration", "with", "season", "price", "rain", "access", "speaks", "confirm", "lot", "county"];
/** What decides most journeys. */
const FIRST: ReadonlySet<Facet> = new Set<Facet>(["kind", "theme", "duration", "with"]);
const BY_COUNT: ReadonlySet<Facet> = new Set<Facet>(["theme", "kind", "speaks"]);

export function facetGroups(query: SearchQuery, answer: Pick<SearchAnswer, "facets" | "total">, names: AreaNames): FacetGroup[] {
  return ORDER.flatMap((facet) => {
    const options = optionsOf(facet, query, answer, names);
    const chosen = options.some((option) => option.chosen);
    return chosen || options.some(({ count }) => count < answer.total) ? [{ facet, open: FIRST.has(facet) || chosen, options }] : [];
  });
}

function optionsOf(facet: Facet, query: SearchQuery, answer: Pick<SearchAnswer, "facets">, names: AreaNames): FacetOption[] {
  const chosen = query.facets[facet];
  const counts = answer.facets[facet];
  const options = [...new Set([...chosen, ...Object.keys(counts)])].map((value) => ({ value, label: valueLabel(facet, value, { lang: query.lang, names }), count: counts[value] ?? 0, chosen: chosen.includes(value) }));
  const list = FACET_LISTS[facet];
  if (BY_COUNT.has(facet)) return options.sort((a, b) => b.count - a.count || compared(a.label, b.label));
  if (list) return options.sort((a, b) => list.indexOf(a.value) - list.indexOf(b.value));
  const keys = new Map(options.map(({ value, label }) => [value, nameKey(label, query.lang)]));
  return options.sort((a, b) => compared(keys.get(a.value)!, keys.get(b.value)!));
}

const compared = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

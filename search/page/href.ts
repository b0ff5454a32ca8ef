/** Addresses of the search page: every state is one. */
import type { Facet } from "../facets.ts";
import { toParams, type SearchQuery } from "../query/query.ts";

export function hrefOf(query: SearchQuery): string {
  const params = toParams(query).toString();
  return `/${query.lang}/search${params && `?${params}`}`;
}

/** The question with other values of one facet, from its first page. */
export function withFacet(query: SearchQuery, facet: Facet, values: string[]): SearchQuery {
  return { ...query, page: 1, facets: { ...query.facets, [facet]: values } };
}

/** The question with a value of a facet added, or taken away where it was chosen. */
export function toggled(query: SearchQuery, facet: Facet, value: string): SearchQuery {
  const chosen = query.facets[facet];
  return withFacet(query, facet, chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
}

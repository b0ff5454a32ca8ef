/** What the form of the search page holds, and where its orders, views and pages lead. */
import { SORTS, toParams, type Parameter, type SearchQuery, type Sort } from "../query/query.ts";
import { hrefOf } from "./href.ts";

/** As typed or empty; `maxPrice` in zloty. */
export interface FormValues { q: string; from: string; to: string; adults: string; children: string; maxPrice: string }

export function valuesOf({ q, from, to, adults, children, maxPrice }: SearchQuery): FormValues {
  const text = (value: string | number | null) => (value === null ? "" : String(value));
  return { q, from: text(from), to: text(to), adults: text(adults), children: text(children), maxPrice: text(maxPrice === null ? null : maxPrice / 100) };
}

const UNSEEN: readonly Parameter[] = ["literal", "bbox", "near", "radius", "view", "sort"];

/** What the form carries along unseen: parameter and value. */
export function keptOf(query: SearchQuery): [Parameter, string][] {
  const params = toParams(query);
  return UNSEEN.flatMap((name): [Parameter, string][] => (params.has(name) ? [[name, params.get(name)!]] : []));
}

export interface SearchLinks {
  sorts: { sort: Sort; href: string; current: boolean }[];
  views: { view: SearchQuery["view"]; href: string; current: boolean }[];
  /** address of the list without its page number, ending in "?" or "&" */
  pageBase: string;
}

export function linksOf(query: SearchQuery): SearchLinks {
  const base = hrefOf({ ...query, page: 1 });
  return {
    sorts: SORTS.filter((sort) => sort !== "nearest" || query.near !== null).map((sort) => ({ sort, href: hrefOf({ ...query, sort, page: 1 }), current: sort === query.sort })),
    views: (["list", "map"] as const).map((view) => ({ view, href: hrefOf({ ...query, view, page: 1 }), current: view === query.view })),
    pageBase: base.includes("?") ? `${base}&` : `${base}?`,
  };
}

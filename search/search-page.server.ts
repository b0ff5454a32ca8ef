/** What the search page shows: the form's values, hits, tick boxes and chips with their addresses, and ways out when nothing fits. */
import { readAreaNames } from "../app/domain/catalogue/area-names.server.ts";
import type { Lang } from "../app/core/vocabulary.ts";
import type { Reader } from "../app/platform/db.server.ts";
import type { SearchEngine, SearchHit } from "./engine.ts";
import { placed } from "./near.server.ts";
import { conditionsOf } from "./page/conditions.ts";
import { facetGroups, type FacetGroup } from "./page/facet-groups.ts";
import { hrefOf, toggled } from "./page/href.ts";
import { waysOut, type WayOut } from "./page/ways-out.ts";
import { parseQuery, SORTS, toParams, type Parameter, type PlacedQuery, type SearchQuery, type Sort } from "./query.ts";
import { PAGE_SIZE } from "./settings.ts";

/** One condition that can be taken away. */
export interface Chip { id: string; label: string; href: string }

export interface SearchPage {
  lang: Lang;
  /** values of the form, as typed or empty */
  values: { q: string; from: string; to: string; adults: string; children: string; maxPrice: string };
  /** what the form carries along unseen: parameter and value */
  kept: [Parameter, string][];
  total: number;
  page: number;
  pages: number;
  /** address of the list without its page number, ending in "?" or "&" */
  pageBase: string;
  hits: SearchHit[];
  relaxed: boolean;
  ignored: Parameter[];
  groups: FacetGroup[];
  /** hits by county, and where a county on the map leads */
  counties: { counts: Record<string, number>; chosen: string[]; hrefOf: (teryt: string) => string };
  chips: Chip[];
  clearHref: string;
  sorts: { sort: Sort; href: string; current: boolean }[];
  views: { view: SearchQuery["view"]; href: string; current: boolean }[];
  /** only when nothing is found */
  waysOut: WayOut[];
}

export async function readSearchPage(reader: Reader, { params, lang, engine, now }: { params: URLSearchParams; lang: Lang; engine: SearchEngine; now: Date }): Promise<SearchPage> {
  const { query: placedQuery, asked: query, nearName, ignored } = await placed(reader, parseQuery(params, { lang, now }));
  const [answer, names] = await Promise.all([engine.ask(placedQuery), readAreaNames(reader)]);
  const conditions = conditionsOf(query, { names, nearName });
  const base = hrefOf({ ...query, page: 1 });
  return {
    lang, values: valuesOf(query), kept: keptOf(query), total: answer.total, page: query.page, pages: Math.ceil(answer.total / PAGE_SIZE), pageBase: base.includes("?") ? `${base}&` : `${base}?`,
    hits: answer.hits, relaxed: answer.relaxed, ignored, groups: facetGroups(query, answer, names),
    counties: { counts: answer.facets.county, chosen: query.facets.county, hrefOf: (teryt) => hrefOf(toggled(query, "county", teryt)) },
    chips: conditions.map(({ id, label, without }) => ({ id, label, href: hrefOf(without) })), clearHref: `/${lang}/search`, ...linksOf(query),
    waysOut: answer.total === 0 ? await waysOut((way) => engine.ask(placedLike(way, placedQuery)), conditions) : [],
  };
}

/** A question made from one whose centre is known. */
function placedLike(way: SearchQuery, { near }: PlacedQuery): PlacedQuery {
  return { ...way, near: way.near === null ? null : near };
}

function linksOf(query: SearchQuery): Pick<SearchPage, "sorts" | "views"> {
  return {
    sorts: SORTS.filter((sort) => sort !== "nearest" || query.near !== null).map((sort) => ({ sort, href: hrefOf({ ...query, sort, page: 1 }), current: sort === query.sort })),
    views: (["list", "map"] as const).map((view) => ({ view, href: hrefOf({ ...query, view, page: 1 }), current: view === query.view })),
  };
}

function valuesOf({ q, from, to, adults, children, maxPrice }: SearchQuery): SearchPage["values"] {
  const text = (value: string | number | null) => (value === null ? "" : String(value));
  return { q, from: text(from), to: text(to), adults: text(adults), children: text(children), maxPrice: text(maxPrice === null ? null : maxPrice / 100) };
}

const UNSEEN: readonly Parameter[] = ["literal", "bbox", "near", "radius", "view", "sort"];

function keptOf(query: SearchQuery): SearchPage["kept"] {
  const params = toParams(query);
  return UNSEEN.flatMap((name): SearchPage["kept"] => (params.has(name) ? [[name, params.get(name)!]] : []));
}

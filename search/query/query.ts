/** The question of a visitor from the address of the page: lenient (what makes no sense is left out and named), bounded in every direction. */
import { addDays, dateAt, isLocalDate, type LocalDate } from "../../app/core/time.ts";
import type { Lang } from "../../app/core/vocabulary.ts";
import { FACET_LISTS, FACETS, noFacets, type Facet, type FacetValues } from "../facets.ts";
import { boxOf, boxText, pointOf, pointText, type Box, type Point } from "../geo.ts";
import { MOST_PAGES } from "../settings.ts";

export const SORTS = ["recommended", "soonest", "cheapest", "nearest", "shortest", "name"] as const;
export type Sort = (typeof SORTS)[number];

/** Kilometres around `near`. */
export const RADII = [5, 10, 25, 50] as const;

const LONGEST_QUESTION = 120;
const MOST_VALUES = 20;
const MOST_PEOPLE = 60;
/** as far as slots are rolled out */
const FARTHEST_DAYS = 548;
const MOST_ZLOTY = 100_000;
/** slugs, TERYT codes, languages */
const NAME = /^[a-z0-9][a-z0-9-]{0,63}$/;

export interface SearchQuery {
  lang: Lang;
  q: string;
  /** words are words: none of them becomes a filter */
  literal: boolean;
  facets: FacetValues;
  /** the trip begins not before `from` and ends not after `to`; from without to: any time from then on */
  from: LocalDate | null;
  to: LocalDate | null;
  /** null when the visitor did not say */
  adults: number | null;
  children: number | null;
  /** minor units of PLN, compared with the "from" price */
  maxPrice: number | null;
  box: Box | null;
  /** from where distances are counted: a point, or the slug of a place that `placed` (near.server.ts) turns into one */
  near: Point | string | null;
  /** km, only with `near` */
  radius: number | null;
  view: "list" | "map";
  sort: Sort;
  /** from 1 */
  page: number;
}

/** A question whose centre is known: names of places are looked up before (near.server.ts). */
export type PlacedQuery = SearchQuery & { near: Point | null; /** hits of a page, where it is not PAGE_SIZE */ perPage?: number };

/** For questions that name no place: a place's name is no centre. */
export function unplaced(query: SearchQuery): PlacedQuery {
  return { ...query, near: typeof query.near === "string" ? null : query.near };
}

/** Everything there is in a language, narrowed by nothing but these facets. */
export function everything(lang: Lang, facets: Partial<FacetValues> = {}): PlacedQuery {
  return {
    lang, q: "", literal: false, facets: { ...noFacets(), ...facets }, from: null, to: null, adults: null, children: null, maxPrice: null,
    box: null, near: null, radius: null, view: "list", sort: "recommended", page: 1,
  };
}

export const PARAMETERS = ["q", "literal", ...FACETS, "from", "to", "adults", "children", "maxPrice", "bbox", "near", "radius", "view", "sort", "page"] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** `ignored`: parameters whose value made no sense. */
export interface ParsedQuery { query: SearchQuery; ignored: Parameter[] }

/** Number of people asked for; 0 when not said. */
export function peopleOf(query: SearchQuery): number {
  return query.adults === null && query.children === null ? 0 : (query.adults ?? 1) + (query.children ?? 0);
}

/** Never throws, whatever the parameters. */
export function parseQuery(params: URLSearchParams, { lang, now }: { lang: Lang; now: Date }): ParsedQuery {
  const ignored = new Set<Parameter>();
  const reader = readerOf(params, ignored);
  const today = dateAt(now);
  const dates = orderedDates(reader.date("from", today), reader.date("to", today), ignored);
  const near = reader.near();
  const query: SearchQuery = {
    lang, q: reader.text(), literal: reader.words("literal", ["1"]).length > 0, facets: Object.fromEntries(FACETS.map((facet) => [facet, reader.facet(facet)])) as FacetValues, ...dates,
    adults: reader.whole("adults", 1, MOST_PEOPLE), children: reader.whole("children", 0, MOST_PEOPLE), maxPrice: toMinor(reader.whole("maxPrice", 1, MOST_ZLOTY)),
    box: reader.box(), near, radius: reader.radius(near), view: reader.words("view", ["map"])[0] ?? "list", sort: reader.sort(near), page: reader.whole("page", 1, MOST_PAGES) ?? 1,
  };
  return { query, ignored: [...ignored] };
}

function readerOf(params: URLSearchParams, ignored: Set<Parameter>) {
  const values = (name: Parameter) => params.getAll(name).flatMap((value) => value.split(",")).map((value) => value.trim()).filter((value) => value !== "");
  const kept = <T extends string>(name: Parameter, accept: (value: string) => value is T): T[] => {
    const all = [...new Set(values(name))];
    const good = all.filter(accept).slice(0, MOST_VALUES);
    if (good.length < all.length) ignored.add(name);
    return good;
  };
  /** The value as `read` understands it; null, and named where it was given, when it does not. */
  const valueOr = <T>(name: Parameter, read: (text: string) => T | null): T | null => {
    const text = params.get(name)?.trim() ?? "";
    const value = text === "" ? null : read(text);
    if (value === null && text !== "") ignored.add(name);
    return value;
  };
  return {
    text: () => {
      const text = (params.get("q") ?? "").replace(/[\p{C}\s]+/gu, " ").trim();
      if (text.length > LONGEST_QUESTION) ignored.add("q");
      return text.slice(0, LONGEST_QUESTION).replace(/[\uD800-\uDBFF]$/, "").trim();
    },
    words: <T extends string>(name: Parameter, list: readonly T[]) => kept(name, (value): value is T => (list as readonly string[]).includes(value)),
    facet: (name: Facet) => kept(name, (value): value is string => FACET_LISTS[name]?.includes(value) ?? NAME.test(value)),
    box: (): Box | null => valueOr("bbox", boxOf),
    near: (): Point | string | null => valueOr("near", (text) => (NAME.test(text) && !/^\d/.test(text) ? text : pointOf(text))),
    /** Without a centre there is nothing to measure from. */
    radius: (near: unknown): number | null => valueOr("radius", (text) => (near === null ? null : (RADII.find((radius) => String(radius) === text) ?? null))),
    sort: (near: unknown): Sort => valueOr("sort", (text) => SORTS.find((sort) => sort === text && (sort !== "nearest" || near !== null)) ?? null) ?? "recommended",
    whole: (name: Parameter, least: number, most: number): number | null => valueOr(name, (text) => (/^\d{1,7}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : null)),
    date: (name: "from" | "to", today: LocalDate): LocalDate | null => valueOr(name, (text) => (isLocalDate(text) && text >= today && text <= addDays(today, FARTHEST_DAYS) ? text : null)),
  };
}

function orderedDates(from: LocalDate | null, to: LocalDate | null, ignored: Set<Parameter>): { from: LocalDate | null; to: LocalDate | null } {
  if (from === null || to === null || from <= to) return { from, to };
  ignored.add("to");
  return { from, to: null };
}

const toMinor = (zloty: number | null) => (zloty === null ? null : zloty * 100);

/** The parameters of a question, in a fixed order, without what is the default: for links and for the page's own address. */
export function toParams(query: SearchQuery): URLSearchParams {
  const params = new URLSearchParams();
  const put = (name: Parameter, value: string | number | null) => value !== null && value !== "" && params.append(name, String(value));
  put("q", query.q);
  if (query.literal) put("literal", 1);
  for (const facet of FACETS) for (const value of query.facets[facet]) put(facet, value);
  put("from", query.from);
  put("to", query.to);
  put("adults", query.adults);
  put("children", query.children);
  put("maxPrice", query.maxPrice === null ? null : query.maxPrice / 100);
  put("bbox", query.box && boxText(query.box));
  put("near", typeof query.near === "object" && query.near ? pointText(query.near) : query.near);
  put("radius", query.radius);
  if (query.view === "map") put("view", "map");
  if (query.sort !== "recommended") put("sort", query.sort);
  if (query.page > 1) put("page", query.page);
  return params;
}

/** The question of a visitor from the address of the page: lenient (what makes no sense is left out and named), bounded in every direction. */
import { addDays, dateAt, isLocalDate, type LocalDate } from "../app/core/time.ts";
import { PRODUCT_KINDS, THEMES, type Lang, type ProductKind, type Theme } from "../app/core/vocabulary.ts";
import { MOST_PAGES } from "./settings.ts";

export const SORTS = ["recommended", "soonest", "cheapest", "name"] as const;
export type Sort = (typeof SORTS)[number];

const LONGEST_QUESTION = 120;
const MOST_VALUES = 20;
const MOST_PEOPLE = 60;
/** as far as slots are rolled out */
const FARTHEST_DAYS = 548;
const MOST_ZLOTY = 100_000;
/** slugs, TERYT codes */
const NAME = /^[a-z0-9][a-z0-9-]{0,63}$/;

export interface SearchQuery {
  lang: Lang;
  q: string;
  themes: Theme[];
  /** slugs of LOTs */
  lots: string[];
  /** TERYT codes */
  counties: string[];
  kinds: ProductKind[];
  /** the trip begins not before `from` and ends not after `to`; from without to: any time from then on */
  from: LocalDate | null;
  to: LocalDate | null;
  /** null when the visitor did not say */
  adults: number | null;
  children: number | null;
  /** minor units of PLN, compared with the "from" price */
  maxPrice: number | null;
  sort: Sort;
  /** from 1 */
  page: number;
}

export const PARAMETERS = ["q", "theme", "lot", "county", "kind", "from", "to", "adults", "children", "maxPrice", "sort", "page"] as const;
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
  const query: SearchQuery = {
    lang, q: reader.text(), themes: reader.words("theme", THEMES), lots: reader.names("lot"), counties: reader.names("county"), kinds: reader.words("kind", PRODUCT_KINDS), ...dates,
    adults: reader.whole("adults", 1, MOST_PEOPLE), children: reader.whole("children", 0, MOST_PEOPLE),
    maxPrice: toMinor(reader.whole("maxPrice", 1, MOST_ZLOTY)), sort: reader.words("sort", SORTS)[0] ?? "recommended", page: reader.whole("page", 1, MOST_PAGES) ?? 1,
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
  return {
    text: () => {
      const text = (params.get("q") ?? "").replace(/[\p{C}\s]+/gu, " ").trim();
      if (text.length > LONGEST_QUESTION) ignored.add("q");
      return text.slice(0, LONGEST_QUESTION).replace(/[\uD800-\uDBFF]$/, "").trim();
    },
    words: <T extends string>(name: Parameter, list: readonly T[]) => kept(name, (value): value is T => (list as readonly string[]).includes(value)),
    names: (name: Parameter) => kept(name, (value): value is string => NAME.test(value)),
    whole: (name: Parameter, least: number, most: number): number | null => {
      const text = params.get(name)?.trim() ?? "";
      if (text === "") return null;
      const number = /^\d{1,7}$/.test(text) ? Number(text) : NaN;
      if (number >= least && number <= most) return number;
      ignored.add(name);
      return null;
    },
    date: (name: "from" | "to", today: LocalDate): LocalDate | null => {
      const text = params.get(name)?.trim() ?? "";
      if (text === "") return null;
      if (isLocalDate(text) && text >= today && text <= addDays(today, FARTHEST_DAYS)) return text;
      ignored.add(name);
      return null;
    },
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
  for (const theme of query.themes) put("theme", theme);
  for (const lot of query.lots) put("lot", lot);
  for (const county of query.counties) put("county", county);
  for (const kind of query.kinds) put("kind", kind);
  put("from", query.from);
  put("to", query.to);
  put("adults", query.adults);
  put("children", query.children);
  put("maxPrice", query.maxPrice === null ? null : query.maxPrice / 100);
  if (query.sort !== "recommended") put("sort", query.sort);
  if (query.page > 1) put("page", query.page);
  return params;
}

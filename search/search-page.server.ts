/** What the search page shows: the form's values, hits, facets and chips with their addresses, and ways out when nothing fits. */
import { formatMoney } from "../app/core/money.ts";
import { formatDate, type LocalDate } from "../app/core/time.ts";
import type { Lang, ProductKind, Theme } from "../app/core/vocabulary.ts";
import { readAreaNames, type AreaNames } from "../app/domain/catalogue/area-names.server.ts";
import { translator } from "../app/i18n/translator.ts";
import type { Reader } from "../app/platform/db.server.ts";
import type { SearchAnswer, SearchEngine, SearchHit } from "./engine.ts";
import { FACETS, noFacets, type Facet } from "./facets.ts";
import { placed } from "./near.server.ts";
import { parseQuery, SORTS, toParams, type Parameter, type SearchQuery, type Sort } from "./query.ts";
import { PAGE_SIZE } from "./settings.ts";

export interface FacetOption { value: string; label: string; count: number; chosen: boolean; href: string }
/** One condition that can be taken away. */
export interface Chip { id: string; label: string; href: string }

export interface SearchPage {
  lang: Lang;
  /** values of the form, as typed or empty */
  values: { q: string; from: string; to: string; adults: string; children: string; maxPrice: string; sort: Sort };
  total: number;
  page: number;
  pages: number;
  /** address of the list without its page number, ending in "?" or "&" */
  pageBase: string;
  hits: SearchHit[];
  relaxed: boolean;
  ignored: Parameter[];
  facets: Record<Facet, FacetOption[]>;
  chips: Chip[];
  clearHref: string;
  sorts: { sort: Sort; href: string; current: boolean }[];
  /** without which condition something is found, else with which one alone; most first; only when nothing is */
  waysOut: WayOut[];
}

export interface WayOut extends Chip { kind: "without" | "only"; total: number }

/** The condition of a chip, the question without it, and the question of nothing else. */
interface Condition { id: string; label: string; without: SearchQuery; only: SearchQuery }

export async function readSearchPage(reader: Reader, { params, lang, engine, now }: { params: URLSearchParams; lang: Lang; engine: SearchEngine; now: Date }): Promise<SearchPage> {
  const { query: placedQuery, asked: query, ignored } = await placed(reader, parseQuery(params, { lang, now }));
  const [answer, names] = await Promise.all([engine.ask(placedQuery), readAreaNames(reader)]);
  const conditions = conditionsOf(query, names);
  const base = hrefOf({ ...query, page: 1 });
  return {
    lang, values: valuesOf(query), total: answer.total, page: query.page, pages: Math.ceil(answer.total / PAGE_SIZE), pageBase: base.includes("?") ? `${base}&` : `${base}?`,
    hits: answer.hits, relaxed: answer.relaxed, ignored, facets: facetsOf(query, answer, names),
    chips: conditions.map(({ id, label, without }) => ({ id, label, href: hrefOf(without) })), clearHref: `/${lang}/search`,
    sorts: SORTS.filter((sort) => sort !== "nearest" || query.near !== null).map((sort) => ({ sort, href: hrefOf({ ...query, sort, page: 1 }), current: sort === query.sort })),
    waysOut: answer.total === 0 ? await waysOut((way) => engine.ask({ ...way, near: placedQuery.near }), conditions) : [],
  };
}

function hrefOf(query: SearchQuery): string {
  const params = toParams(query).toString();
  return `/${query.lang}/search${params && `?${params}`}`;
}

function valuesOf({ q, from, to, adults, children, maxPrice, sort }: SearchQuery): SearchPage["values"] {
  const text = (value: string | number | null) => (value === null ? "" : String(value));
  return { q, from: text(from), to: text(to), adults: text(adults), children: text(children), maxPrice: text(maxPrice === null ? null : maxPrice / 100), sort };
}

/** The question with the values of one facet; they came through parseQuery or from the index. */
function withFacet(query: SearchQuery, facet: Facet, values: string[]): SearchQuery {
  return { ...query, page: 1, facets: { ...query.facets, [facet]: values } };
}

function labelOf(facet: Facet, value: string, lang: Lang, names: AreaNames): string {
  const t = translator(lang, "vocabulary");
  if (facet === "theme") return t(`theme.${value as Theme}`);
  if (facet === "kind") return t(`kindPlural.${value as ProductKind}`);
  if (facet === "lot") return names.lots.get(value) ?? value;
  if (facet !== "county") return value;
  const county = names.counties.get(value) ?? value;
  return /^\p{Ll}/u.test(county) ? t("county", { name: county }) : county;
}

function facetsOf(query: SearchQuery, answer: SearchAnswer, names: AreaNames): SearchPage["facets"] {
  const chosen = query.facets;
  const options = (facet: Facet): FacetOption[] => {
    const values = [...new Set([...chosen[facet], ...Object.keys(answer.facets[facet])])];
    const all = values.map((value): FacetOption => {
      const isChosen = chosen[facet].includes(value);
      const next = isChosen ? chosen[facet].filter((other) => other !== value) : [...chosen[facet], value];
      return { value, label: labelOf(facet, value, query.lang, names), count: answer.facets[facet][value] ?? 0, chosen: isChosen, href: hrefOf(withFacet(query, facet, next)) };
    });
    return all.sort((a, b) => (facet === "theme" || facet === "kind" ? b.count - a.count : 0) || a.label.localeCompare(b.label, query.lang));
  };
  return Object.fromEntries(FACETS.map((facet) => [facet, options(facet)])) as SearchPage["facets"];
}

const NOTHING = { q: "", facets: noFacets(), box: null, near: null, radius: null, from: null, to: null, adults: null, children: null, maxPrice: null, page: 1 } satisfies Partial<SearchQuery>;

function conditionsOf(query: SearchQuery, names: AreaNames): Condition[] {
  const t = translator(query.lang, "search");
  const { q, from, to, adults, children, maxPrice } = query;
  const condition = (id: string, label: string, gone: Partial<SearchQuery>, kept: Partial<SearchQuery>): Condition => ({ id, label, without: { ...query, page: 1, ...gone }, only: { ...query, ...NOTHING, ...kept } });
  const ofFacet = (facet: Facet, value: string) => condition(`${facet}-${value}`, labelOf(facet, value, query.lang, names), { facets: { ...query.facets, [facet]: query.facets[facet].filter((other) => other !== value) } }, { facets: { ...noFacets(), [facet]: [value] } });
  return [
    ...(q ? [condition("q", t("chips.q", { q }), { q: "" }, { q })] : []),
    ...FACETS.flatMap((facet) => query.facets[facet].map((value) => ofFacet(facet, value))),
    ...(from || to ? [condition("dates", datesLabel(query), { from: null, to: null }, { from, to })] : []),
    ...(adults !== null || children !== null ? [condition("party", partyLabel(query), { adults: null, children: null }, { adults, children })] : []),
    ...(maxPrice !== null ? [condition("maxPrice", t("chips.maxPrice", { price: formatMoney({ amount: maxPrice, currency: "PLN" }, query.lang) }), { maxPrice: null }, { maxPrice })] : []),
  ];
}

function datesLabel({ from, to, lang }: SearchQuery): string {
  const t = translator(lang, "search");
  const words = (date: LocalDate) => `${formatDate(date, lang, "short")} ${date.slice(0, 4)}`;
  const parts = [from && t("chips.from", { date: words(from) }), to && t("chips.to", { date: words(to) })];
  return parts.filter(Boolean).join(" ");
}

function partyLabel({ adults, children, lang }: SearchQuery): string {
  const t = translator(lang, "vocabulary");
  return [adults ? t("unit.adult", { count: adults }) : "", children ? t("unit.child", { count: children }) : ""].filter(Boolean).join(", ") || t("unit.person", { count: 1 });
}

type Ask = (query: SearchQuery) => Promise<SearchAnswer>;

async function waysOut(ask: Ask, conditions: Condition[]): Promise<WayOut[]> {
  const without = await tried(ask, conditions, "without");
  return without.length > 0 ? without : tried(ask, conditions, "only");
}

async function tried(ask: Ask, conditions: Condition[], kind: WayOut["kind"]): Promise<WayOut[]> {
  const ways = await Promise.all(conditions.map(async (condition): Promise<WayOut> => ({ id: condition.id, label: condition.label, kind, href: hrefOf(condition[kind]), total: (await ask(condition[kind])).total })));
  return ways.filter((way) => way.total > 0).sort((a, b) => b.total - a.total);
}

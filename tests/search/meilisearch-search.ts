/**
 * Answers Meilisearch's search parameters over documents as its documentation says, refusing what it refuses. Words are found whole, as they are
 * written in the documents: typing errors, beginnings of words, proximity and exactness are Meilisearch's own and not imitated.
 */
import { InvalidFilter, isNamed, metresBetween, placeOf, readFilter, valuesAt, type Document } from "./meilisearch-filter.ts";

export class Refused extends Error {
  constructor(readonly status: number, readonly code: string, message: string) {
    super(message);
  }
}

export interface Index {
  primaryKey: string | null;
  updatedAt: string;
  settings: Record<string, unknown>;
  documents: Map<string, Document>;
}

const list = (index: Index, setting: string): string[] => (index.settings[setting] as string[] | undefined) ?? [];

const PARAMETERS = new Set(["q", "offset", "limit", "hitsPerPage", "page", "filter", "facets", "distinct", "attributesToRetrieve", "sort", "matchingStrategy", "attributesToSearchOn", "rankingScoreThreshold", "locales", "showRankingScore"]);

export interface Parameters {
  q?: string | null; offset?: number; limit?: number; hitsPerPage?: number; page?: number; filter?: unknown; facets?: string[]; attributesToRetrieve?: string[]; sort?: string[]; matchingStrategy?: string;
}

/** The body of POST /indexes/:uid/search, or one query of /multi-search without its indexUid. */
export function searched(uid: string, index: Index, body: Parameters): object {
  const parameters = checked(index, body);
  const q = (body.q ?? "").trim();
  const test = filterOf(index, body.filter, "invalid_search_filter");
  const found = withWords(index, q.split(/\s+/).filter(Boolean).slice(0, 10), body.matchingStrategy ?? "last").filter(({ document }) => test(document));
  const most = (index.settings.pagination as { maxTotalHits?: number } | undefined)?.maxTotalHits ?? 1000;
  const ordered = inOrder(index, found, body.sort ?? []).slice(0, most);
  const facets = body.facets && { facetDistribution: Object.fromEntries(body.facets.map((facet) => [facet, distribution(index, found.map(({ document }) => document), facet)])) };
  const shown = (from: number, count: number) => ordered.slice(from, from + count).map(({ document, distance }) => ({ ...shownPart(index, document, body.attributesToRetrieve), ...(distance === undefined ? {} : { _geoDistance: Math.round(distance) }) }));
  const common = { indexUid: uid, query: body.q ?? "", processingTimeMs: 1, ...facets };
  if (!parameters.paged) return { ...common, hits: shown(body.offset ?? 0, body.limit ?? 20), offset: body.offset ?? 0, limit: body.limit ?? 20, estimatedTotalHits: ordered.length };
  const { page = 1, hitsPerPage = 20 } = body;
  return { ...common, hits: page === 0 ? [] : shown((page - 1) * hitsPerPage, hitsPerPage), page, hitsPerPage, totalHits: ordered.length, totalPages: hitsPerPage === 0 ? 0 : Math.ceil(ordered.length / hitsPerPage) };
}

/** With `page` or `hitsPerPage` the total is counted, and `limit` and `offset` are not looked at. */
function checked(index: Index, body: Parameters): { paged: boolean } {
  const unknown = Object.keys(body).find((name) => !PARAMETERS.has(name));
  if (unknown) throw new Refused(400, "bad_request", `Unknown field \`${unknown}\`: expected one of ${[...PARAMETERS].map((name) => `\`${name}\``).join(", ")}`);
  for (const [name, code] of [["offset", "offset"], ["limit", "limit"], ["hitsPerPage", "hits_per_page"], ["page", "page"]] as const) {
    const value = body[name];
    if (value !== undefined && !(Number.isSafeInteger(value) && value >= 0)) throw new Refused(400, `invalid_search_${code}`, `Invalid value type at \`.${name}\`: expected a positive integer, but found ${JSON.stringify(value)}`);
  }
  if (body.q !== undefined && body.q !== null && typeof body.q !== "string") throw new Refused(400, "invalid_search_q", "Invalid value type at `.q`: expected a string");
  if (!["last", "all", "frequency"].includes(body.matchingStrategy ?? "last")) throw new Refused(400, "invalid_search_matching_strategy", `Unknown value \`${body.matchingStrategy}\` at \`.matchingStrategy\`: expected one of \`last\`, \`all\`, \`frequency\``);
  for (const facet of body.facets ?? []) {
    if (!isNamed(facet, list(index, "filterableAttributes"))) throw new Refused(400, "invalid_search_facets", `Invalid facet distribution: Attribute \`${facet}\` is not filterable.`);
  }
  return { paged: body.page !== undefined || body.hitsPerPage !== undefined };
}

export function filterOf(index: Index, filter: unknown, code: string): (document: Document) => boolean {
  try {
    return readFilter(filter, { filterable: list(index, "filterableAttributes") });
  } catch (error) {
    if (error instanceof InvalidFilter) throw new Refused(400, code, error.message);
    throw error;
  }
}

interface Found { document: Document; words: number; place: number; distance?: number }

/** all: with every word; last: without the last ones too; frequency: without the most frequent ones too, after those that nothing has. */
function withWords(index: Index, words: string[], strategy: string): Found[] {
  const attributes = list(index, "searchableAttributes");
  const texts = [...index.documents.values()].map((document) => new Set(attributes.flatMap((attribute) => valuesAt(document, attribute).flatMap((value) => String(value).split(/\s+/)))));
  const frequency = (word: string) => texts.filter((text) => text.has(word)).length || Number.POSITIVE_INFINITY;
  const kept = strategy === "frequency" ? [...words].sort((a, b) => frequency(a) - frequency(b)) : words;
  const least = strategy === "all" ? kept.length : Math.min(1, kept.length);
  return [...index.documents.values()].flatMap((document, place): Found[] => {
    const count = kept.findIndex((word) => !texts[place]!.has(word));
    const held = count === -1 ? kept.length : count;
    return held >= least ? [{ document, words: held, place }] : [];
  });
}

type Compare = (a: Found, b: Found) => number;

function inOrder(index: Index, found: Found[], sort: string[]): Found[] {
  const rules = list(index, "rankingRules");
  const sorting = sort.map((entry) => comparison(index, entry, found));
  if (sort.length > 0 && !rules.includes("sort")) throw new Refused(400, "invalid_search_sort", "You must specify where `sort` is listed in the rankingRules setting to use the sort parameter at search time.");
  const own: Compare[] = rules.flatMap((rule): Compare[] => {
    if (rule === "sort") return sorting;
    if (rule === "words") return [(a, b) => b.words - a.words];
    return rule.includes(":") ? [byField(rule)] : [];
  });
  return [...found].sort((a, b) => own.reduce((order, compare) => order || compare(a, b), 0) || a.place - b.place);
}

const GEO_POINT = /^_geoPoint\(\s*(-?[\d.]+)\s*,\s*(-?[\d.]+)\s*\):(asc|desc)$/;

function comparison(index: Index, entry: string, found: Found[]): Compare {
  const refuse = (message: string): never => {
    throw new Refused(400, "invalid_search_sort", message);
  };
  const sortable = list(index, "sortableAttributes");
  const point = GEO_POINT.exec(entry);
  if (!point) {
    const [, attribute] = /^([^:]+):(asc|desc)$/.exec(entry) ?? refuse(`Invalid syntax for the sort parameter: expected expression ending by \`:asc\` or \`:desc\`, found \`${entry}\`.`);
    if (attribute!.startsWith("_geo")) refuse(`\`${attribute}\` is a reserved keyword and thus can't be used as a sort expression.`);
    return sortable.includes(attribute!) ? byField(entry) : refuse(`Attribute \`${attribute}\` is not sortable. Available sortable attributes are: ${sortable.join(", ")}.`);
  }
  const at = { lat: Number(point[1]), lng: Number(point[2]) };
  if (!sortable.includes("_geo")) refuse("Attribute `_geo` is not sortable.");
  if (Math.abs(at.lat) > 90 || Math.abs(at.lng) > 180) refuse(`Bad latitude or longitude in \`${entry}\`.`);
  for (const each of found) if (placeOf(each.document)) each.distance = metresBetween(placeOf(each.document)!, at);
  const way = point[3] === "asc" ? 1 : -1;
  return (a, b) => (a.distance === undefined || b.distance === undefined ? Number(a.distance === undefined) - Number(b.distance === undefined) : way * (a.distance - b.distance));
}

/** Numbers before texts, what has no value last in both directions. */
function byField(entry: string): Compare {
  const [attribute, direction] = entry.split(":") as [string, string];
  const way = direction === "asc" ? 1 : -1;
  return (a, b) => {
    const [one, other] = [valuesAt(a.document, attribute)[0], valuesAt(b.document, attribute)[0]];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    if (typeof one !== typeof other) return typeof one === "number" ? -1 : 1;
    return one === other ? 0 : way * (one < other ? -1 : 1);
  };
}

function distribution(index: Index, documents: Document[], facet: string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const document of documents) for (const value of new Set(valuesAt(document, facet))) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  const most = (index.settings.faceting as { maxValuesPerFacet?: number } | undefined)?.maxValuesPerFacet ?? 100;
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, most));
}

function shownPart(index: Index, document: Document, asked: string[] | undefined): Document {
  const displayed = list(index, "displayedAttributes");
  return Object.fromEntries(Object.entries(document).filter(([name]) => (displayed.length === 0 || displayed.includes(name)) && (asked === undefined || asked.includes("*") || asked.includes(name))));
}

/** Answers a question over the columns in one pass: a row that fails nothing is a hit, one that fails a single facet still counts for that facet. */
import { PRODUCT_KINDS, THEMES } from "../../../app/core/vocabulary.ts";
import { FACETS, type FacetCounts, type SearchAnswer } from "../../engine.ts";
import type { SearchQuery } from "../../query.ts";
import { PAGE_SIZE } from "../../settings.ts";
import { dateOrNull, firstStart, windowOf, type Window } from "../../window.ts";
import type { Columns, Dictionary } from "./columns.ts";
import type { TextMatch } from "./match-text.ts";

/** What is chosen of each facet, in the columns' numbers; null: nothing chosen. */
interface Chosen { themes: number; lots: Set<number> | null; counties: Set<number> | null; kinds: number }

export function answer(columns: Columns, query: SearchQuery, text: TextMatch | null): SearchAnswer {
  const chosen = chosenOf(columns, query);
  const window = windowOf(query);
  const facets: FacetCounts = { theme: {}, lot: {}, county: {}, kind: {} };
  const rows: number[] = [];
  for (const row of candidates(columns, text)) {
    if (query.maxPrice !== null && columns.prices[row]! > query.maxPrice) continue;
    const failed = failedFacets(columns, row, chosen);
    if ((failed & (failed - 1)) !== 0 || (window.asked && firstStart(window, bookable(columns, row)) === null)) continue;
    if (failed === 0) rows.push(row);
    FACETS.forEach((facet, bit) => (failed === 0 || failed === 1 << bit) && countIn(facets, facet, columns, row));
  }
  const page = sorted(columns, rows, query, window, text).slice((query.page - 1) * PAGE_SIZE, query.page * PAGE_SIZE);
  const hits = page.map((row) => ({ ...columns.documents[row]!.card, nextDate: dateOrNull(firstStart(window, bookable(columns, row))) }));
  return { total: rows.length, hits, facets, relaxed: text?.relaxed ?? false };
}

function* candidates(columns: Columns, text: TextMatch | null): Generator<number> {
  if (text) for (const id of text.scores.keys()) yield columns.rowOf.get(id)!;
  else for (let row = 0; row < columns.documents.length; row++) yield row;
}

function bookable(columns: Columns, row: number) {
  const { free, minParty, maxParty, card } = columns.documents[row]!;
  return { free, minParty, maxParty, days: card.days };
}

function chosenOf(columns: Columns, query: SearchQuery): Chosen {
  const numbers = (values: readonly string[], { numbers: known }: Dictionary) => (values.length === 0 ? null : new Set(values.map((value) => known.get(value) ?? -1)));
  return {
    themes: query.themes.reduce((bits, theme) => bits | (1 << THEMES.indexOf(theme)), 0),
    lots: numbers(query.lots, columns.lotNames),
    counties: numbers(query.counties, columns.countyNames),
    kinds: query.kinds.reduce((bits, kind) => bits | (1 << PRODUCT_KINDS.indexOf(kind)), 0),
  };
}

/** Bit i is set when the row fails FACETS[i]. */
function failedFacets({ themes, lots, counties, kinds }: Columns, row: number, chosen: Chosen): number {
  const none = (numbers: number[], wanted: Set<number> | null) => wanted !== null && !numbers.some((number) => wanted.has(number));
  return (chosen.themes !== 0 && (themes[row]! & chosen.themes) === 0 ? 1 : 0) | (none(lots[row]!, chosen.lots) ? 2 : 0) | (none(counties[row]!, chosen.counties) ? 4 : 0) | (chosen.kinds !== 0 && ((1 << kinds[row]!) & chosen.kinds) === 0 ? 8 : 0);
}

function countIn(facets: FacetCounts, facet: (typeof FACETS)[number], columns: Columns, row: number): void {
  const counts = facets[facet];
  const add = (value: string) => (counts[value] = (counts[value] ?? 0) + 1);
  if (facet === "theme") columns.documents[row]!.card.themes.forEach(add);
  else if (facet === "lot") columns.lots[row]!.forEach((number) => add(columns.lotNames.values[number]!));
  else if (facet === "county") columns.counties[row]!.forEach((number) => add(columns.countyNames.values[number]!));
  else add(PRODUCT_KINDS[columns.kinds[row]!]!);
}

function sorted(columns: Columns, rows: number[], query: SearchQuery, window: Window, text: TextMatch | null): number[] {
  const key = keyOf(columns, query, window, text);
  const keys = new Map(rows.map((row) => [row, key(row)]));
  return rows.sort((a, b) => keys.get(a)! - keys.get(b)! || columns.ranks[b]! - columns.ranks[a]! || columns.names[a]! - columns.names[b]!);
}

/** Smaller comes first. */
function keyOf(columns: Columns, query: SearchQuery, window: Window, text: TextMatch | null): (row: number) => number {
  if (query.sort === "name") return (row) => columns.names[row]!;
  if (query.sort === "cheapest") return (row) => Math.min(columns.prices[row]!, Number.MAX_SAFE_INTEGER);
  if (query.sort === "soonest") return (row) => firstStart(window, bookable(columns, row)) ?? Number.MAX_SAFE_INTEGER;
  if (text) return (row) => -text.scores.get(columns.documents[row]!.id)! * (0.85 + 0.3 * columns.ranks[row]!);
  return () => 0;
}

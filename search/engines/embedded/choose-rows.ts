/** Which rows answer a question, and how many each value of a facet has: by joining sets of rows. */
import { ALL_NEEDED, FACETS, type Facet } from "../../facets.ts";
import type { FacetCounts } from "../../engine.ts";
import { distanceKm, isInside } from "../../geo.ts";
import type { PlacedQuery } from "../../query/query.ts";
import { firstStart, windowOf, type Bookable } from "../../query/window.ts";
import type { Columns } from "./columns.ts";
import { addRow, countShared, joinRows, keepRows, rowsOf, type RowSet } from "./row-set.ts";

/** What a row can be had by, in the columns of one language. */
export function bookable(columns: Columns, row: number): Bookable {
  const { free, card } = columns.documents[row]!;
  return { free, days: card.days, minAge: card.minAge };
}

/** @param text rows with the words asked for, null when none were @returns the rows that hold everything, and the counts of all facets */
export function chooseRows(columns: Columns, query: PlacedQuery, text: RowSet | null): { rows: Uint32Array; facets: FacetCounts } {
  const base = measured(columns, query, text ?? columns.all);
  const chosen = FACETS.flatMap((facet) => (query.facets[facet].length > 0 ? [{ facet, rows: rowsWith(columns, facet, query.facets[facet]) }] : []));
  const all = joined(base, chosen.map(({ rows }) => rows));
  const counts = (facet: Facet) => {
    const disregarded = chosen.some((each) => each.facet === facet) && !ALL_NEEDED.has(facet);
    return countsOf(columns.facets[facet], disregarded ? joined(base, chosen.filter((each) => each.facet !== facet).map(({ rows }) => rows)) : all);
  };
  return { rows: rowsOf(all), facets: Object.fromEntries(FACETS.map((facet) => [facet, counts(facet)])) as FacetCounts };
}

function rowsWith({ facets, all }: Columns, facet: Facet, values: readonly string[]): RowSet {
  const none = new Uint32Array(all.length);
  const sets = values.map((value) => facets[facet].get(value) ?? none);
  if (ALL_NEEDED.has(facet)) return joined(sets[0]!, sets.slice(1));
  const any = none.slice();
  for (const set of sets) joinRows(any, set);
  return any;
}

function joined(base: RowSet, others: readonly RowSet[]): RowSet {
  const rows = base.slice();
  for (const other of others) keepRows(rows, other);
  return rows;
}

function countsOf(values: Map<string, RowSet>, rows: RowSet): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [value, having] of values) {
    const count = countShared(having, rows);
    if (count > 0) counts[value] = count;
  }
  return counts;
}

/** Price, box, distance, dates and party: what is compared row by row, the dearest comparison last. */
function measured(columns: Columns, query: PlacedQuery, from: RowSet): RowSet {
  const tests = testsOf(columns, query);
  if (tests.length === 0) return from;
  const kept = new Uint32Array(from.length);
  for (const row of rowsOf(from)) if (tests.every((test) => test(row))) addRow(kept, row);
  return kept;
}

function testsOf(columns: Columns, query: PlacedQuery): ((row: number) => boolean)[] {
  const { maxPrice, box, near, radius } = query;
  const point = (row: number) => ({ lat: columns.lats[row]!, lon: columns.lons[row]! });
  const window = windowOf(query);
  return [
    ...(maxPrice === null ? [] : [(row: number) => columns.prices[row]! <= maxPrice]),
    ...(box === null ? [] : [(row: number) => isInside(box, point(row))]),
    ...(near === null || radius === null ? [] : [(row: number) => distanceKm(near, point(row)) <= radius]),
    ...(window.asked ? [(row: number) => firstStart(window, bookable(columns, row)) !== null] : []),
  ];
}

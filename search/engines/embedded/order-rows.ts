/** Puts rows in the order asked for, only as far as the page needs: a heap keeps the best so many. */
import { distanceKm } from "../../geo.ts";
import type { PlacedQuery } from "../../query/query.ts";
import { firstStart, windowOf } from "../../query/window.ts";
import { bookable } from "./choose-rows.ts";
import type { Columns } from "./columns.ts";

/** @param scores by row, for the words asked for; null without words @returns the first `count` rows in order */
export function orderRows(columns: Columns, rows: Uint32Array, { query, scores, count }: { query: PlacedQuery; scores: ((row: number) => number) | null; count: number }): number[] {
  const key = keyOf(columns, query, scores);
  const { ranks, documents } = columns;
  const keys = new Float64Array(documents.length);
  for (const row of rows) keys[row] = key(row);
  const byName = (a: number, b: number) => (documents[a]!.nameKey < documents[b]!.nameKey ? -1 : 1);
  return firstOf(rows, count, query.sort === "name" ? byName : (a, b) => keys[a]! - keys[b]! || ranks[b]! - ranks[a]! || byName(a, b));
}

/** Smaller comes first. */
function keyOf(columns: Columns, query: PlacedQuery, scores: ((row: number) => number) | null): (row: number) => number {
  const { sort, near } = query;
  if (sort === "cheapest") return (row) => Math.min(columns.prices[row]!, Number.MAX_SAFE_INTEGER);
  if (sort === "shortest") return (row) => columns.lengths[row]!;
  if (sort === "nearest" && near) return (row) => distanceKm(near, { lat: columns.lats[row]!, lon: columns.lons[row]! });
  const window = windowOf(query);
  if (sort === "soonest") return (row) => firstStart(window, bookable(columns, row)) ?? Number.MAX_SAFE_INTEGER;
  return scores ? (row) => -scores(row) * (0.85 + 0.3 * columns.ranks[row]!) : () => 0;
}

type Compare = (a: number, b: number) => number;

/** The first `count` of the rows: a heap with the last of them on top, which whatever comes before it replaces. */
function firstOf(rows: Uint32Array, count: number, compare: Compare): number[] {
  const heap: number[] = [];
  for (const row of rows) {
    if (heap.length < count) rise(heap, heap.push(row) - 1, compare);
    else if (compare(row, heap[0]!) < 0) sink(heap, row, compare);
  }
  return heap.sort(compare);
}

function rise(heap: number[], from: number, compare: Compare): void {
  let at = from;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (compare(heap[above]!, heap[at]!) >= 0) return;
    [heap[above], heap[at]] = [heap[at]!, heap[above]!];
    at = above;
  }
}

/** Puts `row` in place of the top and lets it sink to where it belongs. */
function sink(heap: number[], row: number, compare: Compare): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    if (left >= heap.length) break;
    const later = left + 1 < heap.length && compare(heap[left + 1]!, heap[left]!) > 0 ? left + 1 : left;
    if (compare(heap[later]!, row) <= 0) break;
    heap[at] = heap[later]!;
    at = later;
  }
  heap[at] = row;
}

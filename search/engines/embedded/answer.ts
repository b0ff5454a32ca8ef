/** Answers a question over the columns: choose the rows, count the facets, put the page in order. */
import { MOST_POINTS, type MapPoint, type SearchAnswer } from "../../engine.ts";
import { distanceKm } from "../../geo.ts";
import type { PlacedQuery } from "../../query/query.ts";
import { PAGE_SIZE } from "../../settings.ts";
import { dateOrNull, firstStart, windowOf } from "../../query/window.ts";
import { bookable, chooseRows } from "./choose-rows.ts";
import type { Columns } from "./columns.ts";
import type { TextMatch } from "./match-text.ts";
import { orderRows } from "./order-rows.ts";

export function answer(columns: Columns, query: PlacedQuery, text: TextMatch | null): SearchAnswer {
  const { rows, facets } = chooseRows(columns, query, text && text.rows);
  const scores = text && ((row: number) => text.scores[row]!);
  const { perPage = PAGE_SIZE } = query;
  const page = orderRows(columns, rows, { query, scores, count: query.page * perPage }).slice((query.page - 1) * perPage);
  const window = windowOf(query);
  const hits = page.map((row) => {
    const { card } = columns.documents[row]!;
    return { ...card, nextDate: dateOrNull(firstStart(window, bookable(columns, row))), distanceKm: query.near && distanceKm(query.near, card) };
  });
  return { total: rows.length, hits, facets, relaxed: text?.relaxed ?? false };
}

export function points(columns: Columns, query: PlacedQuery, text: TextMatch | null): MapPoint[] {
  const { rows } = chooseRows(columns, query, text && text.rows);
  return Array.from(rows.subarray(0, MOST_POINTS), (row) => {
    const { productId: id, kind, title, slug, lat, lon } = columns.documents[row]!.card;
    return { id, kind, title, slug, lat, lon };
  });
}

/** Stripe's way of listing: newest first, a page at a time, continued after or before an id. */

import { noSuch } from "./fault.server.ts";
import { integer, object, text, type Param, type ParamsOf, type Shape } from "./params.server.ts";

const RANGE = object({ gt: integer(), gte: integer(), lt: integer(), lte: integer() });

/** Either one second or a range of them. */
const created: Param<ParamsOf<{ gt: Param<number>; gte: Param<number>; lt: Param<number>; lte: Param<number> }>> = {
  read: (value, path) => (typeof value === "string" ? ((second) => ({ gte: second, lte: second }))(integer().read(value, path)) : RANGE.read(value, path)),
};

export const PAGING = { limit: integer({ min: 1, max: 100 }), starting_after: text(), ending_before: text() } satisfies Shape;
export const PAGING_BY_TIME = { ...PAGING, created } satisfies Shape;

export interface ListPage<T> {
  object: "list";
  data: T[];
  has_more: boolean;
  url: string;
}

/** @param oldestFirst all records that match, in the order of their making. */
export function listPage<T extends { id: string; created?: number | undefined }>({ oldestFirst, params, url }: {
  oldestFirst: T[];
  params: ParamsOf<typeof PAGING_BY_TIME>;
  url: string;
}): ListPage<T> {
  const { limit = 10, starting_after: after, ending_before: before } = params;
  const rows = oldestFirst.filter((row) => isWithin(row.created ?? 0, params.created)).reverse();
  if (before !== undefined) {
    const end = indexOf(rows, before, "ending_before");
    const start = Math.max(0, end - limit);
    return { object: "list", data: rows.slice(start, end), has_more: start > 0, url };
  }
  const start = after === undefined ? 0 : indexOf(rows, after, "starting_after") + 1;
  return { object: "list", data: rows.slice(start, start + limit), has_more: start + limit < rows.length, url };
}

function indexOf(rows: { id: string }[], id: string, param: string): number {
  const index = rows.findIndex((row) => row.id === id);
  if (index < 0) throw noSuch("object", id, { param, status: 400 });
  return index;
}

function isWithin(second: number, range: ParamsOf<typeof PAGING_BY_TIME>["created"]): boolean {
  if (!range) return true;
  const { gt = -1, gte = 0, lt = Infinity, lte = Infinity } = range;
  return second > gt && second >= gte && second < lt && second <= lte;
}

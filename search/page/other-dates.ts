/** Where the days asked for leave nothing: the nearest days before and after them on which something fits, each as a question of its own. */
import { addDays, daysBetween, type LocalDate } from "../../app/core/time.ts";
import type { SearchQuery } from "../query/query.ts";
import { hrefOf } from "./href.ts";
import { datesLabel } from "./labels.ts";
import type { Ask } from "./ways-out.ts";

export interface OtherDates { when: "before" | "after"; label: string; href: string; total: number }

/** Days looked at to either side. */
const FARTHEST = 120;

type Days = Pick<SearchQuery, "from" | "to">;

export async function otherDates(ask: Ask, query: SearchQuery, today: LocalDate): Promise<OtherDates[]> {
  const { from, to } = query;
  const count = async (days: Days) => (await ask({ ...query, ...days, page: 1 })).total;
  if ((from === null && to === null) || (await count({ from: null, to: null })) === 0) return [];
  const found = await Promise.all([from === null ? null : earlier(count, { from, to }, today), to === null ? null : later(count, { from, to })]);
  const all = await Promise.all(found.map(async (days, index): Promise<OtherDates[]> => {
    const total = days ? await count(days) : 0;
    return days && total > 0 ? [{ when: index === 0 ? "before" : "after", label: datesLabel({ ...query, ...days }), href: hrefOf({ ...query, ...days, page: 1 }), total }] : [];
  }));
  return all.flat();
}

type Count = (days: Days) => Promise<number>;

/** As many days, begun as few days earlier as possible; with days added at the end where the trip is longer. */
async function earlier(count: Count, { from, to }: { from: LocalDate; to: LocalDate | null }, today: LocalDate): Promise<Days | null> {
  const last = to && addDays(to, -1);
  const step = await fewest(Math.min(FARTHEST, daysBetween(today, from)), async (days) => (await count({ from: addDays(from, -days), to: last })) > 0);
  if (step === null) return null;
  const shifted = { from: addDays(from, -step), to: to && addDays(to, -step) };
  return (await count(shifted)) > 0 ? shifted : { from: shifted.from, to: last };
}

async function later(count: Count, { from, to }: { from: LocalDate | null; to: LocalDate }): Promise<Days | null> {
  const first = from && addDays(from, 1);
  const step = await fewest(FARTHEST, async (days) => (await count({ from: first, to: addDays(to, days) })) > 0);
  if (step === null) return null;
  const shifted = { from: from && addDays(from, step), to: addDays(to, step) };
  return (await count(shifted)) > 0 ? shifted : { from: first, to: shifted.to };
}

/** The smallest number from 1 to `most` that works, where all larger ones do too; by doubling, then halving. */
async function fewest(most: number, works: (number: number) => Promise<boolean>): Promise<number | null> {
  let low = 0;
  let high = 1;
  while (high < most && !(await works(high))) [low, high] = [high, high * 2];
  high = Math.min(high, most);
  if (high < 1 || !(await works(high))) return null;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (await works(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Ways out of an empty answer: without which condition something is found, else with which one alone; the most first. */
import type { SearchAnswer } from "../engine.ts";
import type { SearchQuery } from "../query/query.ts";
import type { Condition } from "./conditions.ts";
import { hrefOf } from "./href.ts";

export interface WayOut { id: string; label: string; href: string; kind: "without" | "only"; total: number }

export type Ask = (query: SearchQuery) => Promise<SearchAnswer>;

export async function waysOut(ask: Ask, conditions: Condition[]): Promise<WayOut[]> {
  const narrowing = conditions.filter(({ id }) => id !== "distance");
  const without = await tried(ask, narrowing, "without");
  return without.length > 0 ? without : tried(ask, narrowing, "only");
}

async function tried(ask: Ask, conditions: Condition[], kind: WayOut["kind"]): Promise<WayOut[]> {
  const ways = await Promise.all(conditions.map(async (condition): Promise<WayOut> => ({ id: condition.id, label: condition.label, kind, href: hrefOf(condition[kind]), total: (await ask(condition[kind])).total })));
  return ways.filter((way) => way.total > 0).sort((a, b) => b.total - a.total);
}

/** What is recommended when nothing else decides, by weights in the order in which the terms name them (legal.ts, `ranking`): change both together. */
import { fromDayNumber } from "../../app/core/time.ts";
import type { Season } from "../../app/core/vocabulary.ts";
import type { IndexedProduct } from "./document.ts";

const KIND_POINTS = { package: 0.33, bundle: 0.3, offer: 0.08 } as const;
const SEASON = 0.12;
const SOON = 0.12;
const OFTEN = 0.11;
const DETAILS = 0.06;
const LANGUAGES = 0.04;
/** Decides among equals only. */
const CHANCE = 0.009;
const SOON_DAYS = 90;

/** The season of a month, as visitors count: spring from March, summer from June, autumn from September, winter from December. */
export function seasonOf(date: string): Season {
  const month = Number(date.slice(5, 7));
  return month < 3 || month === 12 ? "winter" : month < 6 ? "spring" : month < 9 ? "summer" : "autumn";
}

/** 0 … 1. */
export function rankOf(product: IndexedProduct, nextDay: number | null): number {
  const inSeason = product.seasons.includes(seasonOf(fromDayNumber(product.free.firstDay))) ? SEASON : 0;
  const soon = nextDay === null ? 0 : SOON * Math.max(0, 1 - (nextDay - product.free.firstDay) / SOON_DAYS);
  const often = OFTEN * (product.free.most.slice(0, SOON_DAYS).filter((people) => people > 0).length / SOON_DAYS);
  const told = DETAILS * Math.min(1, product.features.length / 6) + LANGUAGES * (product.publicLangs.length / 3);
  return KIND_POINTS[product.kind] + inSeason + soon + often + told + CHANCE * chance(product.id);
}

/** 0 … 1 by FNV-1a of the id. */
function chance(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  return (hash >>> 0) / 2 ** 32;
}

/** The "from" price of a product: the lowest that a small party really pays a head (or for one room, kayak, …) on a bookable day of the coming year. */
import { isAppError } from "../../app/core/app-error.ts";
import { inSeason } from "../../app/core/time.ts";
import type { Units } from "../../app/core/quote.ts";
import type { UnitCode } from "../../app/core/vocabulary.ts";
import { dayOf } from "../../app/domain/availability/availability-of.server.ts";
import type { SlotBook } from "../../app/domain/availability/read-slots.server.ts";
import type { Sellable } from "../../app/domain/catalogue/sellable.server.ts";
import { priceProduct } from "../../app/domain/pricing/price-product.ts";
import { unitsByPart } from "../../app/domain/pricing/units-of-part.ts";
import { dateOf, firstFree, nightsOf, type FreeDays } from "./free-days.ts";

const YEAR = 365;

/** `amount` in minor units of PLN for one `unit` (a person, or one room or kayak, a night where nights are sold). */
export interface PriceFrom { amount: number; unit: UnitCode }

/** The party that the price is worked out for, and what it is divided by. */
export function smallestParty(sellable: Sellable): { units: Units; unit: UnitCode; people: number; count: number } {
  if (sellable.kind !== "offer") {
    const people = Math.max(sellable.minParty, Math.min(2, Math.max(1, sellable.maxParty)));
    return { units: { adult: people }, unit: "adult", people, count: people };
  }
  const offered = sellable.parts[0]!.units;
  const adult = offered.find((unit) => unit.code === "adult");
  if (adult) return { units: { adult: Math.max(1, sellable.minParty) }, unit: "adult", people: Math.max(1, sellable.minParty), count: Math.max(1, sellable.minParty) };
  const cheapest = [...offered].sort((a, b) => lowest(a.prices) - lowest(b.prices))[0]!;
  return { units: { [cheapest.code]: 1 }, unit: cheapest.code, people: Math.max(1, Math.min(sellable.minParty, cheapest.pax ?? 1)), count: 1 };
}

const lowest = (prices: { amountMinor: number; currency: string }[]) => Math.min(...prices.filter((price) => price.currency === "PLN").map((price) => price.amountMinor));

/** Null only for a product without a price in PLN. When nothing is free all year, the price of any day. */
export function priceFromOf({ sellable, free, book, now }: { sellable: Sellable; free: FreeDays; book: SlotBook; now: Date }): PriceFrom | null {
  if (sellable.parts.length === 0 || sellable.parts.some((part) => part.units.length === 0)) return null;
  const party = smallestParty(sellable);
  const seasons = seasonsOf(sellable);
  const dropped = droppedBy({ sellable, units: party.units, book, now });
  const known = new Set<string>();
  let least = Number.POSITIVE_INFINITY;
  for (const day of pricedDays(free, party.people)) {
    const leftOut = dropped(day);
    const key = [seasonKey(seasons, day), ...leftOut].join(" ");
    if (known.has(key)) continue;
    known.add(key);
    const total = totalOn({ sellable, units: party.units, leftOut }, day);
    if (total !== null && total < least) least = total;
  }
  return Number.isFinite(least) ? { amount: Math.ceil(least / party.count), unit: party.unit } : null;
}

/** The optional parts that the party cannot have on a bookable day: it is sold, and priced, without them. */
function droppedBy({ sellable, units, ...asked }: { sellable: Sellable; units: Units; book: SlotBook; now: Date }): (day: number) => string[] {
  if (!sellable.parts.some((part) => part.optional)) return () => [];
  const byPart = unitsByPart(sellable, units);
  return (day) => {
    const { available, dropped } = dayOf({ ...asked, sellable, units: byPart, date: dateOf(day) });
    return available ? dropped : [];
  };
}

/** A span of the year with its own price, and a day of the trip on which that matters. */
interface SeasonOfPart { from: string | null; to: string | null; offset: number }

function seasonsOf({ parts }: Sellable): SeasonOfPart[] {
  return parts.flatMap((part) => {
    const spans = new Map(part.units.flatMap((unit) => unit.prices.filter((price) => price.seasonFrom !== null).map((price) => [`${price.seasonFrom} ${price.seasonTo}`, price] as const)));
    return [...spans.values()].flatMap(({ seasonFrom, seasonTo }) => Array.from({ length: nightsOf(part) }, (_, night) => ({ from: seasonFrom, to: seasonTo, offset: part.dayOffset + night })));
  });
}

/** Days with the same key and parts have the same price: each kind of day is priced once. */
function seasonKey(seasons: SeasonOfPart[], day: number): string {
  return seasons.map(({ from, to, offset }) => (inSeason(dateOf(day + offset), from, to) ? 1 : 0)).join("");
}

/** Bookable days of the year; all of them when there is none. */
function* pricedDays(free: FreeDays, people: number): Generator<number> {
  const to = free.firstDay + YEAR - 1;
  const first = firstFree(free, { from: free.firstDay, to, people });
  for (let day = first ?? free.firstDay; day <= to; day++) {
    if (first === null || firstFree(free, { from: day, to: day, people }) !== null) yield day;
  }
}

function totalOn(trip: { sellable: Sellable; units: Units; leftOut: readonly string[] }, day: number): number | null {
  try {
    return priceProduct({ ...trip, date: dateOf(day) }).totalMinor;
  } catch (error) {
    if (isAppError(error)) return null;
    throw error;
  }
}

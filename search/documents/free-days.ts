/** On which days a product can be booked, for each party size kept: one bit a size, one number a day, 18 months. */
import { dayNumber, fromDayNumber, type LocalDate } from "../../app/core/time.ts";
import type { Sellable, SellablePart } from "../../app/domain/catalogue/sellable.server.ts";
import { dayOf } from "../../app/domain/availability/availability-of.server.ts";
import { runs } from "../../app/domain/availability/plan-parts.ts";
import { slotsOn, type SlotBook } from "../../app/domain/availability/read-slots.server.ts";
import { partyUnits, takesParty, unitsByPart } from "../../app/domain/pricing/units-of-part.ts";
import { keptSize, PARTY_SIZES } from "../settings.ts";

const MINUTES_A_DAY = 1440;
const LONG_AGO = new Date(0);

export interface FreeDays {
  /** day number (days since 1970) of the first element of `masks` */
  firstDay: number;
  /** bit i: bookable for a party of PARTY_SIZES[i] adults starting on that day */
  masks: Uint16Array;
}

type Demand = { bit: number; units: ReturnType<typeof unitsByPart> };

/**
 * Free days of a product from `today` on, for `days` days.
 * Days with the same slots in the same state are planned once; only those within the lead time are planned against the clock.
 */
export function freeDaysOf({ sellable, book, today, days, now }: { sellable: Sellable; book: SlotBook; today: LocalDate; days: number; now: Date }): FreeDays {
  const demands = demandsOf(sellable);
  const masks = new Uint16Array(days);
  const known = new Map<string, number>();
  const soon = Math.ceil(sellable.leadTimeMinutes / MINUTES_A_DAY) + 1;
  const firstDay = dayNumber(today);
  for (let index = 0; index < days && demands.length > 0; index++) {
    const date = dateOf(firstDay + index);
    const plan = (clock: Date) => maskOn({ sellable, book, date, demands, now: clock });
    if (index <= soon) masks[index] = plan(now);
    else {
      const key = stateOn(sellable, book, firstDay + index);
      const mask = known.get(key) ?? plan(LONG_AGO);
      known.set(key, mask);
      masks[index] = mask;
    }
  }
  return { firstDay, masks };
}

const dates = new Map<number, LocalDate>();

/** As fromDayNumber, which is asked here for the same few hundred days thousands of times. */
export function dateOf(day: number): LocalDate {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = fromDayNumber(day);
  dates.set(day, date);
  return date;
}

/** The party sizes that the product takes at all, with what each part needs for them. */
function demandsOf(sellable: Sellable): Demand[] {
  return PARTY_SIZES.flatMap((size, bit) => {
    const units = partyUnits(sellable, { adults: size, children: 0 });
    return takesParty(sellable, units) ? [{ bit, units: unitsByPart(sellable, units) }] : [];
  });
}

/** The largest party that fits decides: fewer people find room where more do. Where not even the smallest fits, no other is tried. */
function maskOn({ sellable, book, date, demands, now }: { sellable: Sellable; book: SlotBook; date: LocalDate; demands: Demand[]; now: Date }): number {
  const fits = ({ units }: Demand) => dayOf({ sellable, book, date, units, now }).available;
  if (!fits(demands[0]!)) return 0;
  const largest = demands.findLastIndex(fits);
  return demands.slice(0, largest + 1).reduce((mask, { bit }) => mask | (1 << bit), 0);
}

/** Everything about a day that decides its plan, apart from the clock. */
function stateOn(sellable: Sellable, book: SlotBook, day: number): string {
  let key = String(day % 7);
  for (const part of sellable.parts) for (let night = 0; night < nightsOf(part); night++) key += partState(part, book, dateOf(day + part.dayOffset + night));
  return key;
}

export const nightsOf = (part: SellablePart) => (part.offerType === "lodging" ? Math.max(1, part.nights) : 1);

function partState(part: SellablePart, book: SlotBook, date: LocalDate): string {
  let key = "|";
  for (const slot of slotsOn(book, part.resourceId, date)) if (!slot.closed && runs(part, slot)) key += `${slot.start},${slot.free};`;
  return key;
}

/** Number of the first free day from one day to another, both included, or null. */
export function firstFree(free: FreeDays, { from, to, people }: { from: number; to: number; people: number }): number | null {
  const bit = 1 << PARTY_SIZES.indexOf(keptSize(people) as (typeof PARTY_SIZES)[number]);
  const last = Math.min(to - free.firstDay, free.masks.length - 1);
  for (let index = Math.max(0, from - free.firstDay); index <= last; index++) if ((free.masks[index]! & bit) !== 0) return free.firstDay + index;
  return null;
}

/** On which days a product can be booked, and by how large a party: one number a day, 18 months. */
import { dayNumber, fromDayNumber, type LocalDate } from "../../app/core/time.ts";
import type { Sellable, SellablePart } from "../../app/domain/catalogue/sellable.server.ts";
import { dayOf } from "../../app/domain/availability/availability-of.server.ts";
import { runs } from "../../app/domain/availability/plan-parts.ts";
import { slotsOn, type SlotBook } from "../../app/domain/availability/read-slots.server.ts";
import { partyUnits, takesParty, unitsByPart } from "../../app/domain/pricing/units-of-part.ts";
import { MOST_PARTY } from "../settings.ts";

const MINUTES_A_DAY = 1440;
const LONG_AGO = new Date(0);

export interface FreeDays {
  /** day number (days since 1970) of the first element of `most` */
  firstDay: number;
  /** people of the smallest party that the product takes; 0 where it takes none */
  least: number;
  /** people of the largest party, up to MOST_PARTY, that can start on that day; 0 when nobody can */
  most: Uint8Array;
}

type Demand = { people: number; units: ReturnType<typeof unitsByPart> };

/**
 * Free days of a product from `today` on, for `days` days.
 * Days with the same slots in the same state are planned once; only those within the lead time are planned against the clock.
 */
export function freeDaysOf({ sellable, book, today, days, now }: { sellable: Sellable; book: SlotBook; today: LocalDate; days: number; now: Date }): FreeDays {
  const demands = demandsOf(sellable);
  const most = new Uint8Array(days);
  const known = new Map<string, number>();
  const soon = Math.ceil(sellable.leadTimeMinutes / MINUTES_A_DAY) + 1;
  const firstDay = dayNumber(today);
  for (let index = 0; index < days && demands.length > 0; index++) {
    const date = dateOf(firstDay + index);
    const plan = (clock: Date) => largestOn({ sellable, book, date, demands, now: clock });
    if (index <= soon) most[index] = plan(now);
    else {
      const key = stateOn(sellable, book, firstDay + index);
      const largest = known.get(key) ?? plan(LONG_AGO);
      known.set(key, largest);
      most[index] = largest;
    }
  }
  return { firstDay, least: demands[0]?.people ?? 0, most };
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

/** The parties that the product takes at all, in people, with what each part needs for them: from the smallest on without a gap. */
function demandsOf(sellable: Sellable): Demand[] {
  const demands: Demand[] = [];
  for (let people = 1; people <= MOST_PARTY; people++) {
    const units = partyUnits(sellable, { adults: people, children: 0 });
    if (takesParty(sellable, units)) demands.push({ people, units: unitsByPart(sellable, units) });
    else if (demands.length > 0) break;
  }
  return demands;
}

/** Fewer people find room where more do. Mostly either all find it or nobody does. */
function largestOn({ sellable, book, date, demands, now }: { sellable: Sellable; book: SlotBook; date: LocalDate; demands: Demand[]; now: Date }): number {
  const fits = ({ units }: Demand) => dayOf({ sellable, book, date, units, now }).available;
  if (!fits(demands[0]!)) return 0;
  if (fits(demands.at(-1)!)) return demands.at(-1)!.people;
  let [fitting, tooMany] = [0, demands.length - 1];
  while (tooMany - fitting > 1) {
    const middle = (fitting + tooMany) >> 1;
    if (fits(demands[middle]!)) fitting = middle;
    else tooMany = middle;
  }
  return demands[fitting]!.people;
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

/** Number of the first day from one to another, both included, on which so many people can start; or null. */
export function firstFree({ firstDay, least, most }: FreeDays, { from, to, people }: { from: number; to: number; people: number }): number | null {
  if (people < least) return null;
  const wanted = Math.min(people, MOST_PARTY);
  const last = Math.min(to - firstDay, most.length - 1);
  for (let index = Math.max(0, from - firstDay); index <= last; index++) if (most[index]! >= wanted) return firstDay + index;
  return null;
}

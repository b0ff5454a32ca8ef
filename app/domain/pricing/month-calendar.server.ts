/** A month of a product for a party: each day free, full, closed or too near, with places and price; and where the first free day is. */
import type { Currency } from "../../core/money.ts";
import type { CalendarDay, CalendarMonth, DayState } from "../../core/pricing/stay-view.ts";
import type { Units } from "../../core/quote.ts";
import { addDays, addMonths, dateAt, monthOf, type LocalDate } from "../../core/time.ts";
import type { Reader } from "../../platform/db.server.ts";
import { availabilityOf } from "../availability/availability-of.server.ts";
import { HORIZON_DAYS } from "../availability/roll-slots.server.ts";
import { cannotBeHad, type Sellable } from "../catalogue/sellable.server.ts";
import { pricedDays, type PricedDay } from "./priced-days.server.ts";
import { unitsByPart } from "./units-of-part.ts";

export interface CalendarInput { sellable: Sellable; units: Units; currency: Currency; nights?: number; leftOut?: readonly string[]; now: Date }

/** Days looked at in one go while searching for a free one. */
const STRIDE = 56;

/** The month "YYYY-MM"; one outside the bookable time becomes its nearest end. */
export async function monthCalendar(reader: Reader, input: CalendarInput & { month: string }): Promise<CalendarMonth> {
  const today = dateAt(input.now);
  const [earliest, latest] = [monthOf(today), monthOf(lastBookable(today))];
  const month = input.month < earliest ? earliest : input.month > latest ? latest : input.month;
  const to = addDays(`${addMonths(month, 1)}-01`, -1);
  const priced = await pricedDays(reader, { ...input, from: `${month}-01`, to });
  const days = priced.map((day) => calendarDay(day, today));
  const anyFree = days.some((day) => day.state === "free");
  return {
    month, days, previous: month > earliest ? addMonths(month, -1) : null, next: month < latest ? addMonths(month, 1) : null,
    nextFree: anyFree ? null : await firstFreeDay(reader, { ...input, from: to < today ? today : addDays(to, 1) }),
  };
}

/** The first free day from a date on, within the bookable time; null when there is none. */
export async function firstFreeDay(reader: Reader, input: CalendarInput & { from: LocalDate }): Promise<LocalDate | null> {
  if (cannotBeHad(input.sellable)) return null;
  const last = lastBookable(dateAt(input.now));
  const units = unitsByPart(input.sellable, input.units, input.leftOut);
  for (let from = input.from; from <= last; from = addDays(from, STRIDE)) {
    const end = addDays(from, STRIDE - 1);
    const days = await availabilityOf(reader, { ...input, units, from, to: end < last ? end : last });
    const free = days.find((day) => day.available);
    if (free) return free.date;
  }
  return null;
}

/** Slots are rolled out that far. */
export function lastBookable(today: LocalDate): LocalDate {
  return addDays(today, HORIZON_DAYS - 1);
}

function calendarDay(day: PricedDay, today: LocalDate): CalendarDay {
  const state = dayState(day, today);
  return state === "free" ? { date: day.date, state, placesLeft: day.placesLeft, amountMinor: day.price!.amount } : { date: day.date, state, placesLeft: 0, amountMinor: null };
}

/** A day without a price cannot be sold, whatever is free. */
export function dayState(day: PricedDay, today: LocalDate): DayState {
  if (day.date < today) return "past";
  if (day.available) return day.price ? "free" : "closed";
  return day.lack === "sold_out" || day.lack === "too_late" ? day.lack : "closed";
}

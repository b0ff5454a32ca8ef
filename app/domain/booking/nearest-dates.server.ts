/** The dates nearest to a sold-out one that fit the same party, and the other starts of its own day. */
import type { Units } from "../../core/quote.ts";
import { addDays, dateAt, daysBetween, minutesOf, type LocalDate, type LocalTime } from "../../core/time.ts";
import { db } from "../../platform/db.server.ts";
import { availabilityOf, type DayAvailability } from "../availability/availability-of.server.ts";
import { loadSellable } from "../catalogue/sellable.server.ts";
import { takesParty, unitsByPart } from "../pricing/units-of-part.ts";

/** Looked at on either side, in days. */
const REACH = 45;

export interface NearestInput { productId: string; date: LocalDate; units: Units; nights?: number; leftOut?: readonly string[]; now: Date }

/** @returns at most five dates by rising date; none when the party does not fit at all. @throws AppError not_found */
export async function nearestDates({ date, ...asked }: NearestInput): Promise<LocalDate[]> {
  return nearestOf(await daysAround({ date, ...asked }), date);
}

/** @returns at most three other starts of the day and five dates that fit the same party, by rising time and date. @throws AppError not_found */
export async function nearestStarts({ date, time, ...asked }: NearestInput & { time: LocalTime }): Promise<{ starts: LocalTime[]; dates: LocalDate[] }> {
  const days = await daysAround({ date, ...asked });
  const free = (days.find((day) => day.date === date)?.times ?? []).map((start) => start.time).filter((start) => start !== time);
  const away = (start: LocalTime) => Math.abs(minutesOf(start) - minutesOf(time));
  return { starts: free.sort((a, b) => away(a) - away(b)).slice(0, 3).sort(), dates: nearestOf(days, date) };
}

async function daysAround({ productId, date, units, nights, leftOut, now }: NearestInput): Promise<DayAvailability[]> {
  const sellable = await loadSellable(db(), productId);
  if (!takesParty(sellable, units)) return [];
  const today = dateAt(now);
  const earliest = addDays(date, -REACH);
  return availabilityOf(db(), { sellable, units: unitsByPart(sellable, units, leftOut), nights, now, from: earliest > today ? earliest : today, to: addDays(date, REACH) });
}

function nearestOf(days: readonly DayAvailability[], date: LocalDate): LocalDate[] {
  const free = days.filter((day) => day.available && day.date !== date).map((day) => day.date);
  return free.sort((a, b) => Math.abs(daysBetween(date, a)) - Math.abs(daysBetween(date, b))).slice(0, 5).sort();
}

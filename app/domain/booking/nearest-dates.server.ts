/** The dates nearest to a sold-out one that fit the same party, and the other starts of its own day. */
import type { Units } from "../../core/quote.ts";
import { addDays, dateAt, daysBetween, minutesOf, type LocalDate, type LocalTime } from "../../core/time.ts";
import { db } from "../../platform/db.server.ts";
import { availabilityOf } from "../availability/availability-of.server.ts";
import { loadSellable } from "../catalogue/sellable.server.ts";
import { takesParty, unitsByPart } from "../pricing/units-of-part.ts";

/** Looked at on either side, in days. */
const REACH = 45;

export interface NearestInput { productId: string; date: LocalDate; units: Units; nights?: number; leftOut?: readonly string[]; now: Date }

/** @returns at most five dates by rising date; none when the party does not fit at all. @throws AppError not_found */
export async function nearestDates({ productId, date, units, nights, leftOut, now }: NearestInput): Promise<LocalDate[]> {
  const sellable = await loadSellable(db(), productId);
  if (!takesParty(sellable, units)) return [];
  const today = dateAt(now);
  const earliest = addDays(date, -REACH);
  const days = await availabilityOf(db(), { sellable, units: unitsByPart(sellable, units, leftOut), nights, now, from: earliest > today ? earliest : today, to: addDays(date, REACH) });
  const free = days.filter((day) => day.available && day.date !== date).map((day) => day.date);
  return free.sort((a, b) => Math.abs(daysBetween(date, a)) - Math.abs(daysBetween(date, b))).slice(0, 5).sort();
}

/** @returns at most three other starts of the day that fit the same party, by rising time; none for what has one start a day. @throws AppError not_found */
export async function otherStarts({ productId, date, time, units, now }: Pick<NearestInput, "productId" | "date" | "units" | "now"> & { time: LocalTime }): Promise<LocalTime[]> {
  const sellable = await loadSellable(db(), productId);
  if (!takesParty(sellable, units)) return [];
  const [day] = await availabilityOf(db(), { sellable, units: unitsByPart(sellable, units), now, from: date, to: date });
  const free = day!.times.map((start) => start.time).filter((start) => start !== time);
  const away = (start: LocalTime) => Math.abs(minutesOf(start) - minutesOf(time));
  return free.sort((a, b) => away(a) - away(b)).slice(0, 3).sort();
}

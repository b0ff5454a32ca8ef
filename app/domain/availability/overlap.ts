/** Slots of one resource that run at the same time share its places: when a slot runs, and how full its fullest moment is. */
import { dayNumber, minutesOf, type LocalDate } from "../../core/time.ts";

const DAY_MINUTES = 1440;
/** Taken for a start of which nobody said how long it is. The same numbers are in the database's `slot_span`. */
const USUAL_MINUTES = 60;
/** Days: the form takes no longer duration. */
export const LONGEST_DAYS = 7;

export interface Timed { date: LocalDate; start: string; minutes: number | null }
/** Minutes of the venue's clock since 1970-01-01, the end not included. */
export interface Span { from: number; to: number }

/** Null for a night: rooms are let by the night only, and lie beside no start of the day. */
export function spanOf({ date, start, minutes }: Timed): Span | null {
  const midnight = dayNumber(date) * DAY_MINUTES;
  if (start === "night") return null;
  if (start === "day") return { from: midnight, to: midnight + DAY_MINUTES };
  const from = midnight + minutesOf(start);
  return { from, to: from + (minutes ?? USUAL_MINUTES) };
}

/** One that ends when the other begins does not run at the same time. */
export function crosses(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The most places taken at any one moment of a span; the load only rises where something begins. */
export function peakWithin(span: Span, running: readonly (Span & { places: number })[]): number {
  const moments = running.filter((one) => crosses(one, span)).map((one) => Math.max(one.from, span.from));
  const loads = moments.map((at) => running.reduce((sum, { from, to, places }) => (from <= at && at < to ? sum + places : sum), 0));
  return Math.max(0, ...loads);
}

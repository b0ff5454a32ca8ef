/** Chooses the slots of every part of a trip, summing the demand of all parts on each slot before it compares with what is free. */
import { addDays, dateAt, dayNumber, inSeason, instantOf, isoWeekday, minutesOf, type LocalDate, type LocalTime } from "../../core/time.ts";
import { personCount, type Units } from "../../core/quote.ts";
import { suitsParty } from "../catalogue/party-range.ts";
import type { ScheduleRow, SellablePart } from "../catalogue/sellable.server.ts";
import { peakWithin, spanOf } from "./overlap.ts";
import { slotsOn, type FreeSlot, type SlotBook } from "./read-slots.server.ts";

const DAY_MS = 86_400_000;
/** Nights are entered from 15:00, whole-day slots from 09:00 (for lead times only). */
export const CHECK_IN: LocalTime = "15:00";
export const OPENING: LocalTime = "09:00";

export interface PlannedPart {
  part: SellablePart;
  units: Units;
  date: LocalDate;
  /** day after the last night, or the same day */
  endDate: LocalDate;
  start: FreeSlot["start"];
  minutes: number | null;
  slots: { slot: FreeSlot; demand: number }[];
}

/** `full`, when it is sold out. */
export interface Lack { partId: string; reason: "sold_out" | "closed" | "too_late" | "no_such_time"; date: LocalDate; full?: Full }
/** Places that the part needs, and the most that a start, or a stay in each of its nights, still gives this trip; `mayReturn` where those that others have would be enough for it. */
interface Full { wanted: number; left: number; mayReturn: boolean }
/** `dropped` are optional parts that cannot be had on the date, or do not take so many people: the trip is sold, and priced, without them; `full` are those of them that only lack places which others have. */
export interface Plan { parts: PlannedPart[]; lacks: Lack[]; dropped: string[]; full: string[]; placesLeft: number }

/** What a plan is refused for: whatever cannot be had at all goes before what is only full. */
export function gravestOf(lacks: readonly Lack[]): Lack | undefined {
  return lacks.find(({ reason }) => reason !== "sold_out") ?? lacks[0];
}

export interface PlanInput {
  units: Map<SellablePart, Units>;
  book: SlotBook;
  date: LocalDate;
  /** of an offer sold alone */
  time?: LocalTime;
  nights?: number;
  leadTimeMinutes: number;
  now: Date;
}

/** Places of its resource that the units of a part take. */
export function demandOf(part: SellablePart, units: Units): number {
  return part.units.reduce((sum, unit) => sum + (units[unit.code] ?? 0) * unit.weight, 0);
}

/** The plan for one starting date; `lacks` is empty when everything is free. `placesLeft` is the least free places among the slots used. */
export function planParts({ units, book, date, time, nights, leadTimeMinutes, now }: PlanInput): Plan {
  const taken = new Map<number, number>();
  const earliest = now.getTime() + leadTimeMinutes * 60_000;
  const plan: Plan = { parts: [], lacks: [], dropped: [], full: [], placesLeft: Number.MAX_SAFE_INTEGER };
  for (const [part, partUnits] of units) {
    const first = addDays(date, part.dayOffset);
    const wanted = part.offerType === "lodging" ? Math.max(1, part.nights || nights || 1) : 0;
    const demand = demandOf(part, partUnits);
    const inTime = (slot: FreeSlot) => !startsBefore(slot, earliest) && !isCutOff(part, slot.date, now);
    const search = { book, part, first, demand, taken, inTime };
    const found = part.withdrawn || (part.optional && !suitsParty(part, { people: personCount(partUnits) })) ? "closed" : wanted > 0 ? findNights({ ...search, wanted }) : findStart({ ...search, time, planned: plan.parts });
    if (!Array.isArray(found)) {
      if (part.optional) {
        plan.dropped.push(part.partId);
        if (typeof found !== "string" && found.mayReturn) plan.full.push(part.partId);
      } else plan.lacks.push({ partId: part.partId, date: first, ...(typeof found === "string" ? { reason: found } : { reason: "sold_out", full: found }) });
      continue;
    }
    for (const slot of found) {
      plan.placesLeft = Math.min(plan.placesLeft, leftOf(slot, taken));
      taken.set(slot.id, (taken.get(slot.id) ?? 0) + demand);
    }
    const start = found[0]!.start;
    const minutes = wanted > 0 ? null : minutesFor(part, found[0]!);
    plan.parts.push({ part, units: partUnits, date: first, endDate: addDays(first, wanted), start, minutes, slots: found.map((slot) => ({ slot, demand })) });
  }
  if (plan.lacks.length > 0 || plan.parts.length === 0) plan.placesLeft = 0;
  return plan;
}

type Search = { book: SlotBook; part: SellablePart; first: LocalDate; demand: number; taken: Map<number, number>; /** whether it may still be booked */ inTime: (slot: FreeSlot) => boolean };
type Found = FreeSlot[] | Lack["reason"] | Full;

function findNights({ book, part, first, wanted, demand, taken, inTime }: Search & { wanted: number }): Found {
  const nights: FreeSlot[] = [];
  for (let night = 0; night < wanted; night++) {
    const slot = slotsOn(book, part.resourceId, addDays(first, night)).find((candidate) => candidate.start === "night");
    if (!slot || slot.closed || !runs(part, slot)) return "closed";
    nights.push(slot);
  }
  if (!inTime(nights[0]!)) return "too_late";
  if (nights.every((slot) => fits(slot, demand, taken))) return nights;
  return { wanted: demand, left: Math.min(...nights.map((slot) => leftOf(slot, taken))), mayReturn: nights.every((slot) => couldFit(slot, demand, taken)) };
}

/** The first that can still be booked, has room and lies across no other part: whoever comes at noon is sold the afternoon. */
function findStart({ book, part, first, time, demand, taken, inTime, planned }: Search & { time: LocalTime | undefined; planned: PlannedPart[] }): Found {
  const open = slotsOn(book, part.resourceId, first).filter((slot) => !slot.closed && slot.start !== "night" && runs(part, slot));
  if (open.length === 0) return "closed";
  const allowed = open.filter((slot) => isAllowed(slot, part, time));
  if (allowed.length === 0) return "no_such_time";
  const bookable = allowed.filter(inTime);
  if (bookable.length === 0) return "too_late";
  const isApart = (candidate: FreeSlot) => !overlaps(candidate, minutesFor(part, candidate), planned);
  const slot = bookable.find((candidate) => fits(candidate, demand, taken) && isApart(candidate));
  return slot ? [slot] : { wanted: demand, left: Math.max(...bookable.map((candidate) => leftOf(candidate, taken))), mayReturn: bookable.some((candidate) => couldFit(candidate, demand, taken) && isApart(candidate)) };
}

function isAllowed(slot: FreeSlot, part: SellablePart, time: LocalTime | undefined): boolean {
  if (slot.start === "day") return true;
  if (part.window) return part.window[0] <= slot.start && slot.start <= part.window[1];
  return time === undefined || slot.start === time;
}

/** The schedule of the offer that this slot comes from; offers sharing a resource do not sell each other's starts. */
function scheduleFor(part: SellablePart, slot: Pick<FreeSlot, "date" | "start">): ScheduleRow | undefined {
  return part.schedules.find((schedule) => inSeason(slot.date, schedule.seasonFrom, schedule.seasonTo) && schedule.weekdays.includes(isoWeekday(slot.date)) && (schedule.kind === "time" ? schedule.times.includes(slot.start) : schedule.kind === slot.start));
}

/** True when the offer itself runs at this slot. */
export function runs(part: SellablePart, slot: Pick<FreeSlot, "date" | "start">): boolean {
  return scheduleFor(part, slot) !== undefined;
}

/** How long the offer takes at this slot, in minutes. */
function minutesFor(part: SellablePart, slot: FreeSlot): number | null {
  return scheduleFor(part, slot)?.durationMinutes ?? slot.minutes;
}

function fits(slot: FreeSlot, demand: number, taken: Map<number, number>): boolean {
  return leftOf(slot, taken) >= demand;
}

/** Whether it would fit if nobody else had a place. */
function couldFit(slot: FreeSlot, demand: number, taken: Map<number, number>): boolean {
  return slot.capacity - (taken.get(slot.id) ?? 0) >= demand;
}

/** Places a slot still gives when the trip's other parts have had theirs, also of the slots of its resource that run at the same time. */
function leftOf(slot: FreeSlot, taken: Map<number, number>): number {
  if (!slot.beside) return slot.free - (taken.get(slot.id) ?? 0);
  const span = spanOf(slot)!;
  return slot.capacity - peakWithin(span, [slot, ...slot.beside].map((one) => ({ ...spanOf(one)!, places: one.used + (taken.get(one.id) ?? 0) })));
}

/** True when a timed slot lies across another timed part of the same day. */
export function overlaps(slot: Pick<FreeSlot, "date" | "start">, minutes: number | null, planned: readonly Pick<PlannedPart, "date" | "start" | "minutes">[]): boolean {
  if (slot.start === "day") return false;
  const from = minutesOf(slot.start);
  const to = from + (minutes ?? 60);
  return planned.some((other) => {
    if (other.date !== slot.date || other.start === "day" || other.start === "night") return false;
    const otherFrom = minutesOf(other.start);
    return from < otherFrom + (other.minutes ?? 60) && otherFrom < to;
  });
}

/** Poland's clocks are never farther ahead of UTC: no local day begins earlier. */
const FARTHEST_AHEAD_MS = 2 * 3_600_000;

/** True when a slot begins before an instant (ms); most days are far off, and are told by their date alone. */
function startsBefore(slot: Pick<FreeSlot, "date" | "start">, instant: number): boolean {
  if (dayNumber(slot.date) * DAY_MS - FARTHEST_AHEAD_MS >= instant) return false;
  return startsAt(slot).getTime() < instant;
}

/** True after the hour of the day before, by the venue's clock, until which an offer takes bookings. */
function isCutOff({ cutOffTime }: Pick<SellablePart, "cutOffTime">, date: LocalDate, now: Date): boolean {
  if (cutOffTime === null || (dayNumber(date) - 2) * DAY_MS > now.getTime()) return false;
  return instantOf(addDays(date, -1), cutOffTime).getTime() < now.getTime();
}

/** When a slot, or what was planned on it, begins, as an instant. */
export function startsAt({ date, start }: { date: LocalDate; start: FreeSlot["start"] }): Date {
  return instantOf(date, start === "night" ? CHECK_IN : start === "day" ? OPENING : start);
}

/** A start has passed when its hour has; a whole day or a night with its day: who comes in the evening is not too late for it. */
export function hasBegun({ date, start }: { date: LocalDate; start: FreeSlot["start"] }, now: Date): boolean {
  return start === "day" || start === "night" ? date < dateAt(now) : startsAt({ date, start }) <= now;
}

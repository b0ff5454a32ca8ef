/** What is free for a party: one plan for a date, and a row of days for calendars. For display and planning; holds check again under lock. */
import { addDays, daysBetween, type LocalDate, type LocalTime } from "../../core/time.ts";
import type { Reader } from "../../platform/db.server.ts";
import type { Sellable } from "../catalogue/sellable.server.ts";
import { gravestOf, planParts, runs, type Lack, type Plan, type PlanInput } from "./plan-parts.ts";
import { lastDateOf, readSlots, slotsOn, type SlotBook } from "./read-slots.server.ts";

export interface DayAvailability {
  date: LocalDate;
  /** bookable for this party: all parts, enough places, open, in time */
  available: boolean;
  /** least free places among the parts' slots; 0 when not available */
  placesLeft: number;
  /** start times an offer sold alone can be had at; empty for nights, whole days and packages */
  times: { time: LocalTime; placesLeft: number }[];
  lack: Lack["reason"] | null;
  /** optional parts that cannot be had that day: price the day without them */
  dropped: string[];
  /** those of them that only lack places, and may be had when some return */
  full: string[];
}

export interface StayInput {
  sellable: Sellable;
  /** units of every part, from pricing's unitsByPart */
  units: PlanInput["units"];
  nights?: number;
  now: Date;
}

/** `asked`: what it was planned from. */
export type StayPlan = Plan & { asked: PlanInput };

/** Slots of all the product's resources for trips starting from one date to another. */
function readBook(reader: Reader, { sellable, from, to, nights }: { sellable: Sellable; from: LocalDate; to: LocalDate; nights?: number }): Promise<SlotBook> {
  return readSlots(reader, { resourceIds: sellable.parts.map((part) => part.resourceId), from, to: lastDateOf({ to, days: sellable.days, nights: Math.max(sellable.nights, nights ?? 0) }) });
}

/** The plan for one date as things stand, without a lock. */
export async function planStay(reader: Reader, input: StayInput & { date: LocalDate; time?: LocalTime }): Promise<StayPlan> {
  const book = await readBook(reader, { sellable: input.sellable, from: input.date, to: input.date, nights: input.nights });
  const asked = askedOn({ ...input, book });
  return { ...planParts(asked), asked };
}

/** One object a day from `from` to `to`, both included. */
export async function availabilityOf(reader: Reader, input: StayInput & { from: LocalDate; to: LocalDate }): Promise<DayAvailability[]> {
  const book = await readBook(reader, input);
  const length = Math.max(0, daysBetween(input.from, input.to) + 1);
  return Array.from({ length }, (_, index) => dayOf({ ...input, book, date: addDays(input.from, index) }));
}

/** The day's answer from slots already read; used by calendars and by the index. */
export function dayOf(input: StayInput & { book: SlotBook; date: LocalDate }): DayAvailability {
  const plan = planOn(input);
  const available = plan.lacks.length === 0 && plan.parts.length > 0;
  return { date: input.date, available, placesLeft: plan.placesLeft, times: timesOf(input), lack: gravestOf(plan.lacks)?.reason ?? null, dropped: plan.dropped, full: plan.full };
}

function planOn(input: StayInput & { book: SlotBook; date: LocalDate; time?: LocalTime }): Plan {
  return planParts(askedOn(input));
}

function askedOn({ sellable, units, nights, now, book, date, time }: StayInput & { book: SlotBook; date: LocalDate; time?: LocalTime }): PlanInput {
  return { units, book, date, time, nights, leadTimeMinutes: sellable.leadTimeMinutes, now };
}

function timesOf(input: StayInput & { book: SlotBook; date: LocalDate }): DayAvailability["times"] {
  const part = input.sellable.parts[0];
  if (input.sellable.kind !== "offer" || !part || part.offerType === "lodging") return [];
  const starts = slotsOn(input.book, part.resourceId, input.date).filter((slot) => !slot.closed && slot.start !== "day" && runs(part, slot));
  return starts.flatMap((slot) => {
    const plan = planOn({ ...input, time: slot.start });
    return plan.lacks.length === 0 ? [{ time: slot.start, placesLeft: plan.placesLeft }] : [];
  });
}

/** A month of one resource as its entrepreneur plans it: which days run, how full they are, and one day to change. */
import { AppError } from "../../core/app-error.ts";
import type { CalendarDay, CalendarMonth, CalendarSlot } from "../../core/booking/calendar-view.ts";
import { addDays, addMonths, dateAt, dbDate, isLocalDate, localDateOf, monthOf, type LocalDate } from "../../core/time.ts";
import type { Reader } from "../../platform/db.server.ts";

interface Asked {
  organisationId: string;
  /** the first when left out */
  resourceId: string | null;
  /** "YYYY-MM"; that of the day, or the venue's */
  month: string | null;
  /** a day to change */
  day: string | null;
  now: Date;
}

/** @throws AppError not_found for a resource of somebody else */
export async function calendarPage(reader: Reader, { organisationId, resourceId, month, day, now }: Asked): Promise<CalendarMonth> {
  const resources = await reader.resource.findMany({ where: { organisationId }, select: { id: true, name: true, capacity: true }, orderBy: [{ name: "asc" }, { id: "asc" }] });
  const resource = resourceId === null ? resources[0] : resources.find(({ id }) => id === resourceId);
  const today = dateAt(now);
  const chosen = isLocalDate(day) ? day : null;
  const shown = isLocalDate(`${month}-01`) ? month! : monthOf(chosen ?? today);
  if (!resource) {
    if (resourceId !== null) throw new AppError("not_found");
    return { resources, resourceId: null, month: shown, today, days: [], nextPlanned: null, day: null };
  }
  const [first, next] = [`${shown}-01`, `${addMonths(shown, 1)}-01`];
  const slots = await reader.slot.findMany({ where: { resourceId: resource.id, date: { gte: dbDate(first), lt: dbDate(next) } }, orderBy: [{ date: "asc" }, { start: "asc" }] });
  const days: CalendarDay[] = [];
  for (let date = first; date < next; date = addDays(date, 1)) days.push(dayOf(date, slots));
  const open = chosen !== null && chosen >= today ? days.find(({ date }) => date === chosen) : undefined;
  const nextPlanned = slots.length > 0 ? null : await firstDayFrom(reader, { resourceId: resource.id, from: next > today ? next : today });
  return { resources, resourceId: resource.id, month: shown, today, days, nextPlanned, day: open ? { ...open, ...(await planOf(reader, { resourceId: resource.id, date: open.date, usual: resource.capacity })) } : null };
}

type SlotRow = { date: Date; start: string; capacity: number; reserved: number; closed: boolean };

function dayOf(date: LocalDate, rows: readonly SlotRow[]): CalendarDay {
  const slots = rows.filter((row) => localDateOf(row.date) === date).map(({ start, capacity, reserved, closed }): CalendarSlot => ({ start, capacity, reserved, closed }));
  const reserved = slots.reduce((sum, slot) => sum + slot.reserved, 0);
  const isClosed = slots.length > 0 && slots.every((slot) => slot.closed);
  return { date, state: slots.length === 0 ? "off" : isClosed ? "closed" : "open", reserved, places: slots.reduce((sum, slot) => sum + (slot.closed ? 0 : slot.capacity), 0), slots };
}

async function firstDayFrom(reader: Reader, { resourceId, from }: { resourceId: string; from: LocalDate }): Promise<LocalDate | null> {
  const slot = await reader.slot.findFirst({ where: { resourceId, date: { gte: dbDate(from) } }, orderBy: { date: "asc" }, select: { date: true } });
  return slot && localDateOf(slot.date);
}

async function planOf(reader: Reader, { resourceId, date, usual }: { resourceId: string; date: LocalDate; usual: number }): Promise<{ capacity: number; isChanged: boolean }> {
  const exception = await reader.scheduleException.findUnique({ where: { resourceId_date: { resourceId, date: dbDate(date) } }, select: { capacity: true } });
  return { capacity: exception?.capacity ?? usual, isChanged: exception !== null };
}

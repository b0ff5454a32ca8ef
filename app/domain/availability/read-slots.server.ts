/** Reads slots with what is really free: capacity less reserved, plus holds that have lapsed by the database's clock. */
import { addDays, localDateOf, type LocalDate, type LocalTime } from "../../core/time.ts";
import { PREPARED, Prisma, type Reader } from "../../platform/db.server.ts";

export interface FreeSlot {
  id: number;
  resourceId: string;
  date: LocalDate;
  /** "HH:MM", "day" or "night" */
  start: LocalTime | "day" | "night";
  /** minutes; null when not said */
  minutes: number | null;
  capacity: number;
  /** really free: capacity less reserved, plus `lapsed` */
  free: number;
  /** places of holds that have lapsed and still lie on it */
  lapsed: number;
  closed: boolean;
}

/** Slots by resource and date. */
export type SlotBook = Map<string, FreeSlot[]>;

interface Row { id: number; resourceId: string; date: Date; start: string; minutes: number | null; capacity: number; free: number; lapsed: number; closed: boolean }

const keyOf = (resourceId: string, date: LocalDate) => `${resourceId} ${date}`;

/** Days of a resource, both included. */
export interface SlotSpan { resourceId: string; from: LocalDate; to: LocalDate }

/** Slots of the resources from one local date to another, both included, by start. */
export async function readSlots(reader: Reader, { resourceIds, from, to }: { resourceIds: readonly string[]; from: LocalDate; to: LocalDate }): Promise<SlotBook> {
  const ids = [...new Set(resourceIds)];
  if (ids.length === 0) return new Map();
  return readWhere(reader, Prisma.sql`s."resourceId" = any(${ids}::text[]) and s."date" between ${from}::date and ${to}::date`);
}

/** As readSlots, where each resource has its own days: of many products with different dates only what is needed. */
export async function readSlotSpans(reader: Reader, spans: readonly SlotSpan[]): Promise<SlotBook> {
  const unlike = [...new Map(spans.map((span) => [`${span.resourceId} ${span.from} ${span.to}`, span])).values()];
  if (unlike.length === 0) return new Map();
  return readWhere(reader, Prisma.join(unlike.map(({ resourceId, from, to }) => Prisma.sql`(s."resourceId" = ${resourceId} and s."date" between ${from}::date and ${to}::date)`), " or "));
}

async function readWhere(reader: Reader, where: Prisma.Sql): Promise<SlotBook> {
  const rows = await reader.$queryRaw<Row[]>(Prisma.sql`${PREPARED}
    select s."id", s."resourceId", s."date", s."start", s."endMinutes" as "minutes", s."capacity", s."closed",
      (s."capacity" - s."reserved" + coalesce(lapsed."quantity", 0))::int as "free", coalesce(lapsed."quantity", 0)::int as "lapsed"
    from "Slot" s left join (
      select r."slotId", sum(r."quantity") as "quantity" from "Reservation" r join "Order" o on o."id" = r."orderId"
      where r."state" = 'held' and o."state" in ('held', 'awaiting_payment', 'expired') and o."holdExpiresAt" <= now() group by r."slotId"
    ) lapsed on lapsed."slotId" = s."id"
    where ${where}
    order by s."resourceId", s."date", s."start"`);
  const book: SlotBook = new Map();
  for (const row of rows) {
    const slot = { ...row, date: localDateOf(row.date) };
    const key = keyOf(slot.resourceId, slot.date);
    const list = book.get(key);
    if (list) list.push(slot);
    else book.set(key, [slot]);
  }
  return book;
}

/** The slots of one resource on one date. */
export function slotsOn(book: SlotBook, resourceId: string, date: LocalDate): FreeSlot[] {
  return book.get(keyOf(resourceId, date)) ?? [];
}

/** The last date on which a trip that starts on `to` still needs slots. */
export function lastDateOf({ to, days, nights }: { to: LocalDate; days: number; nights: number }): LocalDate {
  return addDays(to, Math.max(days, nights) + 1);
}

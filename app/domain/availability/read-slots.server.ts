/** Reads slots with what is really free: capacity less reserved, plus holds that have lapsed by the database's clock. */
import { addDays, localDateOf, type LocalDate, type LocalTime } from "../../core/time.ts";
import { askOften, Prisma, type Reader } from "../../platform/db.server.ts";
import { LONGEST_DAYS, peakWithin, spanOf, type Span } from "./overlap.ts";

export interface FreeSlot {
  id: number;
  resourceId: string;
  date: LocalDate;
  /** "HH:MM", "day" or "night" */
  start: LocalTime | "day" | "night";
  /** minutes; null when not said */
  minutes: number | null;
  /** what its host wants it to be, also while more are sold */
  capacity: number;
  /** reserved, less `lapsed` */
  used: number;
  /** really free, also of what runs at the same time */
  free: number;
  /** places of holds that have lapsed and still lie on it */
  lapsed: number;
  closed: boolean;
  /** slots of the resource that run at the same time and share its places; none where there are none */
  beside?: FreeSlot[];
}

/** Slots by resource and date. */
export type SlotBook = Map<string, FreeSlot[]>;

interface Row { id: number; resourceId: string; date: Date; start: string; minutes: number | null; capacity: number; used: number; lapsed: number; closed: boolean }

const keyOf = (resourceId: string, date: LocalDate) => `${resourceId} ${date}`;

/** Days of a resource, both included. */
export interface SlotSpan { resourceId: string; from: LocalDate; to: LocalDate }

/** Lapsed orders have given all their places back after a minute or two; the expired of long ago, which grow without end, are not looked through. */
const TIDIED_DAYS = 2;

/** Slots of the resources from one local date to another, both included, by start. */
export function readSlots(reader: Reader, { resourceIds, from, to }: { resourceIds: readonly string[]; from: LocalDate; to: LocalDate }): Promise<SlotBook> {
  return readSlotSpans(reader, [...new Set(resourceIds)].map((resourceId) => ({ resourceId, from, to })));
}

/** As readSlots, where each resource has its own days: of many products with different dates only what is needed. The day before is read too, for what runs past midnight. */
export async function readSlotSpans(reader: Reader, spans: readonly SlotSpan[]): Promise<SlotBook> {
  const unlike = [...new Map(spans.map((span) => [`${span.resourceId} ${span.from} ${span.to}`, span])).values()];
  if (unlike.length === 0) return new Map();
  const rows = await askOften<Row>(reader, Prisma.sql`
    select s."id", s."resourceId", s."date", s."start", s."endMinutes" as "minutes", coalesce(s."wanted", s."capacity") as "capacity", s."closed",
      (s."reserved" - coalesce(lapsed."quantity", 0))::int as "used", coalesce(lapsed."quantity", 0)::int as "lapsed"
    from unnest(${unlike.map((span) => span.resourceId)}::text[], ${unlike.map((span) => span.from)}::date[], ${unlike.map((span) => span.to)}::date[]) as w("resourceId", "from", "to")
    join "Slot" s on s."resourceId" = w."resourceId" and s."date" between w."from" - ${LONGEST_DAYS}::int and w."to" and (s."date" >= w."from" - 1 or s."endMinutes" > 1440)
    left join (
      select r."slotId", sum(r."quantity") as "quantity" from "Reservation" r join "Order" o on o."id" = r."orderId"
      where r."state" = 'held' and o."state" in ('held', 'awaiting_payment', 'expired') and o."holdExpiresAt" between now() - ${TIDIED_DAYS}::int * interval '1 day' and now() group by r."slotId"
    ) lapsed on lapsed."slotId" = s."id"
    order by s."resourceId", s."date", s."start"`);
  return bookOf(rows);
}

/** A slot of two spans came twice, one after the other. */
function bookOf(rows: readonly Row[]): SlotBook {
  const once = rows.filter((row, index) => row.id !== rows[index - 1]?.id);
  return shelve(once.map((row) => ({ ...row, date: localDateOf(row.date), free: Math.max(0, row.capacity - row.used) })));
}

/** The book as it will be when places have come back, so many to each slot by its id. */
export function bookAfter(book: SlotBook, back: ReadonlyMap<number, number>): SlotBook {
  return shelve([...book.values()].flat().map((slot) => {
    const used = slot.used - (back.get(slot.id) ?? 0);
    return { ...slot, used, free: Math.max(0, slot.capacity - used), beside: undefined };
  }));
}

function shelve(slots: readonly FreeSlot[]): SlotBook {
  const book: SlotBook = new Map();
  const timed: TimedSlot[] = [];
  for (const slot of slots) {
    const span = spanOf(slot);
    if (span) timed.push({ slot, ...span });
    const key = keyOf(slot.resourceId, slot.date);
    const list = book.get(key);
    if (list) list.push(slot);
    else book.set(key, [slot]);
  }
  shareAmong(timed);
  return book;
}

type TimedSlot = Span & { slot: FreeSlot };

/** Tells slots of which others run at the same time, and what is free then. */
function shareAmong(timed: TimedSlot[]): void {
  timed.sort((a, b) => (a.slot.resourceId < b.slot.resourceId ? -1 : a.slot.resourceId > b.slot.resourceId ? 1 : a.from - b.from));
  timed.forEach((one, index) => {
    for (let next = index + 1; timed[next]?.slot.resourceId === one.slot.resourceId && timed[next]!.from < one.to; next++) {
      (one.slot.beside ??= []).push(timed[next]!.slot);
      (timed[next]!.slot.beside ??= []).push(one.slot);
    }
  });
  for (const { slot, from, to } of timed) {
    if (!slot.beside) continue;
    const running = [slot, ...slot.beside];
    slot.free = slot.capacity - peakWithin({ from, to }, running.map((each) => ({ ...spanOf(each)!, places: each.used })));
  }
}

/** The slots of one resource on one date. */
export function slotsOn(book: SlotBook, resourceId: string, date: LocalDate): FreeSlot[] {
  return book.get(keyOf(resourceId, date)) ?? [];
}

/** The last date on which a trip that starts on `to` still needs slots. */
export function lastDateOf({ to, days, nights }: { to: LocalDate; days: number; nights: number }): LocalDate {
  return addDays(to, Math.max(days, nights) + 1);
}

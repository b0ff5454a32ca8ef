/** What was sold of an organisation: an entrepreneur's own services, a LOT's or ZROT's packages, day by day. */
import type { OrderStateName } from "../../core/booking/order-view.ts";
import { addDays, dateAt, dbDate, type LocalDate } from "../../core/time.ts";
import type { Lang } from "../../core/vocabulary.ts";
import type { Prisma, Reader } from "../../platform/db.server.ts";
import { bookingRows, type BookingRow } from "./booking-rows.server.ts";

/** `next`: the day with which those begin that no longer fit on the page; null when these are all */
export interface BookingsPage { from: LocalDate; rows: BookingRow[]; next: LocalDate | null }
interface Asked { organisationId: string; lang: Lang; now: Date }

const SHOWN: OrderStateName[] = ["confirmed", "partly_cancelled", "fulfilled", "payment_processing"];
/** Rows of a page, beyond which no further day begins. */
const MOST = 500;

/** What is sold and not cancelled from a date on (the venue's today when left out), by date and start; whole days, one at least however many come on it. */
export async function bookingsPage(reader: Reader, { from, now, most = MOST, ...asked }: Asked & { from?: LocalDate; most?: number }): Promise<BookingsPage> {
  const first = from ?? dateAt(now);
  const rows = await bookingRows(reader, { ...asked, where: soldBy(asked.organisationId, { gte: dbDate(first) }), most: most + 1 });
  if (rows.length <= most) return { from: first, rows, next: null };
  const [{ date: day }, { date: cut }] = [rows[0]!, rows.at(-1)!];
  if (day !== cut) return { from: first, rows: rows.filter(({ date }) => date < cut), next: cut };
  return { from: first, rows: await bookingRows(reader, { ...asked, where: soldBy(asked.organisationId, { equals: dbDate(day) }) }), next: addDays(day, 1) };
}

/** The first so many of those, for who wants to know what comes. */
export function nextBookings(reader: Reader, { now, ...asked }: Asked & { most: number }): Promise<BookingRow[]> {
  return bookingRows(reader, { ...asked, where: soldBy(asked.organisationId, { gte: dbDate(dateAt(now)) }) });
}

function soldBy(organisationId: string, date: Prisma.DateTimeFilter): Prisma.OrderComponentWhereInput {
  return { OR: [{ entrepreneurId: organisationId }, { line: { sellerId: organisationId } }], line: { order: { state: { in: SHOWN } } }, state: { not: "cancelled" }, date };
}

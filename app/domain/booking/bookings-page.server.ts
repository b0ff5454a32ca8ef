/** What was sold of an organisation: an entrepreneur's own services, a LOT's or ZROT's packages, day by day. */
import type { OrderStateName } from "../../core/booking/order-view.ts";
import { dateAt, dbDate, type LocalDate } from "../../core/time.ts";
import type { Lang } from "../../core/vocabulary.ts";
import type { Prisma, Reader } from "../../platform/db.server.ts";
import { bookingRows, type BookingRow } from "./booking-rows.server.ts";

export interface BookingsPage { from: LocalDate; rows: BookingRow[] }

const SHOWN: OrderStateName[] = ["confirmed", "partly_cancelled", "fulfilled", "payment_processing"];

/** What is sold and not cancelled from a date on (the venue's today when left out), by date and start. */
export async function bookingsPage(reader: Reader, { organisationId, lang, from, to, now }: { organisationId: string; lang: Lang; from?: LocalDate; to?: LocalDate; now: Date }): Promise<BookingsPage> {
  const first = from ?? dateAt(now);
  const where: Prisma.OrderComponentWhereInput = {
    OR: [{ entrepreneurId: organisationId }, { line: { sellerId: organisationId } }], line: { order: { state: { in: SHOWN } } }, state: { not: "cancelled" }, date: { gte: dbDate(first), ...(to && { lte: dbDate(to) }) },
  };
  return { from: first, rows: await bookingRows(reader, { where, organisationId, lang }) };
}

/** The guests of one host, for the mails he gets: his own services of an order, and all of a day. */
import { dbDate, type LocalDate } from "../../core/time.ts";
import type { HostMail, Lang } from "../../core/vocabulary.ts";
import type { Prisma, Reader } from "../../platform/db.server.ts";
import { bookingRows, type BookingRow } from "./booking-rows.server.ts";
import { LIVE_STATES } from "./order-states.server.ts";

interface Asked { organisationId: string; /** of the titles */ lang: Lang }

/** Paid for and still to take place. */
const COMING = { state: "booked", line: { cancelledAt: null, order: { state: { in: [...LIVE_STATES] } } } } satisfies Prisma.OrderComponentWhereInput;

/** Those of an order that its guest still comes for. */
export function comingOfOrder(reader: Reader, { orderId, ...asked }: Asked & { orderId: string }): Promise<BookingRow[]> {
  return bookingRows(reader, { where: { entrepreneurId: asked.organisationId, ...COMING, line: { ...COMING.line, orderId } }, ...asked });
}

/** Those that were called off, of the ones named. */
export function calledOff(reader: Reader, { componentIds, ...asked }: Asked & { componentIds: readonly string[] }): Promise<BookingRow[]> {
  return bookingRows(reader, { where: { entrepreneurId: asked.organisationId, id: { in: [...componentIds] }, state: "cancelled" }, ...asked });
}

/** Those who come on a day; who stays on from before is no longer new. */
export function guestsOfDay(reader: Reader, { date, ...asked }: Asked & { date: LocalDate }): Promise<BookingRow[]> {
  return bookingRows(reader, { where: { entrepreneurId: asked.organisationId, ...COMING, date: dbDate(date) }, ...asked });
}

/** @returns ids of the organisations that somebody comes to on a day and that want such a mail */
export async function hostsOfDay(reader: Reader, { date, mail }: { date: LocalDate; mail: HostMail }): Promise<string[]> {
  const rows = await reader.orderComponent.findMany({ where: { ...COMING, date: dbDate(date) }, select: { entrepreneurId: true }, distinct: ["entrepreneurId"], orderBy: { entrepreneurId: "asc" } });
  const wanting = await reader.organisation.findMany({ where: { id: { in: rows.map((row) => row.entrepreneurId) }, hostMails: { has: mail } }, select: { id: true }, orderBy: { id: "asc" } });
  return wanting.map(({ id }) => id);
}

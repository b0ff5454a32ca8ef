/** How long those asked have to answer and the guest to pay, so that the trip can still be booked when both have taken their time. */
import { addDays, instantOf, localDateOf } from "../../../core/time.ts";
import type { Reader } from "../../../platform/db.server.ts";
import { startsAt } from "../../availability/plan-parts.ts";

const MINUTE_MS = 60_000;
/** A guest who got a yes has a day to pay. */
const PAY_MINUTES = 24 * 60;
/** Less than that between question and last moment helps nobody. */
export const LEAST_MINUTES = 30;

/** The last moment at which an order's trip may be booked: by the longest lead time of its product and offers, and by the hour of the day before each offer's own day. */
export async function bookableUntil(reader: Reader, orderId: string): Promise<Date> {
  const components = await reader.orderComponent.findMany({ where: { line: { orderId } }, select: { offerId: true, date: true, start: true, line: { select: { productId: true } } } });
  const ids = new Set(components.flatMap((component) => [component.offerId, component.line.productId]));
  const products = await reader.product.findMany({ where: { id: { in: [...ids] } }, select: { id: true, leadTimeMinutes: true, cutOffTime: true } });
  const lead = Math.max(0, ...products.map((product) => product.leadTimeMinutes));
  const starts = components.map(({ date, start }) => startsAt({ date: localDateOf(date), start }).getTime() - lead * MINUTE_MS);
  const cutOffOf = new Map(products.map(({ id, cutOffTime }) => [id, cutOffTime]));
  const cutOffs = components.flatMap(({ offerId, date }) => {
    const cutOffTime = cutOffOf.get(offerId);
    return cutOffTime ? [instantOf(addDays(localDateOf(date), -1), cutOffTime).getTime()] : [];
  });
  return new Date(Math.min(...starts, ...cutOffs));
}

/** Whole minutes until an instant; negative when it has passed. */
export function minutesUntil(instant: Date, now: Date): number {
  return Math.floor((instant.getTime() - now.getTime()) / MINUTE_MS);
}

/** Minutes to answer in: what the hosts ask for, at most half of what is left, so that the other half is the guest's. */
export function answerMinutes({ answerHours, minutesLeft }: { answerHours: readonly number[]; minutesLeft: number }): number {
  return Math.min(...answerHours.map((hours) => hours * 60), Math.floor(minutesLeft / 2));
}

/** Minutes to pay in after the last yes. */
export function payMinutes(minutesLeft: number): number {
  return Math.max(0, Math.min(PAY_MINUTES, minutesLeft));
}

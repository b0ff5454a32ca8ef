/** One more trip for an order whose places are held: one countdown, one price, one payment. What it takes is counted beside what the order has. */
import { AppError } from "../../../core/app-error.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { db, inTransaction } from "../../../platform/db.server.ts";
import { heldBefore, holdPlaces, MOST_TRIPS, type Held, type HoldInput } from "../../booking/hold-places.server.ts";
import { openOrder } from "../../booking/lock-order.server.ts";
import { isOnRequest, needsYes } from "../../booking/requests/who-is-asked.server.ts";
import { hasOtherMeans } from "../codes/means-of-order.server.ts";
import { recountMeans } from "../codes/recount-means.server.ts";
import { lockUnpaid, pausePayment } from "./pause-payment.server.ts";

export type AddInput = Omit<HoldInput, "lang" | "joins"> & { code: string; key: string };

/**
 * In the order's language, whatever the page it was chosen on. The same form twice adds it once: what it added before is found, however full the order is by now.
 * @throws AppError not_found, booking.expired, booking.wrong_state, booking.too_many_trips (`most`), booking.other_language, booking.other_currency, booking.alone; and
 * what holdPlaces throws
 */
export async function addTrip({ code, key, ...trip }: AddInput): Promise<Held> {
  const orderId = await openOrder(db(), { code, key });
  const order = await db().order.findUniqueOrThrow({ where: { id: orderId }, select: { id: true, kind: true, lang: true, currency: true, _count: { select: { lines: true } } } });
  const wish: HoldInput = { ...trip, lang: order.lang as Lang, joins: { orderId, code, key } };
  const before = await heldBefore(wish);
  if (before) return before;
  await mustTake(order, trip);
  await pausePayment({ orderId, now: trip.now });
  const held = await holdPlaces(wish);
  await recount(orderId);
  return held;
}

interface Joined { id: string; kind: string; lang: string; currency: string; _count: { lines: number } }

/** What can be told before a payment is paused for it. A trip on request is asked for, and paid after the yes, by itself: nothing else may wait for it, or be lost with a no. */
async function mustTake(order: Joined, { productId, currency = "PLN" }: Pick<HoldInput, "productId" | "currency">): Promise<void> {
  const product = await db().product.findUnique({ where: { id: productId }, select: { publicLangs: true } });
  if (order.kind !== "trip" || !product) throw new AppError("not_found");
  if (order._count.lines >= MOST_TRIPS) throw new AppError("booking.too_many_trips", { most: MOST_TRIPS });
  if (!product.publicLangs.includes(order.lang)) throw new AppError("booking.other_language");
  if (order.currency !== currency) throw new AppError("booking.other_currency");
  const asked = (await db().bookingRequest.count({ where: { orderId: order.id } })) > 0; // after the yes it is kept for hours, and what joins it would be
  if (asked || (await isOnRequest(db(), productId)) || (await needsYes(db(), order.id))) throw new AppError("booking.alone");
}

/** Only where a code or a voucher has a part in the order; one that is entered from now on counts the trip itself. */
async function recount(orderId: string): Promise<void> {
  const means = await db().order.findUniqueOrThrow({ where: { id: orderId }, select: { discountMinor: true, giftMinor: true } });
  if (hasOtherMeans(means)) await inTransaction(async (tx) => recountMeans(tx, { order: await lockUnpaid(tx, orderId) }));
}

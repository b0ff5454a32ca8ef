/** A guest gives up an order that was not paid: Stripe's session is closed first, then the places are given back at once. */
import { AppError } from "../../../core/app-error.ts";
import { db, inTransaction } from "../../../platform/db.server.ts";
import { cancelHeldOrder } from "../../booking/cancel-order.server.ts";
import { openOrder } from "../../booking/lock-order.server.ts";
import { releaseMeans } from "../codes/means-of-order.server.ts";
import { closeSession } from "../settling/session-facts.server.ts";
import { settle } from "../settling/settle.server.ts";

/**
 * @returns the number of places given back; 0 when it was cancelled before
 * @throws AppError not_found, payments.unavailable, booking.wrong_state with `state` when it is paid, or being paid, already
 */
export async function cancelCheckout({ code, key, now }: { code: string; key: string; now: Date }): Promise<number> {
  const orderId = await openOrder(db(), { code, key });
  const { attempt, payments } = await db().order.findUniqueOrThrow({ where: { id: orderId }, select: { attempt: true, payments: { where: { state: "open", sessionId: { not: null } }, select: { sessionId: true } } } });
  for (const { sessionId } of payments) {
    if ((await closeSession(sessionId!)) === "expired") continue;
    const { state } = await settle({ sessionId: sessionId!, now });
    throw new AppError("booking.wrong_state", { state });
  }
  const places = await cancelHeldOrder({ orderId, attempt, now });
  await inTransaction((tx) => releaseMeans(tx, orderId));
  return places;
}

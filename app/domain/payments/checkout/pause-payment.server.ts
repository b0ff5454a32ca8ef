/** Before the price of an order changes: nobody may pay the old one any more. The order is held again, then Stripe closes the sessions left open. */
import { AppError } from "../../../core/app-error.ts";
import type { OrderStateName } from "../../../core/booking/order-view.ts";
import { db, inTransaction, type Tx } from "../../../platform/db.server.ts";
import { lockOrder, mustBeHeld, type LockedOrder } from "../../booking/lock-order.server.ts";
import { moveOrder } from "../../booking/order-states.server.ts";
import { closeSession } from "../settling/session-facts.server.ts";
import { settle } from "../settling/settle.server.ts";

/**
 * The state changes before the sessions are closed: Stripe's word of a closed session would else end the order.
 * @throws AppError booking.expired, booking.wrong_state when it is paid, or being paid, already; payments.unavailable
 */
export async function pausePayment({ orderId, now }: { orderId: string; now: Date }): Promise<void> {
  await inTransaction(async (tx) => {
    const order = await lockUnpaid(tx, orderId);
    if (order.state !== "awaiting_payment") return;
    await moveOrder(tx, { order, to: "held", action: "payment_paused", actor: "guest", set: { attempt: order.attempt + 1 } });
  });
  const open = await db().payment.findMany({ where: { orderId, state: "open", sessionId: { not: null } }, select: { sessionId: true } });
  for (const { sessionId } of open) {
    if ((await closeSession(sessionId!)) === "expired") continue;
    const { state } = await settle({ sessionId: sessionId!, now });
    throw new AppError("booking.wrong_state", { state });
  }
}

/** Locks the order whose payment was paused. @throws AppError booking.expired, booking.wrong_state when another tab has begun to pay the price of before since */
export async function lockPaused(tx: Tx, orderId: string): Promise<LockedOrder> {
  const order = await lockOrder(tx, orderId);
  mustBeHeld(order);
  return order;
}

const OPEN: OrderStateName[] = ["draft", "held", "awaiting_payment"];

/** Locks an order that still has its places and is not paid. @throws AppError booking.expired, booking.wrong_state */
export async function lockUnpaid(tx: Tx, orderId: string): Promise<LockedOrder> {
  const order = await lockOrder(tx, orderId);
  if (order.state === "expired" || (OPEN.includes(order.state) && order.lapsed)) throw new AppError("booking.expired");
  if (!OPEN.includes(order.state)) throw new AppError("booking.wrong_state", { state: order.state });
  return order;
}

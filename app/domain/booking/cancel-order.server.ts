/** Ends an order that was not paid and gives all its places back at once. Payments closes Stripe's session first and then calls this. */
import { AppError } from "../../core/app-error.ts";
import { inTransaction } from "../../platform/db.server.ts";
import { lockOrder } from "./lock-order.server.ts";
import { moveOrder } from "./order-states.server.ts";
import { closeRequests } from "./requests/end-requests.server.ts";
import { releasePlaces } from "./release-places.server.ts";

const UNPAID = ["held", "awaiting_request", "awaiting_payment", "expired"];

/**
 * @param attempt the attempt to pay that the caller has made sure of; another one begun since refuses the cancellation
 * @returns the number of places given back; 0 when it was cancelled, or all its places released, before
 * @throws AppError not_found, booking.wrong_state
 */
export async function cancelHeldOrder({ orderId, attempt, now }: { orderId: string; attempt: number; now: Date }): Promise<number> {
  return inTransaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (order.state === "cancelled") return 0;
    if (!UNPAID.includes(order.state) || order.attempt !== attempt) throw new AppError("booking.wrong_state", { state: order.state });
    await closeRequests(tx, { orderId, state: "withdrawn" });
    const places = await releasePlaces(tx, orderId);
    await moveOrder(tx, { order, to: "cancelled", action: "cancelled", actor: "guest", set: { cancelledAt: now }, data: { places } });
    return places;
  });
}

/** A guest cancels what is paid, all of it or a line: what comes back is shown first, and done only as it was shown. */
import { AppError } from "../../../core/app-error.ts";
import type { CancelOffer } from "../../../core/payments/cancel-offer.ts";
import type { OrderStateName } from "../../../core/booking/order-view.ts";
import { dateAt } from "../../../core/time.ts";
import { db, inTransaction, type Tx } from "../../../platform/db.server.ts";
import { lockOpenOrder, openOrder, type LockedOrder } from "../../booking/lock-order.server.ts";
import { isLive } from "../../booking/order-states.server.ts";
import { cancelLines } from "./cancel-lines.server.ts";
import { planCancellation } from "./plan-cancellation.server.ts";

interface Wish {
  code: string;
  key: string;
  /** null: all that can still be cancelled */
  lineIds: readonly string[] | null;
  now: Date;
}

/** What would come back now. @throws AppError not_found, booking.wrong_state with `state`, booking.not_cancellable, payments.disputed */
export async function cancelOffer({ code, key, lineIds, now }: Wish): Promise<CancelOffer> {
  const orderId = await openOrder(db(), { code, key });
  const { state } = await db().order.findUniqueOrThrow({ where: { id: orderId }, select: { state: true } });
  requireLive(state);
  return (await planCancellation(db(), { orderId, lineIds, terms: "tiers", today: dateAt(now) })).offer;
}

/**
 * @param shown `CancelOffer.shown` that the guest confirmed
 * @throws AppError not_found, booking.wrong_state with `state`, booking.not_cancellable, payments.disputed, booking.offer_changed when something else
 * would come back now (a tier ended at midnight): it is to be shown anew
 */
export async function cancelBooking({ code, key, lineIds, shown, now }: Wish & { shown: string }): Promise<void> {
  await inTransaction(async (tx) => {
    const order = await lockOpenOrder(tx, { code, key });
    requireLive(order.state);
    await lockVouchers(tx, order);
    const cancellation = await planCancellation(tx, { orderId: order.id, lineIds, terms: "tiers", today: dateAt(now) });
    if (cancellation.offer.shown !== shown) throw new AppError("booking.offer_changed");
    await cancelLines(tx, { order, cancellation, reason: "guest", actor: { actorKind: "guest" }, note: "", now });
  });
}

function requireLive(state: OrderStateName): void {
  if (!isLive(state)) throw new AppError("booking.wrong_state", { state });
}

/** Nobody redeems one while we look whether it is used. */
async function lockVouchers(tx: Tx, { id }: LockedOrder): Promise<void> {
  await tx.$queryRaw`select v."id" from "Voucher" v join "OrderComponent" c on c."id" = v."componentId" join "OrderLine" l on l."id" = c."lineId" where l."orderId" = ${id} order by v."id" for update of v`;
}

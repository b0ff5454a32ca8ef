/** Gives a guest fifteen minutes more, once. */
import { AppError } from "../../core/app-error.ts";
import { db, inTransaction } from "../../platform/db.server.ts";
import { writeAudit } from "../../platform/audit.server.ts";
import { lockOrder, mustBeHeld, openOrder } from "./lock-order.server.ts";
import { HOLD_MINUTES } from "./write-order.server.ts";

/** @throws AppError not_found, booking.wrong_state, booking.expired, booking.already_extended */
export async function extendHold({ code, key }: { code: string; key: string }): Promise<{ holdExpiresAt: Date }> {
  const orderId = await openOrder(db(), { code, key });
  return inTransaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    mustBeHeld(order);
    if (order.holdExtended) throw new AppError("booking.already_extended");
    const holdExpiresAt = new Date(order.holdExpiresAt.getTime() + HOLD_MINUTES * 60_000);
    await tx.order.update({ where: { id: orderId }, data: { holdExpiresAt, holdExtended: true } });
    await writeAudit(tx, { actorKind: "guest", entity: "order", entityId: orderId, action: "hold_extended", data: { until: holdExpiresAt.toISOString() } });
    return { holdExpiresAt };
  });
}

/** Turns held places into sold ones and makes the vouchers, one per component. The order's row is locked and has all its places. */
import { newId, readableCode } from "../../core/ids.ts";
import type { AuditEntry } from "../../platform/audit.server.ts";
import type { Tx } from "../../platform/db.server.ts";
import type { LockedOrder } from "./lock-order.server.ts";
import { moveOrder } from "./order-states.server.ts";

export const VOUCHER_LENGTH = 8;

export async function confirmPlaces(tx: Tx, { order, actor, now, data }: { order: LockedOrder; actor: AuditEntry["actorKind"]; now: Date; data?: Record<string, string | number> }): Promise<void> {
  await tx.reservation.updateMany({ where: { orderId: order.id, state: "held" }, data: { state: "confirmed" } });
  const components = await tx.orderComponent.findMany({ where: { line: { orderId: order.id } }, select: { id: true } });
  await tx.voucher.createMany({ data: components.map(({ id }) => ({ id: newId(), componentId: id, code: readableCode(VOUCHER_LENGTH) })) });
  await moveOrder(tx, { order, to: "confirmed", action: "confirmed", actor, set: { confirmedAt: now }, data });
}

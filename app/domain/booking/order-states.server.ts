/** The only table of what an order may become; every change of state goes through `moveOrder` and leaves an audit row. */
import type { OrderStateName } from "../../core/order-view.ts";
import { writeAudit, type AuditEntry } from "../../platform/audit.server.ts";
import type { Prisma, Tx } from "../../platform/db.server.ts";
import { AppError } from "../../core/app-error.ts";

/** Money may reach an order in any state, even a dead one: it then takes the places again or becomes a refund. */
const ALLOWED: Record<OrderStateName, readonly OrderStateName[]> = {
  held: ["awaiting_payment", "payment_processing", "confirmed", "cancelled", "expired", "refund_due"],
  awaiting_payment: ["held", "payment_processing", "confirmed", "cancelled", "expired", "refund_due"],
  payment_processing: ["held", "confirmed", "expired", "refund_due"],
  confirmed: ["cancelled"],
  cancelled: ["refund_due"],
  expired: ["confirmed", "payment_processing", "cancelled", "refund_due"],
  refund_due: ["refunded"],
  refunded: [],
};

export function mayBecome(from: OrderStateName, to: OrderStateName): boolean {
  return ALLOWED[from].includes(to);
}

export interface Move {
  order: { id: string; state: OrderStateName };
  to: OrderStateName;
  action: string;
  actor: AuditEntry["actorKind"];
  /** further columns that change with the state */
  set?: Prisma.OrderUpdateInput;
  data?: Prisma.InputJsonObject;
}

/**
 * Changes the state of an order whose row the transaction has locked.
 * @throws AppError booking.wrong_state with `state` when the table does not allow it
 */
export async function moveOrder(tx: Tx, { order, to, action, actor, set, data }: Move): Promise<void> {
  if (!mayBecome(order.state, to)) throw new AppError("booking.wrong_state", { state: order.state });
  await tx.order.update({ where: { id: order.id }, data: { ...set, state: to } });
  await writeAudit(tx, { actorKind: actor, entity: "order", entityId: order.id, action, from: order.state, to, data });
}

/** The only table of what an order may become; every change of state goes through `moveOrder` or `moveOrders`, or is a part of a statement made by `movePart`, and leaves an audit row. */
import type { OrderStateName } from "../../core/booking/order-view.ts";
import { auditPart, writeAudit, type AuditEntry } from "../../platform/audit.server.ts";
import { Prisma, type Tx } from "../../platform/db.server.ts";
import { AppError } from "../../core/app-error.ts";

/**
 * Money may reach an order in any state, even a dead one: it then takes the places again or becomes a refund. An order that ends with money
 * to give back is `refund_due` and then `refunded`; `cancelled` is one that ends with none.
 */
const ALLOWED: Record<OrderStateName, readonly OrderStateName[]> = {
  draft: ["awaiting_payment", "payment_processing", "confirmed", "cancelled", "expired", "refund_due"],
  held: ["awaiting_request", "awaiting_payment", "payment_processing", "confirmed", "cancelled", "expired", "refund_due"],
  awaiting_request: ["held", "cancelled", "expired"],
  awaiting_payment: ["held", "payment_processing", "confirmed", "cancelled", "expired", "refund_due"],
  payment_processing: ["held", "confirmed", "expired", "refund_due"],
  confirmed: ["partly_cancelled", "fulfilled", "cancelled", "refund_due"],
  partly_cancelled: ["fulfilled", "cancelled", "refund_due"],
  fulfilled: ["refund_due"],
  cancelled: ["refund_due"],
  expired: ["confirmed", "payment_processing", "cancelled", "refund_due"],
  refund_due: ["refunded"],
  refunded: ["refund_due"],
};

/** Paid for, with a trip to come or made: its guest may use vouchers, change names and cancel. */
export const LIVE_STATES = ["confirmed", "partly_cancelled"] as const satisfies readonly OrderStateName[];

export function isLive(state: OrderStateName): boolean {
  return LIVE_STATES.some((live) => live === state);
}

/** Paid for, with a trip to come or made: its seller may give the money back. */
export function isSold(state: OrderStateName): boolean {
  return isLive(state) || state === "fulfilled";
}

export function mayBecome(from: OrderStateName, to: OrderStateName): boolean {
  return ALLOWED[from].includes(to);
}

export interface Move {
  order: { id: string; state: OrderStateName };
  to: OrderStateName;
  action: string;
  actor: AuditEntry["actorKind"];
  /** of a user */
  actorId?: string;
  /** further columns that change with the state */
  set?: Prisma.OrderUpdateInput;
  data?: Prisma.InputJsonObject;
}

/**
 * Changes the state of an order whose row the transaction has locked.
 * @throws AppError booking.wrong_state with `state` when the table does not allow it
 */
export async function moveOrder(tx: Tx, { order, to, action, actor, actorId, set, data }: Move): Promise<void> {
  requireMove(order.state, to);
  await tx.order.update({ where: { id: order.id }, data: { ...set, state: to } });
  await writeAudit(tx, { actorKind: actor, actorId, entity: "order", entityId: order.id, action, from: order.state, to, data });
}

/** The same for many orders at once, all or none; the rows of all are locked. @throws AppError booking.wrong_state */
export async function moveOrders(tx: Tx, { orders, to, action, actor }: Pick<Move, "to" | "action" | "actor"> & { orders: readonly Move["order"][] }): Promise<void> {
  for (const { state } of orders) requireMove(state, to);
  await tx.order.updateMany({ where: { id: { in: orders.map(({ id }) => id) } }, data: { state: to } });
  await tx.auditRow.createMany({ data: orders.map(({ id, state }) => ({ actorKind: actor, entity: "order", entityId: id, action, fromState: state, toState: to })) });
}

/**
 * The same as parts of a larger statement, which has a part `granted` with a row when the order is locked in that state and all may be done.
 * @param order its id may be a column of `granted`
 * @param set further columns that change with the state, in SQL
 * @throws AppError booking.wrong_state with `state` when the table does not allow it
 */
export function movePart({ order, to, action, actor, set, data }: Omit<Move, "order" | "actorId" | "set"> & { order: { id: string | Prisma.Sql; state: OrderStateName }; set: Prisma.Sql }): Prisma.Sql {
  requireMove(order.state, to);
  return Prisma.sql`
    moved as (
      update "Order" o set "state" = ${to}::"OrderState", "updatedAt" = now(), ${set} from granted where o."id" = ${order.id} and o."state" = ${order.state}::"OrderState"),
    ${auditPart({ actorKind: actor, entity: "order", entityId: order.id, action, from: order.state, to, data })}`;
}

function requireMove(from: OrderStateName, to: OrderStateName): void {
  if (!mayBecome(from, to)) throw new AppError("booking.wrong_state", { state: from });
}

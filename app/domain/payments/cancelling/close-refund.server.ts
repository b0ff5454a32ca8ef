/** Money that was owed to a guest has left, by Stripe or in another way: the books have it, its guest or buyer hears of it, and with the last of an order that is over all of it is refunded. */
import { newId } from "../../../core/ids.ts";
import type { AuditEntry } from "../../../platform/audit.server.ts";
import type { Tx } from "../../../platform/db.server.ts";
import { enqueue } from "../../../platform/jobs.server.ts";
import type { LockedOrder } from "../../booking/lock-order.server.ts";
import { moveOrder } from "../../booking/order-states.server.ts";
import { writeRefund } from "../books/write-ledger.server.ts";

interface Closed {
  order: LockedOrder;
  refund: { id: string; amountMinor: number; currency: string; reason: string };
  /** null where it did not leave by Stripe */
  stripeId: string | null;
  actor: Pick<AuditEntry, "actorKind" | "actorId">;
}

/** To be called with the order locked, once the refund's own row says that it is sent. */
export async function closeRefund(tx: Tx, { order, refund: { id: refundId, amountMinor, currency, reason }, stripeId, actor: { actorKind: actor, actorId } }: Closed): Promise<void> {
  await writeRefund(tx, { orderId: order.id, currency, stripeId, amountMinor });
  if (order.kind === "trip") await enqueue(tx, "send-order-mail", { orderId: order.id, kind: "refunded", about: newId(), refundId });
  else if (reason === "duplicate") await enqueue(tx, "send-gift-mail", { giftId: await giftOf(tx, order), to: "paid-twice", refundId });
  const waiting = await tx.refund.count({ where: { orderId: order.id, state: { not: "sent" } } });
  if (order.state !== "refund_due" || waiting > 0) return;
  await moveOrder(tx, { order, to: "refunded", action: "refunded", actor, actorId });
  if (order.kind === "gift") await enqueue(tx, "send-gift-mail", { giftId: await giftOf(tx, order), to: "refunded" });
}

async function giftOf(tx: Tx, { id: orderId }: LockedOrder): Promise<string> {
  return (await tx.giftVoucher.findUniqueOrThrow({ where: { orderId }, select: { id: true } })).id;
}

/** Owes the guest money of his card payment; a job sends it. */
import { newId } from "../../../core/ids.ts";
import { writeAudit, type AuditEntry } from "../../../platform/audit.server.ts";
import type { Tx } from "../../../platform/db.server.ts";
import { enqueue } from "../../../platform/jobs.server.ts";
import type { LockedOrder } from "../../booking/lock-order.server.ts";
import { paymentOf } from "../books/payment-of-order.server.ts";
import type { CancelReason } from "../../../core/payments/refund-reasons.ts";

/** The order is locked, and was paid by card; the ledger's entries are the caller's. @param amountMinor more than 0 @returns the refund's id */
export async function oweRefund(tx: Tx, { order, amountMinor, reason, actor }: { order: LockedOrder; amountMinor: number; reason: CancelReason; actor: Pick<AuditEntry, "actorKind" | "actorId"> }): Promise<string> {
  const refundId = newId();
  await tx.refund.create({ data: { id: refundId, orderId: order.id, paymentId: (await paymentOf(tx, order.id))!.id, amountMinor, currency: order.currency, reason } });
  await writeAudit(tx, { ...actor, entity: "refund", entityId: refundId, action: "refund_due", to: "due", data: { orderId: order.id, reason, amountMinor } });
  await enqueue(tx, "send-refund", { refundId });
  return refundId;
}

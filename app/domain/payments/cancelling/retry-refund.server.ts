/** A refund that was refused, returned by the bank or forgotten is tried again, by the regional organisation or once a chargeback beside it is decided: once more at Stripe, with a key of its own. */
import { AppError } from "../../../core/app-error.ts";
import type { RefundTrouble } from "../../../core/payments/money-page.ts";
import { writeAudit, type AuditEntry } from "../../../platform/audit.server.ts";
import { db, inTransaction, type Tx } from "../../../platform/db.server.ts";
import { enqueue } from "../../../platform/jobs.server.ts";
import { mustBe, type Actor } from "../../organisations/actor.ts";

/** A second click finds it done. @throws AppError forbidden, not_found */
export async function retryRefund({ actor, refundId }: { actor: Actor; refundId: string }): Promise<void> {
  mustBe(actor, "rot");
  if (!(await db().refund.findUnique({ where: { id: refundId } }))) throw new AppError("not_found");
  await inTransaction((tx) => sendAgain(tx, { refundId, by: { actorKind: "user", actorId: actor.userId } }));
}

async function sendAgain(tx: Tx, { refundId, by }: { refundId: string; by: Pick<AuditEntry, "actorKind" | "actorId"> }): Promise<void> {
  const { count } = await tx.refund.updateMany({ where: { id: refundId, state: "failed" }, data: { state: "due" } });
  if (count === 1) await writeAudit(tx, { ...by, entity: "refund", entityId: refundId, action: "refund_due", from: "failed", to: "due" });
  await enqueue(tx, "send-refund", { refundId });
}

/** A bank has decided about a chargeback: what Stripe refused to send beside it is tried again. The order is locked. */
export async function retryRefused(tx: Tx, { orderId }: { orderId: string }): Promise<void> {
  const failed = await tx.refund.findMany({ where: { orderId, state: "failed" }, select: { id: true }, orderBy: { id: "asc" } });
  for (const { id: refundId } of failed) {
    const latest = await tx.auditRow.findFirst({ where: { entity: "refund", entityId: refundId, action: "refund_failed" }, orderBy: { id: "desc" }, select: { data: true } });
    if ((latest?.data as { why?: RefundTrouble } | undefined)?.why === "refused") await sendAgain(tx, { refundId, by: { actorKind: "stripe" } });
  }
}

/** The regional organisation has a refund tried again that was refused, returned by the bank or forgotten: once more at Stripe, with a key of its own. */
import { AppError } from "../../../core/app-error.ts";
import { writeAudit } from "../../../platform/audit.server.ts";
import { db, inTransaction } from "../../../platform/db.server.ts";
import { enqueue } from "../../../platform/jobs.server.ts";
import { mustBe, type Actor } from "../../organisations/actor.ts";

/** A second click finds it done. @throws AppError forbidden, not_found */
export async function retryRefund({ actor, refundId }: { actor: Actor; refundId: string }): Promise<void> {
  mustBe(actor, "rot");
  if (!(await db().refund.findUnique({ where: { id: refundId } }))) throw new AppError("not_found");
  await inTransaction(async (tx) => {
    const { count } = await tx.refund.updateMany({ where: { id: refundId, state: "failed" }, data: { state: "due" } });
    if (count === 1) await writeAudit(tx, { actorKind: "user", actorId: actor.userId, entity: "refund", entityId: refundId, action: "refund_due", from: "failed", to: "due" });
    await enqueue(tx, "send-refund", { refundId });
  });
}

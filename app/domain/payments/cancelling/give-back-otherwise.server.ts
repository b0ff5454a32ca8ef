/** The regional organisation has given a guest the money of a refund that does not arrive in another way, by bank transfer for example: the refund is closed, once, as one that Stripe sent. */
import { AppError } from "../../../core/app-error.ts";
import type { PaidByHand } from "../../../core/payments/paid-by-hand.ts";
import { dateAt, instantOf } from "../../../core/time.ts";
import { writeAudit } from "../../../platform/audit.server.ts";
import { inTransaction } from "../../../platform/db.server.ts";
import { lockOrder } from "../../booking/lock-order.server.ts";
import { mustBe, type Actor } from "../../organisations/actor.ts";
import { GIVEN_BACK_OTHERWISE, requireNotedAs, requirePastDay } from "../books/paid-by-hand.server.ts";
import { closeRefund } from "./close-refund.server.ts";

/**
 * Nothing of Stripe's is left on it, for this money left by a bank: the comparison does not look for it there.
 * @param paid the reference is a note for the office @throws AppError forbidden, not_found, payments.refund_on_its_way while Stripe sends it, or has, payments.wrong_day, payments.already_noted
 */
export async function giveBackOtherwise({ actor, refundId, paid, now }: { actor: Actor; refundId: string; paid: PaidByHand; now: Date }): Promise<void> {
  mustBe(actor, "rot");
  await inTransaction(async (tx) => {
    const known = await tx.refund.findUnique({ where: { id: refundId }, select: { orderId: true } });
    if (!known) throw new AppError("not_found");
    const order = await lockOrder(tx, known.orderId);
    const refund = await tx.refund.findUniqueOrThrow({ where: { id: refundId } });
    if (refund.state === "sent" && refund.stripeRefundId === null) return requireNotedAs(tx, paid, { action: GIVEN_BACK_OTHERWISE, entityIds: [refundId] });
    if (refund.state !== "failed") throw new AppError("payments.refund_on_its_way");
    requirePastDay(paid, { since: dateAt(refund.createdAt), now });
    await tx.refund.update({ where: { id: refundId }, data: { state: "sent", stripeRefundId: null, sentAt: instantOf(paid.paidOn, "12:00") } });
    await writeAudit(tx, { actorKind: "user", actorId: actor.userId, entity: "refund", entityId: refundId, action: GIVEN_BACK_OTHERWISE, from: "failed", to: "sent", data: { ...paid, amountMinor: refund.amountMinor, failedAs: refund.stripeRefundId } });
    await closeRefund(tx, { order, refund, stripeId: null, actor: { actorKind: "user", actorId: actor.userId } });
  });
}

/** Sends money back that is owed to a guest, once, however often the job runs; what is refused, or returned by the bank, is failed until somebody has it tried again. */
import type Stripe from "stripe";
import { AppError } from "../../../core/app-error.ts";
import type { RefundTrouble } from "../../../core/payments/money-page.ts";
import { writeAudit } from "../../../platform/audit.server.ts";
import { db, inTransaction, type Prisma, type Tx } from "../../../platform/db.server.ts";
import { callStripe, isKept, isRefusal } from "../../../platform/stripe.server.ts";
import { lockOrder, type LockedOrder } from "../../booking/lock-order.server.ts";
import { moveOrder } from "../../booking/order-states.server.ts";
import { writeRefund } from "../books/write-ledger.server.ts";
import { closeRefund } from "./close-refund.server.ts";

/** @throws AppError not_found, payments.unavailable (the queue tries again: with the same key, or the next where Stripe keeps its answer) */
export async function sendRefund({ refundId }: { refundId: string }): Promise<void> {
  const refund = await db().refund.findUnique({ where: { id: refundId } });
  if (!refund) throw new AppError("not_found");
  if (refund.state !== "due") return;
  const payment = await db().payment.findUniqueOrThrow({ where: { id: refund.paymentId } });
  if (!payment.paymentIntentId) return inTransaction((tx) => giveUp(tx, { refund, why: "elsewhere" }));
  const params: Stripe.RefundCreateParams = { payment_intent: payment.paymentIntentId, amount: refund.amountMinor, metadata: { refundId, orderId: refund.orderId } };
  const { attempt } = refund;
  try {
    const sent = (await findSent({ refundId, paymentIntentId: payment.paymentIntentId })) ?? (await callStripe((stripe) => stripe.refunds.create(params, { idempotencyKey: `refund:${refundId}:${attempt + 1}` })));
    await inTransaction((tx) => applyRefund(tx, sent));
  } catch (error) {
    if (isKept(error)) await db().refund.updateMany({ where: { id: refundId, state: "due", attempt }, data: { attempt: attempt + 1 } });
    if (!isRefusal(error)) throw error;
    await inTransaction((tx) => giveUp(tx, { refund, why: "refused", words: error.message }));
  }
}

type Refund = Prisma.RefundGetPayload<object>;
interface GivenUp { refund: Pick<Refund, "id" | "attempt">; /** elsewhere: it was not paid at Stripe (the demonstration's own guests) */ why: Extract<RefundTrouble, "elsewhere" | "refused">; /** Stripe's */ words?: string }

/** Somebody has to look after it: Stripe would say the same again. */
async function giveUp(tx: Tx, { refund: { id, attempt }, why, words }: GivenUp): Promise<void> {
  const { count } = await tx.refund.updateMany({ where: { id, state: "due", attempt }, data: { state: "failed", attempt: attempt + 1 } });
  if (count === 1) await writeAudit(tx, { actorKind: "system", entity: "refund", entityId: id, action: "refund_failed", from: "due", to: "failed", data: { why, words } });
}

/** What Stripe sent for this refund when its answer was lost: after a day it forgets idempotency keys, but not what it did. */
async function findSent({ refundId, paymentIntentId }: { refundId: string; paymentIntentId: string }): Promise<Stripe.Refund | undefined> {
  const { data } = await callStripe((stripe) => stripe.refunds.list({ payment_intent: paymentIntentId, limit: 100 }));
  return data.find(({ metadata, status }) => metadata?.refundId === refundId && status !== "failed" && status !== "canceled");
}

export function fetchRefund(stripeRefundId: string): Promise<Stripe.Refund> {
  return callStripe((stripe) => stripe.refunds.retrieve(stripeRefundId));
}

/** Notes what became of a refund; those we did not ask for are nobody's here, and one that failed is over whatever is told of it later. */
export async function applyRefund(tx: Tx, { id: stripeRefundId, status, failure_reason: words, metadata, created }: Stripe.Refund): Promise<void> {
  const refundId = metadata?.refundId;
  const known = refundId ? await tx.refund.findUnique({ where: { id: refundId } }) : null;
  if (!known) return;
  const order = await lockOrder(tx, known.orderId);
  const refund = await tx.refund.findUniqueOrThrow({ where: { id: known.id } });
  const to = status === "failed" || status === "canceled" ? "failed" : "sent";
  if (to === "sent" && refund.state === "sent" && refund.stripeRefundId === null) return noteTwice(tx, { refund, stripeRefundId });
  if (refund.state === to || isOver(refund, stripeRefundId)) return;
  await tx.refund.update({ where: { id: refund.id }, data: { state: to, stripeRefundId, ...(to === "sent" ? { sentAt: new Date(created * 1000) } : { attempt: { increment: 1 } }) } });
  await writeAudit(tx, { actorKind: "stripe", entity: "refund", entityId: refund.id, action: `refund_${to}`, from: refund.state, to, data: { stripeRefundId, ...(to === "failed" && { why: "returned", words }) } });
  if (to === "sent") return closeRefund(tx, { order, refund, stripeId: stripeRefundId, actor: { actorKind: "stripe" } });
  if (refund.state === "sent") await comeBack(tx, { order, posting: { orderId: order.id, currency: refund.currency, stripeId: stripeRefundId, amountMinor: refund.amountMinor } });
}

export const REFUND_TWICE = "refund_twice";

/** The guest was given it in another way already, and now has it twice: the books are left as they are, the comparison names it. */
async function noteTwice(tx: Tx, { refund: { id: entityId, amountMinor, currency }, stripeRefundId }: { refund: Refund; stripeRefundId: string }): Promise<void> {
  const trace = { entity: "refund", entityId, action: REFUND_TWICE };
  const known = await tx.auditRow.count({ where: { ...trace, data: { path: ["stripeRefundId"], equals: stripeRefundId } } });
  if (known === 0) await writeAudit(tx, { actorKind: "stripe", ...trace, data: { stripeRefundId, amountMinor, currency } });
}

/** What is told of a try that failed, or of one before that which was sent since. */
function isOver({ state, stripeRefundId: known }: Refund, stripeRefundId: string): boolean {
  return state === "sent" ? known !== stripeRefundId : known === stripeRefundId;
}

/** The bank returned it: the guest is owed the money again. */
async function comeBack(tx: Tx, { order, posting }: { order: LockedOrder; posting: Parameters<typeof writeRefund>[1] }): Promise<void> {
  await writeRefund(tx, { ...posting, amountMinor: -posting.amountMinor });
  if (order.state === "refunded") await moveOrder(tx, { order, to: "refund_due", action: "refund_returned", actor: "stripe", data: { amountMinor: posting.amountMinor } });
}

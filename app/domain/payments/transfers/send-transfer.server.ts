/** Pays an organisation its share of an order by a Stripe transfer, once, however often the job runs. */
import type Stripe from "stripe";
import { AppError } from "../../../core/app-error.ts";
import { writeAudit } from "../../../platform/audit.server.ts";
import { db, inTransaction, type Tx } from "../../../platform/db.server.ts";
import { enqueue } from "../../../platform/jobs.server.ts";
import { callStripe, isKept, isRefusal } from "../../../platform/stripe.server.ts";
import { lockOrder } from "../../booking/lock-order.server.ts";
import { lockTransfer, type LockedTransfer } from "./lock-transfer.server.ts";
import { paymentOf } from "../books/payment-of-order.server.ts";
import { owedByOrder } from "../books/owed-by-order.server.ts";
import { retryAfterSeconds } from "../retry-after.ts";
import { writeTransferred } from "./write-transferred.server.ts";

/** `again`: it was tried before, and may have been made for all we know */
interface Claimed { transfer: LockedTransfer; again: boolean; account: string; code: string; paymentIntentId: string | null }

/** @throws AppError not_found, payments.unavailable (the queue tries again: with the same key, or the next where Stripe keeps its answer) */
export async function sendTransfer({ transferId, now }: { transferId: string; now: Date }): Promise<void> {
  const claimed = await inTransaction((tx) => claim(tx, transferId));
  if (!claimed) return;
  const { orderId, attempt } = claimed.transfer;
  try {
    const sent = (claimed.again ? await alreadyMade({ orderId, transferId }) : undefined) ?? (await create(claimed));
    await inTransaction((tx) => noteSent(tx, { transferId, orderId, stripeId: sent.id, now }));
  } catch (error) {
    if (isKept(error)) await db().transfer.updateMany({ where: { id: transferId, state: "due", attempt }, data: { attempt: attempt + 1 } });
    if (!isRefusal(error)) throw error;
    await inTransaction((tx) => noteRefused(tx, { transferId, attempt, failure: error.message }));
  }
}

async function create({ transfer: { id: transferId, orderId, attempt, amountMinor, currency }, account, code, paymentIntentId }: Claimed): Promise<Stripe.Transfer> {
  const charge = paymentIntentId === null ? undefined : await chargeOf(paymentIntentId);
  const params: Stripe.TransferCreateParams = { amount: amountMinor, currency: currency.toLowerCase(), destination: account, transfer_group: orderId, source_transaction: charge, description: code, metadata: { transferId, orderId } };
  return callStripe((stripe) => stripe.transfers.create(params, { idempotencyKey: `transfer:${transferId}:${attempt}` }));
}

/** Stripe forgets keys after a day (docs.stripe.com/api/idempotent_requests): an old attempt is looked for before it is made again. */
async function alreadyMade({ orderId, transferId }: { orderId: string; transferId: string }): Promise<Stripe.Transfer | undefined> {
  const { data } = await callStripe((stripe) => stripe.transfers.list({ transfer_group: orderId, limit: 100 }));
  return data.find(({ metadata }) => metadata.transferId === transferId);
}

/** A new attempt at what the ledger still owes, or one that may have been made for all we know, unchanged; nothing when there is nothing to send. */
async function claim(tx: Tx, transferId: string): Promise<Claimed | undefined> {
  const known = await tx.transfer.findUnique({ where: { id: transferId }, include: { organisation: { select: { stripeAccountId: true } } } });
  if (!known) throw new AppError("not_found");
  const order = await lockOrder(tx, known.orderId);
  const transfer = (await lockTransfer(tx, transferId))!;
  const account = known.organisation.stripeAccountId;
  if (transfer.by !== "transfer" || account === null || transfer.state === "sent" || transfer.state === "void") return undefined;
  const fresh = transfer.state === "failed" || transfer.attempt === 0;
  const amountMinor = fresh ? Math.min(transfer.amountMinor, await owedByOrder(tx, transfer)) : transfer.amountMinor;
  if (amountMinor <= 0) return void (await tx.transfer.update({ where: { id: transferId }, data: { state: "void", amountMinor: 0 } }));
  const attempt = fresh ? transfer.attempt + 1 : transfer.attempt;
  await tx.transfer.update({ where: { id: transferId }, data: { state: "due", attempt, amountMinor } });
  return { transfer: { ...transfer, state: "due", attempt, amountMinor }, again: !fresh, account, code: order.code, paymentIntentId: await sourceOf(tx, order.id) };
}

/** The payment whose money is passed on; none where a gift voucher or a promotion paid a part, for a charge lends no more than it took. */
async function sourceOf(tx: Tx, orderId: string): Promise<string | null> {
  const order = await tx.order.findUniqueOrThrow({ where: { id: orderId }, select: { giftMinor: true, discountMinor: true } });
  return order.giftMinor + order.discountMinor > 0 ? null : ((await paymentOf(tx, orderId))?.paymentIntentId ?? null);
}

async function chargeOf(paymentIntentId: string): Promise<string | undefined> {
  const { latest_charge: charge } = await callStripe((stripe) => stripe.paymentIntents.retrieve(paymentIntentId));
  return typeof charge === "string" ? charge : charge?.id;
}

async function noteSent(tx: Tx, { transferId, orderId, stripeId, now }: { transferId: string; orderId: string; stripeId: string; now: Date }): Promise<void> {
  await lockOrder(tx, orderId);
  const transfer = (await lockTransfer(tx, transferId))!;
  if (transfer.state === "sent") return;
  await tx.transfer.update({ where: { id: transferId }, data: { state: "sent", stripeTransferId: stripeId, sentAt: now, failure: null } });
  await writeTransferred(tx, { transfer, amountMinor: transfer.amountMinor, stripeId });
  await writeAudit(tx, { actorKind: "stripe", entity: "transfer", entityId: transferId, action: "transfer_sent", from: transfer.state, to: "sent", data: { stripeId, amountMinor: transfer.amountMinor } });
  const { organisationId, currency } = transfer;
  const waiting = await tx.transferReversal.findMany({ where: { OR: [{ transferId, state: "due" }, { state: "failed", transfer: { organisationId, currency } }] }, select: { id: true, attempt: true } }); // there is money on its account again
  for (const { id: reversalId, attempt } of waiting) await enqueue(tx, "send-reversal", { reversalId, after: attempt });
}

/** Nothing left: what was asked back meanwhile is simply not sent any more. */
async function noteRefused(tx: Tx, { transferId, attempt, failure }: { transferId: string; attempt: number; failure: string }): Promise<void> {
  const transfer = (await lockTransfer(tx, transferId))!;
  if (transfer.state !== "due" || transfer.attempt !== attempt) return;
  const amountMinor = transfer.amountMinor - transfer.reversedMinor;
  const state = amountMinor === 0 ? "void" : "failed";
  await tx.transferReversal.updateMany({ where: { transferId, state: "due" }, data: { state: "void" } });
  await tx.transfer.update({ where: { id: transferId }, data: { state, failure, amountMinor, reversedMinor: 0 } });
  await writeAudit(tx, { actorKind: "stripe", entity: "transfer", entityId: transferId, action: "transfer_refused", from: "due", to: state, data: { failure, attempt } });
  if (state === "failed") await enqueue(tx, "send-transfer", { transferId }, { startAfterSeconds: retryAfterSeconds(attempt) });
}

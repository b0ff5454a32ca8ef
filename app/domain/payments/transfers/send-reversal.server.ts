/** Claims money back from an organisation's Stripe account, once, however often the job runs; an account that cannot give it is asked again, later and later. */
import type Stripe from "stripe";
import { AppError } from "../../../core/app-error.ts";
import { writeAudit } from "../../../platform/audit.server.ts";
import { db, inTransaction, type Tx } from "../../../platform/db.server.ts";
import { enqueue } from "../../../platform/jobs.server.ts";
import { callStripe, isKept, isRefusal } from "../../../platform/stripe.server.ts";
import { lockOrder } from "../../booking/lock-order.server.ts";
import { lockTransfer } from "./lock-transfer.server.ts";
import { retryAfterSeconds } from "../retry-after.ts";
import { writeReversed } from "./write-transferred.server.ts";

/** `again`: it was tried before, and may have been made for all we know */
interface Claimed { orderId: string; stripeTransferId: string; amountMinor: number; attempt: number; again: boolean }

/** @param after the refused try after which this one comes, as its successor or because there is money on the account again: where another was made since, nothing is asked @throws AppError not_found, payments.unavailable (the queue tries again: with the same key, or the next where Stripe keeps its answer) */
export async function sendReversal({ reversalId, after }: { reversalId: string; after?: number }): Promise<void> {
  const claimed = await inTransaction((tx) => claim(tx, { reversalId, after }));
  if (!claimed) return;
  const { orderId, stripeTransferId, amountMinor, attempt, again } = claimed;
  const params: Stripe.TransferCreateReversalParams = { amount: amountMinor, metadata: { reversalId, orderId } };
  try {
    const made = again ? await alreadyMade({ stripeTransferId, reversalId }) : undefined;
    const sent = made ?? (await callStripe((stripe) => stripe.transfers.createReversal(stripeTransferId, params, { idempotencyKey: `reversal:${reversalId}:${attempt}` })));
    await inTransaction((tx) => noteSent(tx, { reversalId, orderId, stripeId: sent.id }));
  } catch (error) {
    if (isKept(error)) await db().transferReversal.updateMany({ where: { id: reversalId, state: "due", attempt }, data: { attempt: attempt + 1 } });
    if (!isRefusal(error)) throw error;
    await inTransaction((tx) => noteRefused(tx, { reversalId, attempt, failure: error.message }));
  }
}

/** Stripe forgets keys after a day: an old attempt is looked for before it is made again. */
async function alreadyMade({ stripeTransferId, reversalId }: { stripeTransferId: string; reversalId: string }): Promise<Stripe.TransferReversal | undefined> {
  const { data } = await callStripe((stripe) => stripe.transfers.listReversals(stripeTransferId, { limit: 100 }));
  return data.find(({ metadata }) => metadata?.reversalId === reversalId);
}

/** A new attempt, or one that may have been made for all we know; nothing when it is done, or its transfer has not left yet. */
async function claim(tx: Tx, { reversalId, after }: { reversalId: string; after?: number }): Promise<Claimed | undefined> {
  const row = await tx.transferReversal.findUnique({ where: { id: reversalId } });
  if (!row) throw new AppError("not_found");
  const transfer = await lockTransfer(tx, row.transferId);
  const { state, attempt: before, amountMinor } = await tx.transferReversal.findUniqueOrThrow({ where: { id: reversalId } });
  if (!transfer?.stripeTransferId || state === "sent" || state === "void") return undefined;
  if (state === "failed" && after !== undefined && after !== before) return undefined;
  const attempt = state === "failed" || before === 0 ? before + 1 : before;
  await tx.transferReversal.update({ where: { id: reversalId }, data: { state: "due", attempt } });
  return { orderId: transfer.orderId, stripeTransferId: transfer.stripeTransferId, amountMinor, attempt, again: attempt === before };
}

async function noteSent(tx: Tx, { reversalId, orderId, stripeId }: { reversalId: string; orderId: string; stripeId: string }): Promise<void> {
  await lockOrder(tx, orderId);
  const { transferId } = await tx.transferReversal.findUniqueOrThrow({ where: { id: reversalId } });
  const transfer = (await lockTransfer(tx, transferId))!;
  const reversal = await tx.transferReversal.findUniqueOrThrow({ where: { id: reversalId } });
  if (reversal.state === "sent") return;
  await tx.transferReversal.update({ where: { id: reversalId }, data: { state: "sent", stripeReversalId: stripeId, failure: null } });
  await writeReversed(tx, { transfer, amountMinor: reversal.amountMinor, stripeId });
  await writeAudit(tx, { actorKind: "stripe", entity: "transfer_reversal", entityId: reversalId, action: "reversal_sent", from: reversal.state, to: "sent", data: { stripeId } });
}

async function noteRefused(tx: Tx, { reversalId, attempt, failure }: { reversalId: string; attempt: number; failure: string }): Promise<void> {
  const { count } = await tx.transferReversal.updateMany({ where: { id: reversalId, state: "due", attempt }, data: { state: "failed", failure } });
  if (count === 0) return;
  await writeAudit(tx, { actorKind: "stripe", entity: "transfer_reversal", entityId: reversalId, action: "reversal_refused", from: "due", to: "failed", data: { failure, attempt } });
  await enqueue(tx, "send-reversal", { reversalId, after: attempt }, { startAfterSeconds: retryAfterSeconds(attempt) });
}

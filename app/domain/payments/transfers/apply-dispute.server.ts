/** A chargeback as Stripe tells of it: the bank's money leaves the ledger, its bearers pay it back; when it is won, all of that is undone, and what of it was called off meanwhile is its guest's. */
import type Stripe from "stripe";
import { writeAudit } from "../../../platform/audit.server.ts";
import { db, type Prisma, type Tx } from "../../../platform/db.server.ts";
import { callStripe } from "../../../platform/stripe.server.ts";
import { lockOrder } from "../../booking/lock-order.server.ts";
import type { Account } from "../books/accounts.ts";
import { paymentOf } from "../books/payment-of-order.server.ts";
import { disputeShares, type DisputeShare } from "./dispute-shares.ts";
import { returnWithheld, type BorneShare } from "../cancelling/return-withheld.server.ts";
import { retryRefused } from "../cancelling/retry-refund.server.ts";
import { paidShareOf, takeBack } from "../cancelling/take-back.server.ts";
import { post } from "../books/write-ledger.server.ts";
import { freeGift } from "../codes/free-dead-means.server.ts";
import { putBackOnGift, takeFromGift } from "../gifts/take-from-gift.server.ts";
import { fetchSession } from "../settling/session-facts.server.ts";
import { settleBy } from "../settling/settle.server.ts";

/** As Stripe has it, its payment settled before: a bank may be heard of sooner than the payment. @throws AppError payments.unavailable, not_found and availability.busy while that cannot be settled */
export async function fetchDispute({ id, now }: { id: string; now: Date }): Promise<Stripe.Dispute> {
  const dispute = await callStripe((stripe) => stripe.disputes.retrieve(id));
  const intent = intentOf(dispute);
  if (intent && (await db().payment.count({ where: ofIntent(intent) })) === 0) await settleIntent(intent, now);
  return dispute;
}

function intentOf({ payment_intent: intent }: Stripe.Dispute): string | undefined {
  return typeof intent === "string" ? intent : intent?.id;
}

function ofIntent(paymentIntentId: string): Prisma.PaymentWhereInput {
  return { paymentIntentId, state: "paid" };
}

/** Nothing is done about a payment that is not ours. */
async function settleIntent(intent: string, now: Date): Promise<void> {
  const { data: [session] } = await callStripe((stripe) => stripe.checkout.sessions.list({ payment_intent: intent, limit: 1 }));
  const facts = session && (await fetchSession(session.id));
  if (facts && facts.orderId !== null) await settleBy({ facts, now });
}

export type DisputeState = "open" | "won" | "lost";
interface DisputeChange { from: DisputeState | null; to: DisputeState }
interface Case { id: string; paymentId: string; orderId: string; amountMinor: number; currency: string }

/** Inquiries take no money and leave no trace; disputes of payments that are not ours are nobody's here. @returns undefined where nothing is new */
export async function applyDispute(tx: Tx, dispute: Stripe.Dispute): Promise<DisputeChange | undefined> {
  const state = stateOf(dispute.status);
  const intent = intentOf(dispute);
  const payment = intent ? await tx.payment.findFirst({ where: ofIntent(intent) }) : null;
  if (!state || !payment) return undefined;
  const order = await lockOrder(tx, payment.orderId);
  const before = await tx.dispute.findUnique({ where: { id: dispute.id } });
  if (before?.state === state || (before && state === "open")) return undefined; // decided since: what was fetched before comes late
  const row = { paymentId: payment.id, orderId: payment.orderId, amountMinor: dispute.amount, currency: dispute.currency.toUpperCase(), reason: dispute.reason, state };
  await tx.dispute.upsert({ where: { id: dispute.id }, create: { id: dispute.id, ...row }, update: { state } });
  await writeAudit(tx, { actorKind: "stripe", entity: "dispute", entityId: dispute.id, action: `dispute_${state}`, from: before?.state, to: state, data: { orderId: row.orderId, amountMinor: row.amountMinor, reason: row.reason } });
  const taken = before !== null && before.state !== "won";
  if (state !== "won" && !taken) await takeMoney(tx, { ...row, id: dispute.id });
  if (state !== "open") await retryRefused(tx, { orderId: row.orderId });
  if (state === "won" && taken) await returnWithheld(tx, { order, borne: await giveBack(tx, { ...row, id: dispute.id }) });
  return { from: (before?.state as DisputeState | undefined) ?? null, to: state };
}

function stateOf(status: Stripe.Dispute.Status): DisputeState | undefined {
  if (status === "won") return "won";
  if (status === "lost") return "lost";
  return status.startsWith("warning") || status === "prevented" ? undefined : "open";
}

/** Only what the payment bought bears it: money that came twice or too late is no host's, and what of it went back already is lost. */
async function takeMoney(tx: Tx, { id, paymentId, orderId, amountMinor, currency }: Case): Promise<void> {
  const bought = (await paymentOf(tx, orderId))?.id === paymentId;
  const shares = bought ? await sharesOf(tx, { orderId, amountMinor }) : [];
  const borne = shares.reduce((sum, { vendorMinor, commissionMinor }) => sum + vendorMinor + commissionMinor, 0);
  await post(tx, {
    orderId, currency, stripeId: id, kind: "dispute", entries: [
      { account: "guest", amountMinor: -amountMinor }, { account: "dispute", amountMinor: amountMinor - borne },
      ...shares.flatMap(({ componentId, entrepreneurId, sellerId, vendorMinor, commissionMinor }) => [
        { account: "vendor" as const, componentId, organisationId: entrepreneurId, amountMinor: vendorMinor }, { account: "commission" as const, componentId, organisationId: sellerId, amountMinor: commissionMinor },
      ]),
    ],
  });
  const giftId = await lockGiftOf(tx, orderId);
  if (giftId) await takeFromGift(tx, giftId);
  for (const share of shares) await takeBack(tx, { componentId: share.componentId, amountMinor: paidShareOf(share), reason: "dispute" });
}

/** Locks the voucher that an order bought, with what dead orders held of it on it again. */
async function lockGiftOf(tx: Tx, orderId: string): Promise<string | null> {
  const gift = await tx.giftVoucher.findUnique({ where: { orderId }, select: { id: true } });
  if (gift) await freeGift(tx, gift.id);
  return gift?.id ?? null;
}

/** What is left is the ledger's: what went back, and what other chargebacks have taken, is off it to the cent. */
async function sharesOf(tx: Tx, { orderId, amountMinor }: Pick<Case, "orderId" | "amountMinor">): Promise<DisputeShare[]> {
  const components = await tx.orderComponent.findMany({ where: { line: { orderId } }, select: { id: true, entrepreneurId: true, line: { select: { sellerId: true } } }, orderBy: { id: "asc" } });
  const sums = await tx.ledgerEntry.groupBy({ by: ["componentId", "account"], where: { orderId, account: { in: ["vendor", "commission"] }, kind: { in: ["sale", "cancellation", "dispute"] } }, _sum: { amountMinor: true } });
  const leftOf = (id: string, of: Account) => Math.max(0, 0 - (sums.find(({ componentId, account }) => componentId === id && account === of)?._sum.amountMinor ?? 0));
  return disputeShares(components.map(({ id, entrepreneurId, line: { sellerId } }) => ({ componentId: id, entrepreneurId, sellerId, vendorMinor: leftOf(id, "vendor"), commissionMinor: leftOf(id, "commission") })), amountMinor);
}

/** What was not claimed back yet stays where it is; what was is owed again and paid by the next night's run. @returns what each had borne */
async function giveBack(tx: Tx, { id, orderId, currency }: Case): Promise<BorneShare[]> {
  await lockGiftOf(tx, orderId); // nothing more comes off it while this is summed
  const taken = await tx.ledgerEntry.groupBy({ by: ["account", "componentId", "organisationId", "giftId"], where: { orderId, kind: "dispute", stripeId: id }, _sum: { amountMinor: true } });
  const borne = taken.map(({ account, _sum, giftId, ...of }) => ({ ...of, giftId: giftId ?? undefined, account: account as Account, amountMinor: _sum.amountMinor ?? 0 }));
  await post(tx, { orderId, currency, stripeId: id, kind: "dispute", entries: borne.map((share) => ({ ...share, amountMinor: 0 - share.amountMinor })) });
  for (const { giftId, amountMinor } of borne) if (giftId) await putBackOnGift(tx, { giftId, amountMinor });
  const waiting = await tx.transferReversal.findMany({ where: { transfer: { orderId }, reason: "dispute", OR: [{ state: "failed" }, { state: "due", attempt: 0 }] } });
  for (const reversal of waiting) {
    await tx.transferReversal.update({ where: { id: reversal.id }, data: { state: "void" } });
    await tx.transfer.update({ where: { id: reversal.transferId }, data: { reversedMinor: { decrement: reversal.amountMinor } } });
  }
  return borne;
}

/** The effect of a fetched Checkout Session on its order, under the order's lock: whoever comes second finds it done. */
import { AppError } from "../../../core/app-error.ts";
import type { OrderStateName } from "../../../core/booking/order-view.ts";
import { newId } from "../../../core/ids.ts";
import { writeAudit } from "../../../platform/audit.server.ts";
import type { Tx } from "../../../platform/db.server.ts";
import { enqueue } from "../../../platform/jobs.server.ts";
import { amountToPay } from "../../../core/booking/order-totals.ts";
import { lockOrder, type LockedOrder } from "../../booking/lock-order.server.ts";
import { LIVE_STATES, moveOrder } from "../../booking/order-states.server.ts";
import { releasePlaces, retakePlaces } from "../../booking/release-places.server.ts";
import { databaseTimeIn, HOLD_MINUTES } from "../../booking/write-order.server.ts";
import { confirmSale } from "./confirm-sale.server.ts";
import { hasOtherMeans, releaseMeans, retakeMeans } from "../codes/means-of-order.server.ts";
import type { SessionFacts } from "./session-facts.server.ts";
import { writeUnbooked } from "../books/write-ledger.server.ts";

export interface Applied {
  orderId: string;
  code: string;
  key: string;
  state: OrderStateName;
  outcome: SessionFacts["outcome"];
}
interface Case { order: LockedOrder; payment: { id: string; attempt: number; state: string; amountMinor: number; currency: string }; facts: SessionFacts; now: Date }

/** Places may still be ours, or be taken again if nobody else has them. */
const BOOKABLE: OrderStateName[] = ["draft", "held", "awaiting_payment", "payment_processing", "expired"];

/** Bought already: a second payment changes nothing of the trip. */
const GOES_ON: OrderStateName[] = [...LIVE_STATES, "fulfilled"];

/** @throws AppError not_found when there is no such order or attempt (Stripe sends its event again then) */
export async function applySession(tx: Tx, { facts, now }: { facts: SessionFacts; now: Date }): Promise<Applied> {
  if (facts.orderId === null) throw new AppError("not_found");
  const order = await lockOrder(tx, facts.orderId);
  const payment = await bindPayment(tx, order.id, facts);
  const effect = { open: nothing, paid, processing, failed, expired }[facts.outcome];
  await effect(tx, { order, payment, facts, now });
  const { state } = await tx.order.findUniqueOrThrow({ where: { id: order.id }, select: { state: true } });
  return { orderId: order.id, code: order.code, key: order.key, state, outcome: facts.outcome };
}

/** The attempt this session belongs to. The webhook may come before our own note of the session's id: then it is noted here. */
async function bindPayment(tx: Tx, orderId: string, { sessionId, attempt, paymentIntentId }: SessionFacts): Promise<Case["payment"]> {
  const payment = await tx.payment.findFirst({ where: { orderId, OR: [{ sessionId }, { attempt, sessionId: null }] } });
  if (!payment) throw new AppError("not_found");
  return tx.payment.update({ where: { id: payment.id }, data: { sessionId, paymentIntentId: paymentIntentId ?? undefined } });
}

async function nothing(): Promise<void> {}

/** Money came. It buys the places if they can be had, late or not; else it goes back. */
async function paid(tx: Tx, { order, payment, facts, now }: Case): Promise<void> {
  if (payment.state === "paid") return;
  await tx.payment.update({ where: { id: payment.id }, data: { state: "paid", paidAt: now } });
  if (facts.amountMinor !== payment.amountMinor || facts.currency !== payment.currency) throw new Error(`Stripe took ${facts.amountMinor} ${facts.currency} for payment ${payment.id} of ${payment.amountMinor} ${payment.currency}`);
  if (!BOOKABLE.includes(order.state)) return oweBack(tx, { order, payment, facts, reason: GOES_ON.includes(order.state) ? "duplicate" : "unbookable" });
  if (payment.amountMinor !== amountToPay(order)) return oweBack(tx, { order, payment, facts, reason: "unbookable" });
  if (!(await takeAgain(tx, { order, now }))) return oweBack(tx, { order, payment, facts, reason: "places_gone" });
  await confirmSale(tx, { order, actor: "stripe", now, stripeId: facts.paymentIntentId, data: { attempt: payment.attempt, sessionId: facts.sessionId } });
}

/** What was given away meanwhile: places, the use of a code, a voucher's money. @returns false when any of it cannot be had */
async function takeAgain(tx: Tx, { order, now }: Pick<Case, "order" | "now">): Promise<boolean> {
  if (order.kind === "gift") return true;
  if ((await retakePlaces(tx, { orderId: order.id, now })).length > 0) return false;
  return !hasOtherMeans(order) || retakeMeans(tx, order.id);
}

type Owed = Pick<Case, "order" | "payment" | "facts"> & { reason: "duplicate" | "unbookable" | "places_gone" };

/** A second payment of a confirmed order goes back without touching the order; any other leaves an order whose refund is due. */
async function oweBack(tx: Tx, { order, payment, facts, reason }: Owed): Promise<void> {
  const posting = { orderId: order.id, currency: payment.currency, amountMinor: payment.amountMinor };
  const refundId = newId();
  if (payment.amountMinor > 0) {
    await tx.refund.create({ data: { id: refundId, ...posting, paymentId: payment.id, reason } });
    await writeUnbooked(tx, { ...posting, stripeId: facts.paymentIntentId });
    await writeAudit(tx, { actorKind: "stripe", entity: "refund", entityId: refundId, action: "refund_due", to: "due", data: { orderId: order.id, reason, amountMinor: payment.amountMinor } });
    await enqueue(tx, "send-refund", { refundId });
  }
  if (reason === "duplicate" || order.state === "refund_due" || order.state === "refunded") return;
  await releasePlaces(tx, order.id);
  if (hasOtherMeans(order)) await releaseMeans(tx, order.id);
  await moveOrder(tx, { order, to: "refund_due", action: "late_payment", actor: "stripe", data: { reason } });
  if (order.kind === "trip") await enqueue(tx, "send-order-mail", { orderId: order.id, kind: "late-payment" });
}

/** The bank takes its time: the places are kept until it has answered. */
async function processing(tx: Tx, { order, payment, now }: Case): Promise<void> {
  if (payment.state !== "open") return;
  await tx.payment.update({ where: { id: payment.id }, data: { state: "processing" } });
  if (!BOOKABLE.includes(order.state) || order.state === "payment_processing") return;
  if (!(await takeAgain(tx, { order, now }))) return;
  await moveOrder(tx, { order, to: "payment_processing", action: "payment_processing", actor: "stripe", data: { attempt: payment.attempt } });
}

/** The bank said no after all: the guest gets a while to pay in another way, or what is left of a longer promise. */
async function failed(tx: Tx, { order, payment }: Case): Promise<void> {
  if (payment.state !== "open" && payment.state !== "processing") return;
  await tx.payment.update({ where: { id: payment.id }, data: { state: "failed" } });
  if (!(await waitedFor(tx, { order, payment }))) return;
  const atLeast = await databaseTimeIn(tx, HOLD_MINUTES);
  await moveOrder(tx, { order, to: "held", action: "payment_failed", actor: "stripe", set: { holdExpiresAt: order.holdExpiresAt > atLeast ? order.holdExpiresAt : atLeast }, data: { attempt: payment.attempt } });
}

/** An order that a bank thinks about waits for the last of its banks, whichever attempt that was: the guest may have begun another one meanwhile. */
async function waitedFor(tx: Tx, { order, payment }: Pick<Case, "order" | "payment">): Promise<boolean> {
  if (order.state === "awaiting_payment") return payment.attempt === order.attempt;
  return order.state === "payment_processing" && (await tx.payment.count({ where: { orderId: order.id, state: "processing" } })) === 0;
}

/** Nobody paid in time. An expired session of an older attempt says nothing about the order. */
async function expired(tx: Tx, { order, payment }: Case): Promise<void> {
  if (payment.state !== "open") return;
  await tx.payment.update({ where: { id: payment.id }, data: { state: "expired" } });
  if (payment.attempt !== order.attempt || order.state !== "awaiting_payment") return;
  const places = await releasePlaces(tx, order.id);
  if (hasOtherMeans(order)) await releaseMeans(tx, order.id);
  await moveOrder(tx, { order, to: "expired", action: "session_expired", actor: "stripe", data: { attempt: payment.attempt, places } });
}

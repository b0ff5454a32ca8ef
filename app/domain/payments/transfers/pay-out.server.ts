/** The night's run: what was lost goes back, accounts are asked about, trips that are over are fulfilled, LOTs bear their fees, organisations are paid what is due, and what lost its job in an outage gets another. */
import { dateAt, dbDate } from "../../../core/time.ts";
import { db, inTransaction, type Tx } from "../../../platform/db.server.ts";
import { env } from "../../../platform/env.server.ts";
import { enqueue } from "../../../platform/jobs.server.ts";
import { logError } from "../../../platform/log.server.ts";
import { lockOrder } from "../../booking/lock-order.server.ts";
import { isLive, LIVE_STATES, moveOrder } from "../../booking/order-states.server.ts";
import { refundLost } from "../cancelling/refund-lost.server.ts";
import { alignFee, openFees } from "./align-fees.server.ts";
import { alignTransfers, openDebts } from "./align-transfers.server.ts";
import { refreshUnfinished } from "./onboard-payee.server.ts";

export interface PaidOut { fulfilled: number; fees: number; paid: number; takenBack: number }

/** @returns how many orders, fees and debts it moved */
export async function payOut({ now, windowDays = env().TRANSFER_WINDOW_DAYS }: { now: Date; windowDays?: number }): Promise<PaidOut> {
  await refundLost({ now });
  await refreshUnfinished();
  const fulfilled = await fulfilOrders({ now });
  const fees = await eachAlone(await openFees(db(), { windowDays, now }), alignFee);
  const moved = await eachAlone(await openDebts(db(), { windowDays, now }), (tx, debt) => alignTransfers(tx, { debt, windowDays, now }));
  await sendAgain();
  return { fulfilled, fees: fees.length, paid: moved.filter((what) => what === "paid").length, takenBack: moved.filter((what) => what === "taken_back").length };
}

/** Each in its own transaction: one organisation's trouble stops nobody else's money. @returns what came of those that went well */
async function eachAlone<Item, Result>(items: readonly Item[], step: (tx: Tx, item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    try {
      results.push(await inTransaction((tx) => step(tx, item)));
    } catch (error) {
      logError("pay out", error);
    }
  }
  return results;
}

/** Orders whose last day is past. @returns how many */
async function fulfilOrders({ now }: { now: Date }): Promise<number> {
  const today = dbDate(dateAt(now));
  const over = await db().order.findMany({ where: { kind: "trip", state: { in: [...LIVE_STATES] }, lines: { some: {}, none: { cancelledAt: null, endDate: { gte: today } } } }, select: { id: true } });
  for (const { id } of over) await inTransaction((tx) => fulfil(tx, id));
  return over.length;
}

async function fulfil(tx: Tx, orderId: string): Promise<void> {
  const order = await lockOrder(tx, orderId);
  if (!isLive(order.state)) return;
  await moveOrder(tx, { order, to: "fulfilled", action: "fulfilled", actor: "system" });
}

/** The queue gives up after some tries; a night later there are new ones. What Stripe refused has its own, slower ones. */
async function sendAgain(): Promise<void> {
  const transfers = await db().transfer.findMany({ where: { state: "due", by: "transfer" }, select: { id: true } });
  const reversals = await db().transferReversal.findMany({ where: { state: "due", transfer: { state: "sent", by: "transfer" } }, select: { id: true } });
  const refunds = await db().refund.findMany({ where: { state: "due" }, select: { id: true } });
  await inTransaction(async (tx) => {
    for (const { id } of transfers) await enqueue(tx, "send-transfer", { transferId: id });
    for (const { id } of reversals) await enqueue(tx, "send-reversal", { reversalId: id });
    for (const { id } of refunds) await enqueue(tx, "send-refund", { refundId: id });
  });
}

/** The payment that bought an order, whose money is passed on or given back; and whether a bank takes it back. */
import { AppError } from "../../../core/app-error.ts";
import type { Reader } from "../../../platform/db.server.ts";
import { LATE_REASONS } from "../cancelling/refund-reasons.ts";

export interface BuyingPayment { id: string; paymentIntentId: string | null; /** minor units */ amountMinor: number }

/** One that came twice or too late goes back whole by itself, and is never it. @returns null where codes and gift vouchers paid everything */
export async function paymentOf(reader: Reader, orderId: string): Promise<BuyingPayment | null> {
  const late = await reader.refund.findMany({ where: { orderId, reason: { in: [...LATE_REASONS] } }, select: { paymentId: true } });
  return reader.payment.findFirst({ where: { orderId, state: "paid", id: { notIn: late.map(({ paymentId }) => paymentId) } }, orderBy: { attempt: "asc" }, select: { id: true, paymentIntentId: true, amountMinor: true } });
}

/** A bank has taken all of the buying payment back for good: its trip may end, and no money goes anywhere any more. */
export async function isTakenForGood(reader: Reader, orderId: string): Promise<boolean> {
  const payment = await paymentOf(reader, orderId);
  if (!payment) return false;
  const { _sum } = await reader.dispute.aggregate({ where: { paymentId: payment.id, state: "lost" }, _sum: { amountMinor: true } });
  return (_sum.amountMinor ?? 0) >= payment.amountMinor;
}

/** What a bank takes back, or has taken back, nobody gives back too: to be asked with the order locked, before money is owed to its guest. @throws AppError payments.disputed */
export async function requireUndisputed(reader: Reader, orderId: string): Promise<void> {
  if (await isDisputed(reader, orderId)) throw new AppError("payments.disputed");
}

export async function isDisputed(reader: Reader, orderId: string): Promise<boolean> {
  const payment = await paymentOf(reader, orderId);
  return payment !== null && (await reader.dispute.count({ where: { paymentId: payment.id, state: { in: ["open", "lost"] } } })) > 0;
}

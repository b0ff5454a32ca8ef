/** The payment that bought an order, whose money is passed on or given back; and whether a bank takes it back. */
import { AppError } from "../../../core/app-error.ts";
import type { Reader } from "../../../platform/db.server.ts";
import { LATE_REASONS } from "../../../core/payments/refund-reasons.ts";

export interface BuyingPayment { id: string; paymentIntentId: string | null; /** minor units */ amountMinor: number }

/** One that came twice or too late goes back whole by itself, and is never it. @returns null where codes and gift vouchers paid everything */
export async function paymentOf(reader: Reader, orderId: string): Promise<BuyingPayment | null> {
  const late = await reader.refund.findMany({ where: { orderId, reason: { in: [...LATE_REASONS] } }, select: { paymentId: true } });
  return reader.payment.findFirst({ where: { orderId, state: "paid", id: { notIn: late.map(({ paymentId }) => paymentId) } }, orderBy: { attempt: "asc" }, select: { id: true, paymentIntentId: true, amountMinor: true } });
}

/** A bank has taken all of the buying payment back for good: its trip may end, and no money goes anywhere any more. */
export async function isTakenForGood(reader: Reader, orderId: string): Promise<boolean> {
  const payment = await paymentOf(reader, orderId);
  return payment !== null && (await takenOf(reader, payment, ["lost"])) >= payment.amountMinor;
}

/** What a bank takes back, or has taken back, nobody gives back too: to be asked with the order locked, before money is owed to its guest. @throws AppError payments.disputed */
export async function requireUndisputed(reader: Reader, orderId: string): Promise<void> {
  const payment = await paymentOf(reader, orderId);
  if (payment && (await takenOf(reader, payment)) > 0) throw new AppError("payments.disputed");
}

/** A bank may take all of it back and has not decided: whatever is the guest's of it waits. Of a part the rest may still be given back, and what is lost for good is waited for no more. */
export async function waitsForBank(reader: Reader, orderId: string): Promise<boolean> {
  const payment = await paymentOf(reader, orderId);
  return payment !== null && (await takenOf(reader, payment)) >= payment.amountMinor && (await takenOf(reader, payment, ["lost"])) < payment.amountMinor;
}

/** @returns minor units of a payment that banks hold or have, by the states of their cases */
export async function takenOf(reader: Reader, { id }: Pick<BuyingPayment, "id">, states: readonly ("open" | "lost")[] = ["open", "lost"]): Promise<number> {
  const { _sum } = await reader.dispute.aggregate({ where: { paymentId: id, state: { in: [...states] } }, _sum: { amountMinor: true } });
  return _sum.amountMinor ?? 0;
}

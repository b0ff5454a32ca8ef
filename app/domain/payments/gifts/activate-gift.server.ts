/** A gift voucher is paid: its money is in the ledger and it may be spent, or given. */
import { giftValidTo } from "../../../core/payments/gift-terms.ts";
import { dateAt, dbDate, localDateOf } from "../../../core/time.ts";
import type { Tx } from "../../../platform/db.server.ts";
import { enqueue } from "../../../platform/jobs.server.ts";
import { moveOrder } from "../../booking/order-states.server.ts";
import type { Sale } from "../settling/confirm-sale.server.ts";
import { writeGiftSale } from "../books/write-ledger.server.ts";

/** Its validity begins on the day it is paid, the venue's. A mail for a later day is sent by that day's job. */
export async function activateGift(tx: Tx, { order, actor, now, stripeId, data }: Sale): Promise<void> {
  const today = dateAt(now);
  const { id: giftId, ...gift } = await tx.giftVoucher.update({ where: { orderId: order.id }, data: { state: "active", validTo: dbDate(giftValidTo(today)) } });
  await writeGiftSale(tx, { orderId: order.id, currency: order.currency, stripeId, giftId, amountMinor: gift.amountMinor });
  await moveOrder(tx, { order, to: "confirmed", action: "confirmed", actor, set: { confirmedAt: now }, data });
  await enqueue(tx, "send-gift-mail", { giftId, to: "buyer" });
  if (gift.recipientEmail && (!gift.sendOn || localDateOf(gift.sendOn) <= today)) await enqueue(tx, "send-gift-mail", { giftId, to: "recipient" });
}

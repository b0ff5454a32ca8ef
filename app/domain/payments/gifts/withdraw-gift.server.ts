/** The buyer of a gift voucher changes his mind within fourteen days: the voucher is void and all its money goes back (art. 27 of the consumer rights act). */
import { AppError } from "../../../core/app-error.ts";
import { newId } from "../../../core/ids.ts";
import { withdrawUntil } from "../../../core/payments/gift-terms.ts";
import { dateAt } from "../../../core/time.ts";
import { db, inTransaction, Prisma, type Tx } from "../../../platform/db.server.ts";
import { enqueue } from "../../../platform/jobs.server.ts";
import { lockOrder, openOrder } from "../../booking/lock-order.server.ts";
import { moveOrder } from "../../booking/order-states.server.ts";
import { freeGift } from "../codes/free-dead-means.server.ts";
import { paymentOf, requireUndisputed } from "../books/payment-of-order.server.ts";
import { writeGiftReturned } from "../books/write-ledger.server.ts";

/** A second click finds it done. @throws AppError not_found, booking.wrong_state, payments.gift_used, payments.gift_too_late, payments.disputed */
export async function withdrawGift({ code, key, now }: { code: string; key: string; now: Date }): Promise<void> {
  const orderId = await openOrder(db(), { code, key });
  await inTransaction((tx) => withdraw(tx, { orderId, now }));
}

async function withdraw(tx: Tx, { orderId, now }: { orderId: string; now: Date }): Promise<void> {
  const order = await lockOrder(tx, orderId);
  const { id: giftId } = await lockGiftOf(tx, orderId);
  await freeGift(tx, giftId);
  const gift = await tx.giftVoucher.findUniqueOrThrow({ where: { id: giftId }, include: { order: { select: { confirmedAt: true } } } });
  if (gift.state === "void") return;
  if (order.state !== "confirmed" || !gift.order.confirmedAt) throw new AppError("booking.wrong_state", { state: order.state });
  await requireUndisputed(tx, orderId);
  if (gift.balanceMinor !== gift.amountMinor) throw new AppError("payments.gift_used");
  if (dateAt(now) > withdrawUntil(dateAt(gift.order.confirmedAt))) throw new AppError("payments.gift_too_late");
  const refund = { id: newId(), orderId, paymentId: (await paymentOf(tx, orderId))!.id, amountMinor: gift.amountMinor, currency: gift.currency, reason: "gift_withdrawn" };
  await tx.giftVoucher.update({ where: { id: giftId }, data: { state: "void", balanceMinor: 0 } });
  await tx.refund.create({ data: refund });
  await writeGiftReturned(tx, { orderId, currency: gift.currency, stripeId: null, giftId, amountMinor: gift.amountMinor });
  await moveOrder(tx, { order, to: "refund_due", action: "gift_withdrawn", actor: "guest", data: { refundId: refund.id, amountMinor: gift.amountMinor } });
  await enqueue(tx, "send-refund", { refundId: refund.id });
}

async function lockGiftOf(tx: Tx, orderId: string): Promise<{ id: string }> {
  const [row] = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`select "id" from "GiftVoucher" where "orderId" = ${orderId} for update`);
  if (!row) throw new AppError("not_found");
  return row;
}

/** What a bank takes back of a gift voucher's price comes off the voucher, also when its money returns to it later: nobody is to spend what we do not have. What is spent by then is the platform's loss. */
import type { Tx } from "../../../platform/db.server.ts";
import { paymentOf } from "../books/payment-of-order.server.ts";
import { post } from "../books/write-ledger.server.ts";

/** The voucher is locked. Takes of its balance what the cases about its price, open or lost, have not had of it; the platform's loss is less by that. */
export async function takeFromGift(tx: Tx, giftId: string): Promise<void> {
  const { orderId, currency, balanceMinor } = await tx.giftVoucher.findUniqueOrThrow({ where: { id: giftId }, select: { orderId: true, currency: true, balanceMinor: true } });
  const cases = await tx.dispute.findMany({ where: { orderId, state: { in: ["open", "lost"] } }, orderBy: { id: "asc" } });
  if (cases.length === 0) return;
  const payment = await paymentOf(tx, orderId);
  let left = balanceMinor;
  for (const { id: stripeId, amountMinor } of cases.filter(({ paymentId }) => paymentId === payment?.id)) {
    const had = await tx.ledgerEntry.aggregate({ where: { orderId, stripeId, kind: "dispute", account: "gift" }, _sum: { amountMinor: true } });
    const taken = Math.min(left, amountMinor - (had._sum.amountMinor ?? 0));
    if (taken <= 0) continue;
    left -= taken;
    await tx.giftVoucher.update({ where: { id: giftId }, data: { balanceMinor: { decrement: taken } } });
    await post(tx, { orderId, currency, stripeId, kind: "dispute", entries: [{ account: "gift", giftId, amountMinor: taken }, { account: "dispute", amountMinor: -taken }] });
  }
}

/** A bank gave back what it had taken. */
export async function putBackOnGift(tx: Tx, { giftId, amountMinor }: { giftId: string; amountMinor: number }): Promise<void> {
  await tx.giftVoucher.update({ where: { id: giftId }, data: { balanceMinor: { increment: amountMinor } } });
}

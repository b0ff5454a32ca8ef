/** What a bank takes back of a gift voucher's price comes off what is left on it: nobody is to spend money that we do not have. What was spent before is the platform's loss. */
import type { Tx } from "../../../platform/db.server.ts";
import { freeGift } from "../codes/free-dead-means.server.ts";

/** The order that bought it is locked. @param amountMinor more than 0 @returns what comes off, minor units, 0 or more; its entries are the caller's. Null where the order bought no voucher */
export async function takeFromGift(tx: Tx, { orderId, amountMinor }: { orderId: string; amountMinor: number }): Promise<{ giftId: string; amountMinor: number } | null> {
  const known = await tx.giftVoucher.findUnique({ where: { orderId }, select: { id: true } });
  if (!known) return null;
  await freeGift(tx, known.id);
  const { id: giftId, balanceMinor } = await tx.giftVoucher.findUniqueOrThrow({ where: { orderId } });
  const taken = Math.min(amountMinor, balanceMinor);
  await tx.giftVoucher.update({ where: { id: giftId }, data: { balanceMinor: { decrement: taken } } });
  return { giftId, amountMinor: taken };
}

/** A bank gave back what it had taken. */
export async function putBackOnGift(tx: Tx, { giftId, amountMinor }: { giftId: string; amountMinor: number }): Promise<void> {
  await tx.giftVoucher.update({ where: { id: giftId }, data: { balanceMinor: { increment: amountMinor } } });
}

/**
 * Frees what orders hold that ended unpaid, or whose hold has lapsed by the database's clock: a query decides, for the one code or voucher
 * that somebody wants now, and every minute for all of them.
 */
import { db, inTransaction, Prisma, type Tx } from "../../../platform/db.server.ts";

/** A `held` use of such an order holds nothing; `o` is its order. */
const DEAD = Prisma.sql`(o."state" in ('expired', 'cancelled', 'refund_due', 'refunded') or (o."state" in ('held', 'awaiting_payment') and o."holdExpiresAt" <= now()))`;

/** Locks the promotion and frees its dead uses. */
export async function freePromotion(tx: Tx, promotionId: string): Promise<void> {
  await tx.$queryRaw(Prisma.sql`select "id" from "Promotion" where "id" = ${promotionId} for update`);
  const freed = await tx.$executeRaw(Prisma.sql`
    update "PromotionUse" u set "state" = 'released' from "Order" o where o."id" = u."orderId" and u."promotionId" = ${promotionId} and u."state" = 'held' and ${DEAD}`);
  if (freed > 0) await tx.promotion.update({ where: { id: promotionId }, data: { used: { decrement: freed } } });
}

/** Locks the voucher and gives back what dead orders hold of its balance. */
export async function freeGift(tx: Tx, giftId: string): Promise<void> {
  await tx.$queryRaw(Prisma.sql`select "id" from "GiftVoucher" where "id" = ${giftId} for update`);
  const freed = await tx.$queryRaw<{ amountMinor: number }[]>(Prisma.sql`
    update "GiftUse" u set "state" = 'released' from "Order" o where o."id" = u."orderId" and u."giftId" = ${giftId} and u."state" = 'held' and ${DEAD} returning u."amountMinor"`);
  const back = freed.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  if (back > 0) await tx.giftVoucher.update({ where: { id: giftId }, data: { balanceMinor: { increment: back } } });
}

/** The minute's tidying. */
export async function freeDeadMeans(): Promise<void> {
  const promotions = await db().$queryRaw<{ id: string }[]>(Prisma.sql`select distinct u."promotionId" as "id" from "PromotionUse" u join "Order" o on o."id" = u."orderId" where u."state" = 'held' and ${DEAD}`);
  const gifts = await db().$queryRaw<{ id: string }[]>(Prisma.sql`select distinct u."giftId" as "id" from "GiftUse" u join "Order" o on o."id" = u."orderId" where u."state" = 'held' and ${DEAD}`);
  for (const { id } of promotions) await inTransaction((tx) => freePromotion(tx, id));
  for (const { id } of gifts) await inTransaction((tx) => freeGift(tx, id));
}

/**
 * The promotion and the gift vouchers an order is paid with: held with it, used when it is paid, released when it ends unpaid, taken again
 * when its money comes late. A use changes only under the lock of its promotion or voucher; the order's row is locked before.
 */
import { Prisma, type Tx } from "../../../platform/db.server.ts";
import type { OtherMeans } from "../books/sale-entries.ts";

export type UseStateName = "held" | "used" | "released";
export interface MeansOfOrder {
  promotion: { useId: string; promotionId: string; ownerId: string; amountMinor: number; state: UseStateName } | null;
  /** in the order in which they were entered */
  gifts: { useId: string; giftId: string; amountMinor: number; state: UseStateName }[];
}

/** Whether a promotion or a gift voucher has a part in it. */
export function hasOtherMeans({ discountMinor, giftMinor }: { discountMinor: number; giftMinor: number }): boolean {
  return discountMinor + giftMinor > 0;
}

/** Locks the order's promotion, then its vouchers in the order of their ids. */
export async function lockMeans(tx: Tx, orderId: string): Promise<MeansOfOrder> {
  await tx.$queryRaw(Prisma.sql`select "id" from "Promotion" where "id" in (select "promotionId" from "PromotionUse" where "orderId" = ${orderId}) for update`);
  await tx.$queryRaw(Prisma.sql`select "id" from "GiftVoucher" where "id" in (select "giftId" from "GiftUse" where "orderId" = ${orderId}) order by "id" for update`);
  const promotion = await tx.promotionUse.findUnique({ where: { orderId }, include: { promotion: { select: { ownerId: true } } } });
  const gifts = await tx.giftUse.findMany({ where: { orderId }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  return {
    promotion: promotion && { useId: promotion.id, promotionId: promotion.promotionId, ownerId: promotion.promotion.ownerId, amountMinor: promotion.amountMinor, state: promotion.state },
    gifts: gifts.map(({ id, giftId, amountMinor, state }) => ({ useId: id, giftId, amountMinor, state })),
  };
}

/** The order is paid: what was held is used. @returns by what it was paid besides the card */
export async function spendMeans(tx: Tx, orderId: string): Promise<OtherMeans> {
  const { promotion, gifts } = await lockMeans(tx, orderId);
  await tx.promotionUse.updateMany({ where: { orderId, state: "held" }, data: { state: "used" } });
  await tx.giftUse.updateMany({ where: { orderId, state: "held" }, data: { state: "used" } });
  return { promotion: promotion?.state === "released" ? null : promotion, gifts: gifts.filter(({ state }) => state !== "released") };
}

/** The order ends unpaid: what it still holds is free again. */
export async function releaseMeans(tx: Tx, orderId: string): Promise<void> {
  const { promotion, gifts } = await lockMeans(tx, orderId);
  if (promotion?.state === "held") {
    await tx.promotion.update({ where: { id: promotion.promotionId }, data: { used: { decrement: 1 } } });
    await tx.promotionUse.update({ where: { id: promotion.useId }, data: { state: "released" } });
  }
  for (const { useId, giftId, amountMinor } of gifts.filter((gift) => gift.state === "held")) {
    await tx.giftVoucher.update({ where: { id: giftId }, data: { balanceMinor: { increment: amountMinor } } });
    await tx.giftUse.update({ where: { id: useId }, data: { state: "released" } });
  }
}

/**
 * Takes again what was released meanwhile, all or none.
 * @returns false when a code is used up or a voucher spent: then the order holds none of them
 */
export async function retakeMeans(tx: Tx, orderId: string): Promise<boolean> {
  const { promotion, gifts } = await lockMeans(tx, orderId);
  if (promotion?.state === "released") {
    const taken = await tx.$executeRaw(Prisma.sql`update "Promotion" set "used" = "used" + 1 where "id" = ${promotion.promotionId} and ("maxUses" is null or "used" < "maxUses")`);
    if (taken === 0) return giveUp(tx, orderId);
    await tx.promotionUse.update({ where: { id: promotion.useId }, data: { state: "held" } });
  }
  for (const { useId, giftId, amountMinor } of gifts.filter((gift) => gift.state === "released")) {
    const taken = await tx.giftVoucher.updateMany({ where: { id: giftId, state: "active", balanceMinor: { gte: amountMinor } }, data: { balanceMinor: { decrement: amountMinor } } });
    if (taken.count === 0) return giveUp(tx, orderId);
    await tx.giftUse.update({ where: { id: useId }, data: { state: "held" } });
  }
  return true;
}

async function giveUp(tx: Tx, orderId: string): Promise<false> {
  await releaseMeans(tx, orderId);
  return false;
}

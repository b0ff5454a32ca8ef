/** Counts anew what an order's promotion takes off and how much of each gift voucher is used: after a code, a voucher or a line came or went. */
import type { Currency } from "../../../core/money.ts";
import { takenOff } from "../../../core/booking/order-totals.ts";
import { discountsOf, type PromotionRule, type RuledLine } from "../../../core/payments/promotion-rule.ts";
import { localDateOf } from "../../../core/time.ts";
import type { Prisma, Tx } from "../../../platform/db.server.ts";
import { takeFromGift } from "../gifts/take-from-gift.server.ts";
import { lockMeans, type MeansOfOrder } from "./means-of-order.server.ts";

/** @param order its row is locked, and it is not paid yet @returns what is taken off and paid by vouchers, minor units, as the order now says */
export async function recountMeans(tx: Tx, { order }: { order: { id: string; currency: Currency } }): Promise<{ discountMinor: number; giftMinor: number }> {
  const lines = await linesOf(tx, order.id);
  const means = await lockMeans(tx, order.id);
  const discounts = await countPromotion(tx, { order, means, lines });
  for (const [index, { id, discountMinor }] of lines.entries()) if (discountMinor !== discounts[index]) await tx.orderLine.update({ where: { id }, data: { discountMinor: discounts[index] } });
  const discountMinor = sumOf(discounts);
  const giftMinor = await countGifts(tx, { currency: order.currency, gifts: means.gifts, dueMinor: sumOf(lines.map((line) => line.totalMinor)) - discountMinor });
  await tx.order.update({ where: { id: order.id }, data: { discountMinor, giftMinor } });
  return { discountMinor, giftMinor };
}

type CountedLine = RuledLine & { id: string; discountMinor: number };

export async function linesOf(tx: Tx, orderId: string): Promise<CountedLine[]> {
  return tx.orderLine.findMany({ where: { orderId, cancelledAt: null }, select: { id: true, productId: true, sellerId: true, totalMinor: true, discountMinor: true }, orderBy: { id: "asc" } });
}

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export const promotionInclude = { owner: { select: { kind: true } } } satisfies Prisma.PromotionInclude;
type PromotionRow = Prisma.PromotionGetPayload<{ include: typeof promotionInclude }>;

export function ruleOf({ ownerId, owner, percentBp, amountMinor, currency, minTotalMinor, productIds, validFrom, validTo, active }: PromotionRow): PromotionRule {
  return { ownerId, forAll: owner.kind === "rot", percentBp, amountMinor, currency: currency as Currency, minTotalMinor, productIds, validFrom: localDateOf(validFrom), validTo: localDateOf(validTo), active };
}

/** @returns what is taken off each line */
async function countPromotion(tx: Tx, { order, means: { promotion }, lines }: { order: { id: string; currency: Currency }; means: MeansOfOrder; lines: readonly RuledLine[] }): Promise<number[]> {
  if (promotion?.state !== "held") return lines.map(() => 0);
  const row = await tx.promotion.findUniqueOrThrow({ where: { id: promotion.promotionId }, include: promotionInclude });
  const discounts = discountsOf({ rule: ruleOf(row), lines, currency: order.currency });
  const amountMinor = sumOf(discounts);
  if (amountMinor > 0) await tx.promotionUse.update({ where: { id: promotion.useId }, data: { amountMinor } });
  else await dropPromotion(tx, promotion);
  return discounts;
}

/** Takes a held promotion off its order; it is locked. */
export async function dropPromotion(tx: Tx, { useId, promotionId }: { useId: string; promotionId: string }): Promise<void> {
  await tx.promotionUse.delete({ where: { id: useId } });
  await tx.promotion.update({ where: { id: promotionId }, data: { used: { decrement: 1 } } });
}

/** The voucher entered first is used up first. */
async function countGifts(tx: Tx, { currency, gifts, dueMinor }: { currency: Currency; gifts: MeansOfOrder["gifts"]; dueMinor: number }): Promise<number> {
  let left = dueMinor;
  for (const gift of gifts.filter(({ state }) => state === "held")) {
    await takeFromGift(tx, gift.giftId);
    const { balanceMinor } = await tx.giftVoucher.findUniqueOrThrow({ where: { id: gift.giftId }, select: { balanceMinor: true } });
    const amountMinor = takenOff({ dueMinor: left, wantedMinor: balanceMinor + gift.amountMinor, currency });
    await resizeGift(tx, gift, amountMinor);
    left -= amountMinor;
  }
  return dueMinor - left;
}

/** Makes a held use of a voucher larger or smaller, or takes it off its order when it is to be nothing; the voucher is locked. */
export async function resizeGift(tx: Tx, { useId, giftId, amountMinor: before }: MeansOfOrder["gifts"][number], amountMinor: number): Promise<void> {
  await tx.giftVoucher.update({ where: { id: giftId }, data: { balanceMinor: { increment: before - amountMinor } } });
  if (amountMinor === 0) await tx.giftUse.delete({ where: { id: useId } });
  else await tx.giftUse.update({ where: { id: useId }, data: { amountMinor } });
}

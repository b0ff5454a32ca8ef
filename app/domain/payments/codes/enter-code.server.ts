/** A guest enters a code at the checkout, of a promotion or of a gift voucher, or takes one off again. */
import { AppError } from "../../../core/app-error.ts";
import { newId, normaliseCode } from "../../../core/ids.ts";
import { takenOff } from "../../../core/booking/order-totals.ts";
import { discountOf, refusalOf } from "../../../core/payments/promotion-rule.ts";
import { dateAt, localDateOf } from "../../../core/time.ts";
import { writeAudit } from "../../../platform/audit.server.ts";
import { db, inTransaction, Prisma, type Tx } from "../../../platform/db.server.ts";
import { openOrder, type LockedOrder } from "../../booking/lock-order.server.ts";
import { takeFromGift } from "../gifts/take-from-gift.server.ts";
import { freeGift, freePromotion } from "./free-dead-means.server.ts";
import { lockMeans } from "./means-of-order.server.ts";
import { lockPaused, pausePayment } from "../checkout/pause-payment.server.ts";
import { dropPromotion, linesOf, promotionInclude, recountMeans, resizeGift, ruleOf } from "./recount-means.server.ts";

interface Opened { code: string; key: string; now: Date }
interface Entered { order: LockedOrder; id: string; now: Date }

/**
 * A second promotion takes the place of the first; several vouchers pay together. The same code twice changes nothing.
 * @param entered as typed
 * @throws AppError not_found, booking.expired, booking.wrong_state, payments.unavailable; payments.code_unknown, code_not_yet, code_over,
 * code_other_currency, code_other_trip, code_minimum (with `minMinor`, `currency`), code_used_up, gift_over, gift_empty, gift_too_small, nothing_left
 */
export async function enterCode({ code, key, entered, now }: Opened & { entered: string }): Promise<void> {
  const orderId = await openOrder(db(), { code, key });
  const wanted = normaliseCode(entered);
  const promotion = await db().promotion.findUnique({ where: { code: wanted }, select: { id: true } });
  const gift = promotion ? null : await db().giftVoucher.findUnique({ where: { code: wanted }, select: { id: true } });
  if (!promotion && !gift) throw new AppError("payments.code_unknown");
  await pausePayment({ orderId, now });
  await inTransaction(async (tx) => {
    const order = await lockPaused(tx, orderId);
    if (promotion) await addPromotion(tx, { order, id: promotion.id, now });
    else await addGift(tx, { order, id: gift!.id, now });
    const counted = await recountMeans(tx, { order });
    await writeAudit(tx, { actorKind: "guest", entity: "order", entityId: orderId, action: "code_entered", data: counted });
  });
}

/** @param useId of a promotion's or a voucher's use, as the order's view names it; one that is gone already changes nothing */
export async function removeCode({ code, key, useId, now }: Opened & { useId: string }): Promise<void> {
  const orderId = await openOrder(db(), { code, key });
  await pausePayment({ orderId, now });
  await inTransaction(async (tx) => {
    const order = await lockPaused(tx, orderId);
    const { promotion, gifts } = await lockMeans(tx, orderId);
    const gift = gifts.find((use) => use.useId === useId && use.state === "held");
    if (promotion?.useId === useId && promotion.state === "held") await dropPromotion(tx, promotion);
    else if (gift) await resizeGift(tx, gift, 0);
    const counted = await recountMeans(tx, { order });
    await writeAudit(tx, { actorKind: "guest", entity: "order", entityId: orderId, action: "code_removed", data: counted });
  });
}

async function addPromotion(tx: Tx, { order, id, now }: Entered): Promise<void> {
  const old = await tx.promotionUse.findUnique({ where: { orderId: order.id } });
  if (old) await tx.$queryRaw(Prisma.sql`select "id" from "Promotion" where "id" in (${Prisma.join([id, old.promotionId])}) order by "id" for update`);
  await freePromotion(tx, id);
  if (old?.promotionId === id && old.state === "held") return;
  const row = await tx.promotion.findUniqueOrThrow({ where: { id }, include: promotionInclude });
  const ruled = { rule: ruleOf(row), lines: await linesOf(tx, order.id), currency: order.currency };
  const refusal = refusalOf({ ...ruled, today: dateAt(now) });
  if (refusal) throw new AppError(refusal, { minMinor: row.minTotalMinor, currency: row.currency });
  if (row.maxUses !== null && row.used >= row.maxUses) throw new AppError("payments.code_used_up");
  const amountMinor = discountOf(ruled);
  if (amountMinor === 0) throw new AppError("payments.code_other_trip");
  if (old) await giveUpOld(tx, old);
  await tx.promotion.update({ where: { id }, data: { used: { increment: 1 } } });
  await tx.promotionUse.create({ data: { id: newId(), promotionId: id, orderId: order.id, amountMinor, createdAt: now } });
}

async function giveUpOld(tx: Tx, old: { id: string; promotionId: string; state: string }): Promise<void> {
  if (old.state === "held") await dropPromotion(tx, { useId: old.id, promotionId: old.promotionId });
  else await tx.promotionUse.delete({ where: { id: old.id } });
}

async function addGift(tx: Tx, { order, id, now }: Entered): Promise<void> {
  await freeGift(tx, id);
  await takeFromGift(tx, id);
  const gift = await tx.giftVoucher.findUniqueOrThrow({ where: { id } });
  if (gift.state === "pending") throw new AppError("payments.code_unknown");
  if (gift.state === "void" || localDateOf(gift.validTo) < dateAt(now)) throw new AppError("payments.gift_over");
  if (gift.currency !== order.currency) throw new AppError("payments.code_other_currency");
  const old = await tx.giftUse.findUnique({ where: { giftId_orderId: { giftId: id, orderId: order.id } } });
  if (old?.state === "held") return;
  if (gift.balanceMinor === 0) throw new AppError("payments.gift_empty");
  const dueMinor = order.totalMinor - order.discountMinor - order.giftMinor;
  if (dueMinor === 0) throw new AppError("payments.nothing_left");
  const amountMinor = takenOff({ dueMinor, wantedMinor: gift.balanceMinor, currency: order.currency });
  if (amountMinor === 0) throw new AppError("payments.gift_too_small");
  if (old) await tx.giftUse.delete({ where: { id: old.id } });
  await tx.giftVoucher.update({ where: { id }, data: { balanceMinor: { decrement: amountMinor } } });
  await tx.giftUse.create({ data: { id: newId(), giftId: id, orderId: order.id, amountMinor, createdAt: now } });
}

/** Promotion codes and gift vouchers for tests: made in a line, looked at in a line. */
import { newId } from "../../app/core/ids.ts";
import { dbDate } from "../../app/core/time.ts";
import type { Held } from "../../app/domain/booking/hold-places.server.ts";
import { draftGift } from "../../app/domain/payments/gifts/draft-gift.server.ts";
import { enterCode } from "../../app/domain/payments/codes/enter-code.server.ts";
import { settle } from "../../app/domain/payments/settling/settle.server.ts";
import { startPayment } from "../../app/domain/payments/checkout/start-payment.server.ts";
import { db, type Prisma } from "../../app/platform/db.server.ts";
import { makeOrganisation, NOW } from "./factory.ts";
import { CONTACT } from "./orders.ts";
import type { TestStripe } from "./stripe.ts";

/** Ten per cent off everything its owner sells, unless said otherwise. @returns its code */
export async function makePromotion(ownerId: string, more: Partial<Prisma.PromotionUncheckedCreateInput> = {}): Promise<string> {
  const code = more.code ?? newId().replace(/-/g, "").slice(0, 10).toUpperCase();
  const percentBp = more.amountMinor ? null : 1000;
  await db().promotion.create({ data: { id: newId(), ownerId, name: "Lato", percentBp, validFrom: dbDate("2026-11-01"), validTo: dbDate("2026-12-31"), ...more, code } });
  return code;
}

export interface BoughtGift extends Held { giftId: string; giftCode: string }

/** Begins to buy a voucher of 200 zł; a regional organisation issues it. */
export async function orderGift({ amountMinor = 20_000, recipientEmail = null }: { amountMinor?: number; recipientEmail?: string | null } = {}): Promise<BoughtGift> {
  if ((await db().organisation.count({ where: { kind: "rot" } })) === 0) await makeOrganisation({ kind: "rot", name: "ZROT" });
  const draft = { amountMinor, currency: "PLN" as const, recipientName: "Ola", message: "Wszystkiego dobrego!", recipientEmail, sendOn: null, fullName: "Jan Nowak", email: "jan@example.com" };
  const held = await draftGift({ draft, lang: "pl", now: NOW });
  const { id, code } = await db().giftVoucher.findUniqueOrThrow({ where: { orderId: held.orderId } });
  return { ...held, giftId: id, giftCode: code };
}

/** A voucher that is paid for and may be spent. */
export async function buyGift(stripe: TestStripe, options: Parameters<typeof orderGift>[0] = {}): Promise<BoughtGift> {
  const gift = await orderGift(options);
  const { url } = await startPayment({ code: gift.code, key: gift.key, contact: CONTACT, now: NOW });
  await stripe.press(url, "succeeded");
  await settle({ sessionId: url.slice(url.lastIndexOf("/") + 1), now: NOW });
  return gift;
}

export function enter({ code, key }: Held, entered: string): Promise<void> {
  return enterCode({ code, key, entered, now: NOW });
}

export async function balanceOf(giftId: string): Promise<number> {
  return (await db().giftVoucher.findUniqueOrThrow({ where: { id: giftId } })).balanceMinor;
}

export async function usedOf(code: string): Promise<number> {
  return (await db().promotion.findUniqueOrThrow({ where: { code } })).used;
}

/** What a promotion counts is what holds or used it; what is missing on a voucher is what its uses took and did not give back, and what its buyer's bank has. */
export async function brokenMeans(): Promise<unknown[]> {
  const promotions = await db().$queryRaw<unknown[]>`
    select p."code", p."used" from "Promotion" p where p."used" <> (select count(*) from "PromotionUse" u where u."promotionId" = p."id" and u."state" <> 'released')`;
  const gifts = await db().$queryRaw<unknown[]>`
    select g."code", g."balanceMinor" from "GiftVoucher" g where g."state" <> 'void' and g."amountMinor" - g."balanceMinor" <>
      (select coalesce(sum(u."amountMinor" - u."returnedMinor"), 0) from "GiftUse" u where u."giftId" = g."id" and u."state" <> 'released')
      + (select coalesce(sum(l."amountMinor"), 0) from "LedgerEntry" l where l."giftId" = g."id" and l."kind" = 'dispute')`;
  const ledgers = await db().$queryRaw<unknown[]>`
    select g."code", sum(l."amountMinor")::int as "ledger" from "GiftVoucher" g join "LedgerEntry" l on l."giftId" = g."id" and l."account" = 'gift' where g."state" <> 'pending'
    group by g."id" having -sum(l."amountMinor") <> g."balanceMinor" + (select coalesce(sum(u."amountMinor"), 0) from "GiftUse" u where u."giftId" = g."id" and u."state" = 'held')`;
  return [...promotions, ...gifts, ...ledgers];
}

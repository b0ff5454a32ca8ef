/** Something to try at the checkout: a promotion code of the region, one of a LOT, and a gift voucher that is paid for. */
import { giftValidTo } from "../../app/core/payments/gift-terms.ts";
import { normaliseCode, secretToken } from "../../app/core/ids.ts";
import { addDays, dateAt, dbDate } from "../../app/core/time.ts";
import type { Db } from "../../app/platform/db.server.ts";

/** What `npm run demo` says. */
export const DEMO_PROMOTION = { code: "LATARNIA10", percentBp: 1000 };
export const DEMO_GIFT = { code: "DARM-RZEK-2345", amountMinor: 30_000 };

export async function loadCodes(db: Db, { lotId, now }: { lotId: string; now: Date }): Promise<void> {
  const today = dateAt(now);
  const days = { currency: "PLN", validFrom: dbDate(today), validTo: dbDate(addDays(today, 365)), createdAt: now };
  await db.promotion.createMany({
    data: [
      { id: "demo-latarnia10", ownerId: "zrot", name: "Na dobry początek", ...DEMO_PROMOTION, ...days },
      { id: "demo-wiosna20", ownerId: lotId, code: "WIOSNA20", name: "Wiosna u nas", amountMinor: 2_000, minTotalMinor: 10_000, maxUses: 200, perGuest: 1, ...days },
    ],
  });
  await giftOf(db, { now });
}

async function giftOf(db: Db, { now }: { now: Date }): Promise<void> {
  const id = "demo-gift";
  const { amountMinor } = DEMO_GIFT;
  const buyer = { fullName: "Krystyna Nowak", email: "krystyna@gosc.example", country: "PL" };
  await db.order.create({ data: { id, code: "PREZENT2", key: secretToken(), kind: "gift", state: "confirmed", lang: "pl", totalMinor: amountMinor, ...buyer, holdExpiresAt: now, confirmedAt: now, createdAt: now, attempt: 1 } });
  await db.payment.create({ data: { id, orderId: id, attempt: 1, state: "paid", amountMinor, currency: "PLN", expiresAt: now, paidAt: now, createdAt: now } });
  await db.giftVoucher.create({
    data: { id, code: normaliseCode(DEMO_GIFT.code), orderId: id, issuerId: "zrot", currency: "PLN", amountMinor, balanceMinor: amountMinor, recipientName: "Ola i Marek", message: "Na dobre dni nad wodą!", lang: "pl", state: "active", validTo: dbDate(giftValidTo(dateAt(now))), createdAt: now },
  });
  await db.ledgerEntry.createMany({ data: [{ account: "guest", amountMinor }, { account: "gift", amountMinor: -amountMinor, giftId: id }].map((entry) => ({ ...entry, orderId: id, currency: "PLN", kind: "gift_sale", at: now })) });
}

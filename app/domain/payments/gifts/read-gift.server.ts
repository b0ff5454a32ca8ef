/** Opens a gift voucher: for its buyer by the order's code and key, for mails by its id, for whoever holds it by its own code. */
import { AppError } from "../../../core/app-error.ts";
import type { GiftBalance, GiftOrderView } from "../../../core/payments/gift-view.ts";
import { displayGift, withdrawUntil } from "../../../core/payments/gift-terms.ts";
import { normaliseCode } from "../../../core/ids.ts";
import type { Currency } from "../../../core/money.ts";
import { dateAt, localDateOf, type LocalDate } from "../../../core/time.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { db, type Prisma, type Reader } from "../../../platform/db.server.ts";
import { openOrder } from "../../booking/lock-order.server.ts";

const include = { order: true, issuer: { include: { place: { select: { name: true } } } } } satisfies Prisma.GiftVoucherInclude;
type GiftRow = Prisma.GiftVoucherGetPayload<{ include: typeof include }>;

/** @throws AppError not_found, also when the order is one of a trip */
export async function readGiftOrder({ code, key, now }: { code: string; key: string; now: Date }): Promise<GiftOrderView> {
  const orderId = await openOrder(db(), { code, key });
  return viewGift(await found(db(), { orderId }), now);
}

/** With the order's key, for its mails. @throws AppError not_found */
export async function readGiftById(giftId: string, now: Date): Promise<{ gift: GiftOrderView; key: string }> {
  const row = await found(db(), { id: giftId });
  return { gift: viewGift(row, now), key: row.order.key };
}

async function found(reader: Reader, where: { orderId: string } | { id: string }): Promise<GiftRow> {
  const row = await reader.giftVoucher.findUnique({ where, include });
  if (!row) throw new AppError("not_found");
  return row;
}

/** Paid for and good; one that was given back is neither. What somebody began to pay is closed at Stripe before its row is expired: until then its money may have come. */
function viewGift({ order, issuer, ...row }: GiftRow, now: Date): GiftOrderView {
  const lapsed = (order.state === "draft" || order.state === "held" || order.state === "awaiting_payment") && order.holdExpiresAt <= now;
  return {
    id: row.id, orderId: order.id, orderCode: order.code, state: lapsed ? "expired" : order.state, unheard: lapsed && order.state === "awaiting_payment", lang: row.lang as Lang, currency: row.currency as Currency, amountMinor: row.amountMinor, balanceMinor: row.balanceMinor,
    giftCode: row.state === "active" ? displayGift(row.code) : null, recipientName: row.recipientName, from: order.fullName ?? "", message: row.message, validTo: localDateOf(row.validTo),
    buyerEmail: order.email ?? "", recipientEmail: row.recipientEmail, sendOn: row.sendOn && localDateOf(row.sendOn), sentOn: row.sentAt && dateAt(row.sentAt),
    issuer: { name: issuer.name, legalName: issuer.legalName, nip: issuer.nip, address: `${issuer.street}, ${issuer.postcode} ${issuer.place.name}`, email: issuer.email, phone: issuer.phone },
    withdrawUntil: mayWithdraw({ order, ...row }, dateAt(now)),
  };
}

function mayWithdraw({ order, state, balanceMinor, amountMinor }: Pick<GiftRow, "order" | "state" | "balanceMinor" | "amountMinor">, today: LocalDate): LocalDate | null {
  if (order.state !== "confirmed" || state !== "active" || balanceMinor !== amountMinor || !order.confirmedAt) return null;
  const last = withdrawUntil(dateAt(order.confirmedAt));
  return today <= last ? last : null;
}

/** @param entered as typed @returns null when there is no such voucher, or it is not paid */
export async function giftBalance(reader: Reader, { entered, now }: { entered: string; now: Date }): Promise<GiftBalance | null> {
  const row = await reader.giftVoucher.findUnique({ where: { code: normaliseCode(entered) }, include: { uses: { where: { state: "held" }, select: { amountMinor: true } } } });
  if (!row || row.state === "pending") return null;
  const validTo = localDateOf(row.validTo);
  const state = row.state === "void" ? "void" : validTo < dateAt(now) ? "over" : "active";
  return { amountMinor: row.amountMinor, balanceMinor: row.balanceMinor, heldMinor: row.uses.reduce((sum, use) => sum + use.amountMinor, 0), currency: row.currency as Currency, validTo, state };
}

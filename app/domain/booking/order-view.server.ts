/** Makes the guest's view of an order out of its rows. */
import { requestSelect, viewRequest } from "./requests/view-request.ts";
import { displayVoucher } from "../../core/booking/door.ts";
import type { Currency } from "../../core/money.ts";
import { amountToPay } from "../../core/booking/order-totals.ts";
import type { EndCause, OrderComponentView, OrderLineView, OrderView, OtherMeansView, RefundView } from "../../core/booking/order-view.ts";
import type { ProductSnapshot } from "../../core/product-snapshot.ts";
import type { Quote, Units } from "../../core/quote.ts";
import { refundShownBy } from "../../core/payments/refund-days.ts";
import { dateAt, localDateOf, type LocalDate } from "../../core/time.ts";
import type { Lang, ProductKind } from "../../core/vocabulary.ts";
import type { Prisma } from "../../platform/db.server.ts";
import { standingOf, type StandingFacts } from "./voucher-standing.ts";

export const orderInclude = {
  promotionUse: { include: { promotion: { select: { code: true } } } },
  giftUses: { where: { state: { not: "released" } }, orderBy: [{ createdAt: "asc" }, { id: "asc" }], include: { gift: { select: { code: true } } } },
  lines: { orderBy: [{ date: "asc" }, { id: "asc" }], include: { components: { orderBy: { position: "asc" }, include: { voucher: true } } } },
  refunds: { orderBy: { createdAt: "asc" }, select: { amountMinor: true, state: true, sentAt: true, stripeRefundId: true } },
  requests: requestSelect,
} satisfies Prisma.OrderInclude;
type OrderRow = Prisma.OrderGetPayload<{ include: typeof orderInclude }>;
type LineRow = OrderRow["lines"][number];
type ComponentRow = LineRow["components"][number];

/** @param databaseNow the database's clock, which alone decides what has lapsed */
export function viewOrder(row: OrderRow, databaseNow: Date): OrderView {
  return {
    id: row.id, code: row.code, kind: row.kind, lang: row.lang as Lang, currency: row.currency as Currency, totalMinor: row.totalMinor, discountMinor: row.discountMinor, giftMinor: row.giftMinor, toPayMinor: amountToPay(row), otherMeans: otherMeansOf(row),
    createdAt: row.createdAt.toISOString(), confirmedAt: row.confirmedAt?.toISOString() ?? null, ...stateAndHold(row, databaseNow),
    contact: { fullName: row.fullName ?? "", email: row.email ?? "", phone: row.phone ?? "", country: row.country ?? "", notes: row.notes ?? "" },
    refundMinor: row.refunds.reduce((sum, refund) => sum + (refund.state === "failed" ? 0 : refund.amountMinor), 0), refunds: row.refunds.map(viewRefund),
    giftReturnedMinor: row.giftUses.reduce((sum, use) => sum + use.returnedMinor, 0), cause: causeOf(row), endNote: row.endNote ?? "", request: viewRequest(row), lines: row.lines.map((line) => viewLine(line, row)),
  };
}

/** Only what was cancelled once it was paid for has been cancelled by somebody; money that came to an order without places came too late. What a closed day took, its seller answers for. */
function causeOf({ state, confirmedAt, endedBy }: OrderRow): EndCause | null {
  if (endedBy === "complaint") return "complaint";
  if (state !== "partly_cancelled" && state !== "cancelled" && state !== "refund_due" && state !== "refunded") return null;
  if (!confirmedAt) return state === "cancelled" ? null : "late";
  return endedBy === "office" || endedBy === "lost" ? "office" : "guest";
}

function otherMeansOf({ promotionUse, giftUses }: OrderRow): OtherMeansView[] {
  const gifts = giftUses.map(({ id, amountMinor, gift }) => ({ useId: id, kind: "gift" as const, code: gift.code.slice(-4), amountMinor }));
  if (!promotionUse || promotionUse.state === "released") return gifts;
  return [{ useId: promotionUse.id, kind: "promotion", code: promotionUse.promotion.code, amountMinor: promotionUse.amountMinor }, ...gifts];
}

function viewRefund({ amountMinor, state, sentAt, stripeRefundId }: OrderRow["refunds"][number]): RefundView {
  const sentOn = state === "sent" && sentAt ? dateAt(sentAt) : null;
  const otherwise = state === "sent" && stripeRefundId === null;
  return { amountMinor, state, sentOn, otherwise, shownBy: otherwise ? null : sentOn && refundShownBy(sentOn) };
}

/** A hold whose moment has passed is expired for the guest, whether or not the row says so already. */
function stateAndHold(row: OrderRow, databaseNow: Date): Pick<OrderView, "state" | "hold"> {
  if (row.state !== "held" && row.state !== "awaiting_payment") return { state: row.state, hold: null };
  const secondsLeft = Math.floor((row.holdExpiresAt.getTime() - databaseNow.getTime()) / 1000);
  if (secondsLeft <= 0) return { state: "expired", hold: null };
  return { state: row.state, hold: { expiresAt: row.holdExpiresAt.toISOString(), secondsLeft, canExtend: row.state === "held" && !row.holdExtended } };
}

function viewLine(row: LineRow, order: OrderRow): OrderLineView {
  const snapshot = row.snapshot as unknown as ProductSnapshot;
  const date = localDateOf(row.date);
  return {
    id: row.id, productId: row.productId, kind: row.productKind as ProductKind, title: snapshot.title, date, endDate: localDateOf(row.endDate), units: row.units as Units,
    names: row.names, cancelled: row.cancelledAt !== null, refundedMinor: row.refundedMinor, totalMinor: row.totalMinor, quote: row.quote as unknown as Quote, snapshot,
    components: row.components.map((component) => viewComponent(component, { snapshot, line: { cancelledAt: row.cancelledAt, order } })).sort((a, b) => whenOf(a).localeCompare(whenOf(b))),
  };
}

function viewComponent(row: ComponentRow, { snapshot, line }: { snapshot: ProductSnapshot; line: StandingFacts["line"] }): OrderComponentView {
  const part = snapshot.parts[row.position]!;
  return {
    id: row.id, state: row.state, offerId: row.offerId, offerType: part.offerType, title: row.title, packageTitle: part.packageTitle, note: part.note, date: localDateOf(row.date), endDate: localDateOf(row.endDate),
    start: row.start, durationMinutes: row.durationMinutes, units: row.units as Units, amountMinor: row.amountMinor, vatBp: row.vatBp, meetingPoint: part.meetingPoint, place: part.place, entrepreneur: part.entrepreneur,
    voucher: row.voucher ? { code: row.voucher.code, display: displayVoucher(row.voucher.code), standing: standingOf({ ...row, line }), redeemedAt: row.voucher.redeemedAt?.toISOString() ?? null } : null,
  };
}

/** Whole-day services first, then by the clock, the night last. */
function whenOf({ date, start }: { date: LocalDate; start: string }): string {
  return `${date} ${start === "day" ? "00:00" : start === "night" ? "24:00" : start}`;
}

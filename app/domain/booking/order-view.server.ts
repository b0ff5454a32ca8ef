/** Makes the guest's view of an order out of its rows. */
import { viewRequest } from "./requests/view-request.ts";
import { displayVoucher } from "../../core/booking/door.ts";
import { amountToPay } from "../../core/booking/order-totals.ts";
import type { EndCause, OrderComponentView, OrderLineView, OrderView, OtherMeansView, RefundView } from "../../core/booking/order-view.ts";
import { withBank } from "../../core/payments/less-taken.ts";
import { CANCEL_REASONS } from "../../core/payments/refund-reasons.ts";
import { refundShownBy } from "../../core/payments/refund-days.ts";
import { dateAt, type LocalDate } from "../../core/time.ts";
import type { ComponentRow, LineRow, OrderRow } from "./order-rows.server.ts";
import { standingOf } from "./voucher-standing.ts";

export function viewOrder(row: OrderRow): OrderView {
  return {
    id: row.id, code: row.code, kind: row.kind, lang: row.lang, currency: row.currency, totalMinor: row.totalMinor, discountMinor: row.discountMinor, giftMinor: row.giftMinor, toPayMinor: amountToPay(row), otherMeans: otherMeansOf(row),
    createdAt: row.createdAt.toISOString(), confirmedAt: row.confirmedAt?.toISOString() ?? null, ...stateAndHold(row),
    contact: { fullName: row.fullName ?? "", email: row.email ?? "", phone: row.phone ?? "", country: row.country ?? "", notes: row.notes ?? "" },
    refundMinor: row.refunds.reduce((sum, refund) => sum + (refund.state === "failed" ? 0 : refund.amountMinor), 0), refunds: row.refunds.map(viewRefund),
    bankMinor: bankOf(row), takenForGood: isTakenForGood(row), giftReturnedMinor: row.gifts.reduce((sum, use) => sum + use.returnedMinor, 0), cause: causeOf(row), endNote: row.endNote ?? "", request: viewRequest(row), lines: row.lines.map((line) => viewLine(line, row)),
  };
}

/** A payment that came twice goes back whole, and is nobody's question. */
function bankOf({ lines, refunds, giftMinor }: OrderRow): number {
  const back = refunds.filter(({ reason }) => CANCEL_REASONS.some((one) => one === reason));
  return withBank({ giftMinor, lines: [...lines].sort((a, b) => (a.id < b.id ? -1 : 1)), backMinor: back.reduce((sum, { amountMinor }) => sum + amountMinor, 0) });
}

function isTakenForGood(row: OrderRow): boolean {
  return row.bankTookMinor > 0 && row.bankTookMinor >= amountToPay(row);
}

/** Only what was cancelled once it was paid for has been cancelled by somebody; money that came to an order without places came too late. What a closed day took, its seller answers for. */
function causeOf({ state, confirmedAt, endedBy }: OrderRow): EndCause | null {
  if (endedBy === "complaint") return "complaint";
  if (state !== "partly_cancelled" && state !== "cancelled" && state !== "refund_due" && state !== "refunded") return null;
  if (!confirmedAt) return state === "cancelled" ? null : "late";
  return endedBy === "office" || endedBy === "lost" ? "office" : "guest";
}

function otherMeansOf({ promotions, gifts }: OrderRow): OtherMeansView[] {
  return [...promotions.map((use) => ({ ...use, kind: "promotion" as const })), ...gifts.map(({ useId, code, amountMinor }) => ({ useId, kind: "gift" as const, code: code.slice(-4), amountMinor }))];
}

function viewRefund({ id, amountMinor, state, reason, sentAt, stripeRefundId }: OrderRow["refunds"][number]): RefundView {
  const sentOn = state === "sent" && sentAt ? dateAt(new Date(sentAt)) : null;
  const otherwise = state === "sent" && stripeRefundId === null;
  return { id, amountMinor, state, sentOn, otherwise, shownBy: otherwise ? null : sentOn && refundShownBy(sentOn), twice: reason === "duplicate" };
}

/** A hold whose moment has passed is expired for the guest, whether or not the row says so already. */
function stateAndHold(row: OrderRow): Pick<OrderView, "state" | "hold"> {
  if (row.state !== "held" && row.state !== "awaiting_payment") return { state: row.state, hold: null };
  const secondsLeft = Math.floor((row.holdExpiresAt.getTime() - row.now.getTime()) / 1000);
  if (secondsLeft <= 0) return { state: "expired", hold: null };
  return { state: row.state, hold: { expiresAt: row.holdExpiresAt.toISOString(), secondsLeft, canExtend: row.state === "held" && !row.holdExtended } };
}

function viewLine(line: LineRow, order: OrderRow): OrderLineView {
  const { id, productId, kind, date, endDate, units, names, refundedMinor, totalMinor, discountMinor, quote, snapshot } = line;
  return {
    id, productId, kind, title: snapshot.title, date, endDate, units, names, cancelled: line.cancelledAt !== null, refundedMinor, totalMinor, discountMinor, quote, snapshot,
    components: line.components.map((component) => viewComponent(component, { ...line, order })).sort((a, b) => whenOf(a).localeCompare(whenOf(b))),
  };
}

function viewComponent(row: ComponentRow, line: LineRow & { order: OrderRow }): OrderComponentView {
  const part = line.snapshot.parts[row.position]!;
  return {
    id: row.id, state: row.state, offerId: row.offerId, offerType: part.offerType, title: row.title, packageTitle: part.packageTitle, note: part.note, date: row.date, endDate: row.endDate,
    start: row.start, durationMinutes: row.durationMinutes, units: row.units, amountMinor: row.amountMinor, vatBp: row.vatBp, meetingPoint: part.meetingPoint, place: part.place, entrepreneur: part.entrepreneur,
    voucher: row.voucher ? { code: row.voucher.code, display: displayVoucher(row.voucher.code), standing: standingOf({ ...row, line }), redeemedAt: row.voucher.redeemedAt && new Date(row.voucher.redeemedAt).toISOString() } : null,
  };
}

/** Whole-day services first, then by the clock, the night last. */
function whenOf({ date, start }: { date: LocalDate; start: string }): string {
  return `${date} ${start === "day" ? "00:00" : start === "night" ? "24:00" : start}`;
}

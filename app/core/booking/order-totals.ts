/** Sums of an order that several papers show: what is left to pay, the VAT contained in it by rate. */
import { vatWithin, type Currency } from "../money.ts";
import type { OrderLineView, OrderView } from "./order-view.ts";

export interface VatSum { rateBp: number; vatMinor: number }

/** Highest rate first; nothing where the margin scheme forbids showing VAT (art. 119 of the VAT act). Rate in basis points, amounts in minor units. */
export function vatByRate(line: Pick<OrderLineView, "components" | "quote">): VatSum[] {
  if (line.quote.sellerRole === "margin") return [];
  const sums = new Map<number, number>();
  for (const { amountMinor, vatBp } of line.components) sums.set(vatBp, (sums.get(vatBp) ?? 0) + vatWithin(amountMinor, vatBp));
  return [...sums].map(([rateBp, vatMinor]) => ({ rateBp, vatMinor })).filter(({ vatMinor }) => vatMinor > 0).sort((a, b) => b.rateBp - a.rateBp);
}

type WithLines = Pick<OrderView, "totalMinor"> & { lines: readonly Pick<OrderLineView, "totalMinor">[] };

/** What of an order is not among these lines of it, minor units: its papers have no line that was called off, and its sums are of all. */
export function calledOffOf({ totalMinor, lines }: WithLines): number {
  return lines.reduce((left, line) => left - line.totalMinor, totalMinor);
}

type Refunded = Pick<OrderView, "refundMinor" | "bankMinor" | "otherMeans"> & WithLines;

/** Of a line alone all that went back, a second payment too; so where one that was called off is not shown. A promotion took something off one line or several, and a bank takes of them all: the value of one that was called off is more than what went back for it. */
const isOfAll = (order: Refunded) => order.lines.length === 1 || calledOffOf(order) > 0 || order.bankMinor > 0 || order.otherMeans.some(({ kind }) => kind === "promotion");

/** What went back of a line, minor units, where each says its own; else zero. */
export function refundedOf(line: Pick<OrderLineView, "refundedMinor">, order: Refunded): number {
  return isOfAll(order) ? 0 : line.refundedMinor;
}

/** What went back of the order, minor units, where it is said once, after what was paid; else zero. */
export function refundedOfAll(order: Refunded): number {
  return isOfAll(order) ? order.refundMinor : 0;
}

type Summed = Pick<OrderView, "lines" | "totalMinor" | "otherMeans" | "toPayMinor" | "refundMinor" | "bankMinor">;

/** The amounts that stand under each other where an order is summed up, minor units. */
export function summedAmounts({ lines, totalMinor, otherMeans, toPayMinor }: Pick<Summed, "totalMinor" | "otherMeans" | "toPayMinor"> & { lines: readonly Pick<OrderLineView, "totalMinor" | "quote">[] }): number[] {
  const perLine = lines.flatMap(({ totalMinor: whole, quote: { listMinor, savingMinor } }) => (savingMinor > 0 ? [whole, listMinor, savingMinor] : [whole]));
  return [...perLine, totalMinor, ...otherMeans.map(({ amountMinor }) => amountMinor), toPayMinor];
}

/** The same where each line's price is broken down, with VAT and what went back. */
export function brokenDownAmounts(order: Summed): number[] {
  const perLine = order.lines.flatMap((line) => [...line.quote.parts.flatMap(({ listMinor, units }) => [listMinor, ...units.map((unit) => unit.totalMinor)]), ...vatByRate(line).map(({ vatMinor }) => vatMinor), refundedOf(line, order)]);
  return [...summedAmounts(order), ...perLine, calledOffOf(order), refundedOfAll(order)];
}

/** What the guest pays at Stripe, minor units: the lines' total less what a promotion takes off and gift vouchers pay. */
export function amountToPay({ totalMinor, discountMinor, giftMinor }: { totalMinor: number; discountMinor: number; giftMinor: number }): number {
  return totalMinor - discountMinor - giftMinor;
}

/** Stripe charges nothing smaller than this, minor units (docs.stripe.com/currencies). */
export const LEAST_CHARGE: Readonly<Record<Currency, number>> = { PLN: 200, EUR: 50 };

/**
 * How much of what is due a promotion or a voucher takes, minor units: never so much that something is left which Stripe would not charge.
 * All of it may be taken; else at least the smallest charge stays.
 */
export function takenOff({ dueMinor, wantedMinor, currency }: { dueMinor: number; wantedMinor: number; currency: Currency }): number {
  const taken = Math.max(0, Math.min(dueMinor, wantedMinor));
  const left = dueMinor - taken;
  return left === 0 || left >= LEAST_CHARGE[currency] ? taken : Math.max(0, dueMinor - LEAST_CHARGE[currency]);
}

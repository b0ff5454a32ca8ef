/** What a promotion code takes off an order, and why it takes nothing off this one. */
import { takenOff } from "../booking/order-totals.ts";
import { allocate, share, type Currency } from "../money.ts";
import type { LocalDate } from "../time.ts";

export interface PromotionRule {
  ownerId: string;
  /** ZROT's: for what every LOT sells */
  forAll: boolean;
  /** basis points of what it is for; null where it is an amount */
  percentBp: number | null;
  /** minor units of `currency`; null where it is a share */
  amountMinor: number | null;
  currency: Currency;
  /** of what it is for, minor units */
  minTotalMinor: number;
  /** empty: everything its owner sells */
  productIds: readonly string[];
  /** first and last day, the venue's */
  validFrom: LocalDate;
  validTo: LocalDate;
  active: boolean;
}
export interface RuledLine { productId: string; sellerId: string; totalMinor: number }
interface Ruled { rule: PromotionRule; lines: readonly RuledLine[]; currency: Currency }

export type PromotionRefusal = "payments.code_unknown" | "payments.code_not_yet" | "payments.code_over" | "payments.code_other_currency" | "payments.code_other_trip" | "payments.code_minimum";

/** @returns null when the code may be used; how often it was used is another question */
export function refusalOf({ rule, lines, currency, today }: Ruled & { today: LocalDate }): PromotionRefusal | null {
  if (!rule.active) return "payments.code_over";
  if (today < rule.validFrom) return "payments.code_not_yet";
  if (today > rule.validTo) return "payments.code_over";
  const base = baseOf(rule, lines);
  if (base === 0) return "payments.code_other_trip";
  if (currency !== rule.currency && (rule.amountMinor !== null || rule.minTotalMinor > 0)) return "payments.code_other_currency";
  return base < rule.minTotalMinor ? "payments.code_minimum" : null;
}

/** Minor units off the order's total: nothing below its least amount nor beyond what it is for, and never so much that less is left than Stripe charges. */
export function discountOf({ rule, lines, currency }: Ruled): number {
  const base = baseOf(rule, lines);
  if (base < rule.minTotalMinor) return 0;
  const wantedMinor = rule.percentBp !== null ? share(base, rule.percentBp) : Math.min(base, rule.amountMinor ?? 0);
  return takenOff({ dueMinor: lines.reduce((sum, line) => sum + line.totalMinor, 0), wantedMinor, currency });
}

/** The same by line, of those it is for. */
export function discountsOf(ruled: Ruled): number[] {
  return allocate(discountOf(ruled), ruled.lines.map((line) => (isMeant(ruled.rule, line) ? line.totalMinor : 0)));
}

function baseOf(rule: PromotionRule, lines: readonly RuledLine[]): number {
  return lines.reduce((sum, line) => (isMeant(rule, line) ? sum + line.totalMinor : sum), 0);
}

function isMeant({ ownerId, forAll, productIds }: PromotionRule, { sellerId, productId }: RuledLine): boolean {
  return (forAll || sellerId === ownerId) && (productIds.length === 0 || productIds.includes(productId));
}

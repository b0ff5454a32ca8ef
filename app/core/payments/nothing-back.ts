/** Why nothing comes back of trips that were called off. */
import type { OrderLineView, OrderView } from "../booking/order-view.ts";

/**
 * unpaid: nobody paid anything for them. promotion: nor did anybody, for a code had taken off all of it. settled: what was paid has come back before, or is on its way.
 * bank: the guest has the money already, by a chargeback. terms: it was too late for any. gaveUp: for what had been paid for it was, by its guest's wish, before the rest was called off.
 */
export type NothingBack = "unpaid" | "promotion" | "settled" | "bank" | "terms" | "gaveUp";

type Line = Pick<OrderLineView, "totalMinor" | "discountMinor" | "refundedMinor">;

/** Only a guest is bound by terms: from a seller all comes back that neither a bank nor we gave back before. */
export function whyNothingBack(lines: readonly Line[], { confirmedAt, cause, takenForGood }: Pick<OrderView, "confirmedAt" | "cause" | "takenForGood">): NothingBack {
  const paid = lines.filter(({ totalMinor, discountMinor }) => totalMinor > discountMinor);
  if (confirmedAt === null) return "unpaid";
  if (paid.length === 0) return lines.some(({ discountMinor }) => discountMinor > 0) ? "promotion" : "unpaid";
  if (paid.every(({ totalMinor, refundedMinor }) => refundedMinor >= totalMinor)) return "settled";
  if (cause !== "office" && cause !== "complaint") return "terms";
  return takenForGood ? "bank" : "gaveUp";
}

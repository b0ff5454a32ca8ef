/** Promotion and gift vouchers of an order in words, on the server: for Stripe's page, mails and the PDF, in the order's language. */
import type { OrderView } from "../core/booking/order-view.ts";
import type { PriceRow } from "./order-words.ts";
import { translator } from "./translator.ts";

/** What each takes off the total, minor units; empty for an order paid by card alone. */
export function otherMeansInWords({ otherMeans, lang }: Pick<OrderView, "otherMeans" | "lang">): PriceRow[] {
  const t = translator(lang, "codes");
  return otherMeans.map(({ kind, code, amountMinor }) => ({ label: t(`row.${kind}`, { code }), amountMinor }));
}

/** The same as rows of a sum: each below zero, then what is left by card, or was paid so. */
export function sumRows(order: Pick<OrderView, "otherMeans" | "lang" | "toPayMinor" | "confirmedAt">): PriceRow[] {
  const rows = otherMeansInWords(order).map(({ label, amountMinor }) => ({ label, amountMinor: -amountMinor }));
  return rows.length === 0 ? [] : [...rows, { label: translator(order.lang, "codes")(order.confirmedAt ? "paidByCard" : "toPay"), amountMinor: order.toPayMinor }];
}

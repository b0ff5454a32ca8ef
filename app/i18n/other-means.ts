/** Promotion and gift vouchers of an order in words, on the server: for Stripe's page, mails and the PDF, in the order's language. */
import { formatMoney } from "../core/money.ts";
import type { OrderView } from "../core/booking/order-view.ts";
import type { PriceRow } from "./order-words.ts";
import { translator } from "./translator.ts";

/** What each takes off the total, minor units; empty for an order paid by card alone. */
export function otherMeansInWords({ otherMeans, lang }: Pick<OrderView, "otherMeans" | "lang">): PriceRow[] {
  const t = translator(lang, "codes");
  return otherMeans.map(({ kind, code, amountMinor }) => ({ label: t(`row.${kind}`, { code }), amountMinor }));
}

/** The same with what is left by card, or was paid so, as the last row. */
export function sumInWords(order: Pick<OrderView, "otherMeans" | "lang" | "toPayMinor" | "confirmedAt" | "currency">): string[] {
  const t = translator(order.lang, "codes");
  const rows = otherMeansInWords(order);
  const price = (amount: number) => formatMoney({ amount, currency: order.currency }, order.lang);
  return rows.length === 0 ? [] : [...rows.map(({ label, amountMinor }) => `${label}: −${price(amountMinor)}`), `${t(order.confirmedAt ? "paidByCard" : "toPay")}: ${price(order.toPayMinor)}`];
}

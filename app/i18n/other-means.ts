/** Promotion and gift vouchers of an order in words, on the server: for Stripe's page, mails and the PDF, in the order's language. */
import type { OrderView } from "../core/order-view.ts";
import type { PriceRow } from "./order-words.ts";
import { translator } from "./translator.ts";

/** What each takes off the total, minor units; empty for an order paid by card alone. */
export function otherMeansInWords({ otherMeans, lang }: Pick<OrderView, "otherMeans" | "lang">): PriceRow[] {
  const t = translator(lang, "codes");
  return otherMeans.map(({ kind, code, amountMinor }) => ({ label: t(`row.${kind}`, { code }), amountMinor }));
}

/** Opens a hosted Checkout Session for an order: its locale, its currency, one line an order line, its places kept as long as it can be paid. */
import type Stripe from "stripe";
import { allocate, formatMoney } from "../../../core/money.ts";
import type { OrderLineView, OrderView } from "../../../core/booking/order-view.ts";
import { formatDate } from "../../../core/time.ts";
import { otherMeansInWords } from "../../../i18n/other-means.ts";
import { translator } from "../../../i18n/translator.ts";
import { env } from "../../../platform/env.server.ts";
import { callStripe } from "../../../platform/stripe.server.ts";

const METHODS = { PLN: ["card", "blik", "p24"], EUR: ["card"] } as const satisfies Record<OrderView["currency"], Stripe.Checkout.SessionCreateParams.AllowedPaymentMethodType[]>;
const LOCALES = { pl: "pl", de: "de", en: "en-GB" } as const satisfies Record<OrderView["lang"], Stripe.Checkout.SessionCreateParams.Locale>;

/** What Stripe is told of an order. */
export type PayableOrder = Pick<OrderView, "id" | "code" | "kind" | "lang" | "currency" | "toPayMinor" | "otherMeans"> & { email: string; lines: Pick<OrderLineView, "title" | "date" | "totalMinor" | "discountMinor">[] };

/** @throws AppError payments.unavailable */
export function createSession({ order, attempt, expiresAt }: { order: PayableOrder; attempt: number; expiresAt: Date }): Promise<Stripe.Checkout.Session> {
  const checkout = `${env().PUBLIC_URL}/${order.lang}/checkout/${order.code}`;
  const metadata = { orderId: order.id, code: order.code, attempt: String(attempt) };
  const params: Stripe.Checkout.SessionCreateParams = {
    mode: "payment", submit_type: order.kind === "gift" ? "pay" : "book", locale: LOCALES[order.lang], currency: order.currency.toLowerCase(), allowed_payment_method_types: [...METHODS[order.currency]],
    line_items: itemsOf(order), client_reference_id: order.id, customer_email: order.email, metadata,
    payment_intent_data: { transfer_group: order.id, metadata, description: order.code }, expires_at: Math.floor(expiresAt.getTime() / 1000),
    success_url: `${checkout}/return?session_id={CHECKOUT_SESSION_ID}`, cancel_url: checkout,
  };
  return callStripe((stripe) => stripe.checkout.sessions.create(params, { idempotencyKey: `checkout:${order.id}:${attempt}` }));
}

/** A line costs what is left of it after promotion and vouchers, and says so; a voucher is one line. */
function itemsOf(order: PayableOrder): Stripe.Checkout.SessionCreateParams.LineItem[] {
  if (order.kind === "gift") return [lineItem(order, { name: translator(order.lang, "gift")("stripeItem"), amountMinor: order.toPayMinor })];
  const amounts = allocate(order.toPayMinor, order.lines.map((line) => line.totalMinor - line.discountMinor));
  return order.lines.map((line, index) => lineItem(order, { name: line.title, description: [formatDate(line.date, order.lang, "long"), ...lessOf(order, { line, amountMinor: amounts[index]! })].join(" · "), amountMinor: amounts[index]! }));
}

/** What of each means is off this line: a code by its stored share, of vouchers what is then missing to what is left. */
function lessOf({ lang, currency, otherMeans }: PayableOrder, { line: { totalMinor, discountMinor }, amountMinor: leftMinor }: { line: PayableOrder["lines"][number]; amountMinor: number }): string[] {
  const off = { promotion: discountMinor, gift: totalMinor - discountMinor - leftMinor };
  const mine = (["promotion", "gift"] as const).flatMap((kind) => {
    const means = otherMeans.filter((each) => each.kind === kind);
    const shares = allocate(off[kind], means.map(({ amountMinor }) => amountMinor));
    return means.map((each, index) => ({ ...each, amountMinor: shares[index]! })).filter(({ amountMinor }) => amountMinor > 0);
  });
  return otherMeansInWords({ otherMeans: mine, lang }).map(({ label, amountMinor }) => `${label} −${formatMoney({ amount: amountMinor, currency }, lang)}`);
}

function lineItem({ currency }: PayableOrder, { amountMinor, ...product }: { name: string; description?: string; amountMinor: number }): Stripe.Checkout.SessionCreateParams.LineItem {
  return { quantity: 1, price_data: { currency: currency.toLowerCase(), unit_amount: amountMinor, product_data: product } };
}

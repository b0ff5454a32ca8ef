/** Opens a hosted Checkout Session for an order: its locale, its currency, one line an order line, its places kept as long as it can be paid. */
import type Stripe from "stripe";
import type { OrderView } from "../../core/order-view.ts";
import { formatDate } from "../../core/time.ts";
import { env } from "../../platform/env.server.ts";
import { callStripe } from "../../platform/stripe.server.ts";

const METHODS = { PLN: ["card", "blik", "p24"], EUR: ["card"] } as const satisfies Record<OrderView["currency"], Stripe.Checkout.SessionCreateParams.AllowedPaymentMethodType[]>;
const LOCALES = { pl: "pl", de: "de", en: "en-GB" } as const satisfies Record<OrderView["lang"], Stripe.Checkout.SessionCreateParams.Locale>;

/** @throws AppError payments.unavailable */
export function createSession({ order, attempt, expiresAt }: { order: OrderView; attempt: number; expiresAt: Date }): Promise<Stripe.Checkout.Session> {
  const checkout = `${env().PUBLIC_URL}/${order.lang}/checkout/${order.code}`;
  const metadata = { orderId: order.id, code: order.code, attempt: String(attempt) };
  const params: Stripe.Checkout.SessionCreateParams = {
    mode: "payment", submit_type: "book", locale: LOCALES[order.lang], currency: order.currency.toLowerCase(), allowed_payment_method_types: [...METHODS[order.currency]],
    line_items: order.lines.map((line) => lineItem(order, line)), client_reference_id: order.id, customer_email: order.contact.email, metadata,
    payment_intent_data: { transfer_group: order.id, metadata, description: order.code }, expires_at: Math.floor(expiresAt.getTime() / 1000),
    success_url: `${checkout}/return?session_id={CHECKOUT_SESSION_ID}`, cancel_url: checkout,
  };
  return callStripe((stripe) => stripe.checkout.sessions.create(params, { idempotencyKey: `checkout:${order.id}:${attempt}` }));
}

function lineItem({ currency, lang }: OrderView, line: OrderView["lines"][number]): Stripe.Checkout.SessionCreateParams.LineItem {
  const product = { name: line.title, description: formatDate(line.date, lang, "long") };
  return { quantity: 1, price_data: { currency: currency.toLowerCase(), unit_amount: line.totalMinor, product_data: product } };
}

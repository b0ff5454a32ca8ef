/** Opens a Checkout Session: checks money, time and methods, then keeps the session and what its PaymentIntent will be made of. */

import type Stripe from "stripe";

import { formatAmount, isCurrency, MAXIMUM, minimumOf } from "../payments/amounts.server.ts";
import { missingParam } from "../api/params.server.ts";
import { notPlayed, noSuch, wrongParam } from "../api/fault.server.ts";
import { newId } from "../ids.server.ts";
import { offeredMethods } from "./payment-methods.server.ts";
import { nowInSeconds, type Sandbox } from "../sandbox.server.ts";
import type { SessionParams } from "./session-params.server.ts";

const SHORTEST_SECONDS = 30 * 60;
const LONGEST_SECONDS = 24 * 3600;

export function createSession(sandbox: Sandbox, params: SessionParams, version: string): Stripe.Checkout.Session {
  if (params.mode !== "payment") throw notPlayed(`sessions of mode ${params.mode}`, "mode");
  if (params.ui_mode && params.ui_mode !== "hosted_page") throw notPlayed(`sessions of ui_mode ${params.ui_mode}`, "ui_mode");
  if (params.line_items.length === 0) throw missingParam("line_items");
  const now = nowInSeconds(sandbox);
  const expiresAt = checkedExpiry(params.expires_at ?? now + LONGEST_SECONDS, now);
  const items = params.line_items.map((item, index) => lineItem({ item, index, now }));
  const currency = commonCurrency(items, params.currency);
  const total = checkedTotal(items, currency);
  const methods = offeredMethods({ wishes: params, currency, version });

  const id = newId("cs_test_");
  const session = sessionObject({ id, params, now, expiresAt, currency, total, methods, url: `${sandbox.settings.publicBaseUrl()}/pay/${id}` });
  const { payment_intent_data: intent = {} } = params;
  sandbox.store.put("sessions", session);
  sandbox.store.put("sessionLines", {
    id,
    items,
    details: params.line_items.map((item) => item.price_data?.product_data?.description ?? null),
    intent: {
      description: intent.description ?? null,
      metadata: intent.metadata ?? {},
      transferGroup: intent.transfer_group ?? null,
      receiptEmail: intent.receipt_email ?? null,
      statementDescriptorSuffix: intent.statement_descriptor_suffix ?? null,
    },
  });
  sandbox.openSessions.add(id);
  return session;
}

function checkedExpiry(expiresAt: number, now: number): number {
  if (expiresAt < now + SHORTEST_SECONDS) throw wrongParam("The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.", { param: "expires_at" });
  if (expiresAt > now + LONGEST_SECONDS) throw wrongParam("The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.", { param: "expires_at" });
  return expiresAt;
}

function lineItem({ item, index, now }: { item: SessionParams["line_items"][number]; index: number; now: number }): Stripe.LineItem {
  const path = `line_items[${index}]`;
  if (item.price !== undefined) throw noSuch("price", item.price, { param: `${path}[price]`, status: 400 });
  const data = item.price_data;
  if (!data) throw missingParam(`${path}[price_data]`);
  if (!data.product_data) throw missingParam(`${path}[price_data][product_data]`);
  if (data.unit_amount === undefined) throw missingParam(`${path}[price_data][unit_amount]`);
  if (item.quantity === undefined) throw missingParam(`${path}[quantity]`);
  const currency = data.currency.toLowerCase();
  if (!isCurrency(currency)) throw wrongParam(`Invalid currency: ${currency}.`, { param: `${path}[price_data][currency]` });
  const amount = data.unit_amount * item.quantity;
  if (amount > MAXIMUM) throw wrongParam(`Invalid integer: amount must be no more than ${MAXIMUM}`, { param: `${path}[price_data][unit_amount]`, code: "amount_too_large" });
  return {
    id: newId("li_"), object: "item", adjustable_quantity: null, amount_discount: 0, amount_subtotal: amount, amount_tax: 0, amount_total: amount, currency,
    description: data.product_data.name, metadata: item.metadata ?? {}, price: price({ amount: data.unit_amount, currency, now, taxBehavior: data.tax_behavior }), quantity: item.quantity,
  };
}

function price({ amount, currency, now, taxBehavior = "unspecified" }: { amount: number; currency: string; now: number; taxBehavior?: string | undefined }): Stripe.Price {
  return {
    id: newId("price_"), object: "price", active: false, billing_scheme: "per_unit", created: now, currency, custom_unit_amount: null, livemode: false, lookup_key: null,
    metadata: {}, nickname: null, product: newId("prod_"), recurring: null, tax_behavior: taxBehavior, tiers_mode: null, transform_quantity: null, type: "one_time",
    unit_amount: amount, unit_amount_decimal: String(amount) as unknown as Stripe.Price["unit_amount_decimal"],
  };
}

function commonCurrency(items: Stripe.LineItem[], asked: string | undefined): string {
  const currency = asked?.toLowerCase() ?? items[0]!.currency;
  const other = items.findIndex((item) => item.currency !== currency);
  if (other < 0) return currency;
  const message = `All line items of a Checkout Session must have the same currency: expected ${currency}, found ${items[other]!.currency}.`;
  throw wrongParam(message, { param: `line_items[${other}][price_data][currency]` });
}

/** Nothing at all may be "bought" (`no_payment_required`); a little must reach the smallest charge of its currency. */
function checkedTotal(items: Stripe.LineItem[], currency: string): number {
  const total = items.reduce((sum, item) => sum + item.amount_total, 0);
  const least = minimumOf(currency);
  if (total > MAXIMUM) throw wrongParam(`The Checkout Session's total amount due must not exceed ${MAXIMUM}.`, { code: "amount_too_large" });
  if (total > 0 && total < least) {
    const words = `${formatAmount({ amount: least, currency })} ${currency}`;
    throw wrongParam(`The Checkout Session's total amount due must add up to at least ${words}`, { code: "amount_too_small" });
  }
  return total;
}

interface SessionFacts {
  id: string;
  params: SessionParams;
  now: number;
  expiresAt: number;
  currency: string;
  total: number;
  methods: string[];
  url: string;
}

function sessionObject({ id, params, now, expiresAt, currency, total, methods, url }: SessionFacts): Stripe.Checkout.Session {
  return {
    id, object: "checkout.session", adaptive_pricing: { enabled: params.adaptive_pricing?.enabled ?? false }, after_expiration: null, allow_promotion_codes: null,
    allowed_payment_method_types: params.allowed_payment_method_types ?? null, amount_subtotal: total, amount_total: total, automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: params.billing_address_collection ?? null, cancel_url: params.cancel_url ?? null, client_reference_id: params.client_reference_id ?? null,
    client_secret: null, collected_information: null, consent: null, consent_collection: null, created: now, currency, currency_conversion: null, custom_fields: [],
    custom_text: customText(params.custom_text), customer: null, customer_account: null, customer_creation: params.customer_creation ?? "if_required",
    customer_details: params.customer_email ? customerDetails(params.customer_email) : null, customer_email: params.customer_email ?? null, discounts: [],
    ...(params.excluded_payment_method_types && { excluded_payment_method_types: params.excluded_payment_method_types }),
    expires_at: expiresAt, integration_identifier: null, invoice: null, invoice_creation: null, livemode: false, locale: params.locale ?? null, managed_payments: null,
    metadata: params.metadata ?? {}, mode: "payment", origin_context: params.origin_context ?? null, payment_intent: null, payment_link: null,
    payment_method_collection: "if_required", payment_method_configuration_details: null, payment_method_options: {}, payment_method_types: methods,
    payment_status: total === 0 ? "no_payment_required" : "unpaid", permissions: null, phone_number_collection: { enabled: params.phone_number_collection?.enabled ?? false },
    recovered_from: null, saved_payment_method_options: null, setup_intent: null, shipping_address_collection: null, shipping_cost: null, shipping_options: [],
    status: "open", submit_type: params.submit_type ?? null, subscription: null, success_url: params.success_url, tax_id_collection: { enabled: false, required: "never" },
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 }, ui_mode: "hosted_page", url, wallet_options: null,
  };
}

function customText(asked: SessionParams["custom_text"]): Stripe.Checkout.Session.CustomText {
  const { after_submit = null, shipping_address = null, submit = null, terms_of_service_acceptance = null } = asked ?? {};
  return { after_submit, shipping_address, submit, terms_of_service_acceptance };
}

export function customerDetails(email: string | null): Stripe.Checkout.Session.CustomerDetails {
  return { address: null, business_name: null, email, individual_name: null, name: null, phone: null, tax_exempt: "none", tax_ids: [] };
}

/** The parameters of POST /v1/checkout/sessions: those acted on, and those that Stripe knows but the simulator does not play. */

import { PAYMENT_METHOD_TYPES } from "./payment-methods.server.ts";
import { email, flag, integer, list, metadata, object, oneOf, required, text, unplayed, url, type Param, type ParamsOf } from "../api/params.server.ts";

const LOCALES = [
  "auto", "bg", "cs", "da", "de", "el", "en", "en-GB", "es", "es-419", "et", "fi", "fil", "fr", "fr-CA", "hr", "hu", "id", "it", "ja", "ko", "lt", "lv",
  "ms", "mt", "nb", "nl", "pl", "pt", "pt-BR", "ro", "ru", "sk", "sl", "sv", "th", "tr", "vi", "zh", "zh-HK", "zh-TW",
] as const;

const PRICE_DATA = {
  currency: required(text({ max: 3 })),
  unit_amount: integer({ max: Number.MAX_SAFE_INTEGER }),
  product_data: object({ name: required(text({ max: 1500 })), description: text({ max: 40_000 }), images: list(url, { max: 8 }), metadata, tax_code: text(), unit_label: text() }),
  tax_behavior: oneOf(["exclusive", "inclusive", "unspecified"]),
  product: unplayed,
  unit_amount_decimal: unplayed,
  recurring: unplayed,
};

const LINE_ITEM = {
  price_data: object(PRICE_DATA),
  quantity: integer({ min: 1, max: 999_999 }),
  metadata,
  price: text(),
  adjustable_quantity: unplayed,
  dynamic_tax_rates: unplayed,
  tax_rates: unplayed,
};

const PAYMENT_INTENT_DATA = {
  description: text({ max: 1000 }),
  metadata,
  receipt_email: email,
  statement_descriptor_suffix: text({ max: 22 }),
  transfer_group: text(),
  capture_method: oneOf(["automatic", "automatic_async"]),
  application_fee_amount: unplayed,
  on_behalf_of: unplayed,
  setup_future_usage: unplayed,
  shipping: unplayed,
  statement_descriptor: unplayed,
  transfer_data: unplayed,
};

const message = object({ message: required(text({ max: 1200 })) });

const NOT_PLAYED = [
  "after_expiration", "allow_promotion_codes", "automatic_tax", "branding_settings", "consent_collection", "custom_fields",
  "customer", "customer_account", "customer_update", "discounts", "integration_identifier", "invoice_creation", "managed_payments", "name_collection",
  "optional_items", "payment_method_collection", "payment_method_configuration", "payment_method_data", "payment_method_options", "permissions",
  "redirect_on_completion", "return_url", "saved_payment_method_options", "setup_intent_data", "shipping_address_collection", "shipping_options",
  "subscription_data", "tax_id_collection", "wallet_options",
] as const;

export const SESSION_PARAMS = {
  ...(Object.fromEntries(NOT_PLAYED.map((name) => [name, unplayed])) as Record<(typeof NOT_PLAYED)[number], Param<undefined>>),
  mode: required(oneOf(["payment", "setup", "subscription"])),
  line_items: required(list(object(LINE_ITEM))),
  success_url: required(url),
  cancel_url: url,
  currency: text({ max: 3 }),
  expires_at: integer(),
  locale: oneOf(LOCALES),
  customer_email: email,
  client_reference_id: text({ max: 200 }),
  metadata,
  payment_method_types: list(oneOf(PAYMENT_METHOD_TYPES)),
  allowed_payment_method_types: list(oneOf(PAYMENT_METHOD_TYPES)),
  excluded_payment_method_types: list(oneOf(PAYMENT_METHOD_TYPES)),
  payment_intent_data: object(PAYMENT_INTENT_DATA),
  submit_type: oneOf(["auto", "book", "donate", "pay", "subscribe"]),
  ui_mode: oneOf(["hosted_page", "embedded_page", "elements", "form"]),
  origin_context: oneOf(["web", "mobile_app"]),
  billing_address_collection: oneOf(["auto", "required"]),
  customer_creation: oneOf(["always", "if_required"]),
  phone_number_collection: object({ enabled: required(flag) }),
  adaptive_pricing: object({ enabled: flag }),
  custom_text: object({ submit: message, after_submit: message, shipping_address: message, terms_of_service_acceptance: message }),
};

export type SessionParams = ParamsOf<typeof SESSION_PARAMS>;

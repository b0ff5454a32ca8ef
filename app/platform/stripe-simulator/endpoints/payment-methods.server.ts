/** Which ways to pay a session offers: BLIK knows only złote, Przelewy24 złote and euros. */

import { unknownParam } from "../api/params.server.ts";
import { wrongParam } from "../api/fault.server.ts";

/** `null`: any currency (docs.stripe.com/payments/payment-methods/payment-method-support). */
const CURRENCIES_OF = {
  card: null, blik: ["pln"], p24: ["pln", "eur"], link: null, klarna: ["pln", "eur", "sek", "nok", "dkk", "czk", "gbp", "chf", "usd"],
  paypal: ["pln", "eur", "sek", "nok", "dkk", "czk", "gbp", "chf", "usd"], revolut_pay: ["pln", "eur", "gbp", "ron", "huf"],
  bancontact: ["eur"], eps: ["eur"], ideal: ["eur"], sepa_debit: ["eur"], multibanco: ["eur"], mobilepay: ["eur", "dkk", "sek", "nok"], swish: ["sek"], twint: ["chf"],
} as const satisfies Record<string, readonly string[] | null>;

export type PaymentMethodType = keyof typeof CURRENCIES_OF;
export const PAYMENT_METHOD_TYPES = Object.keys(CURRENCIES_OF) as PaymentMethodType[];

/** What a Polish platform would have switched on in its dashboard. */
const SWITCHED_ON: PaymentMethodType[] = ["card", "blik", "p24"];

/** From this version on, Stripe replaced the fixed list `payment_method_types` by the filter `allowed_payment_method_types`. */
const FILTER_SINCE = "2026-09-30";

export interface MethodWishes {
  payment_method_types?: PaymentMethodType[] | undefined;
  allowed_payment_method_types?: PaymentMethodType[] | undefined;
  excluded_payment_method_types?: PaymentMethodType[] | undefined;
}

/** @param version the API version of the request, as `2026-10-28.endive`. */
export function offeredMethods({ wishes, currency, version }: { wishes: MethodWishes; currency: string; version: string }): string[] {
  const { payment_method_types: fixed, allowed_payment_method_types: allowed, excluded_payment_method_types: excluded = [] } = wishes;
  if (fixed && version >= FILTER_SINCE) throw unknownParam("payment_method_types");
  if (allowed && version < FILTER_SINCE) throw unknownParam("allowed_payment_method_types");
  if (fixed) return fixedMethods(fixed, currency);

  const offered = SWITCHED_ON.filter((type) => takes(type, currency) && !excluded.includes(type) && (!allowed || allowed.includes(type)));
  if (offered.length > 0) return offered;
  throw wrongParam("No valid payment method types for this Checkout Session. Please ensure that you have activated payment methods compatible with your chosen currency.");
}

function fixedMethods(asked: PaymentMethodType[], currency: string): string[] {
  const unfit = asked.find((type) => !takes(type, currency));
  if (!unfit) return [...new Set(asked)];
  const possible = (CURRENCIES_OF[unfit] ?? []).join(", ");
  throw wrongParam(`The payment method \`${unfit}\` cannot be used with the currency \`${currency}\`. It supports: ${possible}.`, { param: "payment_method_types" });
}

const takes = (type: PaymentMethodType, currency: string) => (CURRENCIES_OF[type] as readonly string[] | null)?.includes(currency) ?? true;

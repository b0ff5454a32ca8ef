/** The PaymentIntent and the Charge behind a session, in Stripe's shapes. */

import type Stripe from "stripe";

import { newId } from "../ids.server.ts";
import type { SessionLines } from "../memory/tables.server.ts";

export function newPaymentIntent({ session, lines, now }: { session: Stripe.Checkout.Session; lines: SessionLines; now: number }): Stripe.PaymentIntent {
  const id = newId("pi_");
  const { intent } = lines;
  return {
    id, object: "payment_intent", allowed_payment_method_types: session.allowed_payment_method_types, amount: session.amount_total!, amount_capturable: 0, amount_details: { tip: {} }, amount_received: 0,
    application: null, application_fee_amount: null, automatic_payment_methods: null, canceled_at: null, cancellation_reason: null, capture_method: "automatic_async",
    client_secret: `${id}_secret_${newId("")}`, confirmation_method: "automatic", created: now, currency: session.currency!, customer: null, customer_account: null,
    description: intent.description, excluded_payment_method_types: session.excluded_payment_method_types ?? null, last_payment_error: null, latest_charge: null, livemode: false, managed_payments: null,
    metadata: intent.metadata, next_action: null, on_behalf_of: null, payment_method: null, payment_method_configuration_details: null, payment_method_options: {},
    payment_method_types: session.payment_method_types, payment_record: null, processing: null, receipt_email: intent.receiptEmail, review: null, setup_future_usage: null,
    shipping: null, source: null, statement_descriptor: null, statement_descriptor_suffix: intent.statementDescriptorSuffix, status: "requires_payment_method",
    transfer_data: null, transfer_group: intent.transferGroup,
  };
}

export interface NewCharge {
  intent: Stripe.PaymentIntent;
  method: string;
  email: string | null;
  now: number;
  declined: boolean;
  balanceTransaction: string | null;
  id: string;
}

export function newCharge({ id, intent, method, email, now, declined, balanceTransaction }: NewCharge): Stripe.Charge {
  return {
    id, object: "charge", amount: intent.amount, amount_captured: declined ? 0 : intent.amount, amount_refunded: 0, application: null, application_fee: null,
    application_fee_amount: null, balance_transaction: balanceTransaction, billing_details: { address: null, email, name: null, phone: null, tax_id: null },
    calculated_statement_descriptor: "LATARNIA TEST", captured: !declined, created: now, currency: intent.currency, customer: null, description: intent.description,
    disputed: false, failure_balance_transaction: null, failure_code: declined ? "card_declined" : null, failure_message: declined ? DECLINED : null, fraud_details: {},
    livemode: false, metadata: intent.metadata, on_behalf_of: null, outcome: declined ? OUTCOME_DECLINED : OUTCOME_AUTHORISED, paid: !declined, payment_intent: intent.id,
    payment_method: newId("pm_"), payment_method_details: methodDetails(method), receipt_email: intent.receipt_email, receipt_number: null, receipt_url: null, refunded: false,
    review: null, shipping: null, source: null, source_transfer: null, statement_descriptor: null, statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status: declined ? "failed" : "succeeded", transfer_data: null, transfer_group: intent.transfer_group,
  };
}

export const DECLINED = "Your card was declined.";

const OUTCOME = { advice_code: null, network_advice_code: null, network_decline_code: null, risk_level: "normal" } as const;
const OUTCOME_AUTHORISED = { ...OUTCOME, network_status: "approved_by_network", reason: null, seller_message: "Payment complete.", type: "authorized" };
const OUTCOME_DECLINED = { ...OUTCOME, network_status: "declined_by_network", reason: "generic_decline", seller_message: "The bank did not return any further details with this decline.", type: "issuer_declined" };

function methodDetails(method: string): Stripe.Charge.PaymentMethodDetails {
  const details: Record<string, object> = {
    card: { brand: "visa", country: "PL", exp_month: 12, exp_year: 2034, funding: "credit", last4: "4242", network: "visa", three_d_secure: null, wallet: null },
    blik: { buyer_id: null },
    p24: { bank: null, reference: newId("P24-").slice(0, 15), verified_name: null },
  };
  return { type: method, [method]: details[method] ?? {} } as Stripe.Charge.PaymentMethodDetails;
}

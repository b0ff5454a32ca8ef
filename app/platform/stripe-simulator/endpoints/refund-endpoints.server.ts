/** /v1/refunds: whole or in parts, never more than what is left of the charge, nor of what its bank takes back. */

import type Stripe from "stripe";

import { formatAmount } from "../payments/amounts.server.ts";
import { announce } from "../announce-event.server.ts";
import { recordMovement } from "../payments/balance-ledger.server.ts";
import { endpoint, type Endpoint } from "../api/endpoint.server.ts";
import { chargedBack } from "./dispute-endpoints.server.ts";
import { found, noSuch, notPlayed, refused, wrongParam } from "../api/fault.server.ts";
import { newId } from "../ids.server.ts";
import { listOfCharge } from "./list-of-charge.server.ts";
import { mergeMetadata } from "../api/merge-metadata.server.ts";
import { email, flag, integer, metadata, oneOf, text, unplayed, type ParamsOf } from "../api/params.server.ts";
import { nowInSeconds, type Sandbox } from "../sandbox.server.ts";

const PATH = "/v1/refunds";

const REFUND_PARAMS = {
  amount: integer({ min: 1 }),
  charge: text(),
  payment_intent: text(),
  reason: oneOf(["duplicate", "fraudulent", "requested_by_customer"]),
  metadata,
  instructions_email: email,
  refund_application_fee: flag,
  reverse_transfer: flag,
  currency: unplayed,
  customer: unplayed,
  origin: unplayed,
};

export const REFUND_ENDPOINTS: Endpoint[] = [
  endpoint({ method: "post", path: PATH, params: REFUND_PARAMS, run: ({ sandbox, params }) => createRefund(sandbox, params) }),

  endpoint({ method: "get", path: `${PATH}/:id`, params: {}, run: ({ sandbox, ids }) => found(sandbox.store.get("refunds", ids["id"]!), "refund", ids["id"]!) }),

  listOfCharge("refunds"),

  endpoint({
    method: "post",
    path: `${PATH}/:id`,
    params: { metadata },
    run({ sandbox, params, ids }) {
      const refund = found(sandbox.store.get("refunds", ids["id"]!), "refund", ids["id"]!);
      const updated = { ...refund, metadata: mergeMetadata(refund.metadata, params.metadata) };
      sandbox.store.put("refunds", updated);
      announce(sandbox, { type: "refund.updated", object: updated });
      return updated;
    },
  }),
];

function createRefund(sandbox: Sandbox, params: ParamsOf<typeof REFUND_PARAMS>): Stripe.Refund {
  if (params.refund_application_fee) throw notPlayed("the parameter refund_application_fee", "refund_application_fee");
  if (params.reverse_transfer) {
    throw refused("Cannot reverse transfer on this charge, as it has no associated transfer: transfers made apart from their charge are reversed by themselves.", { param: "reverse_transfer" });
  }
  const charge = chargeToRefund(sandbox, params);
  const remaining = charge.amount - charge.amount_refunded;
  const taken = chargedBack(sandbox, charge.id);
  const amount = params.amount ?? Math.max(0, remaining - taken);
  if (remaining === 0) throw refused(`Charge ${charge.id} has already been refunded.`, { code: "charge_already_refunded" });
  if (amount > remaining) {
    const words = (sum: number) => formatAmount({ amount: sum, currency: charge.currency });
    throw refused(`Refund amount (${words(amount)}) is greater than unrefunded amount on charge (${words(remaining)})`, { param: "amount" });
  }
  const isBarred = taken > 0 && !sandbox.settings.refundsBesideDispute;
  if (isBarred || amount > remaining - taken || amount === 0) throw refused(`Charge ${charge.id} has been charged back; cannot issue a refund.`, { code: "charge_disputed" });
  return giveBack(sandbox, { charge, amount, params });
}

function chargeToRefund(sandbox: Sandbox, { charge: chargeId, payment_intent: intentId }: ParamsOf<typeof REFUND_PARAMS>): Stripe.Charge {
  const { store } = sandbox;
  if (!chargeId && !intentId) throw wrongParam("One of the following params should be provided for this request: payment_intent or charge.", { code: "parameter_missing" });
  const intent = intentId ? store.get("paymentIntents", intentId) : undefined;
  if (intentId && !intent) throw noSuch("payment_intent", intentId, { param: "payment_intent", status: 400 });
  const charge = store.get("charges", chargeId ?? String(intent?.latest_charge));
  if (chargeId && !charge) throw noSuch("charge", chargeId, { param: "charge", status: 400 });
  if (charge && intentId && charge.payment_intent !== intentId) throw wrongParam(`The charge ${charge.id} does not belong to the PaymentIntent ${intentId}.`, { param: "charge" });
  if (charge?.paid) return charge;
  throw refused(intentId ? `This PaymentIntent (${intentId}) does not have a successful charge to refund.` : `This charge (${chargeId}) has failed and cannot be refunded.`);
}

function giveBack(sandbox: Sandbox, { charge, amount, params }: { charge: Stripe.Charge; amount: number; params: ParamsOf<typeof REFUND_PARAMS> }): Stripe.Refund {
  const id = newId("re_");
  const { currency } = charge;
  const method = charge.payment_method_details?.type ?? "card";
  const transaction = recordMovement(sandbox, { type: "refund", amount: -amount, currency, source: id, description: `REFUND FOR CHARGE (${charge.description ?? charge.id})` });
  const refund: Stripe.Refund = {
    id, object: "refund", amount, balance_transaction: transaction.id, charge: charge.id, created: nowInSeconds(sandbox), currency, customer: null, customer_account: null,
    destination_details: { type: method, [method]: {} } as unknown as Stripe.Refund.DestinationDetails, metadata: params.metadata ?? {}, payment_intent: charge.payment_intent,
    payment_method: charge.payment_method, reason: params.reason ?? null, receipt_number: null, source_transfer_reversal: null, status: "succeeded", transfer_reversal: null,
  };
  const refunded = charge.amount_refunded + amount;
  const updated: Stripe.Charge = { ...charge, amount_refunded: refunded, refunded: refunded === charge.amount };
  sandbox.store.put("refunds", refund);
  sandbox.store.put("charges", updated);
  announce(sandbox, { type: "refund.created", object: refund });
  announce(sandbox, { type: "charge.refunded", object: updated, previous: { amount_refunded: charge.amount_refunded, refunded: charge.refunded } });
  return refund;
}

/** The guest's bank sends a refund back, days later: the money is the platform's again, and owed to the guest in another way. */
export function returnRefund(sandbox: Sandbox, { refund, reason = "expired_or_canceled_card" }: { refund: Stripe.Refund; reason?: string }): Stripe.Refund {
  const { store } = sandbox;
  const { id, amount, currency } = refund;
  const charge = found(store.get("charges", String(refund.charge)), "charge", String(refund.charge));
  const transaction = recordMovement(sandbox, { type: "refund_failure", amount, currency, source: id, description: "REFUND FAILURE" });
  const returned: Stripe.Refund = { ...refund, status: "failed", failure_reason: reason, failure_balance_transaction: transaction.id };
  store.put("refunds", returned);
  store.put("charges", { ...charge, amount_refunded: charge.amount_refunded - amount, refunded: false });
  announce(sandbox, { type: "refund.updated", object: returned, previous: { status: refund.status } });
  announce(sandbox, { type: "refund.failed", object: returned });
  return returned;
}

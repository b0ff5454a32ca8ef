/** /v1/disputes, and what a bank does: take a charge back, and decide. */

import type Stripe from "stripe";

import { announce } from "../announce-event.server.ts";
import { recordMovement } from "../payments/balance-ledger.server.ts";
import { endpoint, type Endpoint } from "../api/endpoint.server.ts";
import { found } from "../api/fault.server.ts";
import { newId } from "../ids.server.ts";
import { listOfCharge } from "./list-of-charge.server.ts";
import { nowInSeconds, type Sandbox } from "../sandbox.server.ts";

const PATH = "/v1/disputes";

export const DISPUTE_ENDPOINTS: Endpoint[] = [
  endpoint({ method: "get", path: `${PATH}/:id`, params: {}, run: ({ sandbox, ids }) => found(sandbox.store.get("disputes", ids["id"]!), "dispute", ids["id"]!) }),
  listOfCharge("disputes"),
];

/** The buyer's bank takes a charge, or a part of it, back. */
export function openDispute(sandbox: Sandbox, { charge, amount = charge.amount - charge.amount_refunded, inquiry = false }: { charge: Stripe.Charge; amount?: number; inquiry?: boolean }): Stripe.Dispute {
  const id = newId("dp_");
  const { currency } = charge;
  const withdrawn = inquiry ? [] : [recordMovement(sandbox, { type: "adjustment", amount: -amount, currency, source: id, description: `Chargeback withdrawal for ${charge.id}` })];
  const dispute = {
    id, object: "dispute", amount, balance_transactions: withdrawn, charge: charge.id, created: nowInSeconds(sandbox), currency, enhanced_eligibility_types: [], evidence: {},
    evidence_details: { due_by: null, enhanced_eligibility: {}, has_evidence: false, past_due: false, submission_count: 0, submission_method: null }, intended_submission_method: null,
    is_charge_refundable: inquiry, livemode: false, metadata: {}, payment_intent: charge.payment_intent, reason: "product_not_received", status: inquiry ? "warning_needs_response" : "needs_response",
  } as unknown as Stripe.Dispute;
  sandbox.store.put("disputes", dispute);
  sandbox.store.put("charges", { ...charge, disputed: true });
  announce(sandbox, { type: "charge.dispute.created", object: dispute });
  return dispute;
}

/** The bank decides: money comes back to the platform when it wins. */
export function closeDispute(sandbox: Sandbox, { dispute, status }: { dispute: Stripe.Dispute; status: "won" | "lost" }): Stripe.Dispute {
  const { id, amount, currency } = dispute;
  const reinstated = status === "won" ? [recordMovement(sandbox, { type: "adjustment", amount, currency, source: id, description: "Chargeback reversal" })] : [];
  const closed: Stripe.Dispute = { ...dispute, status, balance_transactions: [...dispute.balance_transactions, ...reinstated] };
  sandbox.store.put("disputes", closed);
  announce(sandbox, { type: "charge.dispute.closed", object: closed });
  return closed;
}

/** What banks take back of it, or have; an inquiry only asks. */
export function chargedBack(sandbox: Sandbox, chargeId: string): number {
  return sandbox.store.all("disputes").filter(({ charge, status }) => charge === chargeId && status !== "won" && !status.startsWith("warning")).reduce((sum, { amount }) => sum + amount, 0);
}

/** A guest's bank at the simulated Stripe: takes back what it gave, decides, and is heard of at once without a webhook. */
import type Stripe from "stripe";
import { applyDispute, fetchDispute } from "../../app/domain/payments/transfers/apply-dispute.server.ts";
import { db, inTransaction } from "../../app/platform/db.server.ts";
import { chargedBack, closeDispute, openDispute } from "../../app/platform/stripe-simulator/endpoints/dispute-endpoints.server.ts";
import { NOW } from "./factory.ts";
import type { TestStripe } from "./stripe.ts";

interface Asked { stripe: TestStripe; orderId: string }

/** @returns minor units of all payments of an order that banks hold or have */
export function takenBack({ stripe, orderId }: Asked): number {
  return chargesOf({ stripe, orderId }).reduce((sum, { id }) => sum + chargedBack(stripe.simulator.sandbox, id), 0);
}

/** Banks take months: of a payment that we have heard of. @param parts of how many one is taken, of what is neither given nor taken back of it @returns false when nothing is */
export async function chargeBack({ stripe, orderId, parts }: Asked & { parts: number }): Promise<boolean> {
  const { sandbox } = stripe.simulator;
  const known = await db().payment.findFirst({ where: { orderId, state: "paid" }, orderBy: { attempt: "asc" }, select: { paymentIntentId: true } });
  const charge = chargesOf({ stripe, orderId }).find(({ payment_intent: intent }) => intent === known?.paymentIntentId);
  const left = charge ? charge.amount - charge.amount_refunded - chargedBack(sandbox, charge.id) : 0;
  if (!charge || left < 2) return false;
  await hearOf(openDispute({ ...sandbox, cause: null }, { charge, amount: Math.ceil(left / parts) }).id);
  return true;
}

export async function decide({ stripe, orderId, status }: Asked & { status: "won" | "lost" }): Promise<void> {
  const { sandbox } = stripe.simulator;
  const open = await db().dispute.findFirst({ where: { orderId, state: "open" }, orderBy: { id: "asc" } });
  const dispute = open && sandbox.store.get("disputes", open.id);
  if (!dispute) return;
  if (dispute.status === "needs_response") closeDispute({ ...sandbox, cause: null }, { dispute, status });
  await hearOf(dispute.id);
}

async function hearOf(disputeId: string): Promise<void> {
  const dispute = await fetchDispute({ id: disputeId, now: NOW });
  await inTransaction((tx) => applyDispute(tx, dispute));
}

function chargesOf({ stripe, orderId }: Asked): Stripe.Charge[] {
  return stripe.simulator.sandbox.store.all("charges").filter((charge) => charge.transfer_group === orderId && charge.paid);
}

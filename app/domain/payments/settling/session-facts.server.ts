/** What Stripe says of a Checkout Session, in our words; always fetched, never believed from an event or an address. */
import type Stripe from "stripe";
import { AppError } from "../../../core/app-error.ts";
import { newId } from "../../../core/ids.ts";
import { callStripe, isRefusal } from "../../../platform/stripe.server.ts";

/** `processing`: the bank will say later; `failed`: the bank said no after the session was complete. */
export type SessionOutcome = "open" | "paid" | "processing" | "failed" | "expired";

export interface SessionFacts {
  sessionId: string;
  /** null when the session is not one of ours (an account may be shared) */
  orderId: string | null;
  attempt: number;
  outcome: SessionOutcome;
  amountMinor: number;
  /** upper case */
  currency: string;
  paymentIntentId: string | null;
}

/** @param patience for how long Stripe is waited for, where it is not as ever @throws AppError not_found, payments.unavailable */
export async function fetchSession(sessionId: string, patience?: Pick<Stripe.RequestOptions, "timeout" | "maxNetworkRetries">): Promise<SessionFacts> {
  try {
    return factsOf(await callStripe((stripe) => stripe.checkout.sessions.retrieve(sessionId, { expand: ["payment_intent"] }, patience)));
  } catch (error) {
    if (isRefusal(error)) throw new AppError("not_found");
    throw error;
  }
}

/**
 * Closes a session so that it cannot be paid any more; to be called before its places are given away. Each try has a key of its own: closed
 * twice is closed.
 * @returns "expired", or "complete" when the guest was quicker
 */
export async function closeSession(sessionId: string): Promise<"expired" | "complete"> {
  try {
    await callStripe((stripe) => stripe.checkout.sessions.expire(sessionId, {}, { idempotencyKey: `expire:${sessionId}:${newId()}` }));
    return "expired";
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const { outcome } = await fetchSession(sessionId);
    return outcome === "expired" ? "expired" : "complete";
  }
}

function factsOf(session: Stripe.Checkout.Session): SessionFacts {
  const intent = typeof session.payment_intent === "string" ? null : session.payment_intent;
  return {
    sessionId: session.id, orderId: session.metadata?.orderId ? session.client_reference_id : null, attempt: Number(session.metadata?.attempt ?? 0), outcome: outcomeOf(session, intent?.status),
    amountMinor: session.amount_total ?? 0, currency: (session.currency ?? "").toUpperCase(), paymentIntentId: intent?.id ?? null,
  };
}

function outcomeOf(session: Stripe.Checkout.Session, intent: Stripe.PaymentIntent.Status | undefined): SessionOutcome {
  if (session.status === "expired") return "expired";
  if (session.status !== "complete") return "open";
  if (session.payment_status !== "unpaid") return "paid";
  return intent === "requires_payment_method" || intent === "canceled" ? "failed" : "processing";
}

/** Ends open sessions: those whose time is over, looked at by the clock and before every read, and those the merchant closes. */

import type Stripe from "stripe";

import { announce } from "../announce-event.server.ts";
import { nowInSeconds, type Sandbox } from "../sandbox.server.ts";

export function expireDueSessions(sandbox: Sandbox): void {
  const now = nowInSeconds(sandbox);
  for (const id of sandbox.openSessions) {
    const session = sandbox.store.get("sessions", id);
    if (session && session.expires_at <= now) expireSession({ ...sandbox, cause: null }, session);
  }
}

/** Also cancels the PaymentIntent that a declined attempt left behind, so that it cannot be paid by another way. */
export function expireSession(sandbox: Sandbox, open: Stripe.Checkout.Session): Stripe.Checkout.Session {
  const expired: Stripe.Checkout.Session = { ...open, status: "expired", url: null };
  sandbox.store.put("sessions", expired);
  sandbox.openSessions.delete(open.id);
  const intent = typeof open.payment_intent === "string" ? sandbox.store.get("paymentIntents", open.payment_intent) : undefined;
  if (intent) {
    const canceled: Stripe.PaymentIntent = { ...intent, status: "canceled", canceled_at: nowInSeconds(sandbox), cancellation_reason: "automatic" };
    sandbox.store.put("paymentIntents", canceled);
    announce(sandbox, { type: "payment_intent.canceled", object: canceled });
  }
  announce(sandbox, { type: "checkout.session.expired", object: expired });
  return expired;
}

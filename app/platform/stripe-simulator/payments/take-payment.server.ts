/** What happens when the buyer presses a button on the pay page, and when a late payment makes up its mind. */

import type Stripe from "stripe";

import { announce } from "../announce-event.server.ts";
import { recordMovement } from "./balance-ledger.server.ts";
import { customerDetails } from "../endpoints/create-session.server.ts";
import { newId } from "../ids.server.ts";
import { DECLINED, newCharge, newPaymentIntent } from "./payment-objects.server.ts";
import { nowInSeconds, type Sandbox } from "../sandbox.server.ts";

type Session = Stripe.Checkout.Session;

export interface Attempt {
  /** Must be open. */
  session: Session;
  method: string;
  email: string | null;
}

/** The session becomes complete and paid at once. */
export function paySession(sandbox: Sandbox, { session, method, email }: Attempt): void {
  if (session.amount_total === 0) {
    complete(sandbox, { session, email, paymentStatus: "no_payment_required" });
    return;
  }
  const intent = intentOf(sandbox, session);
  capture(sandbox, { intent, method, email });
  complete(sandbox, { session: { ...session, payment_intent: intent.id }, email, paymentStatus: "paid" });
}

/** The session stays open: the buyer may try again. */
export function declineSession(sandbox: Sandbox, { session, method, email }: Attempt): void {
  const intent = intentOf(sandbox, session);
  sandbox.store.put("sessions", { ...session, payment_intent: intent.id });
  fail(sandbox, { intent, method, email });
}

/** The session becomes complete but unpaid: the bank will say later, at `latePaymentDelayMs` unless `settleLatePayment` comes first. */
export function promisePayment(sandbox: Sandbox, { session, method, email }: Attempt): void {
  const intent: Stripe.PaymentIntent = { ...intentOf(sandbox, session), status: "processing", last_payment_error: null };
  sandbox.store.put("paymentIntents", intent);
  announce(sandbox, { type: "payment_intent.processing", object: intent });
  complete(sandbox, { session: { ...session, payment_intent: intent.id }, email, paymentStatus: "unpaid" });
  const dueAt = sandbox.clock().getTime() + sandbox.settings.latePaymentDelayMs;
  sandbox.store.put("latePayments", { id: session.id, dueAt, method });
}

/** @returns the session afterwards, or undefined when no late payment waits for it. */
export function settleLatePayment(sandbox: Sandbox, { sessionId, outcome }: { sessionId: string; outcome: "succeeded" | "failed" }): Session | undefined {
  const late = sandbox.store.get("latePayments", sessionId);
  const session = sandbox.store.get("sessions", sessionId);
  if (!late || !session) return undefined;
  sandbox.store.remove("latePayments", sessionId);
  const intent = intentOf(sandbox, session);
  const email = session.customer_details?.email ?? null;
  if (outcome === "failed") {
    fail(sandbox, { intent, method: late.method, email });
    announce(sandbox, { type: "checkout.session.async_payment_failed", object: session });
    return session;
  }
  capture(sandbox, { intent, method: late.method, email });
  const paid: Session = { ...session, payment_status: "paid" };
  sandbox.store.put("sessions", paid);
  announce(sandbox, { type: "checkout.session.async_payment_succeeded", object: paid });
  return paid;
}

export function settleDueLatePayments(sandbox: Sandbox): void {
  const now = sandbox.clock().getTime();
  const due = sandbox.store.all("latePayments").filter((late) => late.dueAt <= now);
  for (const { id } of due) settleLatePayment(sandbox, { sessionId: id, outcome: "succeeded" });
}

/** The PaymentIntent is born at the first attempt, as at Stripe, not with the session. */
function intentOf(sandbox: Sandbox, session: Session): Stripe.PaymentIntent {
  const known = typeof session.payment_intent === "string" ? sandbox.store.get("paymentIntents", session.payment_intent) : undefined;
  if (known) return known;
  const intent = newPaymentIntent({ session, lines: sandbox.store.get("sessionLines", session.id)!, now: nowInSeconds(sandbox) });
  sandbox.store.put("paymentIntents", intent);
  announce(sandbox, { type: "payment_intent.created", object: intent });
  return intent;
}

interface Settlement {
  intent: Stripe.PaymentIntent;
  method: string;
  email: string | null;
}

function capture(sandbox: Sandbox, { intent, method, email }: Settlement): void {
  const { store } = sandbox;
  const id = newId("ch_");
  const { amount, currency, description } = intent;
  const transaction = recordMovement(sandbox, { type: "charge", amount, currency, source: id, description, method });
  const charge = newCharge({ id, intent, method, email, now: nowInSeconds(sandbox), declined: false, balanceTransaction: transaction.id });
  store.put("charges", charge);
  const succeeded: Stripe.PaymentIntent = {
    ...intent, status: "succeeded", amount_received: amount, latest_charge: charge.id, last_payment_error: null, payment_method: charge.payment_method,
  };
  store.put("paymentIntents", succeeded);
  announce(sandbox, { type: "charge.succeeded", object: charge });
  announce(sandbox, { type: "payment_intent.succeeded", object: succeeded });
}

function fail(sandbox: Sandbox, { intent, method, email }: Settlement): void {
  const charge = newCharge({ id: newId("ch_"), intent, method, email, now: nowInSeconds(sandbox), declined: true, balanceTransaction: null });
  sandbox.store.put("charges", charge);
  const failed: Stripe.PaymentIntent = {
    ...intent,
    status: "requires_payment_method",
    latest_charge: charge.id,
    last_payment_error: { type: "card_error", code: "card_declined", decline_code: "generic_decline", charge: charge.id, message: DECLINED, doc_url: "https://stripe.com/docs/error-codes/card-declined" },
  };
  sandbox.store.put("paymentIntents", failed);
  announce(sandbox, { type: "charge.failed", object: charge });
  announce(sandbox, { type: "payment_intent.payment_failed", object: failed });
}

function complete(sandbox: Sandbox, { session, email, paymentStatus }: { session: Session; email: string | null; paymentStatus: Session["payment_status"] }): void {
  const done: Session = { ...session, status: "complete", payment_status: paymentStatus, customer_details: customerDetails(email), url: null };
  sandbox.store.put("sessions", done);
  sandbox.openSessions.delete(session.id);
  announce(sandbox, { type: "checkout.session.completed", object: done });
}

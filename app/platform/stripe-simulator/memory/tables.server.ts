/** What the simulator remembers. Objects are Stripe's own shapes; `deliveries`, `latePayments` and `keptAnswers` are its private notes. */

import type Stripe from "stripe";

export interface SessionLines {
  /** The session's id. */
  id: string;
  items: Stripe.LineItem[];
  /** The product's description of each item, for the pay page. */
  details: (string | null)[];
  /** What the PaymentIntent will be born with, when somebody first tries to pay. */
  intent: { description: string | null; metadata: Stripe.Metadata; transferGroup: string | null; receiptEmail: string | null; statementDescriptorSuffix: string | null };
}

/** A payment that said "wait": settled by itself at `dueAt` unless told otherwise before. */
export interface LatePayment {
  /** The session's id. */
  id: string;
  /** Milliseconds since 1970. */
  dueAt: number;
  method: string;
}

export interface Delivery {
  /** The event's id. */
  id: string;
  /** Events of one payment go out one after another; different lanes in parallel. */
  lane: string;
  attempts: number;
  /** Milliseconds since 1970. */
  nextAttemptAt: number;
  createdAt: number;
  /** The last thing the endpoint did: a status or the network's complaint. */
  lastResult: string | null;
}

export interface PastDelivery extends Pick<Delivery, "id" | "attempts" | "lastResult"> {
  state: "delivered" | "given_up";
}

/** The answer kept for an Idempotency-Key. */
export interface KeptAnswer {
  /** The key itself. */
  id: string;
  endpoint: string;
  fingerprint: string;
  status: number;
  body: unknown;
  requestId: string;
  /** Milliseconds since 1970. */
  createdAt: number;
}

export interface Tables {
  sessions: Stripe.Checkout.Session;
  sessionLines: SessionLines;
  paymentIntents: Stripe.PaymentIntent;
  charges: Stripe.Charge;
  refunds: Stripe.Refund;
  balanceTransactions: Stripe.BalanceTransaction;
  accounts: Stripe.Account;
  accountLinks: { id: string; account: string; returnUrl: string; refreshUrl: string; expiresAt: number };
  disputes: Stripe.Dispute;
  transfers: Stripe.Transfer;
  transferReversals: Stripe.TransferReversal;
  events: Stripe.Event;
  /** Only those still waiting. */
  deliveries: Delivery;
  pastDeliveries: PastDelivery;
  latePayments: LatePayment;
  keptAnswers: KeptAnswer;
}

export type TableName = keyof Tables;

/** The platform's money at Stripe: one balance transaction for each charge, refund, transfer and reversal, and what they sum to. */

import type Stripe from "stripe";

import { feeOf } from "./amounts.server.ts";
import { newId } from "../ids.server.ts";
import { nowInSeconds, type Sandbox } from "../sandbox.server.ts";

const DAY_SECONDS = 24 * 3600;

export interface Movement {
  type: "charge" | "refund" | "refund_failure" | "transfer" | "transfer_refund" | "adjustment";
  /** In minor units; negative when money leaves the platform. */
  amount: number;
  currency: string;
  source: string;
  description: string | null;
  /** The method of payment, of a charge only: it decides the fee. */
  method?: string;
  /** Seconds since 1970; undefined: now. */
  availableOn?: number;
}

export function recordMovement(sandbox: Sandbox, { type, amount, currency, source, description, method, availableOn }: Movement): Stripe.BalanceTransaction {
  const now = nowInSeconds(sandbox);
  const fee = method ? feeOf({ amount, currency, method }) : 0;
  const available = availableOn ?? (type === "charge" ? now + sandbox.settings.settlementDays * DAY_SECONDS : now);
  const transaction: Stripe.BalanceTransaction = {
    id: newId("txn_"), object: "balance_transaction", amount, available_on: available, balance_type: "payments", created: now, currency, description, exchange_rate: null, fee,
    fee_details: fee > 0 ? [{ amount: fee, application: null, currency, description: "Stripe processing fees", type: "stripe_fee" }] : [], net: amount - fee,
    reporting_category: type === "transfer_refund" ? "transfer_reversal" : type, source, status: available <= now ? "available" : "pending", type,
  };
  sandbox.store.put("balanceTransactions", transaction);
  return transaction;
}

/** The stored status is that of the first moment; the true one depends on the time of asking. */
export function asOfNow(sandbox: Sandbox, transaction: Stripe.BalanceTransaction): Stripe.BalanceTransaction {
  return { ...transaction, status: transaction.available_on <= nowInSeconds(sandbox) ? "available" : "pending" };
}

/** Sums per currency in minor units. */
export function balanceOf(sandbox: Sandbox): { available: Map<string, number>; pending: Map<string, number> } {
  const available = new Map<string, number>();
  const pending = new Map<string, number>();
  for (const transaction of sandbox.store.all("balanceTransactions")) {
    const { net, currency, status } = asOfNow(sandbox, transaction);
    const sums = status === "available" ? available : pending;
    sums.set(currency, (sums.get(currency) ?? 0) + net);
  }
  return { available, pending };
}

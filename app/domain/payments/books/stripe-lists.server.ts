/** What Stripe has of the last days, page by page, of our own orders only: an account may be shared. */
import type Stripe from "stripe";
import type { Reader } from "../../../platform/db.server.ts";
import { callStripe, isRefusal } from "../../../platform/stripe.server.ts";
import type { ComparedKind, Item } from "./compare-items.ts";

export interface Span { from: Date; to: Date }
/** The SDK asks for the next page by itself; this bounds what one comparison may hold. */
const MOST = 10_000;

const within = ({ from, to }: Span): { created: Stripe.RangeQueryParam; limit: number } => ({ created: { gte: seconds(from), lte: seconds(to) }, limit: 100 });
const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);
const idOf = (value: string | { id: string } | null | undefined): string | null => (typeof value === "string" ? value : (value?.id ?? null));
const upper = (currency: string): string => currency.toUpperCase();

/** Sessions that were paid, with the order they name. */
export async function paidSessions(span: Span): Promise<{ sessionId: string }[]> {
  const sessions = await callStripe((stripe) => stripe.checkout.sessions.list({ ...within(span), status: "complete" }).autoPagingToArray({ limit: MOST }));
  return sessions.filter(({ payment_status: status, metadata }) => status !== "unpaid" && metadata?.orderId).map(({ id }) => ({ sessionId: id }));
}

/** By the id of their payment intent, which is what the ledger notes. */
export async function listCharges(span: Span): Promise<Item[]> {
  const charges = await callStripe((stripe) => stripe.charges.list(within(span)).autoPagingToArray({ limit: MOST }));
  return charges.flatMap(({ paid, payment_intent: intent, amount, currency, metadata }) => (paid && idOf(intent) !== null && metadata.orderId ? [{ id: idOf(intent)!, amountMinor: amount, currency: upper(currency) }] : []));
}

/** Of payments of ours, whoever asked for them: the office may have refunded one in Stripe's dashboard. */
export async function listRefunds(reader: Reader, span: Span): Promise<Item[]> {
  const refunds = await callStripe((stripe) => stripe.refunds.list(within(span)).autoPagingToArray({ limit: MOST }));
  const intents = refunds.map(({ payment_intent: intent }) => idOf(intent)).filter((id) => id !== null);
  const ours = new Set((await reader.payment.findMany({ where: { paymentIntentId: { in: intents } }, select: { paymentIntentId: true } })).map((row) => row.paymentIntentId));
  return refunds.filter(({ status, payment_intent: intent }) => status !== "failed" && status !== "canceled" && ours.has(idOf(intent))).map(({ id, amount, currency }) => ({ id, amountMinor: amount, currency: upper(currency) }));
}

/** Inquiries too, and those of others' payments: what takes nothing of ours is left alone when it is heard of. */
export async function listDisputes(span: Span): Promise<Item[]> {
  const disputes = await callStripe((stripe) => stripe.disputes.list(within(span)).autoPagingToArray({ limit: MOST }));
  return disputes.map(({ id, amount, currency }) => ({ id, amountMinor: amount, currency: upper(currency) }));
}

export async function listTransfers(reader: Reader, span: Span): Promise<Item[]> {
  const transfers = await callStripe((stripe) => stripe.transfers.list(within(span)).autoPagingToArray({ limit: MOST }));
  const ours = await ordersAmong(reader, transfers.map(({ transfer_group: group }) => group));
  return transfers.filter(({ transfer_group: group }) => group !== null && ours.has(group)).map(({ id, amount, currency }) => ({ id, amountMinor: amount, currency: upper(currency) }));
}

/** Stripe lists reversals only by transfer; the balance has them by date. Of transfers of ours, whoever took them back. */
export async function listReversals(reader: Reader, span: Span): Promise<Item[]> {
  const movements = await callStripe((stripe) => stripe.balanceTransactions.list({ ...within(span), type: "transfer_refund", expand: ["data.source.transfer"] }).autoPagingToArray({ limit: MOST }));
  const reversals = movements.flatMap(({ source, amount, currency }) => (typeof source === "object" && source?.object === "transfer_reversal" ? [{ id: source.id, amountMinor: amount, currency: upper(currency), group: source.metadata?.orderId ?? groupOf(source.transfer) }] : []));
  const ours = await ordersAmong(reader, reversals.map(({ group }) => group));
  return reversals.filter(({ group }) => group !== null && ours.has(group)).map(({ id, amountMinor, currency }) => ({ id, amountMinor, currency }));
}

const groupOf = (transfer: string | Stripe.Transfer): string | null => (typeof transfer === "string" ? null : transfer.transfer_group);

/** Which of these groups are orders of ours. */
async function ordersAmong(reader: Reader, groups: readonly (string | null)[]): Promise<ReadonlySet<string>> {
  const rows = await reader.order.findMany({ where: { id: { in: groups.filter((group) => group !== null) } }, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}

/** One thing, however old, by the id under which the ledger has it; a charge by its payment intent. @returns null when Stripe does not have it, or it failed */
export async function itemAtStripe(kind: Exclude<ComparedKind, "reversal">, id: string): Promise<Item | null> {
  try {
    const { amount, currency } = await callStripe((stripe) => RETRIEVE[kind](stripe, id));
    return amount === 0 ? null : { id, amountMinor: amount, currency: upper(currency) };
  } catch (error) {
    if (isRefusal(error) && error.statusCode === 404) return null;
    throw error;
  }
}

interface Sum { /** 0 for what came to nothing */ amount: number; currency: string }

const RETRIEVE: Record<Exclude<ComparedKind, "reversal">, (stripe: Stripe, id: string) => Promise<Sum>> = {
  async charge(stripe, id) {
    const { latest_charge: charge } = await stripe.paymentIntents.retrieve(id);
    const { paid, amount, currency } = await stripe.charges.retrieve(idOf(charge) ?? "none");
    return { amount: paid ? amount : 0, currency };
  },
  async refund(stripe, id) {
    const { status, amount, currency } = await stripe.refunds.retrieve(id);
    return { amount: status === "failed" || status === "canceled" ? 0 : amount, currency };
  },
  transfer: (stripe, id) => stripe.transfers.retrieve(id),
};

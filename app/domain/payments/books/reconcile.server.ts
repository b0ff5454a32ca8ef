/** The nightly comparison of Stripe's last 48 hours with the ledger; what heals itself is healed, the rest is listed for the regional organisation until it is seen to. */
import type { Difference } from "../../../core/payments/money-page.ts";
import { db, type Prisma } from "../../../platform/db.server.ts";
import { logError } from "../../../platform/log.server.ts";
import { compareItems, sumOf, type Item } from "./compare-items.ts";
import { healDisputes } from "./heal-disputes.server.ts";
import { inLedger } from "./in-ledger.server.ts";
import { differencesBefore, stillStanding, unsettled } from "./standing-differences.server.ts";
import { REFUND_TWICE } from "../cancelling/send-refund.server.ts";
import { settle } from "../settling/settle.server.ts";
import { itemAtStripe, listCharges, listDisputes, listRefunds, listReversals, listTransfers, paidSessions, type Span } from "./stripe-lists.server.ts";

const HOURS = 48;
/** A bank may ask first and take the money weeks later, under the same id; networks give a cardholder about 120 days. */
const DISPUTE_DAYS = 120;
/** What is younger may still be on its way between us and Stripe. */
const UNSETTLED_MINUTES = 10;
/** Ours are looked for at Stripe a little inside the span: clocks differ. */
const MARGIN_MINUTES = 60;

const minutesAfter = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000);

/** @returns the differences found and how many things of Stripe's were looked at @throws AppError payments.unavailable */
export async function reconcile({ now }: { now: Date }): Promise<{ checked: number; differences: Difference[] }> {
  const span: Span = { from: minutesAfter(now, -HOURS * 60), to: minutesAfter(now, -UNSETTLED_MINUTES) };
  const before = await differencesBefore(db());
  const sessions = await paidSessions(span);
  const stuck = before.filter(({ kind }) => kind === "session_stuck").map(({ id }) => ({ sessionId: id }));
  const healed = await healSessions([...sessions, ...stuck.filter(({ sessionId }) => !sessions.some((one) => one.sessionId === sessionId))], now);
  const disputes = await listDisputes({ ...span, from: minutesAfter(now, -DISPUTE_DAYS * 24 * 60) });
  healed.push(...(await healDisputes({ listed: disputes, before, now })));
  const theirs = { charge: await listCharges(span), refund: await listRefunds(db(), span), transfer: await listTransfers(db(), span), reversal: await listReversals(db(), span) };
  const twice = await sentTwice();
  const compared = await compareAll(theirs, { from: minutesAfter(span.from, MARGIN_MINUTES), to: span.to });
  const missing = compared.filter(({ kind }) => kind.endsWith("_missing"));
  const asked = [...missing, ...before.filter(({ id }) => !missing.some((other) => other.id === id))];
  const found = [...compared.filter((difference) => !missing.includes(difference)), ...(await stillStanding(db(), { before: asked, listed: theirs }))];
  const differences = await unsettled(db(), [...healed, ...twice, ...found.filter(({ id }) => !twice.some((other) => other.id === id))]);
  const checked = sessions.length + disputes.length + Object.values(theirs).reduce((sum, items) => sum + items.length, 0);
  await db().reconciliation.create({ data: { ...span, checked, differences: differences as unknown as Prisma.InputJsonArray, at: now } });
  return { checked, differences };
}

/** Paid, but we were never told or could not listen: settled now. */
async function healSessions(sessions: readonly { sessionId: string }[], now: Date): Promise<Difference[]> {
  const payments = await db().payment.findMany({ where: { sessionId: { in: sessions.map(({ sessionId }) => sessionId) } }, select: { sessionId: true, state: true } });
  const stateOf = new Map(payments.map(({ sessionId, state }) => [sessionId!, state]));
  const late = sessions.filter(({ sessionId }) => stateOf.get(sessionId) !== "paid");
  const differences: Difference[] = [];
  for (const { sessionId } of late) differences.push({ kind: (await settled(sessionId, now)) ? "session_settled" : "session_stuck", id: sessionId, ours: stateOf.get(sessionId) ?? null, theirs: "paid" });
  return differences;
}

async function settled(sessionId: string, now: Date): Promise<boolean> {
  try {
    await settle({ sessionId, now });
    return true;
  } catch (error) {
    logError("reconcile", error, { sessionId });
    return false;
  }
}

/** Refunds that Stripe sent after all, of which the guest was given the money in another way before: whenever that was, as long as Stripe has them. */
async function sentTwice(): Promise<Difference[]> {
  const rows = await db().auditRow.findMany({ where: { entity: "refund", action: REFUND_TWICE }, select: { data: true }, orderBy: { id: "asc" } });
  const twice = rows.map(({ data }): Difference => {
    const { stripeRefundId: id, ...sum } = data as unknown as Omit<Item, "id"> & { stripeRefundId: string };
    return { kind: "refund_twice", id, ours: sumOf(sum), theirs: sumOf(sum) };
  });
  const standing: Difference[] = [];
  for (const difference of await unsettled(db(), twice)) if (await itemAtStripe("refund", difference.id)) standing.push(difference);
  return standing;
}

async function compareAll(theirs: Record<"charge" | "refund" | "transfer" | "reversal", Item[]>, { from, to }: Span): Promise<Difference[]> {
  const at = { gte: from, lte: to };
  const charges = await db().payment.findMany({ where: { state: "paid", paidAt: at, paymentIntentId: { not: null } }, select: { paymentIntentId: true } });
  const refunds = await db().refund.findMany({ where: { state: "sent", sentAt: at, stripeRefundId: { not: null } }, select: { stripeRefundId: true } });
  const transfers = await db().transfer.findMany({ where: { state: "sent", by: "transfer", sentAt: at }, select: { stripeTransferId: true } });
  const recent = { charge: charges.map((row) => row.paymentIntentId!), refund: refunds.map((row) => row.stripeRefundId!), transfer: transfers.map((row) => row.stripeTransferId!), reversal: await recentReversals(at) };
  const kinds = ["charge", "refund", "transfer", "reversal"] as const;
  const compared = kinds.map(async (kind) => compareItems({ kind, theirs: theirs[kind], recent: recent[kind], ours: await inLedger(db(), kind, [...theirs[kind].map(({ id }) => id), ...recent[kind]]) }));
  return (await Promise.all(compared)).flat();
}

async function recentReversals(at: Prisma.DateTimeFilter<"LedgerEntry">): Promise<string[]> {
  const rows = await db().ledgerEntry.findMany({ where: { kind: "reversal", account: "transfer", at, stripeId: { not: null } }, select: { stripeId: true } });
  return rows.map(({ stripeId }) => stripeId!);
}

/** Chargebacks of which nobody told us, or not how the bank decided: those listed that our books do not have, and all that they have as open, are heard of now. */
import type { ComparedSide, Difference } from "../../../core/payments/money-page.ts";
import { db, inTransaction } from "../../../platform/db.server.ts";
import { logError } from "../../../platform/log.server.ts";
import { applyDispute, fetchDispute, type DisputeState } from "../transfers/apply-dispute.server.ts";
import { sumOf, type Item } from "./compare-items.ts";

/** Tried, and not heard of yet: to be tried again the night after. */
const DISPUTE_STUCK = "dispute_stuck";

/** @param listed what Stripe's list has @param before what the night before found */
export async function healDisputes({ listed, before, now }: { listed: readonly Item[]; before: readonly Difference[]; now: Date }): Promise<Difference[]> {
  const open = await db().dispute.findMany({ where: { state: "open" }, select: { id: true } });
  const known = new Set((await db().dispute.findMany({ where: { id: { in: listed.map(({ id }) => id) } }, select: { id: true } })).map(({ id }) => id));
  const stuck = before.filter(({ kind }) => kind === DISPUTE_STUCK);
  const sides = new Map<string, ComparedSide>([...stuck.map(({ id, theirs }) => [id, theirs] as const), ...listed.filter(({ id }) => !known.has(id)).map((item) => [item.id, sumOf(item)] as const)]);
  const differences: Difference[] = [];
  for (const id of new Set([...sides.keys(), ...open.map((row) => row.id)])) differences.push(...(await heal({ id, theirs: sides.get(id) ?? null, now })));
  return differences;
}

async function heal({ id, theirs, now }: { id: string; theirs: ComparedSide; now: Date }): Promise<Difference[]> {
  try {
    const dispute = await fetchDispute({ id, now });
    const change = await inTransaction((tx) => applyDispute(tx, dispute));
    return change ? [{ kind: "dispute_heard", id, ours: change.from && SIDES[change.from], theirs: SIDES[change.to] }] : [];
  } catch (error) {
    logError("reconcile", error, { disputeId: id });
    return [{ kind: DISPUTE_STUCK, id, ours: null, theirs }];
  }
}

const SIDES: Record<DisputeState, ComparedSide> = { open: "disputed", won: "won", lost: "lost" };

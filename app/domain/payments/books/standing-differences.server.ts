/** Differences that earlier nights found and nobody has seen to: each stays on the list until Stripe and the books agree about it, or somebody has noted it as settled. */
import type { Difference } from "../../../core/payments/money-page.ts";
import type { Reader } from "../../../platform/db.server.ts";
import { compareItems, type ComparedKind, type Item } from "./compare-items.ts";
import { inLedger } from "./in-ledger.server.ts";
import { itemAtStripe } from "./stripe-lists.server.ts";

/** What the audit calls it; the entity's id is the difference's key. */
export const DIFFERENCE_SETTLED = "difference_settled";
type Keyed = Pick<Difference, "kind" | "id">;
export const differenceKey = ({ kind, id }: Keyed): string => `${kind} ${id}`;

/** What nobody has noted as settled. */
export async function unsettled<Row extends Keyed>(reader: Reader, differences: readonly Row[]): Promise<Row[]> {
  const rows = await reader.auditRow.findMany({ where: { entity: "difference", action: DIFFERENCE_SETTLED, entityId: { in: differences.map(differenceKey) } }, select: { entityId: true } });
  const settled = new Set(rows.map(({ entityId }) => entityId));
  return differences.filter((difference) => !settled.has(differenceKey(difference)));
}

/** Of the night before, whatever is not settled, healed or to be found otherwise. */
export async function differencesBefore(reader: Reader): Promise<Difference[]> {
  const latest = await reader.reconciliation.findFirst({ orderBy: { id: "desc" }, select: { differences: true } });
  return unsettled(reader, (latest?.differences ?? []) as unknown as Difference[]);
}

/**
 * @param before of the night before, and what tonight's list lacks: a charge may be older than its settlement @param listed what Stripe's list of tonight has: what is still different of it tonight's comparison says itself
 * @returns those that still hold, as they are now @throws AppError payments.unavailable
 */
export async function stillStanding(reader: Reader, { before, listed }: { before: readonly Difference[]; listed: Record<ComparedKind, readonly Item[]> }): Promise<Difference[]> {
  const standing: Difference[] = [];
  for (const difference of before) {
    const kind = (["charge", "refund", "transfer", "reversal"] as const).find((one) => difference.kind.startsWith(`${one}_`));
    if (!kind || difference.kind === "refund_twice" || listed[kind].some(({ id }) => id === difference.id)) continue;
    standing.push(...(await askedAgain(reader, { kind, difference })));
  }
  return standing;
}

/** A reversal has no address of its own at Stripe: its side stays what that night saw. */
async function askedAgain(reader: Reader, { kind, difference }: { kind: ComparedKind; difference: Difference }): Promise<Difference[]> {
  const { id, theirs } = difference;
  const item = kind === "reversal" ? (typeof theirs === "object" && theirs ? { id, ...theirs } : null) : await itemAtStripe(kind, id);
  const ours = await inLedger(reader, kind, [id]);
  if (!item && ours.length === 0) return [];
  return compareItems({ kind, ours, theirs: item ? [item] : [], recent: item ? [] : [id] });
}

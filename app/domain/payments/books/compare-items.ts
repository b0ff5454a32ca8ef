/** Two lists of the same things, ours and Stripe's, by Stripe's id: what one side has alone, and where the amounts differ. */
import type { Currency } from "../../../core/money.ts";
import type { ComparedSide, Difference } from "../../../core/payments/money-page.ts";

export type ComparedKind = "charge" | "refund" | "transfer" | "reversal";
export interface Item { id: string; amountMinor: number; currency: string }

/** @param ours of any age, for what Stripe lists @param recent ids of ours that Stripe's list must contain */
export function compareItems({ kind, ours, theirs, recent }: { kind: ComparedKind; ours: readonly Item[]; theirs: readonly Item[]; recent: readonly string[] }): Difference[] {
  const known = new Map(ours.map((item) => [item.id, item]));
  const listed = new Set(theirs.map(({ id }) => id));
  const differing = theirs.flatMap((item): Difference[] => {
    const own = known.get(item.id);
    if (own && own.amountMinor === item.amountMinor && own.currency === item.currency) return [];
    return [{ kind: `${kind}_${own ? "amount" : "unknown"}`, id: item.id, ours: own ? sumOf(own) : null, theirs: sumOf(item) }];
  });
  const missing = recent.filter((id) => !listed.has(id)).map((id): Difference => ({ kind: `${kind}_missing`, id, ours: known.has(id) ? sumOf(known.get(id)!) : null, theirs: null }));
  return [...differing, ...missing];
}

/** As it is kept with a difference: whoever reads it writes the amount as his language does. */
export const sumOf = ({ amountMinor, currency }: Omit<Item, "id">): ComparedSide => ({ amountMinor, currency: currency as Currency });

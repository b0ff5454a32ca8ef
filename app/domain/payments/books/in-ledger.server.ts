/** What the ledger says of things at Stripe, by their id. */
import type { Reader } from "../../../platform/db.server.ts";
import type { ComparedKind, Item } from "./compare-items.ts";

const SIDES = { charge: { account: "guest", kinds: ["sale", "unbooked", "gift_sale"] }, refund: { account: "guest", kinds: ["refund"] }, transfer: { account: "transfer", kinds: ["transfer"] }, reversal: { account: "transfer", kinds: ["reversal"] } } as const;

export async function inLedger(reader: Reader, kind: ComparedKind, ids: string[]): Promise<Item[]> {
  const { account, kinds } = SIDES[kind];
  const rows = await reader.ledgerEntry.groupBy({ by: ["stripeId", "currency"], where: { stripeId: { in: ids }, account, kind: { in: [...kinds] } }, _sum: { amountMinor: true } });
  return rows.map(({ stripeId, currency, _sum }) => ({ id: stripeId!, currency, amountMinor: Math.abs(_sum.amountMinor ?? 0) }));
}

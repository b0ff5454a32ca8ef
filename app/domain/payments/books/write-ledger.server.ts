/** Double entry: what the guest paid (+) is owed to the entrepreneurs and to the seller (−); the entries of an order sum to zero. */
import type { Tx } from "../../../platform/db.server.ts";
import type { Account, EntryKind } from "./accounts.ts";
import { saleEntries, type LedgerPosting, type OtherMeans } from "./sale-entries.ts";

type Entry = { account: Account; amountMinor: number } & Partial<Omit<LedgerPosting, "account">>;
interface Posting { orderId: string; currency: string; stripeId: string | null }

/** A sale: each component's frozen share goes to its entrepreneur less the commission, which goes to the line's seller. What it was paid with besides the card is used already. */
export async function writeSale(tx: Tx, posting: Posting): Promise<void> {
  const components = await tx.orderComponent.findMany({ where: { line: { orderId: posting.orderId } }, include: { line: { select: { sellerId: true } } } });
  const { promotion, gifts } = await otherMeansOf(tx, posting.orderId);
  await post(tx, { ...posting, kind: "sale", entries: saleEntries(components.map(({ line, ...component }) => ({ ...component, sellerId: line.sellerId })), { promotion, gifts }) });
}

async function otherMeansOf(tx: Tx, orderId: string): Promise<OtherMeans> {
  const used = await tx.promotionUse.findFirst({ where: { orderId, state: "used" }, select: { amountMinor: true, promotion: { select: { ownerId: true } } } });
  const gifts = await tx.giftUse.findMany({ where: { orderId, state: "used" }, orderBy: { id: "asc" }, select: { giftId: true, amountMinor: true } });
  return { promotion: used && { ownerId: used.promotion.ownerId, amountMinor: used.amountMinor }, gifts };
}

/** A gift voucher sold: its money is owed to whoever holds it. */
export async function writeGiftSale(tx: Tx, { amountMinor, giftId, ...posting }: Posting & { amountMinor: number; giftId: string }): Promise<void> {
  await post(tx, { ...posting, kind: "gift_sale", entries: [{ account: "guest", amountMinor }, { account: "gift", amountMinor: -amountMinor, giftId }] });
}

/** A gift voucher given back unused: its money is owed to its buyer. */
export async function writeGiftReturned(tx: Tx, { amountMinor, giftId, ...posting }: Posting & { amountMinor: number; giftId: string }): Promise<void> {
  await post(tx, { ...posting, kind: "cancellation", entries: [{ account: "gift", amountMinor, giftId }, { account: "refund", amountMinor: -amountMinor }] });
}

/** Money that came but bought nothing is owed to the guest. */
export async function writeUnbooked(tx: Tx, { amountMinor, ...posting }: Posting & { amountMinor: number }): Promise<void> {
  await post(tx, { ...posting, kind: "unbooked", entries: [{ account: "guest", amountMinor }, { account: "refund", amountMinor: -amountMinor }] });
}

/** What was owed to the guest went back. */
export async function writeRefund(tx: Tx, { amountMinor, ...posting }: Posting & { amountMinor: number }): Promise<void> {
  await post(tx, { ...posting, kind: "refund", entries: [{ account: "refund", amountMinor }, { account: "guest", amountMinor: -amountMinor }] });
}

export async function post(tx: Tx, { entries, ...common }: Posting & { kind: EntryKind; entries: Entry[] }): Promise<void> {
  const rows = entries.filter((entry) => entry.amountMinor !== 0).map((entry) => ({ ...common, ...entry }));
  if (rows.length === 0) return;
  await tx.ledgerEntry.createMany({ data: rows });
  await tx.$executeRawUnsafe("set constraints all immediate");
}

/** Double entry: what the guest paid (+) is owed to the entrepreneurs and to the seller (−); the entries of an order sum to zero. */
import { Prisma, type Tx } from "../../../platform/db.server.ts";
import type { Account, EntryKind } from "./accounts.ts";
import type { LedgerPosting } from "./sale-entries.ts";

type Entry = { account: Account; amountMinor: number } & Partial<Omit<LedgerPosting, "account">>;
interface Posting { orderId: string; currency: string; stripeId: string | null }

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

/** By the database's clock: a process whose own is wrong writes nothing into a month that is closed. */
export async function post(tx: Tx, { entries, ...common }: Posting & { kind: EntryKind; entries: readonly Entry[] }): Promise<void> {
  const rows = entries.filter((entry) => entry.amountMinor !== 0);
  if (rows.length === 0) return;
  await tx.$executeRaw(insertPart({ ...common, entries: rows, when: Prisma.empty }));
  await tx.$executeRawUnsafe("set constraints all immediate");
}

/** The entries of a sale as a part of a larger statement, which has a part `granted` with a row when all of it may be done. */
export function salePart(sale: Posting & { entries: readonly LedgerPosting[] }): Prisma.Sql {
  return Prisma.sql`ledger as (${insertPart({ ...sale, kind: "sale", when: Prisma.sql`granted,` })})`;
}

function insertPart({ entries, orderId, currency, stripeId, kind, when }: Posting & { kind: EntryKind; entries: readonly Entry[]; when: Prisma.Sql }): Prisma.Sql {
  return Prisma.sql`
      insert into "LedgerEntry" ("orderId", "componentId", "account", "organisationId", "amountMinor", "currency", "kind", "stripeId", "giftId")
      select ${orderId}, e."componentId", e."account", e."organisationId", e."amountMinor", ${currency}, ${kind}, ${stripeId}::text, e."giftId"
      from ${when} jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as e("componentId" text, "account" text, "organisationId" text, "amountMinor" int, "giftId" text)`;
}

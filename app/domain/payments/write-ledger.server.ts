/** Double entry: what the guest paid (+) is owed to the entrepreneurs and to the seller (−); the entries of an order sum to zero. */
import type { Prisma, Tx } from "../../platform/db.server.ts";

type Entry = Pick<Prisma.LedgerEntryCreateManyInput, "account" | "amountMinor" | "componentId" | "organisationId">;
interface Posting { orderId: string; currency: string; stripeId: string | null }

/** A sale: each component's frozen share goes to its entrepreneur less the commission, which goes to the line's seller. */
export async function writeSale(tx: Tx, posting: Posting): Promise<void> {
  const components = await tx.orderComponent.findMany({ where: { line: { orderId: posting.orderId } }, include: { line: { select: { sellerId: true } } } });
  const total = components.reduce((sum, component) => sum + component.amountMinor, 0);
  const shares = components.flatMap(({ id, entrepreneurId, amountMinor, commissionMinor, line }): Entry[] => [
    { account: "vendor", componentId: id, organisationId: entrepreneurId, amountMinor: -(amountMinor - commissionMinor) },
    { account: "commission", componentId: id, organisationId: line.sellerId, amountMinor: -commissionMinor },
  ]);
  await post(tx, { ...posting, kind: "sale", entries: [{ account: "guest", amountMinor: total }, ...shares] });
}

/** Money that came but bought nothing is owed to the guest. */
export async function writeUnbooked(tx: Tx, { amountMinor, ...posting }: Posting & { amountMinor: number }): Promise<void> {
  await post(tx, { ...posting, kind: "unbooked", entries: [{ account: "guest", amountMinor }, { account: "refund", amountMinor: -amountMinor }] });
}

/** What was owed to the guest went back. */
export async function writeRefund(tx: Tx, { amountMinor, ...posting }: Posting & { amountMinor: number }): Promise<void> {
  await post(tx, { ...posting, kind: "refund", entries: [{ account: "refund", amountMinor }, { account: "guest", amountMinor: -amountMinor }] });
}

async function post(tx: Tx, { entries, ...common }: Posting & { kind: string; entries: Entry[] }): Promise<void> {
  const rows = entries.filter((entry) => entry.amountMinor !== 0).map((entry) => ({ ...common, ...entry }));
  if (rows.length === 0) return;
  await tx.ledgerEntry.createMany({ data: rows });
  await tx.$executeRawUnsafe("set constraints all immediate");
}

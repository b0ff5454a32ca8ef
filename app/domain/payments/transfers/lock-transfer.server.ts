/** Locks a transfer's row for the length of a transaction; its order is locked before it wherever both are needed. */
import { Prisma, type Tx } from "../../../platform/db.server.ts";

export interface LockedTransfer {
  id: string;
  orderId: string;
  componentId: string | null;
  organisationId: string;
  amountMinor: number;
  /** asked back so far, sent or not */
  reversedMinor: number;
  currency: string;
  state: "due" | "sent" | "failed" | "void";
  by: "transfer" | "invoice";
  attempt: number;
  stripeTransferId: string | null;
}

const COLUMNS = Prisma.sql`"id", "orderId", "componentId", "organisationId", "amountMinor", "reversedMinor", "currency", "state"::text as "state", "by", "attempt", "stripeTransferId"`;

export async function lockTransfer(tx: Tx, id: string): Promise<LockedTransfer | undefined> {
  return (await tx.$queryRaw<LockedTransfer[]>(Prisma.sql`select ${COLUMNS} from "Transfer" where "id" = ${id} for update`))[0];
}

/** Several at once, in the order of their ids. */
export function lockTransfers(tx: Tx, ids: readonly string[]): Promise<LockedTransfer[]> {
  return tx.$queryRaw<LockedTransfer[]>(Prisma.sql`select ${COLUMNS} from "Transfer" where "id" in (${Prisma.join([...ids])}) order by "id" for update`);
}

/** The orders of several, which are locked before them. */
export async function lockTheirOrders(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw(Prisma.sql`select 1 from "Order" where "id" in (select "orderId" from "Transfer" where "id" in (${Prisma.join([...ids])})) order by "id" for update`);
}

/** Those of a component, or of an organisation in an order that are no component's; the newest first, so that one still open comes before those that left. */
export function lockTransfersOf(tx: Tx, of: { componentId: string } | { componentId: null; orderId: string; organisationId: string }): Promise<LockedTransfer[]> {
  const whose = of.componentId === null ? Prisma.sql`"orderId" = ${of.orderId} and "organisationId" = ${of.organisationId} and "componentId" is null` : Prisma.sql`"componentId" = ${of.componentId}`;
  return tx.$queryRaw<LockedTransfer[]>(Prisma.sql`select ${COLUMNS} from "Transfer" where ${whose} order by "createdAt" desc, "id" for update`);
}

/** Certain not to have left: never tried, or refused by Stripe. One tried without an answer may have. */
export function hasNotLeft({ state, attempt }: LockedTransfer): boolean {
  return state === "failed" || (state === "due" && attempt === 0);
}

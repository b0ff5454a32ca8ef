/** Locks an entry of the waiting list, always before the order that holds places for it. */
import type { WaitingStateName } from "../../../core/booking/waiting-view.ts";
import { Prisma, type Tx } from "../../../platform/db.server.ts";

export interface LockedEntry { id: string; state: WaitingStateName; orderId: string | null; fullName: string; email: string }

/** @returns undefined when there is no such entry */
export async function lockEntry(tx: Tx, by: { id: string } | { key: string }): Promise<LockedEntry | undefined> {
  const where = "id" in by ? Prisma.sql`"id" = ${by.id}` : Prisma.sql`"key" = ${by.key}`;
  const [row] = await tx.$queryRaw<LockedEntry[]>(Prisma.sql`select "id", "state"::text as "state", "orderId", "fullName", "email" from "WaitingEntry" where ${where} for update`);
  return row;
}

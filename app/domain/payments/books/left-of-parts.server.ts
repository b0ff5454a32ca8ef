/** What an organisation gets of services sold as the ledger has it: the sale less what was given back of it or a bank has taken, whether or not it was paid out since. */
import { Prisma, type Reader } from "../../../platform/db.server.ts";

interface Asked { orderId: string; organisationId: string; componentIds: readonly string[] }

/** @returns minor units: its share as host and, where it sold its own service, its commission too */
export async function leftOfParts(reader: Reader, { orderId, organisationId, componentIds }: Asked): Promise<number> {
  const [row] = await reader.$queryRaw<{ left: number }[]>(Prisma.sql`
    select coalesce(-sum("amountMinor"), 0)::int as "left" from "LedgerEntry"
    where "orderId" = ${orderId} and "organisationId" = ${organisationId} and "componentId" = any(${[...componentIds]}::text[])
      and "account" in ('vendor', 'commission') and "kind" in ('sale', 'cancellation', 'dispute')`);
  return row!.left;
}

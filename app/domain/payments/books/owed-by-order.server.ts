/** What the ledger of an order still owes an organisation: for one component, or for all that is no component's of its own (commission, less promotions borne). */
import { Prisma, type Reader } from "../../../platform/db.server.ts";
import { OWED_ACCOUNTS } from "./accounts.ts";

export interface Debt { orderId: string; componentId: string | null; organisationId: string; currency: string }

/** @returns minor units; negative when the organisation owes us */
export async function owedByOrder(reader: Reader, { orderId, componentId, organisationId, currency }: Debt): Promise<number> {
  const of = componentId === null ? Prisma.sql`(e."componentId" is null or c."entrepreneurId" <> e."organisationId")` : Prisma.sql`e."componentId" = ${componentId}`;
  const [row] = await reader.$queryRaw<{ owed: number }[]>(Prisma.sql`
    select coalesce(-sum(e."amountMinor"), 0)::int as "owed" from "LedgerEntry" e left join "OrderComponent" c on c."id" = e."componentId"
    where e."orderId" = ${orderId} and e."organisationId" = ${organisationId} and e."currency" = ${currency} and e."account" in (${Prisma.join([...OWED_ACCOUNTS])}) and ${of}`);
  return row!.owed;
}

/** What the ledger of an order still owes an organisation: for one component, or for all that is no component's of its own (commission, less promotions borne). */
import { Prisma, type Reader } from "../../../platform/db.server.ts";
import { OWED_ACCOUNTS } from "./accounts.ts";

export interface Debt { orderId: string; componentId: string | null; organisationId: string; currency: string }

/** @returns minor units; negative when the organisation owes us */
export async function owedByOrder(reader: Reader, { orderId, componentId, organisationId, currency }: Debt): Promise<number> {
  const [row] = await reader.$queryRaw<{ owed: number }[]>(Prisma.sql`select ${owedSum({ orderId: Prisma.sql`${orderId}::text`, componentId: Prisma.sql`${componentId}::text`, organisationId: Prisma.sql`${organisationId}::text`, currency: Prisma.sql`${currency}::text` })} as "owed"`);
  return row!.owed;
}

/** The same as a part of a larger statement, of columns there. */
export function owedSum({ orderId, componentId, organisationId, currency }: Record<keyof Debt, Prisma.Sql>): Prisma.Sql {
  return Prisma.sql`(
    select coalesce(-sum(e."amountMinor"), 0)::int from "LedgerEntry" e left join "OrderComponent" oc on oc."id" = e."componentId"
    where e."orderId" = ${orderId} and e."organisationId" = ${organisationId} and e."currency" = ${currency} and e."account" in (${Prisma.join([...OWED_ACCOUNTS])})
      and case when ${componentId} is null then e."componentId" is null or oc."entrepreneurId" <> e."organisationId" else e."componentId" = ${componentId} end)`;
}

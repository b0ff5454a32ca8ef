/** When what an organisation earns of an order beside services of its own is over: the last day of its own trips, for it waits neither for another seller's nor for one that was called off. */
import { Prisma } from "../../../platform/db.server.ts";

/** As a part of a larger statement, of columns there. Where all of its own were called off it is the last of them, where it sold none of the order's. */
export function lastDayOf({ orderId, organisationId }: { orderId: Prisma.Sql; organisationId: Prisma.Sql }): Prisma.Sql {
  return Prisma.sql`(
    select coalesce(max(t."endDate") filter (where t."sellerId" = ${organisationId} and t."cancelledAt" is null), max(t."endDate") filter (where t."sellerId" = ${organisationId}), max(t."endDate"))
    from "OrderLine" t where t."orderId" = ${orderId})`;
}

/** Tidies: lapsed holds become expired and give their places back. Whether something has lapsed is decided by queries, not by this job. */
import { db, inTransaction, Prisma } from "../../platform/db.server.ts";
import { lockOrder } from "./lock-order.server.ts";
import { moveOrder } from "./order-states.server.ts";
import { releasePlaces } from "./release-places.server.ts";

/** Ids of orders whose hold lapsed and which still have places; those awaiting payment are for payments to ask Stripe about first. */
export async function lapsedOrders({ state, limit = 200 }: { state: "draft" | "held" | "awaiting_payment" | "expired"; limit?: number }): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>(Prisma.sql`
    select o."id" from "Order" o where o."state" = ${state}::"OrderState" and o."holdExpiresAt" <= now()
      and (o."state" <> 'expired' or exists (select 1 from "Reservation" r where r."orderId" = o."id" and r."state" = 'held'))
    order by o."holdExpiresAt" limit ${limit}`);
  return rows.map((row) => row.id);
}

/** Releases one order if it is still lapsed under its lock, in the state and attempt that the caller saw. @returns true when it did */
export async function releaseOrder({ orderId, attempt }: { orderId: string; attempt?: number }): Promise<boolean> {
  return inTransaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (!order.lapsed || (attempt !== undefined && attempt !== order.attempt)) return false;
    if (order.state === "awaiting_payment" && attempt === undefined) return false;
    if (order.state !== "draft" && order.state !== "held" && order.state !== "awaiting_payment" && order.state !== "expired") return false;
    const places = await releasePlaces(tx, orderId);
    if (order.state !== "expired") await moveOrder(tx, { order, to: "expired", action: "hold_lapsed", actor: "system", data: { places } });
    return true;
  });
}

/** Releases all lapsed holds that nobody began to pay. @returns how many orders */
export async function releaseExpired(): Promise<number> {
  let released = 0;
  for (const state of ["draft", "held", "expired"] as const) {
    for (const orderId of await lapsedOrders({ state })) if (await releaseOrder({ orderId })) released++;
  }
  return released;
}

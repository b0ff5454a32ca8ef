/** Ends the orders whose question nobody answered in time, by the database's clock. */
import { db, inTransaction } from "../../../platform/db.server.ts";
import { lockOrder } from "../lock-order.server.ts";
import { endRequests } from "./end-requests.server.ts";

/** @returns how many orders ended */
export async function lapseRequests({ now }: { now: Date }): Promise<number> {
  const rows = await db().$queryRaw<{ id: string }[]>`select "id" from "Order" where "state" = 'awaiting_request' and "holdExpiresAt" <= now() order by "holdExpiresAt" limit 200`;
  let ended = 0;
  for (const { id } of rows) if (await lapseRequest(id, now)) ended++;
  return ended;
}

async function lapseRequest(orderId: string, now: Date): Promise<boolean> {
  return inTransaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (order.state !== "awaiting_request" || !order.lapsed) return false;
    await endRequests(tx, { order, others: "lapsed", news: "lapsed", actor: "system", endNote: "", now });
    return true;
  });
}

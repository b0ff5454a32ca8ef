/** The job `follow-day`: whoever has places on a day that was closed has lost that component; on a day opened again it is found again. Guest and seller of a paid order are told. */
import { newId } from "../../core/ids.ts";
import { dbDate, type LocalDate } from "../../core/time.ts";
import { db, inTransaction, type Tx } from "../../platform/db.server.ts";
import { enqueue } from "../../platform/jobs.server.ts";
import { followSlots } from "./follow-slots.server.ts";
import { lockOrder } from "./lock-order.server.ts";
import { isLive, LIVE_STATES } from "./order-states.server.ts";

/** Orders whose trip is still to come, paid or not. */
const CONCERNED = ["held", "awaiting_request", "awaiting_payment", "payment_processing", ...LIVE_STATES] as const;

/** Its places stay reserved: nobody else can have them on a closed day, and a day closed by mistake costs nothing. @property at when the day was changed (ISO, UTC); now when left out, as in jobs of before @returns how many components changed */
export async function followDay({ resourceId, date, at }: { resourceId: string; date: LocalDate; at?: string }): Promise<number> {
  const changedAt = at ? new Date(at) : new Date();
  const rows = await db().reservation.findMany({
    where: { state: { not: "released" }, slot: { resourceId, date: dbDate(date) }, component: { line: { order: { state: { in: [...CONCERNED] } } } } },
    select: { orderId: true }, distinct: ["orderId"], orderBy: { orderId: "asc" },
  });
  let changed = 0;
  for (const { orderId } of rows) changed += await inTransaction((tx) => followOrder(tx, orderId, changedAt));
  return changed;
}

/** The guest hears of all of it in one mail, the sellers of each part. */
async function followOrder(tx: Tx, orderId: string, changedAt: Date): Promise<number> {
  const order = await lockOrder(tx, orderId);
  if (!CONCERNED.some((state) => state === order.state)) return 0;
  const { lost, found } = await followSlots(tx, orderId, changedAt);
  if (isLive(order.state)) {
    for (const componentId of lost) await enqueue(tx, "send-lost-mail", { componentId });
    if (lost.length > 0) await enqueue(tx, "send-order-mail", { orderId, kind: "lost", about: newId() });
    if (found.length > 0) await enqueue(tx, "send-order-mail", { orderId, kind: "found", about: newId(), componentIds: found });
  }
  return lost.length + found.length;
}

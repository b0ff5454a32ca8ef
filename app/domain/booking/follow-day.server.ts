/** The job `follow-day`: whoever has places on a day that was closed has lost that component; on a day opened again it is found again. */
import { dbDate, type LocalDate } from "../../core/time.ts";
import { writeAudit } from "../../platform/audit.server.ts";
import { db, inTransaction, type Tx } from "../../platform/db.server.ts";
import { enqueue } from "../../platform/jobs.server.ts";
import { lockOrder } from "./lock-order.server.ts";
import { isLive, LIVE_STATES } from "./order-states.server.ts";

/** Orders whose trip is still to come, paid or not. */
const CONCERNED = ["held", "awaiting_request", "awaiting_payment", "payment_processing", ...LIVE_STATES] as const;

/** Its places stay reserved: nobody else can have them on a closed day, and a day closed by mistake costs nothing. @returns how many components changed */
export async function followDay({ resourceId, date }: { resourceId: string; date: LocalDate }): Promise<number> {
  const rows = await db().reservation.findMany({
    where: { state: { not: "released" }, slot: { resourceId, date: dbDate(date) }, component: { line: { order: { state: { in: [...CONCERNED] } } } } },
    select: { orderId: true, componentId: true }, orderBy: { orderId: "asc" },
  });
  let changed = 0;
  for (const row of rows) changed += await inTransaction((tx) => followSlots(tx, row));
  return changed;
}

/** Lost when any of its slots is closed (one night is enough), booked when none is; read under the order's lock. */
async function followSlots(tx: Tx, { orderId, componentId }: { orderId: string; componentId: string }): Promise<number> {
  const order = await lockOrder(tx, orderId);
  if (!CONCERNED.some((state) => state === order.state)) return 0;
  const closed = await tx.reservation.count({ where: { componentId, state: { not: "released" }, slot: { closed: true } } });
  const [from, to] = closed > 0 ? (["booked", "lost"] as const) : (["lost", "booked"] as const);
  const { count } = await tx.orderComponent.updateMany({ where: { id: componentId, state: from, reservations: { some: { state: { not: "released" } } } }, data: { state: to } });
  if (count === 0) return 0;
  await writeAudit(tx, { actorKind: "system", entity: "order_component", entityId: componentId, action: to === "lost" ? "lost" : "found", from, to, data: { orderId } });
  if (to === "lost" && isLive(order.state)) await enqueue(tx, "send-lost-mail", { componentId });
  return 1;
}

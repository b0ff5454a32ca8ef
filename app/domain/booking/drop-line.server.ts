/** Takes one trip out of an order of several that is not paid: its places return at once, and nothing of it is left but the trace. */
import { AppError } from "../../core/app-error.ts";
import { writeAudit } from "../../platform/audit.server.ts";
import type { Tx } from "../../platform/db.server.ts";
import type { LockedOrder } from "./lock-order.server.ts";
import { releaseComponents } from "./release-places.server.ts";

/**
 * What codes and vouchers take off is nothing afterwards, until it is counted anew: it may have been more than what is left costs.
 * @param order its row is locked
 * @returns false when the line is gone already: its form was sent twice
 * @throws AppError bad_request for the only trip of an order, which is given up as a whole, and for one that a host was asked about
 */
export async function dropLine(tx: Tx, { order, lineId }: { order: LockedOrder; lineId: string }): Promise<boolean> {
  const lines = await tx.orderLine.findMany({ where: { orderId: order.id }, select: { id: true, productId: true, totalMinor: true, components: { select: { id: true, request: { select: { id: true } } } } } });
  const line = lines.find(({ id }) => id === lineId);
  if (!line) return false;
  if (lines.length === 1 || line.components.some(({ request }) => request)) throw new AppError("bad_request", { field: "drop" });
  const places = await releaseComponents(tx, { orderId: order.id, componentIds: line.components.map(({ id }) => id) });
  await tx.orderLine.delete({ where: { id: lineId } });
  await tx.order.update({ where: { id: order.id }, data: { totalMinor: { decrement: line.totalMinor }, discountMinor: 0, giftMinor: 0 } });
  await writeAudit(tx, { actorKind: "guest", entity: "order", entityId: order.id, action: "trip_dropped", from: order.state, to: order.state, data: { productId: line.productId, totalMinor: line.totalMinor, places } });
  return true;
}

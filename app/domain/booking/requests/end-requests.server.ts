/** Ends an order that waited for answers: the open questions are closed, all places go back once, the guest hears why. The order's row is locked. */
import { newId } from "../../../core/ids.ts";
import type { AuditEntry } from "../../../platform/audit.server.ts";
import type { Tx } from "../../../platform/db.server.ts";
import { enqueue } from "../../../platform/jobs.server.ts";
import type { LockedOrder } from "../lock-order.server.ts";
import { moveOrder } from "../order-states.server.ts";
import { releasePlaces } from "../release-places.server.ts";

export interface Ending {
  order: LockedOrder;
  /** what becomes of the questions that nobody answered */
  others: "withdrawn" | "lapsed";
  news: "refused" | "lapsed";
  actor: AuditEntry["actorKind"];
  /** the host's words to the guest; empty when there are none */
  endNote: string;
  now: Date;
}

export async function endRequests(tx: Tx, { order, others, news, actor, endNote, now }: Ending): Promise<void> {
  await closeRequests(tx, { orderId: order.id, state: others });
  const places = await releasePlaces(tx, order.id);
  await moveOrder(tx, { order, to: "cancelled", action: `request_${news}`, actor, set: { cancelledAt: now, endNote: endNote || null }, data: { places } });
  await enqueue(tx, "send-request-news", { orderId: order.id, kind: news, about: newId() });
}

/** Questions of an order that need no answer any more. */
export async function closeRequests(tx: Tx, { orderId, state }: { orderId: string; state: "withdrawn" | "lapsed" }): Promise<void> {
  await tx.bookingRequest.updateMany({ where: { orderId, state: "asked" }, data: { state } });
}

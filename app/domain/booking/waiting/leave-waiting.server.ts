/** Takes somebody off the waiting list at once; places held for them go to the next. An order already at the payment goes on by itself. */
import { AppError } from "../../../core/app-error.ts";
import { writeAudit } from "../../../platform/audit.server.ts";
import { inTransaction } from "../../../platform/db.server.ts";
import { lockOrder } from "../lock-order.server.ts";
import { moveOrder } from "../order-states.server.ts";
import { releasePlaces } from "../release-places.server.ts";
import { lockEntry } from "./lock-entry.server.ts";

/** Doing it twice changes nothing. @throws AppError not_found */
export async function leaveWaiting({ key, now }: { key: string; now: Date }): Promise<void> {
  await inTransaction(async (tx) => {
    const entry = await lockEntry(tx, { key });
    if (!entry) throw new AppError("not_found");
    if (entry.state !== "waiting" && entry.state !== "offered") return;
    await tx.waitingEntry.update({ where: { id: entry.id }, data: { state: "left" } });
    await writeAudit(tx, { actorKind: "guest", entity: "waiting_entry", entityId: entry.id, action: "left", from: entry.state, to: "left" });
    const order = entry.orderId === null ? null : await lockOrder(tx, entry.orderId);
    if (order?.state !== "held") return;
    const places = await releasePlaces(tx, order.id);
    await moveOrder(tx, { order, to: "cancelled", action: "left_waiting", actor: "guest", set: { cancelledAt: now }, data: { places } });
  });
}

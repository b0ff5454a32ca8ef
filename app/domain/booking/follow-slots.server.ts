/** Brings the components of an order in line with the days they lie on: lost when any slot of theirs is closed (one night is enough), found again when none is. */
import { localDateOf } from "../../core/time.ts";
import { writeAudit } from "../../platform/audit.server.ts";
import type { Tx } from "../../platform/db.server.ts";
import { hasBegun } from "../availability/plan-parts.ts";

/**
 * What was used at the door has taken place, whatever is closed afterwards. The order's row is locked.
 * @param changedAt when the day was closed or opened: what had begun by then stays as it is, for its guests were there, or had been told not to come. Left out where an order meets its days for the first time
 * @returns ids of the components that changed
 */
export async function followSlots(tx: Tx, orderId: string, changedAt?: Date): Promise<{ lost: string[]; found: string[] }> {
  const taken = { state: { not: "released" } } as const;
  const all = await tx.orderComponent.findMany({
    where: { state: { in: ["booked", "lost"] }, line: { orderId, cancelledAt: null }, reservations: { some: taken }, OR: [{ voucher: null }, { voucher: { redeemedAt: null } }] },
    select: { id: true, state: true, date: true, start: true, reservations: { where: taken, select: { slot: { select: { closed: true } } } } }, orderBy: { id: "asc" },
  });
  const components = all.filter(({ date, start }) => !changedAt || !hasBegun({ date: localDateOf(date), start }, changedAt));
  const isClosed = ({ reservations }: (typeof components)[number]) => reservations.some(({ slot }) => slot.closed);
  const lost = components.filter((component) => component.state === "booked" && isClosed(component)).map(({ id }) => id);
  const found = components.filter((component) => component.state === "lost" && !isClosed(component)).map(({ id }) => id);
  for (const id of lost) await change(tx, { id, orderId, action: "lost", from: "booked", to: "lost" });
  for (const id of found) await change(tx, { id, orderId, action: "found", from: "lost", to: "booked" });
  return { lost, found };
}

type State = "booked" | "lost";

async function change(tx: Tx, { id, orderId, action, from, to }: { id: string; orderId: string; action: "lost" | "found"; from: State; to: State }): Promise<void> {
  await tx.orderComponent.update({ where: { id }, data: { state: to } });
  await writeAudit(tx, { actorKind: "system", entity: "order_component", entityId: id, action, from, to, data: { orderId } });
}

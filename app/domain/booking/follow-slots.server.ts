/** Brings the components of an order in line with the days they lie on: lost when any slot of theirs is closed (one night is enough), found again when none is. */
import { writeAudit } from "../../platform/audit.server.ts";
import type { Tx } from "../../platform/db.server.ts";

/** @returns ids of the components that changed. What was used at the door has taken place, whatever is closed afterwards. The order's row is locked. */
export async function followSlots(tx: Tx, orderId: string): Promise<{ lost: string[]; found: string[] }> {
  const taken = { state: { not: "released" } } as const;
  const components = await tx.orderComponent.findMany({
    where: { state: { in: ["booked", "lost"] }, line: { orderId, cancelledAt: null }, reservations: { some: taken }, OR: [{ voucher: null }, { voucher: { redeemedAt: null } }] },
    select: { id: true, state: true, reservations: { where: taken, select: { slot: { select: { closed: true } } } } }, orderBy: { id: "asc" },
  });
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

/** Whether the trail that orders left is a way through the table of their states. */
import type { OrderStateName } from "../../app/core/booking/order-view.ts";
import type { Held } from "../../app/domain/booking/hold-places.server.ts";
import { mayBecome } from "../../app/domain/booking/order-states.server.ts";
import { db } from "../../app/platform/db.server.ts";

/** @returns orders whose traces are no way through the table of states, or end elsewhere than where the order is */
export async function brokenTraces({ orders }: { orders: readonly Held[] }): Promise<string[]> {
  const broken: string[] = [];
  for (const { orderId, code } of orders) {
    const { state } = await db().order.findUniqueOrThrow({ where: { id: orderId }, select: { state: true } });
    const rows = await db().auditRow.findMany({ where: { entity: "order", entityId: orderId, toState: { not: null } }, orderBy: { id: "asc" } });
    const steps = rows.map(({ fromState, toState }) => [fromState ?? "held", toState!] as [OrderStateName, OrderStateName]);
    const whole = steps.every(([from, to], index) => from === (steps[index - 1]?.[1] ?? "held") && (from === to || mayBecome(from, to)));
    if (!whole || steps.at(-1)?.[1] !== state) broken.push(`${code} ${state}: ${steps.map((pair) => pair.join("→")).join(", ")}`);
  }
  return broken;
}

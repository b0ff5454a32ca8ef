/** What is still to come of an order: its papers carry nothing that was cancelled. */
import type { OrderStateName, OrderView } from "./order-view.ts";

/** In these the guest has vouchers, papers and a calendar. */
const WITH_PAPERS: readonly OrderStateName[] = ["confirmed", "partly_cancelled", "fulfilled"];

export function hasPapers({ state }: Pick<OrderView, "state">): boolean {
  return WITH_PAPERS.includes(state);
}

/** The order without cancelled lines, and without components that do not take place. */
export function orderLeft(order: OrderView): OrderView {
  const lines = order.lines.filter((line) => !line.cancelled).map((line) => ({ ...line, components: line.components.filter(({ state }) => state !== "cancelled" && state !== "lost") }));
  return { ...order, lines };
}

/** What is still to come of an order: its papers carry nothing that was cancelled. */
import type { OrderComponentView, OrderStateName, OrderView } from "./order-view.ts";
import type { LocalDate } from "../time.ts";

/** In these the guest has vouchers, papers and a calendar. */
const WITH_PAPERS: readonly OrderStateName[] = ["confirmed", "partly_cancelled", "fulfilled"];

export function hasPapers({ state }: Pick<OrderView, "state">): boolean {
  return WITH_PAPERS.includes(state);
}

/** The order without what was cancelled: what is lost stays, for the guest may still have something else there. */
export function orderPlanned(order: OrderView): OrderView {
  return keepingOnly(order, ({ state }) => state !== "cancelled");
}

/** The order without cancelled lines, and without components that do not take place. */
export function orderLeft(order: OrderView): OrderView {
  return keepingOnly(order, ({ state }) => state !== "cancelled" && state !== "lost");
}

/** Its last day is behind the guest: a voucher lets nobody in any more. @param today the venue's */
export function isOver({ endDate }: Pick<OrderComponentView, "endDate">, today: LocalDate): boolean {
  return endDate < today;
}

/** Nothing of it is still to come. @param today the venue's */
export function isAllOver(order: OrderView, today: LocalDate): boolean {
  return orderLeft(order).lines.every(({ components }) => components.every((component) => isOver(component, today)));
}

function keepingOnly(order: OrderView, keeps: (component: OrderComponentView) => boolean): OrderView {
  return { ...order, lines: order.lines.filter((line) => !line.cancelled).map((line) => ({ ...line, components: line.components.filter(keeps) })) };
}

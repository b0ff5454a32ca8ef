/** What is still to come of an order: its papers carry nothing that was cancelled. */
import type { LocalDate } from "../time.ts";
import type { VoucherStanding } from "./door.ts";
import type { OrderComponentView, OrderStateName, OrderView, VoucherView } from "./order-view.ts";

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

/** Why a voucher lets nobody in any more: used, void, or its last day is behind the guest; null while it is good. @param today the venue's */
export function voucherEnd({ endDate }: Pick<OrderComponentView, "endDate">, { standing }: Pick<VoucherView, "standing">, today: LocalDate): VoucherEnd | null {
  if (standing !== "good") return standing;
  return isOver({ endDate }, today) ? "over" : null;
}

export type VoucherEnd = Exclude<VoucherStanding, "good"> | "over";

function isOver({ endDate }: Pick<OrderComponentView, "endDate">, today: LocalDate): boolean {
  return endDate < today;
}

/** Nothing of it is still to come. @param today the venue's */
export function isAllOver(order: OrderView, today: LocalDate): boolean {
  return orderLeft(order).lines.every(({ components }) => components.every((component) => isOver(component, today)));
}

function keepingOnly(order: OrderView, keeps: (component: OrderComponentView) => boolean): OrderView {
  return { ...order, lines: order.lines.filter((line) => !line.cancelled).map((line) => ({ ...line, components: line.components.filter(keeps) })) };
}

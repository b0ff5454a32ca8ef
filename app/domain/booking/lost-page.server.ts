/** What the guest's page shows of lost components: each with what can be had instead, at the same price. */
import { AppError } from "../../core/app-error.ts";
import { nearestText, type LocalizedText } from "../../core/localized-text.ts";
import type { LostView } from "../../core/booking/order-changes.ts";
import type { OrderView } from "../../core/booking/order-view.ts";
import { db, type Tx } from "../../platform/db.server.ts";
import { replacementsOf, withLine } from "./replacements.server.ts";

/** @returns none when nothing is lost; by the order of the trip */
export async function lostComponents({ order, now }: { order: OrderView; now: Date }): Promise<LostView[]> {
  const lost = order.lines.flatMap((line) => (line.cancelled ? [] : line.components.filter(({ state }) => state === "lost")));
  const views: LostView[] = [];
  for (const view of lost) {
    const component = await db().orderComponent.findUniqueOrThrow({ where: { id: view.id }, include: withLine });
    const found = await replacementsOf(db(), { component, now });
    const offers = await db().product.findMany({ where: { id: { in: found.map(({ sellable }) => sellable.id) } }, select: { id: true, title: true, owner: { select: { name: true } } } });
    const choices = found.map(({ sellable, planned: { date, endDate, start, minutes } }) => {
      const offer = offers.find(({ id }) => id === sellable.id)!;
      return { offerId: offer.id, title: nearestText(offer.title as LocalizedText, order.lang), entrepreneurName: offer.owner.name, date, endDate, start, durationMinutes: minutes };
    });
    views.push({ component: view, choices });
  }
  return views;
}

/** What is lost is not paid for as it stands. The order's row is locked. @throws AppError booking.component_lost */
export async function requireNothingLost(tx: Tx, orderId: string): Promise<void> {
  if ((await tx.orderComponent.count({ where: { state: "lost", line: { orderId, cancelledAt: null } } })) > 0) throw new AppError("booking.component_lost");
}

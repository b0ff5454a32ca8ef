/** What the checkout shows of the questions to an order's hosts: whom it will ask, how it stands, or what to do instead. */
import type { CheckoutView } from "../../../core/booking/checkout-view.ts";
import type { OrderView } from "../../../core/booking/order-view.ts";
import type { WillAsk } from "../../../core/booking/request-view.ts";
import { formatInstant } from "../../../core/time.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { alternativesOf } from "../../../domain/booking/requests/alternatives.server.ts";
import { answerMinutes, bookableUntil, minutesUntil } from "../../../domain/booking/requests/time-to-answer.server.ts";
import { needsYes, whoIsAsked } from "../../../domain/booking/requests/who-is-asked.server.ts";
import { db } from "../../../platform/db.server.ts";

export async function showRequest({ order, lang, now }: { order: OrderView; lang: Lang; now: Date }): Promise<Pick<CheckoutView, "asks" | "requestUntil" | "alternatives">> {
  const asks = order.state === "held" && (await needsYes(db(), order.id)) ? await willAsk(order, lang, now) : null;
  return { asks, requestUntil: order.request ? formatInstant(new Date(order.request.deadline), lang) : "", alternatives: order.state === "cancelled" ? await alternativesOf({ order, lang, now }) : null };
}

async function willAsk({ id, lines }: OrderView, lang: Lang, now: Date): Promise<WillAsk> {
  const asked = await whoIsAsked(db(), id);
  const minutes = answerMinutes({ answerHours: asked.map((host) => host.answerHours), minutesLeft: minutesUntil(await bookableUntil(db(), id), now) });
  const names = asked.map(({ componentId, organisationId }) => {
    const line = lines.find((each) => each.components.some((component) => component.id === componentId))!;
    const { entrepreneur } = line.components.find((component) => component.id === componentId)!;
    return entrepreneur.id === organisationId ? entrepreneur.name : line.snapshot.seller.name;
  });
  return { hosts: [...new Set(names)], until: formatInstant(new Date(now.getTime() + minutes * 60_000), lang) };
}

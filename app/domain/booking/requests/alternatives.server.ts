/** What a guest may do once a host said no: the substitute that the package names for this part, and the nearest free dates. */
import type { Alternatives } from "../../../core/booking/request-view.ts";
import { nearestText, type LocalizedText } from "../../../core/localized-text.ts";
import type { OrderView } from "../../../core/booking/order-view.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { db } from "../../../platform/db.server.ts";
import { productPath } from "../../catalogue/product-path.server.ts";
import { nearestLinks } from "../other-dates.server.ts";

/** @returns null for an order that no host refused or let lapse */
export async function alternativesOf({ order, lang, now }: { order: OrderView; lang: Lang; now: Date }): Promise<Alternatives | null> {
  if (order.request?.state !== "refused" && order.request?.state !== "lapsed") return null;
  return { substitute: await substituteFor(order, lang), dates: await nearestLinks({ line: order.lines[0]!, currency: order.currency, lang, now }) };
}

async function substituteFor({ lines, request }: OrderView, lang: Lang): Promise<Alternatives["substitute"]> {
  const titles = request!.hosts.filter((host) => host.state === "refused" || host.state === "lapsed").map((host) => host.title);
  const partIds = lines.flatMap((line) => line.snapshot.parts.filter((part) => titles.includes(part.title)).map((part) => part.partId.slice(part.partId.indexOf(":") + 1)));
  const row = await db().packageComponent.findFirst({ where: { substituteForId: { in: partIds }, offer: { status: "published" } }, orderBy: { position: "asc" }, select: { offerId: true, offer: { select: { title: true } } } });
  if (!row) return null;
  return { title: nearestText(row.offer.title as LocalizedText, lang), path: await productPath(db(), { productId: row.offerId, lang }) };
}

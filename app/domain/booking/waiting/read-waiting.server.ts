/** Opens an entry of the waiting list by its key, for its page and its mails. */
import { AppError } from "../../../core/app-error.ts";
import { formatDateRange } from "../../../core/date-range.ts";
import { nearestText, type LocalizedText, type SpokenText } from "../../../core/localized-text.ts";
import type { Currency } from "../../../core/money.ts";
import type { Units } from "../../../core/quote.ts";
import { choiceQuery } from "../../../core/pricing/stay-choice.ts";
import { formatInstant, localDateOf } from "../../../core/time.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import type { WaitingStateName, WaitingView } from "../../../core/booking/waiting-view.ts";
import { db, type Prisma } from "../../../platform/db.server.ts";
import { productPath } from "../../catalogue/product-path.server.ts";
import { componentIdOf } from "../../catalogue/sellable.server.ts";

const include = { product: { select: { title: true } } } satisfies Prisma.WaitingEntryInclude;
type Row = Prisma.WaitingEntryGetPayload<{ include: typeof include }>;
interface OrderFacts { code: string; key: string; state: string; holdExpiresAt: Date; lapsed: boolean; confirmed: boolean }
/** Without its places once their moment has passed. */
const HOLDING = ["held", "awaiting_request", "awaiting_payment"];

/** @throws AppError not_found */
export async function readWaiting({ key, lang }: { key: string; lang: Lang }): Promise<WaitingView> {
  const row = await db().waitingEntry.findUnique({ where: { key }, include });
  if (!row) throw new AppError("not_found");
  const order = row.orderId === null ? undefined : await factsOf(row.orderId);
  const state = stateOf(row, order);
  const [units, currency] = [row.units as Units, row.currency as Currency];
  const path = (await productPath(db(), { productId: row.productId, lang })) ?? (await productPath(db(), { productId: row.productId, lang: row.lang as Lang }));
  return {
    key, state, title: nearestText(row.product.title as LocalizedText, lang), product: path && path + choiceQuery({ units, nights: row.nights, currency, leftOut: row.leftOut }), units, without: await titlesOf(row.leftOut, lang), currency, fullName: row.fullName, email: row.email,
    dates: formatDateRange({ from: localDateOf(row.from), to: localDateOf(row.to), lang, year: true }),
    offer: state === "offered" && order ? { until: formatInstant(order.holdExpiresAt, lang), checkout: `/${lang}/checkout/${order.code}?key=${order.key}` } : null,
  };
}

/** Of parts that may still be left out, in the order of the trip. */
async function titlesOf(leftOut: readonly string[], lang: Lang): Promise<SpokenText[]> {
  if (leftOut.length === 0) return [];
  const rows = await db().packageComponent.findMany({ where: { id: { in: leftOut.map(componentIdOf) }, optional: true }, select: { id: true, offer: { select: { title: true } } } });
  return leftOut.flatMap((partId) => rows.filter(({ id }) => id === componentIdOf(partId)).map(({ offer }) => nearestText(offer.title as LocalizedText, lang)));
}

async function factsOf(orderId: string): Promise<OrderFacts | undefined> {
  const [row] = await db().$queryRaw<OrderFacts[]>`select "code", "key", "state"::text as "state", "holdExpiresAt", "holdExpiresAt" <= now() as "lapsed", "confirmedAt" is not null as "confirmed" from "Order" where "id" = ${orderId}`;
  return row;
}

/** The order says how an offer stands, whether or not the row has heard of it. */
function stateOf({ state }: Row, order: OrderFacts | undefined): WaitingStateName {
  if (state !== "offered" || !order) return state;
  if (order.confirmed) return "taken";
  return order.state === "expired" || order.state === "cancelled" || (HOLDING.includes(order.state) && order.lapsed) ? "lapsed" : "offered";
}

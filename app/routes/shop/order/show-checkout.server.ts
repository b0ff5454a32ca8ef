/** What the checkout's page shows of an order, or where its guest should be instead. */
import type { CheckoutView, PaymentWord } from "../../../core/booking/checkout-view.ts";
import { countriesIn, HOME_COUNTRY } from "../../../core/countries.ts";
import type { OrderLineView, OrderView } from "../../../core/booking/order-view.ts";
import { choiceQuery } from "../../../core/pricing/stay-choice.ts";
import { clockAt, dateAt, formatInstant } from "../../../core/time.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { MOST_TRIPS } from "../../../domain/booking/hold-places.server.ts";
import { firstTripPath } from "../../../domain/booking/other-dates.server.ts";
import { readOrder } from "../../../domain/booking/read-order.server.ts";
import { giftPath } from "../gift/gift-path.ts";
import { showRequest } from "./show-request.server.ts";

const ON_ORDER_PAGE = ["confirmed", "partly_cancelled", "fulfilled", "payment_processing", "refund_due", "refunded"];

/** @throws AppError not_found without the right key */
export async function showCheckout({ lang, code, key, payment, now }: { lang: Lang; code: string; key: string; payment: PaymentWord | undefined; now: Date }): Promise<CheckoutView | { redirect: string }> {
  const order = await readOrder({ code, key });
  if (order.kind === "gift") return { redirect: giftPath({ lang, code: order.code, key, payment }) };
  if (ON_ORDER_PAGE.includes(order.state) || (order.state === "cancelled" && order.confirmedAt)) return { redirect: orderPath({ lang, code: order.code, key }) };
  const notice = payment ?? (order.state === "awaiting_payment" ? "started" : null);
  const requested = await showRequest({ order, lang, now });
  return {
    order, notice, today: dateAt(now), until: untilOf(order, lang), countries: countriesIn(lang),
    contact: { ...order.contact, country: order.contact.country || HOME_COUNTRY[lang] }, replace: `/${lang}/orders/${order.code}/replace?key=${encodeURIComponent(key)}`, back: await backToProduct(order, lang), mayGrow: mayGrow(order, requested), ...requested,
  };
}

/** A trip that a host must confirm stays alone. */
function mayGrow({ hold, lines, request }: OrderView, { asks }: Pick<CheckoutView, "asks">): boolean {
  return hold !== null && asks === null && request === null && lines.length < MOST_TRIPS;
}

/** A hold of hours ends on another day, or is easily taken for one that does. */
function untilOf({ hold }: OrderView, lang: Lang): string {
  if (!hold) return "";
  const end = new Date(hold.expiresAt);
  if (hold.secondsLeft > 3600) return formatInstant(end, lang);
  return lang === "de" ? `${clockAt(end)} Uhr` : clockAt(end);
}

export function orderPath({ lang, code, key }: { lang: Lang; code: string; key: string }): string {
  return `/${lang}/orders/${code}?key=${encodeURIComponent(key)}`;
}

export function checkoutPath({ lang, code, key, payment }: { lang: Lang; code: string; key: string; payment?: PaymentWord | undefined }): string {
  return `/${lang}/checkout/${code}?key=${encodeURIComponent(key)}${payment ? `&payment=${payment}` : ""}`;
}

/** The product's page with the same date and party chosen; the search where it is no longer sold. */
async function backToProduct(order: OrderView, lang: Lang): Promise<string> {
  const line = order.lines[0]!;
  return firstTripPath(order, { lang, query: choiceQuery({ date: line.date, units: line.units, currency: order.currency, leftOut: line.quote.leftOut, ...offerChoice(line) }) });
}

function offerChoice({ kind, components, quote }: OrderLineView): { time?: string; nights?: number } {
  const start = components[0]?.start;
  if (kind !== "offer" || start === undefined || start === "day") return {};
  return start === "night" ? { nights: quote.parts[0]?.nights } : { time: start };
}

/** A trip that does not take place: links to its page with the same party, and with the nearest free dates, chosen. */
import { isAppError } from "../../core/app-error.ts";
import type { DateLink, OtherDates } from "../../core/booking/other-dates.ts";
import type { OrderLineView, OrderView } from "../../core/booking/order-view.ts";
import type { Currency } from "../../core/money.ts";
import { choiceQuery } from "../../core/pricing/stay-choice.ts";
import { dateAt, formatDate, type LocalDate, type LocalTime } from "../../core/time.ts";
import type { Lang } from "../../core/vocabulary.ts";
import { db } from "../../platform/db.server.ts";
import { productPath } from "../catalogue/product-path.server.ts";
import { nearestDates, nearestStarts } from "./nearest-dates.server.ts";

/** @returns for each trip of an order whose money came too late its nearest free dates; none for another order, and no trip that has none */
export async function otherDatesOf({ order, lang, now }: { order: OrderView; lang: Lang; now: Date }): Promise<OtherDates[]> {
  if (order.cause !== "late") return [];
  const all = await Promise.all(order.lines.map(async (line) => ({ title: line.title, dates: await nearestLinks({ line, currency: order.currency, lang, now }) })));
  return all.filter(({ dates }) => dates.length > 0);
}

/** @returns other starts of the same day, then at most five days by rising date; none where the trip is no longer sold in this language, or its day is over */
export async function nearestLinks({ line: { productId, kind, date, units, quote, components }, currency, lang, now }: { line: OrderLineView; currency: Currency; lang: Lang; now: Date }): Promise<DateLink[]> {
  const path = await productPath(db(), { productId, lang });
  if (!path || date < dateAt(now)) return [];
  const start = kind === "offer" ? components[0]?.start : undefined;
  const nights = start === "night" ? quote.parts[0]?.nights : undefined;
  const linkTo = (day: LocalDate, time?: LocalTime): DateLink => ({ label: [formatDate(day, lang, "medium"), time].filter(Boolean).join(", "), path: path + choiceQuery({ date: day, time, units, nights, currency, leftOut: quote.leftOut }) });
  try {
    const asked = { productId, date, units, nights, leftOut: quote.leftOut, now };
    const { starts, dates } = start && start !== "day" && start !== "night" ? await nearestStarts({ ...asked, time: start }) : { starts: [], dates: await nearestDates(asked) };
    return [...starts.map((time) => linkTo(date, time)), ...dates.map((day) => linkTo(day))];
  } catch (error) {
    if (isAppError(error) && error.code === "not_found") return [];
    throw error;
  }
}

/** The page of an order's first trip with its party chosen, the date not. @returns its path, or the search's where the trip is no longer sold */
export function allDatesPath(order: OrderView, lang: Lang): Promise<string> {
  const { units, quote } = order.lines[0]!;
  return firstTripPath(order, { lang, query: choiceQuery({ units, currency: order.currency, leftOut: quote.leftOut }) });
}

/** @returns path of the page of an order's first trip, in the language it was bought in where it has none in `lang`, or the search's */
export async function firstTripPath({ lines, lang: bought }: OrderView, { lang, query }: { lang: Lang; query: string }): Promise<string> {
  const { productId } = lines[0]!;
  const path = (await productPath(db(), { productId, lang })) ?? (await productPath(db(), { productId, lang: bought }));
  return path ? path + query : `/${lang}/search`;
}

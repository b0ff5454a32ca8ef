/** An order's dates, times, people and cancellation in words: the same on the checkout, the order's page, in mails, in the PDF and in the calendar. */
import type { TFunction } from "i18next";
import { cancellationTerms } from "../core/pricing/cancellation-terms.ts";
import { formatMoney } from "../core/money.ts";
import type { OrderComponentView, OrderLineView } from "../core/booking/order-view.ts";
import type { Units } from "../core/quote.ts";
import { daysBetween, formatDate, minutesOf, type LocalDate } from "../core/time.ts";
import { UNIT_CODES, type Lang } from "../core/vocabulary.ts";

/** The translators of one language: hooks give them in components, `translator` on the server. */
export interface OrderWords {
  lang: Lang;
  common: TFunction<"common">;
  order: TFunction<"order">;
  vocabulary: TFunction<"vocabulary">;
}

type When = Pick<OrderComponentView, "date" | "endDate" | "start" | "durationMinutes">;

/** "10:00–13:00", "cały dzień" or "2 noce, wyjazd śr., 14 maja"; local time of the venue. */
export function timeInWords({ date, endDate, start, durationMinutes }: When, words: OrderWords): string {
  if (start === "day") return words.order("when.day");
  if (start === "night") return words.order("when.stay", { nights: words.common("duration.night", { count: daysBetween(date, endDate) }), until: formatDate(endDate, words.lang, "medium") });
  if (durationMinutes === null) return words.order("when.from", { time: start });
  return words.order("when.span", { from: start, to: clockAfter(start, durationMinutes) });
}

/** "HH:MM" some minutes later, beginning anew at midnight. */
function clockAfter(start: string, minutes: number): string {
  const end = (minutesOf(start) + minutes) % (24 * 60);
  return `${String(Math.floor(end / 60)).padStart(2, "0")}:${String(end % 60).padStart(2, "0")}`;
}

/** "2 dorosłych, 1 dziecko" */
export function partyInWords(units: Units, words: Pick<OrderWords, "vocabulary">): string {
  return UNIT_CODES.filter((code) => (units[code] ?? 0) > 0).map((code) => words.vocabulary(`unit.${code}`, { count: units[code] })).join(", ");
}

/** "sobota, 12 maja 2027" or "sob., 12 maja – pon., 14 maja 2027" */
export function datesInWords({ date, endDate }: { date: LocalDate; endDate: LocalDate }, lang: Lang): string {
  if (endDate === date) return formatDate(date, lang, "long");
  return `${formatDate(date, lang, "medium")} – ${formatDate(endDate, lang, "medium")} ${endDate.slice(0, 4)}`;
}

export interface CancellationRow { when: string; what: string }

/** The terms as dates, from the venue's `today` on; the last row says what holds afterwards. */
export function cancellationInWords({ date, snapshot }: Pick<OrderLineView, "date" | "snapshot">, { today, words }: { today: LocalDate; words: OrderWords }): CancellationRow[] {
  const open = cancellationTerms({ tiers: snapshot.cancellation, firstDay: date, today }).filter((term) => !term.past);
  const rows = open.map((tier) => ({ when: words.order("refund.until", { date: formatDate(tier.until, words.lang, "date") }), what: refundInWords(tier.refundPercent, words) }));
  return [...rows, { when: words.order(rows.length > 0 ? "refund.later" : "refund.fromNow"), what: words.order("refund.none") }];
}

function refundInWords(percent: number, words: OrderWords): string {
  return percent === 100 ? words.order("refund.full") : words.order("refund.part", { percent });
}

export interface PriceRow { label: string; amountMinor: number }

/** What the total is made of: units of an offer sold alone, else the list price of each part. */
export function priceInWords({ quote, snapshot, kind }: Pick<OrderLineView, "quote" | "snapshot" | "kind">, words: OrderWords): PriceRow[] {
  if (kind === "offer") {
    return quote.parts.flatMap((part) => part.units.map((unit) => ({ label: `${partyInWords({ [unit.code]: unit.quantity }, words)} × ${formatMoney({ amount: unit.unitMinor, currency: quote.currency }, words.lang)}`, amountMinor: unit.totalMinor })));
  }
  const titles = new Map(snapshot.parts.map((part) => [part.partId, part.title]));
  return quote.parts.map((part) => ({ label: titles.get(part.partId) ?? "", amountMinor: part.listMinor }));
}

/** What every mail of an order is made from, and the words that several of them share. */
import type { OtherDates } from "../../../core/booking/other-dates.ts";
import type { OrderComponentView, OrderView } from "../../../core/booking/order-view.ts";
import { formatDate, type LocalDate } from "../../../core/time.ts";
import { timeInWords, type OrderWords } from "../../../i18n/order-words.ts";
import { translator } from "../../../i18n/translator.ts";
import type { OrderMailJob } from "../../../platform/jobs.server.ts";
import type { MailBlock } from "../../../platform/mail-layout.ts";

export interface OrderMailInput extends Pick<OrderMailJob, "cancelled" | "componentIds" | "refundId" | "to"> {
  order: OrderView;
  /** the order's page with its key */
  url: string;
  /** of a trip whose money came too late: the nearest dates that its party can have */
  nearest?: OtherDates[];
  /** where other dates are found */
  otherDatesUrl: string;
  today: LocalDate;
}
export type Content = { subject: string; blocks: MailBlock[] };

/** What does not take place is named without anything to go there with. */
export function planRow(component: OrderComponentView, words: OrderWords): { term: string; lines: string[] } {
  const { entrepreneur, voucher, meetingPoint, place } = component;
  const when = `${formatDate(component.date, words.lang, "medium")}, ${timeInWords(component, words)}`;
  if (component.state === "lost") return { term: component.title, lines: [when, translator(words.lang, "change")("line.lost")] };
  return {
    term: component.title,
    lines: [
      when,
      meetingPoint || place.name,
      `${entrepreneur.name}, ${entrepreneur.phone.replaceAll(" ", "\u00a0")}`,
      voucher ? translator(words.lang, "mail")("confirmation.voucher", { code: voucher.display }) : "",
    ].filter(Boolean),
  };
}

/** Of what was not cancelled. */
export function componentsIn({ lines }: OrderView, state: "booked" | "lost"): OrderComponentView[] {
  return lines.filter((line) => !line.cancelled).flatMap((line) => line.components.filter((component) => component.state === state));
}

/** Without the weekday, which Polish would have to decline where it follows a preposition. */
export function about({ code, lang, lines }: Pick<OrderView, "code" | "lang" | "lines">): { code: string; title: string; date: string } {
  const days = [...new Set(linesLeft(lines).map((line) => line.date))];
  return { code, title: titleOf(linesLeft(lines)), date: days.map((day) => formatDate(day, lang, "date")).join(", ") };
}

/** What was cancelled before is not what a mail is about, unless nothing else is left. */
function linesLeft(lines: OrderView["lines"]): OrderView["lines"] {
  const left = lines.filter((line) => !line.cancelled);
  return left.length > 0 ? left : lines;
}

/** Only the trips that the components are part of. */
export function aboutTripsOf(components: readonly OrderComponentView[], order: OrderView): ReturnType<typeof about> {
  return about({ ...order, lines: order.lines.filter((line) => line.components.some((one) => components.includes(one))) });
}

/** Only the trips that were called off this time; all of what is left where nothing says which. */
export function aboutCancelled(what: OrderMailInput["cancelled"], order: OrderView): ReturnType<typeof about> {
  const lines = order.lines.filter(({ id }) => what?.lineIds.includes(id));
  return about(lines.length > 0 ? { ...order, lines } : order);
}

export function titleOf(lines: OrderView["lines"]): string {
  return lines.map((line) => line.title).join(", ");
}

/** What every mail of an order is made from, and the words that several of them share. */
import type { OtherDates } from "../../../core/booking/other-dates.ts";
import type { OrderComponentView, OrderView } from "../../../core/booking/order-view.ts";
import { formatDate, type LocalDate } from "../../../core/time.ts";
import { timeInWords, type OrderWords } from "../../../i18n/order-words.ts";
import { translator } from "../../../i18n/translator.ts";
import type { OrderMailJob } from "../../../platform/jobs.server.ts";
import type { MailBlock } from "../../../platform/mail-layout.ts";

export interface OrderMailInput extends Pick<OrderMailJob, "cancelled" | "componentIds" | "to"> {
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

export function about(order: OrderView): { code: string; title: string; date: string } {
  return { code: order.code, title: titleOf(order), date: formatDate(order.lines[0]!.date, order.lang, "long") };
}

export function titleOf(order: OrderView): string {
  return order.lines.map((line) => line.title).join(", ");
}

/** What the mails of an order say, in the order's language: confirmation, cancellation, money that came too late and went back. */
import { formatMoney } from "../../../core/money.ts";
import type { OrderComponentView, OrderView } from "../../../core/order-view.ts";
import { formatDate, type LocalDate } from "../../../core/time.ts";
import { orderWordsOf } from "../../../i18n/order-words-of.ts";
import { cancellationInWords, datesInWords, partyInWords, timeInWords, type OrderWords } from "../../../i18n/order-words.ts";
import { translator } from "../../../i18n/translator.ts";
import { layOutMail, type MailBlock } from "../../../platform/mail-layout.ts";

export type OrderMailKind = "confirmation" | "cancelled" | "late-payment" | "refunded";
export interface OrderMailInput {
  order: OrderView;
  /** the order's page with its key */
  url: string;
  /** where other dates are found */
  otherDatesUrl: string;
  today: LocalDate;
}
interface Body { subject: string; text: string; html: string }

export function orderMail(kind: OrderMailKind, input: OrderMailInput): Body {
  const { order } = input;
  const { subject, blocks } = { confirmation, cancelled, "late-payment": latePayment, refunded }[kind](input);
  const t = translator(order.lang, "mail");
  const greeting: MailBlock = { kind: "paragraph", text: t("greeting", { name: order.contact.fullName }) };
  return { subject, ...layOutMail({ lang: order.lang, title: subject, blocks: [greeting, ...blocks], footer: kind === "confirmation" ? `${t("farewell")}\n${t("signature")}` : t("signature") }) };
}

type Content = { subject: string; blocks: MailBlock[] };

function confirmation({ order, url, today }: OrderMailInput): Content {
  const t = translator(order.lang, "mail");
  const words = orderWordsOf(order.lang);
  return {
    subject: t("confirmation.subject", { code: order.code, title: titleOf(order) }),
    blocks: [
      { kind: "paragraph", text: t("confirmation.lead") },
      { kind: "button", text: t("confirmation.open"), url },
      { kind: "small", text: t("confirmation.openNote") },
      ...order.lines.flatMap((line): MailBlock[] => [
        { kind: "heading", text: line.title },
        { kind: "paragraph", text: `${datesInWords(line, order.lang)}\n${partyInWords(line.units, words)}` },
        { kind: "rows", rows: line.components.map((component) => planRow(component, words)) },
        { kind: "paragraph", text: `${t("confirmation.total")}: ${formatMoney({ amount: line.totalMinor, currency: order.currency }, order.lang)}` },
        { kind: "heading", text: t("confirmation.cancellation") },
        { kind: "paragraph", text: cancellationInWords(line, { today, words }).map(({ when, what }) => `${when}: ${what}`).join("\n") },
        { kind: "small", text: partiesOf(line.snapshot, order) },
      ]),
    ],
  };
}

function planRow(component: OrderComponentView, words: OrderWords): { term: string; lines: string[] } {
  const { entrepreneur, voucher, meetingPoint, place } = component;
  return {
    term: component.title,
    lines: [
      `${formatDate(component.date, words.lang, "medium")}, ${timeInWords(component, words)}`,
      meetingPoint || place.name,
      `${entrepreneur.name}, ${entrepreneur.phone.replaceAll(" ", "\u00a0")}`,
      voucher ? translator(words.lang, "mail")("confirmation.voucher", { code: voucher.display }) : "",
    ].filter(Boolean),
  };
}

function partiesOf({ seller, organiser }: OrderView["lines"][number]["snapshot"], order: OrderView): string {
  const t = translator(order.lang, "mail");
  const help = t("confirmation.help", { seller: seller.legalName, email: seller.email, phone: seller.phone });
  if (!organiser?.register || !organiser.insolvencyCover) return help;
  return `${help}\n${t("confirmation.organiser", { name: organiser.legalName, register: organiser.register, cover: organiser.insolvencyCover })}`;
}

function cancelled({ order, url }: OrderMailInput): Content {
  const t = translator(order.lang, "mail");
  const refund = order.refundMinor > 0 ? t("cancelled.refund", { amount: refundOf(order) }) : t(order.confirmedAt ? "cancelled.noRefund" : "cancelled.unpaid");
  return {
    subject: t("cancelled.subject", { code: order.code }),
    blocks: [{ kind: "paragraph", text: t("cancelled.lead", about(order)) }, { kind: "paragraph", text: refund }, { kind: "button", text: t("cancelled.open"), url }],
  };
}

function latePayment({ order, url, otherDatesUrl }: OrderMailInput): Content {
  const t = translator(order.lang, "mail");
  return {
    subject: t("latePayment.subject", { code: order.code }),
    blocks: [
      { kind: "paragraph", text: t("latePayment.lead", about(order)) },
      { kind: "paragraph", text: t("latePayment.refund", { amount: refundOf(order) }) },
      { kind: "button", text: t("latePayment.again"), url: otherDatesUrl },
      { kind: "button", text: t("latePayment.open"), url },
    ],
  };
}

function refunded({ order, url }: OrderMailInput): Content {
  const t = translator(order.lang, "mail");
  const sent = order.refunds.filter((refund) => refund.state === "sent").at(-1);
  const dates = sent?.sentOn && sent.shownBy && { on: formatDate(sent.sentOn, order.lang, "date"), by: formatDate(sent.shownBy, order.lang, "date") };
  return {
    subject: t("refunded.subject", { code: order.code }),
    blocks: [
      { kind: "paragraph", text: t("refunded.lead", { amount: refundOf(order), ...about(order) }) },
      ...(dates ? [{ kind: "paragraph", text: t("refunded.when", dates) } as const] : []),
      { kind: "paragraph", text: t("refunded.missing", { email: order.lines[0]!.snapshot.seller.email, code: order.code }) },
      { kind: "button", text: t("refunded.open"), url },
    ],
  };
}

function about(order: OrderView): { code: string; title: string; date: string } {
  return { code: order.code, title: titleOf(order), date: formatDate(order.lines[0]!.date, order.lang, "long") };
}

function titleOf(order: OrderView): string {
  return order.lines.map((line) => line.title).join(", ");
}

function refundOf(order: OrderView): string {
  return formatMoney({ amount: order.refundMinor, currency: order.currency }, order.lang);
}

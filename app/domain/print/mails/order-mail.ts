/** What the mails of an order say, in the order's language: confirmation, money that came too late and went back; its changes are in change-mails.ts. */
import { formatMoney } from "../../../core/money.ts";
import { hasPapers, isAllOver } from "../../../core/booking/order-left.ts";
import { sellerMails } from "../../../core/booking/order-sellers.ts";
import type { OrderView } from "../../../core/booking/order-view.ts";
import { formatDate, type LocalDate } from "../../../core/time.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { orderWordsOf } from "../../../i18n/order-words-of.ts";
import { cancellationInWords, datesInWords, partyInWords, type PriceRow } from "../../../i18n/order-words.ts";
import { sumRows } from "../../../i18n/other-means.ts";
import { translator } from "../../../i18n/translator.ts";
import type { OrderMailJob } from "../../../platform/jobs.server.ts";
import { layOutMail, type MailBlock } from "../../../platform/mail-layout.ts";
import { addressChanged, cancelled, contactChanged, disputeWon, found, handedOver, lost, lostAndChoice, lostRefunded, partlyCancelled, replaced, takenOver } from "./change-mails.ts";
import { about, componentsIn, planRow, titleOf, type Content, type OrderMailInput } from "./mail-content.ts";

interface Body { subject: string; text: string; html: string }

const CONTENTS: Record<OrderMailJob["kind"], (input: OrderMailInput) => Content> = {
  confirmation, cancelled, "partly-cancelled": partlyCancelled, "late-payment": latePayment, refunded, "handed-over": handedOver, "taken-over": takenOver, "contact-changed": contactChanged, "address-changed": addressChanged, lost, found, "lost-refunded": lostRefunded, replaced, "dispute-won": disputeWon,
};

export function orderMail(kind: OrderMailJob["kind"], input: OrderMailInput): Body {
  const { order } = input;
  const { subject, blocks } = CONTENTS[kind](input);
  const t = translator(order.lang, "mail");
  const greeting: MailBlock = { kind: "paragraph", text: t("greeting", { name: input.to?.name ?? order.contact.fullName }) };
  return { subject, ...layOutMail({ lang: order.lang, title: subject, blocks: [greeting, ...blocks], footer: kind === "confirmation" ? `${t("farewell")}\n${t("signature")}` : t("signature") }) };
}

function confirmation({ order, url, today }: OrderMailInput): Content {
  const t = translator(order.lang, "mail");
  const words = orderWordsOf(order.lang);
  return {
    subject: t("confirmation.subject", { code: order.code, title: titleOf(order.lines) }),
    blocks: [
      ...leadOf({ order, url, today }),
      { kind: "button", text: t("confirmation.open"), url },
      { kind: "small", text: t("confirmation.openNote") },
      ...order.lines.flatMap((line): MailBlock[] => [
        { kind: "heading", text: line.title },
        { kind: "paragraph", text: `${datesInWords(line, order.lang)}\n${partyInWords(line.units, words)}` },
        { kind: "rows", rows: line.components.map((component) => planRow(component, words)) },
        { kind: "paragraph", text: priceOf(line, order) },
        { kind: "heading", text: t("confirmation.cancellation") },
        { kind: "paragraph", text: cancellationInWords(line, { today, words }).map(({ when, what }) => `${when}: ${what}`).join("\n") },
        { kind: "small", text: partiesOf(line.snapshot, order) },
      ]),
      ...(order.lines.length > 1 ? [{ kind: "paragraph", text: sumOf(order) } as const] : []),
    ],
  };
}

/** Of the only trip with what codes took off it; of one among several by itself. */
function priceOf(line: OrderView["lines"][number], order: OrderView): string {
  const label = order.otherMeans.length > 0 ? translator(order.lang, "codes")("total") : translator(order.lang, "mail")("confirmation.total");
  return inRows([{ label, amountMinor: line.totalMinor }, ...(order.lines.length > 1 ? [] : sumRows(order))], order);
}

/** Of several trips together. */
function sumOf(order: OrderView): string {
  const label = translator(order.lang, "order")(order.otherMeans.length > 0 ? "price.all" : "price.allPaid");
  return inRows([{ label, amountMinor: order.totalMinor }, ...sumRows(order)], order);
}

function inRows(rows: PriceRow[], { currency, lang }: OrderView): string {
  return rows.map(({ label, amountMinor }) => `${label}: ${formatMoney({ amount: amountMinor, currency }, lang)}`).join("\n");
}

/** What a closed day has taken while the guest was paying is said before all else. */
function leadOf({ order, url, today }: Pick<OrderMailInput, "order" | "url" | "today">): MailBlock[] {
  if (componentsIn(order, "lost").length === 0) return [{ kind: "paragraph", text: translator(order.lang, "mail")("confirmation.lead") }];
  const t = translator(order.lang, "change");
  const rest: MailBlock[] = componentsIn(order, "booked").length > 0 ? [{ kind: "paragraph", text: t("mail.paidRest") }] : [];
  return [{ kind: "paragraph", text: t("mail.paidLost") }, ...lostAndChoice({ order, url, today }), ...rest];
}

function partiesOf({ seller, organiser }: OrderView["lines"][number]["snapshot"], order: OrderView): string {
  const t = translator(order.lang, "mail");
  const help = t("confirmation.help", { seller: seller.legalName, email: seller.email, phone: seller.phone });
  if (!organiser?.register || !organiser.insolvencyCover) return help;
  return `${help}\n${t("confirmation.organiser", { name: organiser.legalName, register: organiser.register, cover: organiser.insolvencyCover })}`;
}

function latePayment({ order, url, nearest = [], otherDatesUrl }: OrderMailInput): Content {
  const t = translator(order.lang, "mail");
  return {
    subject: t("latePayment.subject", { code: order.code }),
    blocks: [
      { kind: "paragraph", text: t("latePayment.lead", about(order)) },
      { kind: "paragraph", text: t("latePayment.refund", { amount: moneyOf(order.refundMinor, order) }) },
      ...nearest.flatMap(({ title, dates }): MailBlock[] => [
        { kind: "paragraph", text: t("latePayment.nearest", { title }) },
        { kind: "links", links: dates.map(({ label, path }) => ({ text: label, url: new URL(path, url).href })) },
      ]),
      { kind: "button", text: t(nearest.length > 0 ? "latePayment.all" : "latePayment.again"), url: otherDatesUrl },
      { kind: "button", text: t("latePayment.open"), url },
    ],
  };
}

/** One of an order that may have several, each with its own day; that of a second payment is no end of the trip. */
function refunded({ order, url, refundId, today }: OrderMailInput): Content {
  const t = translator(order.lang, "mail");
  const refund = order.refunds.find(({ id }) => id === refundId) ?? order.refunds.filter(({ state }) => state === "sent").at(-1);
  const amount = moneyOf(refund?.amountMinor ?? order.refundMinor, order);
  return {
    subject: t(refund?.twice ? "refunded.twiceSubject" : "refunded.subject", { code: order.code }),
    blocks: [
      { kind: "paragraph", text: refund?.twice ? paidTwice({ order, amount, today }) : t("refunded.lead", { amount, code: order.code, title: titleOf(order.lines) }) },
      ...(refund?.sentOn ? [{ kind: "paragraph", text: whenSent(refund.sentOn, refund.shownBy, order.lang) } as const] : []),
      { kind: "paragraph", text: t("refunded.missing", { email: sellerMails(order), code: order.code }) },
      { kind: "button", text: t("refunded.open"), url },
    ],
  };
}

/** A trip that is still to come is said to be so. */
function paidTwice({ order, amount, today }: Pick<OrderMailInput, "order" | "today"> & { amount: string }): string {
  const t = translator(order.lang, "mail");
  const lead = t("refunded.twice", { ...about(order), amount });
  return hasPapers(order) && !isAllOver(order, today) ? `${lead} ${t("refunded.stays")}` : lead;
}

/** @param shownBy null where it went another way than it was paid */
function whenSent(sentOn: LocalDate, shownBy: LocalDate | null, lang: Lang): string {
  const t = translator(lang, "mail");
  const on = formatDate(sentOn, lang, "date");
  return shownBy ? t("refunded.when", { on, by: formatDate(shownBy, lang, "date") }) : t("refunded.otherwise", { on });
}

function moneyOf(amount: number, { currency, lang }: OrderView): string {
  return formatMoney({ amount, currency }, lang);
}

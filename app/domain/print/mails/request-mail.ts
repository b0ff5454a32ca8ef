/** What the mails of a request say: the question in the host's language, its outcome in the guest's. */
import { formatMoney } from "../../../core/money.ts";
import { amountToPay } from "../../../core/booking/order-totals.ts";
import type { OrderView } from "../../../core/booking/order-view.ts";
import type { Alternatives, HostRequest } from "../../../core/booking/request-view.ts";
import { formatDate, formatInstant } from "../../../core/time.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { orderWordsOf } from "../../../i18n/order-words-of.ts";
import { datesInWords, partyInWords, timeInWords } from "../../../i18n/order-words.ts";
import { translator } from "../../../i18n/translator.ts";
import { layOutMail, type MailBlock } from "../../../platform/mail-layout.ts";

export type RequestNews = "asked" | "accepted" | "refused" | "lapsed";
interface Body { subject: string; text: string; html: string }

/** @param url the page with the two buttons */
export function hostMail({ request, lang, url }: { request: HostRequest; lang: Lang; url: string }): Body {
  const t = translator(lang, "requestMail");
  const words = orderWordsOf(lang);
  const subject = t("host.subject", { title: request.title.text, date: formatDate(request.date, lang, "date") });
  const facts: [string, string[]][] = [
    [t("host.when"), [datesInWords(request, lang), timeInWords(request, words)]], [t("host.who"), [partyInWords(request.units, words)]],
    [t("host.guest"), [request.guest.name, words.vocabulary(`language.${request.guest.lang}`)]], [t("host.notes"), request.guest.notes ? [request.guest.notes] : []],
    [t("host.net"), [formatMoney({ amount: request.netMinor, currency: request.currency }, lang)]],
  ];
  const blocks: MailBlock[] = [
    { kind: "paragraph", text: t("host.greeting") }, { kind: "paragraph", text: t("host.lead", { title: request.title.text, until: request.deadlineWords }) },
    { kind: "rows", rows: facts.filter(([, lines]) => lines.length > 0).map(([term, lines]) => ({ term, lines })) },
    { kind: "button", text: t("host.open"), url }, { kind: "small", text: t("host.once") },
  ];
  return { subject, ...layOutMail({ lang, title: subject, blocks, footer: translator(lang, "mail")("signature") }) };
}

export interface NewsInput {
  order: OrderView;
  /** the order's page, or the checkout where it can be paid, with the key */
  url: string;
  alternatives: Alternatives | null;
}

export function newsMail(news: RequestNews, { order, url, alternatives }: NewsInput): Body {
  const { lang } = order;
  const t = translator(lang, "requestMail");
  const title = order.lines.map((line) => line.title).join(", ");
  const until = order.hold ? order.hold.expiresAt : order.request!.deadline;
  const values = { code: order.code, title, date: datesInWords(order.lines[0]!, lang), hosts: order.request!.hosts.map((host) => host.name).join(", "), until: formatInstant(new Date(until), lang) };
  const subject = t(`${news}.subject`, values);
  const blocks: MailBlock[] = [
    { kind: "paragraph", text: translator(lang, "mail")("greeting", { name: order.contact.fullName }) }, { kind: "paragraph", text: t(`${news}.lead`, values) },
    ...order.request!.hosts.filter((host) => host.note !== "").map((host): MailBlock => ({ kind: "paragraph", text: t("note", { name: host.name, note: host.note }) })),
    ...lostInWords(order), ...alternativesInWords(alternatives, lang), { kind: "button", text: buttonOf(news, order), url },
  ];
  return { subject, ...layOutMail({ lang, title: subject, blocks, footer: translator(lang, "mail")("signature") }) };
}

function buttonOf(news: RequestNews, order: OrderView): string {
  const t = translator(order.lang, "requestMail");
  if (news === "asked") return t("asked.open");
  if (isPartLost(order)) return translator(order.lang, "change")("lost.see");
  if (news === "accepted") return t("accepted.open", { price: formatMoney({ amount: amountToPay(order), currency: order.currency }, order.lang) });
  return t("again");
}

/** A yes to all, but a day was closed since the question: something else is to be chosen before it can be paid. */
function isPartLost({ state, lines }: OrderView): boolean {
  return state === "held" && lines.some((line) => line.components.some((component) => component.state === "lost"));
}

function lostInWords(order: OrderView): MailBlock[] {
  return isPartLost(order) ? [{ kind: "paragraph", text: translator(order.lang, "change")("lost.notice") }] : [];
}

function alternativesInWords(alternatives: Alternatives | null, lang: Lang): MailBlock[] {
  const t = translator(lang, "requestMail");
  if (!alternatives) return [];
  const { substitute, dates } = alternatives;
  return [
    ...(substitute ? [{ kind: "paragraph", text: t("substitute", { title: substitute.title.text }) } as const] : []),
    ...(dates.length > 0 ? [{ kind: "paragraph", text: t("dates", { dates: dates.map((date) => date.label).join("; ") }) } as const] : []),
  ];
}

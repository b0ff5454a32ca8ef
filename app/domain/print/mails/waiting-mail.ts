/** What the mails of the waiting list say, in the language of the one who waits. */
import { formatMoney } from "../../../core/money.ts";
import { amountToPay } from "../../../core/booking/order-totals.ts";
import type { OrderView } from "../../../core/booking/order-view.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import type { WaitingView } from "../../../core/booking/waiting-view.ts";
import { orderWordsOf } from "../../../i18n/order-words-of.ts";
import { datesInWords, partyInWords } from "../../../i18n/order-words.ts";
import { translator } from "../../../i18n/translator.ts";
import { layOutMail, type MailBlock } from "../../../platform/mail-layout.ts";

interface Body { subject: string; text: string; html: string }
export interface WaitingMailInput { entry: WaitingView; lang: Lang; /** the entry's page, absolute */ pageUrl: string }

export function joinedMail({ entry, lang, pageUrl }: WaitingMailInput): Body {
  const t = translator(lang, "waitingMail");
  const tp = translator(lang, "product");
  const rows = [
    { term: t("dates"), lines: [entry.dates] }, { term: t("party"), lines: [partyInWords(entry.units, orderWordsOf(lang))] },
    ...(entry.without.length > 0 ? [{ term: t("without"), lines: entry.without.map(({ text }) => text) }] : []),
    ...(entry.currency === "PLN" ? [] : [{ term: tp("form.currency"), lines: [tp(`form.currencies.${entry.currency}`)] }]),
  ];
  return mailOf({ entry, lang, pageUrl }, { subject: t("joined.subject", { title: entry.title.text }), blocks: [{ kind: "paragraph", text: t("joined.lead", { title: entry.title.text }) }, { kind: "rows", rows }, { kind: "button", text: t("joined.open"), url: pageUrl }] });
}

/** @param order the one that holds the places @param checkoutUrl where it is finished, absolute */
export function offeredMail(input: WaitingMailInput, { order, checkoutUrl }: { order: OrderView; checkoutUrl: string }): Body {
  const { entry, lang } = input;
  const t = translator(lang, "waitingMail");
  const values = { title: entry.title.text, date: datesInWords(order.lines[0]!, lang), until: entry.offer!.until };
  const price = formatMoney({ amount: amountToPay(order), currency: order.currency }, lang);
  return mailOf(input, { subject: t("offered.subject", values), blocks: [{ kind: "paragraph", text: t("offered.lead", values) }, { kind: "button", text: t("offered.open", { price }), url: checkoutUrl }] });
}

function mailOf({ entry, lang, pageUrl }: WaitingMailInput, { subject, blocks }: { subject: string; blocks: MailBlock[] }): Body {
  const greeting: MailBlock = { kind: "paragraph", text: translator(lang, "mail")("greeting", { name: entry.fullName }) };
  const leave: MailBlock = { kind: "small", text: translator(lang, "waitingMail")("leave", { url: pageUrl }) };
  return { subject, ...layOutMail({ lang, title: subject, blocks: [greeting, ...blocks, leave], footer: translator(lang, "mail")("signature") }) };
}

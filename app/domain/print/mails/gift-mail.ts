/** What the mails of a gift voucher say: to its buyer, to the person who gets it, and when its money, or that of a second payment, went back. */
import type { GiftOrderView } from "../../../core/payments/gift-view.ts";
import { formatMoney } from "../../../core/money.ts";
import { formatDate, type LocalDate } from "../../../core/time.ts";
import { translator } from "../../../i18n/translator.ts";
import { env } from "../../../platform/env.server.ts";
import { layOutMail, type MailBlock } from "../../../platform/mail-layout.ts";
import type { JobData } from "../../../platform/jobs.server.ts";

export interface GiftMailInput {
  gift: GiftOrderView;
  /** the buyer's page with its key; the recipient's mail does not carry it */
  url: string;
  today: LocalDate;
}
type Content = { subject: string; blocks: MailBlock[] };

export function giftMail(to: JobData["send-gift-mail"]["to"], input: GiftMailInput): { subject: string; text: string; html: string } {
  const { gift } = input;
  const { subject, blocks } = { buyer, recipient, refunded, "paid-twice": paidTwice }[to](input);
  return { subject, ...layOutMail({ lang: gift.lang, title: subject, blocks, footer: translator(gift.lang, "mail")("signature") }) };
}

function buyer({ gift, url, today }: GiftMailInput): Content {
  const { t, amount, validTo } = wordsOf(gift);
  const { recipientEmail, sendOn, giftCode, issuer, withdrawUntil } = gift;
  const later = sendOn && sendOn > today ? formatDate(sendOn, gift.lang, "date") : null;
  const mailed = recipientEmail && (later ? t("buyer.mailedOn", { email: recipientEmail, date: later }) : t("buyer.mailedNow", { email: recipientEmail }));
  return {
    subject: t("buyer.subject", { amount }),
    blocks: [
      greet(gift), paragraph(t("buyer.lead", { amount })), { kind: "heading", text: t("buyer.code", { code: giftCode ?? "" }) }, paragraph(t("buyer.validTo", { date: validTo })),
      ...(mailed ? [paragraph(mailed)] : []), { kind: "button", text: t("buyer.open"), url },
      ...(withdrawUntil ? [{ kind: "small", text: t("buyer.withdrawal", { date: formatDate(withdrawUntil, gift.lang, "date"), email: issuer.email, issuer: issuer.legalName }) } as const] : []),
    ],
  };
}

function recipient({ gift }: GiftMailInput): Content {
  const { t, amount, validTo } = wordsOf(gift);
  const { from, recipientName, message, giftCode, lang } = gift;
  return {
    subject: t("recipient.subject", { from }),
    blocks: [
      paragraph(recipientName ? t("recipient.greetingName", { name: recipientName }) : t("recipient.greeting")), paragraph(t("recipient.lead", { from, amount })),
      ...(message ? [wishes(from, message)] : []),
      { kind: "heading", text: t("recipient.code", { code: giftCode ?? "" }) }, paragraph(t("recipient.how", { date: validTo })), { kind: "button", text: t("recipient.open"), url: `${env().PUBLIC_URL}/${lang}/search` },
    ],
  };
}

function refunded({ gift, url }: GiftMailInput): Content {
  const { t, amount } = wordsOf(gift);
  return { subject: t("refunded.subject", { code: gift.orderCode }), blocks: [greet(gift), paragraph(t("refunded.lead", { amount })), { kind: "button", text: t("refunded.open"), url }] };
}

/** A second payment went back; the voucher is as good as it was, unless it was given back since. */
function paidTwice({ gift, url }: GiftMailInput): Content {
  const { t, amount } = wordsOf(gift);
  const lead = t("twice.lead", { amount });
  return { subject: t("twice.subject", { code: gift.orderCode }), blocks: [greet(gift), paragraph(gift.giftCode ? `${lead} ${t("twice.stays")}` : lead), { kind: "button", text: t("refunded.open"), url }] };
}

function wordsOf(gift: GiftOrderView) {
  return { t: translator(gift.lang, "giftPaper"), amount: formatMoney({ amount: gift.amountMinor, currency: gift.currency }, gift.lang), validTo: formatDate(gift.validTo, gift.lang, "date") };
}

function greet({ lang, from }: GiftOrderView): MailBlock {
  return paragraph(translator(lang, "mail")("greeting", { name: from }));
}

function wishes(from: string, message: string): MailBlock {
  return { kind: "rows", rows: [{ term: from, lines: message.split("\n") }] };
}

function paragraph(text: string): MailBlock {
  return { kind: "paragraph", text };
}

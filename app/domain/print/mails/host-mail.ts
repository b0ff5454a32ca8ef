/** What a host hears of an order with services of his: booked, called off, moved, or its guest is another; in the language of his people, never of anybody else's part. */
import { formatMoney, type Currency } from "../../../core/money.ts";
import { formatDate } from "../../../core/time.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { orderWordsOf } from "../../../i18n/order-words-of.ts";
import { datesInWords, partyInWords, timeInWords } from "../../../i18n/order-words.ts";
import { translator } from "../../../i18n/translator.ts";
import { env } from "../../../platform/env.server.ts";
import type { HostMailJob } from "../../../platform/jobs.server.ts";
import { layOutMail, type MailBlock } from "../../../platform/mail-layout.ts";
import type { BookingRow } from "../../booking/booking-rows.server.ts";

/** A service as the mail names it. */
export type HostPart = Pick<BookingRow, "offerTitle" | "productTitle" | "date" | "endDate" | "start" | "durationMinutes" | "units">;

export interface HostMailInput {
  lang: Lang;
  code: string;
  currency: Currency;
  guestName: string;
  /** that the guest comes for: those the news is of, after a cancellation what is left; at least one unless it is of what is gone */
  coming: BookingRow[];
  /** that he no longer comes for */
  gone: HostPart[];
  /** what the host gets of the parts the news is of, minor units, and what it was before any were called off */
  leftMinor: number;
  soldMinor: number;
  by: HostMailJob["by"];
  /** an organisation without a page of details cannot say that it wants no such mails */
  hasDetails: boolean;
}
interface Body { subject: string; text: string; html: string }

const CONTENTS: Record<HostMailJob["kind"], (input: HostMailInput) => MailBlock[]> = { booked, cancelled, moved, replaced, "handed-over": handedOver, "contact-changed": contactChanged };
const SUBJECTS = { booked: "booked", cancelled: "cancelled", moved: "moved", replaced: "cancelled", "handed-over": "handedOver", "contact-changed": "contactChanged" } as const satisfies Record<HostMailJob["kind"], string>;

export function hostNewsMail(kind: HostMailJob["kind"], input: HostMailInput): Body {
  const { lang, gone, coming, hasDetails } = input;
  const t = translator(lang, "hostMail");
  const [first, ...rest] = kind === "cancelled" || kind === "replaced" ? gone : coming;
  const title = rest.some((part) => part.offerTitle.text !== first!.offerTitle.text) ? t("andMore", { title: first!.offerTitle.text }) : first!.offerTitle.text;
  const subject = t(`${input.by === "complaint" ? "complaint" : SUBJECTS[kind]}.subject`, { title, date: formatDate(first!.date, lang, "date") });
  const button: MailBlock = { kind: "button", text: t("open"), url: `${env().PUBLIC_URL}/studio/bookings?from=${first!.date}` };
  return layOutForHost({ lang, subject, blocks: [...CONTENTS[kind](input), button, { kind: "small", text: t("code", { code: input.code }) }], hasDetails });
}

/** The frame of all mails to hosts: the greeting, and where they are switched off. */
export function layOutForHost({ lang, subject, blocks, hasDetails }: { lang: Lang; subject: string; blocks: MailBlock[]; hasDetails: boolean }): Body {
  const t = translator(lang, "hostMail");
  const off: MailBlock[] = hasDetails ? [{ kind: "small", text: t("off", { url: `${env().PUBLIC_URL}/studio#mails` }) }] : [];
  return { subject, ...layOutMail({ lang, title: subject, blocks: [{ kind: "paragraph", text: translator(lang, "requestMail")("host.greeting") }, ...blocks, ...off], footer: translator(lang, "mail")("signature") }) };
}

/** Who the guest is and how he is reached. @param rows of one order, at least one */
function guestRows(rows: BookingRow[], lang: Lang): { term: string; lines: string[] }[] {
  const { guest } = rows[0]!;
  const names = [...new Set(rows.flatMap((row) => row.names))];
  return [{ term: translator(lang, "requestMail")("host.guest"), lines: [guest.name, ...reachLines(guest, lang)] }, ...wishRows({ names, notes: guest.notes }, lang)];
}

/** Telephone, and the language where it is another than the reader's. */
export function reachLines({ phone, lang: spoken }: BookingRow["guest"], lang: Lang): string[] {
  const speaks = translator(lang, "studio")("bookings.speaks", { lang: translator(lang, "vocabulary")(`language.${spoken}`) });
  return [phone, spoken === lang ? "" : speaks].filter(Boolean);
}

/** Who travels, and what the guest wishes to be known; none of what he did not say. */
export function wishRows({ names, notes }: { names: string[]; notes: string }, lang: Lang): { term: string; lines: string[] }[] {
  const rows = [{ term: translator(lang, "change")("office.names"), lines: [names.join(", ")] }, { term: translator(lang, "requestMail")("host.notes"), lines: notes.split("\n") }];
  return rows.map(({ term, lines }) => ({ term, lines: lines.filter(Boolean) })).filter(({ lines }) => lines.length > 0);
}

function booked(input: HostMailInput): MailBlock[] {
  const { lang, coming } = input;
  return [{ kind: "paragraph", text: translator(lang, "hostMail")("booked.lead") }, partsOf(coming, lang), { kind: "rows", rows: [...guestRows(coming, lang), share(input)] }];
}

const BY = { guest: "byGuest", office: "byOffice", lost: "byLost" } as const satisfies Record<Exclude<NonNullable<HostMailJob["by"]>, "complaint">, string>;

function cancelled(input: HostMailInput): MailBlock[] {
  const { lang, by, code, guestName: guest, gone, coming } = input;
  const t = translator(lang, "hostMail");
  if (by === "complaint") return [{ kind: "paragraph", text: t("complaint.lead", { code, guest }) }, partsOf(gone, lang), { kind: "paragraph", text: t("complaint.money") }];
  const left: MailBlock[] = coming.length > 0 ? [{ kind: "heading", text: t("cancelled.left") }, partsOf(coming, lang)] : [];
  return [{ kind: "paragraph", text: t(`cancelled.${BY[by ?? "office"]}`, { code, guest }) }, partsOf(gone, lang), ...moneyLeft(input), ...left];
}

/** Something else of the same host, at the same price. */
function moved(input: HostMailInput): MailBlock[] {
  const { lang, code, guestName: guest, gone, coming } = input;
  const t = translator(lang, "hostMail");
  return [
    { kind: "paragraph", text: t("moved.lead", { code, guest }) }, partsOf(gone, lang), { kind: "heading", text: t("moved.now") }, partsOf(coming, lang),
    { kind: "rows", rows: [...guestRows(coming, lang), share(input)] },
  ];
}

/** Something of another host, which is none of this one's business. */
function replaced({ lang, code, guestName: guest, gone }: HostMailInput): MailBlock[] {
  const t = translator(lang, "hostMail");
  return [{ kind: "paragraph", text: t("replaced.lead", { code, guest }) }, partsOf(gone, lang), { kind: "paragraph", text: t("replaced.money") }];
}

function handedOver({ lang, code, coming }: HostMailInput): MailBlock[] {
  return [{ kind: "paragraph", text: translator(lang, "hostMail")("handedOver.lead", { code }) }, { kind: "rows", rows: guestRows(coming, lang) }, partsOf(coming, lang)];
}

function contactChanged({ lang, code, coming }: HostMailInput): MailBlock[] {
  return [{ kind: "paragraph", text: translator(lang, "hostMail")("contactChanged.lead", { code }) }, { kind: "rows", rows: guestRows(coming, lang) }, partsOf(coming, lang)];
}

function partsOf(parts: HostPart[], lang: Lang): MailBlock {
  const words = orderWordsOf(lang);
  const within = translator(lang, "studio");
  return {
    kind: "rows",
    rows: parts.map((part) => ({ term: part.offerTitle.text, lines: [datesInWords(part, lang), timeInWords(part, words), partyInWords(part.units, words), ...(part.productTitle === null ? [] : [within("bookings.within", { title: part.productTitle.text })])] })),
  };
}

function share({ lang, leftMinor, currency }: HostMailInput): { term: string; lines: string[] } {
  return { term: translator(lang, "requestMail")("host.net"), lines: [formatMoney({ amount: leftMinor, currency }, lang)] };
}

function moneyLeft({ lang, leftMinor, soldMinor, currency }: HostMailInput): MailBlock[] {
  const t = translator(lang, "hostMail");
  const [left, sold] = [leftMinor, soldMinor].map((amount) => formatMoney({ amount, currency }, lang));
  if (soldMinor === 0) return []; // it cost nothing
  if (leftMinor === 0) return [{ kind: "paragraph", text: t("money.none") }];
  return [{ kind: "paragraph", text: leftMinor === soldMinor ? t("money.all", { sold }) : t("money.some", { left, sold }) }];
}

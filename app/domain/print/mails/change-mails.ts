/** What the mails of a changed order say: cancelled by the guest or by the seller, in whole or in part, handed over, reached elsewhere. */
import { formatMoney } from "../../../core/money.ts";
import { sellerMails } from "../../../core/booking/order-sellers.ts";
import type { OrderComponentView, OrderView } from "../../../core/booking/order-view.ts";
import { lostMayBeCancelled } from "../../../core/payments/cancel-offer.ts";
import { whyNothingBack } from "../../../core/payments/nothing-back.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { datesInWords } from "../../../i18n/order-words.ts";
import { orderWordsOf } from "../../../i18n/order-words-of.ts";
import { translator } from "../../../i18n/translator.ts";
import { layOutMail, type MailBlock } from "../../../platform/mail-layout.ts";
import { about, aboutCancelled, aboutTripsOf, componentsIn, planRow, type Content, type OrderMailInput } from "./mail-content.ts";

/** The whole order, or all that was left of it, paid or not; or what of it the seller gives back after the trip. */
export function cancelled({ order, url, cancelled: what }: OrderMailInput): Content {
  if (order.cause === "complaint" && what) return givenBack({ order, url, what });
  const t = translator(order.lang, "mail");
  const by = translator(order.lang, "change")(order.cause === "office" ? "mail.byOffice" : "mail.byGuest", aboutCancelled(what, order));
  return {
    subject: t("cancelled.subject", { code: order.code }),
    blocks: [
      { kind: "paragraph", text: order.confirmedAt ? by : t("cancelled.lead", about(order)) },
      ...reasonOf(order),
      { kind: "paragraph", text: order.confirmedAt ? moneyBack(order, what ?? { lineIds: [], cardMinor: order.refundMinor, giftMinor: order.giftReturnedMinor, bankMinor: order.bankMinor }) : t("cancelled.unpaid") },
      { kind: "button", text: t("cancelled.open"), url },
    ],
  };
}

function givenBack({ order, url, what }: Pick<OrderMailInput, "order" | "url"> & { what: NonNullable<OrderMailInput["cancelled"]> }): Content {
  const t = translator(order.lang, "change");
  return {
    subject: translator(order.lang, "mail")("latePayment.subject", { code: order.code }),
    blocks: [
      { kind: "paragraph", text: t("mail.byComplaint", { code: order.code }) },
      { kind: "rows", rows: inShort(order.lines.filter((line) => what.lineIds.includes(line.id)), order.lang) },
      ...reasonOf(order),
      { kind: "paragraph", text: moneyBack(order, what) },
      { kind: "button", text: t("mail.open"), url },
    ],
  };
}

function inShort(lines: OrderView["lines"], lang: Lang): { term: string; lines: string[] }[] {
  return lines.map((line) => ({ term: line.title, lines: [datesInWords(line, lang)] }));
}

/** Some lines; what is left is attached anew. */
export function partlyCancelled({ order, url, cancelled: what = { lineIds: [], cardMinor: 0, giftMinor: 0 } }: OrderMailInput): Content {
  const t = translator(order.lang, "change");
  const gone = order.lines.filter((line) => what.lineIds.includes(line.id));
  const left = order.lines.filter((line) => !line.cancelled);
  return {
    subject: t("mail.partSubject", { code: order.code }),
    blocks: [
      { kind: "paragraph", text: t(order.cause === "office" ? "mail.partByOffice" : "mail.partByGuest", { code: order.code }) },
      { kind: "rows", rows: inShort(gone, order.lang) },
      ...reasonOf(order),
      { kind: "paragraph", text: moneyBack(order, what) },
      { kind: "heading", text: t("mail.left") },
      { kind: "rows", rows: inShort(left, order.lang) },
      { kind: "small", text: t("mail.papers") },
      { kind: "button", text: t("mail.open"), url },
    ],
  };
}

/** To whom the trip was until now: the old link opens nothing any more, so the mail has none. */
export function handedOver({ order }: OrderMailInput): Content {
  const t = translator(order.lang, "change");
  return {
    subject: t("mail.handedSubject", { code: order.code }),
    blocks: [{ kind: "paragraph", text: t("mail.handed", { ...about(order), name: order.contact.fullName }) }, { kind: "paragraph", text: t("mail.handedLink") }, ...liabilityOf(order)],
  };
}

/** To whom it is from now on. */
export function takenOver({ order, url }: OrderMailInput): Content {
  const t = translator(order.lang, "change");
  const words = orderWordsOf(order.lang);
  return {
    subject: t("mail.takenSubject", { code: order.code, title: about(order).title }),
    blocks: [
      { kind: "paragraph", text: t("mail.taken", about(order)) },
      { kind: "button", text: t("mail.open"), url },
      { kind: "small", text: translator(order.lang, "mail")("confirmation.openNote") },
      ...order.lines.filter((line) => !line.cancelled).flatMap((line): MailBlock[] => [{ kind: "heading", text: line.title }, { kind: "rows", rows: line.components.map((component) => planRow(component, words)) }]),
      ...liabilityOf(order),
    ],
  };
}

export function contactChanged({ order, url }: OrderMailInput): Content {
  const t = translator(order.lang, "change");
  const { email, phone } = order.contact;
  return {
    subject: t("mail.contactSubject", { code: order.code }),
    blocks: [
      { kind: "paragraph", text: t("mail.contact", { code: order.code, email, phone }) },
      ...(componentsIn(order, "booked").length > 0 ? [{ kind: "small" as const, text: t("mail.attached") }] : []),
      { kind: "button", text: t("mail.open"), url },
    ],
  };
}

/** To where the guest was written to until now: perhaps nobody but a stranger with the link wanted the change, so the mail has no link and does not name the new address. */
export function addressChanged({ order }: OrderMailInput): Content {
  const t = translator(order.lang, "change");
  return {
    subject: t("mail.addressSubject", { code: order.code }),
    blocks: [{ kind: "paragraph", text: t("mail.address", about(order)) }, { kind: "paragraph", text: t("mail.addressNotYou", { email: sellerMails(order) }) }],
  };
}

/** A component does not take place: the guest chooses, or gets all of his money. */
export function lost({ order, url, today }: OrderMailInput): Content {
  const t = translator(order.lang, "change");
  return { subject: t("mail.lostSubject", { code: order.code }), blocks: [{ kind: "paragraph", text: t("mail.lost", aboutTripsOf(componentsIn(order, "lost"), order)) }, ...lostAndChoice({ order, url, today })] };
}

/** What does not take place, and what the guest may do about it. */
export function lostAndChoice({ order, url, today }: Pick<OrderMailInput, "order" | "url" | "today">): MailBlock[] {
  const t = translator(order.lang, "change");
  return [
    { kind: "rows", rows: shortRows(componentsIn(order, "lost"), order.lang) },
    { kind: "paragraph", text: `${t(lostMayBeCancelled(order, today) ? "mail.lostChoice" : "mail.lostChoiceBegun")} ${t("lost.silence")}` },
    { kind: "button", text: t("mail.lostOpen"), url: url.replace("?", "/replace?") },
  ];
}

/** A day that was closed is open again: what the guest was told is not so any more. */
export function found({ order, url, componentIds = [] }: OrderMailInput): Content {
  const t = translator(order.lang, "change");
  const words = orderWordsOf(order.lang);
  const again = componentsIn(order, "booked").filter(({ id }) => componentIds.includes(id));
  return {
    subject: t("mail.foundSubject", { code: order.code }),
    blocks: [
      { kind: "paragraph", text: t("mail.found", aboutTripsOf(again, order)) },
      { kind: "rows", rows: again.map((component) => planRow(component, words)) },
      { kind: "small", text: t("mail.papers") },
      { kind: "button", text: t("mail.open"), url },
    ],
  };
}

/** Nothing was chosen in the place of what was lost: what it cost comes back. */
export function lostRefunded({ order, url, componentIds = [], cancelled: what }: OrderMailInput): Content {
  const t = translator(order.lang, "change");
  const gone = order.lines.flatMap((line) => line.components.filter(({ id }) => componentIds.includes(id)));
  const back: MailBlock[] = what && what.cardMinor + what.giftMinor + (what.bankMinor ?? 0) > 0 ? [{ kind: "paragraph", text: t("mail.lostRefundedWhy") }, { kind: "paragraph", text: moneyBack(order, what) }] : [];
  const left: MailBlock[] = componentsIn(order, "booked").length > 0 ? [{ kind: "small", text: t("mail.papers") }] : [];
  return {
    subject: t("mail.lostRefundedSubject", { code: order.code }),
    blocks: [{ kind: "paragraph", text: t("mail.lostRefunded", { code: order.code }) }, { kind: "rows", rows: shortRows(gone, order.lang) }, ...back, ...left, { kind: "button", text: t("mail.open"), url }],
  };
}

function shortRows(components: readonly OrderComponentView[], lang: Lang): { term: string; lines: string[] }[] {
  return components.map((component) => ({ term: component.title, lines: [datesInWords(component, lang)] }));
}

/** A bank has refused what it held of something called off: it comes from us. */
export function disputeWon({ order, url, cancelled: what = { lineIds: [], cardMinor: 0, giftMinor: 0 } }: OrderMailInput): Content {
  const t = translator(order.lang, "change");
  return {
    subject: t("mail.wonSubject", { code: order.code }),
    blocks: [{ kind: "paragraph", text: t("mail.won", { code: order.code }) }, { kind: "paragraph", text: moneyBack(order, what) }, { kind: "button", text: t("mail.open"), url }],
  };
}

/** What the guest chose instead, with new papers; jobs of before do not say in which trip. */
export function replaced({ order, url, componentIds = [] }: OrderMailInput): Content {
  const t = translator(order.lang, "change");
  const words = orderWordsOf(order.lang);
  const chosen = order.lines.flatMap((line) => line.components.filter(({ id }) => componentIds.includes(id)));
  return {
    subject: t("mail.replacedSubject", { code: order.code }),
    blocks: [
      { kind: "paragraph", text: t("mail.replaced", chosen.length > 0 ? aboutTripsOf(chosen, order) : about(order)) },
      { kind: "rows", rows: componentsIn(order, "booked").map((component) => planRow(component, words)) },
      { kind: "small", text: t("mail.papers") },
      { kind: "button", text: t("mail.open"), url },
    ],
  };
}

/** To the seller, in his people's language. */
export function sellerOfLost({ lang, url, ...facts }: { lang: Lang; url: string; code: string; guest: string; service: string; entrepreneur: string; date: string }): { subject: string; text: string; html: string } {
  const t = translator(lang, "change");
  const subject = t("mail.sellerSubject", { code: facts.code });
  const blocks: MailBlock[] = [{ kind: "paragraph", text: t("mail.seller", facts) }, { kind: "button", text: t("mail.sellerOpen"), url }];
  return { subject, ...layOutMail({ lang, title: subject, blocks, footer: translator(lang, "mail")("signature") }) };
}

function reasonOf(order: OrderView): MailBlock[] {
  return order.endNote ? [{ kind: "paragraph", text: translator(order.lang, "change")("mail.reason", { reason: order.endNote }) }] : [];
}

function moneyBack(order: OrderView, { lineIds, cardMinor, giftMinor, bankMinor = 0 }: NonNullable<OrderMailInput["cancelled"]>): string {
  const t = translator(order.lang, "change");
  const money = (amount: number) => formatMoney({ amount, currency: order.currency }, order.lang);
  const sentences = [cardMinor > 0 && t("mail.card", { amount: money(cardMinor) }), giftMinor > 0 && t("mail.gift", { amount: money(giftMinor) }), bankMinor > 0 && t("ended.bank", { amount: money(bankMinor) })].filter((sentence) => sentence !== false);
  if (sentences.length > 0) return sentences.join(" ");
  const lines = order.lines.filter(({ id }) => lineIds.length === 0 || lineIds.includes(id));
  return translator(order.lang, "order")(`moneyBack.none.${whyNothingBack(lines, order)}`);
}

/** Art. 43 of the travel act: both owe together what is not paid yet; here nothing is. */
function liabilityOf(order: OrderView): MailBlock[] {
  return order.lines.some((line) => line.snapshot.legalClass === "package") ? [{ kind: "small", text: translator(order.lang, "change")("mail.liability") }] : [];
}

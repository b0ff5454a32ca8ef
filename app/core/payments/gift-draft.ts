/** The form of a gift voucher: its fields as typed, what is wrong with them, and what they mean. */
import { GIFT_AMOUNTS, LONGEST_MESSAGE, SEND_WITHIN_DAYS } from "./gift-terms.ts";
import type { Currency } from "../money.ts";
import { FieldReader } from "../field-reader.ts";
import type { Fields } from "../form-fields.ts";
import type { GiftOrderView } from "./gift-view.ts";
import { addDays, type LocalDate } from "../time.ts";

export interface GiftDraft {
  amountMinor: number;
  currency: Currency;
  recipientName: string;
  message: string;
  /** null: the buyer prints it */
  recipientEmail: string | null;
  /** null: at once */
  sendOn: LocalDate | null;
  fullName: string;
  email: string;
}
const GIFT_FIELDS = ["amount", "recipientName", "message", "recipientEmail", "sendOn", "fullName", "email"] as const;
export type GiftField = (typeof GIFT_FIELDS)[number];

/** @param today the venue's @returns the draft, or the fields with something wrong, in the form's order */
export function readGiftDraft(fields: Fields, { today, currency }: { today: LocalDate; currency: Currency }): { draft: GiftDraft } | { wrong: GiftField[] } {
  const reader = new FieldReader(fields);
  const { least, most } = GIFT_AMOUNTS[currency];
  const amountMinor = reader.text("amount") === "other" || !reader.has("amount") ? reader.money("other") : reader.money("amount");
  if (amountMinor === null || amountMinor < least || amountMinor > most) reader.blame("amount", "out_of_range");
  const byMail = reader.choice("way", ["print", "mail"], "print") === "mail";
  const sendOn = byMail ? reader.date("sendOn") : null;
  if (sendOn && (sendOn < today || sendOn > addDays(today, SEND_WITHIN_DAYS))) reader.blame("sendOn", "out_of_range");
  const draft: GiftDraft = {
    amountMinor: amountMinor ?? 0, currency, recipientName: reader.text("recipientName", { max: 80 }), message: reader.text("message", { max: LONGEST_MESSAGE }),
    recipientEmail: byMail ? reader.mail("recipientEmail") : null, sendOn, fullName: reader.text("fullName", { max: 120, required: true }), email: reader.mail("email"),
  };
  if (reader.problems.other) reader.blame("amount", reader.problems.other);
  const wrong = GIFT_FIELDS.filter((field) => reader.problems[field]);
  return wrong.length > 0 ? { wrong } : { draft };
}

/** The form as it was typed for a voucher that is not paid yet: what readGiftDraft reads the same draft from. */
export function giftFields({ amountMinor, recipientName, from, message, recipientEmail, sendOn, buyerEmail }: Pick<GiftOrderView, "amountMinor" | "recipientName" | "from" | "message" | "recipientEmail" | "sendOn" | "buyerEmail">): Fields {
  const offered = GIFT_AMOUNTS.PLN.choices.includes(amountMinor);
  const amount = amountMinor % 100 === 0 ? String(amountMinor / 100) : (amountMinor / 100).toFixed(2).replace(".", ",");
  return {
    amount: [offered ? amount : "other"], other: [offered ? "" : amount], recipientName: [recipientName], message: [message],
    way: [recipientEmail === null ? "print" : "mail"], recipientEmail: [recipientEmail ?? ""], sendOn: [sendOn ?? ""], fullName: [from], email: [buyerEmail],
  };
}

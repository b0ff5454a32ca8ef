/** A form of a gift voucher's page: pay it, or give it back. */
import { isAppError, type ErrorCode } from "../../../core/app-error.ts";
import { HOME_COUNTRY } from "../../../core/countries.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { readGiftOrder } from "../../../domain/payments/gifts/read-gift.server.ts";
import { startPayment } from "../../../domain/payments/checkout/start-payment.server.ts";
import { withdrawGift } from "../../../domain/payments/gifts/withdraw-gift.server.ts";
import { giftPath } from "./gift-path.ts";

interface Sent { lang: Lang; code: string; key: string; fields: Record<string, string>; now: Date }
type Answer = { redirect: string } | { failure: ErrorCode | null; termsMissing: boolean; status: number };

/** The voucher has moved on: its page says how. */
const SEEN_ON_PAGE: ErrorCode[] = ["booking.expired", "booking.wrong_state"];
const SAID_ABOVE: ErrorCode[] = ["payments.unavailable", "payments.email_refused", "payments.gift_used", "payments.gift_too_late", "payments.disputed", "availability.busy", "rate_limited"];

/** @throws AppError not_found without the right key */
export async function answerGift(sent: Sent): Promise<Answer> {
  try {
    return sent.fields.intent === "withdraw" ? await giveBack(sent) : await pay(sent);
  } catch (error) {
    if (!isAppError(error)) throw error;
    if (SEEN_ON_PAGE.includes(error.code)) return { redirect: giftPath(sent) };
    if (SAID_ABOVE.includes(error.code)) return { failure: error.code, termsMissing: false, status: error.status };
    throw error;
  }
}

async function pay({ lang, code, key, fields, now }: Sent): Promise<Answer> {
  const { from, buyerEmail } = await readGiftOrder({ code, key, now });
  if (!fields.acceptTerms) return { failure: null, termsMissing: true, status: 400 };
  const { url } = await startPayment({ code, key, contact: { fullName: from, email: buyerEmail, phone: "", country: HOME_COUNTRY[lang], notes: "", acceptTerms: true }, now });
  return { redirect: url };
}

async function giveBack(sent: Sent): Promise<Answer> {
  await withdrawGift(sent);
  return { redirect: giftPath(sent) };
}

/** A form of the checkout: pay, take more time, look for one more trip, take one out, or give the places back. */
import { isAppError, type ErrorCode } from "../../../core/app-error.ts";
import type { CheckoutAnswer } from "../../../core/booking/checkout-view.ts";
import { readContact, typedContact } from "../../../core/booking/contact.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { extendHold } from "../../../domain/booking/extend-hold.server.ts";
import { keepContact } from "../../../domain/booking/keep-contact.server.ts";
import { openOrder } from "../../../domain/booking/lock-order.server.ts";
import { readOrder } from "../../../domain/booking/read-order.server.ts";
import { askHosts } from "../../../domain/booking/requests/ask-hosts.server.ts";
import { cancelCheckout } from "../../../domain/payments/checkout/cancel-checkout.server.ts";
import { dropTrip } from "../../../domain/payments/checkout/drop-trip.server.ts";
import { startPayment } from "../../../domain/payments/checkout/start-payment.server.ts";
import { db } from "../../../platform/db.server.ts";
import { answerCode, codeWish, enteredCode, takeOff } from "./answer-code.server.ts";
import { checkoutPath } from "./show-checkout.server.ts";

/** `joining`: seconds for which the next trip chosen joins this order */
export type CheckoutResult = { redirect: string; joining?: number } | (CheckoutAnswer & { status: number });
interface Sent { lang: Lang; code: string; key: string; fields: Record<string, unknown>; ip: string; now: Date }

/** The order has moved on, or its time has passed: its page says how. */
const SEEN_ON_PAGE: ErrorCode[] = ["booking.component_lost", "booking.expired", "booking.wrong_state", "booking.on_request", "booking.already_extended"];
/** Worth another try with the same words. */
const TRY_AGAIN: ErrorCode[] = ["payments.unavailable", "payments.too_small", "payments.code_already_used", "availability.busy", "availability.too_late", "rate_limited"];

/** Said beside the field, where the code still stands. */
const CODE_LATER: ErrorCode[] = ["payments.unavailable", "availability.busy", "rate_limited"];

/** @throws AppError not_found without the right key */
export async function answerCheckout(sent: Sent): Promise<CheckoutResult> {
  const { intent = "pay" } = sent.fields;
  try {
    if (intent === "extend") return await moreTime(sent);
    if (intent === "cancel") return await giveBack(sent);
    if (intent === "add") return await lookForMore(sent);
    if (typeof sent.fields.drop === "string") return await takeOut(sent, sent.fields.drop);
    if (codeWish(sent.fields)) return await useCode(sent);
    return await pay(sent);
  } catch (error) {
    if (!isAppError(error)) throw error;
    if (SEEN_ON_PAGE.includes(error.code)) return { redirect: checkoutPath(sent) };
    if (codeWish(sent.fields) === "enter" && CODE_LATER.includes(error.code)) return { ...typed(sent.fields), problems: {}, failure: null, code: { entered: enteredCode(sent.fields), problem: { code: error.code, values: {} } }, status: error.status };
    if (TRY_AGAIN.includes(error.code)) return { ...typed(sent.fields), problems: {}, failure: error.code, status: error.status };
    throw error;
  }
}

async function pay({ lang, code, key, fields, now }: Sent): Promise<CheckoutResult> {
  const read = readContact(fields);
  if ("problems" in read) {
    await openOrder(db(), { code, key });
    return { ...typed(fields), problems: read.problems, failure: null, status: 400 };
  }
  const asking = { code, key, contact: read.contact, now };
  try {
    return { redirect: (await startPayment(asking)).url };
  } catch (error) {
    if (isAppError(error) && error.code === "payments.email_refused") return { ...typed(fields), problems: { email: "refused" }, failure: null, status: error.status };
    if (!isAppError(error) || error.code !== "booking.on_request") throw error;
    await askHosts(asking);
    return { redirect: checkoutPath({ lang, code, key }) };
  }
}

/** Stays on the page with the new total, or the reason beside the field. */
async function useCode(sent: Sent): Promise<CheckoutResult> {
  const stays = { ...typed(sent.fields), problems: {}, failure: null };
  if (codeWish(sent.fields) === "remove") return (await takeOff(sent), { ...stays, status: 200 });
  const code = await answerCode(sent);
  return { ...stays, code, status: code.problem ? 422 : 200 };
}

/** What was typed is there again when the guest comes back. */
async function lookForMore({ lang, code, key, fields }: Sent): Promise<CheckoutResult> {
  const { hold } = await readOrder({ code, key });
  if (!hold) return { redirect: checkoutPath({ lang, code, key }) };
  await keepContact({ code, key, typed: typedContact(fields) });
  return { redirect: `/${lang}/search`, joining: hold.secondsLeft };
}

async function takeOut({ code, key, fields, now }: Sent, lineId: string): Promise<CheckoutResult> {
  await dropTrip({ code, key, lineId, now });
  return { ...typed(fields), problems: {}, failure: null, status: 200 };
}

/** Stays on the page, so that what was typed so far is kept. */
async function moreTime({ code, key, fields }: Sent): Promise<CheckoutResult> {
  await extendHold({ code, key });
  return { ...typed(fields), problems: {}, failure: null, status: 200 };
}

/** The checkout's page then says that it is over and nothing was paid, and leads back to the product. */
async function giveBack({ lang, code, key, now }: Sent): Promise<CheckoutResult> {
  await cancelCheckout({ code, key, now });
  return { redirect: checkoutPath({ lang, code, key }) };
}

function typed(fields: Record<string, unknown>): Pick<CheckoutAnswer, "values"> {
  const text = (name: string) => (typeof fields[name] === "string" ? fields[name] : "");
  return { values: { fullName: text("fullName"), email: text("email"), phone: text("phone"), country: text("country"), notes: text("notes"), acceptTerms: text("acceptTerms") !== "" } };
}

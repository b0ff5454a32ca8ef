/** A code sent from the checkout: entered or taken off, with the reason where it is refused. */
import { isAppError, type AppError } from "../../../core/app-error.ts";
import type { CodeAnswer } from "../../../core/booking/checkout-view.ts";
import { formatMoney, type Currency } from "../../../core/money.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { enterCode, removeCode } from "../../../domain/payments/codes/enter-code.server.ts";
import { countTry } from "../../../platform/rate-limit.server.ts";

interface Sent { lang: Lang; code: string; key: string; fields: Record<string, unknown>; ip: string; now: Date }

/** What the guest wants with a code; null when it is about something else. One typed and not sent counts as sent: who pays has forgotten the other button. */
export function codeWish({ intent, code, remove }: Record<string, unknown>): "enter" | "remove" | null {
  if (typeof remove === "string") return "remove";
  const typed = typeof code === "string" && code.trim() !== "";
  return intent === "code" || (typed && (intent === undefined || intent === "pay")) ? "enter" : null;
}

export const enteredCode = ({ code }: Record<string, unknown>): string => (typeof code === "string" ? code.slice(0, 40) : "");

/** @throws AppError not_found, booking.expired, booking.wrong_state, payments.unavailable, rate_limited */
export async function answerCode({ lang, code, key, fields, ip, now }: Sent): Promise<CodeAnswer> {
  const entered = enteredCode(fields);
  await countTry("code", ip);
  try {
    await enterCode({ code, key, entered, now });
    return { entered, problem: null };
  } catch (error) {
    if (!isAppError(error) || !/^payments\.(code|gift|nothing)_/.test(error.code)) throw error;
    return { entered, problem: { code: error.code, values: wordsOf(error, lang) } };
  }
}

export async function takeOff({ code, key, fields, now }: Sent): Promise<void> {
  await removeCode({ code, key, useId: String(fields.remove), now });
}

function wordsOf({ data }: AppError, lang: Lang): Record<string, string> {
  return typeof data.minMinor === "number" ? { minimum: formatMoney({ amount: data.minMinor, currency: data.currency as Currency }, lang) } : {};
}

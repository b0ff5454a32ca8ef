/** The held order that the next trip joins, while its guest looks for one: a cookie names it, and the cookie of its key opens it. */
import { isAppError } from "../../../core/app-error.ts";
import type { Joining } from "../../../core/booking/checkout-view.ts";
import { clockAt } from "../../../core/time.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { readOrder } from "../../../domain/booking/read-order.server.ts";
import { ownCookie } from "../../../platform/own-cookie.server.ts";
import { keyInCookie } from "./order-access.server.ts";

const NAME = "joins";

/** Code and key of the order; null when the guest is not looking for one more trip. */
export function joiningOf(request: Request): { code: string; key: string } | null {
  const code = new RegExp(`(?:^|;\\s*)${NAME}=([0-9A-Z]{4,20})(?:;|$)`).exec(request.headers.get("cookie") ?? "")?.[1];
  const key = code && keyInCookie(request, code);
  return code && key ? { code, key } : null;
}

/** What the guest is reminded of on every page; null once the places are no longer held. */
export async function showJoining(request: Request, lang: Lang): Promise<Joining | null> {
  const access = joiningOf(request);
  if (!access) return null;
  try {
    const { hold, code } = await readOrder(access);
    return hold && { code, until: clockAt(new Date(hold.expiresAt)), path: `/${lang}/checkout/${code}` };
  } catch (error) {
    if (isAppError(error)) return null;
    throw error;
  }
}

/** The Set-Cookie that begins it, for as long as the places are held. */
export function rememberJoining({ code, seconds }: { code: string; seconds: number }): string {
  return ownCookie({ name: NAME, value: code, seconds });
}

/** The Set-Cookie that ends it. */
export function forgetJoining(): string {
  return ownCookie({ name: NAME, value: "", seconds: 0 });
}

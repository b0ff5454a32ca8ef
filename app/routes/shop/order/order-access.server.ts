/** How a guest opens an order over HTTP: `?key=` of the address, else a cookie, so that the key need not go to Stripe and back. */
import type { HeadersFunction } from "@remix-run/node";
import type { PaymentWord } from "../../../core/booking/checkout-view.ts";
import { normaliseCode } from "../../../core/ids.ts";
import { ownCookie } from "../../../platform/own-cookie.server.ts";

/** Long enough for every attempt to pay: Stripe's page may be open for nearly a day. */
const COOKIE_SECONDS = 25 * 3600;

/** The code and key of a request; an empty key opens nothing. */
export function orderAccess({ params, request }: { params: { code?: string }; request: Request }): { code: string; key: string } {
  const code = normaliseCode(params.code ?? "");
  const given = new URL(request.url).searchParams.get("key");
  return { code, key: given ?? keyInCookie(request, code) };
}

/** What the way back from Stripe's page has put into the address. */
export function paymentWord(request: Request): PaymentWord | undefined {
  const given = new URL(request.url).searchParams.get("payment");
  return given === "declined" || given === "unknown" ? given : undefined;
}

/** Empty when this browser has not opened the order. */
export function keyInCookie(request: Request, code: string): string {
  if (!/^[0-9A-Z]{4,20}$/.test(code)) return "";
  return new RegExp(`(?:^|;\\s*)order_${code}=([\\w-]+)`).exec(request.headers.get("cookie") ?? "")?.[1] ?? "";
}

/** The Set-Cookie that remembers a key that has opened its order. */
export function rememberKey({ code, key }: { code: string; key: string }): string {
  return ownCookie({ name: `order_${code}`, value: key, seconds: COOKIE_SECONDS });
}

/**
 * Headers of pages whose address holds a key. `same-origin` tells other sites nothing;
 * `no-referrer` would take the Origin from our own forms, by which we know them.
 */
export const PRIVATE_PAGE = { "Cache-Control": "private, no-store", "Referrer-Policy": "same-origin", "X-Robots-Tag": "noindex" };
/** Of pages and files that hold no form. */
export const SECRET_PAGE = { ...PRIVATE_PAGE, "Referrer-Policy": "no-referrer" };

/** For a route's `headers`: what its loader said, or its error page. */
export const privateHeaders: HeadersFunction = ({ loaderHeaders, errorHeaders }) => {
  const said = errorHeaders ?? loaderHeaders;
  return { "Cache-Control": "private, no-store", "Referrer-Policy": said.get("Referrer-Policy") ?? "same-origin", "X-Robots-Tag": "noindex" };
};

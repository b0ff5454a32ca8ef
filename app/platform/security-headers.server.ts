/** Headers that tell the browser what a page may do: CSP with a nonce, no framing, no sniffing, HTTPS once seen. */
import { randomBytes } from "node:crypto";
import type { RequestHandler, Response } from "express";
import { env } from "./env.server.ts";

/** The nonce of this answer, for scripts and styles written into the page. */
export function nonceOf(res: Response): string {
  return res.locals.nonce as string;
}

/**
 * A page runs its own scripts and those with the nonce, and may send forms to itself and to Stripe's pay page.
 * In development Vite's client needs inline styles and a web socket.
 */
function contentSecurityPolicy(nonce: string, development: boolean): string {
  const pay = [...new Set(["'self'", "https://checkout.stripe.com", new URL(env().PUBLIC_URL).origin])];
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    development ? "connect-src 'self' ws: wss:" : "connect-src 'self'",
    "object-src 'none'",
    `form-action ${pay.join(" ")}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; ");
}

/** @param development true behind Vite's dev server */
export function securityHeaders({ development }: { development: boolean }): RequestHandler {
  const secure = env().NODE_ENV === "production" && env().PUBLIC_URL.startsWith("https://");
  return (_req, res, next) => {
    const nonce = randomBytes(16).toString("base64url");
    res.locals.nonce = nonce;
    res.set({
      "Content-Security-Policy": contentSecurityPolicy(nonce, development),
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Permissions-Policy": "camera=(self), geolocation=(self), microphone=(), payment=(), browsing-topics=()",
      ...(secure && { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" }),
    });
    next();
  };
}

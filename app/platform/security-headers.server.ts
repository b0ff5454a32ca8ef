/** Headers that tell the browser what a page may do: CSP with a nonce or with hashes, no framing, no sniffing, HTTPS once seen. */
import { createHash, randomBytes } from "node:crypto";
import type { RequestHandler, Response } from "express";
import { env } from "./env.server.ts";

/** The nonce of this answer, for scripts and styles written into the page. */
export function nonceOf(res: Response): string {
  return res.locals.nonce as string;
}

/**
 * A page runs its own scripts and those that `inline` allows, and may send forms to itself and to Stripe's pay page.
 * In development Vite's client needs inline styles and a web socket.
 */
function contentSecurityPolicy({ scripts, styles, development }: { scripts: readonly string[]; styles: readonly string[]; development: boolean }): string {
  const pay = [...new Set(["'self'", "https://checkout.stripe.com", new URL(env().PUBLIC_URL).origin])];
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...scripts].join(" ")}`,
    `style-src ${["'self'", ...(development ? ["'unsafe-inline'"] : styles)].join(" ")}`,
    "img-src 'self' data:",
    "font-src 'self'",
    development ? "connect-src 'self' ws: wss:" : "connect-src 'self'",
    "object-src 'none'",
    `form-action ${pay.join(" ")}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; ");
}

/**
 * The policy of a page that many visitors get: a nonce would be known to all of them, so each script and style written into it is named by
 * its SHA-256. @param html the whole page, rendered without a nonce
 */
export function policyForPage({ html, development }: { html: string; development: boolean }): string {
  return contentSecurityPolicy({ scripts: hashesOf(html, INLINE_SCRIPT), styles: hashesOf(html, INLINE_STYLE), development });
}

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const INLINE_STYLE = /<style\b([^>]*)>([\s\S]*?)<\/style>/g;
/** JSON and the like is data: never run, and so never asked about. "later": run once the page has been painted, see `renderInOnePiece`. */
const RUNS = /^(?![^>]*\stype=)|\stype="(?:module|later|text\/javascript|text\/css)"/;

function hashesOf(html: string, pattern: RegExp): string[] {
  const texts = new Set([...html.matchAll(pattern)].filter(([, attributes]) => RUNS.test(attributes!)).map(([, , text]) => text!));
  return [...texts].map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
}

/** @param development true behind Vite's dev server */
export function securityHeaders({ development }: { development: boolean }): RequestHandler {
  const secure = env().NODE_ENV === "production" && env().PUBLIC_URL.startsWith("https://");
  return (_req, res, next) => {
    const nonce = randomBytes(16).toString("base64url");
    res.locals.nonce = nonce;
    res.set({
      "Content-Security-Policy": contentSecurityPolicy({ scripts: [`'nonce-${nonce}'`], styles: [`'nonce-${nonce}'`], development }),
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Permissions-Policy": "camera=(self), geolocation=(self), microphone=(), payment=(), browsing-topics=()",
      ...(secure && { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" }),
    });
    next();
  };
}

/**
 * Answers public pages from memory. What is kept was rendered from an address alone, with no header of any visitor, so nothing personal can
 * be in it and nothing that a visitor sends can get into it; whoever may be somebody is led on to a rendering of their own.
 */
import type { Request as Asked, RequestHandler, Response as Answer } from "express";
import { catalogueVersion } from "../catalogue-version.server.ts";
import { env } from "../env.server.ts";
import { logError } from "../log.server.ts";
import { pageStore, type PageStore } from "./page-store.server.ts";
import { sharedAddressOf } from "./shared-address.server.ts";
import { bodyIn, sharedPageOf, tagIn, type Coding, type SharedPage } from "./shared-page.server.ts";

/**
 * Prices and places are never older than 30 seconds: 5 in what a page is made of, 10 in this memory (a change heard of ends both at once),
 * 10 in the browser or a proxy, 5 more in which it may show the old page while it asks for the new one.
 */
const KEPT_MS = 10_000;
const CACHE_CONTROL = "public, max-age=10, stale-while-revalidate=5";
const MAX_PAGES = 2_000;
const MAX_BYTES = 96 * 1024 * 1024;

export interface SharedPagesInput {
  /** renders an address for nobody in particular */
  render: (request: Request) => Promise<Response>;
  /** behind Vite's dev server */
  development?: boolean;
  store?: PageStore;
  clock?: () => number;
}

export function sharedPages({ render, development = false, store = pageStore({ maxPages: MAX_PAGES, maxBytes: MAX_BYTES, maxAgeMs: KEPT_MS }), clock = Date.now }: SharedPagesInput): RequestHandler {
  const underWay = new Map<string, Promise<SharedPage | null>>();
  const renderOnce = (address: string, version: number | null): Promise<SharedPage | null> => {
    const name = `${version} ${address}`;
    const running = underWay.get(name) ?? renderShared({ address, version }).finally(() => underWay.delete(name));
    underWay.set(name, running);
    return running;
  };
  const renderShared = async ({ address, version }: { address: string; version: number | null }) => {
    const now = clock(); // before rendering: what it reads is as old as that
    const answer = await render(new Request(new URL(address, env().PUBLIC_URL)));
    const page = await sharedPageOf({ answer, version, now, development });
    if (page) store.keep(address, page);
    return page;
  };
  return (req, res, next) => {
    const address = isAnybody(req) ? sharedAddressOf(req.originalUrl) : null;
    if (address === null) return next();
    const version = catalogueVersion("places");
    const kept = store.find(address, { version, now: clock() });
    if (kept) return send(kept, req, res, next);
    renderOnce(address, version).then((page) => (page ? send(page, req, res, next) : next()), (error: unknown) => (logError("a shared page failed", error), next()));
  };
}

/** True for a request that says nothing of who sends it: no cookie but the language's, no credentials, no body. */
function isAnybody({ method, headers }: Asked): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  if (headers.authorization !== undefined || headers["transfer-encoding"] !== undefined || (headers["content-length"] ?? "0") !== "0") return false;
  return headers.cookie === undefined || /^\s*(?:lang=[a-z]{2}\s*(?:;\s*|$))*$/.test(headers.cookie);
}

function send(page: SharedPage, req: Asked, res: Answer, next: (error?: unknown) => void): void {
  const coding = codingFor(req.headers["accept-encoding"]);
  const tag = tagIn(page, coding);
  res.setHeader("Content-Security-Policy", page.policy);
  res.setHeader("Cache-Control", CACHE_CONTROL);
  res.setHeader("Vary", "Accept-Encoding, Cookie");
  res.setHeader("ETag", tag);
  if (page.remember && !remembers(req.headers.cookie, page.remember)) res.setHeader("Set-Cookie", page.remember);
  if (isKnown(req.headers["if-none-match"], tag)) return void res.writeHead(304).end();
  res.setHeader("Content-Type", page.contentType);
  if (coding !== "identity") res.setHeader("Content-Encoding", coding);
  const body = bodyIn(page, coding);
  if (Buffer.isBuffer(body)) return finish(body, req, res);
  body.then((bytes) => finish(bytes, req, res), next);
}

function finish(body: Buffer, req: Asked, res: Answer): void {
  res.writeHead(200, { "Content-Length": body.length });
  res.end(req.method === "HEAD" ? undefined : body);
}

/** The best coding that the header allows (RFC 9110 12.5.3); q=0 refuses one. */
function codingFor(header: string | string[] | undefined): Coding {
  const wishes = new Map(String(header ?? "").toLowerCase().split(",").map((wish) => {
    const [name = "", ...parameters] = wish.trim().split(/\s*;\s*/);
    return [name, Number(/^q=([\d.]+)$/.exec(parameters[0] ?? "q=1")?.[1] ?? 0)] as const;
  }));
  const taken = (["br", "gzip"] as const).find((coding) => (wishes.get(coding) ?? wishes.get("*") ?? 0) > 0);
  return taken ?? "identity";
}

/** Compared weakly, as If-None-Match is (RFC 9110 13.1.2): a proxy may have weakened the tag on its way. */
function isKnown(header: string | undefined, tag: string): boolean {
  return header !== undefined && header.split(",").some((known) => known.trim() === "*" || known.trim().replace(/^W\//, "") === tag);
}

function remembers(cookie: string | undefined, remember: string): boolean {
  return cookie !== undefined && cookie.includes(remember.slice(0, remember.indexOf(";")));
}

/** One rendered page as it is kept: its body, the same compressed once, its tag, and the policy that lets its own scripts run. */
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { policyForPage } from "../security-headers.server.ts";

export type Coding = "br" | "gzip" | "identity";

export interface SharedPage {
  contentType: string;
  /** the Content-Security-Policy with the hashes of this body's scripts */
  policy: string;
  /** of the body, without quotes; each coding adds its own end */
  tag: string;
  body: Buffer;
  /** body and compressed copies together, at most */
  bytes: number;
  /** the Set-Cookie that remembers the page's language */
  remember: string | null;
  renderedAt: number;
  /** of the catalogue before rendering began; null while nobody hears of its changes */
  version: number | null;
  coded: Partial<Record<Coding, Promise<Buffer>>>;
}

/** HTML and its data halve at least; both copies together are smaller than the body. */
const WITH_COPIES = 2;

/** Brotli's middle: a tenth smaller than gzip in the same few milliseconds. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } };

const compress: Record<Exclude<Coding, "identity">, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => promisify(brotliCompress)(body, BROTLI),
  gzip: (body) => promisify(gzip)(body),
};

/**
 * @returns null for an answer that is not the same for everybody: not 200, with a cookie other than the language's, or marked as private
 */
export async function sharedPageOf({ answer, version, now, development }: { answer: Response; version: number | null; now: number; development: boolean }): Promise<SharedPage | null> {
  const cookies = answer.headers.getSetCookie();
  const isPrivate = /private|no-store/.test(answer.headers.get("Cache-Control") ?? "");
  if (answer.status !== 200 || isPrivate || cookies.some((cookie) => !/^lang=[a-z]{2};/.test(cookie))) {
    await answer.body?.cancel();
    return null;
  }
  const body = Buffer.from(await answer.arrayBuffer());
  const contentType = answer.headers.get("Content-Type") ?? "application/octet-stream";
  return {
    contentType, body, version, renderedAt: now, remember: cookies[0] ?? null, coded: {},
    policy: policyForPage({ html: contentType.startsWith("text/html") ? body.toString() : "", development }),
    tag: createHash("sha256").update(body).digest("base64url").slice(0, 27), bytes: body.length * WITH_COPIES,
  };
}

/** The body in a coding; compressed when first asked for, then kept. */
export function bodyIn(page: SharedPage, coding: Coding): Buffer | Promise<Buffer> {
  if (coding === "identity") return page.body;
  return (page.coded[coding] ??= compress[coding](page.body));
}

/** The strong ETag of the page in a coding. */
export function tagIn(page: SharedPage, coding: Coding): string {
  return coding === "identity" ? `"${page.tag}"` : `"${page.tag}-${coding}"`;
}

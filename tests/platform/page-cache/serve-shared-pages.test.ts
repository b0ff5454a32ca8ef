/** Public pages from memory: the same for everybody, nobody's own, never poisoned. */
import { createServer, request, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import express from "express";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hearOfChanges } from "../../../app/platform/catalogue-version.server.ts";
import { env } from "../../../app/platform/env.server.ts";
import { sharedPages } from "../../../app/platform/page-cache/serve-shared-pages.server.ts";

const NOTHING = { resources: [], products: [], organisations: [] };
const PAGE = `<!doctype html><title>Latarnia</title><script>alert("ą")</script>${"a word ".repeat(500)}`;

let server: Server;
let rendered: Request[];
let clock: number;
let answer: (request: Request) => Response | Promise<Response>;

beforeEach(async () => {
  hearOfChanges(NOTHING);
  rendered = [];
  clock = 1_000_000;
  answer = () => new Response(PAGE, { headers: { "Content-Type": "text/html; charset=utf-8", "Set-Cookie": "lang=pl; Path=/; Max-Age=31536000; SameSite=Lax" } });
  const app = express();
  app.use(sharedPages({ clock: () => clock, render: async (asked) => (rendered.push(asked), answer(asked)) }));
  app.use((_req, res) => void res.status(200).send("your own"));
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(() => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))));

interface Got { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Unlike fetch it adds no headers and unpacks nothing. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Got> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const sent = request({ port, host: "127.0.0.1", path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    sent.on("error", reject).end();
  });
}

test("a page is rendered once for all who ask, at once and later", async () => {
  const bodies = await Promise.all([ask("/pl"), ask("/pl"), ask("/pl", { Cookie: "lang=pl" })]);
  bodies.push(await ask("/pl?utm_source=letter"));
  expect(bodies.map(({ body }) => body.toString())).toEqual(Array(4).fill(PAGE));
  expect(rendered.map(({ url }) => url)).toEqual([`${env().PUBLIC_URL}/pl`]);
});

test("others may keep it for no longer than prices may be old, apart by coding and cookies", async () => {
  const { headers } = await ask("/pl");
  const [, maxAge, stale] = /^public, max-age=(\d+), stale-while-revalidate=(\d+)$/.exec(headers["cache-control"]!)!;
  expect(5 + 10 + Number(maxAge) + Number(stale)).toBeLessThanOrEqual(30);
  expect(headers.vary).toBe("Accept-Encoding, Cookie");
});

test("it is compressed once in each coding, under a tag of its own", async () => {
  const [plain, zipped, brotli, again, refused] = [await ask("/pl"), await ask("/pl", { "Accept-Encoding": "gzip, deflate" }), await ask("/pl", { "Accept-Encoding": "gzip, deflate, br" }), await ask("/pl", { "Accept-Encoding": "br" }), await ask("/pl", { "Accept-Encoding": "br;q=0, gzip;q=0" })];
  expect([plain, zipped, brotli, again, refused].map(({ headers }) => headers["content-encoding"])).toEqual([undefined, "gzip", "br", "br", undefined]);
  expect([gunzipSync(zipped.body), brotliDecompressSync(brotli.body), refused.body].map(String)).toEqual([PAGE, PAGE, PAGE]);
  expect(brotli.headers["content-length"]).toBe(String(brotli.body.length));
  expect(new Set([plain, zipped, brotli].map(({ headers }) => headers.etag)).size).toBe(3);
  expect(again.headers.etag).toBe(brotli.headers.etag);
  for (const { headers } of [plain, zipped, brotli]) expect(headers.etag).toMatch(/^"[\w-]+"$/);
});

test("who has it is told so with the same policy; who has another coding or another page gets it", async () => {
  const first = await ask("/pl", { "Accept-Encoding": "br" });
  const known = (etag: string, coding = "br") => ask("/pl", { "Accept-Encoding": coding, "If-None-Match": etag });
  for (const etag of [first.headers.etag!, `W/${first.headers.etag}`, `"x", ${first.headers.etag}`, "*"]) {
    const again = await known(etag);
    expect([again.status, again.body.length], etag).toEqual([304, 0]);
    for (const name of ["etag", "cache-control", "vary", "content-security-policy"]) expect(again.headers[name], name).toBe(first.headers[name]);
  }
  expect((await known(first.headers.etag!, "gzip")).status).toBe(200);
  expect((await known('"other"')).status).toBe(200);
});

test("the tag stays when the page is rendered anew and is the same", async () => {
  const first = await ask("/pl");
  clock += 60_000;
  expect((await ask("/pl", { "If-None-Match": first.headers.etag! })).status).toBe(304);
  expect(rendered).toHaveLength(2);
});

test("HEAD has the headers of GET and no body", async () => {
  const [head, get] = [await ask("/pl", {}, "HEAD"), await ask("/pl")];
  expect([head.status, head.body.length]).toEqual([200, 0]);
  for (const name of ["etag", "content-length", "content-type", "cache-control", "content-security-policy"]) expect(head.headers[name], name).toBe(get.headers[name]);
  expect(rendered).toHaveLength(1);
});

test("the language is remembered once, outside of what is kept, also with 304", async () => {
  const first = await ask("/pl");
  expect(first.headers["set-cookie"]).toEqual(["lang=pl; Path=/; Max-Age=31536000; SameSite=Lax"]);
  expect((await ask("/pl", { Cookie: "lang=pl" })).headers["set-cookie"]).toBeUndefined();
  expect((await ask("/pl", { Cookie: "lang=de" })).headers["set-cookie"]).toHaveLength(1);
  expect((await ask("/pl", { "If-None-Match": first.headers.etag! })).headers["set-cookie"]).toHaveLength(1);
  expect(rendered).toHaveLength(1);
});

test.each([
  ["a session", { Cookie: "latarnia_session=abcdefghijklmnopqrstuvwxyz" }],
  ["a session beside the language", { Cookie: "lang=pl; latarnia_session=abcdefghijklmnopqrstuvwxyz" }],
  ["an order", { Cookie: "order_AB12=secret; lang=pl" }],
  ["any other cookie", { Cookie: "lang=pl; theme=dark" }],
  ["a language that hides a cookie", { Cookie: "lang=pl,latarnia_session=abcdefghijklmnopqrstuvwxyz" }],
  ["credentials", { Authorization: "Basic YTpi" }],
  ["a body", { "Transfer-Encoding": "chunked" }],
])("with %s a page is the visitor's own, before and after it is kept", async (_name, sent: Record<string, string>) => {
  expect((await ask("/pl", sent)).body.toString()).toBe("your own");
  expect(rendered).toHaveLength(0);
  await ask("/pl");
  const own = await ask("/pl", sent);
  expect(own.body.toString()).toBe("your own");
  expect(own.headers["cache-control"]).toBeUndefined();
});

test("an order's key, a chosen day and any other method lead on", async () => {
  for (const path of ["/pl/orders/AB12?key=secret", "/pl/checkout/AB12", "/pl?key=secret", "/pl/p/splyw?date=2027-05-01", "/studio"]) expect((await ask(path)).body.toString(), path).toBe("your own");
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) expect((await ask("/pl", { "Content-Length": "0" }, method)).body.toString(), method).toBe("your own");
  expect(rendered).toHaveLength(0);
});

test.each([
  ["404", () => new Response("lost", { status: 404 })],
  ["500", () => new Response("broken", { status: 500 })],
  ["301", () => new Response(null, { status: 301, headers: { Location: "/pl" } })],
  ["a page with a session's cookie", () => new Response(PAGE, { headers: { "Set-Cookie": "latarnia_session=abc; Path=/" } })],
  ["a page with a session's cookie beside the language", () => new Response(PAGE, { headers: [["Set-Cookie", "lang=pl; Path=/"], ["Set-Cookie", "order_A=b; Path=/"]] })],
  ["a private page", () => new Response(PAGE, { headers: { "Cache-Control": "private, no-store" } })],
  ["an error", () => Promise.reject(new Error("no database"))],
])("%s is never kept", async (_name, given) => {
  answer = given;
  for (const _ of [1, 2]) {
    const got = await ask("/pl");
    expect([got.body.toString(), got.headers.etag?.startsWith("W/") ?? true, got.headers["set-cookie"]]).toEqual(["your own", true, undefined]);
  }
  expect(rendered).toHaveLength(2);
});

test("nothing that a visitor sends reaches what is kept", async () => {
  const forged = { Host: "evil.example", "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "gopher", "Accept-Language": "de", "User-Agent": "evil", "X-Original-URL": "/studio", "X-Evil": "1" };
  expect((await ask("/pl", forged)).body.toString()).toBe(PAGE);
  expect(rendered.map(({ url }) => url)).toEqual([`${env().PUBLIC_URL}/pl`]);
  expect([...rendered[0]!.headers.keys()]).toEqual([]);
});

test("a change heard of ends what is kept and what is being rendered, time does so too", async () => {
  await ask("/pl");
  hearOfChanges({ ...NOTHING, resources: ["boat"] });
  let finish = (_page: Response) => {};
  answer = () => new Promise((resolve) => (finish = resolve));
  const early = ask("/pl");
  await expect.poll(() => rendered.length).toBe(2);
  hearOfChanges({ ...NOTHING, products: ["trip"] });
  finish(new Response("before the change"));
  expect((await early).body.toString()).toBe("before the change");
  answer = () => new Response("after the change");
  expect((await ask("/pl")).body.toString()).toBe("after the change");
  clock += 9_999;
  await ask("/pl");
  expect(rendered).toHaveLength(3);
  clock += 1;
  await ask("/pl");
  expect(rendered).toHaveLength(4);
});

test("unknown parameters keep nothing", async () => {
  for (let number = 0; number < 50; number++) await ask(`/pl?x=${number}`);
  expect(rendered).toHaveLength(0);
});

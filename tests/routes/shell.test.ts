/** The shell over HTTP: language choice, headers, origin check, sizes, lost pages, scenes, health. */
import { request } from "node:http";
import { connect } from "node:net";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { SCENES } from "../../app/core/vocabulary.ts";
import { httpServer } from "../../app/server.ts";
import { env } from "../../app/platform/env.server.ts";
import { checkHealthOf } from "../../app/platform/health.server.ts";
import { openEmbedded } from "../../search/engines/embedded/open-embedded.ts";
import { useSearch } from "../../search/open.server.ts";
import { siteOfFile } from "../support/site.ts";

const site = siteOfFile();

const langOfPage = (html: string) => /<html lang="([a-z]+)"/.exec(html)?.[1];
const headingOf = (html: string) => /<h1[^>]*>([^<]*)</.exec(html)?.[1];

test.each([
  ["", "", "/pl"],
  ["de-AT,de;q=0.9,en;q=0.8", "", "/de"],
  ["cs,en;q=0.3,de;q=0.7", "", "/de"],
  ["sv-SE,sv;q=0.9", "", "/pl"],
  ["de;q=0,en;q=0.1", "", "/en"],
  ["de", "lang=en", "/en"],
  ["de", "a=b; lang=pl; c=d", "/pl"],
  ["de", "lang=xx", "/de"],
  [";;;q=,", "", "/pl"],
])("/ for Accept-Language %j and cookie %j leads to %s", async (accept, cookie, location) => {
  const answer = await site.ask("/", { headers: { "Accept-Language": accept, Cookie: cookie } });
  expect(answer.status).toBe(302);
  expect(answer.headers.get("location")).toBe(location);
  expect(answer.headers.get("vary")).toMatch(/Accept-Language/);
  expect(answer.headers.get("vary")).toMatch(/Cookie/);
});

test("a page remembers its language, once", async () => {
  const first = await site.ask("/de/terms");
  expect(first.headers.get("set-cookie")).toMatch(/^lang=de;.*Max-Age=31536000/);
  const again = await site.ask("/de/terms", { headers: { Cookie: "lang=de" } });
  expect(again.headers.get("set-cookie")).toBeNull();
});

test.each(["/xx", "/xx/search", "/nowhere.html", "/de/nowhere", "/en/p/unknown-thing", "/pl/lot/unknown"])("%s is a 404 page that helps on", async (path) => {
  const answer = await site.ask(path, { headers: { "Accept-Language": "de" } });
  const html = await answer.text();
  const lang = /^\/(pl|de|en)\b/.exec(path)?.[1] ?? "de";
  expect(answer.status).toBe(404);
  expect(langOfPage(html)).toBe(lang);
  expect(headingOf(html)).toBe({ pl: "Tej strony tu nie ma", de: "Diese Seite gibt es hier nicht", en: "This page is not here" }[lang]);
  expect(html).toContain(`action="/${lang}/search"`);
  expect(html).toContain('name="robots" content="noindex"');
});

test("every inline script of a page carries the nonce of its policy", async () => {
  const answer = await site.ask("/en/terms");
  const nonce = /'nonce-([\w-]+)'/.exec(answer.headers.get("content-security-policy")!)![1];
  const scripts = [...(await answer.text()).matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes!).filter((attributes) => !/type="application\/(?:ld\+)?json"/.test(attributes)); // data blocks never run
  expect(scripts.length).toBeGreaterThan(1);
  for (const attributes of scripts) expect(attributes).toContain(`nonce="${nonce}"`);
});

test("pages have no style attributes, which the policy would drop", async () => {
  for (const path of ["/pl/about", "/pl/events", "/pl/terms", "/pl/nowhere"]) expect(await (await site.ask(path)).text()).not.toMatch(/\sstyle="/);
});

test("two answers have two nonces", async () => {
  const policies = await Promise.all([site.ask("/pl/terms"), site.ask("/pl/terms")]);
  expect(policies[0]!.headers.get("content-security-policy")).not.toBe(policies[1]!.headers.get("content-security-policy"));
});

test("a form from another site is refused, from our own it is not", async () => {
  const post = (headers: Record<string, string>) => site.ask("/pl/terms", { method: "POST", body: "a=b", headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers } });
  expect((await post({ Origin: "https://evil.example" })).status).toBe(403);
  expect((await post({ Origin: "null" })).status).toBe(403);
  expect((await post({ Referer: "https://evil.example/page" })).status).toBe(403);
  expect((await post({ "Sec-Fetch-Site": "cross-site" })).status).toBe(403);
  expect((await post({ Origin: site.url })).status).toBe(405);
});

test("behind a proxy that passes its own Host on, a form of our page is taken", async () => {
  const { port } = new URL(site.url);
  const status = await new Promise<number>((resolve, reject) => {
    request({ port, path: "/pl/terms", method: "POST", headers: { Host: "localhost:1", Origin: new URL(env().PUBLIC_URL).origin, "Content-Type": "application/x-www-form-urlencoded" } }, (answer) => resolve(answer.resume().statusCode!)).on("error", reject).end("a=b");
  });
  expect(status).toBe(405);
});

test("an oversized body is refused before it is read", async () => {
  const answer = await site.ask("/pl/terms", { method: "POST", body: "x".repeat(1024 * 1024 + 1), headers: { Origin: site.url } });
  expect(answer.status).toBe(413);
});

test("an address with a slash at the end leads to the one without", async () => {
  const answer = await site.ask("/pl/events/?theme=sea");
  expect(answer.status).toBe(301);
  expect(answer.headers.get("location")).toBe("/pl/events?theme=sea");
  expect((await site.ask("//evil.example/")).headers.get("location") ?? "").not.toMatch(/^\/\//);
});

test("each legal page exists in each language, with its hreflang", async () => {
  for (const lang of ["pl", "de", "en"]) {
    for (const page of ["terms", "privacy", "accessibility", "credits"]) {
      const answer = await site.ask(`/${lang}/${page}`);
      const html = await answer.text();
      expect([answer.status, langOfPage(html)], `/${lang}/${page}`).toEqual([200, lang]);
      expect(html.match(/hreflang="/gi)!.length).toBeGreaterThanOrEqual(3);
    }
  }
});

test("a scene is drawn for ever, in the size asked for", async () => {
  for (const scene of SCENES) {
    const answer = await site.ask(`/scenes/${scene}/product-1?w=300&h=200`);
    expect(answer.status, scene).toBe(200);
    expect(answer.headers.get("content-type")).toMatch(/^image\/svg\+xml/);
    expect(answer.headers.get("cache-control")).toMatch(/immutable/);
    expect(await answer.text()).toMatch(/^<svg[^>]*width="300" height="200"/);
  }
});

test.each(["/scenes/moon/product-1", "/scenes/dunes/%3Cscript%3E", `/scenes/dunes/${"a".repeat(101)}`])("%s is no scene", async (path) => {
  expect((await site.ask(path)).status).toBe(404);
});

test("a scene of an absurd size is drawn in the usual one", async () => {
  expect(await (await site.ask("/scenes/dunes/product-1?w=1e9&h=-4")).text()).toMatch(/^<svg[^>]*width="960" height="640"/);
});

test("health names what is down and answers 503", async () => {
  checkHealthOf("database", async () => true);
  checkHealthOf("payments", async () => { throw new Error("no answer"); });
  const down = await site.ask("/healthz");
  expect(down.status).toBe(503);
  expect(await down.json()).toMatchObject({ status: "down", version: expect.stringMatching(/^\d+\.\d+\.\d+/), checks: { database: "ok", payments: "down" } });
  checkHealthOf("payments", async () => true);
  expect((await site.ask("/healthz")).status).toBe(200);
  checkHealthOf("search", async () => "degraded");
  const degraded = await site.ask("/healthz");
  expect(degraded.status).toBe(200);
  expect(await degraded.json()).toMatchObject({ status: "degraded", checks: { database: "ok", search: "degraded" }, comparison: null });
  checkHealthOf("search", async () => "ok");
});

test("a kept connection outlives the wait of browsers and proxies, and its headers' clock with it", () => {
  const server = httpServer();
  expect(server.keepAliveTimeout).toBeGreaterThan(60_000);
  expect(server.headersTimeout).toBeGreaterThan(server.keepAliveTimeout);
});

test.each([["/pl/search?q=", 200, "text/html"], ["/api/search?lang=de&q=", 200, "application/json"]])("fifty thousand letters are answered by the page itself: %s", async (path, status, type) => {
  useSearch(openEmbedded());
  const answer = await site.ask(path + "a".repeat(50_000));
  expect([answer.status, answer.headers.get("content-type")]).toEqual([status, expect.stringContaining(type)]);
});

/** Sends bytes as they are. @returns all that came back */
function raw(text: string): Promise<string> {
  const { hostname, port } = new URL(site.url);
  const socket = connect(Number(port), hostname, () => void socket.write(text));
  return new Response(Readable.toWeb(socket) as ReadableStream).text().finally(() => socket.destroy());
}

test.each([["an address beyond all measure", `GET /pl/search?q=${"%C4%85".repeat(50_000)} HTTP/1.1\r\nHost: x\r\n\r\n`], ["what is no request", "Dzień dobry!\r\n\r\n"]])("%s is answered with a sentence in each language", async (_, text) => {
  const [head = "", body = ""] = (await raw(text)).split("\r\n\r\n", 2);
  expect(head).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(head).toMatch(/^Content-Type: text\/plain; charset=utf-8$/m);
  expect(head).toContain(`Content-Length: ${Buffer.byteLength(body)}\r\n`);
  for (const words of ["Adres tej strony jest za długi", "Diese Adresse ist zu lang", "This address is too long", `${env().PUBLIC_URL}/de`]) expect(body).toContain(words);
});

/** The real pages, kept: every script of theirs is allowed by their headers, and nothing of one visitor is in them. */
import { createHash } from "node:crypto";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { reviewed } from "../../app/core/localized-text.ts";
import { hearOfChanges } from "../../app/platform/catalogue-version.server.ts";
import { db, type Prisma } from "../../app/platform/db.server.ts";
import { openEmbedded } from "../../search/engines/embedded/open-embedded.ts";
import { useSearch } from "../../search/open.server.ts";
import { bookmarkInMemory, catchUp } from "../../search/sync/follow-changes.server.ts";
import { indexProducts } from "../../search/sync/sync.server.ts";
import { makeCruise, makeSlugs } from "../support/factory.ts";
import { siteOfFile } from "../support/site.ts";

const site = siteOfFile({ keepPages: true });
let packageId: string;
beforeAll(async () => {
  useSearch(openEmbedded());
  ({ packageId } = await makeCruise({ capacity: 6 }));
  await makeSlugs(packageId, { slug: (_, lang) => `dzien-${lang}` });
  await indexProducts([packageId]);
});
beforeEach(() => hearOfChanges({ resources: [], products: [], organisations: [] }));

const PAGES = ["/pl", "/de/search", "/pl/search?q=dzień&adults=2", "/pl/p/dzien-pl", "/en/events", "/de/about", "/pl/terms"];
const SESSION = { Cookie: "latarnia_session=abcdefghijklmnopqrstuvwxyz; lang=pl" };

/** Data blocks never run, so no policy is asked about them. */
const DATA = /type="application\/(?:ld\+)?json"/;
const inlineScripts = (html: string) => [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g)].filter(([, attributes]) => !DATA.test(attributes!));
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const scriptsAllowed = (policy: string | null) => /script-src ([^;]+)/.exec(policy ?? "")![1]!.split(" ");

test.each(PAGES)("every script written into %s is allowed by its headers: rendered first, kept, and after a 304", async (path) => {
  const first = await site.ask(path);
  const html = await first.text();
  const again = await site.ask(path);
  const known = await site.ask(path, { headers: { "If-None-Match": again.headers.get("etag")! } });
  expect([first.status, again.status, known.status]).toEqual([200, 200, 304]);
  expect(await again.text()).toBe(html);
  const scripts = inlineScripts(html);
  expect(scripts.length).toBeGreaterThan(2);
  for (const { headers } of [first, again, known]) {
    const allowed = scriptsAllowed(headers.get("content-security-policy"));
    expect(allowed).not.toContain("'unsafe-inline'");
    expect(allowed.some((source) => source.startsWith("'nonce-"))).toBe(false);
    for (const [, attributes, text] of scripts) {
      expect(attributes).not.toContain("nonce");
      expect(allowed).toContain(hashOf(text!));
    }
  }
});

test.each(PAGES)("who may be somebody gets %s for themselves: with a nonce, kept by nobody", async (path) => {
  for (const headers of [SESSION, { Cookie: "order_AB12=secret" }, { Authorization: "Bearer x" }]) {
    const own = await site.ask(path, { headers });
    const nonce = /'nonce-([\w-]+)'/.exec(own.headers.get("content-security-policy")!)![1];
    expect([own.status, own.headers.get("cache-control")]).toEqual([200, "private, no-cache"]);
    for (const [, attributes] of inlineScripts(await own.text())) expect(attributes).toContain(`nonce="${nonce}"`);
  }
});

test.each(PAGES)("a rendering of %s anew is the same to the byte", async (path) => {
  const first = await site.ask(path);
  hearOfChanges({ resources: ["boat"], products: [], organisations: [] });
  expect((await site.ask(path, { headers: { "If-None-Match": first.headers.get("etag")! } })).status).toBe(304);
});

test("the data of a page alone is kept like the page", async () => {
  const [first, again] = [await site.ask("/pl/search.data"), await site.ask("/pl/search.data")];
  expect(first.headers.get("cache-control")).toMatch(/^public, max-age=\d+, stale-while-revalidate=\d+$/);
  expect(again.headers.get("etag")).toBe(first.headers.get("etag"));
  expect(first.headers.get("content-type")).toMatch(/^text\/x-script/);
  expect((await site.ask("/pl/search.data", { headers: SESSION })).headers.get("cache-control")).toBe("private, no-cache");
});

test("a kept product has no booking token, which would make one order of two visitors'; with a chosen day it is the visitor's own", async () => {
  const tokenIn = async (path: string, headers = {}) => /name="token" value="([^"]*)"/.exec(await (await site.ask(path, { headers })).text())?.[1];
  expect(await tokenIn("/pl/p/dzien-pl")).toBe("");
  const [one, other] = [await tokenIn("/pl/p/dzien-pl?units.adult=2"), await tokenIn("/pl/p/dzien-pl?units.adult=2")];
  expect(one).toMatch(/^[\w-]{20,}$/);
  expect(other).not.toBe(one);
  expect(await tokenIn("/pl/p/dzien-pl", SESSION)).toMatch(/^[\w-]{20,}$/);
});

test("a forged host changes nothing in what is kept", async () => {
  const forged = await site.ask("/en/terms", { headers: { "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https" } });
  const plain = await site.ask("/en/terms");
  expect(forged.headers.get("etag")).toBe(plain.headers.get("etag"));
  expect(await plain.text()).not.toContain("evil.example");
});

test("pages that are not there are answered as ever and kept by nobody", async () => {
  for (const path of ["/pl/p/nothing", "/pl/lot/nothing"]) {
    const lost = await site.ask(path);
    expect([lost.status, lost.headers.get("cache-control")]).toEqual([404, "private, no-cache"]);
  }
});

test("a change in the database, once it is heard of, ends what is kept of a page and of the lists", async () => {
  const following = { bookmark: bookmarkInMemory(), index: indexProducts };
  await catchUp(following);
  const shown = () => Promise.all(["/pl/p/dzien-pl", "/pl/search"].map(async (path) => (await site.ask(path)).text()));
  for (const html of await shown()) expect(html).toContain("Dzień nad morzem");
  await db().product.update({ where: { id: packageId }, data: { title: reviewed({ pl: "Dzień na redzie", de: "Tag auf Reede", en: "A day in the roads" }) as unknown as Prisma.InputJsonObject } });
  for (const html of await shown()) expect(html, "kept until it is heard of").not.toContain("Dzień na redzie");
  expect(await catchUp(following)).toBeGreaterThan(0);
  for (const html of await shown()) expect(html).toContain("Dzień na redzie");
});

/** Reads the sitemap as a crawler does: every address answers, says the same of its languages as the map, and every version points back. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, type Database } from "../../app/platform/db.server.ts";
import { env } from "../../app/platform/env.server.ts";
import { openEmbedded } from "../../search/engines/embedded/open-embedded.ts";
import { useSearch } from "../../search/open.server.ts";
import { reindexAll } from "../../search/sync.server.ts";
import { testDatabase } from "../support/database.ts";
import { makeCruise, type Cruise } from "../support/factory.ts";
import { startSite, type Site } from "../support/site.ts";

let database: Database;
let site: Site;
let cruise: Cruise;

beforeAll(async () => {
  database = await testDatabase();
  site = await startSite();
  useSearch(openEmbedded());
  cruise = await makeCruise();
  const slugs = (productId: string, name: string, langs: string[]) => langs.map((lang) => ({ productId, lang, slug: `${name}-${lang}` }));
  await db().productSlug.createMany({ data: [...slugs(cruise.packageId, "rejs", ["pl", "de", "en"]), ...slugs(cruise.offerId, "port", ["pl", "de", "en"])] });
  await db().product.update({ where: { id: cruise.offerId }, data: { publicLangs: ["pl", "de"] } });
  await reindexAll();
});
afterAll(async () => {
  await site.close();
  await database.close();
});

const textOf = async (path: string) => (await site.ask(path)).text();
const pathOf = (url: string) => url.replace(env().PUBLIC_URL, "");

interface Listed { path: string; alternates: Record<string, string> }

async function listed(): Promise<Listed[]> {
  const parts = [...(await textOf("/sitemap.xml")).matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => pathOf(match[1]!));
  const maps = await Promise.all(parts.map(textOf));
  return maps.flatMap((map) => [...map.matchAll(/<url>([^]*?)<\/url>/g)].map(([, url]) => ({
    path: pathOf(/<loc>([^<]+)/.exec(url!)![1]!),
    alternates: Object.fromEntries([...url!.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, href]) => [lang!, pathOf(href!)])),
  })));
}

test("robots.txt names the sitemap, which is there", async () => {
  const address = /^Sitemap: (.+)$/m.exec(await textOf("/robots.txt"))![1]!;
  const answer = await site.ask(pathOf(address));
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toMatch(/^application\/xml/);
});

test("every address of it answers, is its own canonical, and lists the same versions as the map; each points back", async () => {
  const pages = await listed();
  expect(pages.length).toBeGreaterThan(20);
  const known = new Map(pages.map((page) => [page.path, page]));
  for (const { path, alternates } of pages) {
    const answer = await site.ask(path);
    expect(answer.status, path).toBe(200);
    const html = await answer.text();
    expect(pathOf(/<link rel="canonical" href="([^"]+)"/.exec(html)![1]!), path).toBe(path);
    const said = Object.fromEntries([...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/gi)].map(([, lang, href]) => [lang!, pathOf(href!)]));
    expect(said, path).toEqual(alternates);
    for (const other of Object.values(alternates)) expect(known.get(other)?.alternates, `${other} of ${path}`).toEqual(alternates);
  }
});

test("a language without approved texts is not in it, nor is a withdrawn product", async () => {
  const paths = async () => (await listed()).map((page) => page.path);
  expect(await paths()).toEqual(expect.arrayContaining(["/pl/p/port-pl", "/de/p/port-de"]));
  expect(await paths()).not.toContain("/en/p/port-en");
  await db().product.update({ where: { id: cruise.offerId }, data: { status: "withdrawn" } });
  expect(await paths()).not.toContain("/pl/p/port-pl");
});

test("a part that is not there is not found", async () => {
  for (const path of ["/sitemaps/xx.xml", "/sitemaps/pl", "/sitemaps/plxml"]) expect((await site.ask(path)).status).toBe(404);
});

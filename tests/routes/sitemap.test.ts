/** Reads the sitemap as a crawler does: every address answers, says the same of its languages as the map, every version points back, and what it tells machines is on the page. */
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { newId } from "../../app/core/ids.ts";
import { reviewed } from "../../app/core/localized-text.ts";
import { formatMoney } from "../../app/core/money.ts";
import { dbDate } from "../../app/core/time.ts";
import type { Lang } from "../../app/core/vocabulary.ts";
import { db, type Prisma } from "../../app/platform/db.server.ts";
import { env } from "../../app/platform/env.server.ts";
import { openEmbedded } from "../../search/engines/embedded/open-embedded.ts";
import { useSearch } from "../../search/open.server.ts";
import { reindexAll } from "../../search/sync/sync.server.ts";
import { makeBundle, makeCruise, makeSlugs, makeOffer, makeResource, type Cruise } from "../support/factory.ts";
import { crawled, plain, type CrawledPage, type Thing } from "../support/read-html.ts";
import { siteOfFile } from "../support/site.ts";

const site = siteOfFile();
let cruise: Cruise;
let lotSlug: string;

beforeAll(async () => {
  useSearch(openEmbedded());
  cruise = await makeCruise();
  const { resourceId } = await makeResource({ organisationId: cruise.entrepreneurId, slots: [{ start: "night" }] });
  const { resourceId: tower } = await makeResource({ organisationId: cruise.entrepreneurId });
  const products: Record<string, string> = {
    rejs: cruise.packageId, port: cruise.offerId, wybrzeze: await makeBundle({ ownerId: cruise.lotId, packageIds: [cruise.packageId] }),
    pokoj: await makeOffer({ ownerId: cruise.entrepreneurId, resourceId, type: "lodging", title: "Pokój nad portem", units: [{ code: "room", pln: 24000, pax: 2 }], times: ["night"] }),
    wieza: await makeOffer({ ownerId: cruise.entrepreneurId, resourceId: tower, type: "admission", title: "Wieża </script><b>&" }),
  };
  for (const [name, productId] of Object.entries(products)) await makeSlugs(productId, { slug: (_, lang) => `${name}-${lang}` });
  await db().product.update({ where: { id: cruise.offerId }, data: { publicLangs: ["pl", "de"] } });
  lotSlug = (await db().organisation.update({ where: { id: cruise.lotId }, data: { about: texts("Brzeg i port.", "Küste und Hafen.") } })).slug;
  await makeEvent("Regaty", { status: "confirmed", startTime: "10:00" });
  await makeEvent("Jarmark", { status: "cancelled", free: true });
  await reindexAll();
});

function texts(pl: string, de: string): Prisma.InputJsonObject {
  return reviewed({ pl, de }) as unknown as Prisma.InputJsonObject;
}

async function makeEvent(title: string, rest: { status: "confirmed" | "cancelled"; startTime?: string; free?: boolean }): Promise<void> {
  const { placeId } = await db().organisation.findUniqueOrThrow({ where: { id: cruise.lotId } });
  const text = texts(title, `${title} (de)`);
  await db().event.create({ data: { id: newId(), slug: title.toLowerCase(), programmeYear: 2099, organiserId: cruise.lotId, placeId, title: text, summary: text, venue: text, theme: "sea", startDate: dbDate("2099-07-12"), endDate: dbDate("2099-07-13"), ...rest } });
}

const textOf = async (path: string) => (await site.ask(path)).text();
const pathOf = (url: string) => url.replace(env().PUBLIC_URL, "");
const crawl = async (path: string) => crawled(await textOf(path));

interface Listed { path: string; lang: Lang; lastmod: string | undefined; alternates: Record<string, string> }

async function listed(): Promise<Listed[]> {
  const parts = [...(await textOf("/sitemap.xml")).matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => pathOf(match[1]!));
  const maps = await Promise.all(parts.map(textOf));
  return maps.flatMap((map) => [...map.matchAll(/<url>([^]*?)<\/url>/g)].map(([, url]) => {
    const path = pathOf(/<loc>([^<]+)/.exec(url!)![1]!);
    return { path, lang: path.slice(1, 3) as Lang, lastmod: /<lastmod>([^<]+)/.exec(url!)?.[1], alternates: Object.fromEntries([...url!.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, href]) => [lang!, pathOf(href!)])) };
  }));
}

test("robots.txt names the sitemap, which is there", async () => {
  const address = /^Sitemap: (.+)$/m.exec(await textOf("/robots.txt"))![1]!;
  const answer = await site.ask(pathOf(address));
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toMatch(/^application\/xml/);
});

test("every address of it answers, is its own canonical, and lists the same versions as the map; each points back", async () => {
  const pages = await listed();
  expect(pages.length).toBeGreaterThan(35);
  const known = new Map(pages.map((page) => [page.path, page]));
  for (const { path, lang, alternates } of pages) {
    const answer = await site.ask(path);
    expect(answer.status, path).toBe(200);
    const html = await answer.text();
    expect(html, path).toContain(`<html lang="${lang}">`);
    expect(pathOf(/<link rel="canonical" href="([^"]+)"/.exec(html)![1]!), path).toBe(path);
    const said = Object.fromEntries([...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/gi)].map(([, each, href]) => [each!, pathOf(href!)]));
    expect(said, path).toEqual(alternates);
    expect(alternates[lang], `${path} names itself`).toBe(path);
    expect(alternates["x-default"], `${path} says where everybody else goes`).toBe(alternates.pl ?? alternates.de ?? alternates.en);
    for (const other of Object.values(alternates)) expect(known.get(other)?.alternates, `${other} of ${path}`).toEqual(alternates);
  }
});

const LOCALES = { pl: "pl_PL", de: "de_DE", en: "en_GB" };

test("every page can be shared: Open Graph names it, its languages and a picture that is there", async () => {
  const pictures = new Set<string>();
  for (const { path, lang, alternates } of await listed()) {
    const page = await crawl(path);
    expect(["og:title", "og:description", "og:image:alt", "description"].filter((name) => !page.meta(name)), path).toEqual([]);
    expect(page.titles, `${path} has one title, the name shared and the site's`).toEqual([`${page.meta("og:title")} · Latarnia`]);
    expect(pathOf(page.meta("og:url")!), path).toBe(path);
    expect([page.meta("og:type"), page.meta("twitter:card"), page.meta("og:locale")], path).toEqual(["website", "summary_large_image", LOCALES[lang]]);
    expect(page.metas("og:locale:alternate").sort(), path).toEqual(Object.keys(alternates).filter((other) => other !== lang && other !== "x-default").map((other) => LOCALES[other as Lang]).sort());
    expect([page.meta("og:image:type"), page.meta("og:image:width"), page.meta("og:image:height")], path).toEqual(["image/png", "1200", "630"]);
    pictures.add(pathOf(page.meta("og:image")!));
  }
  expect(pictures.size).toBeGreaterThan(15);
  for (const picture of pictures) {
    const answer = await site.ask(picture);
    expect([picture, answer.status, answer.headers.get("content-type")]).toEqual([picture, 200, "image/png"]);
    const { width, height, format } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect({ picture, width, height, format }).toEqual({ picture, width: 1200, height: 630, format: "png" });
  }
}, 120_000);

test("a title names what is on the page, in its language", async () => {
  const titles = await Promise.all(["/pl/p/rejs-pl", "/de/p/rejs-de", "/en/about", "/de/nirgends"].map(async (path) => (await crawl(path)).titles));
  expect(titles).toEqual([["Dzień nad morzem – Darłowo · Latarnia"], ["Dzień nad morzem (de) – Darłowo · Latarnia"], ["Who is behind this · Latarnia"], ["Latarnia"]]);
});

/** All texts under these keys, however deep. */
function said(value: unknown, keys: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => said(each, keys));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (keys.includes(key) && typeof inner === "string" ? [inner] : said(inner, keys)));
}

test("what a page tells machines parses, and its names and amounts stand on the page", async () => {
  const types = new Set<string>();
  for (const { path, lang } of await listed()) {
    const { things, text } = await crawl(path);
    for (const thing of things) {
      types.add(thing["@type"]);
      const names = said(thing, ["name", "legalName", "telephone", "email"]).filter((name) => name !== "Latarnia" && name !== "zachodniopomorskie");
      expect(names.filter((name) => !text.includes(plain(name))), `${thing["@type"]} of ${path}`).toEqual([]);
      const amounts = said(thing, ["price", "lowPrice", "highPrice"]).map((price) => plain(formatMoney({ amount: Math.round(Number(price) * 100), currency: "PLN" }, lang)));
      expect(amounts.filter((amount) => !text.includes(amount)), `prices of ${path}`).toEqual([]);
    }
  }
  expect([...types].sort()).toEqual(["BreadcrumbList", "Event", "ItemList", "LodgingBusiness", "Organization", "Place", "Product", "TouristAttraction", "TouristDestination", "TouristTrip", "WebSite"]);
});

test("pages with crumbs say them to machines too", async () => {
  for (const path of ["/pl/p/rejs-pl", "/de/events", "/en/about", "/pl/terms", `/de/lot/${lotSlug}`]) {
    const crumbs = one(await crawl(path), "BreadcrumbList").itemListElement as { position: number; item?: string }[];
    expect(crumbs.map(({ position }) => position), path).toEqual(crumbs.map((_, index) => index + 1));
    for (const { item } of crumbs.slice(0, -1)) expect((await site.ask(pathOf(item!))).status, path).toBe(200);
    expect(crumbs.at(-1)!.item, path).toBeUndefined();
  }
});

function one({ things }: CrawledPage, type: string): Thing {
  const found = things.filter((thing) => thing["@type"] === type);
  expect(found.map((thing) => thing["@type"])).toEqual([type]);
  return found[0]!;
}

interface Said { lowPrice: string; priceCurrency: string; availability: string; offers: { url: string; price: string; validFrom: string }[] }

test("a trip's next days are offered at the price that stands where their address leads", async () => {
  for (const path of ["/pl/p/rejs-pl", "/de/p/wybrzeze-de"]) {
    const trip = one(await crawl(path), "TouristTrip");
    const offers = trip.offers as Said;
    expect([offers.lowPrice, offers.priceCurrency, offers.availability]).toEqual(["80.00", "PLN", "https://schema.org/InStock"]);
    expect(offers.offers.map((offer) => offer.validFrom)).toEqual(["2027-07-12"]);
    const day = one(await crawl(pathOf(offers.offers[0]!.url)), "TouristTrip").offers as { price: string; url: string };
    expect(day).toMatchObject({ "@type": "Offer", price: "80.00", url: offers.offers[0]!.url });
  }
  const itinerary = one(await crawl("/pl/p/rejs-pl"), "TouristTrip").itinerary as { itemListElement: { name: string; url: string }[] };
  expect(itinerary.itemListElement.map(({ name, url }) => [name, pathOf(url)])).toEqual([["Rejs po porcie", "/pl/p/port-pl"]]);
});

test("a night's host is a lodging, a tower an attraction with its ticket; no text ends the script early", async () => {
  const lodging = one(await crawl("/pl/p/pokoj-pl"), "LodgingBusiness");
  expect((lodging.makesOffer as Said).lowPrice).toBe("240.00");
  const page = await crawl("/pl/p/wieza-pl");
  expect(one(page, "TouristAttraction").name).toBe("Wieża </script><b>&");
  expect((one(page, "Product").offers as Said).lowPrice).toBe("80.00");
});

test("events say when on the venue's clock, where, and that they are off", async () => {
  const events = (await crawl("/pl/events?year=2099")).things.filter((thing) => thing["@type"] === "Event");
  const facts = events.map(({ name, startDate, eventStatus, isAccessibleForFree }) => ({ name, startDate, eventStatus, isAccessibleForFree }));
  expect(facts.sort((a, b) => String(a.name).localeCompare(String(b.name)))).toEqual([
    { name: "Jarmark", startDate: "2099-07-12", eventStatus: "https://schema.org/EventCancelled", isAccessibleForFree: true },
    { name: "Regaty", startDate: "2099-07-12T10:00:00+02:00", eventStatus: "https://schema.org/EventScheduled", isAccessibleForFree: undefined },
  ]);
  expect(events[0]!.location).toMatchObject({ "@type": "Place", geo: { latitude: 54.42, longitude: 16.41 } });
});

test("the home page says how to ask the site, and asking so works", async () => {
  const { target, "query-input": input } = one(await crawl("/de"), "WebSite").potentialAction as { target: { urlTemplate: string }; "query-input": string };
  expect(input).toBe("required name=search_term_string");
  expect((await site.ask(pathOf(target.urlTemplate.replace("{search_term_string}", "Hafen")))).status).toBe(200);
});

test("a language without approved texts is not in it, nor is a withdrawn product; a local organisation without its text is there to read, not to be found", async () => {
  const paths = async () => (await listed()).map((page) => page.path);
  expect(await paths()).toEqual(expect.arrayContaining(["/pl/p/port-pl", "/de/p/port-de", `/pl/lot/${lotSlug}`, `/de/lot/${lotSlug}`]));
  expect(await paths()).not.toContain("/en/p/port-en");
  expect(await paths()).not.toContain(`/en/lot/${lotSlug}`);
  expect((await crawl(`/en/lot/${lotSlug}`)).meta("robots")).toBe("noindex");
  expect((await crawl(`/de/lot/${lotSlug}`)).meta("robots")).toBeUndefined();
  await db().product.update({ where: { id: cruise.offerId }, data: { status: "withdrawn" } });
  expect(await paths()).not.toContain("/pl/p/port-pl");
});

test("what changes with the catalogue says when: products, their organisation, the lists, the parts of the map", async () => {
  const days = new Map((await listed()).map(({ path, lastmod }) => [path, lastmod]));
  const today = new Date().toISOString().slice(0, 10);
  expect(["/pl/p/rejs-pl", "/de", "/en/search"].map((path) => days.get(path))).toEqual([today, today, today]);
  expect(days.get("/pl/terms")).toBeUndefined();
  expect([...(await textOf("/sitemap.xml")).matchAll(/<lastmod>([^<]+)/g)].map((match) => match[1])).toEqual([today, today, today]);
});

test("a part that is not there is not found", async () => {
  for (const path of ["/sitemaps/xx.xml", "/sitemaps/pl", "/sitemaps/plxml"]) expect((await site.ask(path)).status).toBe(404);
});

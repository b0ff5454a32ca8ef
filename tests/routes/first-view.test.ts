/** Pictures over HTTP: the one of the first view is asked for in the head and at once, all others when they come near, and none moves the page when it comes. */
import { beforeAll, expect, test } from "vitest";
import { db } from "../../app/platform/db.server.ts";
import { openEmbedded } from "../../search/engines/embedded/open-embedded.ts";
import { useSearch } from "../../search/open.server.ts";
import { reindexAll } from "../../search/sync/sync.server.ts";
import { makeCruise, makePackage, makeSlugs } from "../support/factory.ts";
import { elementsIn, type Element } from "../support/read-html.ts";
import { siteOfFile } from "../support/site.ts";

const site = siteOfFile();
beforeAll(async () => {
  useSearch(openEmbedded());
  const { lotId, offerId, packageId } = await makeCruise();
  await makeSlugs([packageId, offerId], { slug: (id, lang) => `${id === packageId ? "drawn" : "offer"}-${lang}` });
  for (let more = 0; more < 4; more++) await makeSlugs(await makePackage({ ownerId: lotId, components: [{ offerId }] }));
  const photographed = await makePackage({ ownerId: lotId, components: [{ offerId }] });
  await makeSlugs(photographed, { slug: (_, lang) => `photo-${lang}` });
  await db().picture.create({ data: { id: "foto", productId: photographed, storageKey: "pictures/foto", width: 1600, height: 1000, colour: "#00c000", author: "Anna Nowak", licence: "cc-by-4.0" } });
  await reindexAll();
});

interface View { preloads: Element[]; pictures: Element[]; sources: Element[] }

async function view(path: string): Promise<View> {
  const html = await (await site.ask(path)).text();
  return { preloads: elementsIn(html, "link").filter(({ rel, as }) => rel === "preload" && as === "image"), pictures: elementsIn(html, "img"), sources: elementsIn(html, "source") };
}

/** Each address that the head asks for, and those of the pictures that are not put off. */
const askedEarly = ({ preloads }: View) => preloads.flatMap(({ href, imagesrcset }) => (imagesrcset ? imagesrcset.split(", ").map((copy) => copy.split(" ")[0]!) : [href!]));
const shownAtOnce = ({ pictures, sources }: View) => [...pictures.filter(({ loading }) => loading !== "lazy"), ...sources].flatMap(({ src, srcset = "" }) => [src ?? "", ...srcset.split(", ").map((copy) => copy.split(" ")[0]!)]);

test.each([["/pl", 1], ["/de/search", 3], ["/pl/p/drawn-pl", 1], ["/en/p/photo-en", 1]])("%s: the first picture is asked for early, what is further down is put off", async (path, atOnce) => {
  const page = await view(path);
  expect(page.preloads.length).toBeGreaterThan(0);
  for (const preload of page.preloads) expect(preload.fetchpriority).toBe("high");
  expect(askedEarly(page).filter((address) => !shownAtOnce(page).includes(address)), "asked for early and not shown").toEqual([]);
  const eager = page.pictures.filter(({ loading }) => loading !== "lazy");
  expect(eager.length).toBeGreaterThan(0);
  expect(eager.length).toBeLessThanOrEqual(atOnce + 1);
  for (const { src, width, height } of page.pictures) expect([src, Number(width) > 0, Number(height) > 0]).toEqual([src, true, true]);
});

test("a list puts off all but its first row", async () => {
  const { pictures } = await view("/pl/search");
  expect(pictures.map(({ loading, fetchpriority }) => [loading, fetchpriority])).toEqual(pictures.map((_, index) => (index < 3 ? ["eager", "high"] : ["lazy", undefined])));
  expect(pictures.length).toBeGreaterThan(4);
});

test("a photograph is asked for as the browser will choose it: its best format, the same widths", async () => {
  const { preloads: [preload], sources } = await view("/pl/p/photo-pl");
  expect(preload).toMatchObject({ type: "image/avif", imagesrcset: sources[0]!.srcset });
  expect(preload!.imagesizes).toBe(sources[0]!.sizes);
});

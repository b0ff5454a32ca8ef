/** The pictures that pages show where they are shared, over HTTP: whose they are, how long they may be kept, what is on them. */
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { db } from "../../app/platform/db.server.ts";
import { putFile } from "../../app/platform/storage.server.ts";
import { makeCruise, makeSlugs, type Cruise } from "../support/factory.ts";
import { crawled } from "../support/read-html.ts";
import { siteOfFile } from "../support/site.ts";

const site = siteOfFile();
let cruise: Cruise;

beforeAll(async () => {
  cruise = await makeCruise();
  await makeSlugs(cruise.packageId, { slug: (_, lang) => `rejs-${lang}` });
  await db().product.update({ where: { id: cruise.packageId }, data: { publicLangs: ["pl", "de"] } });
});

async function addressOn(path: string): Promise<string> {
  return new URL(crawled(await (await site.ask(path)).text()).meta("og:image")!).href.replace(/^https?:\/\/[^/]+/, "");
}

async function picture(path: string) {
  const answer = await site.ask(path);
  return { status: answer.status, kept: answer.headers.get("cache-control"), bytes: Buffer.from(await answer.arrayBuffer()) };
}

test("the address that the page gives is the same picture for ever; without its version it is today's", async () => {
  const address = await addressOn("/pl/p/rejs-pl");
  expect(address).toMatch(/^\/share\/pl\/p\/rejs-pl\.png\?v=[\w-]{12}$/);
  const fixed = await picture(address);
  expect([fixed.status, fixed.kept]).toEqual([200, "public, max-age=31536000, immutable"]);
  const todays = await picture("/share/pl/p/rejs-pl.png");
  expect([todays.status, todays.kept, todays.bytes.equals(fixed.bytes)]).toEqual([200, "public, max-age=15", true]);
  expect((await picture("/share/pl/p/rejs-pl.png?v=older")).kept).toBe("public, max-age=15");
});

test("it is small enough for messengers and other than that in another language", async () => {
  const [pl, de] = [await picture("/share/pl/p/rejs-pl.png"), await picture("/share/de/p/rejs-de.png")];
  expect(pl.bytes.equals(de.bytes)).toBe(false);
  for (const { bytes } of [pl, de]) expect(bytes.length).toBeLessThan(300_000);
});

test("a page with a day chosen shows the picture of the product, not of the day", async () => {
  expect(await addressOn("/pl/p/rejs-pl?date=2027-07-12")).toBe("/share/pl/p/rejs-pl.png");
});

test("a new price gives a new address and another picture", async () => {
  const [before, old] = [await addressOn("/de/p/rejs-de"), await picture("/share/de/p/rejs-de.png")];
  await db().unitPrice.updateMany({ where: { currency: "PLN", amountMinor: 4000 }, data: { amountMinor: 4500 } });
  expect(await addressOn("/de/p/rejs-de")).not.toBe(before);
  expect((await picture(await addressOn("/de/p/rejs-de"))).bytes.equals(old.bytes)).toBe(false);
});

test("many at once get one picture", async () => {
  const all = await Promise.all(Array.from({ length: 12 }, () => picture("/share/en/page/events.png")));
  expect(new Set(all.map(({ status, bytes }) => `${status} ${bytes.toString("base64")}`)).size).toBe(1);
});

test("what is not public, not there or not a picture's address is not found", async () => {
  for (const path of ["en/p/rejs-en.png", "pl/p/nic.png", "pl/p/rejs-pl", "pl/p/rejs-pl.jpg", "pl/page/konto.png", "pl/page/constructor.png", "pl/lot/nic.png", "pl/x/latarnia.png", "xx/page/latarnia.png"]) {
    expect([path, (await site.ask(`/share/${path}`)).status]).toEqual([path, 404]);
  }
});

test("a photograph is the ground where there is one", async () => {
  const green = await sharp({ create: { width: 1600, height: 1000, channels: 3, background: "#00c000" } }).jpeg().toBuffer();
  await putFile("pictures/gruen/1600.jpg", green);
  await db().picture.create({ data: { id: "gruen", productId: cruise.packageId, storageKey: "pictures/gruen", width: 1600, height: 1000, colour: "#00c000", author: "Anna Żółć", licence: "cc-by-4.0" } });
  const { bytes } = await picture("/share/pl/p/rejs-pl.png");
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * info.channels).subarray(0, 3)];
  expect(at(60, 60)[1]).toBeGreaterThan(170);
  expect(at(60, 60)[0]).toBeLessThan(30);
  expect(Math.min(...at(5, 5))).toBeGreaterThan(240);
});

/** A page carries the texts it was made of, and no others; the browser fetches the rest once, when it needs one. */
import { expect, test } from "vitest";
import { growingTexts } from "../../app/i18n/growing-texts.ts";
import pl from "../../app/i18n/locales/pl/public-texts.ts";
import { textsOfPage } from "../../app/i18n/page-texts.server.ts";
import { i18nOf } from "../../app/i18n/translator.ts";

const loaded = () => Promise.resolve({ default: pl });

test("what was asked for is carried, in all its plural forms, and reads the same", () => {
  const page = textsOfPage("pl");
  page.of("common").t("card.next");
  page.of("about").t("lots", { count: 3 });
  const carried = JSON.parse(page.inPage!()) as Record<string, Record<string, string>>;
  expect(carried.common).toEqual({ "card.next": i18nOf("pl").of("common").t("card.next") });
  expect(Object.keys(carried.about!)).toEqual(expect.arrayContaining(["lots_one", "lots_few", "lots_many"]));
  const browser = growingTexts({ lang: "pl", inPage: page.inPage!(), load: loaded }).now();
  for (const count of [0, 1, 2, 5, 12, 22, 1.5]) expect(browser.of("about").t("lots", { count })).toBe(i18nOf("pl").of("about").t("lots", { count }));
  expect(browser.inPage!()).toBe(page.inPage!());
});

test("two pages carry their own", () => {
  const [one, other] = [textsOfPage("de"), textsOfPage("de")];
  one.of("common").t("siteName");
  expect(other.inPage!()).toBe("{}");
});

test("a text cannot end the element that carries it", () => {
  const page = textsOfPage("pl");
  for (const [namespace, texts] of Object.entries(pl)) for (const key of Object.keys(texts)) page.of(namespace as "common").t(key as "siteName");
  expect(page.inPage!()).not.toContain("<");
});

test("a text that the page does not carry is empty until all have come, once for all who wait", async () => {
  let fetched = 0;
  const texts = growingTexts({ lang: "pl", inPage: "{}", load: () => (fetched++, loaded()) });
  const told = new Promise<void>((resolve) => texts.subscribe(resolve));
  const before = texts.now();
  expect([before.of("common").t("siteName"), before.of("about").t("lots", { count: 2 })]).toEqual(["", ""]);
  await told;
  await texts.all();
  expect(texts.now()).not.toBe(before);
  expect(texts.now().of("common").t("siteName")).toBe(pl.common.siteName);
  expect(fetched).toBe(1);
});

test("a failed attempt is made again", async () => {
  let fetched = 0;
  const texts = growingTexts({ lang: "pl", inPage: "{}", load: () => (fetched++ === 0 ? Promise.reject(new Error("no net")) : loaded()) });
  await texts.all();
  expect(texts.now().of("common").t("siteName")).toBe("");
  await texts.all();
  expect(texts.now().of("common").t("siteName")).toBe(pl.common.siteName);
});

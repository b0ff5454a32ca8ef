/** Pages on which noise is failure, and the steps that several journeys share. */
import { randomInt } from "node:crypto";
import { expect, test as base, type Browser, type BrowserContext, type Page } from "@playwright/test";
import { LANGS, type Lang } from "../../app/core/vocabulary.ts";
import { axeFinds } from "../support/axe.ts";

export const test = base.extend<{ quiet: void }>({
  /** Every journey is another visitor's: together they would try more often than one may. */
  extraHTTPHeaders: async ({}, use) => use({ "X-Forwarded-For": `198.51.${randomInt(256)}.${randomInt(256)}` }),
  quiet: [async ({ browser, context }, use) => {
    const noise: string[] = [];
    const hear = (opened: BrowserContext) => {
      opened.on("console", (message) => { if (message.type() === "error" && !NO_NOISE.test(message.text())) noise.push(message.text()); });
      opened.on("weberror", (error) => noise.push(String(error.error())));
      opened.on("response", (response) => { if (response.status() >= 500) noise.push(`${response.status()} ${response.url()}`); });
      return opened;
    };
    hear(context);
    const newContext = browser.newContext.bind(browser);
    browser.newContext = async (options) => hear(await newContext(options)); // guests and hosts whom a journey lets in itself
    await use();
    browser.newContext = newContext;
    expect(noise, "nothing may complain in the console").toEqual([]);
  }, { auto: true }],
});
export { expect };

/** Refusals, which journeys ask for; and Remix (fetchAndDecode in single-fetch) logs an answer that a newer question overtook while it came. */
const NO_NOISE = /status of 4\d\d|^AbortError: signal is aborted without reason/;

/** axe finds nothing on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFinds(page)).toEqual([]);
}

/** A page as guests meet it in each language: in a browser, where axe looks, and as the server sends it to one without JavaScript. */
export async function expectInEachLanguage(browser: Browser, { baseURL, address, heading, says = heading }: { baseURL: string | undefined; address: (lang: Lang) => string; heading: (lang: Lang) => string; says?: (lang: Lang) => string }): Promise<void> {
  test.info().setTimeout(test.info().timeout + 40_000); // beside the journey's own
  const words = (html: string) => html.replace(/<[^>]*>/g, "").replaceAll("\u00a0", " "); // what keeps words on one line is no word
  for (const lang of LANGS) {
    const context = await browser.newContext({ baseURL, locale: lang, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const sent = await (await page.goto(address(lang)))!.text();
    expect([new RegExp(`<html[^>]* lang="${lang}"`).test(sent), words(/<h1.*?<\/h1>/s.exec(sent)?.[0] ?? "") === words(heading(lang)), words(sent).includes(words(says(lang)))], `${lang} without JavaScript`).toEqual([true, true, true]);
    await expect(page.locator("h1")).toHaveText(heading(lang));
    expect(await page.locator("main").innerText(), "every word of it is a word").not.toMatch(/\{\{|undefined|NaN/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), "nothing sticks out sideways").toBe(true);
    await expectAccessible(page);
    await context.close();
  }
}

export interface Hit { id: string; kind: string; slug: string; title: string; url: string; nextDate: string | null; priceFrom: { amount: number; currency: string } }

/** What the search API finds. */
export async function findProducts(page: Page, query: string): Promise<Hit[]> {
  const answer = await page.request.get(`/api/search?${query}`);
  expect(answer.status()).toBe(200);
  return ((await answer.json()) as { hits: Hit[] }).hits;
}

/** The first day from `after` days on which a party can book the product; `skip` leaves so many free ones to journeys beside it that close or fill theirs. */
export async function firstFreeDay(page: Page, productId: string, { adults = 2, children = 0, after = 3, skip = 0 } = {}): Promise<string> {
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const answer = await page.request.get(`/api/availability?product=${productId}&from=${day(after)}&to=${day(after + 300)}&adults=${adults}&children=${children}`);
  const { days } = (await answer.json()) as { days: { date: string; available: boolean }[] };
  const free = days.filter((entry) => entry.available)[skip];
  expect(free, `a free day for ${productId}`).toBeTruthy();
  return free!.date;
}

/** Presses the booking button of a product's page on which a date and a party are chosen. @returns the code of the order whose checkout opens */
export async function book(page: Page): Promise<string> {
  await page.locator("form[method=post]:has(input[name=token]) button[type=submit]:not([formmethod])").first().click();
  await page.waitForURL(/\/checkout\/[A-Z0-9]+/);
  return new URL(page.url()).pathname.split("/").pop()!;
}

/** The checkout's fields, with letters and marks that must survive the way. */
export async function fillContact(page: Page, email: string): Promise<void> {
  await page.locator("[name=fullName]").fill("Zażółć Gęśla-Müller");
  await page.locator("[name=email]").fill(email);
  await page.locator("[name=phone]").fill("+48 600 700 800");
  await page.locator("[name=country]").first().selectOption("PL");
  await page.locator("[name=notes]").fill("<b>alergia</b> na orzechy");
  await page.locator("[name=acceptTerms]").check();
}

/** Books on the product's page that is open, pays, and stands on the order's page. @returns the order's code */
export async function bookAndPay(page: Page, email: string): Promise<string> {
  const code = await book(page);
  await payFor(page, code, email);
  return code;
}

/** Pays the order whose checkout is open, and stands on its page. @param outcome what the bank says */
export async function payFor(page: Page, code: string, email: string, outcome: "succeeded" | "late" = "succeeded"): Promise<void> {
  await fillContact(page, email);
  await page.locator("main button[name=intent][value=pay]").last().click();
  await page.waitForURL(/\/dev\/stripe\/pay\//);
  await page.locator(`button[name=outcome][value=${outcome}]`).click();
  await page.waitForURL(new RegExp(`/orders/${code}`));
}

/** An address of ours in the newest mail that has all these words; looks until it has come. */
export async function linkInMail(page: Page, { words, link }: { words: string[]; link: RegExp }): Promise<string> {
  let found: string | undefined;
  await expect(async () => {
    const list = await (await page.request.get("/dev/mail")).text();
    for (const id of [...new Set([...list.matchAll(/\/dev\/mail\/([0-9a-f]{24})/g)].map(([, each]) => each!))].slice(0, 25)) {
      const text = /<article[^]*<\/article>/.exec(await (await page.request.get(`/dev/mail/${id}`)).text())?.[0] ?? ""; // beside it stands the list of all mails
      if (words.every((word) => text.includes(word))) found ??= link.exec(text)?.[0];
    }
    expect(found).toBeTruthy();
  }).toPass({ timeout: 40_000 });
  return found!;
}

/** The countdown of held places: it runs where JavaScript does, unheard; without it the page says until when. */
import type { Page } from "@playwright/test";
import { book, expect, expectAccessible, findProducts, firstFreeDay, test } from "./fixtures.ts";

const GUESTS = [
  { lang: "pl", until: /Do (\d\d:\d\d) nikt inny ich nie zajmie/ },
  { lang: "de", until: /Bis (\d\d:\d\d)(?: Uhr)? kann sie niemand anderes buchen/ },
  { lang: "en", until: /Nobody else can take them until (\d\d:\d\d)/ },
] as const;

/** Two places of a trip, held. @returns its checkout's address in a language */
async function holding(page: Page): Promise<(lang: string) => string> {
  const trip = (await findProducts(page, "lang=pl&kind=package"))[0]!;
  await page.goto(`/pl/p/${trip.slug}?date=${await firstFreeDay(page, trip.id, { after: 30 })}&units.adult=2&units.child=0`);
  await book(page);
  const { pathname, search } = new URL(page.url());
  return (lang) => pathname.replace("/pl/", `/${lang}/`) + search;
}

const venueClock = (ms: number) => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Warsaw", hour: "2-digit", minute: "2-digit" }).format(ms);

test("with JavaScript it counts, and says nothing aloud as long as there is time", async ({ page }) => {
  const checkout = await holding(page);
  for (const { lang } of GUESTS) {
    await page.goto(checkout(lang));
    const timer = page.getByRole("timer");
    await expect(timer).toHaveText(/1[234]:\d\d/);
    await expect(timer).toHaveAttribute("aria-live", "off");
    await expect(timer).not.toHaveText((await timer.textContent())!);
    await expect(page.locator("section[aria-labelledby=held-heading] [aria-live=polite]")).toHaveText("");
    await expectAccessible(page);
  }
});

test("without JavaScript no clock stands still, and the page says until when", async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL, viewport: { width: 390, height: 844 } })).newPage();
  const before = Date.now();
  const checkout = await holding(page);
  for (const { lang, until } of GUESTS) {
    await page.goto(checkout(lang));
    const held = page.locator("section[aria-labelledby=held-heading]");
    await expect(held).toHaveText(until);
    const [, time] = until.exec(await held.innerText())!;
    expect([15, 16].map((minutes) => venueClock(before + minutes * 60_000))).toContain(time);
    await expect(page.locator("[role=timer]")).toBeHidden();
    await expect(held.locator("button[name=intent][value=extend]")).toBeVisible();
  }
  await page.context().close();
});

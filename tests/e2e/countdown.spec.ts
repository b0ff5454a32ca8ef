/** The countdown of held places: a screen reader is told at five, two and one minutes and at the end, once each; without JavaScript the page says until when. */
import type { Page } from "@playwright/test";
import { book, expect, expectAccessible, findProducts, firstFreeDay, test } from "./fixtures.ts";

const GUESTS = [
  { lang: "pl", told: ["Zostało 5 minut na dokończenie rezerwacji.", "Zostały 2 minuty na dokończenie rezerwacji.", "Została 1 minuta na dokończenie rezerwacji.", "Czas minął. Odświeżamy stronę."], until: /Do (\d\d:\d\d) nikt inny ich nie zajmie/ },
  { lang: "de", told: ["Noch 5 Minuten, um die Buchung abzuschließen.", "Noch 2 Minuten, um die Buchung abzuschließen.", "Noch 1 Minute, um die Buchung abzuschließen.", "Die Zeit ist abgelaufen. Die Seite wird neu geladen."], until: /Bis (\d\d:\d\d)(?: Uhr)? kann sie niemand anderes buchen/ },
  { lang: "en", told: ["5 minutes left to complete your booking.", "2 minutes left to complete your booking.", "1 minute left to complete your booking.", "Time is up. Reloading the page."], until: /Nobody else can take them until (\d\d:\d\d)/ },
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

/** Notes every text that the live region of the countdown gets from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    const region = document.querySelector("section[aria-labelledby=held-heading] [aria-live=polite]")!;
    new MutationObserver(() => heard.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { heard });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test("a screen reader hears four sentences until the end, and then the server is asked anew", async ({ page }) => {
  const checkout = await holding(page);
  await page.clock.install();
  for (const { lang, told } of GUESTS) {
    await page.goto(checkout(lang));
    const timer = page.getByRole("timer");
    await expect(timer).toHaveText(/1[34]:\d\d/);
    await expect(timer).toHaveAttribute("aria-live", "off");
    await expectAccessible(page);
    const heard = await listen(page);
    const asked = page.waitForRequest(/\/checkout\/[A-Z0-9]+\.data/, { timeout: 60_000 });
    await page.clock.fastForward(8 * 60_000);
    for (let second = 8 * 60; second < 15 * 60; second += 20) await page.clock.runFor(20_000); // the page draws between two steps, not within one
    expect(await heard(), lang).toEqual([told[0], "", told[1], told[2], told[3]]);
    await page.clock.runFor(2_000);
    await asked;
    await expect(timer, "of a hold that the server knows to run on").toHaveText(/1[34]:\d\d/);
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

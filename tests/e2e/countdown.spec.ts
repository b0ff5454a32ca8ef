/** The countdown of held places: a screen reader is told at five minutes, at two, at one and at the end (each second of it: tests/core/booking/hold-countdown.test.ts); without JavaScript the page says until when. */
import type { Page } from "@playwright/test";
import { book, expect, expectAccessible, findProducts, firstFreeDay, test } from "./fixtures.ts";

const GUESTS = [
  { lang: "pl", five: "Zostało 5 minut na dokończenie rezerwacji.", two: "Zostały 2 minuty na dokończenie rezerwacji.", over: "Czas minął. Odświeżamy stronę.", until: /Do (\d\d:\d\d) nikt inny ich nie zajmie/ },
  { lang: "de", five: "Noch 5 Minuten, um die Buchung abzuschließen.", two: "Noch 2 Minuten, um die Buchung abzuschließen.", over: "Die Zeit ist abgelaufen. Die Seite wird neu geladen.", until: /Bis (\d\d:\d\d)(?: Uhr)? kann sie niemand anderes buchen/ },
  { lang: "en", five: "5 minutes left to complete your booking.", two: "2 minutes left to complete your booking.", over: "Time is up. Reloading the page.", until: /Nobody else can take them until (\d\d:\d\d)/ },
] as const;

const SPOKEN = "section[aria-labelledby=held-heading] [aria-live=polite]";

/** Two places of a trip, held on the first free day so many days from now: each test has a fortnight of its own. @returns its checkout's address in a language */
async function holding(page: Page, { after }: { after: number }): Promise<(lang: string) => string> {
  const trip = (await findProducts(page, "lang=pl&kind=package"))[0]!;
  await page.goto(`/pl/p/${trip.slug}?date=${await firstFreeDay(page, trip.id, { after })}&units.adult=2&units.child=0`);
  await book(page);
  const { pathname, search } = new URL(page.url());
  return (lang) => pathname.replace("/pl/", `/${lang}/`) + search;
}

const venueClock = (ms: number) => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Warsaw", hour: "2-digit", minute: "2-digit" }).format(ms);

/** The checkout as the server would send it so many seconds before its hold ends, when nothing is told; the rest passes by the browser's own clock. */
async function comeLate(page: Page, { address, seconds }: { address: string; seconds: number }): Promise<void> {
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/(secondsLeft\\?",)\d+/, `$1${seconds}`).replace(/(role="timer"[^>]*>[^<]*?)\d+:\d\d/, `$1${clock}`);
    await route.fulfill({ response, body });
  }, { times: 1 });
  await page.goto(address);
}

test("a screen reader is told when five minutes are left, and when two are", async ({ page }) => {
  const checkout = await holding(page, { after: 100 });
  for (const { lang, five, two } of GUESTS) {
    for (const [minutes, told] of [[5, five], [2, two]] as const) {
      await comeLate(page, { address: checkout(lang), seconds: minutes * 60 + 3 });
      await expect(page.locator(SPOKEN)).toHaveText(told);
      await expect(page.getByRole("timer")).toHaveText(new RegExp(`${minutes}:00|${minutes - 1}:5\\d`));
    }
  }
});

test("when time is up that is said, and the server is asked anew", async ({ page }) => {
  const checkout = await holding(page, { after: 115 });
  await page.clock.install();
  for (const { lang, over } of GUESTS) {
    await page.goto(checkout(lang));
    await expect(page.getByRole("timer")).toHaveText(/1[234]:\d\d/);
    await page.waitForLoadState("networkidle");
    const asked = page.waitForRequest(/\/checkout\/[A-Z0-9]+\.data/);
    await page.clock.fastForward(15 * 60_000);
    await expect(page.locator(SPOKEN)).toHaveText(over);
    await page.clock.runFor(2_000);
    await asked;
    await expect(page.getByRole("timer"), "of a hold that the server knows to run on").toHaveText(/1[234]:\d\d/);
  }
});

test("with JavaScript it counts, and says nothing aloud as long as there is time", async ({ page }) => {
  const checkout = await holding(page, { after: 130 });
  for (const { lang } of GUESTS) {
    await page.goto(checkout(lang));
    const timer = page.getByRole("timer");
    await expect(timer).toHaveText(/1[234]:\d\d/);
    await expect(timer).toHaveAttribute("aria-live", "off");
    await expect(timer).not.toHaveText((await timer.textContent())!);
    await expect(page.locator(SPOKEN)).toHaveText("");
    await expectAccessible(page);
  }
});

test("without JavaScript no clock stands still, and the page says until when", async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL, viewport: { width: 390, height: 844 } })).newPage();
  const before = Date.now();
  const checkout = await holding(page, { after: 145 });
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

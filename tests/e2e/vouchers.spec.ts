/** Vouchers at the door of the demonstration's entrepreneur: with a script, without one, without a net; the day's list; what the guest's paper opens. */
import type { Browser, Page } from "@playwright/test";
import { translator } from "../../app/i18n/translator.ts";
import { expect, expectAccessible, expectInEachLanguage, test } from "./fixtures.ts";

async function logIn(page: Page): Promise<void> {
  await page.goto("/studio/login?lang=pl");
  await page.locator("form:has([name=password]) [name=email]").first().fill("entrepreneur@latarnia.example");
  await page.locator("[name=password]").first().fill("latarnia-demo");
  await page.locator("button[name=intent][value=password]").first().click();
  await page.waitForURL(/\/studio(\?|$)/);
}

/** The venue's date in some days. */
const venueDate = (days: number) => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Warsaw" }).format(new Date(Date.now() + days * 86_400_000));
const codesIn = (html: string) => [...html.matchAll(/>([2-9A-Z]{4}-[2-9A-Z]{4})</g)].map(([, code]) => code!);

/** Codes of vouchers that are good but for neither today nor tomorrow, from the lists of the booked days; each test takes its own. */
async function someCodes(page: Page): Promise<{ date: string; codes: string[] }> {
  await page.goto("/studio/bookings");
  const booked = await page.locator("main section[aria-labelledby^=day-] h3").evaluateAll((heads) => heads.map((head) => head.id.slice(4)));
  const dates = booked.filter((date) => date > venueDate(1));
  expect(dates.length, "the demonstration has bookings").toBeGreaterThan(0);
  const codes: string[] = [];
  for (const date of dates.slice(0, 12)) {
    const list = await (await page.request.get(`/studio/day/${date}`)).text();
    const good = list.split("<li").filter((row) => !row.includes("✕")).join("<li"); // another journey closes days and calls trips off
    codes.push(...codesIn(good));
    const found = [...new Set(codes)];
    if (found.length >= 4) return { date, codes: found };
  }
  throw new Error(`too few vouchers: ${codes.length}`);
}

async function check(page: Page, code: string): Promise<void> {
  await page.locator("main [name=code]:not([type=hidden])").fill(code);
  await page.locator("main form:has([name=code]:not([type=hidden])) button").click();
}

const verdict = (page: Page) => page.locator("main section h2").first();
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

async function newPage(browser: Browser, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
  return (await browser.newContext({ viewport: { width: 390, height: 844 }, ...options })).newPage();
}

test("a voucher is checked, used, told to be used, and taken back", async ({ page }) => {
  test.setTimeout(180_000);
  await logIn(page);
  const [code] = (await someCodes(page)).codes;
  await page.goto("/studio/scan");
  await expectAccessible(page);
  await check(page, "AAAA-2222");
  await expect(verdict(page)).toHaveText("Nie ma takiego biletu");
  await expectAccessible(page);
  await check(page, code!.toLowerCase().replace("-", " "));
  await expect(verdict(page)).toHaveText("Nie na dziś");
  await expect(verdict(page)).toBeFocused();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Mimo to oznacz jako wykorzystany" }).click();
  await expect(verdict(page)).toHaveText("Zaliczony");
  await expect(page.getByText("Wpuść gościa.")).toBeVisible();
  await expectAccessible(page);
  expect(await fits(page)).toBe(true);
  await page.getByRole("link", { name: "Następny" }).click();
  await check(page, code!);
  await expect(verdict(page)).toHaveText("Już wykorzystany");
  await page.getByRole("button", { name: new RegExp(`^Cofnij: .*${code}`) }).click();
  await expect(page.getByText("Cofnięto. Bilet znów jest ważny.")).toBeVisible();
  await check(page, code!);
  await expect(verdict(page)).toHaveText("Nie na dziś");
});

/** What anybody sees who opens the address of a voucher's QR code. */
const showsTo = (browser: Browser, page: Page) => (code: string, verdict: "valid" | "otherDay" | "used" | "unknown") => expectInEachLanguage(browser, {
  baseURL: new URL(page.url()).origin, address: () => `/v/${code.replace("-", "")}`, heading: (lang) => translator(lang, "order")(`check.${verdict}`),
});

test("guests of today and tomorrow are there: the one is let in, the other is not for today; what the paper of the one opens, and a code that nobody has", async ({ page, browser }) => {
  await logIn(page);
  for (const [days, said] of [[0, "Ważny"], [1, "Nie na dziś"]] as const) {
    const [code] = codesIn(await (await page.request.get(`/studio/day/${venueDate(days)}`)).text());
    await page.goto("/studio/scan");
    await check(page, code!);
    await expect(verdict(page)).toHaveText(said);
    if (days === 0) await showsTo(browser, page)(code!, "valid");
  }
  await showsTo(browser, page)("AAAA-2222", "unknown");
});

test("all of it without a script, and what the guest's paper opens", async ({ page, browser }) => {
  test.setTimeout(180_000);
  await logIn(page);
  const [, code] = (await someCodes(page)).codes;
  const plain = await newPage(browser, { javaScriptEnabled: false, storageState: await page.context().storageState(), baseURL: new URL(page.url()).origin });
  await plain.goto(`/v/${code!.replace("-", "")}`);
  await expect(plain).toHaveURL(/\/studio\/scan\?code=/);
  await expect(verdict(plain)).toHaveText("Nie na dziś");
  await plain.getByRole("button", { name: "Mimo to oznacz jako wykorzystany" }).click();
  await expect(verdict(plain)).toHaveText("Zaliczony");
  await plain.getByRole("link", { name: "Następny" }).click();
  await check(plain, code!);
  await expect(verdict(plain)).toHaveText("Już wykorzystany");
  await showsTo(browser, page)(code!, "used");
  await plain.getByRole("button", { name: new RegExp(`^Cofnij: .*${code}`) }).click();
  await expect(plain.getByText("Cofnięto. Bilet znów jest ważny.")).toBeVisible();
  await showsTo(browser, page)(code!, "otherDay");
});

/** Puts a voucher on the phone's list as one of today: the demonstration has guests on some days only. */
async function listForToday(page: Page, code: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => localStorage.getItem("latarnia.door.list"))).not.toBeNull();
  await page.evaluate((shown) => {
    const list = JSON.parse(localStorage.getItem("latarnia.door.list")!) as { rows: unknown[] };
    const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Warsaw" }).format(new Date());
    const row = { code: shown.replace("-", ""), display: shown, title: { text: "Rejs", lang: "pl" }, date: today, endDate: today, when: "dziś, 10:00", party: "2 dorosłych", guest: "Anna K.", standing: "good", usedAt: null };
    localStorage.setItem("latarnia.door.list", JSON.stringify({ ...list, rows: [row] }));
  }, code);
}

test("without a net the page opens, checks against the list, keeps what is pressed and sends it later; the log-out leaves no guest on the phone", async ({ page, context }) => {
  test.setTimeout(180_000);
  await logIn(page);
  const [, , code, other] = (await someCodes(page)).codes;
  await page.goto("/studio/scan");
  await expect.poll(() => page.evaluate(async () => (await caches.match("/studio/scan")) !== undefined && navigator.serviceWorker.controller !== null), { timeout: 60_000 }).toBe(true);
  await listForToday(page, code!);
  await context.setOffline(true);
  await page.goto("/studio/scan");
  await expect(page.getByText("Bez sieci", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await check(page, other!);
  await expect(verdict(page)).toHaveText("Nie ma go na liście");
  await check(page, code!);
  await expect(verdict(page)).toHaveText("Ważny");
  await page.getByRole("button", { name: "Oznacz jako wykorzystany" }).click();
  await expect(page.getByText("Zapisane w telefonie, wyślemy, gdy wróci sieć.", { exact: false })).toBeVisible();
  await page.reload();
  await check(page, code!);
  await expect(verdict(page)).toHaveText("Już wykorzystany");
  await expect(page.getByText("1 wpis czeka na wysłanie")).toBeVisible();
  await expectAccessible(page);
  await context.setOffline(false);
  await expect(page.getByText("1 wpis czeka na wysłanie")).toHaveCount(0);
  await page.goto("/studio/scan");
  await check(page, code!);
  await expect(verdict(page)).toHaveText("Już wykorzystany");
  await page.getByRole("button", { name: new RegExp(`^Cofnij: .*${code}`) }).click();
  await expect(page.getByText("Cofnięto. Bilet znów jest ważny.")).toBeVisible();
  await page.getByRole("button", { name: "Wyloguj" }).click();
  await page.waitForURL(/\/studio\/login/);
  await expect.poll(() => page.evaluate(async () => [localStorage.getItem("latarnia.door.list"), (await caches.keys()).filter((name) => name.startsWith("door-")).length, (await navigator.serviceWorker.getRegistrations()).length])).toEqual([null, 0, 0]);
});

test("the day's list: guests by the clock, codes, boxes to tick, on a phone and on paper", async ({ page }) => {
  await logIn(page);
  const { date, codes } = await someCodes(page);
  await page.goto(`/studio/day/${date}`);
  await expectAccessible(page);
  expect(await fits(page)).toBe(true);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(codes.at(-1)!)).toBeVisible();
  await expect(page.getByRole("button", { name: "Pokaż" })).toBeHidden();
  await expect(page.getByRole("navigation")).toBeHidden();
  await page.emulateMedia({ media: "screen", colorScheme: "dark" });
  await page.goto("/studio/day/2099-01-01");
  await expect(page.getByText("Na ten dzień nie ma gości.")).toBeVisible();
  await expectAccessible(page);
  expect((await page.request.get("/studio/day/2027-13-40")).status()).toBe(404);
});

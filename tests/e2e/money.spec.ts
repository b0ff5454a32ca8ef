/** The studio's pages about money: payouts with the way to Stripe and back, a statement with its papers, commission, the agreement with Stripe. */
import type { Page } from "@playwright/test";
import { expect, expectAccessible, linkInMail, test } from "./fixtures.ts";
import { logIn } from "./log-in.ts";

/** One after the other: the pages are in the language of the person, and these are the same three. */
test.describe.configure({ mode: "serial" });

const LANGS = ["pl", "de", "en"] as const;

/** A day far enough off that no rate is there yet, and none of today is touched. */
const someDay = () => `20${30 + Math.floor(Math.random() * 60)}-0${1 + Math.floor(Math.random() * 9)}-1${Math.floor(Math.random() * 10)}`;

async function speak(page: Page, lang: (typeof LANGS)[number]): Promise<void> {
  await page.goto("/studio");
  await page.locator(`button[name=lang][value=${lang}]`).click();
  await expect(page.locator("html")).toHaveAttribute("lang", lang);
}

test("an entrepreneur makes an account at Stripe, chooses how he is paid, and finds his statement", async ({ page }) => {
  await logIn(page, "entrepreneur");
  await page.goto("/studio/payouts");
  await expectAccessible(page);
  await page.locator("button[name=intent][value=onboard]").click();
  await page.waitForURL(/\/connect\//);
  await page.getByRole("button").click();
  await page.waitForURL(/\/studio\/payouts\?done=ready/);
  await expect(page.getByRole("status")).toBeVisible();
  await expectAccessible(page);
  await page.locator("button[name=intent][value=invoice]").click();
  await page.waitForURL(/done=invoice/);
  await page.locator("button[name=intent][value=transfer]").click();
  await page.waitForURL(/done=transfer/);
  await page.locator("a[href^='/studio/payouts/20']").first().click();
  await page.waitForURL(/\/studio\/payouts\/20\d\d-\d\d/);
  await expectAccessible(page);
  for (const [extension, type] of [["csv", "text/csv"], ["pdf", "application/pdf"]]) {
    const paper = await page.request.get((await page.locator(`a[href*='statement.${extension}']`).getAttribute("href"))!);
    expect([paper.status(), paper.headers()["content-type"]!.split(";")[0]]).toEqual([200, type]);
  }
});

test("a LOT sets a commission from a day on, without a script too", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await logIn(page, "lot");
  await page.goto("/studio/commission");
  await page.locator("[name=percent]").fill("250");
  await page.locator("button[name=intent][value=add]").click();
  await expect(page.locator("[name=percent]")).toHaveAttribute("aria-invalid", "true");
  await page.locator("[name=percent]").fill("8,5");
  await page.locator("[name=from]").fill(someDay());
  await page.locator("button[name=intent][value=add]").click();
  await page.waitForURL(/done=added/);
  await expect(page.locator("main")).toContainText("8,5");
  await context.close();
});

test("the regional organisation sets the fee of a LOT from a day on, and the LOT sees what it will pay; without a script too", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await logIn(page, "zrot");
  await page.goto("/studio/commission");
  const form = page.locator("form:has([name=what][value=fee])");
  await form.locator("[name=percent]").fill("250");
  await form.locator("[name=percent]").press("Enter");
  await expect(form.locator("[name=percent]")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("alert").getByRole("link"), "the page stands at its head, the form far below").toHaveAttribute("href", "#add-fee");
  await expect(page.locator("form:has([name=what][value=commission]) [name=percent]"), "what was typed is the other form's").toHaveValue("");
  await form.locator("[name=percent]").fill("3,75");
  await form.locator("[name=of]").selectOption("lot-kolobrzeg");
  await form.locator("[name=from]").fill(someDay());
  await form.locator("button[name=intent][value=add]").click();
  await page.waitForURL(/done=fee/);
  await expect(page.getByRole("status")).toBeVisible();
  await logIn(page, "lot");
  await page.goto("/studio/commission");
  await expect(page.locator("section:has(#fees) li").filter({ hasText: "3,75" })).not.toHaveCount(0);
  await expect(page.locator("form:has([name=what][value=fee])"), "it does not set it").toHaveCount(0);
  await context.close();
});

test("the regional organisation compares the books with Stripe", async ({ page }) => {
  await logIn(page, "zrot");
  await page.goto("/studio/commission");
  await expectAccessible(page);
  await page.goto("/studio/reconciliation");
  await page.locator("button[name=intent][value=compare]").click();
  await page.waitForURL(/done=compared/);
  await expectAccessible(page);
  await page.goto("/studio/invoices");
  await page.locator("main summary").first().click();
  await expectAccessible(page);
});

const dayAfter = (days: number) => new Date(Date.now() + days * 86_400_000).toLocaleDateString("sv-SE", { timeZone: "Europe/Warsaw" });

/** What a form says to a day to come and an empty field, in German; the day stays typed. */
async function refusesTomorrow(page: Page, button: string): Promise<void> {
  await page.locator(`form:has(${button}) [name=paidOn]`).first().fill(dayAfter(1));
  await page.locator(button).first().click();
  const form = page.locator(`form:has(${button}):has([aria-invalid=true])`);
  await expect(form).toContainText("Dieser Tag liegt noch in der Zukunft.");
  await expect(form).toContainText("Bitte ausfüllen.");
  await expect(form.locator("[name=paidOn]")).toHaveValue(dayAfter(1));
}

test("the regional organisation notes that it has paid an invoice, without a script too", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await logIn(page, "zrot");
  await speak(page, "de");
  await page.goto("/studio/invoices");
  const payee = page.locator("section:has(form [name=paidOn])").first();
  const name = (await payee.locator("h2").textContent())!;
  await refusesTomorrow(page, "button[value=paid]");
  await payee.locator("[name=paidOn]").fill(dayAfter(0));
  await payee.locator("[name=reference]").fill("FV 77/2026 <b>");
  await payee.locator("button[value=paid]").click();
  await page.waitForURL(/done=paid/);
  await expect(page.getByRole("status")).toBeVisible();
  await expect(page.locator("section[aria-labelledby=paid] li").first()).toContainText("FV 77/2026 <b>");
  await expect(page.locator("section[aria-labelledby=paid] li").first()).toContainText(name);
  await speak(page, "pl");
  await context.close();
});

test("a refund that cannot go by Stripe is given back in another way, and its guest sees on which day", async ({ page }) => {
  await logIn(page, "lot");
  await page.goto("/studio/bookings");
  const href = (await page.locator("a[href$='/cancel']").last().getAttribute("href"))!;
  const code = /bookings\/([A-Z0-9]+)\/cancel/.exec(href)![1]!;
  await page.goto(href);
  await page.locator("[name=note]").fill("Sturm");
  await page.locator("main form button").last().click();
  await page.waitForURL(/\/studio\/bookings(\?|$)/);
  await logIn(page, "zrot");
  await speak(page, "de");
  const refund = page.locator("section[aria-labelledby=refunds] li", { hasText: code });
  await expect(async () => {
    await page.goto("/studio/reconciliation");
    await expect(refund).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await expect(refund.locator("button[value=retry]"), "of what was never at Stripe nothing is sent there").toHaveCount(0);
  await refusesTomorrow(page, `button[value=otherwise][aria-label*="${code}"]`);
  await expectAccessible(page);
  await refund.locator("[name=paidOn]").fill(dayAfter(0));
  await refund.locator("[name=reference]").fill("Überweisung 4711");
  await refund.locator("button[value=otherwise]").click();
  await page.waitForURL(/done=otherwise/);
  await expect(refund).toHaveCount(0);
  await expectAccessible(page);
  await speak(page, "pl");
  const guestPage = await linkInMail(page, { words: [code, new Date(dayAfter(0)).getFullYear().toString()], link: new RegExp(`http[^"<]*/orders/${code}[^"<]*`) });
  await page.goto(guestPage.replaceAll("&amp;", "&"));
  await expect(page.locator("section[aria-labelledby=money-back]")).toContainText(dayAfter(0).slice(0, 4));
  await expectAccessible(page);
});

for (const lang of LANGS) {
  test(`every page about money in ${lang}: nothing to complain about, nothing wider than a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await logIn(page, "lot");
    await speak(page, lang);
    for (const path of ["payouts", `payouts/${new Date().toISOString().slice(0, 7)}`, "commission"]) {
      await page.goto(`/studio/${path}`);
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    }
    await speak(page, "pl");
  });
}

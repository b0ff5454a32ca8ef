/** Searching without a mouse: suggestions while typing, chosen with the arrows, left with Escape and Tab; and the same field as a plain form without JavaScript. */
import type { Locator, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures.ts";

const fieldOf = (page: Page): Locator => page.getByRole("combobox", { name: /Czego szukasz|Was suchen Sie|What/ });
const listOf = (page: Page): Locator => page.getByRole("listbox");
const linesOf = (page: Page): Locator => listOf(page).getByRole("option");
const lineOf = (page: Page, name: string | RegExp): Locator => listOf(page).getByRole("option", { name });

/** Types as people do, and waits for the list that belongs to the last letter. */
async function type(page: Page, field: Locator, words: string): Promise<void> {
  const heard = page.waitForResponse((response) => response.url().includes("/api/suggest") && new URL(response.url()).searchParams.get("q") === words);
  await field.pressSequentially(words, { delay: 15 });
  await heard;
}

/** The line that a screen reader is told the field stands on. */
async function expectOn(page: Page, field: Locator, name: string | RegExp): Promise<void> {
  const id = await lineOf(page, name).getAttribute("id");
  await expect(field).toHaveAttribute("aria-activedescendant", id!);
  await expect(lineOf(page, name)).toHaveAttribute("aria-selected", "true");
}

test("from the home page to a place by its German name, by keyboard alone", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/pl");
  const field = fieldOf(page);
  await expect(field).toHaveAttribute("aria-expanded", "false");
  await page.locator("[name=from]").fill("2027-07-01");
  await field.focus();
  await type(page, field, "Kolberg");
  await expect(listOf(page)).toBeVisible();
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await expect(field).toHaveAttribute("aria-controls", (await listOf(page).getAttribute("id"))!);
  await expect(page.getByRole("status").filter({ hasText: /^\d podpowied/ })).toBeAttached();
  await expect(lineOf(page, /^Kołobrzeg Kolberg/)).toContainText("Kolberg");
  await page.keyboard.press("ArrowDown");
  await expectOn(page, field, /^Kołobrzeg Kolberg/);
  await expect(field, "the words stay as they were typed").toHaveValue("Kolberg");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/pl\/search\?/);
  const asked = new URL(page.url()).searchParams;
  expect([asked.get("q"), asked.get("from"), asked.get("adults")]).toEqual(["Kołobrzeg", "2027-07-01", null]);
  await expect(fieldOf(page)).toHaveValue("Kołobrzeg");
  await expect(page.locator("main article, main li").filter({ hasText: "Kołobrzeg" }).first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/pl$/);
});

test("how many suggestions there are is said although its words come later than the answer", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/assets\/public-texts-[\w-]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/pl");
  const field = fieldOf(page);
  await expect(field).toHaveAttribute("aria-expanded", "false");
  await field.focus();
  await type(page, field, "Kolberg");
  await expect(listOf(page)).toBeVisible();
  release();
  await expect(page.getByRole("status").filter({ hasText: /^\d podpowied/ })).toBeAttached();
});

test("enter without a line sends the form; arrows pass the text between last and first line", async ({ page }) => {
  await page.goto("/de/search");
  const field = fieldOf(page);
  await field.focus();
  await type(page, field, "Leucht");
  const lines = linesOf(page);
  await expect(lines.first()).toBeVisible();
  const count = await lines.count();
  expect(count).toBeLessThanOrEqual(8);
  await page.keyboard.press("ArrowUp");
  await expect(lines.nth(count - 1)).toHaveAttribute("aria-selected", "true");
  await expect(lines.nth(count - 1)).toBeInViewport();
  await page.keyboard.press("ArrowDown");
  await expect(field).not.toHaveAttribute("aria-activedescendant", /./);
  await page.keyboard.press("ArrowDown");
  await expect(lines.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Home");
  await expect(field).not.toHaveAttribute("aria-activedescendant", /./);
  expect(await field.evaluate((input: HTMLInputElement) => input.selectionStart), "the caret is at the beginning").toBe(0);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/de\/search\?q=Leucht$/);
  await expect(fieldOf(page), "one goes on where one was").toBeFocused();
  await expect(listOf(page)).toBeHidden();
});

test("escape closes, then clears; tab leaves to the next field and the list goes", async ({ page }) => {
  await page.goto("/pl/search");
  const field = fieldOf(page);
  await field.focus();
  await type(page, field, "kaj");
  await expect(listOf(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(listOf(page)).toBeHidden();
  await expect(field).toHaveValue("kaj");
  await page.keyboard.press("ArrowDown");
  await expect(linesOf(page).first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(field).toHaveValue("");
  await type(page, field, "kaj");
  await expect(listOf(page)).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await expect(listOf(page)).toBeHidden();
  await expect(field).not.toBeFocused();
  await expect(page.locator("form[role=search] :focus"), "one is at what comes next in the form").toHaveCount(1);
  await expect(page, "nothing was chosen by leaving").toHaveURL(/\/pl\/search$/);
});

test("a theme becomes a filter and the words go; a product opens its page; by touch as by keyboard", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await context.newPage();
  await page.goto("/pl/search");
  await type(page, fieldOf(page), "kajak");
  await lineOf(page, /^Kajaki \d+ prop/).tap();
  await page.waitForURL(/\/pl\/search\?theme=kayak$/);
  await expect(fieldOf(page)).toHaveValue("");
  await type(page, fieldOf(page), "kajak");
  const product = page.getByRole("group", { name: "Propozycje" }).getByRole("option").first();
  const title = await product.locator("span").first().innerText();
  expect((await product.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await product.tap();
  await page.waitForURL(/\/pl\/p\//);
  await expect(page.locator("h1")).toHaveText(title);
  await context.close();
});

test("late answers are not heard, a failing one leaves the form as it was", async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/api\/suggest.*q=ko&?/, async (route) => {
    await held;
    await route.fulfill({ json: { q: "ko", suggestions: [{ kind: "place", text: "Za późno", detail: "", url: "/pl/search?q=pozno" }] } }).catch(() => undefined); // given up by the page meanwhile
  });
  await page.route(/\/api\/suggest.*q=kamfailed/, (route) => route.fulfill({ status: 400, json: { error: { code: "bad_request" } } }));
  await page.goto("/pl/search");
  const field = fieldOf(page);
  await field.focus();
  const asked = page.waitForRequest(/\/api\/suggest.*q=ko&?/);
  await field.pressSequentially("ko");
  await asked;
  await page.keyboard.press("ControlOrMeta+a");
  await type(page, field, "kamie");
  release();
  await expect(lineOf(page, /^Kamień Pomorski \d/)).toBeVisible();
  await expect(lineOf(page, "Za późno")).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+a");
  await type(page, field, "kamfailed");
  await expect(listOf(page)).toBeHidden();
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=kamfailed/);
});

for (const [lang, path, words, width, scheme] of [["pl", "", "kol", 390, "light"], ["de", "/search", "Leucht", 390, "dark"], ["en", "", "kay", 1280, "dark"], ["de", "/search", "Kolb", 1280, "light"]] as const) {
  test(`the open list is accessible and moves nothing: ${lang}${path}, ${width} px, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`/${lang}${path}`);
    await page.waitForLoadState("networkidle");
    await page.evaluate(async () => {
      await document.fonts.ready;
      const shifts: string[] = [];
      type Shift = PerformanceEntry & { sources: { node: Node | null }[] };
      const inList = (node: Node | null) => node === null || Boolean((node instanceof Element ? node : node.parentElement)?.closest("[role=listbox]")); // its own lines change with the words
      new PerformanceObserver((list) => (list.getEntries() as Shift[]).forEach(({ sources }) => sources.forEach(({ node }) => inList(node) || shifts.push(`${node!.nodeName} ${node!.textContent?.slice(0, 40)}`)))).observe({ type: "layout-shift" });
      Object.assign(window, { shifts });
    });
    const field = fieldOf(page);
    await field.focus();
    const before = await page.evaluate(() => [scrollY, document.documentElement.scrollHeight]);
    await type(page, field, words);
    await expect(listOf(page)).toBeInViewport();
    await page.keyboard.press("ArrowUp");
    await expect(listOf(page).getByRole("option", { selected: true })).toBeInViewport();
    await expectAccessible(page);
    expect(await page.evaluate(() => [scrollY, document.documentElement.scrollHeight]), "the page stays where and as tall as it was").toEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
  });
}

test("without JavaScript the field is a plain one and the form answers", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto("/pl");
  await expect(page.getByRole("combobox", { name: "Czego szukasz" })).toHaveCount(0);
  const field = page.getByRole("textbox", { name: "Czego szukasz?" });
  await field.fill("kajaki");
  await field.press("Enter");
  await page.waitForURL(/\/pl\/search\?.*q=kajaki/);
  await expect(page.locator(`a[href^="/pl/p/"]`).first()).toBeVisible();
  await context.close();
});

/** Several offers in one order, with and without JavaScript: added while the first waits, taken out, paid once, called off one by one. */
import type { Page } from "@playwright/test";
import { book, expect, expectAccessible, findProducts, firstFreeDay, payFor, test } from "./fixtures.ts";

const JOURNEYS = [
  { lang: "pl", javaScript: true },
  { lang: "de", javaScript: true },
  { lang: "en", javaScript: false },
] as const;

/** The addresses of packages with a free day chosen, far enough off to be called off for nothing. */
async function packagesOf(page: Page, lang: string): Promise<{ path: string; title: string }[]> {
  const hits = (await findProducts(page, `lang=${lang}&kind=package&instant=1`)).slice(0, 3);
  return Promise.all(hits.map(async ({ id, slug, title }) => ({ title, path: `/${lang}/p/${slug}?date=${await firstFreeDay(page, id, { after: 60 })}&units.adult=2&units.child=0` })));
}

for (const { lang, javaScript } of JOURNEYS) {
  test(`two trips, one payment, one called off, in ${lang}${javaScript ? "" : " without JavaScript"}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: javaScript, baseURL, viewport: { width: 390, height: 844 }, locale: lang });
    const page = await context.newPage();
    const see = async () => { if (javaScript) await expectAccessible(page); };
    const [first, second, third] = await packagesOf(page, lang) as [{ path: string; title: string }, { path: string; title: string }, { path: string; title: string }];
    await page.goto(first.path);
    const code = await book(page);
    const [addMore, drop] = [page.locator("button[value=add]"), page.locator("button[name=drop]")];
    await page.locator("[name=fullName]").fill("Zażółć Gęśla-Müller");
    for (const { path, title } of [second, third]) {
      await addMore.click();
      await page.waitForURL(new RegExp(`/${lang}/search`));
      await expect(page.getByText(code)).toBeVisible();
      await see();
      await page.goto(path);
      await expect(page.getByText(code)).toBeVisible();
      expect(await book(page)).toBe(code);
      await expect(page.getByText(title).first()).toBeVisible();
      await expect(page.locator("[name=fullName]")).toHaveValue("Zażółć Gęśla-Müller");
    }
    await expect(drop).toHaveCount(3);
    await see();
    await page.getByRole("button", { name: third.title }).click();
    await expect(drop).toHaveCount(2);
    await page.goto(`/${lang}`);
    await expect(page.getByText(code)).toHaveCount(0);
    await page.goto(`/${lang}/checkout/${code}`);
    await payFor(page, code, `two-${lang}-${Date.now()}@guest.example`);
    for (const { title } of [first, second]) await expect(page.getByText(title).first()).toBeVisible();
    await see();
    await page.locator('main a[href*="/cancel?key="]').first().click();
    await page.waitForURL(/\/cancel\?key=/);
    const callOff = page.locator("button[value=cancel]");
    await expect(callOff).toBeVisible();
    await page.locator("input[name=line]").nth(2).check();
    await expect(callOff, "it would call off both").toBeHidden();
    await page.locator("button[value=choose]").click();
    await page.waitForURL(/line=/);
    await see();
    await callOff.click();
    await page.waitForURL(/done=cancelled/);
    await expect(page.locator("h1")).toBeVisible();
    await see();
    await context.close();
  });
}

/** axe finds nothing on any public page, in both widths, light and dark. */
import { expect, expectAccessible, findProducts, firstFreeDay, test } from "./fixtures.ts";

const PAGES = ["", "/search", "/search?q=kajak&theme=river", "/search?q=zzzzqqqq", "/events", "/about", "/lot/kolobrzeg", "/terms", "/privacy", "/accessibility", "/credits", "/p/nirgendwo"];

for (const lang of ["pl", "de", "en"] as const) {
  test(`public pages are accessible in ${lang}`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const path of PAGES) {
      await page.goto(`/${lang}${path}`);
      await expect(page.locator("h1"), path).toHaveCount(1);
      await expectAccessible(page);
    }
  });
}

for (const [kind, scheme, width] of [["offer", "light", 390], ["package", "dark", 390], ["bundle", "light", 1280], ["package", "light", 1280]] as const) {
  test(`the page of a ${kind} is accessible, ${scheme}, ${width} px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    const hit = (await findProducts(page, `lang=pl&kind=${kind}`)).find((candidate) => candidate.kind === kind)!;
    const date = await firstFreeDay(page, hit.id);
    await page.goto(`/pl/p/${hit.slug}?date=${date}&units.adult=2`);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), "nothing sticks out sideways").toBe(true);
  });
}

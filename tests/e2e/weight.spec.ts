/** Pages stay light and still, and run only the scripts that their headers allow: first, from memory, and after "304 Not Modified". */
import { expect, findProducts, test } from "./fixtures.ts";
import { MOST_FONTS, MOST_SCRIPT_KB, weigh } from "../support/page-weight.ts";

test("home, search, product, map and the smaller pages stay within their weight, and nothing moves while they come", async ({ page }) => {
  const [trip] = await findProducts(page, "lang=pl&kind=package");
  const [reise] = await findProducts(page, "lang=de&kind=package");
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    for (const path of ["/pl", "/de/search", "/pl/search?view=map", trip!.url, reise!.url, "/en/events", "/pl/about"]) {
      const { scriptKb, fonts, shift } = await weigh(page, path);
      expect(scriptKb, `kB of scripts at ${path}`).toBeLessThanOrEqual(MOST_SCRIPT_KB);
      expect(fonts, `fonts at ${path}`).toBeLessThanOrEqual(MOST_FONTS);
      expect(shift, `layout shift at ${path}, ${width} px`).toBeLessThan(0.001);
    }
  }
});

test("a page wakes the same rendered first, kept, and confirmed by its tag: the policy lets its scripts run each time", async ({ page }) => {
  const statuses: number[] = [];
  page.on("response", (response) => { if (response.request().isNavigationRequest()) statuses.push(response.status()); });
  const wakes = async () => {
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => Object.assign(window, { stillHere: true }));
    await page.locator("header a[href='/en/events']").first().click();
    await page.waitForURL(/\/en\/events/);
    expect(await page.evaluate(() => "stillHere" in window), "the link is followed within the page").toBe(true);
  };
  for (const _ of ["first", "kept"]) {
    await page.goto("/en/terms");
    await wakes();
  }
  await page.goto("/en/terms");
  const confirmed = page.waitForResponse((response) => response.request().isNavigationRequest());
  await page.reload();
  const { etag, "content-security-policy": policy } = await (await confirmed).allHeaders();
  expect([etag?.startsWith('"'), policy?.includes("'sha256-"), policy?.includes("unsafe-inline")]).toEqual([true, true, false]);
  await wakes();
  expect(statuses.length).toBeGreaterThanOrEqual(4);
});

test("the texts of another page come with it: what is opened within the page reads as what is opened by itself", async ({ page }) => {
  const [trip] = await findProducts(page, "lang=de&kind=package");
  await page.goto(trip!.url, { waitUntil: "networkidle" });
  const alone = await page.locator("main").innerText();
  await page.goto("/de/terms", { waitUntil: "networkidle" });
  await page.evaluate((url) => (window as unknown as { __remixRouter: { navigate(to: string): Promise<void> } }).__remixRouter.navigate(url), trip!.url);
  await expect(page).toHaveURL(new RegExp(trip!.url));
  await expect.poll(() => page.locator("main").innerText()).toBe(alone);
});

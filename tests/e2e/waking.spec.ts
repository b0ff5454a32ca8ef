/** A guest is quicker than the script: what is pressed while the page wakes is the browser's, and the page wakes all the same. */
import { expect, findProducts, firstFreeDay, test } from "./fixtures.ts";

test("presses on a page that is still waking are no error, and it answers afterwards", async ({ page }) => {
  const slow = await page.context().newCDPSession(page);
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await page.addInitScript(() => {
    const impatient = setInterval(() => {
      for (const type of ["mousedown", "click", "keypress", "copy"]) document.querySelector("h1")?.dispatchEvent(new MouseEvent(type, { bubbles: true }));
    }, 0);
    setTimeout(() => clearInterval(impatient), 4000);
  });
  await page.goto("/pl/search");
  await page.waitForLoadState("networkidle");
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await page.evaluate(() => Object.assign(window, { stillHere: true }));
  await page.locator("header nav a[href='/pl/events'], header a[href='/pl/events']").first().click();
  await page.waitForURL(/\/pl\/events/);
  expect(await page.evaluate(() => "stillHere" in window), "the link is followed within the page").toBe(true);
});

test("text typed into a page that is still waking is no error, and stays", async ({ page }) => {
  const slow = await page.context().newCDPSession(page);
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await page.goto("/pl/search", { waitUntil: "commit" });
  const query = page.locator("input[name=q]").first();
  await query.focus();
  for (let each = 0; each < 25; each += 1) await page.keyboard.insertText("a");
  await page.waitForLoadState("networkidle");
  await expect(query).toHaveValue("a".repeat(25));
});

test("what was chosen before the page woke is not lost: the price follows it, and the filters search", async ({ page }) => {
  const scripts: (() => void)[] = [];
  let held = true;
  await page.route("**/assets/*.js", async (route) => {
    if (held) await new Promise<void>((go) => scripts.push(go));
    await route.continue();
  });
  const wake = () => {
    held = false;
    for (const go of scripts.splice(0)) go();
  };
  const [hit] = await findProducts(page, "lang=pl&kind=package&instant=1");
  await page.goto(`/pl/p/${hit!.slug}?date=${await firstFreeDay(page, hit!.id, { adults: 3, after: 20 })}&units.adult=2`, { waitUntil: "commit" });
  await page.locator("#book input[type=number][name='units.adult']").fill("3");
  wake();
  await page.waitForURL(/units\.adult=3/);
  await expect(page.locator("#book input[type=number][name='units.adult']")).toHaveValue("3");
  held = true;
  await page.goto("/pl/search", { waitUntil: "commit" });
  await page.locator("input[name=kind][value=package]").evaluate((box: HTMLInputElement) => box.click());
  wake();
  await page.waitForURL(/kind=package/);
});

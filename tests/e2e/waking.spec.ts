/** A guest is quicker than the script: what is pressed while the page wakes is the browser's, and the page wakes all the same. */
import { expect, test } from "./fixtures.ts";

test("presses on a page that is still waking are no error, and it answers afterwards", async ({ page }) => {
  const slow = await page.context().newCDPSession(page);
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await page.addInitScript(() => {
    const impatient = setInterval(() => {
      for (const type of ["mousedown", "click"]) document.querySelector("h1")?.dispatchEvent(new MouseEvent(type, { bubbles: true }));
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

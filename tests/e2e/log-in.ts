/** Opens the studio as one of the demonstration's people. */
import type { Page } from "@playwright/test";

/** @param who the part before the at sign: entrepreneur, lot, zrot */
export async function logIn(page: Page, who: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto("/studio/login");
  await page.locator("form:has([name=password]) [name=email]").first().fill(`${who}@latarnia.example`);
  await page.locator("[name=password]").first().fill("latarnia-demo");
  await page.locator("button[name=intent][value=password]").first().click();
  await page.waitForURL(/\/studio(\?|$)/);
}

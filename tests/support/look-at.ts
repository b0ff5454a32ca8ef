/** A Chromium of a test file that looks at pages as the site sent them, whatever the request was: with the site's styles, without scripts of the page. */
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll } from "vitest";
import { CHROMIUM_ARGS, chromiumPath } from "./chromium.ts";

/** @returns opens a page of the site at `url` that consists of `html`, on a phone; the same tab each time */
export function eyesOfFile(): (sent: { url: string; html: string }) => Promise<Page> {
  let browser: Browser | undefined;
  let page: Page | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
    page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  });
  afterAll(() => browser?.close());
  return async ({ url, html }) => {
    await page!.unrouteAll();
    await page!.route("**/*", (route) => {
      const asked = route.request();
      if (asked.resourceType() === "document") return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
      return asked.resourceType() === "script" ? route.abort() : route.continue();
    });
    await page!.goto(url);
    return page!;
  };
}

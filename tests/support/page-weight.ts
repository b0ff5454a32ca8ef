/** What a page costs to open: its scripts as gzip sends them, its fonts, and how much moves while it comes. */
import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright";

/** Every script together, in kB of 1000 bytes, gzipped one by one. */
export const MOST_SCRIPT_KB = 110;
export const MOST_FONTS = 2;

export interface Weight { scriptKb: number; fonts: number; shift: number }

/** Opens the address and waits until nothing comes any more. */
export async function weigh(page: Page, path: string): Promise<Weight> {
  const scripts = new Map<string, Promise<Buffer>>();
  const fonts = new Set<string>();
  const note = (response: Response) => {
    const type = response.request().resourceType();
    if (type === "font") fonts.add(response.url());
    if (type === "script" || response.url().endsWith(".js")) scripts.set(response.url(), bodyOf(response));
  };
  page.on("response", note);
  await page.goto(path, { waitUntil: "networkidle" });
  const shift = await page.evaluate(totalShift);
  page.off("response", note);
  const sizes = (await Promise.all(scripts.values())).map((body) => gzipSync(body).length);
  return { scriptKb: sizes.reduce((sum, size) => sum + size, 0) / 1000, fonts: fonts.size, shift };
}

/** A preloaded script is answered from the browser's memory when it is run. @throws Error for one that is not there */
async function bodyOf(response: Response): Promise<Buffer> {
  if (response.status() >= 400) throw new Error(`${response.url()} answered ${response.status()}.`);
  return response.body();
}

/** Runs in the page: what layout shifts have been seen so far, added up (CLS of one window). */
function totalShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += (entry as PerformanceEntry & { value: number }).value))).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => resolve(sum), 300);
  });
}

/** A full-page picture of an address: `npx tsx tests/support/shoot.ts <url> <out.png> [width] [--dark] [--no-js]`. Console errors are printed. */
import { chromium } from "playwright";
import { CHROMIUM_ARGS, chromiumPath } from "./chromium.ts";

const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const has = (flag: string) => process.argv.includes(flag);
const [url, out, width = "1280"] = words;
if (!url || !out) throw new Error("Usage: shoot.ts <url> <out.png> [width] [--dark] [--no-js]");

const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
const page = await browser.newPage({ viewport: { width: Number(width), height: Number(width) < 600 ? 844 : 900 }, colorScheme: has("--dark") ? "dark" : "light", javaScriptEnabled: !has("--no-js") });
page.on("console", (message) => message.type() === "error" && process.stderr.write(`console: ${message.text()}\n`));
page.on("pageerror", (error) => process.stderr.write(`page error: ${error.message}\n`));
await page.goto(url, { waitUntil: "networkidle" });
await page.evaluate(async () => {
  for (let y = 0; y < document.body.scrollHeight; y += 600) {
    window.scrollTo(0, y); // pictures further down load as one comes near
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  window.scrollTo(0, 0);
});
await page.waitForLoadState("networkidle");
await page.screenshot({ path: out, fullPage: true });
const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
if (overflow > 0) process.stderr.write(`the page is ${overflow}px wider than the window\n`);
await browser.close();

/** The Chromium that tests and pictures use: CHROMIUM_PATH, else Playwright's own, else the system's. */
import { existsSync } from "node:fs";
import { chromium } from "playwright";

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** @throws Error that says how to get one. */
export function chromiumPath(): string {
  const found = [process.env.CHROMIUM_PATH ?? "", playwrightsOwn(), ...SYSTEM].find((file) => file !== "" && existsSync(file));
  if (!found) throw new Error("No Chromium found: set CHROMIUM_PATH, run `npx playwright install chromium`, or install your system's package.");
  return found;
}

function playwrightsOwn(): string {
  try {
    return chromium.executablePath();
  } catch {
    return "";
  }
}

/** Quiet start: no updates, no background requests; root (in containers) has no sandbox. */
export const CHROMIUM_ARGS = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];

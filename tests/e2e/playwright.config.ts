/** Journeys in a real browser against the demonstration that `npm run demo` gives: its own port, its own data, fresh each run. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";
import { CHROMIUM_ARGS, chromiumPath } from "../support/chromium.ts";

const port = process.env.E2E_PORT ?? "4310";
const dataDir = (process.env.E2E_DATA_DIR ??= mkdtempSync(path.join(tmpdir(), "latarnia-e2e-")));

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  fullyParallel: true,
  workers: 2,
  retries: 1, // one that passes then is listed as flaky: a machine that others use too is slow at times, and says nothing about the site
  timeout: 150_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: { baseURL: `http://localhost:${port}`, trace: "retain-on-failure", viewport: { width: 390, height: 844 }, launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_ARGS } },
  webServer: {
    command: "node --import tsx prisma/demo.ts", cwd: path.resolve(import.meta.dirname, "../.."), url: `http://localhost:${port}/healthz`, timeout: 300_000, reuseExistingServer: process.env.E2E_REUSE === "1",
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 }, env: { PORT: port, DATA_DIR: dataDir, LOG_LEVEL: "error", TRUST_PROXY: "1" },
  },
});

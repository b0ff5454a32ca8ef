/** Two kinds of tests: those on the embedded database, and races on a real PostgreSQL with many connections. Noise on the console is a failure. */
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

function project(test: NonNullable<TestProjectInlineConfiguration["test"]>): TestProjectInlineConfiguration {
  return { test: { setupFiles: ["tests/support/quiet.ts"], testTimeout: 90_000, hookTimeout: 240_000, env: { NODE_ENV: "test", LOG_LEVEL: "silent", TZ: "UTC" }, ...test } };
}

export default defineConfig({
  test: {
    projects: [
      project({ name: "unit", include: ["tests/**/*.test.{ts,tsx}"], exclude: ["tests/concurrency/**", "tests/e2e/**", "tests/bench/**"] }),
      project({ name: "concurrency", include: ["tests/concurrency/**/*.test.ts"], globalSetup: ["tests/support/postgres.ts"] }),
    ],
  },
});

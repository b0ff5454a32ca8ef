/** A folder with a seeded database that the measurements may write to: a copy of BENCH_DATA_DIR, or one seeded for them. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** The environment of the processes that measure and are measured: production, on simulated parts, without a word in the log. */
export function quietEnv(more: Record<string, string>): NodeJS.ProcessEnv {
  const { DATABASE_URL: _database, MEILI_URL: _search, ...env } = process.env;
  return { ...env, NODE_ENV: "production", DEMO: "1", LOG_LEVEL: "error", TZ: "UTC", ...more };
}

/** @returns the folder and what removes it. @throws Error when seeding fails */
export function seededDataDir(): { dataDir: string; remove: () => void } {
  const dataDir = mkdtempSync(path.join(tmpdir(), "latarnia-bench-"));
  const given = process.env.BENCH_DATA_DIR;
  if (given) cpSync(given, dataDir, { recursive: true });
  const prepared = spawnSync(process.execPath, ["--import", "tsx", "prisma/prepare.ts"], { env: quietEnv({ DATA_DIR: dataDir }), stdio: ["ignore", "inherit", "inherit"] });
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  if (prepared.status === 0) return { dataDir, remove };
  remove();
  throw new Error("The database for the measurements could not be prepared.");
}

/** Builds the site where nobody has. @throws Error when the build fails */
export function ensureBuilt(): void {
  if (existsSync("build/server/index.js")) return;
  const built = spawnSync(process.execPath, ["node_modules/@remix-run/dev/dist/cli.js", "vite:build", "--logLevel", "warn"], { stdio: ["ignore", "inherit", "inherit"] });
  if (built.status !== 0) throw new Error("The site could not be built.");
}

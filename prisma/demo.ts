/** `npm run demo`: from a fresh clone to the whole thing on one address; a second start reuses what is there, `--fresh` starts over. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DEMO_GIFT, DEMO_PROMOTION } from "./seed/load-codes.ts";

const env = { ...process.env, DEMO: "1", NODE_ENV: "production" as const, DATA_DIR: path.resolve(process.env.DATA_DIR || "var"), PORT: process.env.PORT || "3000" };
const tsx = ["--import", "tsx"];

function step(title: string, args: string[]): void {
  console.log(`• ${title}`);
  const run = spawnSync(process.execPath, args, { env, stdio: ["ignore", "inherit", "inherit"] });
  if (run.status !== 0) {
    console.error(`This step failed: ${title}.`);
    process.exit(run.status ?? 1);
  }
}

/** A hash of everything the build reads, so that a second start does not build again. */
function sourceHash(): string {
  const hash = createHash("sha256");
  const visit = (entry: string): void => {
    if (statSync(entry).isDirectory()) for (const name of readdirSync(entry).sort()) visit(path.join(entry, name));
    else hash.update(entry).update(readFileSync(entry));
  };
  for (const entry of ["app", "search", "public", "prisma/schema", "package-lock.json", "vite.config.ts", "remix.config.js"]) if (existsSync(entry)) visit(entry);
  return hash.digest("hex");
}

function buildWhenChanged(): void {
  const stamp = "build/.source-hash";
  const hash = sourceHash();
  if (existsSync(stamp) && existsSync("build/server/index.js") && readFileSync(stamp, "utf8") === hash) return;
  step("building the pages (about half a minute)", ["node_modules/@remix-run/dev/dist/cli.js", "vite:build", "--logLevel", "warn"]);
  writeFileSync(stamp, hash);
}

function serve(): ChildProcess {
  const child = spawn(process.execPath, [...tsx, "app/server.ts"], { env, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  child.on("exit", (code) => process.exit(code ?? 0));
  return child;
}

async function untilHealthy(url: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

if (process.argv.includes("--fresh")) rmSync(env.DATA_DIR, { recursive: true, force: true });
mkdirSync(env.DATA_DIR, { recursive: true });
step("making the database client", [...tsx, "prisma/generate.ts"]);
step("database: made, migrated, filled with the demonstration region", [...tsx, "prisma/prepare.ts"]);
buildWhenChanged();
console.log("• starting: search index, jobs, payment simulator, pages");
serve();
const url = `http://localhost:${env.PORT}`;
await untilHealthy(url);
console.log(`
Latarnia is lit: ${url}

  storefront      ${url}/pl   ${url}/de   ${url}/en
  studio          ${url}/studio/login
  mailbox         ${url}/dev/mail

  log-ins (password latarnia-demo)
    regional organisation   zrot@latarnia.example
    local organisation      lot@latarnia.example
    entrepreneur            entrepreneur@latarnia.example

  to try at the checkout
    promotion code          ${DEMO_PROMOTION.code} (ten per cent off)
    gift card               ${DEMO_GIFT.code} (300 PLN)

Stop with Ctrl+C. Start over with: npm run demo -- --fresh`);

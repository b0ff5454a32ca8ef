/** Makes the Prisma client from the schema without downloading an engine; skips when nothing changed. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const stamp = "prisma/generated/.schema-hash";

function schemaHash(): string {
  const hash = createHash("sha256");
  for (const file of readdirSync("prisma/schema").sort()) hash.update(readFileSync(`prisma/schema/${file}`));
  hash.update(readFileSync("node_modules/prisma/package.json"));
  return hash.digest("hex");
}

const hash = schemaHash();
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== hash) {
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: "prisma/engine/stub.cjs", CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  const run = spawnSync(process.execPath, ["node_modules/prisma/build/index.js", "generate"], { env, encoding: "utf8" });
  if (run.status !== 0) {
    console.error(run.stdout, run.stderr);
    process.exit(run.status ?? 1);
  }
  writeFileSync(stamp, hash);
}

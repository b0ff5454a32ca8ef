/** Writes the SQL of a new migration: the difference from the schema at HEAD to the schema in the work tree (`npm run db:migration -- name`). */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { openEmbedded } from "../app/platform/db.server.ts";
import { schemaEngine, schemaFiles } from "./migrate.ts";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Error("Name the migration in snake_case: npm run db:migration -- add_guide_language");

function filesAtHead(): { path: string; content: string }[] {
  const list = execFileSync("git", ["ls-tree", "--name-only", "HEAD", "prisma/schema/"], { encoding: "utf8" }).split("\n").filter(Boolean);
  return list.map((path) => ({ path, content: execFileSync("git", ["show", `HEAD:${path}`], { encoding: "utf8" }) }));
}

const database = await openEmbedded("memory://");
const engine = await schemaEngine(database.factory);
const before = filesAtHead();
const files = schemaFiles().map(([path, content]) => ({ path, content }));
const { stdout } = await engine.diff({
  from: before.length > 0 ? { tag: "schemaDatamodel", files: before } : { tag: "empty" },
  to: { tag: "schemaDatamodel", files },
  script: true, exitCode: false, shadowDatabaseUrl: null, filters: { externalTables: [], externalEnums: [] },
} as never);
const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const dir = `prisma/migrations/${stamp}_${name}`;
mkdirSync(dir, { recursive: true });
writeFileSync(`${dir}/migration.sql`, stdout ?? "");
await database.close();
console.log(`${dir}/migration.sql: read it, add CHECK, EXCLUDE and partial indexes by hand.`);

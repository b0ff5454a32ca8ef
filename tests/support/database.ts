/** A migrated embedded database in memory for one test file: the first in a process makes it, the others are copies of its data. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { migrate } from "../../prisma/migrate.ts";
import { embeddedOver, useDatabase, type Database } from "../../app/platform/db.server.ts";
import { openJobs, stopJobs } from "../../app/platform/jobs.server.ts";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/**
 * Opens a fresh database, makes it the process's (`db()` answers with it) and opens the job queue without workers.
 * Close it in `afterAll`.
 */
export async function testDatabase(): Promise<Database> {
  const database = await embeddedOver(await PGlite.create({ loadDataDir: await templateOf() }));
  useDatabase(database);
  await openJobs();
  const close = database.close;
  database.close = async () => {
    await stopJobs();
    await close();
  };
  return database;
}

/** The data folder of a migrated database with the queue's tables, made once per state of the migrations. */
async function templateOf(): Promise<Blob> {
  const file = path.join(root, "node_modules/.cache/latarnia", `template-${stateOfSchema()}.tar`);
  if (!existsSync(file)) await writeTemplate(file);
  return new Blob([readFileSync(file)]);
}

async function writeTemplate(file: string): Promise<void> {
  const engine = await PGlite.create();
  const database = await embeddedOver(engine);
  await migrate(database.factory);
  useDatabase(database);
  await openJobs();
  await stopJobs();
  const dump = await engine.dumpDataDir("none");
  await database.close();
  mkdirSync(path.dirname(file), { recursive: true });
  const own = `${file}.${process.pid}`;
  writeFileSync(own, Buffer.from(await dump.arrayBuffer()));
  renameSync(own, file);
}

/** Changes when a migration, the queue or the engine does. */
function stateOfSchema(): string {
  const hash = createHash("sha256");
  const migrations = path.join(root, "prisma/migrations");
  for (const name of readdirSync(migrations).sort()) {
    const sql = path.join(migrations, name, "migration.sql");
    if (statSync(path.join(migrations, name)).isDirectory()) hash.update(readFileSync(sql));
  }
  for (const name of ["pg-boss", "@electric-sql/pglite"]) hash.update(readFileSync(path.join(root, "node_modules", name, "package.json")));
  return hash.digest("hex").slice(0, 16);
}

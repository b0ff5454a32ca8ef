/** Applies the migrations of prisma/migrations with Prisma's own schema engine as WebAssembly, on PGlite and PostgreSQL alike. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapterFactory, type SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";

const here = path.dirname(fileURLToPath(import.meta.url));
const migrationsDir = path.join(here, "migrations");
const filters = { externalTables: [], externalEnums: [] };

/** All schema files of a folder as the engine wants them. */
export function schemaFiles(dir = path.join(here, "schema")): [string, string][] {
  return readdirSync(dir).sort().map((file) => [path.join("prisma/schema", file), readFileSync(path.join(dir, file), "utf8")]);
}

let compiled: Promise<void> | undefined;

async function compileEngine(): Promise<void> {
  const bytes = readFileSync(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports });
  (glue as unknown as { __wbg_set_wasm(exports: unknown): void }).__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)(); // fills the table of JavaScript values; without it null and undefined arrive as other things
}

/** The schema engine over a driver adapter; its WebAssembly is compiled once a process. */
export async function schemaEngine(factory: SqlDriverAdapterFactory) {
  await (compiled ??= compileEngine());
  const bound = bindMigrationAwareSqlAdapterFactory(factory as SqlMigrationAwareDriverAdapterFactory);
  return glue.SchemaEngine.new({ datamodels: schemaFiles() }, () => undefined, bound as never);
}

function migrationsList() {
  const lock = path.join(migrationsDir, "migration_lock.toml");
  const names = readdirSync(migrationsDir, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  const migrationDirectories = names.map((name) => ({
    path: name,
    migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: readFileSync(path.join(migrationsDir, name, "migration.sql"), "utf8") } },
  }));
  return { baseDir: migrationsDir, lockfile: { path: "migration_lock.toml", content: existsSync(lock) ? readFileSync(lock, "utf8") : null }, shadowDbInitScript: "", migrationDirectories };
}

/** Applies what is pending. @returns the names of the migrations applied now. */
export async function migrate(factory: SqlDriverAdapterFactory): Promise<string[]> {
  const engine = await schemaEngine(factory);
  const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: migrationsList(), filters } as never);
  return appliedMigrationNames;
}

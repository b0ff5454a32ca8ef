/** The database: PGlite in the process by default, PostgreSQL where DATABASE_URL says so; one Prisma client either way. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import pg from "pg";
import type { PGlite } from "@electric-sql/pglite";
import { Prisma, PrismaClient } from "../../prisma/generated/client.ts";
import { AppError } from "../core/app-error.ts";
import { env } from "./env.server.ts";

export type Db = PrismaClient;
export type Tx = Prisma.TransactionClient;
/** A client or a transaction of it: what reads take. */
export type Reader = Db | Tx;
export { Prisma };

export interface Database {
  client: Db;
  factory: SqlDriverAdapterFactory;
  /** Runs SQL outside Prisma, for migrations and the job queue; several statements when there are no values. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  /** What `askOften` asks without Prisma. */
  askDriver?(statement: Prisma.Sql): Promise<unknown[]>;
  close(): Promise<void>;
}

/** Opens PGlite in `dataDir` ("memory://" for tests). */
export async function openEmbedded(dataDir: string): Promise<Database> {
  const { PGlite } = await import("@electric-sql/pglite");
  if (!dataDir.startsWith("memory://")) mkdirSync(path.dirname(dataDir), { recursive: true });
  return embeddedOver(await PGlite.create({ dataDir, relaxedDurability: false }));
}

/** The database over a PGlite that is open already (tests start from a copy of a migrated one). */
export async function embeddedOver(engine: PGlite): Promise<Database> {
  const { PrismaPGlite } = await import("pglite-prisma-adapter");
  return embeddedDatabase(engine, fitForMigrations(new PrismaPGlite(engine) as unknown as SqlDriverAdapterFactory, (script) => engine.exec(script)));
}

/**
 * The schema engine wants the schema named, and a script run whole and finished before the next: one adapter does neither name nor wait,
 * the other cuts scripts at every semicolon, in the middle of functions too.
 */
function fitForMigrations(factory: SqlDriverAdapterFactory, runScript: (script: string) => Promise<unknown>): SqlDriverAdapterFactory {
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    adapter.getConnectionInfo = () => ({ schemaName: "public", supportsRelationJoins: true });
    adapter.executeScript = async (script) => void (await runScript(script));
    return adapter;
  };
  return factory;
}

function embeddedDatabase(engine: PGlite, factory: SqlDriverAdapterFactory): Database {
  const client = new PrismaClient({ adapter: factory });
  return {
    client,
    factory,
    executeSql: async (text, values) => {
      if (values && values.length > 0) return (await engine.query(text, values)) as { rows: Record<string, unknown>[] };
      return ((await engine.exec(text)).at(-1) ?? { rows: [] }) as { rows: Record<string, unknown>[] };
    },
    close: async () => {
      await client.$disconnect();
      await engine.close();
    },
  };
}

/** Opens a PostgreSQL by URL with at most `max` connections, for Prisma, migrations and jobs together. */
export function openPostgres(url: string, max = 10): Database {
  const pool = new pg.Pool({ connectionString: url, max });
  pool.on("error", () => undefined);
  const factory = fitForMigrations(new PrismaPg(pool, { schema: "public", statementNameGenerator: ({ sql }) => preparedName(sql) }) as unknown as SqlDriverAdapterFactory, (script) => pool.query(script));
  const client = new PrismaClient({ adapter: factory });
  return {
    client,
    factory,
    executeSql: async (text, values) => {
      const result = (await pool.query(text, values)) as pg.QueryResult | pg.QueryResult[];
      return { rows: (Array.isArray(result) ? result.at(-1)! : result).rows };
    },
    askDriver: async ({ text, values }) => (await pool.query<pg.QueryResultRow>({ name: preparedName(text), text, values, types: AS_PRISMA })).rows,
    close: async () => {
      await client.$disconnect();
      await pool.end();
    },
  };
}

/**
 * Rows of a statement that is asked often and whose text is always the same: each connection parses and plans it once. On PostgreSQL, outside a
 * transaction, it goes to the driver itself: of a short statement Prisma's own work is the larger part. The rows are the same either way, and so are codes of errors.
 */
export async function askOften<Row>(reader: Reader, statement: Prisma.Sql): Promise<Row[]> {
  const marked = Prisma.sql`${PREPARED} ${statement}`;
  const known = remembered.latarniaDatabase;
  return known?.askDriver && reader === known.client ? ((await known.askDriver(marked)) as Row[]) : reader.$queryRaw<Row[]>(marked);
}

const PREPARED = Prisma.raw("/* prepared */");

/** Days and large numbers as Prisma gives them. */
const AS_PRISMA: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => OWN_PARSERS[oid] ?? pg.types.getTypeParser(oid, format as "text")) as typeof pg.types.getTypeParser,
};
const OWN_PARSERS: Record<number, (value: string) => unknown> = {
  [pg.types.builtins.DATE]: (value) => new Date(`${value}T00:00:00Z`),
  [pg.types.builtins.INT8]: BigInt,
};

/** Among the conditions of what a statement locks first: sets the time-out of its transaction, asked once before any row is locked. */
export const LOCK_TIMEOUT = Prisma.sql`(select set_config('lock_timeout', '3s', true)) is not null`;

const preparedNames = new Map<string, string>();
/** Texts that name places of their own are few; any others are left to be parsed each time. */
const MOST_PREPARED = 50;

/** One name a text, for a name stands for the first text that a connection was given with it; empty for a statement that is parsed each time. */
function preparedName(sql: string): string {
  if (!sql.startsWith("/* prepared */")) return "";
  const known = preparedNames.get(sql);
  if (known || preparedNames.size >= MOST_PREPARED) return known ?? "";
  const name = `latarnia_${preparedNames.size}`;
  preparedNames.set(sql, name);
  return name;
}

/** Opens the database that the environment names. */
export async function openDatabase(): Promise<Database> {
  const { DATABASE_URL, DATA_DIR } = env();
  return DATABASE_URL ? openPostgres(DATABASE_URL) : openEmbedded(path.join(DATA_DIR, "pglite"));
}

const remembered = globalThis as { latarniaDatabase?: Database };

/** Makes `database` the one that `db()` answers with; server, worker and tests call it once at their start. */
export function useDatabase(database: Database): void {
  remembered.latarniaDatabase = database;
}

export function database(): Database {
  if (!remembered.latarniaDatabase) throw new Error("No database is open: call useDatabase first.");
  return remembered.latarniaDatabase;
}

/** The process's Prisma client. */
export function db(): Db {
  return database().client;
}

/**
 * Runs `work` in one transaction with a lock time-out of 3 s; a deadlock or serialization failure is tried again twice.
 * @throws AppError availability.busy when locks could not be had in time.
 */
export async function inTransaction<T>(work: (tx: Tx) => Promise<T>, client: Db = db()): Promise<T> {
  return inStatement(() => client.$transaction(async (tx) => {
    await tx.$executeRawUnsafe("set local lock_timeout = '3s'");
    return work(tx);
  }, { maxWait: 10_000, timeout: 15_000 }));
}

/** As inTransaction, for a single statement that is a transaction by itself and sets its own lock time-out. @throws AppError availability.busy */
export async function inStatement<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const code = sqlState(error);
      if ((code === "40P01" || code === "40001") && attempt < 3) continue;
      if (code === "55P03" || code === "40P01" || code === "40001" || code === "P2028") throw new AppError("availability.busy");
      throw error;
    }
  }
}

/** SQLSTATE of a database error, or Prisma's own code, wherever the adapter put it. */
export function sqlState(error: unknown): string | undefined {
  const known = error as { code?: string; meta?: { code?: string; driverAdapterError?: { cause?: { originalCode?: string; code?: string } } } };
  const cause = known?.meta?.driverAdapterError?.cause;
  return cause?.originalCode ?? cause?.code ?? known?.meta?.code ?? known?.code;
}

/** Errors of PostgreSQL, of the network and of Prisma that say: there is no database at the other end, or not yet again. */
const AWAY = /^(08...|57P0[123]|ECONN\w+|EPIPE|ENOTFOUND|ETIMEDOUT|P1001|P1002|P1008|P1017)$/;

/** True when a statement failed because the connection was lost or none could be made; whether it had its effect is then unknown. */
export function isConnectionLost(error: unknown): boolean {
  return AWAY.test(sqlState(error) ?? "") || (error instanceof Error && /connection terminated|server has closed the connection|can't reach database/i.test(error.message));
}

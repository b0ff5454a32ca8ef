/**
 * The simulator's memory: tables in the process, and, with a file, on disk.
 * Records are never changed in place: `put` replaces the whole record, so an event may safely keep the old one.
 */

import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

import type { TableName, Tables } from "./tables.server.ts";

const HEADER = JSON.stringify({ format: "latarnia-stripe-simulator", version: 1 });

export interface Store {
  get<T extends TableName>(table: T, id: string): Tables[T] | undefined;
  /** Oldest first. */
  all<T extends TableName>(table: T): Tables[T][];
  put<T extends TableName>(table: T, record: Tables[T]): void;
  remove(table: TableName, id: string): void;
  /** Resolves when everything put before this call is on disk (at once without a file). */
  durable(): Promise<void>;
}

/** Opens the memory, reading `dataFile` when it exists. A file that is not ours is refused, never overwritten. */
export async function openStore({ dataFile }: { dataFile?: string | undefined }): Promise<Store> {
  const tables = new Map<TableName, Map<string, unknown>>();
  const lines = new Map<string, string>();
  const table = (name: TableName) => tables.get(name) ?? tables.set(name, new Map()).get(name)!;
  const writer = dataFile ? createWriter(dataFile, () => [HEADER, ...lines.values()].join("\n") + "\n") : undefined;

  for (const [name, record] of dataFile ? await readRecords(dataFile) : []) {
    table(name).set(record.id, record);
    lines.set(`${name}/${record.id}`, JSON.stringify([name, record]));
  }

  return {
    get: (name, id) => table(name).get(id) as never,
    all: (name) => [...table(name).values()] as never,
    put(name, record) {
      table(name).set(record.id, record);
      if (writer) {
        lines.set(`${name}/${record.id}`, JSON.stringify([name, record]));
        writer.touched();
      }
    },
    remove(name, id) {
      table(name).delete(id);
      lines.delete(`${name}/${id}`);
      writer?.touched();
    },
    durable: () => writer?.written() ?? Promise.resolve(),
  };
}

async function readRecords(dataFile: string): Promise<[TableName, { id: string }][]> {
  const text = await readFile(dataFile, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  if (text === "") return [];
  const [header, ...rows] = text.trimEnd().split("\n");
  if (header !== HEADER) throw new Error(`${dataFile} is not a file of the Stripe simulator; move it away or name another one`);
  return rows.map((row) => JSON.parse(row) as [TableName, { id: string }]);
}

/** Writes whole snapshots, one at a time; everyone who waits while one is being written shares the next. */
function createWriter(dataFile: string, snapshot: () => string) {
  let dirty = false;
  let current: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;

  async function write() {
    next = undefined;
    dirty = false;
    try {
      await mkdir(dirname(dataFile), { recursive: true });
      const temporary = `${dataFile}.${process.pid}.tmp`;
      await writeFile(temporary, snapshot());
      await rename(temporary, dataFile);
    } catch (error) {
      dirty = true;
      throw error;
    }
  }

  return {
    touched() {
      dirty = true;
    },
    written(): Promise<void> {
      if (!dirty) return current;
      next ??= current.catch(() => undefined).then(() => (current = write()));
      return next;
    },
  };
}

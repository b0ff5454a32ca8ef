/**
 * The simulator's memory: tables in the process, and, with a file, on disk.
 * Records are never changed in place: `put` replaces the whole record, so an event may safely keep the old one.
 */

import { openJournal, type Change } from "./journal.server.ts";
import type { TableName, Tables } from "./tables.server.ts";

export interface Store {
  get<T extends TableName>(table: T, id: string): Tables[T] | undefined;
  /** Oldest first. */
  all<T extends TableName>(table: T): Tables[T][];
  put<T extends TableName>(table: T, record: Tables[T]): void;
  remove(table: TableName, id: string): void;
  /** Resolves when everything put before this call is on disk (at once without a file). */
  durable(): Promise<void>;
}

export async function openStore({ dataFile }: { dataFile?: string | undefined }): Promise<Store> {
  const tables = new Map<string, Map<string, unknown>>();
  const table = (name: string) => tables.get(name) ?? tables.set(name, new Map()).get(name)!;
  const apply = ([name, id, record]: Change) => (record === null ? table(name).delete(id) : table(name).set(id, record));

  const journal = dataFile ? await openJournal(dataFile) : undefined;
  journal?.changes.forEach(apply);
  await journal?.rewrite([...tables].flatMap(([name, rows]) => [...rows].map(([id, record]): Change => [name, id, record])));

  function change(...one: Change) {
    apply(one);
    journal?.append(one);
  }

  return {
    get: (name, id) => table(name).get(id) as never,
    all: (name) => [...table(name).values()] as never,
    put: (name, record) => change(name, record.id, record),
    remove: (name, id) => change(name, id, null),
    durable: () => journal?.written() ?? Promise.resolve(),
  };
}

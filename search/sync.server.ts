/** Keeps the index as the catalogue is: what changed by following the database, everything by rebuilding; both may run again at any time. */
import { changesSince } from "../app/platform/changes.server.ts";
import { db, type Reader } from "../app/platform/db.server.ts";
import { documentsOf, type SearchDocument } from "./document.ts";
import { bookmarkInDatabase, bookmarkInMemory, catchUp, followChanges } from "./follow-changes.server.ts";
import { openSearch, search } from "./open.server.ts";
import { readIndexedProducts } from "./read-products.server.ts";
import { touchedProducts } from "./touched-products.server.ts";

const BATCH = 12;
/** About the products of one LOT: what they share is read once. */
const REBUILD_BATCH = 24;

export interface Progress { done: number; total: number }

/** Products waiting for the one run at a time, and those changed while everything is rebuilt. */
const waiting = new Set<string>();
let running: Promise<void> | null = null;
let rebuilding = false;

/**
 * Brings the index up to date for products and all that depends on them; what is no longer published leaves it.
 * Calls while one runs are served together by the next.
 */
export async function indexProducts(productIds: readonly string[]): Promise<void> {
  for (const id of await touchedProducts(db(), productIds)) waiting.add(id);
  if (rebuilding) return;
  await running;
  running ??= drain().finally(() => (running = null));
  await running;
}

async function drain(): Promise<void> {
  while (waiting.size > 0) {
    const ids = [...waiting].slice(0, BATCH);
    ids.forEach((id) => waiting.delete(id));
    try {
      await writeBatch(db(), ids);
    } catch (error) {
      ids.forEach((id) => waiting.add(id));
      throw error;
    }
  }
}

async function writeBatch(reader: Reader, ids: string[]): Promise<void> {
  const documents = (await readIndexedProducts(reader, { ids, now: new Date() })).flatMap(documentsOf);
  const kept = new Set(documents.map((document) => document.id));
  const languages = new Map<string, number>();
  for (const { card } of documents) languages.set(card.productId, (languages.get(card.productId) ?? 0) + 1);
  await search().removeProducts(ids.filter((id) => (languages.get(id) ?? 0) < 3));
  if (kept.size > 0) await search().put(documents);
}

/** Builds the whole index anew and puts it in place at once. @returns the number of documents */
export async function reindexAll({ onProgress }: { onProgress?: (progress: Progress) => void } = {}): Promise<number> {
  rebuilding = true;
  try {
    await search().replaceAll(allDocuments(onProgress));
  } finally {
    rebuilding = false;
  }
  await drain();
  return search().count();
}

/** Products of one LOT come together, so that the slots they share are read once. */
async function* allDocuments(onProgress: ((progress: Progress) => void) | undefined): AsyncGenerator<SearchDocument[]> {
  const rows = await db().product.findMany({ where: { status: "published" }, select: { id: true }, orderBy: [{ lotId: "asc" }, { id: "asc" }] });
  const ids = rows.map((row) => row.id);
  for (let done = 0; done < ids.length; done += REBUILD_BATCH) {
    onProgress?.({ done, total: ids.length });
    yield (await readIndexedProducts(db(), { ids: ids.slice(done, done + REBUILD_BATCH), now: new Date() })).flatMap(documentsOf);
  }
  onProgress?.({ done: ids.length, total: ids.length });
}

/**
 * Opens the engine that the environment names, fills it where it is empty (the embedded one always is at its start) or has been away too
 * long, and follows the changes from then on. Call it after the database is open. @returns what closes it
 */
export async function startSearch({ onProgress }: { onProgress?: (progress: Progress) => void } = {}): Promise<() => Promise<void>> {
  const engine = await openSearch();
  const bookmark = engine.name === "embedded" ? bookmarkInMemory() : bookmarkInDatabase(engine.name);
  const { upTo } = await changesSince(db(), null);
  if ((await engine.state()) !== "ready" || (await bookmark.read()) === null) {
    await reindexAll({ onProgress });
    await bookmark.write(upTo);
  }
  const stopFollowing = followChanges({ bookmark, index: indexProducts });
  return async () => {
    await stopFollowing();
    await engine.close();
  };
}

/**
 * The same while other processes follow with this engine: what they wrote into the old index meanwhile is written into the new one too.
 * Call it after the database and the engine are open. @returns the number of documents
 */
export async function reindexBeside({ onProgress }: { onProgress?: (progress: Progress) => void }): Promise<number> {
  const bookmark = bookmarkInMemory();
  await catchUp({ bookmark, index: indexProducts });
  await reindexAll({ onProgress });
  await catchUp({ bookmark, index: indexProducts });
  return search().count();
}

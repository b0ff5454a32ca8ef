/** Keeps one index as the catalogue is: what changed is written again with all that depends on it, or everything is built anew; one thing at a time, and both may run again whenever. */
import { db } from "../../app/platform/db.server.ts";
import { LANGS } from "../../app/core/vocabulary.ts";
import { documentsOf, type SearchDocument } from "../documents/document.ts";
import type { SearchEngine } from "../engine.ts";
import { readIndexedProducts } from "../documents/read-products.server.ts";
import { batchesOf, givingWay } from "../giving-way.ts";
import { touchedProducts } from "./touched-products.server.ts";

const BATCH = 12;
/** About the products of one LOT: what they share is read once. */
const REBUILD_BATCH = 24;

export interface Progress { done: number; total: number }
export type OnProgress = (progress: Progress) => void;

const keepers = new WeakMap<SearchEngine, Keeper>();

/** The one who writes to this engine in this process. */
export function keeperOf(engine: SearchEngine): Keeper {
  const keeper = keepers.get(engine) ?? new Keeper(engine);
  keepers.set(engine, keeper);
  return keeper;
}

class Keeper {
  private readonly waiting = new Set<string>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly engine: SearchEngine) {}

  /** Brings products and all that depends on them up to date; what is no longer published leaves. Calls while something runs are served together by the next. */
  async index(productIds: readonly string[], { now }: { now?: Date } = {}): Promise<void> {
    for (const id of await touchedProducts(db(), productIds)) this.waiting.add(id);
    await this.alone(() => this.drain(now));
  }

  /** Builds the whole index anew and puts it in place at once. @returns the number of documents */
  async rebuild({ onProgress }: { onProgress?: OnProgress } = {}): Promise<number> {
    await this.alone(() => this.engine.replaceAll(allDocuments(onProgress)));
    return this.engine.count();
  }

  /** Nobody else of this process writes to the index while `work` runs. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.last.then(work);
    this.last = mine.catch(() => undefined);
    return mine;
  }

  private async drain(now?: Date): Promise<void> {
    while (this.waiting.size > 0) {
      const ids = [...this.waiting].slice(0, BATCH);
      ids.forEach((id) => this.waiting.delete(id));
      try {
        await writeProducts(this.engine, ids, await readDocuments(ids, now));
      } catch (error) {
        ids.forEach((id) => this.waiting.add(id));
        throw error;
      }
    }
  }
}

export type { Keeper };

/** The documents of the published ones among these products, as they are at the time of reading unless another is said. */
export async function readDocuments(ids: readonly string[], now = new Date()): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = [];
  for await (const product of givingWay(await readIndexedProducts(db(), { ids, now }))) documents.push(...documentsOf(product));
  return documents;
}

/** Writes exactly these documents for the products: those of other languages, and of products without any, leave. */
export async function writeProducts(engine: SearchEngine, ids: readonly string[], documents: readonly SearchDocument[]): Promise<void> {
  const languages = new Map<string, number>();
  for (const { card } of documents) languages.set(card.productId, (languages.get(card.productId) ?? 0) + 1);
  await engine.removeProducts(ids.filter((id) => (languages.get(id) ?? 0) < LANGS.length));
  await engine.put(documents);
}

/** The ids of all that is published, in batches; products of one LOT come together, so that the slots they share are read once. */
export async function publishedInBatches(): Promise<string[][]> {
  const rows = await db().product.findMany({ where: { status: "published" }, select: { id: true }, orderBy: [{ lotId: "asc" }, { id: "asc" }] });
  return batchesOf(rows.map((row) => row.id), REBUILD_BATCH);
}

async function* allDocuments(onProgress: OnProgress | undefined): AsyncGenerator<SearchDocument[]> {
  const batches = await publishedInBatches();
  const total = batches.flat().length;
  let done = 0;
  for (const ids of batches) {
    onProgress?.({ done, total });
    yield await readDocuments(ids);
    done += ids.length;
  }
  onProgress?.({ done, total });
}

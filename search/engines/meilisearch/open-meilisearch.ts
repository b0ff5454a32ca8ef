/** The engine behind MEILI_URL: documents written in tasks that are waited for, a rebuilt index swapped in at once. Meilisearch 1.13 and newer. */
import { randomUUID } from "node:crypto";
import { Meilisearch, MeilisearchApiError, MeilisearchRequestError, MeilisearchRequestTimeOutError, type Config, type EnqueuedTask, type EnqueuedTaskPromise, type Task } from "meilisearch";
import type { SearchDocument } from "../../documents/document.ts";
import type { IndexState, SearchEngine } from "../../engine.ts";
import { signatureOf, type DocumentSignature } from "../../documents/signature.ts";
import { ask, points } from "./ask.ts";
import { oneOf } from "./filters.ts";
import { SCHEMA } from "./schema.ts";
import { hasSettings, INDEX, SETTINGS } from "./settings.ts";
import { toStored, type StoredDocument } from "./stored.ts";

export interface MeilisearchOptions {
  url: string;
  key?: string;
  /** milliseconds a question may take */
  askMs?: number;
  /** milliseconds a task may take, waiting in Meilisearch's queue included */
  taskMs?: number;
}

/** Documents whose signatures are read at once. */
const READ_AT_ONCE = 1000;
/** Leftovers of rebuilds that ended half-way are thrown away after so long without a change. */
const ABANDONED_MS = 60 * 60_000;
const KEY = { primaryKey: "id" };

/**
 * Opens nothing yet: a server that is away is noticed by the first call. Meilisearch lets go of idle connections after five seconds, just as one may
 * be used again: writing, which cannot simply be repeated, takes a new one each time; a question that was cut off is asked again.
 */
export function openMeilisearch({ url, key, askMs = 1_500, taskMs = 120_000 }: MeilisearchOptions): SearchEngine {
  const config: Config = { host: url, apiKey: key };
  const writer = new Meilisearch({ ...config, requestInit: { headers: { Connection: "close" } }, timeout: 30_000, defaultWaitOptions: { timeout: taskMs, interval: 50 } });
  const reader = new Meilisearch({ ...config, timeout: askMs });
  return {
    name: "meilisearch",
    put: async (documents) => {
      if (documents.length > 0) await done(writer.index(INDEX).addDocuments(documents.map(toKept), KEY));
    },
    removeProducts: async (productIds) => {
      if (productIds.length > 0) await done(writer.index(INDEX).deleteDocuments({ filter: oneOf("productId", productIds) }));
    },
    replaceAll: (batches) => replaceAll(writer, batches),
    count: async () => (await twice(() => reader.index(INDEX).getStats())).numberOfDocuments,
    state: () => twice(() => stateOf(reader)),
    signatures: () => signatures(writer),
    ask: (query) => twice(() => ask(reader, query)),
    points: (query) => twice(() => points(reader, query)),
    healthy: () => reader.isHealthy(),
    close: async () => undefined,
  };
}

async function twice<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof MeilisearchRequestError) || error.cause instanceof MeilisearchRequestTimeOutError) throw error;
    return read();
  }
}

function toKept(document: SearchDocument): StoredDocument {
  return { ...toStored(document), signature: `${SCHEMA}:${signatureOf(document)}` };
}

async function stateOf(client: Meilisearch): Promise<IndexState> {
  if (!(await exists(client, INDEX))) return "empty";
  const { results } = await client.index(INDEX).getDocuments<DocumentSignature>({ limit: 1, fields: ["id", "signature"] });
  const [first] = results;
  if (!first) return "empty";
  const kept = first.signature?.startsWith(`${SCHEMA}:`) && hasSettings(await client.index(INDEX).getSettings());
  return kept ? "ready" : "outdated";
}

/** A signature of another schema is none: its document counts as different. */
async function* signatures(client: Meilisearch): AsyncGenerator<DocumentSignature[]> {
  for (let offset = 0; ; offset += READ_AT_ONCE) {
    const { results } = await client.index(INDEX).getDocuments<DocumentSignature>({ offset, limit: READ_AT_ONCE, fields: ["id", "signature"] });
    yield results.map(({ id, signature }) => ({ id, signature: signature?.startsWith(`${SCHEMA}:`) ? signature.slice(SCHEMA.length + 1) : "" }));
    if (results.length < READ_AT_ONCE) return;
  }
}

async function makeIndex(client: Meilisearch, uid: string): Promise<void> {
  await done(client.createIndex(uid, KEY));
  await done(client.index(uid).updateSettings(SETTINGS));
}

async function exists(client: Meilisearch, uid: string): Promise<boolean> {
  try {
    await client.getRawIndex(uid);
    return true;
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === "index_not_found") return false;
    throw error;
  }
}

/**
 * Each rebuild has an index of its own until it is swapped in, so that two at once do not write into one; the last to finish stays.
 * What cannot be thrown away at the end, the next rebuild throws away.
 */
async function replaceAll(client: Meilisearch, batches: Parameters<SearchEngine["replaceAll"]>[0]): Promise<void> {
  await dropAbandoned(client);
  const next = `${INDEX}_next_${randomUUID().slice(0, 8)}`;
  try {
    await makeIndex(client, next);
    for await (const documents of batches) {
      if (documents.length > 0) await done(client.index(next).addDocuments(documents.map(toKept), KEY));
    }
    if (!(await exists(client, INDEX))) await makeIndex(client, INDEX);
    await swap(client, next);
  } finally {
    await done(client.deleteIndex(next)).catch(() => undefined);
  }
}

/** Without the client's own call, which sends a field that servers before 1.18 refuse. */
async function swap(client: Meilisearch, next: string): Promise<void> {
  const enqueued = await client.httpRequest.post<EnqueuedTask>({ path: "swap-indexes", body: [{ indexes: [INDEX, next] }] });
  succeeded(await client.tasks.waitForTask(enqueued));
}

async function dropAbandoned(client: Meilisearch): Promise<void> {
  const { results } = await client.getRawIndexes({ limit: 1000 });
  const abandoned = results.filter(({ uid, updatedAt }) => uid.startsWith(`${INDEX}_next`) && Date.now() - Date.parse(updatedAt) > ABANDONED_MS);
  for (const { uid } of abandoned) await done(client.deleteIndex(uid));
}

async function done(enqueued: EnqueuedTaskPromise): Promise<void> {
  succeeded(await enqueued.waitTask());
}

/** @throws Error with Meilisearch's own words when the task failed */
function succeeded(task: Task): void {
  if (task.status !== "succeeded") throw new Error(`Meilisearch could not finish ${task.type}: ${task.error?.message ?? task.status}`);
}

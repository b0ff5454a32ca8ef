/** The engine behind MEILI_URL: documents written in tasks that are waited for, a rebuilt index swapped in at once. */
import { Meilisearch, MeilisearchApiError, type EnqueuedTaskPromise } from "meilisearch";
import type { SearchEngine } from "../../engine.ts";
import { ask, points } from "./ask.ts";
import { oneOf } from "./filters.ts";
import { INDEX, NEXT_INDEX, SETTINGS } from "./settings.ts";
import { toStored } from "./stored.ts";

const TASK_MS = 120_000;
const ASK_MS = 5_000;

/** @throws Error when the server cannot be reached or refuses the key */
export async function openMeilisearch({ url, key }: { url: string; key?: string }): Promise<SearchEngine> {
  const writer = new Meilisearch({ host: url, apiKey: key });
  const reader = new Meilisearch({ host: url, apiKey: key, timeout: ASK_MS });
  await makeIndex(writer, INDEX);
  return {
    name: "meilisearch",
    put: async (documents) => {
      if (documents.length > 0) await done(writer.index(INDEX).addDocuments(documents.map(toStored), { primaryKey: "id" }));
    },
    removeProducts: async (productIds) => {
      if (productIds.length > 0) await done(writer.index(INDEX).deleteDocuments({ filter: oneOf("productId", productIds) }));
    },
    replaceAll: (batches) => replaceAll(writer, batches),
    count: async () => (await reader.index(INDEX).getStats()).numberOfDocuments,
    ask: (query) => ask(reader, query),
    points: (query) => points(reader, query),
    healthy: () => reader.isHealthy(),
    close: async () => undefined,
  };
}

/** Makes the index when it is not there, and brings its settings up to date. */
async function makeIndex(client: Meilisearch, uid: string): Promise<void> {
  if (!(await exists(client, uid))) await done(client.createIndex(uid, { primaryKey: "id" }));
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

async function replaceAll(client: Meilisearch, batches: Parameters<SearchEngine["replaceAll"]>[0]): Promise<void> {
  if (await exists(client, NEXT_INDEX)) await done(client.deleteIndex(NEXT_INDEX));
  await makeIndex(client, NEXT_INDEX);
  for await (const documents of batches) {
    if (documents.length > 0) await done(client.index(NEXT_INDEX).addDocuments(documents.map(toStored), { primaryKey: "id" }));
  }
  await done(client.swapIndexes([{ indexes: [INDEX, NEXT_INDEX], rename: false }]));
  await done(client.deleteIndex(NEXT_INDEX));
}

/** Waits for a task. @throws Error with Meilisearch's own words when it failed */
async function done(enqueued: EnqueuedTaskPromise): Promise<void> {
  const task = await enqueued.waitTask({ timeout: TASK_MS });
  if (task.status !== "succeeded") throw new Error(`Meilisearch could not finish ${task.type}: ${task.error?.message ?? task.status}`);
}

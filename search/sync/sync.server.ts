/** Opens the process's search engine and keeps it true: embedded, or Meilisearch with an embedded one that stands in for it. */
import { hearOfChanges } from "../../app/platform/catalogue-version.server.ts";
import { changesSince, readPoint } from "../../app/platform/changes.server.ts";
import { db } from "../../app/platform/db.server.ts";
import { env } from "../../app/platform/env.server.ts";
import { log, logError } from "../../app/platform/log.server.ts";
import { compareIndex } from "./compare-index.server.ts";
import type { SearchEngine } from "../engine.ts";
import { openEmbedded } from "../engines/embedded/open-embedded.ts";
import { openMeilisearch, type MeilisearchOptions } from "../engines/meilisearch/open-meilisearch.ts";
import { withFallback, type Fallback, type FallbackTimes, type Standby } from "../engines/with-fallback.ts";
import { bookmarkInDatabase, bookmarkInMemory, catchUp, followChanges, type Bookmark, type Following } from "./follow-changes.server.ts";
import { keeperOf, publishedInBatches, type OnProgress } from "./keep-index.server.ts";
import { takeRequest } from "./rebuild-request.server.ts";
import { search, useSearch } from "../open.server.ts";
import { everything } from "../query/query.ts";

/** Brings the process's index up to date for products and all that depends on them. */
export const indexProducts = (productIds: readonly string[], options: { now?: Date } = {}): Promise<void> => keeperOf(search()).index(productIds, options);

/** Builds the process's index anew and puts it in place at once. @returns the number of documents */
export const reindexAll = (options: { onProgress?: OnProgress } = {}): Promise<number> => keeperOf(search()).rebuild(options);

/**
 * Opens the engine that the environment names, fills it where it is empty, of older code or has been away too long, and follows the changes
 * from then on. Call it after the database is open. @returns what closes it
 */
export async function startSearch(): Promise<() => Promise<void>> {
  const { MEILI_URL, MEILI_KEY } = env();
  if (MEILI_URL) return startWithFallback({ meilisearch: { url: MEILI_URL, key: MEILI_KEY } });
  const { engine, close } = await openFollowing();
  useSearch(engine);
  return close;
}

/** An embedded index, filled and followed. */
async function openFollowing(): Promise<Standby> {
  const engine = openEmbedded();
  const following: Following = { ...followingOf(engine, bookmarkInMemory()), rebuild: () => rebuildAsked(engine), asked: takeRequest };
  await following.bookmark.write((await changesSince(db(), null)).upTo);
  await takeRequest();
  await keeperOf(engine).rebuild();
  const stop = followChanges(following);
  return { engine, close: async () => {
    await stop();
    await engine.close();
  } };
}

/** Meilisearch answers while it does; an embedded index does while it does not. See docs/decisions/008. */
export async function startWithFallback({ meilisearch, times }: { meilisearch: MeilisearchOptions; times?: Partial<FallbackTimes> }): Promise<() => Promise<void>> {
  const bookmark = bookmarkInDatabase("meilisearch");
  const fallback: Fallback = withFallback({
    main: openMeilisearch(meilisearch), openStandby: openFollowing, bringUp: (main) => bringUp(main, bookmark), times,
    onAway: (error) => logError("Meilisearch does not answer: searching in the process", error), onBack: () => log("info", "Meilisearch answers, and has caught up"),
  });
  useSearch(fallback.engine, fallback.health);
  await fallback.start();
  const stop = followChanges({ ...followingOf(fallback.main, bookmark), when: fallback.isUp });
  return async () => {
    await stop();
    await fallback.stop();
  };
}

function followingOf(engine: SearchEngine, bookmark: Bookmark): Following {
  return { bookmark, index: (ids) => keeperOf(engine).index(ids), compare: () => compareIndex(engine) };
}

/** Lists that are kept were made of the old index. */
async function rebuildAsked(engine: SearchEngine): Promise<void> {
  const documents = await keeperOf(engine).rebuild();
  hearOfChanges({ resources: [], products: (await publishedInBatches()).flat(), organisations: [] });
  log("info", "the index was built anew, as somebody asked", { engine: engine.name, documents });
}

/** Makes an engine outside true, however long it was away and whatever became of it, and sees that it answers. */
async function bringUp(main: SearchEngine, bookmark: Bookmark): Promise<void> {
  if ((await main.state()) !== "ready" || (await readPoint(db(), main.name)) === null) {
    const { upTo } = await changesSince(db(), null);
    await keeperOf(main).rebuild();
    await bookmark.write(upTo);
  }
  await catchUp(followingOf(main, bookmark));
  await main.ask(everything("pl"));
}

/**
 * Rebuilds an engine outside while other processes follow with it: what they wrote into the old index meanwhile is written into the new one too.
 * Call it after the database is open. @returns the number of documents
 */
export async function reindexBeside({ engine, onProgress }: { engine: SearchEngine; onProgress?: OnProgress }): Promise<number> {
  const { upTo } = await changesSince(db(), null);
  await keeperOf(engine).rebuild({ onProgress });
  const bookmark = bookmarkInMemory();
  await bookmark.write(upTo);
  await catchUp(followingOf(engine, bookmark));
  return engine.count();
}

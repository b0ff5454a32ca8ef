/** The process's search engine: embedded, or Meilisearch where MEILI_URL says so. */
import { env } from "../app/platform/env.server.ts";
import type { SearchEngine } from "./engine.ts";
import { openEmbedded } from "./engines/embedded/open-embedded.ts";
import { openMeilisearch } from "./engines/meilisearch/open-meilisearch.ts";

const remembered = globalThis as { latarniaSearch?: SearchEngine };

/** Opens the engine that the environment names and remembers it. */
export async function openSearch(): Promise<SearchEngine> {
  const { MEILI_URL, MEILI_KEY } = env();
  const engine = MEILI_URL ? await openMeilisearch({ url: MEILI_URL, key: MEILI_KEY }) : openEmbedded();
  useSearch(engine);
  return engine;
}

/** Makes `engine` the one that `search()` answers with. */
export function useSearch(engine: SearchEngine): void {
  remembered.latarniaSearch = engine;
}

/** The process's engine. */
export function search(): SearchEngine {
  if (!remembered.latarniaSearch) throw new Error("No search engine is open: call startSearch first.");
  return remembered.latarniaSearch;
}

/** True when an engine is open and answers: for /healthz. */
export async function searchHealthy(): Promise<boolean> {
  return remembered.latarniaSearch !== undefined && remembered.latarniaSearch.healthy();
}

/** The process's search engine, shared by the server and the built site. */
import type { SearchEngine } from "./engine.ts";

/** degraded: answers, but not by the engine that was asked for. */
export type SearchHealth = "ok" | "degraded" | "down";

const remembered = globalThis as { latarniaSearch?: { engine: SearchEngine; health: () => Promise<SearchHealth> } };

/** Makes `engine` the one that `search()` answers with. */
export function useSearch(engine: SearchEngine, health: () => Promise<SearchHealth> = async () => ((await engine.healthy()) ? "ok" : "down")): void {
  remembered.latarniaSearch = { engine, health };
}

/** The process's engine. */
export function search(): SearchEngine {
  if (!remembered.latarniaSearch) throw new Error("No search engine is open: call startSearch first.");
  return remembered.latarniaSearch.engine;
}

/** For /healthz. */
export async function searchHealth(): Promise<SearchHealth> {
  return remembered.latarniaSearch ? remembered.latarniaSearch.health() : "down";
}

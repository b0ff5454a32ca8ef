/** Pages kept in memory, bounded by their number and their bytes; who has not been asked for the longest goes first. */
import type { SharedPage } from "./shared-page.server.ts";

export interface PageStore {
  /** A page that is still good for the catalogue's version and not too old. */
  find(address: string, at: { version: number | null; now: number }): SharedPage | undefined;
  keep(address: string, page: SharedPage): void;
  /** for figures and tests */
  size(): { pages: number; bytes: number };
}

/** @param maxAgeMs after which a page is rendered anew even if nothing is known to have changed */
export function pageStore({ maxPages, maxBytes, maxAgeMs }: { maxPages: number; maxBytes: number; maxAgeMs: number }): PageStore {
  const pages = new Map<string, SharedPage>(); // in the order of their last use
  let bytes = 0;
  const drop = (address: string) => {
    bytes -= pages.get(address)?.bytes ?? 0;
    pages.delete(address);
  };
  return {
    find(address, { version, now }) {
      const page = pages.get(address);
      if (!page) return undefined;
      const good = page.version === version && now - page.renderedAt < maxAgeMs;
      if (!good) return void drop(address);
      pages.delete(address);
      pages.set(address, page);
      return page;
    },
    keep(address, page) {
      drop(address);
      if (page.version === null || page.bytes > maxBytes) return;
      pages.set(address, page);
      bytes += page.bytes;
      for (const oldest of pages.keys()) {
        if (pages.size <= maxPages && bytes <= maxBytes) break;
        drop(oldest);
      }
    },
    size: () => ({ pages: pages.size, bytes }),
  };
}

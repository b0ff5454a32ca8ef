/** What is kept in memory: bounded by number and bytes, never older than it may be. */
import { expect, test } from "vitest";
import { pageStore } from "../../../app/platform/page-cache/page-store.server.ts";
import type { SharedPage } from "../../../app/platform/page-cache/shared-page.server.ts";

const pageOf = (bytes: number, at: Partial<SharedPage> = {}): SharedPage => ({ contentType: "text/html", policy: "", tag: "t", body: Buffer.alloc(0), bytes, remember: null, renderedAt: 0, version: 1, coded: {}, ...at });
const AT = { version: 1, now: 0 };

test("the page not asked for the longest goes first when there are too many", () => {
  const store = pageStore({ maxPages: 2, maxBytes: 1000, maxAgeMs: 10 });
  store.keep("a", pageOf(1));
  store.keep("b", pageOf(1));
  store.find("a", AT);
  store.keep("c", pageOf(1));
  expect(["a", "b", "c"].map((address) => store.find(address, AT) !== undefined)).toEqual([true, false, true]);
  expect(store.size()).toEqual({ pages: 2, bytes: 2 });
});

test("bytes are bounded too, a page larger than all is not kept, one kept anew is counted once", () => {
  const store = pageStore({ maxPages: 100, maxBytes: 100, maxAgeMs: 10 });
  store.keep("a", pageOf(60));
  store.keep("b", pageOf(60));
  store.keep("b", pageOf(50));
  store.keep("huge", pageOf(101));
  expect(store.size()).toEqual({ pages: 1, bytes: 50 });
  expect(store.find("b", AT)?.bytes).toBe(50);
});

test("a page ends with its time, with the catalogue's version, and is not kept while nobody hears of changes", () => {
  const store = pageStore({ maxPages: 100, maxBytes: 100, maxAgeMs: 10 });
  store.keep("a", pageOf(1));
  expect(store.find("a", { version: 1, now: 9 })).toBeDefined();
  expect(store.find("a", { version: 1, now: 10 })).toBeUndefined();
  store.keep("a", pageOf(1));
  expect(store.find("a", { version: 2, now: 0 })).toBeUndefined();
  expect(store.size()).toEqual({ pages: 0, bytes: 0 });
  store.keep("a", pageOf(1, { version: null }));
  expect(store.size().pages).toBe(0);
});

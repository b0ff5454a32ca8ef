/** A Meilisearch that goes away, is slow, comes back or comes back empty: the storefront answers all the while, and what it answers from catches up. */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isAppError } from "../../app/core/app-error.ts";
import { db } from "../../app/platform/db.server.ts";
import type { SearchAnswer, SearchEngine } from "../../search/engine.ts";
import { INDEX } from "../../search/engines/meilisearch/settings.ts";
import { openEmbedded } from "../../search/engines/embedded/open-embedded.ts";
import { withFallback, type Fallback } from "../../search/engines/with-fallback.ts";
import { search, searchHealth } from "../../search/open.server.ts";
import { startWithFallback } from "../../search/sync/sync.server.ts";
import { DAY, makeCruise, makeSlugs, type Cruise } from "../support/factory.ts";
import { databaseOfFile } from "../support/of-file.ts";
import { question } from "./documents.ts";
import { openDouble, type Double } from "./meilisearch-double.ts";

describe("Meilisearch and the index in the process", () => {
  let cruise: Cruise;
  let double: Double;
  let stop: (() => Promise<void>) | null = null;
  databaseOfFile();
  beforeAll(async () => {
    cruise = await makeCruise({ capacity: 4 });
    await makeSlugs([cruise.offerId, cruise.packageId]);
  });
  beforeEach(async () => {
    double = await openDouble();
    await free(true);
    await db().changeReader.deleteMany();
  });
  afterEach(async () => {
    await stop?.();
    stop = null;
    await double.close();
  });

  const start = async () => void (stop = await startWithFallback({ meilisearch: { url: double.url, askMs: 1_500, taskMs: 5_000 }, times: { ask: 2_000, wait: 5_000, retry: 100, longestRetry: 400, trust: 60_000 } }));
  const free = (is: boolean) => db().slot.updateMany({ where: { id: { in: cruise.slotIds } }, data: { closed: !is } });
  const found = async () => (await search().ask(question(`from=${DAY}&to=${DAY}&adults=2`))).total;
  const asked = () => double.sent.filter(({ path }) => path === "/multi-search").length;
  const becomes = (state: string) => expect.poll(searchHealth, { timeout: 8_000, interval: 50 }).toBe(state);

  it("answers from Meilisearch while it does", async () => {
    await start();
    const before = asked();
    expect(await found()).toBe(2);
    expect(asked()).toBe(before + 1);
    expect(await searchHealth()).toBe("ok");
  });

  it("answers from the process while Meilisearch is away, hears of changes there, and goes back when Meilisearch has caught up", async () => {
    await start();
    await double.close();
    expect(await found()).toBe(2);
    expect(await searchHealth()).toBe("degraded");
    await free(false);
    await expect.poll(found, { timeout: 6_000 }).toBe(0);
    await double.open();
    await becomes("ok");
    const before = asked();
    expect(await found()).toBe(0);
    expect(asked()).toBe(before + 1);
  });

  it("does not wait for a Meilisearch that takes ten seconds", async () => {
    await start();
    double.slowMs = 10_000;
    const started = performance.now();
    expect(await found()).toBe(2);
    expect(performance.now() - started).toBeLessThan(5_000);
    const again = performance.now();
    expect(await found()).toBe(2);
    expect(performance.now() - again).toBeLessThan(300);
    double.slowMs = 0;
    await becomes("ok");
  });

  it("fills a Meilisearch that came back without its index", async () => {
    await start();
    double.indexes.clear();
    expect(await found()).toBe(2);
    await becomes("ok");
    expect(double.indexes.get(INDEX)!.documents.size).toBe(6);
  });

  it("starts without Meilisearch, and takes it when it comes", async () => {
    await double.close();
    await start();
    expect(await searchHealth()).toBe("degraded");
    expect(await found()).toBe(2);
    await double.open();
    await becomes("ok");
    expect(double.indexes.get(INDEX)!.documents.size).toBe(6);
  });

  it("a start rebuilds an index of older code, and leaves one of its own as it is", async () => {
    await start();
    await stop!();
    const { documents } = double.indexes.get(INDEX)!;
    double.sent.length = 0;
    await start();
    expect(double.sent.filter(({ path }) => path === "/swap-indexes")).toEqual([]);
    await stop!();
    for (const [id, document] of documents) documents.set(id, { ...document, signature: "older:1" });
    await start();
    expect(double.sent.filter(({ path }) => path === "/swap-indexes").length).toBe(1);
    expect(String(double.indexes.get(INDEX)!.documents.values().next().value!.signature)).not.toContain("older");
  });

  it("what Meilisearch cannot write is answered from the process until it can", async () => {
    await start();
    double.failing = { type: "documentAdditionOrUpdate", message: "disk full", always: true };
    await free(false);
    await becomes("degraded");
    await expect.poll(found, { timeout: 6_000 }).toBe(0);
    double.failing = null;
    await becomes("ok");
    expect(await found()).toBe(0);
  });
});

describe("an engine with one that stands in", () => {
  const nothing: SearchAnswer = { total: 0, hits: [], facets: {} as SearchAnswer["facets"], relaxed: false };
  const answers = (total: number): SearchEngine => ({ ...openEmbedded(), ask: async () => ({ ...nothing, total }) });
  let fallback: Fallback;
  afterEach(() => fallback.stop());
  const times = { ask: 50, wait: 50, retry: 5, longestRetry: 20, trust: 30 };

  it("says so while neither answers", async () => {
    const away: SearchEngine = { ...answers(1), ask: () => Promise.reject(new Error("away")) };
    fallback = withFallback({ main: away, openStandby: () => new Promise(() => undefined), bringUp: async () => undefined, onAway: () => undefined, onBack: () => undefined, times: { ...times, retry: 10_000, longestRetry: 10_000 } });
    await fallback.start();
    const error: unknown = await fallback.engine.ask(question("")).catch((thrown: unknown) => thrown);
    expect(isAppError(error) && error.code).toBe("search.unavailable");
    expect(await fallback.health()).toBe("down");
    await fallback.stop();
    fallback = withFallback({ main: away, openStandby: async () => Promise.reject(new Error("database away")), bringUp: async () => Promise.reject(new Error("away")), onAway: () => undefined, onBack: () => undefined, times });
    await expect(fallback.start()).rejects.toThrow("database away");
  });

  it("throws the stand-in away once the other has answered long enough, and builds it again when it is needed again", async () => {
    const seen: string[] = [];
    let away = false;
    const main: SearchEngine = { ...answers(1), ask: async () => (away ? Promise.reject(new Error("away")) : { ...nothing, total: 1 }) };
    const openStandby = async () => (seen.push("built"), { engine: answers(2), close: async () => void seen.push("closed") });
    fallback = withFallback({ main, openStandby, bringUp: async (given) => void (await given.ask(question(""))), onAway: () => void seen.push("away"), onBack: () => void seen.push("back"), times });
    await fallback.start();
    for (const round of [1, 2]) {
      away = true;
      expect((await fallback.engine.ask(question(""))).total).toBe(2);
      expect((await fallback.engine.ask(question(""))).total).toBe(2);
      away = false;
      await expect.poll(() => seen.filter((each) => each === "closed").length).toBe(round);
      expect((await fallback.engine.ask(question(""))).total).toBe(1);
    }
    expect(seen).toEqual(["away", "built", "back", "closed", "away", "built", "back", "closed"]);
  });
});

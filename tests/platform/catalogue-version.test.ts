/** What is remembered of the catalogue: as long as nobody heard of a change, never without somebody listening, never beyond its time. */
import { beforeEach, expect, test, vi } from "vitest";
import { catalogueVersion, hearOfChanges, rememberWhile } from "../../app/platform/catalogue-version.server.ts";

const NOTHING = { resources: [], products: [], organisations: [] };
let clock: number;

beforeEach(() => {
  clock = performance.now() + 1_000_000;
  vi.spyOn(performance, "now").mockImplementation(() => clock);
});

/** A memory of how often it was asked to make something. */
function counting(options: Parameters<typeof rememberWhile>[0]): (key?: string) => Promise<number> {
  const memory = rememberWhile<number>(options);
  let made = 0;
  return (key = "one") => memory(key, async () => ++made);
}

test("keeps nothing while nobody follows the database", async () => {
  const ask = counting({ unchanged: "texts" });
  expect(catalogueVersion("texts")).toBeNull();
  expect([await ask(), await ask()]).toEqual([1, 2]);
});

test("keeps while looks find no change, and forgets when none comes any more", async () => {
  const ask = counting({ unchanged: "texts" });
  hearOfChanges(NOTHING);
  expect([await ask(), await ask()]).toEqual([1, 1]);
  clock += 9_000;
  hearOfChanges(NOTHING);
  clock += 9_000;
  expect(await ask()).toBe(1);
  clock += 2_000;
  expect([await ask(), await ask()]).toEqual([2, 3]);
});

test("a slot makes places anew but not texts; a product and an organisation make both anew", async () => {
  hearOfChanges(NOTHING);
  const [texts, places] = [counting({ unchanged: "texts" }), counting({ unchanged: "places" })];
  const both = async () => [await texts(), await places()];
  expect(await both()).toEqual([1, 1]);
  hearOfChanges({ ...NOTHING, resources: ["boat"] });
  expect(await both()).toEqual([1, 2]);
  hearOfChanges({ ...NOTHING, products: ["trip"] });
  expect(await both()).toEqual([2, 3]);
  hearOfChanges({ ...NOTHING, organisations: ["lot"] });
  expect(await both()).toEqual([3, 4]);
});

test("a change heard while something is made does not leave the old answer behind", async () => {
  hearOfChanges(NOTHING);
  const memory = rememberWhile<string>({ unchanged: "texts" });
  const late = memory("one", async () => {
    hearOfChanges({ ...NOTHING, products: ["trip"] });
    return "old";
  });
  expect(await late).toBe("old");
  expect(await memory("one", async () => "new")).toBe("new");
});

test("goes by the clock too, makes once for all who wait, keeps no failure and no more than so many", async () => {
  hearOfChanges(NOTHING);
  const ask = counting({ unchanged: "places", seconds: 5, most: 2 });
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
  clock += 5_000;
  expect(await ask()).toBe(2);
  expect([await ask("two"), await ask("three"), await ask("two"), await ask()]).toEqual([3, 4, 3, 5]);
  const memory = rememberWhile<string>({ unchanged: "places" });
  await expect(memory("one", () => Promise.reject(new Error("database is gone")))).rejects.toThrow("gone");
  expect(await memory("one", async () => "here")).toBe("here");
});

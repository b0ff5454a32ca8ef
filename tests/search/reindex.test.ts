/** `npm run search:reindex`: the bar it draws, and that the index is built anew wherever it lies. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeAll, expect, it } from "vitest";
import { database } from "../../app/platform/db.server.ts";
import { env } from "../../app/platform/env.server.ts";
import { INDEX } from "../../search/engines/meilisearch/settings.ts";
import { search } from "../../search/open.server.ts";
import { barOf, reindex } from "../../search/sync/reindex.ts";
import { startSearch } from "../../search/sync/sync.server.ts";
import { makeCruise, makeSlugs, type Cruise } from "../support/factory.ts";
import { databaseOfFile, dataDirOfFile } from "../support/of-file.ts";
import { openDouble } from "./meilisearch-double.ts";

let cruise: Cruise;
const folder = dataDirOfFile();
databaseOfFile();
beforeAll(async () => {
  cruise = await makeCruise();
  await makeSlugs([cruise.offerId, cruise.packageId]);
});
afterEach(() => void Object.assign(env(), { MEILI_URL: undefined, DATABASE_URL: undefined }));

const request = () => path.join(folder, "rebuild-search");
const open = async () => ({ ...database(), close: async () => undefined });
async function said(): Promise<string> {
  const lines: string[] = [];
  await reindex({ write: (text) => lines.push(text), open });
  return lines.join("");
}

it.each([
  [{ done: 0, total: 60 }, `\r${"·".repeat(30)} 0/60`], [{ done: 24, total: 60 }, `\r${"█".repeat(12)}${"·".repeat(18)} 24/60`],
  [{ done: 60, total: 60 }, `\r${"█".repeat(30)} 60/60`], [{ done: 0, total: 0 }, `\r${"█".repeat(30)} 0/0`],
])("%j is drawn", (progress, bar) => expect(barOf(progress)).toBe(bar));

it("the command leaves a request where the database lies inside the site, and says so", () => {
  const told = execFileSync(process.execPath, ["--import", "tsx", "search/sync/reindex.ts"], { encoding: "utf8", env: { ...process.env, DATA_DIR: folder } });
  expect(told).toContain("The running site has been asked");
  expect(existsSync(request())).toBe(true);
});

it.each([["by a file", undefined], ["by the database", "postgres://shared"]])("the running site hears of it %s, and builds its index anew", async (_, DATABASE_URL) => {
  const stop = await startSearch();
  expect(existsSync(request()), "what was asked before the start is done by it").toBe(false);
  const engine = search();
  await engine.removeProducts([cruise.offerId]);
  Object.assign(env(), { DATABASE_URL });
  expect(await said()).toContain("The running site has been asked");
  expect(existsSync(request())).toBe(DATABASE_URL === undefined);
  await expect.poll(() => engine.count(), { timeout: 10_000 }).toBe(6);
  expect(existsSync(request())).toBe(false);
  await stop();
});

it("Meilisearch's index is built by the command itself, which shows how far it is", async () => {
  const double = await openDouble();
  Object.assign(env(), { MEILI_URL: double.url });
  expect(await said()).toBe(`${barOf({ done: 0, total: 2 })}${barOf({ done: 2, total: 2 })}\n6 documents in Meilisearch.\n`);
  expect(double.indexes.get(INDEX)!.documents.size).toBe(6);
  expect(existsSync(request()), "nobody else is asked").toBe(false);
  await double.close();
});

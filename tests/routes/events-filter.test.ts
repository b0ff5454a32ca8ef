/** The programme's filter can be sent with a single wish: a list that may stay at "all" is not demanded by the browser. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../app/platform/db.server.ts";
import { testDatabase } from "../support/database.ts";
import { startSite, type Site } from "../support/site.ts";

let database: Database;
let site: Site;

beforeAll(async () => {
  database = await testDatabase();
  site = await startSite();
});

afterAll(async () => {
  await site.close();
  await database.close();
});

test.each(["pl", "de", "en"])("neither list of /%s/events is required, and both offer everything first", async (lang) => {
  const page = await (await site.ask(`/${lang}/events`)).text();
  const lists = [...page.matchAll(/<select[^>]*name="(county|theme)"[^>]*>\s*<option value=""/g)];
  expect(lists.map(([, name]) => name)).toEqual(["county", "theme"]);
  for (const [list] of lists) expect(list).not.toMatch(/\srequired/);
});

/** The programme's filter can be sent with a single wish: a list that may stay at "all" is not demanded by the browser. */
import { expect, test } from "vitest";
import { siteOfFile } from "../support/site.ts";

const site = siteOfFile();

test.each(["pl", "de", "en"])("neither list of /%s/events is required, and both offer everything first", async (lang) => {
  const page = await (await site.ask(`/${lang}/events`)).text();
  const lists = [...page.matchAll(/<select[^>]*name="(county|theme)"[^>]*>\s*<option value=""/g)];
  expect(lists.map(([, name]) => name)).toEqual(["county", "theme"]);
  for (const [list] of lists) expect(list).not.toMatch(/\srequired/);
});

import { beforeAll, expect, it } from "vitest";
import { hearOfChanges } from "../../../app/platform/catalogue-version.server.ts";
import { db } from "../../../app/platform/db.server.ts";
import { loader } from "../../../app/routes/api/suggest.ts";
import { openEmbedded } from "../../../search/engines/embedded/open-embedded.ts";
import { useSearch } from "../../../search/open.server.ts";
import type { Suggestion } from "../../../search/suggest/suggest-rank.ts";
import { indexProducts } from "../../../search/sync/sync.server.ts";
import { makeCruise, makeSlugs, makeOrganisation, makePlace, type Cruise } from "../../support/factory.ts";
import { databaseOfFile } from "../../support/of-file.ts";

let cruise: Cruise;
databaseOfFile();
beforeAll(async () => {
  useSearch(openEmbedded());
  cruise = await makeCruise({ capacity: 6 });
  const { placeId } = await db().product.findUniqueOrThrow({ where: { id: cruise.packageId } });
  await db().place.update({ where: { id: placeId }, data: { exonyms: { de: ["Rügenwalde"], sv: ["Rygenvalde"] } } });
  const lotId = await makeOrganisation({ kind: "lot", name: "LOT Brzeg Słowiński" });
  await db().organisation.update({ where: { id: lotId }, data: { slug: "brzeg-slowinski" } });
  await db().product.update({ where: { id: cruise.packageId }, data: { lotId } });
  await makePlace("Grzybowo");
  await makeSlugs(cruise.packageId, { slug: (_, lang) => `dzien-${lang}`, langs: ["pl", "de"] });
  await indexProducts([cruise.packageId]);
});

type Loader = (args: { request: Request; params: object; context: never }) => Promise<Response>;
async function get(query: string) {
  const response = await (loader as unknown as Loader)({ request: new Request(`http://local/api/suggest?${query}`), params: {}, context: undefined as never });
  return { status: response.status, headers: response.headers, body: (await response.json()) as { q: string; suggestions: Suggestion[]; error?: { code: string; message: string } } };
}
const ask = async (q: string, lang = "pl") => (await get(new URLSearchParams({ lang, q }).toString())).body.suggestions;

it("answers with exactly the promised names, for everybody and a minute", async () => {
  const { status, headers, body } = await get("lang=pl&q=dar%C5%82");
  expect(status).toBe(200);
  expect(headers.get("cache-control")).toBe("public, max-age=60");
  expect(body).toEqual({ q: "darł", suggestions: [
    { kind: "place", text: "Darłowo", detail: "1 propozycja", url: "/pl/search?q=Dar%C5%82owo" },
    { kind: "product", text: "Dzień nad morzem", detail: "Pakiet · Darłowo", url: "/pl/p/dzien-pl" },
  ] });
});

it("knows places by what other nations call them, and says that name", async () => {
  expect((await ask("rugenw"))[0]).toMatchObject({ kind: "place", text: "Darłowo", detail: "Rügenwalde · 1 propozycja" });
  expect((await ask("Ruegenwalde", "de"))[0]).toMatchObject({ kind: "place", text: "Darłowo", detail: "Rügenwalde · 1 Angebot", url: "/de/search?q=Dar%C5%82owo" });
  expect((await ask("rygen", "de"))[0]).toMatchObject({ text: "Darłowo", detail: "Rygenvalde · 1 Angebot" });
  expect((await ask("darlowo", "de"))[0], "German visitors are told the German name").toMatchObject({ detail: "Rügenwalde · 1 Angebot" });
});

it("finds places as they are inflected and with a slip", async () => {
  expect((await ask("w Darłowie"))[0]).toMatchObject({ kind: "place", text: "Darłowo" });
  expect((await ask("darlwo"))[0]).toMatchObject({ kind: "place", text: "Darłowo" });
});

it("suggests themes by their names and by words for them, and LOTs", async () => {
  expect(await ask("morz")).toContainEqual({ kind: "theme", text: "Morze", detail: "1 propozycja", url: "/pl/search?theme=sea" });
  expect(await ask("strand", "de")).toContainEqual({ kind: "theme", text: expect.any(String), detail: "1 Angebot", url: "/de/search?theme=sea" });
  expect(await ask("slowinski")).toContainEqual({ kind: "lot", text: "LOT Brzeg Słowiński", detail: "1 propozycja", url: "/pl/lot/brzeg-slowinski" });
});

it("understands wishes as the search page does", async () => {
  expect((await ask("morze z psem")).map(({ kind }) => kind)).toEqual([]);
  await db().product.update({ where: { id: cruise.packageId }, data: { dogs: true } });
  await indexProducts([cruise.packageId]);
  expect(await ask("morze z psem")).toEqual([expect.objectContaining({ kind: "product", text: "Dzień nad morzem" })]);
  expect(await ask("dzień nad morzem jutro"), "tomorrow it cannot be had, and it is not called so").toEqual([]);
});

it("nothing that has nothing in the language: neither empty places nor, in English, anything", async () => {
  expect(await ask("grzybowo")).toEqual([]);
  expect(await ask("konie")).toEqual([]);
  for (const word of ["darłowo", "sea", "dzień", "brzeg"]) expect(await ask(word, "en"), word).toEqual([]);
});

it.each([["nothing", ""], ["spaces", "   "], ["signs", "?!()[]\"'*:~^"], ["control characters", "\u0000\u0001\u001f"], ["half a character", "\ud83d"], ["nonsense", "qqqqzzzz"]])("%s: an empty list", async (_, q) => {
  expect(await get(new URLSearchParams({ q }).toString())).toMatchObject({ status: 200, body: { suggestions: [] } });
});

it.each([["50,000 letters", "a".repeat(50_000)], ["50,000 words", "darłowo ".repeat(6_250)], ["control characters within", "dar\u0000łowo"], ["a filter's syntax", 'lang = "de" OR kind = "offer"']])("%s: answered, soon and shortly", async (_, q) => {
  const { status, body } = await get(new URLSearchParams({ q }).toString());
  expect(status).toBe(200);
  expect(body.q.length).toBeLessThanOrEqual(120);
  expect(body.suggestions.length).toBeLessThanOrEqual(8);
});

it("without a question nothing, without a language Polish", async () => {
  expect((await get("")).body).toEqual({ q: "", suggestions: [] });
  expect((await get("q=morze")).body.suggestions[0]!.url).toMatch(/^\/pl\//);
});

it("refuses a language it does not speak, in words", async () => {
  expect(await get("lang=xx&q=a")).toMatchObject({ status: 400, body: { error: { code: "bad_request", message: expect.stringMatching(/\p{L}+/u) } } });
});

it("names are kept until something changes", async () => {
  const NOTHING = { resources: [], products: [], organisations: [] };
  hearOfChanges(NOTHING);
  expect(await ask("darł")).toHaveLength(2);
  await db().place.updateMany({ where: { name: "Darłowo" }, data: { name: "Darłowo Morskie" } });
  expect((await ask("darł"))[0]!.text).toBe("Darłowo");
  hearOfChanges({ ...NOTHING, products: [cruise.packageId] });
  expect((await ask("darł"))[0]!.text).toBe("Darłowo Morskie");
});

import { beforeAll, expect, it } from "vitest";
import { addDays } from "../../../app/core/time.ts";
import { db } from "../../../app/platform/db.server.ts";
import { loader as availability } from "../../../app/routes/api/availability.ts";
import { loader as robots } from "../../../app/routes/api/robots.ts";
import { loader as searching } from "../../../app/routes/api/search.ts";
import { openEmbedded } from "../../../search/engines/embedded/open-embedded.ts";
import { useSearch } from "../../../search/open.server.ts";
import { indexProducts } from "../../../search/sync/sync.server.ts";
import { DAY, makeCruise, makeSlugs, type Cruise } from "../../support/factory.ts";
import { databaseOfFile } from "../../support/of-file.ts";

let cruise: Cruise;
databaseOfFile();
beforeAll(async () => {
  useSearch(openEmbedded());
  cruise = await makeCruise({ capacity: 6 });
  await makeSlugs(cruise.packageId, { slug: (_, lang) => `dzien-${lang}` });
  await indexProducts([cruise.packageId]);
});

type Loader = (args: { request: Request; params: object; context: never }) => Promise<Response>;
async function get(loader: unknown, path: string) {
  const response = await (loader as Loader)({ request: new Request(`http://local${path}`), params: {}, context: undefined as never });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

it("answers a search with exactly the promised names", async () => {
  const { status, headers, body } = await get(searching, "/api/search?lang=de&q=meer&adults=2");
  expect(status).toBe(200);
  expect(headers.get("cache-control")).toBe("public, max-age=15");
  expect(body).toMatchObject({ total: 1, page: 1, facets: { theme: { sea: 1 }, kind: { package: 1 }, county: { "3213": 1 } } });
  expect(body.hits[0]).toMatchObject({ id: cruise.packageId, kind: "package", slug: "dzien-de", title: "Dzień nad morzem (de)", place: "Darłowo", lot: expect.any(String), priceFrom: { amount: 4000, currency: "PLN" }, nextDate: DAY, url: "/de/p/dzien-de" });
});

it("names what it could not understand and answers anyway", async () => {
  const { status, body } = await get(searching, "/api/search?lang=pl&theme=dragons&from=yesterday");
  expect(status).toBe(200);
  expect(body.ignored.sort()).toEqual(["from", "theme"]);
});

it("refuses a language it does not speak, in words", async () => {
  const { status, body } = await get(searching, "/api/search?lang=xx");
  expect(status).toBe(400);
  expect(body.error).toMatchObject({ code: "bad_request", message: expect.stringMatching(/\p{L}+/u) });
});

const days = (query: string) => get(availability, `/api/availability?product=${cruise.packageId}&${query}`);

it("answers one object a day, with the total of the party", async () => {
  const { status, body } = await days(`from=${DAY}&to=${addDays(DAY, 1)}&adults=2&children=1`);
  expect(status).toBe(200);
  expect(body).toEqual({ days: [
    { date: DAY, available: true, placesLeft: 6, price: { amount: 10_000, currency: "PLN" } },
    { date: addDays(DAY, 1), available: false, placesLeft: 0, price: { amount: 10_000, currency: "PLN" } },
  ] });
});

it("available means for this party", async () => {
  expect((await days(`from=${DAY}&to=${DAY}&adults=7`)).body.days[0]).toMatchObject({ available: false });
  expect((await days(`from=${DAY}&to=${DAY}&adults=100`)).body.days).toEqual([{ date: DAY, available: false, placesLeft: 0, price: null }]);
});

it("a range is cut at 366 days", async () => expect((await days(`from=${DAY}&to=2099-12-31`)).body.days).toHaveLength(366));
it("without dates it is a month from today", async () => expect((await days("")).body.days).toHaveLength(31));

it.each([["from=2027-13-01", "from"], [`from=${DAY}&to=2027-01-01`, "to"], ["adults=-1", "adults"], ["adults=2.5", "adults"], ["adults=999", "adults"], ["children=x", "children"]])("%s is a bad request that names its field", async (query, field) => {
  const { status, body } = await days(query);
  expect(status).toBe(400);
  expect(body.error).toMatchObject({ code: "bad_request", field });
});

it("nobody, or children alone, is no party", async () => {
  expect(await days("adults=0")).toMatchObject({ status: 400, body: { error: { code: "pricing.empty_party" } } });
  expect(await days("adults=0&children=2")).toMatchObject({ status: 400, body: { error: { code: "pricing.child_alone" } } });
});

it("an unknown product is not found, in the language asked for", async () => {
  const { status, headers, body } = await get(availability, "/api/availability?product=nope&lang=de");
  expect(status).toBe(404);
  expect(headers.get("cache-control")).toBe("no-store");
  expect(body.error).toEqual({ code: "not_found", message: "Wir haben nicht gefunden, was Sie suchen." });
});

it("a product not yet published is not found", async () => {
  await db().product.update({ where: { id: cruise.offerId }, data: { status: "draft" } });
  expect((await get(availability, `/api/availability?product=${cruise.offerId}`)).status).toBe(404);
});

it("robots keep out of desks and of people's orders", async () => {
  const text = await robots().text();
  expect(text).toContain("Disallow: /studio");
  expect(text).toContain("Disallow: /*/orders/");
});

import { expect, it } from "vitest";
import { addDays, clockAt, dateAt } from "../../app/core/time.ts";
import { LANGS, type Lang } from "../../app/core/vocabulary.ts";
import { db } from "../../app/platform/db.server.ts";
import { formToken, makeOffer, makeSlugs, makeOrganisation, makePackage, makeResource, makeSlot } from "../support/factory.ts";
import { hold } from "../support/orders.ts";
import { siteOfFile } from "../support/site.ts";

const site = siteOfFile();

/** Two months ahead of whenever the test runs. */
const DATE = addDays(dateAt(new Date()), 60);

interface Shown { productId: string; slug: string; path: string; slotIds: number[]; resourceId: string }

/** A cruise's package of `capacity` places on DATE, public in the languages given, with a slug in each. */
async function makeShown({ capacity = 12, langs = [...LANGS] }: { capacity?: number; langs?: Lang[] } = {}): Promise<Shown> {
  const lotId = await makeOrganisation({ kind: "lot", name: "LOT Darłowo" });
  const ownerId = await makeOrganisation();
  const { resourceId, slotIds } = await makeResource({ organisationId: ownerId, capacity, slots: [{ date: DATE, capacity }] });
  const offerId = await makeOffer({ ownerId, resourceId });
  const productId = await makePackage({ ownerId: lotId, components: [{ offerId }], langs });
  await makeSlugs(productId, { slug: (id, lang) => `${lang}-${id}`, langs });
  return { productId, slug: `pl-${productId}`, path: `/pl/p/pl-${productId}`, slotIds, resourceId };
}

function send(path: string, fields: Record<string, string>): Promise<Response> {
  return site.ask(path, { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: new URLSearchParams(fields) });
}

it("shows the page with its days, in the head the same page in the other languages", async () => {
  const { path, productId } = await makeShown();
  const answer = await site.ask(`${path}?month=${DATE.slice(0, 7)}`);
  const html = await answer.text();
  expect(answer.status).toBe(200);
  expect(html).toContain("<h1");
  expect(html).toContain("Dzień nad morzem");
  expect(html).toContain(`date=${DATE}`);
  expect(html).toMatch(new RegExp(`hrefLang="de" href="[^"]+/de/p/de-${productId}"`, "i"));
  expect(html).toContain(`name="token"`);
});

it("another language's slug and an old one lead to the current one for good, with their query", async () => {
  const { path, productId, slug } = await makeShown();
  await db().productSlug.create({ data: { lang: "pl", slug: `stary-${productId}`, productId, current: false } });
  for (const other of [`de-${productId}`, `stary-${productId}`]) {
    const answer = await site.ask(`/pl/p/${other}?units.adult=3`);
    expect([answer.status, answer.headers.get("location")]).toEqual([301, `/pl/p/${slug}?units.adult=3`]);
  }
  expect(path).toBe(`/pl/p/${slug}`);
});

it("a product that is not in this language says so and leads to those it is in", async () => {
  const { productId } = await makeShown({ langs: ["pl"] });
  const answer = await site.ask(`/de/p/pl-${productId}`);
  const html = await answer.text();
  expect(answer.status).toBe(404);
  expect(html).toContain("Diese Seite gibt es nicht auf Deutsch");
  expect(html).toContain(`href="/pl/p/pl-${productId}"`);
});

it("unknown slugs and unpublished products are not found", async () => {
  expect((await site.ask("/pl/p/nie-ma-mnie")).status).toBe(404);
  const { path, productId } = await makeShown();
  await db().product.update({ where: { id: productId }, data: { status: "withdrawn" } });
  expect((await site.ask(path)).status).toBe(404);
});

it("absurd choices are sentences, never errors", async () => {
  const { path } = await makeShown();
  const said = async (query: string) => {
    const answer = await site.ask(`${path}?${query}`);
    expect(answer.status).toBe(200);
    return answer.text();
  };
  expect(await said("units.adult=21")).toContain("Grupa jest za duża: liczba osób może wynosić najwyżej 20.");
  expect(await said("units.child=2")).toContain("Dziecko może jechać tylko z osobą dorosłą.");
  expect(await said("units.elephant=1")).toContain("Tego rodzaju biletu tu nie ma.");
  expect(await said("units.adult=wielu")).toContain("Nie udało się odczytać tego, co przyszło z Twojej przeglądarki.");
  expect(await said("date=2020-01-01")).toContain("Ta data już minęła.");
  expect(await said("date=jutro&month=2027-99&nights=-3&without=nic&time=99:99")).toContain("Wybierz dzień w kalendarzu.");
});

it("a booking holds the places at the catalogue's price and leads to the checkout; sent twice it is one order", async () => {
  const { path, productId } = await makeShown();
  const fields = { date: DATE, "units.adult": "2", "units.child": "1", token: formToken(), price: "1", totalMinor: "1", amount: "1" };
  const [first, second] = [await send(path, fields), await send(path, fields)];
  expect(first.status).toBe(303);
  expect(first.headers.get("location")).toMatch(/^\/pl\/checkout\/[2-9A-Z]{8}\?key=[\w-]{43}$/);
  expect(second.headers.get("location")).toBe(first.headers.get("location"));
  const lines = await db().orderLine.findMany({ where: { productId }, include: { order: true } });
  expect(lines).toMatchObject([{ totalMinor: 10_000, units: { adult: 2, child: 1 }, order: { state: "held", lang: "pl", totalMinor: 10_000 } }]);
});

it("a booking sent to an address that changed while the page was open is taken; one to what is sold no more, or not in that language, is not", async () => {
  const { productId } = await makeShown({ langs: ["pl"] });
  const booked = (path: string) => send(path, { date: DATE, "units.adult": "2", token: formToken() });
  await db().productSlug.create({ data: { lang: "pl", slug: `dawny-${productId}`, productId, current: false } });
  await db().productSlug.create({ data: { lang: "de", slug: `de-${productId}`, productId } });
  expect((await booked(`/pl/p/dawny-${productId}`)).status).toBe(303);
  for (const path of [`/de/p/de-${productId}`, `/de/p/dawny-${productId}`, "/pl/p/nie-ma-mnie"]) expect((await booked(path)).status, path).toBe(404);
  await db().product.update({ where: { id: productId }, data: { status: "withdrawn" } });
  expect((await booked(`/pl/p/dawny-${productId}`)).status).toBe(404);
  expect(await db().orderLine.count({ where: { productId } })).toBe(1);
});

it("a full day is refused with the nearest dates that fit, and what was typed is kept", async () => {
  const { path, productId, resourceId } = await makeShown({ capacity: 2 });
  const near = addDays(DATE, 3);
  await makeSlot({ resourceId, date: near, capacity: 12 });
  await makeSlot({ resourceId, date: addDays(DATE, 1), capacity: 2 });
  const answer = await send(path, { date: DATE, "units.adult": "3", token: formToken() });
  const html = await answer.text();
  expect(answer.status).toBe(409);
  expect(html).toContain("Zostało za mało miejsc: wolne 2, potrzeba 3.");
  expect(html).toContain(`date=${near}&amp;units.adult=3`);
  expect(html).not.toContain(`date=${addDays(DATE, 1)}&amp;`);
  expect(html).toMatch(/name="units.adult"[^>]*value="3"/);
  expect(await db().orderLine.count({ where: { productId } })).toBe(0);
});

it.each([["pl", "wrócą najwcześniej o {}."], ["de", "frühestens um {} Uhr wieder frei."], ["en", "the places come back at {} at the earliest."]] as const)("places that somebody else holds are said to come back, by the venue's clock: %s", async (lang, sentence) => {
  const { productId, slug } = await makeShown({ capacity: 2 });
  const { orderId } = await hold(productId, { adult: 2 }, { date: DATE, now: new Date() });
  await db().$executeRaw`update "Order" set "holdExpiresAt" = now() + interval '20 minutes' where "id" = ${orderId}`;
  const { holdExpiresAt } = await db().order.findUniqueOrThrow({ where: { id: orderId } });
  const path = `/${lang}/p/${slug.replace("pl-", `${lang}-`)}`;
  const said = sentence.replace("{}", clockAt(new Date(Math.ceil(holdExpiresAt.getTime() / 60_000) * 60_000)));
  const refused = await send(path, { date: DATE, "units.adult": "2", token: formToken() });
  expect([refused.status, (await refused.text()).includes(said)]).toEqual([409, true]);
  expect(await (await site.ask(`${path}?date=${DATE}&units.adult=2`)).text()).toContain(said);
});

it.each([
  [{ date: "", "units.adult": "2" }, 400, "Wybierz dzień w kalendarzu."],
  [{ date: "2020-01-01", "units.adult": "2" }, 400, "Ta data już minęła."],
  [{ date: DATE, "units.adult": "0" }, 400, "Podaj, ile osób jedzie."],
  [{ date: DATE }, 400, "Podaj, ile osób jedzie."],
  [{ date: DATE, "units.adult": "-2" }, 400, "Nie udało się odczytać tego, co przyszło z Twojej przeglądarki."],
  [{ date: DATE, "units.room": "1" }, 400, "Tego rodzaju biletu tu nie ma."],
  [{ date: addDays(DATE, 1), "units.adult": "2" }, 409, "W tym dniu gospodarz nie przyjmuje gości."],
])("%o is refused with a sentence", async (fields: Record<string, string>, status, sentence) => {
  const { path, productId } = await makeShown();
  const answer = await send(path, { ...fields, token: formToken() });
  expect([answer.status, (await answer.text()).includes(sentence)]).toEqual([status, true]);
  expect(await db().orderLine.count({ where: { productId } })).toBe(0);
});

it("what is sold on request is asked for with the price beside it, and its places are held like any other's", async () => {
  const { path, productId } = await makeShown();
  await db().product.update({ where: { id: productId }, data: { confirmation: "request" } });
  const html = await (await site.ask(`${path}?date=${DATE}&units.adult=2`)).text();
  expect(html).toContain("Rezerwacja na zapytanie");
  expect(html).toMatch(/Zapytaj, cena 80\szł/);
  const answer = await send(path, { date: DATE, "units.adult": "2", token: formToken() });
  expect([answer.status, await db().orderLine.count({ where: { productId } })]).toEqual([303, 1]);
});

it("the leaflet is a PDF in the page's language, at the page's address", async () => {
  const { path, productId, slug } = await makeShown({ langs: ["pl", "de"] });
  const leaflet = await site.ask(`${path}/leaflet.pdf`);
  expect([leaflet.status, leaflet.headers.get("content-type")]).toEqual([200, "application/pdf"]);
  expect(new TextDecoder("latin1").decode(await leaflet.arrayBuffer())).toMatch(/^%PDF-/);
  const other = await site.ask(`/pl/p/de-${productId}/leaflet.pdf`);
  expect([other.status, other.headers.get("location")]).toEqual([301, `/pl/p/${slug}/leaflet.pdf`]);
  expect((await site.ask(`/en/p/${slug}/leaflet.pdf`)).status).toBe(404);
});

it("an hour is asked for where there is a choice, and the one that was chosen is held", async () => {
  const ownerId = await makeOrganisation();
  const { resourceId } = await makeResource({ organisationId: ownerId, slots: [{ date: DATE, start: "10:00" }, { date: DATE, start: "14:00" }] });
  const productId = await makeOffer({ ownerId, resourceId, times: ["10:00", "14:00"] });
  await db().productSlug.create({ data: { lang: "pl", slug: `rejs-${productId}`, productId } });
  const path = `/pl/p/rejs-${productId}`;
  const html = await (await site.ask(`${path}?date=${DATE}`)).text();
  expect(html).toMatch(/<select[^>]*name="time"/);
  expect((await send(path, { date: DATE, time: "14:00", "units.adult": "1", token: formToken() })).status).toBe(303);
  expect(await db().orderComponent.findMany({ where: { offerId: productId } })).toMatchObject([{ start: "14:00" }]);
});

it("a trip with a part for adults asks for no children and names no age of theirs; a family that comes by a link reads why it cannot book", async () => {
  const { path, productId } = await makeShown();
  const form = async (query = "") => (await site.ask(`${path}?date=${DATE}${query}`)).text();
  expect(await form()).toContain('name="units.child"');
  const { offerId } = await db().packageComponent.findFirstOrThrow({ where: { packageId: productId } });
  await db().unit.deleteMany({ where: { offerId, code: "child" } });
  await db().unit.updateMany({ where: { offerId }, data: { minAge: 16 } });
  const adults = await form("&units.adult=2");
  expect(adults).not.toContain('name="units.child"');
  expect(adults).toContain("od 16 lat");
  expect(await form("&units.adult=2&units.child=1")).toContain("dzieci nie mogą wziąć w niej udziału");
});

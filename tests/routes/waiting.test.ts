/** The waiting list over HTTP: the form where nothing is free, the entry's page, one click to leave, on the page and from a mail program. */
import { expect, test } from "vitest";
import { addDays, dateAt } from "../../app/core/time.ts";
import { serveReturned } from "../../app/domain/booking/waiting/serve-waiting.server.ts";
import { cancelCheckout } from "../../app/domain/payments/checkout/cancel-checkout.server.ts";
import { sendWaitingMail } from "../../app/domain/print/mails/send-waiting-mail.server.ts";
import { db } from "../../app/platform/db.server.ts";
import { listMails, readMail, readMailSource } from "../../app/platform/mailbox.server.ts";
import { formToken, makeOffer, makeOrganisation, makePackage, makeResource, makeSlugs } from "../support/factory.ts";
import { dataDirOfFile } from "../support/of-file.ts";
import { hold } from "../support/orders.ts";
import { elementsIn } from "../support/read-html.ts";
import { siteOfFile } from "../support/site.ts";

const site = siteOfFile();
dataDirOfFile();

/** Two months ahead of whenever the test runs. */
const DATE = addDays(dateAt(new Date()), 60);
const send = (address: string, fields: Record<string, string> | URLSearchParams) => site.ask(address, { method: "POST", body: new URLSearchParams(fields), headers: { Origin: site.url } });
const read = async (address: string) => (await site.ask(address)).text();

/** A trip of two places on DATE, both held. */
async function soldOut() {
  const ownerId = await makeOrganisation();
  const { resourceId } = await makeResource({ organisationId: ownerId, capacity: 2, slots: [{ date: DATE, capacity: 2 }] });
  const productId = await makePackage({ ownerId: await makeOrganisation({ kind: "lot" }), components: [{ offerId: await makeOffer({ ownerId, resourceId }) }] });
  await makeSlugs(productId);
  const held = await hold(productId, { adult: 2 }, { date: DATE, now: new Date() });
  return { productId, held, page: `/pl/p/${productId}-pl` };
}

const form = { intent: "wait", "units.adult": "2", from: DATE, to: DATE, fullName: "Jan Nowak" };

/** @returns the entry's page */
async function joined(page: string, email: string): Promise<string> {
  const answer = await send(page, { ...form, email });
  expect(answer.status).toBe(303);
  return answer.headers.get("location")!;
}

test.each([["pl", "Lista oczekujących", "Zapisz mnie na listę"], ["de", "Warteliste", "Auf die Warteliste setzen"], ["en", "Waiting list", "Put me on the list"]])("%s: a full day offers the list, a free one does not", async (lang, title, button) => {
  const { productId, held } = await soldOut();
  const address = `/${lang}/p/${productId}-${lang}?date=${DATE}&units.adult=2`;
  const full = await read(address);
  expect([full.includes(title), full.includes(button)]).toEqual([true, true]);
  await cancelCheckout({ ...held, now: new Date() });
  expect((await read(`${address}&units.child=0`)).includes(button)).toBe(false);
});

test("a booking that finds the places gone offers the list too", async () => {
  const { page } = await soldOut();
  const refused = await send(page, { date: DATE, "units.adult": "2", token: formToken() });
  expect([refused.status, (await refused.text()).includes("Zapisz mnie na listę")]).toEqual([409, true]);
});

test("a wrong field is said beside it and nothing typed is lost; the same person is told that she is on the list", async () => {
  const { page } = await soldOut();
  const wrong = await send(page, { ...form, to: addDays(DATE, -1), email: "ola" });
  const html = await wrong.text();
  expect([wrong.status, html.includes("Najpóźniejszy dzień nie może być przed najwcześniejszym."), html.includes("wygląda na niepełny"), html.includes('value="ola"')]).toEqual([422, true, true, true]);
  await joined(page, "ola@example.com");
  const twice = await send(page, { ...form, email: "OLA@example.com" });
  expect([twice.status, (await twice.text()).includes("jest już na liście")]).toEqual([409, true]);
  expect(await db().waitingEntry.count({ where: { email: "ola@example.com" } })).toBe(1);
});

/** A boat that is sold out on DATE, with a sauna that may be left out. */
async function boatAndSauna() {
  const ownerId = await makeOrganisation();
  const [boat, cabin] = [await makeResource({ organisationId: ownerId, capacity: 2, slots: [{ date: DATE, capacity: 2 }] }), await makeResource({ organisationId: ownerId, slots: [{ date: DATE, start: "18:00" }] })];
  const [boatId, saunaId] = [await makeOffer({ ownerId, resourceId: boat.resourceId }), await makeOffer({ ownerId, resourceId: cabin.resourceId, title: "Sauna", times: ["18:00"] })];
  const productId = await makePackage({ ownerId: await makeOrganisation({ kind: "lot" }), components: [{ offerId: boatId }, { offerId: saunaId, optional: true }] });
  await makeSlugs(productId);
  await hold(boatId, { adult: 2 }, { date: DATE, now: new Date() });
  return { page: `/pl/p/${productId}-pl`, saunaId: (await db().packageComponent.findFirstOrThrow({ where: { offerId: saunaId } })).id };
}

/** The list's form of a page as it would be sent. */
function sentBy(html: string): [string, string][] {
  const [, own] = html.split('id="waiting-title"');
  return elementsIn(own!.slice(0, own!.indexOf("</form>")), "input").map(({ name, value }) => [name!, value ?? ""]);
}

test("what was left out and the currency go on the list with the rest, and the entry's page and its mail say so", async () => {
  const { page, saunaId } = await boatAndSauna();
  const html = await read(`${page}?date=${DATE}&units.adult=2&currency=EUR&without=${saunaId}`);
  expect(html).toContain("Bez: Sauna");
  const refused = await (await send(page, new URLSearchParams(sentBy(html)))).text();
  const fields = new URLSearchParams([...sentBy(refused).filter(([name]) => name !== "fullName" && name !== "email"), ["fullName", "Iga Nowak"], ["email", "iga@example.com"]]);
  const { status, headers } = await send(page, fields);
  const row = await db().waitingEntry.findFirstOrThrow({ where: { email: "iga@example.com" } });
  expect([status, row.leftOut, row.currency]).toEqual([303, [saunaId], "EUR"]);
  expect(await read(headers.get("location")!)).toMatch(/<dt[^>]*>Bez<\/dt><dd[^>]*><span>Sauna<\/span><\/dd>.*<dt[^>]*>Waluta<\/dt><dd[^>]*>euro \(karta\)<\/dd>/s);
  await sendWaitingMail({ entryId: row.id, kind: "joined" });
  const { id } = (await listMails()).find((mail) => mail.to === "iga@example.com")!;
  expect((await readMail(id))!.text).toContain("Bez\n  Sauna\n\nWaluta\n  euro (karta)\n");
});

test("a wrong field leaves the chosen day chosen and says again why it cannot be had", async () => {
  const { page } = await soldOut();
  const dates = (html: string) => [...html.matchAll(/<input[^>]*name="date"[^>]*>/g)].map(([input]) => input.includes(`value="${DATE}"`));
  expect(dates(await read(`${page}?date=${DATE}&units.adult=2`)), "the booking's field and the list's").toEqual([true, true]);
  const html = await (await send(page, { ...form, date: DATE, email: "ola" })).text();
  expect([dates(html), html.includes("Ktoś właśnie rezerwuje")]).toEqual([[true, true], true]);
});

test("the entry's page says what is waited for, then that places are held, then that one has left", async () => {
  const { page, held } = await soldOut();
  const entry = await joined(page, "jan@example.com");
  const answer = await site.ask(entry);
  expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
  expect(await answer.text()).toContain("Czekasz na miejsca");
  await cancelCheckout({ ...held, now: new Date() });
  await serveReturned({ now: new Date() });
  const offered = await read(entry);
  expect([offered.includes("Są miejsca dla Ciebie"), /href="\/pl\/checkout\/[A-Z0-9]{8}\?key=/.test(offered)]).toEqual([true, true]);
  expect((await send(entry, { intent: "leave" })).headers.get("location")).toBe(entry);
  expect(await read(entry)).toContain("Nie jesteś już na liście");
  expect((await site.ask("/pl/waiting/wrong")).status).toBe(404);
});

test("a title that there is in Polish only is called Polish on a page in German, and nothing in its own language is", async () => {
  const { page, productId } = await soldOut();
  const entry = await joined(page, "uwe@example.com");
  const inGerman = () => read(entry.replace("/pl/", "/de/"));
  expect(await inGerman()).toContain("<span>Dzień nad morzem (de)</span>");
  await db().product.update({ where: { id: productId }, data: { title: { pl: { text: "Dzień nad morzem", status: "reviewed" } } } });
  expect([await inGerman(), await read(entry)].map((html) => /<span[^>]*>Dzień nad morzem<\/span>/.exec(html)?.[0])).toEqual(['<span lang="pl">Dzień nad morzem</span>', "<span>Dzień nad morzem</span>"]);
});

test("a mail program takes one off the list without cookie, origin or log-in (RFC 8058); opening the address does not", async () => {
  const { page } = await soldOut();
  const entry = await joined(page, "ewa@example.com");
  const row = await db().waitingEntry.findFirstOrThrow({ where: { email: "ewa@example.com" } });
  await sendWaitingMail({ entryId: row.id, kind: "joined" });
  const { id } = (await listMails()).find((mail) => mail.to === "ewa@example.com")!;
  const source = (await readMailSource(id))!.toString().replace(/\r\n[ \t]+/g, " ");
  expect(source).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
  const [, url] = /^List-Unsubscribe: *<([^>]+)>/m.exec(source)!;
  const address = new URL(url!).pathname;
  expect((await readMail(id))!.text).toContain(entry);
  const seen = await site.ask(address, { headers: { "accept-language": "de" } });
  expect([seen.status, seen.headers.get("location")]).toEqual([302, entry.replace("/pl/", "/de/")]);
  expect((await db().waitingEntry.findUniqueOrThrow({ where: { id: row.id } })).state).toBe("waiting");
  const clicked = () => site.ask(address, { method: "POST", body: "List-Unsubscribe=One-Click", headers: { "content-type": "application/x-www-form-urlencoded" } });
  expect([(await clicked()).status, (await clicked()).status]).toEqual([204, 204]);
  expect((await db().waitingEntry.findUniqueOrThrow({ where: { id: row.id } })).state).toBe("left");
});

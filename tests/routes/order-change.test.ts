/** The pages on which a guest changes a paid order, as a browser without JavaScript sends their forms. */
import { beforeAll, expect, it } from "vitest";
import { addTrip } from "../../app/domain/payments/checkout/add-trip.server.ts";
import { settle } from "../../app/domain/payments/settling/settle.server.ts";
import type { Held } from "../../app/domain/booking/hold-places.server.ts";
import { readOrder } from "../../app/domain/booking/read-order.server.ts";
import { db } from "../../app/platform/db.server.ts";
import { connectStripe, useStripe } from "../../app/platform/stripe.server.ts";
import { DAY, formToken, makeCruise, makeOffer, makePackage, makeResource, makeSlugs, NOW, type Cruise } from "../support/factory.ts";
import { crawled } from "../support/read-html.ts";
import { stripeOfFile } from "../support/of-file.ts";
import { hold, pay, stateOf } from "../support/orders.ts";
import { siteOfFile } from "../support/site.ts";
import { cookieOf, makeActor } from "../support/studio.ts";

const site = siteOfFile();
const stripe = stripeOfFile({ withWebhooks: false });
let cruise: Cruise;
beforeAll(async () => {
  cruise = await makeCruise();
  await makeSlugs([cruise.packageId]);
});

async function bought(packageId = cruise.packageId): Promise<Held & { sessionId: string }> {
  return paid(await hold(packageId, { adult: 1 }));
}

/** Two trips in one order. */
async function boughtTwo(): Promise<Held> {
  const held = await hold(cruise.packageId, { adult: 1 });
  await addTrip({ ...held, productId: cruise.packageId, date: DAY, units: { adult: 1 }, token: formToken(), now: NOW });
  return paid(held);
}

async function paid(held: Held): Promise<Held & { sessionId: string }> {
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: new Date() });
  return { ...held, sessionId };
}

const path = ({ code, key }: Held, page: string, lang = "pl") => `/${lang}/orders/${code}${page}?key=${key}`;
const send = (address: string, fields: Record<string, string>, headers: Record<string, string> = {}) => site.ask(address, { method: "POST", body: new URLSearchParams(fields), headers: { origin: site.url, ...headers } });
const page = async (address: string, headers: Record<string, string> = {}) => (await site.ask(address, { headers })).text();

it("what comes back is shown in the page's language and done as shown, once", async () => {
  const held = await bought();
  const html = await page(path(held, "/cancel", "de"));
  expect(html).toContain("Volle Erstattung");
  const shown = /name="shown" value="([^"]+)"/.exec(html)![1]!;
  expect((await send(path(held, "/cancel"), { intent: "cancel", shown: shown.replace(":100:", ":50:") })).headers.get("location")).toContain("changed=1");
  expect(await stateOf(held.orderId)).toBe("confirmed");
  const done = await send(path(held, "/cancel"), { intent: "cancel", shown });
  expect([done.status, done.headers.get("location")]).toEqual([303, `/pl/orders/${held.code}?key=${held.key}&done=cancelled`]);
  expect(await stateOf(held.orderId)).toBe("refund_due");
  expect(await page(done.headers.get("location")!)).toContain("Odwołane na Twoją prośbę");
  expect((await send(path(held, "/cancel"), { intent: "cancel", shown })).status).toBe(303);
  expect(await db().refund.count({ where: { orderId: held.orderId } })).toBe(1);
}, 90_000);

it("one of two trips is cancelled by two presses: the second is told that it cannot be, and nothing of an amount that changed", async () => {
  const held = await boughtTwo();
  const [line] = (await readOrder(held)).lines;
  const address = `${path(held, "/cancel")}&line=${line!.id}`;
  const shown = /name="shown" value="([^"]+)"/.exec(await page(address))![1]!;
  const press = async () => (await send(address, { intent: "cancel", shown })).headers.get("location")!;
  expect(await press()).toContain("done=cancelled");
  const { text } = crawled(await page(await press()));
  expect(text).toContain("Tego nie można tu odwołać");
  expect(text).not.toContain("Kwota zmieniła się");
}, 90_000);

it("a part of one of two trips is lost: its pages promise that trip's price, and lead to cancelling that trip, on whatever day", async () => {
  const held = await boughtTwo();
  const [whole, line] = (await readOrder(held)).lines;
  await db().orderComponent.update({ where: { id: line!.components[0]!.id }, data: { state: "lost" } });
  const link = `href="/pl/orders/${held.code}/cancel?key=${held.key}&amp;line=${line!.id}"`;
  for (const name of ["/replace", ""]) {
    const html = await page(path(held, name));
    expect(crawled(html).text).toContain("zrezygnować z tego wyjazdu: wraca cała jego cena");
    expect(html).toContain(link);
  }
  const termsOf = async (id: string) => crawled(await page(`${path(held, "/cancel")}&line=${id}`)).text;
  expect(await termsOf(whole!.id)).toContain("obowiązują do");
  expect(await termsOf(line!.id)).toMatch(/^(?!.*obowiązują do).*Zwrot całej kwoty/s);
});

it("what has begun is not handed over, and the page says why without speaking of a cancellation that nobody wanted", async () => {
  const held = await bought();
  await db().orderLine.updateMany({ where: { orderId: held.orderId }, data: { date: new Date("2026-11-01") } });
  const answer = await send(path(held, "/transfer"), { fullName: "Ewa Nowak", email: "ewa@example.com", phone: "+48 601 601 601" });
  expect(answer.status).toBe(409);
  expect(crawled(await answer.text()).text).toContain("Na to jest już za późno: wyjazd jest odwołany, już się zaczął albo bilet został wykorzystany.");
});

it("names and contact: what is wrong stays on the page as typed, what is right is kept", async () => {
  const held = await bought();
  const [line] = (await readOrder(held)).lines;
  const many = await send(path(held, "/change"), { intent: "names", [`names.${line!.id}`]: "Anna\nJan\nEwa" });
  expect([many.status, await many.text()]).toEqual([400, expect.stringContaining("najwyżej 1 osobę")]);
  expect((await send(path(held, "/change"), { intent: "names", [`names.${line!.id}`]: "Anna" })).status).toBe(303);
  expect((await readOrder(held)).lines[0]!.names).toEqual(["Anna"]);
  expect(crawled(await page(path(held, ""))).text, "and stands on the order's page").toMatch(/Kto jedzie ?: Anna/);
  const wrong = await send(path(held, "/change"), { intent: "contact", email: "nikt", phone: "+48 600 700 800", notes: "" });
  expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining('value="nikt"')]);
  expect((await send(path(held, "/change"), { intent: "contact", email: "nowa@example.com", phone: "+48 600 700 800", notes: "" })).status).toBe(303);
  expect((await readOrder(held)).contact.email).toBe("nowa@example.com");
});

it("handed over, the old address opens nothing; the page says so without a key", async () => {
  const held = await bought();
  const answer = await send(path(held, "/transfer"), { fullName: "Ewa Nowak", email: "ewa@example.com", phone: "+48 601 601 601" });
  expect(answer.headers.get("location")).toBe(`/pl/orders/${held.code}/transfer?done=1`);
  expect(await page(answer.headers.get("location")!)).toContain("Wyjazd przekazany");
  const old = await site.ask(path(held, ""));
  expect([old.status, old.headers.get("location")]).toEqual([302, `/pl/orders/${held.code}/transfer?done=1`]);
  const checkout = await site.ask(`/pl/checkout/${held.code}?key=${held.key}`);
  expect([checkout.status, crawled(await checkout.text()).text]).toEqual([410, expect.stringContaining("Ten wyjazd został przekazany innej osobie.")]);
  const twice = await send(path(held, "/transfer"), { fullName: "Ewa Nowak", email: "ewa@example.com", phone: "+48 601 601 601" });
  expect([twice.status, twice.headers.get("location")], "pressed twice").toEqual([303, `/pl/orders/${held.code}/transfer?done=1`]);
  const back = await site.ask(`/pl/checkout/${held.code}/return?session_id=${held.sessionId}`);
  expect([back.status, back.headers.get("location"), back.headers.get("set-cookie")], "nor does the way back from Stripe, which stays in the browser of whoever paid").toEqual([303, `/pl/orders/${held.code}/transfer?done=1`, null]);
});

it("what does not take place stays in the plan, without a voucher, where it would have been", async () => {
  const { resourceId } = await makeResource({ organisationId: cruise.entrepreneurId, slots: [{ start: "14:00" }] });
  const walk = await makeOffer({ ownerId: cruise.entrepreneurId, resourceId, title: "Spacer o drugiej", times: ["14:00"] });
  const held = await bought(await makePackage({ ownerId: cruise.lotId, components: [{ offerId: cruise.offerId }, { offerId: walk }] }));
  const [component] = (await readOrder(held)).lines[0]!.components.filter(({ title }) => title === "Spacer o drugiej");
  await db().orderComponent.update({ where: { id: component!.id }, data: { state: "lost" } });
  const { text } = crawled(await page(path(held, "")));
  expect(text).toMatch(/Nie odbędzie się 14:00\S* Spacer o drugiej/);
  expect(text).not.toContain(component!.voucher!.display);
});

it("another's key opens none of the pages", async () => {
  const [held, other] = [await bought(), await bought()];
  for (const name of ["/change", "/transfer", "/cancel"]) {
    expect((await site.ask(path({ ...held, key: other.key }, name))).status, name).toBe(404);
    expect((await send(path({ ...held, key: other.key }, name), { intent: "cancel", shown: "" })).status, name).toBe(404);
  }
});

it("who knows only the code of an order, as any calendar or paper may tell it, uses up none of its guest's tries", async () => {
  const held = await bought();
  const contact = { intent: "contact", email: "nowa@example.com", phone: "+48 600 700 800", notes: "" };
  for (let tries = 0; tries < 20; tries++) expect((await send(path({ ...held, key: "x".repeat(32) }, "/change"), contact)).status).toBe(404);
  expect((await send(path(held, "/change"), contact)).status).toBe(303);
  for (let tries = 1; tries < 20; tries++) await send(path(held, "/change"), contact);
  expect((await send(path(held, "/change"), contact)).status, "with the key they are counted").toBe(429);
});

it("the office calls off what it sold, with a reason; nobody else can", async () => {
  const held = await bought();
  const lot = { ...(await makeActor("lot")), organisationId: cruise.lotId };
  await db().member.updateMany({ where: { userId: lot.userId }, data: { organisationId: cruise.lotId } });
  const [own, foreign] = [{ cookie: await cookieOf(lot) }, { cookie: await cookieOf(await makeActor("lot")) }];
  const address = `/studio/bookings/${held.code}/cancel`;
  expect((await site.ask(address, { headers: foreign })).status).toBe(404);
  expect((await send(address, { note: "Sztorm" }, foreign)).status).toBe(404);
  expect(await page("/studio/bookings", own)).toContain(address);
  expect((await send(address, { note: "" }, own)).status).toBe(422);
  expect((await send(address, { note: "Sztorm na morzu" }, own)).headers.get("location")).toBe(`/studio/bookings?cancelled=${held.code}`);
  expect(await page(path(held, ""))).toContain("Sztorm na morzu");
});

it("a choice sent twice, or after the day was opened again, leads to the order's pages; with another's key to none", async () => {
  const own = await makeCruise();
  const slot = { start: "16:00", capacity: 5 };
  const { resourceId } = await makeResource({ organisationId: own.entrepreneurId, slots: [slot] });
  const walk = await makeOffer({ ownerId: own.entrepreneurId, resourceId, times: ["10:00", "16:00"] });
  const held = await hold(walk, { adult: 1 });
  const [component] = (await readOrder(held)).lines[0]!.components;
  await db().orderComponent.update({ where: { id: component!.id }, data: { state: "lost" } });
  const choice = { component: component!.id, offer: walk, date: component!.date, start: "16:00" };
  const checkout = `/pl/checkout/${held.code}?key=${held.key}`;
  expect((await send(path({ ...held, key: (await hold(walk, { adult: 1 })).key }, "/replace"), choice)).status).toBe(404);
  expect((await send(path(held, "/replace"), choice)).headers.get("location")).toBe(checkout);
  const again = await send(path(held, "/replace"), choice);
  expect([again.status, again.headers.get("location")]).toEqual([303, path(held, "/replace")]);
  expect((await site.ask(path(held, "/replace"))).headers.get("location")).toBe(checkout);
});

it("a choice sent while the order was being paid in another tab: the order's pages say how it stands", async () => {
  const held = await hold(cruise.packageId, { adult: 1 });
  const { url } = await pay(held);
  const [component] = (await readOrder(held)).lines[0]!.components;
  await db().orderComponent.update({ where: { id: component!.id }, data: { state: "lost" } });
  await stripe.press(url, "succeeded");
  const sent = await send(path(held, "/replace"), { component: component!.id, offer: cruise.offerId, date: component!.date, start: "12:00" });
  expect([sent.status, sent.headers.get("location")]).toEqual([303, path(held, "/replace")]);
  expect(await stateOf(held.orderId)).toBe("confirmed");
});

it("a choice that somebody else was quicker to take, or that must wait because payments do not work: the page says so above the choices", async () => {
  const own = await makeCruise();
  const { resourceId } = await makeResource({ organisationId: own.entrepreneurId, slots: [{ start: "16:00", capacity: 1 }, { start: "18:00", capacity: 5 }] });
  const walk = await makeOffer({ ownerId: own.entrepreneurId, resourceId, times: ["16:00", "18:00"] });
  const held = await hold(walk, { adult: 1 }, { time: "18:00" });
  await pay(held);
  const [component] = (await readOrder(held)).lines[0]!.components;
  await db().orderComponent.update({ where: { id: component!.id }, data: { state: "lost" } });
  const choose = async () => {
    const { status, headers } = await send(path(held, "/replace"), { component: component!.id, offer: walk, date: component!.date, start: "16:00" });
    return [status, headers.get("location")];
  };
  const reachStripe = (port: number) => useStripe(connectStripe({ key: "sk_test_simulator", webhookSecret: "whsec_test_secret", port }));
  reachStripe(1); // where nobody answers
  expect(await choose()).toEqual([303, `${path(held, "/replace")}&away=1`]);
  reachStripe(stripe.simulator.port);
  expect(crawled(await page(`${path(held, "/replace")}&away=1`)).text).toContain("Płatności chwilowo nie działają. Miejsca nadal na Ciebie czekają.");
  await hold(walk, { adult: 1 }, { time: "16:00" });
  expect(await choose()).toEqual([303, `${path(held, "/replace")}&gone=1`]);
  expect(crawled(await page(`${path(held, "/replace")}&gone=1`)).text).toContain("Ktoś był szybszy. Poniżej jest to, co nadal wolne.");
});

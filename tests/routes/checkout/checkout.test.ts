/** The checkout, the order and its papers over HTTP: keys, refusals with what was typed, the way to Stripe and back. */
import { beforeAll, expect, test } from "vitest";
import type { Held } from "../../../app/domain/booking/hold-places.server.ts";
import { settle } from "../../../app/domain/payments/settling/settle.server.ts";
import { db } from "../../../app/platform/db.server.ts";
import { addDays, dateAt, dbDate } from "../../../app/core/time.ts";
import { LANGS, type Lang } from "../../../app/core/vocabulary.ts";
import { translator } from "../../../app/i18n/translator.ts";
import { forgetTries } from "../../../app/platform/rate-limit.server.ts";
import { giftPath } from "../../../app/routes/shop/gift/gift-path.ts";
import { checkVoucher } from "../../../app/routes/shop/order/check-voucher.server.ts";
import { orderGift } from "../../support/codes.ts";
import { makeHost } from "../../support/hosts.ts";
import { crawled } from "../../support/read-html.ts";
import { makeCruise, makePackage, makeSlot, makeSlugs, NOW, type Cruise } from "../../support/factory.ts";
import { stripeOfFile } from "../../support/of-file.ts";
import { CONTACT, hold, letLapse, pay, reservedOf, stateOf } from "../../support/orders.ts";
import { siteOfFile } from "../../support/site.ts";
import { cookieOf, makeActor } from "../../support/studio.ts";

const site = siteOfFile();
const stripe = stripeOfFile({ withWebhooks: false });
let cruise: Cruise;

beforeAll(async () => void (cruise = await makeCruise({ capacity: 60 })));

const checkoutOf = ({ code, key }: Held, lang = "pl") => `/${lang}/checkout/${code}?key=${key}`;
const orderOf = ({ code, key }: Held, lang = "pl") => `/${lang}/orders/${code}?key=${key}`;
const send = (path: string, fields: Record<string, string>) => site.ask(path, { method: "POST", body: new URLSearchParams(fields), headers: { Origin: site.url } });
const filled = { ...CONTACT, acceptTerms: "yes" };

async function paidOrder(): Promise<Held> {
  const held = await hold(cruise.packageId);
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  return held;
}

test("without the right key there is no checkout, no order and no paper, in the visitor's language", async () => {
  const held = await hold(cruise.packageId);
  for (const path of [`/de/checkout/${held.code}`, `/de/checkout/${held.code}?key=wrong`, `/de/orders/${held.code}`, `/de/orders/${held.code}?key=wrong`]) {
    const answer = await site.ask(path);
    expect(answer.status, path).toBe(404);
    expect(await answer.text()).toContain('<html lang="de"');
  }
  expect((await site.ask(`/pl/orders/${held.code}/vouchers.pdf?key=wrong`)).status).toBe(404);
  expect((await site.ask(`/pl/orders/${held.code}/trip.ics`)).status).toBe(404);
});

test("each service of what one business sells for others has the name of who provides it beside it, as the terms say", async () => {
  const [boat, walk] = [await makeHost({ title: "Rejs", start: "10:00" }), await makeHost({ title: "Spacer", start: "14:00" })];
  const textOf = async (components: { offerId: string }[]) => crawled(await (await site.ask(checkoutOf(await hold(await makePackage({ ownerId: cruise.lotId, components }))))).text()).text;
  const two = await textOf([boat, walk]);
  expect(two).toMatch(/Rejs Firma Rejs .*Spacer Firma Spacer/);
  expect(two).toContain("Każdą usługę świadczy wymieniony przy niej przedsiębiorca.");
  expect(await textOf([walk])).toContain("Firma Spacer");
});

test("the checkout is kept by nobody, tells other sites nothing, and says whose and for how much in the button's own words", async () => {
  const held = await hold(cruise.packageId);
  const answer = await site.ask(checkoutOf(held));
  expect(answer.status).toBe(200);
  expect(answer.headers.get("cache-control")).toContain("no-store");
  expect(answer.headers.get("referrer-policy")).toContain("same-origin");
  const page = await answer.text();
  expect(page).toContain("Zamawiam z obowiązkiem zapłaty");
  expect(page).toContain("art. 38 ust. 1 pkt 12");
  expect(page).toContain("role=\"timer\"");
  expect(await (await site.ask(checkoutOf(held, "de"))).text()).toContain("Zahlungspflichtig buchen");
  expect(await (await site.ask(checkoutOf(held, "en"))).text()).toContain("Order with obligation to pay");
});

test("the cookie of a first visit opens the checkout when Stripe sends the guest back without the key", async () => {
  const held = await hold(cruise.packageId);
  const cookie = (await site.ask(checkoutOf(held))).headers.getSetCookie().map((line) => line.split(";")[0]).join("; ");
  const answer = await site.ask(`/pl/checkout/${held.code}`, { headers: { Cookie: cookie } });
  expect(answer.status).toBe(200);
});

test("wrong details are answered beside their fields with everything typed kept and escaped", async () => {
  const held = await hold(cruise.packageId);
  const answer = await send(checkoutOf(held), { ...filled, email: "anna", phone: "", notes: "<script>alert(1)</script>", acceptTerms: "" });
  expect(answer.status).toBe(400);
  const page = await answer.text();
  expect(page).toContain('value="anna"');
  expect(page).toContain("email-error");
  expect(page).toContain("phone-error");
  expect(page).toContain("acceptTerms-error");
  expect(page).not.toContain("<script>alert(1)");
  expect(page).toContain("&lt;script&gt;alert(1)");
  expect(await stateOf(held.orderId)).toBe("held");
});

const REFUSED = ["jan..k@example.com", "żaneta@example.com"];

test("an address that Stripe refuses is answered beside its field in three languages with everything typed kept, and another one pays", async () => {
  const held = await hold(cruise.packageId);
  const said = { pl: "Stripe nie przyjmuje tego adresu e-mail", de: "Stripe nimmt diese E-Mail-Adresse nicht an", en: "Stripe does not accept this e-mail address" };
  for (const lang of LANGS) for (const email of REFUSED) {
    const answer = await send(checkoutOf(held, lang), { ...filled, email, notes: "Z psem." });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect([page.includes(`value="${email}"`), page.includes(`value="${CONTACT.fullName}"`), page.includes("Z psem."), page.includes("email-error"), page.includes(said[lang])]).toEqual(Array(5).fill(true));
    expect(await stateOf(held.orderId)).toBe("held");
  }
  expect((await send(checkoutOf(held), filled)).status).toBe(303);
  expect(await stateOf(held.orderId)).toBe("awaiting_payment");
});

test("the buyer of a gift voucher whose address Stripe refuses is told so on its page", async () => {
  const gift = await orderGift();
  await db().order.update({ where: { id: gift.orderId }, data: { email: REFUSED[0]! } });
  const answer = await send(giftPath({ lang: "pl", ...gift }), { intent: "pay", acceptTerms: "yes" });
  expect([answer.status, (await answer.text()).includes("Stripe nie przyjmuje tego adresu e-mail")]).toEqual([422, true]);
});

test("more time is given once, and what was typed stays", async () => {
  const held = await hold(cruise.packageId);
  const before = (await db().order.findUniqueOrThrow({ where: { id: held.orderId } })).holdExpiresAt;
  const answer = await send(checkoutOf(held), { intent: "extend", fullName: "Anna Extra" });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('value="Anna Extra"');
  expect((await send(checkoutOf(held), { intent: "extend" })).status).toBe(303);
  const after = (await db().order.findUniqueOrThrow({ where: { id: held.orderId } })).holdExpiresAt;
  expect(after.getTime() - before.getTime()).toBe(15 * 60_000);
});

test("giving up gives the places back at once, says that nothing was paid, and leads to the product with the same choice", async () => {
  const before = await reservedOf(cruise.slotIds[0]!);
  const held = await hold(cruise.packageId);
  expect(await reservedOf(cruise.slotIds[0]!)).toBe(before + 2);
  const answer = await send(checkoutOf(held), { intent: "cancel" });
  expect(answer.status).toBe(303);
  const page = await (await site.ask(answer.headers.get("location")!)).text();
  expect(page).toContain("Miejsca oddane");
  expect(page).toMatch(/href="\/pl\/(p\/[^"]*date=|search)/);
  expect(await reservedOf(cruise.slotIds[0]!)).toBe(before);
});

test("a lapsed checkout is gone, with the way back to the same dates", async () => {
  const held = await hold(cruise.packageId);
  await letLapse(held.orderId);
  const answer = await site.ask(checkoutOf(held));
  expect(answer.status).toBe(410);
  expect(await answer.text()).toContain("Czas na dokończenie minął");
  expect((await send(checkoutOf(held), filled)).headers.get("location")).toContain(`/pl/checkout/${held.code}`);
});

test("good details lead to Stripe's page; paid, the return page leads to the order, the checkout too", async () => {
  const held = await hold(cruise.packageId);
  const answer = await send(checkoutOf(held), filled);
  expect(answer.status).toBe(303);
  const payUrl = answer.headers.get("location")!;
  expect(payUrl).toContain("/pay/cs_");
  const sessionId = payUrl.slice(payUrl.lastIndexOf("/") + 1);
  await stripe.press(payUrl, "succeeded");
  const back = await site.ask(`/pl/checkout/${held.code}/return?session_id=${sessionId}`);
  expect(back.status).toBe(303);
  expect(back.headers.get("location")).toBe(orderOf(held));
  expect((await site.ask(checkoutOf(held))).headers.get("location")).toBe(orderOf(held));
});

test("a session of one order does not open another; an unknown one opens nothing", async () => {
  const [mine, other] = [await hold(cruise.packageId), await hold(cruise.packageId)];
  const { sessionId } = await pay(mine);
  expect((await site.ask(`/pl/checkout/${other.code}/return?session_id=${sessionId}`)).status).toBe(404);
  expect((await site.ask(`/pl/checkout/${mine.code}/return?session_id=cs_test_unknown`)).status).toBe(404);
  expect((await site.ask(`/pl/checkout/${mine.code}/return`)).status).toBe(404);
});

test("a payment that takes its time is said to be in progress", async () => {
  const held = await hold(cruise.packageId);
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "late");
  await settle({ sessionId, now: NOW });
  const page = await (await site.ask(orderOf(held))).text();
  expect(page).toContain("Płatność w toku");
  expect((await site.ask(`/pl/orders/${held.code}/vouchers.pdf?key=${held.key}`)).status).toBe(404);
});

test("while a bank takes its time, a trip's page and a gift's have a link that asks again, until it has answered", async () => {
  const [trip, gift] = [await hold(cruise.packageId), await orderGift()];
  const pages = LANGS.flatMap((lang) => [{ lang, address: orderOf(trip, lang) }, { lang, address: giftPath({ lang, ...gift }) }]);
  const asksAgain = () => Promise.all(pages.map(async ({ lang, address }) => (await (await site.ask(address)).text()).includes(`<a href="${address}" class="button button-line">${translator(lang, "order")("refresh")}</a>`)));
  const sessions = await Promise.all([trip, gift].map(pay));
  for (const { url, sessionId } of sessions) {
    await stripe.press(url, "late");
    await settle({ sessionId, now: NOW });
  }
  expect(await asksAgain()).toEqual(pages.map(() => true));
  for (const { sessionId } of sessions) {
    await stripe.bankAnswers(sessionId, "succeeded");
    await settle({ sessionId, now: NOW });
  }
  expect(await asksAgain()).toEqual(pages.map(() => false));
});

test("a paid order shows vouchers and gives its papers; in another language it says so", async () => {
  const held = await paidOrder();
  const { code } = await db().voucher.findFirstOrThrow({ where: { component: { line: { orderId: held.orderId } } } });
  const answer = await site.ask(orderOf(held));
  expect(answer.headers.get("cache-control")).toContain("no-store");
  expect(answer.headers.get("referrer-policy")).toContain("no-referrer");
  expect(await answer.text()).toContain(`${code.slice(0, 4)}-${code.slice(4)}`);
  expect(await (await site.ask(orderOf(held, "de"))).text()).toContain("auf Polnisch");
  const pdf = await site.ask(`/pl/orders/${held.code}/vouchers.pdf?key=${held.key}`);
  expect(pdf.headers.get("content-type")).toBe("application/pdf");
  expect((await pdf.text()).slice(0, 5)).toBe("%PDF-");
  const ics = await site.ask(`/pl/orders/${held.code}/trip.ics?key=${held.key}`);
  expect(ics.headers.get("content-type")).toContain("text/calendar");
});

test("after the trip no voucher is held out any more, used or not; its papers stay as a link", async () => {
  const held = await paidOrder();
  const shown = async (lang: Lang) => {
    const html = await (await site.ask(orderOf(held, lang))).text();
    const t = translator(lang, "order");
    return { qr: /<svg[^>]*role="img"/.test(html), over: html.includes(t("voucherOver")), head: html.includes(t("state.fulfilled.title")), button: html.includes(`>${t("actions.pdf")}</a>`), link: html.includes(`>${t("actions.afterwards")}</a>`) };
  };
  const endsOn = (day: string) => db().orderComponent.updateMany({ where: { line: { orderId: held.orderId } }, data: { date: dbDate(day), endDate: dbDate(day) } });
  await endsOn(dateAt(new Date()));
  for (const lang of LANGS) expect(await shown(lang), `${lang}, on the day`).toEqual({ qr: true, over: false, head: false, button: true, link: false });
  await endsOn(addDays(dateAt(new Date()), -1));
  for (const state of ["confirmed", "fulfilled"] as const) {
    await db().order.update({ where: { id: held.orderId }, data: { state } });
    for (const lang of LANGS) expect(await shown(lang), `${lang}, the day after, ${state}`).toEqual({ qr: false, over: true, head: true, button: false, link: true });
  }
  await db().voucher.updateMany({ where: { component: { line: { orderId: held.orderId } } }, data: { redeemedAt: NOW } });
  for (const lang of LANGS) expect(await shown(lang), `${lang}, used`).toEqual({ qr: false, over: false, head: true, button: false, link: true });
});

test("whoever scans a voucher sees that it is good and for whom in short; an unknown code is a 404 with a sentence", async () => {
  const held = await paidOrder();
  const { code } = await db().voucher.findFirstOrThrow({ where: { component: { line: { orderId: held.orderId } } } });
  const answer = await site.ask(`/v/${code.toLowerCase()}`, { headers: { "Accept-Language": "de" } });
  const page = await answer.text();
  expect(answer.status).toBe(200);
  expect(page).toContain("Gültig, aber nicht heute");
  expect(page).toContain("Anna K.");
  expect(page).not.toContain("Kowalska");
  expect(page).not.toContain(CONTACT.email);
  expect(page).toContain("noindex");
  const unknown = await site.ask("/v/AAAABBBB");
  expect(unknown.status).toBe(404);
  expect(await unknown.text()).toContain("AAAA-BBBB");
});

test("voucher codes are not tried without end: after too many unknown ones an address is answered no more; good ones do not count, and who is elsewhere or logged in as a host goes on", async () => {
  await forgetTries("voucher", "127.0.0.1");
  const held = await paidOrder();
  const { code } = await db().voucher.findFirstOrThrow({ where: { component: { line: { orderId: held.orderId } } } });
  const scan = (asked: string, headers: Record<string, string> = {}) => site.ask(`/v/${asked}`, { headers: { "Accept-Language": "de", ...headers } });
  for (let scans = 0; scans < 35; scans++) expect((await scan(code)).status).toBe(200);
  for (let misses = 0; misses < 30; misses++) expect((await scan("AAAABBBB")).status).toBe(404);
  const refused = await scan("AAAABBBB");
  expect([refused.status, await refused.text()]).toEqual([429, expect.stringContaining("Zu viele Versuche")]);
  expect((await scan(code)).status, "else a code that is found would still be told from one that is not").toBe(429);
  expect((await scan(code, { cookie: await cookieOf(await makeActor("entrepreneur")) })).status).toBe(302);
  expect(await checkVoucher({ code, lang: "de", ip: "203.0.113.8", now: NOW })).toMatchObject({ found: { guestShort: "Anna K." } });
  await forgetTries("voucher", "127.0.0.1");
});

test("money that came too late: the order's page names the nearest days, and one of them opens the trip with day and party chosen", async () => {
  const full = await makeCruise({ capacity: 2 });
  await makeSlot({ resourceId: full.resourceId, date: "2027-07-13", capacity: 2 });
  await makeSlugs(full.packageId);
  const late = await hold(full.packageId, { adult: 1, child: 1 });
  const { url, sessionId } = await pay(late);
  await stripe.press(url, "succeeded");
  await letLapse(late.orderId);
  await hold(full.packageId);
  await settle({ sessionId, now: NOW });
  const link = /<a [^>]*href="([^"]*date=2027-07-13[^"]*)"[^>]*>([^<]*)/.exec(await (await site.ask(orderOf(late))).text())!;
  expect([link[1], link[2]]).toEqual([`/pl/p/${full.packageId}-pl?date=2027-07-13&amp;units.adult=1&amp;units.child=1`, "wt., 13 lipca"]);
  const product = await (await site.ask(link[1]!.replaceAll("&amp;", "&"))).text();
  for (const [name, value] of [["date", "2027-07-13"], ["units.adult", "1"], ["units.child", "1"]]) expect(product, name).toMatch(new RegExp(`<input(?=[^>]* name="${name}")[^>]* value="${value}"`));
});

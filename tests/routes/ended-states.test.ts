/** What is left to a guest where something came to its end: each page says so in three languages and leads on, and axe finds nothing on it. */
import { beforeAll, expect, test } from "vitest";
import { formatMoney } from "../../app/core/money.ts";
import { dbDate, formatDate } from "../../app/core/time.ts";
import { LANGS, type Lang } from "../../app/core/vocabulary.ts";
import type { Held } from "../../app/domain/booking/hold-places.server.ts";
import { answerByLink } from "../../app/domain/booking/requests/answer-request.server.ts";
import { askHosts } from "../../app/domain/booking/requests/ask-hosts.server.ts";
import { lapseRequests } from "../../app/domain/booking/requests/lapse-requests.server.ts";
import { joinWaiting } from "../../app/domain/booking/waiting/join-waiting.server.ts";
import { serveReturned } from "../../app/domain/booking/waiting/serve-waiting.server.ts";
import { cancelCheckout } from "../../app/domain/payments/checkout/cancel-checkout.server.ts";
import { settle } from "../../app/domain/payments/settling/settle.server.ts";
import { translator } from "../../app/i18n/translator.ts";
import { db } from "../../app/platform/db.server.ts";
import { giftPath } from "../../app/routes/shop/gift/gift-path.ts";
import { axeFinds } from "../support/axe.ts";
import { buyGift, enter, orderGift } from "../support/codes.ts";
import { DAY, makeCruise, makeSlugs, NOW, type Cruise } from "../support/factory.ts";
import { eyesOfFile } from "../support/look-at.ts";
import { stripeOfFile } from "../support/of-file.ts";
import { CONTACT, hold, jobsOf, letLapse, pay } from "../support/orders.ts";
import { crawled, elementsIn } from "../support/read-html.ts";
import { siteOfFile } from "../support/site.ts";

const site = siteOfFile();
const stripe = stripeOfFile({ withWebhooks: false });
const lookAt = eyesOfFile();
let cruise: Cruise;
beforeAll(async () => {
  cruise = await makeCruise({ capacity: 60 });
  await makeSlugs(cruise.packageId);
});

/** `says`: sentences of the page, the first its heading; `leads`: the addresses of its ways on, by their words. */
interface State { page: (lang: Lang) => Promise<Response>; status?: number; says: (lang: Lang) => string[]; leads: (lang: Lang) => Record<string, string>; saysNot?: (lang: Lang) => string[] }

const at = (path: (lang: Lang) => string) => (lang: Lang) => site.ask(path(lang));
const checkoutOf = ({ code, key }: Held) => at((lang) => `/${lang}/checkout/${code}?key=${key}`);
const tripOf = (lang: Lang, query = "") => `/${lang}/p/${cruise.packageId}-${lang}${query}`;
const sameDay = (lang: Lang) => tripOf(lang, `?date=${DAY}&units.adult=2`);
const search = (lang: Lang) => `/${lang}/search`;

const balanceOf = (code: string) => (lang: Lang) => site.ask(`/${lang}/gift/check`, { method: "POST", body: new URLSearchParams({ code }), headers: { Origin: site.url } });
const zloty = (amount: number, lang: Lang) => formatMoney({ amount, currency: "PLN" }, lang);

async function asked(): Promise<Held> {
  const own = await makeCruise();
  await makeSlugs(own.packageId);
  await db().product.update({ where: { id: own.offerId }, data: { confirmation: "request" } });
  const held = await hold(own.packageId);
  await askHosts({ ...held, contact: CONTACT, now: NOW });
  return held;
}

function requestOver(held: Held, how: "lapsed" | "refused"): State {
  return { page: checkoutOf(held), says: (lang) => [translator(lang, "request")(`over.${how}.title`), translator(lang, "request")(`over.${how}.lead`)], leads: (lang) => ({ [translator(lang, "checkout")("expired.search")]: search(lang) }) };
}

const STATES: Record<string, () => Promise<State>> = {
  "a gift voucher that was not paid in time": async () => {
    const gift = await orderGift();
    await letLapse(gift.orderId);
    return { page: at((lang) => giftPath({ lang, ...gift })), says: (lang) => [translator(lang, "gift")("state.over.title"), translator(lang, "gift")("state.over.lead")], leads: (lang) => ({ [translator(lang, "gift")("ready.another")]: `/${lang}/gift` }) };
  },
  "the balance of a gift voucher that has expired": async () => {
    const { giftId, giftCode } = await buyGift(stripe);
    await db().giftVoucher.update({ where: { id: giftId }, data: { validTo: dbDate("2026-11-01") } });
    return {
      page: balanceOf(giftCode), says: (lang) => [translator(lang, "gift")("check.pageTitle"), zloty(20_000, lang), translator(lang, "gift")("check.over", { date: formatDate("2026-11-01", lang, "date") })],
      saysNot: (lang) => [translator(lang, "gift")("check.spend")], leads: (lang) => ({ [translator(lang, "gift")("pageTitle")]: `/${lang}/gift` }),
    };
  },
  "the balance of a gift voucher of which a part waits in a booking": async () => {
    const { giftCode } = await buyGift(stripe);
    await enter(await hold(cruise.packageId), giftCode);
    return {
      page: balanceOf(giftCode), says: (lang) => [translator(lang, "gift")("check.pageTitle"), zloty(12_000, lang), translator(lang, "gift")("check.of", { amount: zloty(20_000, lang) }), translator(lang, "gift")("check.held", { amount: zloty(8_000, lang) })],
      leads: (lang) => ({ [translator(lang, "gift")("check.spend")]: search(lang) }),
    };
  },
  "a checkout that its guest gave up": async () => {
    const held = await hold(cruise.packageId);
    await cancelCheckout({ ...held, now: NOW });
    return {
      page: checkoutOf(held), says: (lang) => [translator(lang, "checkout")("cancelled.heading"), translator(lang, "checkout")("cancelled.lead")],
      leads: (lang) => ({ [translator(lang, "checkout")("expired.search")]: search(lang) }),
    };
  },
  "a checkout whose time has passed": async () => {
    const held = await hold(cruise.packageId);
    await letLapse(held.orderId);
    return {
      page: checkoutOf(held), status: 410, says: (lang) => [translator(lang, "checkout")("expired.heading"), translator(lang, "checkout")("expired.lead")], saysNot: (lang) => [translator(lang, "checkout")("expired.payingHeading")],
      leads: (lang) => ({ [translator(lang, "checkout")("expired.back")]: sameDay(lang), [translator(lang, "checkout")("expired.search")]: search(lang) }),
    };
  },
  "a checkout whose time has passed while its guest was paying": async () => {
    const held = await hold(cruise.packageId);
    await pay(held);
    await letLapse(held.orderId);
    return {
      page: checkoutOf(held), status: 410, says: (lang) => [translator(lang, "checkout")("expired.heading"), translator(lang, "checkout")("expired.leadPaying"), translator(lang, "checkout")("expired.payingHeading"), translator(lang, "checkout")("expired.paying", { email: CONTACT.email })],
      leads: (lang) => ({ [translator(lang, "checkout")("expired.back")]: sameDay(lang), [translator(lang, "checkout")("expired.search")]: search(lang) }),
    };
  },
  "a request that nobody answered in time": async () => {
    const held = await asked();
    await letLapse(held.orderId);
    await lapseRequests({ now: NOW });
    return requestOver(held, "lapsed");
  },
  "a request that was refused": async () => {
    const held = await asked();
    const { id } = await db().bookingRequest.findFirstOrThrow({ where: { orderId: held.orderId } });
    const { token } = (await jobsOf("send-request-mail")).find((job) => job.requestId === id)!;
    await answerByLink({ token: token!, answer: "refused", note: "", now: NOW });
    return requestOver(held, "refused");
  },
  "an order whose money came when the places were gone": async () => {
    const full = await makeCruise({ capacity: 2 });
    await makeSlugs(full.packageId);
    const late = await hold(full.packageId);
    const { url, sessionId } = await pay(late);
    await stripe.press(url, "succeeded");
    await letLapse(late.orderId);
    await hold(full.packageId);
    await settle({ sessionId, now: NOW });
    return {
      page: at((lang) => `/${lang}/orders/${late.code}?key=${late.key}`), says: (lang) => [translator(lang, "order")("state.refund_due.title"), translator(lang, "order")("state.refund_due.lead"), zloty(8_000, lang)],
      leads: (lang) => ({ [translator(lang, "order")("otherDates")]: `/${lang}/p/${full.packageId}-${lang}?units.adult=2` }),
    };
  },
  "a wait that came to its places": async () => {
    const full = await makeCruise({ capacity: 2 });
    await makeSlugs(full.packageId);
    const first = await hold(full.packageId);
    const key = await joinWaiting({ productId: full.packageId, draft: { from: DAY, to: DAY, fullName: "Jan Nowak", email: "jan@example.com" }, units: { adult: 2 }, nights: null, lang: "pl", now: NOW });
    await cancelCheckout({ ...first, now: NOW });
    await serveReturned({ now: NOW });
    const { orderId } = await db().waitingEntry.findUniqueOrThrow({ where: { key } });
    const { url, sessionId } = await pay({ orderId: orderId!, ...(await db().order.findUniqueOrThrow({ where: { id: orderId! }, select: { code: true, key: true } })) });
    await stripe.press(url, "succeeded");
    await settle({ sessionId, now: NOW });
    await serveReturned({ now: NOW });
    return { page: at((lang) => `/${lang}/waiting/${key}`), says: (lang) => [translator(lang, "waiting")("page.state.taken.title"), translator(lang, "waiting")("page.state.taken.lead")], leads: (lang) => ({ [translator(lang, "waiting")("page.product")]: `/${lang}/p/${full.packageId}-${lang}?units.adult=2` }), saysNot: (lang) => [translator(lang, "waiting")("page.leave")] };
  },
};

/** Without blanks: addresses are broken where they may be. */
const bare = (text: string) => text.replace(/\s/gu, "");
const headingOf = (html: string) => crawled(/<h1[^>]*>([^]*?)<\/h1>/.exec(html)?.[1] ?? "").text;

test.each(Object.keys(STATES))("%s", async (name) => {
  const { page, status = 200, says, saysNot = () => [], leads } = await STATES[name]!();
  for (const lang of LANGS) {
    const answer = await page(lang);
    const html = await answer.text();
    const text = bare(crawled(html).text);
    expect([answer.status, headingOf(html)], lang).toEqual([status, says(lang)[0]]);
    for (const sentence of says(lang)) expect(text, lang).toContain(bare(sentence));
    for (const sentence of saysNot(lang)) expect(text, lang).not.toContain(bare(sentence));
    const seen = await lookAt({ url: `${site.url}/${lang}`, html });
    expect(await seen.evaluate(() => [...document.styleSheets].some(({ cssRules }) => cssRules.length > 10)), "with the site's styles").toBe(true);
    expect(await axeFinds(seen), lang).toEqual([]);
    for (const [words, address] of Object.entries(leads(lang))) {
      expect(text, lang).toContain(bare(words));
      expect(elementsIn(html, "a").map(({ href }) => href), `${lang}: ${words}`).toContain(address);
    }
  }
}, 120_000);

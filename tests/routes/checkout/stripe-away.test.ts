/** Stripe in trouble under the hands of a guest: what he reads on his way to pay and back from it, in three languages, and that he goes on when it is over. */
import Stripe from "stripe";
import { afterEach, beforeAll, expect, test } from "vitest";
import type { Held } from "../../../app/domain/booking/hold-places.server.ts";
import { releaseLapsed } from "../../../app/domain/payments/settling/release-lapsed.server.ts";
import { settle } from "../../../app/domain/payments/settling/settle.server.ts";
import { LANGS, type Lang } from "../../../app/core/vocabulary.ts";
import { translator } from "../../../app/i18n/translator.ts";
import { useStripe } from "../../../app/platform/stripe.server.ts";
import { StripeFault } from "../../../app/platform/stripe-simulator/api/fault.server.ts";
import { giftPath } from "../../../app/routes/shop/gift/gift-path.ts";
import { axeFinds } from "../../support/axe.ts";
import { makePromotion, orderGift, usedOf } from "../../support/codes.ts";
import { makeCruise, NOW, type Cruise } from "../../support/factory.ts";
import { eyesOfFile } from "../../support/look-at.ts";
import { stripeOfFile } from "../../support/of-file.ts";
import { CONTACT, hold, letLapse, pay, stateOf } from "../../support/orders.ts";
import { siteOfFile } from "../../support/site.ts";

/** What happens while Stripe has the request, before it answers that it is in trouble; undefined when it is in none. */
let trouble: (() => Promise<void>) | undefined;
const asked: string[] = [];

const site = siteOfFile();
const lookAt = eyesOfFile();
const stripe = stripeOfFile({
  withWebhooks: false,
  async holdRequest({ method, path }) {
    asked.push(`${method} ${path}`);
    if (!trouble) return;
    await trouble();
    throw new StripeFault({ status: 500, body: { type: "api_error", message: "Trouble." }, keptForKey: true });
  },
});
let cruise: Cruise;

beforeAll(async () => {
  cruise = await makeCruise({ capacity: 60 });
  useStripe({ client: new Stripe("sk_test_simulator", { host: "127.0.0.1", port: stripe.simulator.port, protocol: "http", maxNetworkRetries: 0, telemetry: false }), webhookSecret: "whsec_test_secret" });
});
afterEach(() => void (trouble = undefined));

const goAway = () => void (trouble = async () => undefined);
const returnOf = ({ code }: Held, sessionId: string, lang: Lang = "pl") => `/${lang}/checkout/${code}/return?session_id=${sessionId}`;
const orderOf = ({ code, key }: Held) => `/pl/orders/${code}?key=${key}`;
const checkoutOf = ({ code, key }: Held, lang: Lang = "pl") => `/${lang}/checkout/${code}?key=${key}`;
const cookieTo = ({ code, key }: Held) => expect.stringContaining(`order_${code}=${key}`) as string;
const send = (path: string, fields: Record<string, string>) => site.ask(path, { method: "POST", body: new URLSearchParams(fields), headers: { Origin: site.url } });
const plain = (html: string) => html.replaceAll("&amp;", "&").replaceAll("<!-- -->", "");
/** Without marks and blanks: addresses are broken where they may be. */
const bare = (html: string) => html.replace(/<[^>]*>|\s/g, "");

/** Pays at Stripe's page; nobody tells us. @returns the session's id */
async function payUnheard(held: Held): Promise<string> {
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  return sessionId;
}

test("who wants to pay while Stripe is away reads so with everything typed kept, and goes to pay when it is back", async () => {
  const held = await hold(cruise.packageId);
  const typed = { intent: "pay", ...CONTACT, notes: "Z psem.", acceptTerms: "yes" };
  goAway();
  for (const lang of LANGS) {
    const answer = await send(checkoutOf(held, lang), typed);
    const page = await answer.text();
    expect([answer.status, await stateOf(held.orderId)]).toEqual([503, "held"]);
    expect(page).toContain(translator(lang, "errors")("payments.unavailable"));
    for (const value of [CONTACT.fullName, CONTACT.email, CONTACT.phone]) expect(page).toContain(`value="${value}"`);
    expect(page).toContain(">Z psem.</textarea>");
    expect(page).toMatch(/<input(?=[^>]* name="acceptTerms")[^>]* checked=""/);
    expect(page).toContain('value="pay"');
  }
  trouble = undefined;
  const answer = await send(checkoutOf(held), typed);
  expect([answer.status, answer.headers.get("location")]).toEqual([303, expect.stringContaining("/pay/cs_")]);
});

test("the same of a gift voucher: its terms stay accepted, and no places are spoken of", async () => {
  const gift = await orderGift();
  goAway();
  for (const lang of LANGS) {
    const answer = await send(giftPath({ lang, ...gift }), { intent: "pay", acceptTerms: "yes" });
    const page = await answer.text();
    expect([answer.status, page.includes(translator(lang, "gift")("review.unavailable"))]).toEqual([503, true]);
    expect(page).toMatch(/<input(?=[^>]* name="acceptTerms")[^>]* checked=""/);
  }
  trouble = undefined;
  const answer = await send(giftPath({ lang: "pl", ...gift }), { intent: "pay", acceptTerms: "yes" });
  expect([answer.status, answer.headers.get("location")]).toEqual([303, expect.stringContaining("/pay/cs_")]);
});

test("a code that is entered while Stripe's page is open, and cannot be closed, is said to beside its field, where it still stands; it is taken when Stripe is back", async () => {
  const held = await hold(cruise.packageId);
  await pay(held);
  const code = await makePromotion(cruise.lotId);
  const typed = { intent: "code", code, fullName: "Anna Nowak" };
  goAway();
  for (const lang of LANGS) {
    const answer = await send(checkoutOf(held, lang), typed);
    const page = await answer.text();
    expect(answer.status).toBe(503);
    expect(page).toMatch(new RegExp(`<input(?=[^>]* name="code")(?=[^>]* aria-invalid="true")[^>]* value="${code}"`));
    expect(page).toMatch(new RegExp(`id="code-error"[^>]*>[^<]*${translator(lang, "errors")("payments.unavailable")}`));
    expect(page).toContain('value="Anna Nowak"');
  }
  expect(await usedOf(code)).toBe(0);
  trouble = undefined;
  const answer = await send(checkoutOf(held), typed);
  expect([answer.status, (await answer.text()).includes(translator("pl", "codes")("added")), await usedOf(code)]).toEqual([200, true, 1]);
});

test.each(["trip", "gift"] as const)("who comes back from paying a %s while Stripe does not answer reads that he need not pay twice, can ask again before all else, and has his order when Stripe answers", async (kind) => {
  const held = kind === "trip" ? await hold(cruise.packageId) : await orderGift();
  const sessionId = await payUnheard(held);
  goAway();
  for (const lang of LANGS) {
    const answer = await site.ask(returnOf(held, sessionId, lang));
    const html = await answer.text();
    const page = plain(html);
    const t = translator(lang, "checkout");
    expect(await axeFinds(await lookAt({ url: `${site.url}/${lang}`, html })), lang).toEqual([]);
    expect([answer.status, answer.headers.get("set-cookie"), answer.headers.get("cache-control")]).toEqual([200, cookieTo(held), expect.stringContaining("no-store")]);
    expect(page).toContain(`>${t("unknown.heading")}</h1>`);
    expect(page).toContain("anna@example.com");
    expect(page.includes(t("unknown.places"))).toBe(kind === "trip");
    expect(page).toContain(`${kind === "trip" ? t("summary.order") : translator(lang, "gift")("ready.number")}: `);
    const [again, back] = [page.indexOf(`<a href="${returnOf(held, sessionId, lang)}" class="button button-main">${translator(lang, "order")("refresh")}</a>`), page.indexOf(`href="${checkoutOf(held, lang)}&payment=unknown"`)];
    expect([again > 0, back > again]).toEqual([true, true]);
    expect(page).not.toContain('value="pay"');
  }
  expect(await stateOf(held.orderId)).toBe("awaiting_payment");
  trouble = undefined;
  const answer = await site.ask(returnOf(held, sessionId));
  expect([answer.status, answer.headers.get("location"), await stateOf(held.orderId)]).toEqual([303, orderOf(held), "confirmed"]);
});

test("once the time of a trip is over, that page no longer says that its places are held, but what comes of money that arrives", async () => {
  const held = await hold(cruise.packageId);
  const sessionId = await payUnheard(held);
  await letLapse(held.orderId);
  goAway();
  for (const lang of LANGS) {
    const page = plain(await (await site.ask(returnOf(held, sessionId, lang))).text());
    const t = translator(lang, "checkout");
    expect([page.includes(`>${t("unknown.heading")}</h1>`), page.includes(t("unknown.places")), bare(page).includes(bare(t("expired.paying", { email: CONTACT.email })))], lang).toEqual([true, false, true]);
  }
});

test.each(["trip", "gift"] as const)("a bank's no to a %s that is known here is told while Stripe is away too; of another go that nobody has heard of, that it is not known", async (kind) => {
  const held = kind === "trip" ? await hold(cruise.packageId) : await orderGift();
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "late");
  await settle({ sessionId, now: NOW });
  await stripe.bankAnswers(sessionId, "failed");
  await settle({ sessionId, now: NOW });
  goAway();
  const answer = await site.ask(returnOf(held, sessionId));
  expect([answer.status, answer.headers.get("location"), await stateOf(held.orderId)]).toEqual([303, `${checkoutOf(held)}&payment=declined`, "held"]);
  trouble = undefined;
  await payUnheard(held);
  goAway();
  const later = await site.ask(returnOf(held, sessionId));
  expect([later.status, (await later.text()).includes(translator("pl", "checkout")("unknown.heading"))]).toEqual([200, true]);
});

test.each(["trip", "gift"] as const)("who says on that page that he has not paid for his %s finds the form with a word of warning, and not that nothing was paid", async (kind) => {
  const held = kind === "trip" ? await hold(cruise.packageId) : await orderGift();
  await payUnheard(held);
  for (const lang of LANGS) {
    let answer = await site.ask(`${checkoutOf(held, lang)}&payment=unknown`);
    if (kind === "gift") expect(answer.headers.get("location")).toBe(`${giftPath({ lang, ...held })}&payment=unknown`);
    if (kind === "gift") answer = await site.ask(answer.headers.get("location")!);
    const page = plain(await answer.text());
    const t = translator(lang, "checkout");
    expect([page.includes(t("notice.unknown")), page.includes(t("notice.started")), page.includes('value="pay"')]).toEqual([true, false, true]);
  }
});

test("who has paid for a gift voucher whose time ends before Stripe answers is not told that nothing was charged, nor led to buy another; each learns what came of it when Stripe is back", async () => {
  const [paid, unpaid] = [await orderGift(), await orderGift()];
  await payUnheard(paid);
  await pay(unpaid);
  for (const { orderId } of [paid, unpaid]) await letLapse(orderId);
  goAway();
  await releaseLapsed({ now: NOW });
  for (const lang of LANGS) {
    const t = translator(lang, "gift");
    for (const held of [paid, unpaid]) for (const word of ["&payment=unknown", ""]) {
      const address = giftPath({ lang, ...held }) + word;
      const html = await (await site.ask(address)).text();
      const page = plain(html);
      expect(page).toContain(`>${t("state.unheard.title")}</h1>`);
      expect(bare(page)).toContain(bare(t("state.unheard.lead", { email: CONTACT.email })));
      expect(page).toContain(`<a href="${address}" class="button button-main">${translator(lang, "order")("refresh")}</a>`);
      expect([page.includes(t("state.over.lead")), page.includes(t("ready.another")), page.includes('value="pay"')]).toEqual([false, false, false]);
      expect(await axeFinds(await lookAt({ url: `${site.url}/${lang}`, html })), lang).toEqual([]);
    }
  }
  trouble = undefined;
  await releaseLapsed({ now: NOW });
  const seen = async (held: Held) => plain(await (await site.ask(`${giftPath({ lang: "pl", ...held })}&payment=unknown`)).text());
  expect(await seen(paid)).toContain(`>${translator("pl", "gift")("state.confirmed.title")}</h1>`);
  expect(await seen(unpaid)).toContain(translator("pl", "gift")("state.over.lead"));
});

test.each(["trip", "gift"] as const)("a %s that is known to be paid opens at once: Stripe is not even asked", async (kind) => {
  const held = kind === "trip" ? await hold(cruise.packageId) : await orderGift();
  const sessionId = await payUnheard(held);
  await settle({ sessionId, now: NOW });
  goAway();
  asked.length = 0;
  const answer = await site.ask(returnOf(held, sessionId));
  expect([answer.status, answer.headers.get("location"), answer.headers.get("set-cookie"), asked]).toEqual([303, orderOf(held), cookieTo(held), []]);
});

test("nobody looks at an empty page for long: without any answer of Stripe's the same is said after some seconds", async () => {
  const held = await hold(cruise.packageId);
  const sessionId = await payUnheard(held);
  await (await site.ask(checkoutOf(held))).text(); // a first page is compiled
  let letGo = () => {};
  trouble = () => new Promise((resolve) => (letGo = resolve));
  const began = performance.now();
  const page = await (await site.ask(returnOf(held, sessionId))).text();
  expect(page).toContain(translator("pl", "checkout")("unknown.heading"));
  expect(performance.now() - began).toBeLessThan(12_000);
  letGo();
}, 20_000);

test("what is heard of while Stripe keeps the guest waiting is not unknown", async () => {
  const held = await hold(cruise.packageId);
  const sessionId = await payUnheard(held);
  trouble = async () => {
    trouble = undefined;
    await settle({ sessionId, now: NOW });
  };
  const answer = await site.ask(returnOf(held, sessionId));
  expect([answer.status, answer.headers.get("location")]).toEqual([303, orderOf(held)]);
});

test("a bank that takes its time is said to do so, whether Stripe answers or not", async () => {
  const held = await hold(cruise.packageId);
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "late");
  await settle({ sessionId, now: NOW });
  goAway();
  const answer = await site.ask(returnOf(held, sessionId));
  expect([answer.status, answer.headers.get("location")]).toEqual([303, orderOf(held)]);
});

test("Stripe away opens nothing to whom it would not be opened else", async () => {
  const [mine, other] = [await hold(cruise.packageId), await hold(cruise.packageId)];
  const sessionId = await payUnheard(mine);
  goAway();
  const wrong = await site.ask(returnOf(other, sessionId));
  const unknown = await site.ask(returnOf(mine, "cs_test_unknown"));
  expect([wrong.status, wrong.headers.get("set-cookie"), unknown.status, unknown.headers.get("set-cookie")]).toEqual([404, null, 503, null]);
});

test("the buyer of a gift voucher whose bank said no is told so on its page", async () => {
  const gift = await orderGift();
  const { url, sessionId } = await pay(gift);
  await stripe.press(url, "late");
  await stripe.bankAnswers(sessionId, "failed");
  const toCheckout = await site.ask(returnOf(gift, sessionId));
  const toGift = await site.ask(toCheckout.headers.get("location")!);
  expect(toGift.headers.get("location")).toBe(`${giftPath({ lang: "pl", ...gift })}&payment=declined`);
  for (const lang of LANGS) expect(plain(await (await site.ask(`${giftPath({ lang, ...gift })}&payment=declined`)).text())).toContain(translator(lang, "gift")("review.declined"));
});

/** A gift voucher is bought, received, spent in parts and given back; a promotion code is entered, refused, taken off: in three languages, also without JavaScript. */
import type { Browser, Page } from "@playwright/test";
import { formatMoney } from "../../app/core/money.ts";
import { formatDate } from "../../app/core/time.ts";
import type { Lang } from "../../app/core/vocabulary.ts";
import { translator } from "../../app/i18n/translator.ts";
import { book, expect, expectAccessible, expectInEachLanguage, findProducts, firstFreeDay, payFor, test } from "./fixtures.ts";
import { logIn } from "./log-in.ts";

const JOURNEYS = [
  { lang: "pl", javaScript: true, pay: "Zamawiam z obowiązkiem zapłaty", use: "Użyj kodu", book: "Zamawiam z obowiązkiem zapłaty", free: "Cała kwota jest już pokryta" },
  { lang: "de", javaScript: true, pay: "Zahlungspflichtig bestellen", use: "Code einlösen", book: "Zahlungspflichtig buchen", free: "Der ganze Betrag ist gedeckt" },
  { lang: "en", javaScript: true, pay: "Order with obligation to pay", use: "Use code", book: "Order with obligation to pay", free: "The whole amount is covered" },
  { lang: "pl", javaScript: false, pay: "Zamawiam z obowiązkiem zapłaty", use: "Użyj kodu", book: "Zamawiam z obowiązkiem zapłaty", free: "Cała kwota jest już pokryta" },
] as const;
type Journey = (typeof JOURNEYS)[number];

interface Wanted { amount: string; recipient: string; /** the day on which the mail goes out; today when left out */ sendOn?: string }

/** A voucher of an amount, paid. @returns its code */
async function buyGift(page: Page, journey: Journey, wanted: Wanted): Promise<string> {
  await payGift(page, journey, { ...wanted, outcome: "succeeded" });
  if (journey.javaScript) await expectAccessible(page);
  return (await page.getByText(CODE).textContent())!;
}

const CODE = /^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/;

/** A voucher of an amount, ordered, with what the bank says to its payment; ends on its page. */
async function payGift(page: Page, { lang, javaScript, pay }: Journey, { amount, recipient, sendOn, outcome }: Wanted & { outcome: "succeeded" | "late" }): Promise<void> {
  await page.goto(`/${lang}/gift`);
  if (javaScript) await expectAccessible(page);
  await page.locator("[name=amount][value=other]").check();
  await page.locator("[name=other]").fill(amount);
  await page.locator("[name=recipientName]").fill("Zażółć Gęśla-Müller");
  await page.locator("[name=message]").fill("<b>Wszystkiego</b>\ndobrego!");
  await page.locator("[name=way][value=mail]").check();
  await page.locator("[name=fullName]").fill("Jan Nowak");
  await page.locator("[name=email]").fill("jan@guest.example");
  await page.locator("main form button.button-main").click();
  await expect(page.getByRole("alert")).toBeVisible();
  if (javaScript) await expectAccessible(page);
  await page.locator("[name=recipientEmail]").fill(recipient);
  if (sendOn) await page.locator("[name=sendOn]").fill(sendOn);
  await page.locator("main form button.button-main").click();
  await page.waitForURL(new RegExp(`/${lang}/gift/orders/[A-Z0-9]+`));
  await expect(page.getByText("<b>Wszystkiego</b>")).toBeVisible();
  await page.getByRole("link", { name: gift(lang)("review.change") }).click();
  const kept = ["other", "recipientName", "message", "recipientEmail", "sendOn", "fullName", "email"].map((name) => page.locator(`[name=${name}]`).inputValue());
  expect(await Promise.all(kept), "nothing is typed twice").toEqual([amount.replace(" ", ""), "Zażółć Gęśla-Müller", "<b>Wszystkiego</b>\ndobrego!", recipient, sendOn ?? "", "Jan Nowak", "jan@guest.example"]);
  await page.locator("main form button.button-main").click();
  await page.waitForURL(new RegExp(`/${lang}/gift/orders/[A-Z0-9]+`));
  await page.getByRole("button", { name: pay }).click();
  await expect(page.locator("#acceptTerms-error")).toBeVisible();
  if (javaScript) await expectAccessible(page);
  await page.locator("[name=acceptTerms]").check();
  await page.getByRole("button", { name: pay }).click();
  await page.waitForURL(/\/dev\/stripe\/pay\//);
  await page.locator(`button[name=outcome][value=${outcome}]`).click();
  await page.waitForURL(new RegExp(`/${lang}/gift/orders/[A-Z0-9]+`));
}

const gift = (lang: Lang) => translator(lang, "gift");

/** The gift's page that is open, as its buyer meets it in every language. @param says beside the heading */
function showsToBuyer(browser: Browser, page: Page, state: "confirmed" | "refunded", says?: (lang: Lang) => string): Promise<void> {
  const { pathname, search, origin } = new URL(page.url());
  return expectInEachLanguage(browser, { baseURL: origin, address: (lang) => pathname.replace(/^\/../, `/${lang}`) + search, heading: (lang) => gift(lang)(`state.${state}.title`), says });
}

/** How much of 60 zł is left, as its page says it. */
const left = (minor: number) => (lang: Lang) => `${formatMoney({ amount: minor, currency: "PLN" }, lang)}</span> ${gift(lang)("ready.ofAmount", { amount: formatMoney({ amount: 6_000, currency: "PLN" }, lang) })}`;

async function openCheckout(page: Page, { lang }: Journey): Promise<void> {
  const hit = (await findProducts(page, `lang=${lang}&kind=package`))[0]!;
  const date = await firstFreeDay(page, hit.id, { after: 20 });
  await page.goto(`/${lang}/p/${hit.slug}?date=${date}&units.adult=2&units.child=0`);
  await book(page);
}

async function enter(page: Page, { use }: Journey, code: string): Promise<void> {
  await page.locator("[name=code]").fill(code);
  await page.getByRole("button", { name: use, exact: true }).click();
  await page.waitForLoadState();
}

for (const journey of JOURNEYS.slice(1)) {
  const { lang, javaScript } = journey;
  test(`a bank takes its time with a gift in ${lang}: ${javaScript ? "the page shows the code when it has answered" : "the page asks again at a click"}`, async ({ browser, baseURL }) => {
    test.setTimeout(120_000);
    const page = await (await browser.newContext({ baseURL, javaScriptEnabled: javaScript, viewport: { width: 390, height: 844 }, locale: lang })).newPage();
    await payGift(page, journey, { amount: "60", recipient: `slow-${lang}-${Date.now()}@guest.example`, outcome: "late" });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(gift(lang)("state.payment_processing.title"));
    await expect(page.getByText(CODE)).toHaveCount(0);
    if (javaScript) await expectAccessible(page);
    else await expect(async () => {
      await page.getByRole("link", { name: translator(lang, "order")("refresh") }).click();
      await expect(page.getByText(CODE)).toBeVisible({ timeout: 1_000 });
    }).toPass({ intervals: [2_000], timeout: 60_000 });
    await expect(page.getByText(CODE), "the bank answers after 20 seconds, the page asks every ten").toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(gift(lang)("state.confirmed.title"));
  });
}


for (const journey of JOURNEYS) {
  const { lang, javaScript } = journey;
  test(`a voucher is bought in ${lang}${javaScript ? "" : " without JavaScript"}, received, and pays a trip`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: javaScript, baseURL, viewport: { width: 390, height: 844 }, locale: lang });
    const page = await context.newPage();
    const recipient = `ola-${lang}-${javaScript}-${Date.now()}@guest.example`;
    const code = await buyGift(page, journey, { amount: "2 999", recipient });
    const pdf = await page.request.get((await page.locator("a[href*='gift.pdf']").getAttribute("href"))!);
    expect([pdf.headers()["content-type"], (await pdf.body()).subarray(0, 5).toString()]).toEqual(["application/pdf", "%PDF-"]);
    await expect(async () => {
      await page.goto("/dev/mail");
      await expect(page.getByText(recipient).first()).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 20_000 });

    await openCheckout(page, journey);
    await page.locator("[name=fullName]").fill("Ola Kowalska");
    await enter(page, journey, "nonsense");
    await expect(page.locator("#code-error"), "what became of the code is in sight").toBeInViewport();
    await expect(page.locator("[name=fullName]")).toHaveValue("Ola Kowalska");
    if (javaScript) await expectAccessible(page);
    await enter(page, journey, "latarnia10");
    await expect(page.locator("#code-entry [role=status]")).toBeInViewport();
    await expect(page.locator("button[name=remove]")).toHaveCount(1);
    await enter(page, journey, code.toLowerCase());
    await expect(page.locator("button[name=remove]")).toHaveCount(2);
    await expect(page.getByText(journey.free)).toBeVisible();
    if (javaScript) await expectAccessible(page);
    await page.locator("button[name=remove]").first().click();
    await expect(page.locator("button[name=remove]")).toHaveCount(1);

    await page.locator("[name=email]").fill("ola@guest.example");
    await page.locator("[name=phone]").fill("+48 600 700 800");
    await page.locator("[name=country]").first().selectOption("PL");
    await page.locator("[name=acceptTerms]").check();
    await page.getByRole("button", { name: journey.book }).click();
    await page.waitForURL(new RegExp(`/${lang}/orders/[A-Z0-9]+`));
    await expect(page.getByText(new RegExp(`…${code.slice(-4)}`)).first()).toBeVisible();
    if (javaScript) await expectAccessible(page);

    await page.goto(`/${lang}/gift/check`);
    await page.locator("[name=code]").fill(code);
    await page.locator("main form button").click();
    await expect(page.getByRole("status")).toBeVisible();
    if (javaScript) await expectAccessible(page);
    await context.close();
  });
}

test("a voucher is shown to its buyer in every language: before the day of its mail, and when it is spent", async ({ page, browser }) => {
  const journey = JOURNEYS[0];
  const sendOn = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  const email = `later-${Date.now()}@guest.example`;
  const code = await buyGift(page, journey, { amount: "60", recipient: email, sendOn });
  await showsToBuyer(browser, page, "confirmed", (lang) => gift(lang)("ready.willSend", { date: formatDate(sendOn, lang, "date"), email }));
  const address = page.url();
  await openCheckout(page, journey);
  await enter(page, journey, code);
  await expect(page.locator("button[name=remove]")).toHaveCount(1);
  await payFor(page, new URL(page.url()).pathname.split("/").pop()!, "ola@guest.example");
  await page.goto(address);
  await showsToBuyer(browser, page, "confirmed", left(0));
});

test("who types before the script has come is followed all the same: his own amount counts, and stands on the picture", async ({ page }) => {
  let come = () => {};
  const script = new Promise<void>((resolve) => (come = resolve));
  await page.route("**/assets/*.js", async (route) => (await script, route.continue()));
  await page.goto("/pl/gift", { waitUntil: "commit" });
  await page.locator("[name=other]").fill("75,50");
  await page.locator("[name=recipientName]").fill("Zofia");
  await expect(page.locator("[name=amount][value=other]")).not.toBeChecked();
  come();
  await expect(page.locator("[name=amount][value=other]")).toBeChecked();
  await expect(page.getByText("75,50 zł")).toBeVisible();
  await expect(page.locator("main").getByText("Zofia")).toBeVisible();
});

test("who typed an amount of his own before the script had come, and then chose another, has the one he chose", async ({ page }) => {
  let come = () => {};
  const script = new Promise<void>((resolve) => (come = resolve));
  await page.route("**/assets/*.js", async (route) => (await script, route.continue()));
  await page.goto("/pl/gift", { waitUntil: "commit" });
  await page.locator("[name=other]").fill("75,50");
  await page.locator("[name=amount][value='100']").check();
  await page.locator("[name=recipientName]").fill("Zofia");
  come();
  await expect(page.locator("main").getByText("Zofia"), "the script has come").toBeVisible();
  await expect(page.locator("[name=amount][value='100']")).toBeChecked();
});

test("a voucher is given back with one button, and its code stops working", async ({ page, browser }) => {
  const journey = JOURNEYS[0];
  const code = await buyGift(page, journey, { amount: "60", recipient: `back-${Date.now()}@guest.example` });
  await page.locator("button[name=intent][value=withdraw]").click();
  await expect(page.locator("h1")).toContainText(/pieniądze/i);
  await expect(async () => {
    await page.reload();
    await expect(page.locator("h1")).toHaveText(gift("pl")("state.refunded.title"), { timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await showsToBuyer(browser, page, "refunded");
  await page.goto("/pl/gift/check");
  await page.locator("[name=code]").fill(code);
  await page.locator("main form button").click();
  await expect(page.getByText("Ten bon jest unieważniony.")).toBeVisible();
});

test("a LOT makes a code, sees it and stops it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await logIn(page, "lot");
  await page.goto("/studio/promotions");
  await expectAccessible(page);
  await page.locator("button[name=intent][value=make]").click();
  await expect(page.locator("[name=code]")).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page);
  const code = `TEST${Date.now().toString(36).toUpperCase()}`;
  await page.locator("[name=code]").fill(code);
  await page.locator("[name=name]").fill("Próba");
  await page.locator("[name=percent]").fill("15");
  await page.locator("[name=validFrom]").fill("2026-01-01");
  await page.locator("[name=validTo]").fill("2030-01-01");
  await page.locator("button[name=intent][value=make]").click();
  await page.waitForURL(/done=made/);
  await expect(page.getByRole("status"), "what was done is in sight").toBeInViewport();
  await expect(page.getByText(code).first()).toBeVisible();
  await expect(page.locator("[name=code]"), "the form is for the next one").toHaveValue("");
  await page.getByRole("button", { name: new RegExp(code) }).click();
  await page.waitForURL(/done=stopped/);
  await expect(page.getByRole("button", { name: new RegExp(code) })).toHaveCount(0);
});

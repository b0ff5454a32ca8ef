/** On request and the waiting list in a browser: asked, answered by the link of a mail, paid; a full day, a place on the list, an offer, a click to leave. */
import { translator } from "../../app/i18n/translator.ts";
import { expect, expectAccessible, expectInEachLanguage, findProducts, firstFreeDay, linkInMail, test, type Hit } from "./fixtures.ts";
import type { Lang } from "../../app/core/vocabulary.ts";
import type { Browser, Page } from "@playwright/test";

const GUESTS = [
  { lang: "pl", javaScript: false, words: { ask: "Wysyłam wiążące zapytanie", asked: "Zapytanie wysłane", yes: "Tak, przyjmuję", thanks: "Dziękujemy, przyjęte", sure: "Termin jest potwierdzony", pay: "Zamawiam z obowiązkiem zapłaty" } },
  { lang: "de", javaScript: true, words: { ask: "Verbindlich anfragen", asked: "Ihre Anfrage ist unterwegs", yes: "Ja, ich sage zu", thanks: "Danke, Ihre Zusage ist gespeichert", sure: "Ihr Termin ist zugesagt", pay: "Zahlungspflichtig buchen" } },
  { lang: "en", javaScript: true, words: { ask: "Send binding request", asked: "Your request is on its way", yes: "Yes, I can take them", thanks: "Thank you, accepted", sure: "Your date is confirmed", pay: "Order with obligation to pay" } },
] as const;

interface Looks { page: Page; javaScript: boolean }

/** A phone of somebody new. */
async function phone(browser: Browser, { javaScript, baseURL }: { javaScript: boolean; baseURL: string | undefined }): Promise<Looks> {
  const context = await browser.newContext({ javaScriptEnabled: javaScript, baseURL, viewport: { width: 390, height: 844 } });
  return { page: await context.newPage(), javaScript };
}

const look = async ({ page, javaScript }: Looks) => { if (javaScript) await expectAccessible(page); };

async function boatOn(page: Page): Promise<{ boat: Hit; date: string }> {
  const boat = (await findProducts(page, "lang=pl&q=jamnie")).find((hit) => hit.id === "darlowo-lodka-jamno")!;
  return { boat, date: await firstFreeDay(page, boat.id) };
}

async function hold(page: Page, { boat, date, party = "units.boat=1", lang = "pl" }: { boat: Hit; date: string; party?: string; lang?: Lang }): Promise<URL> {
  await page.goto(`/${lang}/p/${boat.slug}?date=${date}&${party}`);
  await page.locator("#book form:has(input[name=token]) button.button-main").click();
  await page.waitForURL(/\/checkout\/[A-Z0-9]+/);
  return new URL(page.url());
}

async function fillContact(page: Page, name: string): Promise<void> {
  await page.locator("[name=fullName]").fill(name);
  await page.locator("[name=email]").fill(`${name.replace(/\W/g, "").toLowerCase()}@guest.example`);
  await page.locator("[name=phone]").fill("+48 600 700 800");
  await page.locator("[name=acceptTerms]").check();
}

for (const { lang, javaScript, words } of GUESTS) {
  test(`on request in ${lang}${javaScript ? "" : " without JavaScript"}: asked, answered by the mail's link, paid`, async ({ browser, baseURL }) => {
    const guest = await phone(browser, { javaScript, baseURL });
    const { page } = guest;
    const name = `Bosman ${lang} ${Date.now()}`;
    const { pathname, search } = await hold(page, await boatOn(page));
    await page.goto(`${pathname.replace("/pl/", `/${lang}/`)}${search}`);
    await look(guest);
    await fillContact(page, name);
    await page.getByRole("button", { name: words.ask }).click();
    await expect(page.locator("h1")).toHaveText(words.asked);
    await look(guest);

    const host = await phone(browser, { javaScript, baseURL });
    const token = await linkInMail(page, { words: [name, "/answer/"], link: /\/answer\/[\w-]{43}/ });
    await host.page.goto(`/${lang}${token}`);
    await expect(host.page.getByText(name)).toBeVisible();
    await look(host);
    await host.page.locator("[name=note]").fill("Wiatr sprzyja.");
    await host.page.getByRole("button", { name: words.yes }).click();
    await expect(host.page.locator("h1")).toHaveText(words.thanks);
    await look(host);
    await host.page.context().close();

    await page.reload();
    await expect(page.getByText(words.sure)).toBeVisible();
    await expect(page.getByText("Wiatr sprzyja.")).toBeVisible();
    await look(guest);
    await page.locator("[name=acceptTerms]").check();
    await page.getByRole("button", { name: words.pay }).click();
    await page.waitForURL(/\/dev\/stripe\/pay\//);
    await page.locator("button[name=outcome][value=succeeded]").click();
    await page.waitForURL(/\/pl\/orders\//); // the order keeps the language in which it was begun
    await page.context().close();
  });
}

test("a no gives other dates", async ({ browser, baseURL }) => {
  const guest = await phone(browser, { javaScript: true, baseURL });
  const name = `Maszt ${Date.now()}`;
  await hold(guest.page, await boatOn(guest.page));
  await fillContact(guest.page, name);
  await guest.page.getByRole("button", { name: GUESTS[0].words.ask }).click();
  await expect(guest.page.locator("h1")).toHaveText(GUESTS[0].words.asked);
  const token = await linkInMail(guest.page, { words: [name, "/answer/"], link: /\/answer\/[\w-]{43}/ });
  const host = await phone(browser, { javaScript: true, baseURL });
  await host.page.goto(`/pl${token}`);
  await host.page.getByRole("button", { name: "Nie mogę przyjąć" }).click();
  await expect(host.page.locator("h1")).toHaveText("Odmowa zapisana");
  await guest.page.reload();
  await expect(guest.page.locator("h1")).toHaveText("Tym razem się nie udało");
  await expect(guest.page.getByText("Najbliższe wolne terminy")).toBeVisible();
  await look(guest);
});

/** What has one start a day: how it is found, a party that fills it and one that then waits. The boats are sold in Polish only, the birds in every language. */
const BOATS = { id: "darlowo-lodka-jamno", query: "jamnie", all: "units.boat=4", some: "units.boat=2" };
const BIRDS = { id: "rega-ptaki-liwia-luza", query: "liwia", all: "units.adult=12", some: "units.adult=2" };
/** Each on a day of its own, half a year ahead. */
const WAITERS = [
  { lang: "pl", javaScript: false, wish: BOATS, skip: 1 }, { lang: "pl", javaScript: true, wish: BOATS, skip: 0 },
  { lang: "de", javaScript: true, wish: BIRDS, skip: 0 }, { lang: "en", javaScript: true, wish: BIRDS, skip: 1 },
] as const;

for (const { lang, javaScript, wish, skip } of WAITERS) {
  const inEach = wish === BOATS;
  test(`the waiting list in ${lang}${javaScript ? "" : " without JavaScript"}: a full day, a place in line, places that come back, one click to leave; mails in that language${inEach ? ", the page in every one" : ""}`, async ({ browser, baseURL }) => {
    const [t, mail, checkoutWords] = [translator(lang, "waiting"), translator(lang, "waitingMail"), translator(lang, "checkout")];
    const spoken = `<h2 lang="${lang}"`;
    const first = await phone(browser, { javaScript: true, baseURL });
    const boat = (await findProducts(first.page, `lang=${lang}&q=${wish.query}`)).find((hit) => hit.id === wish.id)!;
    const date = await firstFreeDay(first.page, boat.id, { after: 190, adults: 12, skip });
    await hold(first.page, { boat, date, party: wish.all, lang });
    const second = await phone(browser, { javaScript, baseURL });
    const { page } = second;
    const email = `kolejka${Date.now()}@guest.example`;
    await page.goto(`/${lang}/p/${boat.slug}?date=${date}&${wish.some}`);
    await look(second);
    await page.locator("#book [name=fullName]").fill("Ada Kolejka");
    await page.locator("#book [name=email]").fill("ada");
    await page.getByRole("button", { name: t("form.submit") }).click();
    await expect(page.locator("#book [aria-invalid=true]")).toHaveValue("ada");
    await look(second);
    await page.locator("#book [name=email]").fill(email);
    await page.getByRole("button", { name: t("form.submit") }).click();
    await page.waitForURL(/\/waiting\//);
    const stands = async (state: "waiting" | "offered" | "left" | "lapsed") => {
      await expect(page.locator("h1")).toHaveText(t(`page.state.${state}.title`));
      await look(second);
    };
    const everywhere = async (state: "waiting" | "offered" | "left" | "lapsed") => inEach && expectInEachLanguage(browser, {
      baseURL, address: (other) => new URL(page.url()).pathname.replace(/^\/../, `/${other}`), heading: (other) => translator(other, "waiting")(`page.state.${state}.title`),
    });
    await stands("waiting");
    if (javaScript) await everywhere("waiting");
    const entry = await linkInMail(page, { words: [email, spoken, mail("joined.open")], link: new RegExp(`/${lang}/waiting/[\\w-]{43}`) });
    expect(new URL(page.url()).pathname).toBe(entry);
    await first.page.getByRole("button", { name: checkoutWords("cancel") }).click();
    await expect(first.page.locator("h1")).toHaveText(checkoutWords("cancelled.heading"));
    const checkout = await linkInMail(page, { words: [email, spoken, "/checkout/"], link: new RegExp(`/${lang}/checkout/[A-Z0-9]{8}\\?key=[\\w-]{43}`) });
    await page.reload();
    await stands("offered");
    if (javaScript) await everywhere("offered");
    await first.page.goto(checkout);
    await expect(first.page.locator("[name=fullName]")).toHaveValue("Ada Kolejka");
    if (javaScript) {
      await page.locator("button[name=intent][value=leave]").click();
      await stands("left");
      await everywhere("left");
    } else {
      await first.page.locator("button[name=intent][value=cancel]").click();
      await expect(first.page.locator("h1")).toHaveText(checkoutWords("cancelled.heading"));
      await page.reload();
      await stands("lapsed");
      await everywhere("lapsed");
    }
    await page.context().close();
  });
}

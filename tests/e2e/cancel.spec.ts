/** What a guest does with a paid order, in each language and once without JavaScript; what its seller and its entrepreneur may do to it, and what the guest does then. */
import type { Browser, Page } from "@playwright/test";
import { translator } from "../../app/i18n/translator.ts";
import { bookAndPay, expect, expectAccessible, expectInEachLanguage, findProducts, firstFreeDay, test } from "./fixtures.ts";
import { logIn } from "./log-in.ts";

const JOURNEYS = [
  { lang: "pl", javaScript: true, full: "Zwrot całej kwoty", ended: "Odwołane na Twoją prośbę" },
  { lang: "de", javaScript: true, full: "Volle Erstattung", ended: "Auf Ihren Wunsch storniert" },
  { lang: "en", javaScript: true, full: "Full refund", ended: "Cancelled as you asked" },
  { lang: "pl", javaScript: false, full: "Zwrot całej kwoty", ended: "Odwołane na Twoją prośbę" },
] as const;

/** A page on which a guest has just paid for a package, far enough off for the best tier. */
async function paid(browser: Browser, { lang, javaScript, baseURL }: { lang: string; javaScript: boolean; baseURL: string | undefined }): Promise<{ page: Page; code: string; email: string }> {
  const page = await (await browser.newContext({ javaScriptEnabled: javaScript, baseURL, viewport: { width: 390, height: 844 }, locale: lang })).newPage();
  const hit = (await findProducts(page, `lang=${lang}&kind=package&q=kajak`)).concat(await findProducts(page, `lang=${lang}&kind=package`)).find(({ kind }) => kind === "package")!;
  const date = await firstFreeDay(page, hit.id, { after: 60 });
  await page.goto(`/${lang}/p/${hit.slug}?date=${date}&units.adult=2&units.child=0`);
  const email = `change-${lang}-${javaScript}-${Date.now()}@guest.example`;
  return { page, email, code: await bookAndPay(page, email) };
}

/** The one link of the order's page that leads to one of its pages. */
const open = async (page: Page, name: string) => {
  await page.locator(`main a[href*="/${name}?key="]`).first().click();
  await page.waitForURL(new RegExp(`/${name}\\?key=`));
};
const see = async (page: Page, javaScript: boolean) => {
  if (javaScript) await expectAccessible(page);
};

for (const { lang, javaScript, full, ended } of JOURNEYS) {
  test(`a guest names who travels, moves his mail and cancels in ${lang}${javaScript ? "" : " without JavaScript"}`, async ({ browser, baseURL }) => {
    const { page, email } = await paid(browser, { lang, javaScript, baseURL });
    const voucher = (await page.getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/).first().textContent())!;
    await open(page, "change");
    await see(page, javaScript);
    await page.locator("textarea[name^='names.']").fill("Zażółć Gęśla\nJürgen Müller");
    await page.locator("button[value=names]").click();
    await page.waitForURL(/done=names/);
    await see(page, javaScript);
    await open(page, "change");
    await expect(page.locator("textarea[name^='names.']")).toHaveValue("Zażółć Gęśla\nJürgen Müller");
    await page.locator("[name=email]").fill("nobody");
    await page.locator("button[value=contact]").click();
    await expect(page.getByRole("alert")).toBeVisible();
    await see(page, javaScript);
    await page.locator("[name=email]").fill(`new-${email}`);
    await page.locator("button[value=contact]").click();
    await page.waitForURL(/done=contact/);
    await open(page, "cancel");
    await expect(page.getByText(full, { exact: true })).toBeVisible();
    await see(page, javaScript);
    await page.locator("button[value=cancel]").click();
    await page.waitForURL(/done=cancelled/);
    await expect(page.getByText(ended)).toBeVisible();
    await see(page, javaScript);
    if (!javaScript) await expectInEachLanguage(browser, { baseURL, address: () => `/v/${voucher}`, heading: (each) => translator(each, "order")("check.invalid"), says: (each) => translator(each, "order")("check.cancelled") });
    await expect(async () => {
      await page.goto("/dev/mail");
      await expect(page.getByText(`new-${email}`).nth(1)).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 30_000 });
    await page.context().close();
  });
}

for (const [lang, javaScript] of [["de", true], ["pl", false]] as const) {
  test(`a trip handed over in ${lang}${javaScript ? "" : " without JavaScript"} is somebody else's: the old link opens nothing`, async ({ browser, baseURL }) => {
    const { page } = await paid(browser, { lang, javaScript, baseURL });
    const t = translator(lang, "change");
    const address = page.url();
    await open(page, "transfer");
    const inLanguage = (other: string) => page.url().replace(`/${lang}/`, `/${other}/`);
    if (javaScript) await expectInEachLanguage(browser, { baseURL, address: inLanguage, heading: (each) => translator(each, "change")("transfer.heading") });
    await page.locator("[name=fullName]").fill("Ewa Nowak");
    await page.locator("[name=email]").fill("ewa");
    await page.locator("main form button").click();
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(page.locator("[name=fullName]")).toHaveValue("Ewa Nowak");
    await see(page, javaScript);
    await page.locator("[name=email]").fill(`ewa-${Date.now()}@guest.example`);
    await page.locator("[name=phone]").fill("+48 601 601 601");
    await page.locator("main form button").click();
    await page.waitForURL(/transfer\?done=1/);
    await expect(page.locator("h1")).toHaveText(t("transfer.doneTitle"));
    await expect(page.locator("main").getByRole("link", { name: t("transfer.onward") })).toHaveAttribute("href", `/${lang}/search`);
    if (javaScript) await expectInEachLanguage(browser, { baseURL, address: inLanguage, heading: (each) => translator(each, "change")("transfer.doneTitle") });
    expect((await page.request.get(address)).url()).toMatch(/\/transfer\?done=1$/);
    await page.context().close();
  });
}

const CLOSED = [
  { lang: "pl", javaScript: true, skip: 0, told: "część wyjazdu się nie odbędzie", silence: "zwrócimy całą cenę tej części" },
  { lang: "de", javaScript: false, skip: 10, told: "ein Teil der Reise findet nicht statt", silence: "erstatten wir nach diesem Tag" },
  { lang: "en", javaScript: false, skip: 20, told: "part of the trip will not take place", silence: "we refund the full price of that part" },
] as const;

for (const { lang, javaScript, skip, told, silence } of CLOSED) {
  test(`a day is closed: the guest takes something else at the same price in ${lang}${javaScript ? "" : " without JavaScript"}, and the seller calls it off`, async ({ browser, page, baseURL }) => {
    await logIn(page, "entrepreneur");
    await page.goto("/studio/offers");
    await page.locator("main a[href^='/studio/offers/']:not([href$=new])").first().click();
    const slug = (await page.locator("a[href*='/pl/p/']").first().getAttribute("href"))!.split("/p/")[1]!.split("?")[0]!;
    const guest = await (await browser.newContext({ javaScriptEnabled: javaScript, baseURL, viewport: { width: 390, height: 844 }, locale: lang })).newPage();
    const { id } = (await findProducts(guest, `lang=pl&kind=offer&q=${encodeURIComponent(slug.replaceAll("-", " "))}`)).find((each) => each.slug === slug)!;
    const date = await firstFreeDay(guest, id, { adults: 2, after: 70, skip });
    await guest.goto(`/pl/p/${slug}?date=${date}&units.adult=2`);
    await guest.goto((await guest.locator(`link[rel=alternate][hreflang=${lang}]`).getAttribute("href"))!);
    await guest.goto(`${new URL(guest.url()).pathname}?date=${date}&units.adult=2`);
    const email = `lost-${lang}-${Date.now()}@guest.example`;
    const code = await bookAndPay(guest, email);
    const order = guest.url().split("#")[0]!; // with the fragment that the form had, the browser would not ask anew

    await page.goto(`/studio/calendar?day=${date}`);
    const resources = await page.locator("select[name=resource] option").evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    for (const resource of resources.length > 0 ? resources : [""]) {
      await page.goto(`/studio/calendar?day=${date}${resource && `&resource=${resource}`}`);
      await expectAccessible(page);
      if ((await page.locator("button[value=closed]").count()) === 0 || (await page.getByText(/Zajęt[eay]/).count()) === 0) continue;
      await page.locator("button[value=closed]").click();
      await page.waitForURL(/done=closed/);
    }
    await expectAccessible(page);
    await expect(async () => {
      await guest.goto(order);
      await expect(guest.locator("a[href*='/replace?']")).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 20_000 });
    await see(guest, javaScript);
    await expect(async () => {
      await page.goto("/dev/mail");
      await expect(page.getByText(email).nth(1)).toBeVisible({ timeout: 500 });
      await expect(page.getByText(`${code}: ${told}`)).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 30_000 });
    await open(guest, "replace");
    await expect(guest.getByText(silence)).toBeVisible();
    const inLanguage = (other: string) => guest.url().replace(`/${lang}/`, `/${other}/`);
    if (javaScript) await expectInEachLanguage(browser, { baseURL, address: inLanguage, heading: (each) => translator(each, "change")("lost.headingAll") });
    else await see(guest, javaScript);
    await guest.locator("main form button").first().click();
    await guest.waitForURL(/done=replaced/);
    await see(guest, javaScript);

    await page.goto(`/studio/bookings/${code}/cancel`);
    await expectAccessible(page);
    await page.locator("[name=note]").fill("Łódź jest w naprawie");
    await page.locator("main form button").last().click();
    await page.waitForURL(/cancelled=/);
    await guest.goto(order);
    await expect(guest.getByText("Łódź jest w naprawie")).toBeVisible();
    await see(guest, javaScript);
    await guest.context().close();
  });
}

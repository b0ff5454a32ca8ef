/** The main job, in each language and once without JavaScript: find, choose a date, see the whole price, hold, pay, hold a mail and a PDF. */
import { book, expect, expectAccessible, fillContact, findProducts, firstFreeDay, payFor, test } from "./fixtures.ts";
import type { Page } from "@playwright/test";

const JOURNEYS = [
  { lang: "pl", word: "kajak", javaScript: true, duty: "Zamawiam z obowiązkiem zapłaty" },
  { lang: "de", word: "Leuchtturm", javaScript: true, duty: "Zahlungspflichtig buchen" },
  { lang: "en", word: "cruise", javaScript: true, duty: "Order with obligation to pay" },
  { lang: "pl", word: "latarnia", javaScript: false, duty: "Zamawiam z obowiązkiem zapłaty" },
] as const;

/** Home → search → the first package found, on a day that is free for two. */
async function openPackage(page: Page, { lang, word }: { lang: string; word: string }): Promise<{ date: string; title: string }> {
  await page.goto(`/${lang}`);
  await page.locator("input[name=q]:visible").first().fill(word);
  await page.keyboard.press("Enter");
  await page.waitForURL(new RegExp(`/${lang}/search\\?.*q=`));
  await expect(page.locator("h1")).toBeVisible();
  const hits = (await findProducts(page, `lang=${lang}&q=${encodeURIComponent(word)}`)).filter((hit) => hit.kind === "package");
  expect(hits.length, `packages for ${word}`).toBeGreaterThan(0);
  const hit = hits[0]!;
  await expect(page.locator(`a[href*="/${lang}/p/${hit.slug}"]`).first()).toBeVisible();
  const date = await firstFreeDay(page, hit.id);
  await page.goto(`/${lang}/p/${hit.slug}?date=${date}&units.adult=2&units.child=0`);
  await expect(page.locator("h1")).toHaveText(hit.title);
  return { date, title: hit.title };
}

for (const { lang, word, javaScript, duty } of JOURNEYS) {
  test(`a tourist books and pays in ${lang}${javaScript ? "" : " without JavaScript"}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: javaScript, baseURL, viewport: { width: 390, height: 844 }, locale: lang });
    const page = await context.newPage();
    const { title } = await openPackage(page, { lang, word });
    const code = await book(page);
    await expect.poll(() => page.evaluate(() => scrollY), { message: "the checkout is read from its head" }).toBe(0);
    await expect(page.getByText(title).first()).toBeVisible();
    if (javaScript) await expectAccessible(page);
    const email = `guest-${lang}-${javaScript}-${Date.now()}@guest.example`;
    await fillContact(page, email);
    await page.getByRole("button", { name: duty }).click();
    await page.waitForURL(/\/dev\/stripe\/pay\//);
    await page.locator("button[name=outcome][value=succeeded]").click();
    await page.waitForURL(new RegExp(`/${lang}/orders/${code}`));
    await expect(page.locator("h1")).toBeVisible();
    await expect(page.getByText(title).first()).toBeVisible();
    await expect(page.getByText(/[2-9A-Z]{4}-[2-9A-Z]{4}/).first()).toBeVisible();
    if (javaScript) await expectAccessible(page);

    const pdf = await page.request.get(page.url().replace(/\?/, "/vouchers.pdf?"));
    expect(pdf.headers()["content-type"]).toContain("application/pdf");
    expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
    const ics = await page.request.get(page.url().replace(/\?/, "/trip.ics?"));
    expect(await ics.text()).toContain("BEGIN:VEVENT");

    await expect(async () => {
      await page.goto("/dev/mail");
      await expect(page.getByText(email).first()).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 20_000 });
    await context.close();
  });
}

test("a declined card may be tried again, and leaving gives the places back at once", async ({ page }) => {
  const hit = (await findProducts(page, "lang=pl&kind=package&q=zima")).find((candidate) => candidate.kind === "package")!;
  const date = await firstFreeDay(page, hit.id, { after: 45, skip: 2 }); // a day that no journey beside it fills or frees
  const places = async () => ((await (await page.request.get(`/api/availability?product=${hit.id}&from=${date}&to=${date}&adults=2&children=0`)).json()) as { days: { placesLeft: number }[] }).days[0]!.placesLeft;
  await page.goto(`/pl/p/${hit.slug}?date=${date}&units.adult=2&units.child=0`);
  const before = await places();
  const code = await book(page);
  expect(await places()).toBeLessThan(before);
  const checkout = page.url();
  await fillContact(page, `declined-${Date.now()}@guest.example`);
  await page.getByRole("button", { name: "Zamawiam z obowiązkiem zapłaty" }).click();
  await page.locator("button[name=outcome][value=declined]").click();
  await page.locator("button[name=outcome][value=abandoned]").click();
  await page.waitForURL(new RegExp(`/pl/checkout/${code}`));
  await page.goto(checkout);
  await page.locator("button[name=intent][value=cancel]").click();
  await expect.poll(places).toBe(before);
});

for (const javaScript of [true, false]) {
  test(`a German pays in euros, at the hosts' own euro prices${javaScript ? "" : ", without JavaScript"}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: javaScript, baseURL, viewport: { width: 390, height: 844 }, locale: "de" });
    const page = await context.newPage();
    const inEuros = page.locator("input[name=currency][value=EUR]");
    for (const { id, slug } of await findProducts(page, "lang=de&kind=offer&instant=1")) {
      await page.goto(`/de/p/${slug}?date=${await firstFreeDay(page, id, { after: 30 })}&adults=2&children=0`);
      if ((await inEuros.count()) > 0) break;
    }
    await inEuros.check();
    if (!javaScript) await page.locator("button[formmethod=get]").first().click();
    await page.waitForURL(/currency=EUR/);
    const total = page.locator("#book [aria-live=polite] p").first();
    await expect(total).toHaveText(/^[\d.,]+\s€$/);
    const price = (await total.textContent())!;
    if (javaScript) await expectAccessible(page);
    await book(page);
    await expect(page.getByText(price).first()).toBeVisible();
    await fillContact(page, `euro-${javaScript}-${Date.now()}@guest.example`);
    await page.locator("main button[name=intent][value=pay]").last().click();
    await page.waitForURL(/\/dev\/stripe\/pay\//);
    await page.locator("button[name=outcome][value=succeeded]").click();
    await page.waitForURL(/\/de\/orders\//);
    await expect(page.getByText(price).first()).toBeVisible();
    await context.close();
  });
}

test("a bank takes its time with a trip: its page waits, says so, and shows the vouchers when the bank has answered", async ({ page }) => {
  test.setTimeout(120_000);
  const trip = (await findProducts(page, "lang=de&kind=package"))[0]!;
  await page.goto(`/de/p/${trip.slug}?date=${await firstFreeDay(page, trip.id, { after: 40 })}&units.adult=2&units.child=0`);
  await payFor(page, await book(page), `slow-${Date.now()}@guest.example`, "late");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Zahlung in Bearbeitung");
  await expect(page.getByRole("img", { name: /QR-Code/ })).toHaveCount(0);
  await expectAccessible(page);
  await expect(page.getByRole("img", { name: /QR-Code/ }).first(), "the bank answers after 20 seconds, the page asks every ten").toBeVisible({ timeout: 60_000 });
});

/** What a host hears of guests: a booking by mail with its way into the studio, a question that waits there, and the switches for such mails. */
import { bookAndPay, expect, expectAccessible, findProducts, firstFreeDay, linkInMail, test } from "./fixtures.ts";
import { logIn } from "./log-in.ts";

const HOST = "kasa@zegluga-rybitwa.example";

test("a guest books, the host is written to at once, and the mail's link shows the guest", async ({ page }) => {
  const ship = (await findProducts(page, "lang=pl&q=zimą+na+rybitwie")).find((hit) => hit.id === "kolobrzeg-rybitwa-zima")!;
  const date = await firstFreeDay(page, ship.id);
  await page.goto(`${ship.url}?date=${date}&units.adult=2&units.child=0`);
  const code = await bookAndPay(page, `rybitwa${Date.now()}@guest.example`);
  const bookings = await linkInMail(page, { words: [HOST, "Nowa rezerwacja", code], link: /\/studio\/bookings\?from=\d{4}-\d\d-\d\d/ });
  expect(bookings).toContain(date);
  await logIn(page, "entrepreneur");
  await page.goto(bookings);
  await expect(page.getByText(code)).toBeVisible();
});

test("the demonstration's business has a question that waits, on the page and in the mailbox", async ({ page }) => {
  await expect(async () => expect(await (await page.request.get("/dev/mail")).text()).toContain("Zapytanie o rezerwację: Wieczorny rejs na zachód słońca")).toPass({ timeout: 20_000 });
  await logIn(page, "entrepreneur");
  await page.goto("/studio/requests");
  await expect(page.getByText("Marta Lewandowska")).toBeVisible();
  await expectAccessible(page);
});

test("mails about guests are switched off and on, with JavaScript and without", async ({ browser, baseURL }) => {
  for (const javaScript of [true, false]) {
    const page = await (await browser.newContext({ javaScriptEnabled: javaScript, baseURL, viewport: { width: 390, height: 844 } })).newPage();
    await logIn(page, "entrepreneur");
    if (javaScript) await expectAccessible(page);
    const tick = page.locator("[name=hostMails][value=tomorrow]");
    for (const wanted of [false, true]) {
      await tick.setChecked(wanted);
      await page.locator("#details button:not([tabindex])").click();
      await page.waitForURL(/done=details/);
      await page.goto("/studio");
      await expect(tick).toBeChecked({ checked: wanted });
      await expect(page.locator("[name=hostMails][value=bookings]")).toBeChecked();
    }
    await page.context().close();
  }
});

/** From the entrepreneur's first field to the tourist's voucher: an offer, a LOT's package of it, ZROT's bundle of that, found and bought. */
import type { Page } from "@playwright/test";
import { book, expect, expectAccessible, findProducts, firstFreeDay, test } from "./fixtures.ts";
import { logIn } from "./log-in.ts";

const stamp = `Wieloryb${Date.now().toString(36)}`;

/** Fills fields by name; opens folded sections first. Lists tick several boxes. */
async function fill(page: Page, fields: Record<string, string | string[]>): Promise<void> {
  await page.evaluate(() => document.querySelectorAll("main details").forEach((each) => each.setAttribute("open", "")));
  for (const [name, value] of Object.entries(fields)) {
    if (Array.isArray(value)) {
      for (const each of value) await page.locator(`[name="${name}"][value="${each}"]`).check();
      continue;
    }
    const field = page.locator(`main [name="${name}"]`).first();
    const [tag, type] = await field.evaluate((node) => [node.tagName, node.getAttribute("type") ?? ""]);
    if (tag === "SELECT") await field.selectOption(value);
    else if (type === "radio") await page.locator(`main [name="${name}"][value="${value}"]`).check();
    else await field.fill(value);
  }
}

const texts = (title: string) => ({
  "title.pl": `${title} po polsku`, "title.de": `${title} auf Deutsch`, "title.en": `${title} in English`,
  "summary.pl": "Godzina na wodzie z muzyką.", "summary.de": "Eine Stunde auf dem Wasser mit Musik.", "summary.en": "An hour on the water with music.",
  "description.pl": "Wypływamy z portu i wracamy po godzinie.", "description.de": "Wir legen im Hafen ab und sind nach einer Stunde zurück.", "description.en": "We leave the harbour and are back in an hour.",
});

const press = (page: Page, intent: string) => page.locator(`main button[name=intent][value="${intent}"]`).first().click();

async function needRow(page: Page, group: string, field: string): Promise<void> {
  if ((await page.locator(`[name="${group}.1.${field}"]`).count()) === 0) {
    await press(page, `add-${group}`);
    await expect(page.locator(`[name="${group}.1.${field}"]`)).toHaveCount(1);
  }
}

const idOf = (page: Page) => new URL(page.url()).pathname.split("/").pop()!;

async function makeOffer(page: Page): Promise<string> {
  await logIn(page, "entrepreneur");
  await page.goto("/studio/offers/new");
  await expectAccessible(page);
  await fill(page, {
    ...texts(`${stamp} rejs`), "meetingPoint.pl": "Pomost przy latarni", "meetingPoint.de": "Steg am Leuchtturm", "meetingPoint.en": "Jetty by the lighthouse",
    type: "activity", place: "kolobrzeg", themes: ["sea"], seasons: ["spring", "summer", "autumn", "winter"], "unit.adult.pln": "50", "unit.child.pln": "30", "unit.child.minAge": "4", "unit.child.maxAge": "14",
    "resource.name": "Szalupa", "resource.capacity": "12", "schedule.0.weekdays": ["1", "2", "3", "4", "5", "6", "7"], "schedule.0.times": "10:00", "schedule.0.duration": "60", minParty: "1", maxParty: "12", languages: ["pl", "de", "en"],
  });
  await press(page, "submit");
  await page.waitForURL(/\/studio\/offers\/[^/]+\?done=submitted/);
  return idOf(page);
}

async function approveAndPackage(page: Page, offerId: string): Promise<string> {
  await logIn(page, "lot");
  await page.goto(`/studio/review/${offerId}`);
  await expect(page.getByText(`${stamp} rejs po polsku`).first()).toBeVisible();
  await expectAccessible(page);
  await press(page, "approve");
  await page.waitForURL(/done=published/);
  await page.goto("/studio/packages/new");
  await expectAccessible(page);
  await needRow(page, "component", "offer");
  const notes = (row: number) => ({ [`component.${row}.note.pl`]: "w porcie", [`component.${row}.note.de`]: "im Hafen", [`component.${row}.note.en`]: "in the harbour" });
  await fill(page, {
    ...texts(`${stamp} dzień`), place: "kolobrzeg", themes: ["sea"], "component.0.offer": offerId, "component.0.day": "1", "component.0.from": "09:00", "component.0.to": "11:00", ...notes(0),
    "component.1.offer": "kolobrzeg-kolacja-wedzarnia", "component.1.day": "1", "component.1.from": "12:00", "component.1.to": "20:00", ...notes(1), "price.rule": "discount", "price.percent": "10", minParty: "1", maxParty: "8",
  });
  await press(page, "preview");
  await expect(page.getByText(/zł/).first()).toBeVisible();
  await press(page, "publish");
  await page.waitForURL(/\/studio\/packages\/[^/]+\?done=published/);
  return idOf(page);
}

async function makeBundle(page: Page, packageId: string): Promise<string> {
  await logIn(page, "zrot");
  await page.goto("/studio/bundles/new");
  await expectAccessible(page);
  await needRow(page, "item", "package");
  const notes = (row: number) => ({ [`item.${row}.note.pl`]: "najpierw", [`item.${row}.note.de`]: "zuerst", [`item.${row}.note.en`]: "first" });
  await fill(page, {
    ...texts(`${stamp} wyprawa`), place: "kolobrzeg", themes: ["sea"], "item.0.package": packageId, "item.0.day": "1", ...notes(0), "item.1.package": "darlowo-dzien-krol-i-most", "item.1.day": "2", ...notes(1), "price.rule": "discount", "price.percent": "5", minParty: "1", maxParty: "8",
  });
  await press(page, "publish");
  await page.waitForURL(/\/studio\/bundles\/[^/]+\?done=published/);
  return idOf(page);
}

test("entrepreneur → LOT → ZROT → tourist", async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 1280, height: 900 });
  const packageId = await approveAndPackage(page, await makeOffer(page));
  const bundleId = await makeBundle(page, packageId);
  const found = async (lang: string) => (await findProducts(page, `lang=${lang}&q=${stamp}`)).map((hit) => hit.id);
  await expect.poll(() => found("pl"), { timeout: 15_000 }).toEqual(expect.arrayContaining([packageId, bundleId]));
  await expect.poll(() => found("de"), { timeout: 15_000 }).toEqual(expect.arrayContaining([packageId, bundleId]));
  const hit = (await findProducts(page, `lang=en&q=${stamp}&kind=bundle`))[0]!;
  const date = await firstFreeDay(page, hit.id);
  await page.goto(`/en/p/${hit.slug}?date=${date}&units.adult=2&units.child=0`);
  await expect(page.locator("h1")).toHaveText(`${stamp} wyprawa in English`);
  await book(page);
  await fill(page, { fullName: "Ada Lovelace", email: `ada-${stamp}@guest.example`, phone: "+44 20 7946 0000" });
  await page.locator("[name=country]").first().selectOption("GB");
  await page.locator("[name=acceptTerms]").check();
  await page.getByRole("button", { name: "Order with obligation to pay" }).click();
  await page.locator("button[name=outcome][value=succeeded]").click();
  await page.waitForURL(/\/en\/orders\//);
  await expect(page.getByText(`${stamp} rejs in English`).first()).toBeVisible();
  await logIn(page, "entrepreneur");
  await page.goto(`/studio/bookings?from=${date}`); // far off, its month would be folded
  await expect(page.getByText("Ada Lovelace").first()).toBeVisible();
  await expectAccessible(page);
});

test("what is incomplete cannot be published, and the page says what is missing", async ({ page }) => {
  await logIn(page, "lot");
  await page.goto("/studio/packages/new");
  await fill(page, { "title.pl": `${stamp} niepełny`, place: "kolobrzeg" });
  await press(page, "publish");
  await page.waitForURL(/done=incomplete/);
  await expect(page.locator("main")).toContainText(/brak/i);
});

test("a season that would take sold hours is not saved before its entrepreneur agreed to that", async ({ page }) => {
  await logIn(page, "entrepreneur");
  await page.goto("/studio/offers/kolobrzeg-rejs-port");
  const season = page.locator('[name="schedule.0.from"]');
  const save = page.getByRole("button", { name: "Zapisz", exact: true });
  const before = await season.inputValue();
  await fill(page, { "schedule.0.from": "01.02", "schedule.0.to": "02.02" });
  await save.click();
  const agree = page.locator("[name=mayLose]");
  await expect(agree).not.toBeChecked();
  await expect(page.getByText("Jeszcze nic nie zapisano")).toBeVisible();
  await expect(season).toHaveValue("01.02");
  await expectAccessible(page);
  await save.click();
  await expect(page.getByText("Jeszcze nic nie zapisano")).toBeVisible();
  await page.goto("/studio/offers/kolobrzeg-rejs-port");
  await expect(season).toHaveValue(before);
});

test("nobody gets where they don't belong", async ({ page }) => {
  await page.goto("/studio/offers");
  await expect(page).toHaveURL(/\/studio\/login/);
  await logIn(page, "entrepreneur");
  for (const path of ["/studio/packages", "/studio/bundles/new", "/studio/members", "/studio/offers/darlowo-x", "/studio/review/kolobrzeg-x"]) expect([403, 404], path).toContain((await page.request.get(path, { maxRedirects: 0 })).status());
});

/** By role: addresses, and with a star those whose first product is opened as well. */
const STUDIO_PAGES = { entrepreneur: ["", "/offers*", "/bookings", "/packages"], lot: ["", "/packages*", "/members", "/bookings"], zrot: ["", "/bundles*", "/bookings"] } as const;

async function expectGoodOnPhone(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle"); // sections are opened once React owns the page
  await page.evaluate(() => document.querySelectorAll("main details").forEach((each) => each.setAttribute("open", "")));
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `nothing sticks out sideways on ${page.url()}`).toBe(true);
}

for (const [who, paths] of Object.entries(STUDIO_PAGES)) {
  test(`the studio of ${who} is accessible on a phone in the dark`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 390, height: 844 });
    await logIn(page, who);
    for (const path of paths) {
      const list = `/studio${path.replace("*", "")}`;
      await page.goto(list);
      await expect(page.locator("h1"), path).toHaveCount(1);
      await expectGoodOnPhone(page);
      if (!path.endsWith("*")) continue;
      await page.locator(`main a[href^="${list}/"]:not([href$="/new"])`).first().click();
      await expect(page.locator("main form [name='title.pl']")).toHaveCount(1);
      await expectGoodOnPhone(page);
    }
  });
}

test("what the studio says to a wrong password, a dead link and an empty form is accessible too", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/studio/magic/no-such-link");
  await expectGoodOnPhone(page);
  await page.goto("/studio/login");
  await page.locator("form:has([name=password]) [name=email]").first().fill("nobody@latarnia.example");
  await page.locator("[name=password]").first().fill("not-the-password");
  await page.locator("button[name=intent][value=password]").first().click();
  await expect(page.locator("[role=alert]")).toHaveCount(1);
  await expectGoodOnPhone(page);
  await logIn(page, "lot");
  await page.goto("/studio/packages/new");
  await page.locator("main button[name=intent][value=save]").last().click();
  await expect(page.locator("[name='title.pl'][aria-invalid=true]")).toBeFocused();
  await expectGoodOnPhone(page);
});

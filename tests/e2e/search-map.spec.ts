/** The search by map: by mouse, by keys, without JavaScript, near me allowed and refused, back and forward; and nothing for axe to find. */
import type { Locator, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures.ts";

const MAP = "/pl/search?view=map";
const AROUND_WOLIN = `${MAP}&bbox=14.2,53.7,14.9,54.05`;

const mapOf = (page: Page): Locator => page.getByRole("group", { name: "Mapa propozycji" });
/** Of the layer for the page's width. */
const marksOf = (page: Page): Locator => mapOf(page).locator("[data-layer] a[data-count]:visible");
const boxOf = (page: Page): number[] => (new URL(page.url()).searchParams.get("bbox") ?? "").split(",").map(Number);
const widthOf = (page: Page): number => boxOf(page)[2]! - boxOf(page)[0]!;

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: "Blisko mnie" }).waitFor(); // the script is awake
}

/** Until the map has another box than before. */
async function expectMoved(page: Page, from: string): Promise<void> {
  await expect(async () => expect(page.url()).not.toBe(from)).toPass({ timeout: 15_000 });
  await expect(mapOf(page).locator("> div").first()).not.toHaveAttribute("style", /scale/);
}

for (const viewport of [{ width: 390, height: 844 }, { width: 1280, height: 900 }]) {
  test(`from the counties' counts to a product by mouse at ${viewport.width} px, and back`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page, MAP);
    await expectAccessible(page);
    const county = mapOf(page).getByRole("link", { name: /^powiat kamieński: \d+ propozycj/ });
    const count = (await county.getAttribute("aria-label"))!.match(/\d+/)![0];
    await county.click();
    await page.waitForURL(/county=3207/);
    await expect(page.getByRole("heading", { level: 2 }).filter({ hasText: new RegExp(`^${count} propozycj`) })).toBeVisible();
    await expect(marksOf(page).first()).toBeVisible();
    await expectAccessible(page);
    const counts = await marksOf(page).evaluateAll((marks) => marks.map((mark) => Number(mark.getAttribute("data-count"))));
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(Number(count));
    await mapOf(page).locator("[data-layer] a[href*='spot=']:visible").first().click();
    await page.waitForURL(/spot=/);
    await expect(page.getByRole("link", { name: "Wszystkie na mapie" })).toBeVisible();
    await expectAccessible(page);
    await page.goBack();
    await expect(page.getByRole("heading", { name: "Na mapie" })).toBeVisible();
    await page.goBack();
    await expect(county).toBeVisible();
    await page.goForward();
    await expect(page).toHaveURL(/county=3207$|county=3207&view=map$/);
    await expect(marksOf(page).first()).toBeVisible();
  });
}

test("dragging, the wheel with Ctrl and the buttons each end in one address, and back leads through them", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, AROUND_WOLIN);
  const start = page.url();
  await mapOf(page).scrollIntoViewIfNeeded();
  const area = (await mapOf(page).boundingBox())!;
  const [x, y] = [area.x + area.width / 2, area.y + area.height / 4];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 80, y - 40, { steps: 5 });
  expect(page.url(), "no address while dragging").toBe(start);
  await page.mouse.move(x - 200, y - 60, { steps: 5 });
  await page.mouse.up();
  await expectMoved(page, start);
  const dragged = page.url();
  const [west, south] = boxOf(page);
  expect(west).toBeGreaterThan(14.2);
  expect(south).toBeLessThan(53.7);

  await page.mouse.wheel(0, 300);
  expect(page.url(), "the bare wheel scrolls the page").toBe(dragged);
  await mapOf(page).hover();
  const width = widthOf(page);
  await page.keyboard.down("Control");
  await Promise.all([1, 2, 3].map(() => page.mouse.wheel(0, -60))); // at once: turns with a pause between them would be as many addresses
  await page.keyboard.up("Control");
  await expectMoved(page, dragged);
  expect(widthOf(page)).toBeLessThan(width);

  const wheeled = page.url();
  const nearer = widthOf(page);
  await page.getByRole("link", { name: "Oddal" }).click();
  await expectMoved(page, wheeled);
  expect(widthOf(page)).toBeCloseTo(nearer * 2, 2);
  await page.goBack();
  await expect(page).toHaveURL(wheeled);
  await page.goBack();
  await expect(page).toHaveURL(dragged);
  await page.goBack();
  await expect(page).toHaveURL(start);
  await page.getByRole("link", { name: /Usuń: .*wycin/ }).click();
  await expect(page).not.toHaveURL(/bbox/);
});

test("two fingers zoom the map, one scrolls the page", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await context.newPage();
  await open(page, AROUND_WOLIN);
  await mapOf(page).evaluate((map) => map.scrollIntoView({ block: "center" }));
  const start = page.url();
  const { x, y, width, height } = (await mapOf(page).boundingBox())!;
  const [middle, across] = [y + height / 2, x + width / 2];
  const hand = await context.newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", apart: number, fingers = 2) =>
    hand.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x: across - apart, y: middle, id: 0 }, { x: across + apart, y: middle, id: 1 }].slice(0, fingers) });
  await touch("touchStart", 0, 1);
  await touch("touchMove", 60, 1);
  await touch("touchEnd", 0);
  expect(page.url(), "one finger is the page's").toBe(start);
  await touch("touchStart", 40);
  for (const apart of [50, 60, 70, 80]) await touch("touchMove", apart);
  await touch("touchEnd", 0);
  await expectMoved(page, start);
  expect(widthOf(page)).toBeCloseTo(0.35, 1);
  await context.close();
});

test("by keys alone: plus, minus, arrows, the marks in turn", async ({ page }) => {
  await open(page, AROUND_WOLIN);
  await mapOf(page).focus();
  const start = page.url();
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await expectMoved(page, start);
  await expect.poll(() => widthOf(page), { message: "two quick presses are two steps" }).toBeLessThan(0.2);
  const near = page.url();
  const [west] = boxOf(page);
  await page.keyboard.press("ArrowRight");
  await expectMoved(page, near);
  expect(boxOf(page)[0]).toBeGreaterThan(west!);
  const east = page.url();
  await page.keyboard.press("-");
  await expectMoved(page, east);
  await expect(mapOf(page), "the map keeps the focus").toBeFocused();
  await open(page, AROUND_WOLIN);
  await mapOf(page).focus();
  await page.keyboard.press("Tab");
  const focused = await page.evaluate(() => ({ count: document.activeElement?.getAttribute("data-count"), label: document.activeElement?.getAttribute("aria-label") }));
  expect(Number(focused.count)).toBeGreaterThan(0);
  expect(focused.label).toMatch(/propozycj|\p{L}{3}/u);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/spot=|bbox=(?!14\.2,53\.7,14\.9,54\.05)|\/p\//);
});

test("a row one points at shows where it is", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, AROUND_WOLIN);
  const row = page.locator("#map-list li").first();
  await expect(mapOf(page).locator("[data-lit]")).toHaveCount(0);
  await row.hover();
  await expect(mapOf(page).locator("[data-lit]:visible")).toHaveCount(1);
  await page.mouse.move(2, 2);
  await row.getByRole("link").focus();
  await expect(mapOf(page).locator("[data-lit]:visible")).toHaveCount(1);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("counties, marks, arrows and the form for distances are links and a form", async ({ page }) => {
    await page.goto(MAP);
    await expect(page.getByRole("button", { name: "Blisko mnie" })).toHaveCount(0);
    await page.getByRole("link", { name: "Przybliż" }).click();
    await expect(page).toHaveURL(/bbox=/);
    const [west] = boxOf(page);
    await page.getByRole("link", { name: "Na zachód" }).click();
    expect(boxOf(page)[0]).toBeLessThan(west!);
    await page.getByRole("link", { name: "Pokaż cały region" }).click();
    await expect(page).not.toHaveURL(/bbox=/);
    await page.getByText("Odległość od miejscowości").click();
    await page.getByLabel("Odległość od").selectOption({ label: "Wolin" });
    await page.getByLabel("W promieniu").selectOption("25");
    await page.getByRole("button", { name: "Pokaż", exact: true }).click();
    await expect(page).toHaveURL(/near=wolin/);
    await expect(page).toHaveURL(/radius=25/);
    await expect(page.locator("#map-list li").first()).toContainText(/poniżej 1\u00a0km|\d+\u00a0km/);
    await mapOf(page).locator("[data-layer] a[href*='spot=']:visible").first().click();
    await expect(page).toHaveURL(/spot=.*#map-list/);
    await expect(page.getByRole("link", { name: "Wszystkie na mapie" })).toBeVisible();
  });
});

test.describe("near me", () => {
  test("is asked for only when pressed, and only a kilometre of it goes into the address", async ({ page, context }) => {
    await context.grantPermissions(["geolocation"]);
    await context.setGeolocation({ latitude: 53.84217, longitude: 14.61493 });
    await page.addInitScript(() => {
      const ask = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
      navigator.geolocation.getCurrentPosition = (...rest) => (Object.assign(window, { asked: true }), ask(...rest));
    });
    await open(page, MAP);
    expect(await page.evaluate(() => "asked" in window)).toBe(false);
    await page.getByRole("button", { name: "Blisko mnie" }).click();
    await page.waitForURL(/near=53\.84%2C14\.61/);
    await expect(page).toHaveURL(/sort=nearest/);
    expect(page.url()).not.toMatch(/842|614/);
    await expect(page.locator("#map-list li").first()).toContainText(/\d\u00a0km/);
    await page.getByLabel("W promieniu").selectOption("10");
    await page.getByRole("button", { name: "Pokaż", exact: true }).click();
    await page.waitForURL(/radius=10/);
    await expect(page).toHaveURL(/near=53\.84%2C14\.61/);
    await expectAccessible(page);
  });

  test("refused leads to the list of places", async ({ page, context }) => {
    await context.clearPermissions();
    await open(page, MAP);
    await page.getByRole("button", { name: "Blisko mnie" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Przeglądarka nie udostępniła położenia. Wybierz miejscowość z listy." })).toBeVisible();
    await expect(page.getByLabel("Odległość od")).toBeVisible();
    await expectAccessible(page);
    await expect(page).toHaveURL(MAP);
  });

  test("where the browser has no position to give, it says so", async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "geolocation"));
    await open(page, MAP);
    await page.getByRole("button", { name: "Blisko mnie" }).click();
    await expect(page.getByText("Ta przeglądarka nie podaje położenia. Wybierz miejscowość z listy.")).toBeVisible();
  });
});

test("a box that makes no sense is left out and said, an empty or a distant one is a map all the same", async ({ page }) => {
  for (const bbox of ["15,54,14,53", "a,b,c,d", "1,2,3", "-500,0,500,1", "'; drop table"]) {
    const answer = await page.goto(`${MAP}&bbox=${encodeURIComponent(bbox)}`);
    expect(answer!.status(), bbox).toBe(200);
    await expect(page.getByText(/Tego nie zrozumieliśmy.*wycinek mapy/)).toBeVisible();
  }
  for (const bbox of ["15,52.6,15.01,52.61", "2,48,3,49"]) {
    await page.goto(`${MAP}&bbox=${bbox}`);
    await expect(mapOf(page)).toBeVisible();
    await expect(page.getByText("Nic nie pasuje do wszystkich warunków").first()).toBeVisible();
    await expectAccessible(page);
  }
  expect((await page.goto("/pl/search?view=map&spot=9,9,1,1"))!.status()).toBe(200);
});

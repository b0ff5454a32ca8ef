/** A partner's photograph: from the telephone to the product's page, with and without a script. */
import type { Page } from "@playwright/test";
import { cameraPhoto } from "../support/pictures.ts";
import { expect, expectAccessible, findProducts, test } from "./fixtures.ts";
import { logIn } from "./log-in.ts";

const OFFER = "kolobrzeg-rejs-zachod";

async function send(page: Page, { file, words }: { file: { name: string; mimeType: string; buffer: Buffer }; words: string }): Promise<void> {
  const form = page.locator("form:has([name=file])");
  await form.locator("[name=file]").setInputFiles(file);
  await form.locator("[name='alt.pl']").fill(words);
  await form.locator("[name=author]").fill("Anna Nowak");
  await form.locator("[name=licence]").selectOption("cc-by-4.0");
  await form.locator("button").last().click();
}

test("uploaded → on the page, on the card, on paper → removed", async ({ page }) => {
  const words = `Słońce nad redą ${Date.now()}`;
  await logIn(page, "entrepreneur");
  await page.goto(`/studio/offers/${OFFER}`);
  await page.getByRole("link", { name: "Dodaj zdjęcie" }).click();
  await expect(page.locator("h1")).toHaveText("Zdjęcia");
  await send(page, { file: { name: "IMG_0001.JPG", mimeType: "image/jpeg", buffer: await cameraPhoto() }, words });
  await page.waitForURL(/done=added/);
  await expectAccessible(page);

  const { slug } = (await findProducts(page, "lang=pl&kind=offer&q=zachód+słońca")).find((hit) => hit.id === OFFER)!;
  await page.goto(`/pl/p/${slug}`);
  const cover = page.getByRole("img", { name: words });
  await expect(cover).toBeVisible();
  await expect.poll(() => cover.evaluate((image: HTMLImageElement) => [image.naturalWidth > 0, new URL(image.currentSrc).pathname])).toEqual([true, expect.stringMatching(/^\/media\/[0-9a-f]{32}\/(480|960|1600)\.avif$/)]);
  await expect(page.getByText("Fot. Anna Nowak")).toBeVisible();
  await expect(page.getByRole("link", { name: "CC BY 4.0" })).toBeVisible();
  await expectAccessible(page);
  expect((await page.request.get(`/pl/p/${slug}/leaflet.pdf`)).status()).toBe(200);
  await expect.poll(async () => (await (await page.request.get("/pl/search?kind=offer&q=zachód+słońca")).text()).includes("/media/"), { timeout: 15_000 }).toBe(true);

  await page.goto(`/studio/pictures/${OFFER}`);
  await page.locator("summary", { hasText: "Usuń" }).first().click();
  await page.getByRole("button", { name: "Tak, usuń na zawsze" }).click();
  await page.waitForURL(/done=removed/);
  await expect(async () => { // a change is heard of within seconds
    await page.goto(`/pl/p/${slug}`);
    await expect(page.getByRole("img", { name: words })).toHaveCount(0, { timeout: 200 });
  }).toPass({ timeout: 10_000 });
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("what is no photograph is refused beside the field, and nothing typed is lost", async ({ page }) => {
    await logIn(page, "entrepreneur");
    await page.goto("/studio/pictures/kolobrzeg-rejs-port");
    await send(page, { file: { name: "morze.jpg", mimeType: "image/jpeg", buffer: Buffer.from("to nie jest zdjęcie") }, words: "Morze o świcie" });
    const field = page.locator("[name=file]");
    await expect(field).toHaveAttribute("aria-invalid", "true");
    const described = (await field.getAttribute("aria-describedby"))!.split(" ")[0]!;
    await expect(page.locator(`[id="${described}"]`)).toContainText("To nie jest zdjęcie");
    await expect(page.locator("form:has([name=file]) [name='alt.pl']")).toHaveValue("Morze o świcie");
    await expect(page.locator("form:has([name=file]) [name=licence]")).toHaveValue("cc-by-4.0");
  });

  test("one that is far too big is named so instead of cutting the line", async ({ page }) => {
    await logIn(page, "entrepreneur");
    await page.goto("/studio/pictures/kolobrzeg-rejs-port");
    await send(page, { file: { name: "IMG.JPG", mimeType: "image/jpeg", buffer: Buffer.alloc(24 * 1024 * 1024) }, words: "Morze" });
    await expect(page.getByText("Ten plik jest za duży").first()).toBeVisible();
  });
});

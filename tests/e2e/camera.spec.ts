/** The door's camera on a live stream: Chromium plays a film of a guest's voucher as its camera, or refuses the camera. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import sharp from "sharp";
import { qrCode } from "../../app/domain/print/qr-code.ts";
import { CHROMIUM_ARGS, chromiumPath } from "../support/chromium.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { logIn } from "./log-in.ts";

test.describe.configure({ mode: "serial" }); // both show the day's last guest

const [WIDTH, HEIGHT] = [640, 480];
/** Frames a second of the films. */
const RATE = 10;

/** What the camera sees, as brightness: the voucher's code on its paper, held a little askew. Without a text an empty table. */
async function frame(text?: string): Promise<Uint8Array> {
  const { size, path: squares } = qrCode(text ?? "-");
  const paper = `<g transform="translate(190 90) rotate(7 150 150) scale(${280 / size})"><rect width="${size}" height="${size}" fill="#e9e6dd"/><path d="${squares}" fill="#2a2a2e"/></g>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="#7d7468"/>${text ? paper : ""}</svg>`;
  return sharp(Buffer.from(svg)).blur(0.8).greyscale().raw().toBuffer();
}

/** A film that Chromium plays again and again: scenes of so many seconds each. YUV4MPEG2 in 4:2:0; both planes of colour stay grey. */
async function film(file: string, scenes: readonly { text?: string; seconds: number }[]): Promise<void> {
  const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const parts: Uint8Array[] = [Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${RATE}:1 Ip A1:1 C420\n`)];
  for (const { text, seconds } of scenes) {
    const one: Uint8Array[] = [Buffer.from("FRAME\n"), await frame(text), colour];
    for (let shown = 0; shown < seconds * RATE; shown++) parts.push(...one);
  }
  writeFileSync(file, Buffer.concat(parts));
}

const verdict = (page: Page) => page.locator("main section h2").first();
/** Whether the picture of the camera has the voucher's paper in it just now. */
function showsPaper(page: Page): Promise<boolean> {
  return page.getByLabel("Obraz z kamery").evaluate((video) => {
    const brush = new OffscreenCanvas(1, 1).getContext("2d")!;
    brush.drawImage(video as HTMLVideoElement, 210, 120, 8, 8, 0, 0, 1, 1);
    return brush.getImageData(0, 0, 1, 1).data[0]! > 180;
  });
}

const venueToday = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Warsaw" }).format(new Date());

/** A good voucher of one of today's guests; the last of the list, others take the first. */
async function codeOfToday(page: Page): Promise<string> {
  const list = await (await page.request.get(`/studio/day/${venueToday()}`)).text();
  const rows = list.split("<li").filter((row) => !row.includes("✕") && !row.includes("✓"));
  const codes = rows.flatMap((row) => [...row.matchAll(/>([2-9A-Z]{4})-([2-9A-Z]{4})</g)].map(([, one, two]) => `${one}${two}`));
  expect(codes.length, "somebody comes today").toBeGreaterThan(0);
  return codes.at(-1)!;
}

/** As on phones whose browser has a detector that lacks what it needs. */
const BROKEN_DETECTOR = `globalThis.BarcodeDetector = class { static getSupportedFormats() { return Promise.resolve(["qr_code"]); } detect() { return Promise.reject(new Error("no service")); } };`;

/** Opens the door of somebody logged in on a phone of its own with these flags, and does something there; noise is failure there too. */
async function onPhone({ from, flags, script = "" }: { from: Page; flags: string[]; script?: string }, work: (page: Page) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_ARGS, ...flags] });
  const noise: string[] = [];
  try {
    const phone = await browser.newContext({ baseURL: new URL(from.url()).origin, viewport: { width: 390, height: 844 }, storageState: await from.context().storageState() });
    await phone.addInitScript(script);
    const page = await phone.newPage();
    page.on("console", (message) => message.type() === "error" && noise.push(message.text()));
    page.on("pageerror", (error) => noise.push(String(error)));
    await page.goto("/studio/scan");
    await work(page);
  } finally {
    await browser.close();
  }
  expect(noise).toEqual([]);
}

test("the camera reads a guest's voucher, it is used, and whoever shows the same one afterwards is told so", async ({ page }) => {
  test.setTimeout(120_000);
  await logIn(page, "entrepreneur");
  const code = await codeOfToday(page);
  const folder = mkdtempSync(path.join(tmpdir(), "latarnia-camera-"));
  const file = path.join(folder, "voucher.y4m");
  await film(file, [{ seconds: 4 }, { text: `https://latarnia.example/v/${code}`, seconds: 3 }]);
  await onPhone({ from: page, flags: ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", `--use-file-for-fake-video-capture=${file}`], script: BROKEN_DETECTOR }, async (phone) => {
    await phone.getByRole("button", { name: "Skanuj kamerą" }).click();
    await expect(phone.getByLabel("Obraz z kamery")).toBeVisible();
    await expect(verdict(phone)).toHaveText("Ważny");
    await expect(verdict(phone)).toBeFocused();
    await expectAccessible(phone);
    await phone.getByRole("button", { name: "Oznacz jako wykorzystany" }).click();
    await expect(verdict(phone)).toHaveText("Zaliczony");
    for (const shown of [false, true, false]) await expect.poll(() => showsPaper(phone)).toBe(shown);
    await expect(verdict(phone)).toHaveText("Zaliczony");
    await phone.getByRole("link", { name: "Następny" }).click();
    await expect(verdict(phone)).toHaveText("Już wykorzystany");
    await phone.getByRole("button", { name: "Wyłącz kamerę" }).click();
    await expect(phone.getByLabel("Obraz z kamery")).toHaveCount(0);
    await phone.getByRole("button", { name: new RegExp(`^Cofnij: .*${code.slice(0, 4)}-${code.slice(4)}`) }).click();
    await expect(phone.getByText("Cofnięto. Bilet znów jest ważny.")).toBeVisible();
  });
  rmSync(folder, { recursive: true });
});

test("a camera that is refused is said in a sentence, and the code is typed instead", async ({ page }) => {
  await logIn(page, "entrepreneur");
  const code = await codeOfToday(page);
  await onPhone({ from: page, flags: ["--use-fake-device-for-media-stream", "--deny-permission-prompts"] }, async (phone) => {
    await phone.getByRole("button", { name: "Skanuj kamerą" }).click();
    await expect(phone.getByRole("alert")).toHaveText("Przeglądarka nie pozwala użyć kamery. Zezwól na nią w ustawieniach strony albo wpisz kod.");
    await expectAccessible(phone);
    await phone.getByLabel("Kod z biletu").fill(code);
    await phone.getByRole("button", { name: "Sprawdź", exact: true }).click();
    await expect(verdict(phone)).toHaveText("Ważny");
  });
});

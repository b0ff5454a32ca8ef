/** What becomes of an uploaded file: copies without its secrets, or a refusal that says why. */
import sharp from "sharp";
import { expect, test } from "vitest";
import { encodePicture } from "../../../../app/domain/catalogue/pictures/encode-picture.server.ts";
import { cameraPhoto } from "../../../support/pictures.ts";

const refusal = (bytes: Buffer) => encodePicture(bytes).then(() => "taken", (error: { code: string }) => error.code);

test("nothing that the camera noted is in any copy", async () => {
  const original = await cameraPhoto();
  expect(original.includes("Secret Camera")).toBe(true);
  expect((await sharp(original).metadata()).exif).toBeDefined();
  const { files } = await encodePicture(original);
  for (const { file, bytes } of files) {
    const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
    expect({ file, exif, xmp, iptc, icc, orientation }).toEqual({ file, exif: undefined, xmp: undefined, iptc: undefined, icc: undefined, orientation: undefined });
    expect(bytes.includes("Secret Camera"), file).toBe(false);
  }
});

test("three widths in three formats, each what its name says", async () => {
  const { files, width, height, colour } = await encodePicture(await cameraPhoto());
  expect({ width, height }).toEqual({ width: 1600, height: 1067 });
  expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  const read = await Promise.all(files.map(async ({ file, bytes }) => {
    const { width, mediaType } = await sharp(bytes).metadata();
    return `${file} ${width} ${mediaType}`;
  }));
  expect(read).toEqual([480, 960, 1600].flatMap((each) => [`${each}.avif ${each} image/avif`, `${each}.webp ${each} image/webp`, `${each}.jpg ${each} image/jpeg`]));
});

test("a picture lying on its side is put upright, and is never enlarged", async () => {
  const { width, height, files } = await encodePicture(await cameraPhoto({ width: 1800, height: 1300, orientation: 6 }));
  expect({ width, height }).toEqual({ width: 1300, height: 1800 });
  const { data, info } = await sharp(files.find(({ file }) => file === "1300.jpg")!.bytes).raw().toBuffer({ resolveWithObject: true });
  const blue = (x: number) => data[(900 * info.width + x) * 3 + 2]!;
  expect(blue(100), "the sea, below in the camera, is on the left now").toBeLessThan(110);
  expect(blue(1200)).toBeGreaterThan(180);
});

test("the type is decided by the bytes", async () => {
  expect(await refusal(Buffer.from("To nie jest zdjęcie, choć nazywa się morze.jpg"))).toBe("pictures.not_a_picture");
  expect(await refusal(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="2000"><image href="/etc/passwd"/></svg>'))).toBe("pictures.not_a_picture");
  expect(await refusal(Buffer.alloc(0))).toBe("pictures.not_a_picture");
  expect(await refusal(await sharp({ create: { width: 1400, height: 900, channels: 4, background: "#0b3c4980" } }).png().toBuffer())).toBe("taken");
});

test("broken, small and stretched ones are refused", async () => {
  const whole = await cameraPhoto();
  expect(await refusal(whole.subarray(0, Math.round(whole.length / 2)))).toBe("pictures.broken");
  expect(await refusal(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(400, 7)]))).toBe("pictures.broken");
  expect(await refusal(await cameraPhoto({ width: 1199, height: 900 }))).toBe("pictures.too_small");
  expect(await refusal(await cameraPhoto({ width: 4000, height: 1200 }))).toBe("pictures.too_long");
  expect(await refusal(Buffer.alloc(12 * 1024 * 1024 + 1, 0xff))).toBe("pictures.too_large");
});

test("a small file that claims a hundred million pixels is refused before it is opened", async () => {
  const bomb = await sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: "#ffffff" } }).png({ compressionLevel: 9 }).toBuffer();
  expect(bomb.length).toBeLessThan(1024 * 1024);
  expect(await refusal(bomb)).toBe("pictures.too_many_pixels");
});

test("one refused file does not hold up the next", async () => {
  const [first, second] = await Promise.allSettled([encodePicture(Buffer.from("nothing")), encodePicture(await cameraPhoto())]);
  expect([first.status, second.status]).toEqual(["rejected", "fulfilled"]);
});

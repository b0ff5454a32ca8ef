/** Makes of an uploaded file the copies that pages show: decoded and written anew, so that nothing of the original but its pixels stays. */
import sharp, { type Sharp } from "sharp";
import { AppError } from "../../../core/app-error.ts";
import { LEAST_WIDTH, MOST_MEGABYTES, PICTURE_FORMATS, PICTURE_WIDTHS, widthsOf, type PictureFormat } from "../../../core/catalogue/picture.ts";

/** `file` is "960.avif" and the like. Width and height of the largest copy; `colour` as #rrggbb. */
export interface EncodedPicture { width: number; height: number; colour: string; files: { file: string; bytes: Buffer }[] }

/** Telephones take up to 50 million; what claims more would fill the memory. */
const MOST_PIXELS = 60_000_000;
/** Sides beyond this ratio make no picture for a page. */
const MOST_LONG = 3;

const WRITE: Record<PictureFormat, (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 55, effort: 2 }),
  webp: (picture) => picture.webp({ quality: 78 }),
  jpg: (picture) => picture.jpeg({ quality: 80, mozjpeg: true }),
};

let last: Promise<unknown> = Promise.resolve();

/**
 * One at a time: decoding takes memory. Position data and everything else a camera wrote is gone, turned pictures stand upright, colours are sRGB.
 * @throws AppError pictures.too_large, .not_a_picture, .broken, .too_many_pixels, .too_small, .too_long
 */
export function encodePicture(bytes: Buffer): Promise<EncodedPicture> {
  const turn = last.then(() => encode(bytes));
  last = turn.catch(() => undefined);
  return turn;
}

async function encode(bytes: Buffer): Promise<EncodedPicture> {
  if (bytes.length > MOST_MEGABYTES * 1024 * 1024) throw new AppError("pictures.too_large", { megabytes: MOST_MEGABYTES });
  if (!isPicture(bytes)) throw new AppError("pictures.not_a_picture");
  const largest = await decode(bytes);
  const copies = widthsOf(largest.info.width).flatMap((width) => PICTURE_FORMATS.map((format) => ({ width, format })));
  const files: EncodedPicture["files"] = [];
  for (const { width, format } of copies) files.push({ file: `${width}.${format}`, bytes: await WRITE[format](ofRaw(largest).resize(width)).toBuffer() });
  return { width: largest.info.width, height: largest.info.height, colour: await dominant(ofRaw(largest)), files };
}

/** The type by the first bytes, whatever the name says: JPEG, PNG, WebP, AVIF. */
function isPicture(bytes: Buffer): boolean {
  const ascii = (from: number, to: number) => bytes.toString("latin1", from, to);
  if (ascii(0, 3) === "\xff\xd8\xff" || ascii(0, 8) === "\x89PNG\r\n\x1a\n") return true;
  return (ascii(0, 4) === "RIFF" && ascii(8, 12) === "WEBP") || ascii(4, 12) === "ftypavif";
}

type Raw = Awaited<ReturnType<typeof decode>>;

/** The pixels upright in the largest width that is kept. */
async function decode(bytes: Buffer) {
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error" });
  const { width, height } = (await reading(() => picture.metadata())).autoOrient;
  if (width < LEAST_WIDTH) throw new AppError("pictures.too_small", { width, least: LEAST_WIDTH });
  if (Math.max(width / height, height / width) > MOST_LONG) throw new AppError("pictures.too_long");
  const upright = picture.autoOrient().flatten({ background: "#ffffff" }).toColourspace("srgb").resize({ width: PICTURE_WIDTHS.at(-1), withoutEnlargement: true });
  return reading(() => upright.raw().toBuffer({ resolveWithObject: true }));
}

/** What the decoder complains about is the file's fault. */
async function reading<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new AppError(/pixel limit/.test(String(error)) ? "pictures.too_many_pixels" : "pictures.broken");
  }
}

function ofRaw({ data, info }: Raw): Sharp {
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels as 3 } });
}

async function dominant(picture: Sharp): Promise<string> {
  const { dominant: { r, g, b } } = await sharp(await picture.resize(64).png().toBuffer()).stats();
  return `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

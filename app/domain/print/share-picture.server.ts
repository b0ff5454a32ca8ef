/** The picture to share of a page that is public: read, printed once and kept in memory while it is asked for. */
import { AppError } from "../../core/app-error.ts";
import type { ShareKind } from "../../core/share-picture.ts";
import type { Lang } from "../../core/vocabulary.ts";
import type { Reader } from "../../platform/db.server.ts";
import { readLotPage } from "../catalogue/lot-page.server.ts";
import { findProductPage } from "../catalogue/product-page.server.ts";
import { readStay } from "../pricing/read-stay.server.ts";
import { drawSharePicture } from "./draw-share-picture.server.ts";
import { coverOf } from "./leaflet-picture.server.ts";
import { lotShare, pageShare, productShare, SHARED_PAGES, shareVersion, type Share } from "./share-words.server.ts";

export interface SharePicture { png: Buffer; version: string }

/** Bytes of the pictures kept; the longest unasked go first. */
const MOST_BYTES = 24 * 1024 * 1024;
const kept = new Map<string, Buffer>();
const printing = new Map<string, Promise<Buffer>>();
let last: Promise<unknown> = Promise.resolve();

/** @returns the PNG as the page is now, and its version @throws AppError not_found for what is not public in the language */
export async function sharePicture(reader: Reader, wanted: { lang: Lang; kind: ShareKind; slug: string; now: Date }): Promise<SharePicture> {
  const share = await readShare(reader, wanted);
  const version = shareVersion(share);
  return { version, png: keptOne(version) ?? (await printedOnce(version, () => print(reader, share))) };
}

async function readShare(reader: Reader, { lang, kind, slug, now }: { lang: Lang; kind: ShareKind; slug: string; now: Date }): Promise<Share> {
  if (kind === "lot") return lotShare({ page: await readLotPage(reader, { lang, slug }), lang });
  if (kind === "page") {
    const page = Object.keys(SHARED_PAGES).find((known) => known === slug) as keyof typeof SHARED_PAGES | undefined;
    if (!page) throw new AppError("not_found");
    return pageShare({ slug: page, lang });
  }
  const found = await findProductPage(reader, { lang, slug });
  if (!("page" in found)) throw new AppError("not_found");
  const stay = await readStay(reader, { productId: found.page.id, choice: { leftOut: [] }, cancellation: found.page.cancellation, now });
  return productShare({ page: found.page, stay });
}

async function print(reader: Reader, { words, photo, scene, seed }: Share): Promise<Buffer> {
  return drawSharePicture({ ground: { cover: await coverOf(reader, photo ?? undefined), scene, seed }, words });
}

/** Whoever asks for a picture that is being printed waits for that one; one is printed at a time, for it takes the machine half a second. */
function printedOnce(version: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const running = printing.get(version);
  if (running) return running;
  const turn = last.then(make);
  last = turn.catch(() => undefined);
  printing.set(version, turn);
  return turn.then((png) => keep(version, png)).finally(() => printing.delete(version));
}

function keptOne(version: string): Buffer | undefined {
  const png = kept.get(version);
  return png && keep(version, png);
}

/** Puts a picture last in the row of those to be forgotten. */
function keep(version: string, png: Buffer): Buffer {
  kept.delete(version);
  kept.set(version, png);
  let bytes = [...kept.values()].reduce((sum, each) => sum + each.length, 0);
  for (const [oldest, { length }] of kept) {
    if (bytes <= MOST_BYTES || oldest === version) break;
    kept.delete(oldest);
    bytes -= length;
  }
  return png;
}

/** The cover of a product, or its drawn scene, as a picture for paper: 200 dots an inch over the width of an A4 page. */
import sharp from "sharp";
import { drawScene } from "../../components/scenes/draw-scene.ts";
import type { Photo } from "../../core/catalogue/picture.ts";
import type { SceneKind } from "../../core/vocabulary.ts";
import { readCopy } from "../catalogue/pictures/read-pictures.server.ts";
import type { Reader } from "../../platform/db.server.ts";

/** A4 is 210 mm wide: 1654 dots at 200 dpi, 595 points. */
const DOTS = 1654;
const POINTS = 595;

/** @param cover the largest copy of the photograph, when there is one; `height` in points @returns a JPEG across the page's width */
export async function leafletPicture({ cover, scene, seed, height }: { cover: Buffer | null; scene: SceneKind; seed: string; height: number }): Promise<Buffer> {
  const dots = Math.round((height * DOTS) / POINTS);
  const picture = cover ? sharp(cover).resize(DOTS, dots, { fit: "cover" }) : sharp(Buffer.from(drawScene({ scene, seed, width: DOTS, height: dots }))).flatten({ background: "#B9D3D5" });
  return picture.jpeg({ quality: 84, mozjpeg: true }).toBuffer();
}

/** The photograph in its largest copy. */
export async function coverOf(reader: Reader, photo: Photo | undefined): Promise<Buffer | null> {
  return photo ? (await readCopy(reader, { id: photo.id, file: `${photo.width}.jpg` })).bytes : null;
}

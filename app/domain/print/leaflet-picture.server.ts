/** The drawn scene of a product as a picture for paper: 200 dots an inch over the width of an A4 page. */
import sharp from "sharp";
import { drawScene } from "../../components/scenes/draw-scene.ts";
import type { SceneKind } from "../../core/vocabulary.ts";

/** A4 is 210 mm wide: 1654 dots at 200 dpi, 595 points. */
const DOTS = 1654;
const POINTS = 595;

/** @param height in points @returns a JPEG across the page's width */
export async function leafletPicture({ scene, seed, height }: { scene: SceneKind; seed: string; height: number }): Promise<Buffer> {
  const svg = drawScene({ scene, seed, width: DOTS, height: Math.round((height * DOTS) / POINTS) });
  return sharp(Buffer.from(svg)).flatten({ background: "#B9D3D5" }).jpeg({ quality: 84, mozjpeg: true }).toBuffer();
}

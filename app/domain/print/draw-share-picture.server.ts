/** Prints a picture to share: the photograph or the drawn scene as ground, paper and stamp over it, as a small PNG. */
import sharp, { type Sharp } from "sharp";
import { drawScene } from "../../components/scenes/draw-scene.ts";
import { SHARE_SIZE, type ShareWords } from "../../core/share-picture.ts";
import type { SceneKind } from "../../core/vocabulary.ts";
import { letters } from "./letters.server.ts";
import { sharePaper, type Side } from "./share-paper.ts";

export interface ShareGround { /** the photograph's largest copy, where there is one */ cover: Buffer | null; scene: SceneKind; seed: string }

/** Where a scene's subject stands in the middle of its 1200 × 900 canvas (pixels from its top), and where that leaves room for words. */
const SUBJECT: Record<SceneKind, { side: Side; from: number; to: number }> = {
  "open-sea": { side: "bottom", from: 290, to: 600 }, dunes: { side: "top", from: 440, to: 720 }, lighthouse: { side: "bottom", from: 140, to: 460 },
  "lake-kayaks": { side: "top", from: 480, to: 720 }, "beech-forest": { side: "top", from: 470, to: 700 }, "old-town": { side: "bottom", from: 220, to: 560 },
  "bike-route": { side: "top", from: 440, to: 720 }, table: { side: "top", from: 420, to: 760 }, spa: { side: "top", from: 320, to: 620 },
  winter: { side: "top", from: 420, to: 720 }, "river-meadow": { side: "top", from: 480, to: 800 }, harbour: { side: "top", from: 330, to: 620 },
  cliff: { side: "bottom", from: 160, to: 460 }, castle: { side: "bottom", from: 190, to: 480 }, manor: { side: "bottom", from: 220, to: 500 },
};
const CANVAS = { width: 1200, height: 900 };

/** Flat inks pack well as they are; a photograph would be a megabyte, more than messengers take, and has 256 well-chosen colours instead. */
const PACKED = { scene: { compressionLevel: 9 }, photo: { palette: true, quality: 100, effort: 5 } } as const;

/** @returns a PNG of SHARE_SIZE */
export async function drawSharePicture({ ground: { cover, scene, seed }, words }: { ground: ShareGround; words: ShareWords }): Promise<Buffer> {
  const { side, ...subject } = cover ? { side: "bottom" as const, from: 0, to: 0 } : SUBJECT[scene];
  const paper = sharePaper({ words, side, letters: await letters() });
  const picture = cover ? sharp(cover).resize(SHARE_SIZE.width, SHARE_SIZE.height, { fit: "cover", position: "attention" }) : sceneAt({ scene, seed, top: topOf(subject, paper.free) });
  return picture.composite([{ input: Buffer.from(paper.svg) }]).png(PACKED[cover ? "photo" : "scene"]).toBuffer();
}

/** How far down the canvas the picture begins, so that the middle of the subject is in the middle of what the words leave free. */
function topOf(subject: { from: number; to: number }, free: { from: number; to: number }): number {
  const top = Math.round((subject.from + subject.to - free.from - free.to) / 2);
  return Math.min(Math.max(0, top), CANVAS.height - SHARE_SIZE.height);
}

function sceneAt({ scene, seed, top }: { scene: SceneKind; seed: string; top: number }): Sharp {
  const svg = drawScene({ scene, seed, ...CANVAS });
  return sharp(Buffer.from(svg)).flatten({ background: "#B9D3D5" }).extract({ left: 0, top, ...SHARE_SIZE });
}

/** Draws the picture of a product that has no photograph: a landscape poster, the same for the same seed, unlike any other's. */

import type { SceneKind, Season } from "../../core/vocabulary.ts";
import { mix } from "./colour.ts";
import { compactPaths } from "./compact-paths.ts";
import { paintGrain } from "./brushes/grain.ts";
import { paintBeechForest } from "./paintings/beech-forest.ts";
import { paintBikeRoute } from "./paintings/bike-route.ts";
import { paintCastle } from "./paintings/castle.ts";
import { paintCliff } from "./paintings/cliff.ts";
import { paintDunes } from "./paintings/dunes.ts";
import { paintHarbour } from "./paintings/harbour.ts";
import { paintLakeKayaks } from "./paintings/lake-kayaks.ts";
import { paintLighthouseCoast } from "./paintings/lighthouse.ts";
import { paintManor } from "./paintings/manor.ts";
import { paintOldTown } from "./paintings/old-town.ts";
import { paintOpenSea } from "./paintings/open-sea.ts";
import { paintRiverMeadow } from "./paintings/river-meadow.ts";
import { paintSpa } from "./paintings/spa.ts";
import { paintTable } from "./paintings/table.ts";
import { paintWinter } from "./paintings/winter.ts";
import { HEIGHT, WIDTH, setStage, type Stage } from "./stage.ts";

const PAINTINGS: Record<SceneKind, (stage: Stage) => string> = {
  "open-sea": paintOpenSea,
  dunes: paintDunes,
  lighthouse: paintLighthouseCoast,
  "lake-kayaks": paintLakeKayaks,
  "beech-forest": paintBeechForest,
  "old-town": paintOldTown,
  "bike-route": paintBikeRoute,
  table: paintTable,
  spa: paintSpa,
  winter: paintWinter,
  "river-meadow": paintRiverMeadow,
  harbour: paintHarbour,
  cliff: paintCliff,
  castle: paintCastle,
  manor: paintManor,
};

/** No picture is longer than this; the grain, which nobody counts, takes what the painting leaves. */
export const MAX_BYTES = 14_000;

type SceneRequest = { scene: SceneKind; seed: string; width: number; height: number; season?: Season };

/** A complete `<svg>`; `width` and `height` in CSS pixels crop the 4:3 canvas around its middle. */
export function drawScene({ scene, seed, width, height, season }: SceneRequest): string {
  const picture = paintWithin(MAX_BYTES - 260, { scene, seed, season });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMidYMid slice" fill="none" stroke-linecap="round" stroke-linejoin="round">${picture}</svg>`;
}

/** The colour to show while the picture loads: the sky's, leaning to the ground's. */
export function dominantColour({ scene, seed, season }: Subject): string {
  const { hour } = setStage({ scene, seed, season });
  return mix(hour.sky[1], hour.water[1], 0.35);
}

type Subject = { scene: SceneKind; seed: string; season?: Season | undefined };

/** Paints the subject with as many small marks as `room` bytes allow: a few busy pictures are painted again with fewer. */
function paintWithin(room: number, subject: Subject, detail = 1): string {
  const stage = setStage({ ...subject, detail });
  const painting = compactPaths(PAINTINGS[subject.scene](stage));
  const picture = painting + compactPaths(paintGrain(stage, room - painting.length));
  return picture.length <= room || detail < 0.3 ? picture : paintWithin(room, subject, detail - 0.25);
}

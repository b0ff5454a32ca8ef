/** The stage of one picture: its dice, hour, season and light, and the one function that colours every shape by them. */

import type { SceneKind, Season } from "../../core/vocabulary.ts";
import { mix, overprint } from "./colour.ts";
import { diceFrom, hashText, type Dice } from "./dice.ts";
import { HOURS, type Hour, type HourName } from "./hours.ts";
import { daylight, type Material } from "./materials.ts";

/** The canvas; crops to 16:9 and 1200 × 630 keep its middle, so subjects live between y 150 and 750. */
export const WIDTH = 1200;
export const HEIGHT = 900;

export type Distance = {
  /** 0 at one's feet … 1 lost in the haze. */
  far?: number;
  /** 0 in full light … 1 in deep shadow. */
  shade?: number;
};

export type Stage = {
  dice: Dice;
  hour: Hour;
  season: Season;
  /** Where the light comes from: -1 left, 1 right. */
  side: -1 | 1;
  sunX: number;
  /** Height of the sun as a share of the sky, 0 at the horizon. */
  elevation: number;
  /** Share of the smallest marks (ripples, stalks, specks of light) to draw, 0…1. */
  detail: number;
  /** Whether lamps burn. */
  lamps: boolean;
  tone(material: Material, distance?: Distance): string;
  /** The next id of this picture, short, and unlike those of any other picture on the page. */
  newId(): string;
};

/** Which hours suit a scene; a name written twice comes twice as often. */
const HOURS_OF: Partial<Record<SceneKind, readonly HourName[]>> = {
  lighthouse: ["dawn", "golden", "dusk", "dusk", "night", "night", "overcast", "noon"],
  "beech-forest": ["morning", "noon", "golden", "dawn", "overcast"],
  table: ["morning", "noon", "golden", "dawn", "dusk"],
  "bike-route": ["morning", "noon", "golden", "dawn", "morning"],
  winter: ["dawn", "morning", "overcast", "dusk", "night", "noon"],
  spa: ["dawn", "morning", "golden", "dusk", "night", "noon"],
  "old-town": ["morning", "noon", "golden", "dusk", "night", "dawn"],
};
const ANY_HOUR: readonly HourName[] = ["dawn", "morning", "noon", "golden", "dusk", "overcast", "night", "morning", "noon", "golden"];

/** Sets the stage of `scene` for `seed`; a season not given is thrown, winter only for the winter scene. */
export function setStage({ scene, seed, season, detail = 1 }: { scene: SceneKind; seed: string; season?: Season | undefined; detail?: number }): Stage {
  const dice = diceFrom(`${scene}:${seed}`);
  const hour = HOURS[dice.pick(HOURS_OF[scene] ?? ANY_HOUR)];
  const thrown = dice.pick(["spring", "summer", "summer", "autumn"] as const);
  const when: Season = scene === "winter" ? "winter" : (season ?? thrown);
  const sunX = dice.chance(0.5) ? dice.range(210, 470) : dice.range(730, 990);
  const prefix = `s${hashText(`${scene}:${seed}:${when}`).toString(36).slice(0, 5)}-`;
  let ids = 0;
  return {
    dice,
    hour,
    season: when,
    side: sunX < WIDTH / 2 ? -1 : 1,
    sunX,
    elevation: dice.range(...hour.elevation),
    detail,
    lamps: hour.name === "night" || hour.name === "dusk",
    tone: (material, distance) => colourOf(hour, daylight(material, when), distance),
    newId: () => prefix + (ids++).toString(36),
  };
}

/** A daylight colour seen at this hour: tinted by the light, pulled into shadow, faded by the air. */
function colourOf(hour: Hour, colour: string, { far = 0, shade = 0 }: Distance = {}): string {
  const lit = overprint(colour, hour.tint);
  return mix(mix(lit, hour.shade, shade), hour.haze, far);
}

/** Open sea: a wide horizon, rolling waves, and one thing to follow with the eye: yachts, a tall ship, or old wooden groynes. */

import { mix } from "../colour.ts";
import type { Dice } from "../dice.ts";
import { d, line, shape } from "../svg.ts";
import type { Stage } from "../stage.ts";
import { paintFarSail, paintTallShip, paintYacht } from "../brushes/boats.ts";
import { paintGulls } from "../brushes/creatures.ts";
import { below, ridgeThrough, sprayUnder } from "../brushes/ridge.ts";
import { paintSky } from "../brushes/sky.ts";
import { paintWater, paintWaves } from "../brushes/water.ts";

export function paintOpenSea(stage: Stage): string {
  const dice = stage.dice.fork("open-sea");
  const subject = dice.pick(["yachts", "yachts", "tall-ship", "groynes"] as const);
  const horizon = subject === "groynes" ? dice.range(350, 400) : dice.range(450, 530);
  const air = paintSky(stage, horizon, 0.7) + (dice.chance(0.5) ? farCoast(stage, dice, horizon) : "");
  if (subject === "groynes") return air + groyneBeach(stage, dice, horizon);
  const water = paintWater(stage, { top: horizon, bottom: 900 });
  const scene = subject === "yachts" ? regatta(stage, dice, horizon) : tallShip(stage, dice, horizon);
  return air + water + scene;
}

/** A low wooded coast in the haze at one edge. */
function farCoast(stage: Stage, dice: Dice, horizon: number): string {
  const right = stage.side < 0;
  const end = dice.range(280, 480);
  const rise = dice.range(18, 46);
  const ridge = right
    ? ridgeThrough([[1200 - end, horizon + 2], [1200 - end * 0.5, horizon - rise], [1240, horizon - rise * 1.3]])
    : ridgeThrough([[-40, horizon - rise * 1.3], [end * 0.5, horizon - rise], [end, horizon + 2]]);
  const outline = right ? below(ridge, horizon + 4, 1200 - end, 1220) : below(ridge, horizon + 4, -20, end);
  return shape(outline, stage.tone("pine", { far: 0.55, shade: 0.2 }));
}

function regatta(stage: Stage, dice: Dice, horizon: number): string {
  const heading = dice.pick([-1, 1] as const);
  const lead = dice.range(430, 770);
  const far = Array.from({ length: dice.whole(2, 5) }, () => paintFarSail(stage, dice.range(90, 1110), horizon + dice.range(4, 16), dice.range(0.35, 0.75)));
  const second = dice.chance(0.7) ? paintYacht(stage, dice, lead - heading * dice.range(230, 320), horizon + 62, dice.range(0.65, 0.85), heading) : "";
  const first = paintYacht(stage, dice, lead, horizon + 165, dice.range(1.5, 1.85), heading);
  return far.join("") + second + first + paintWaves(stage, { top: horizon + 165, bottom: 880 }, 5) + gulls(stage, dice, lead, horizon);
}

function tallShip(stage: Stage, dice: Dice, horizon: number): string {
  const x = dice.range(450, 720);
  const far = Array.from({ length: dice.whole(1, 4) }, () => paintFarSail(stage, dice.range(60, 1140), horizon + dice.range(3, 12), dice.range(0.35, 0.6)));
  return far.join("") + paintTallShip(stage, x, horizon + 92, dice.range(1.15, 1.35), dice.pick([-1, 1])) + paintWaves(stage, { top: horizon + 100, bottom: 880 }, 6) + gulls(stage, dice, x, horizon);
}

function gulls(stage: Stage, dice: Dice, x: number, horizon: number): string {
  return paintGulls(stage, dice, x < 600 ? 880 : 320, horizon - dice.range(110, 190), dice.whole(3, 6));
}

/** Rows of posts running out from the sand, the foam washing round them. */
function groyneBeach(stage: Stage, dice: Dice, horizon: number): string {
  const shore = ridgeThrough([[-40, 730], [300, 700], [700, 765], [1240, 705]]);
  const water = paintWater(stage, { top: horizon, bottom: 860 });
  const [far, near] = stage.hour.water;
  const swash = shape(below((x) => shore(x) - 26 + Math.sin(x / 70) * 7), mix(near, far, 0.75)) + shape(below((x) => shore(x) - 8 + Math.sin(x / 90 + 1) * 8), stage.tone("foam", { shade: 0.03 }));
  const sand = shape(below((x) => shore(x) + 6), stage.tone("wetSand", { shade: 0.06 })) + shape(below((x) => shore(x) + 46 + Math.sin(x / 60) * 6), stage.tone("sand", { shade: 0.02 }));
  const spray = sprayUnder(dice, (x) => shore(x) + 50, { depth: 150, count: 150, colour: stage.tone("wetSand", { shade: 0.3 }), size: 3.4 });
  const vanish = dice.range(420, 780);
  const rows = dice.pick([[-0.9, 0.75], [-0.35, 1.1], [-1.2, 0.3]]).map((fan) => groyne(stage, dice, vanish, horizon, fan));
  return water + swash + sand + spray + rows.join("") + paintGulls(stage, dice, vanish, horizon - 90, 5);
}

/** One row of posts in perspective from the beach towards the vanishing point; `fan` says how far aside it starts. */
function groyne(stage: Stage, dice: Dice, vanish: number, horizon: number, fan: number): string {
  const posts = Array.from({ length: 22 }, (_, i) => {
    const t = 0.1 + 0.9 * (i / 21) ** 2;
    const [x, y] = [vanish + fan * 520 * t + dice.range(-2, 2) * t, horizon + 14 + 430 * t];
    return { x, y, w: 3 + 27 * t, h: (12 + 108 * t) * dice.range(0.8, 1.1) };
  });
  return posts
    .map(({ x, y, w, h }) => {
      const side = stage.side > 0 ? x : x - w / 2;
      const lit = d`M${side} ${y}v${-h}h${w / 2}v${h}Z`;
      return shape(d`M${x - w / 2} ${y}v${-h}q${w / 2} ${-w * 0.4} ${w} 0v${h}q${-w / 2} ${w * 0.3} ${-w} 0Z`, stage.tone("timber", { shade: 0.3 })) + shape(lit, stage.tone("wood", { shade: 0.15 }), 0.8);
    })
    .join("") + line(posts.filter((_, i) => i % 2).map(({ x, y, w }) => d`M${x - w} ${y + 2}h${w * 2}`).join(""), stage.hour.cloud, 3, 0.7);
}

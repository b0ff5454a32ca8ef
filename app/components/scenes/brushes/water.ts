/** Water: its fall from far to near colour, the sun's road on it, ripples that grow with nearness, and rows of waves. */

import { mix } from "../colour.ts";
import type { Dice } from "../dice.ts";
import { box, d, gradient, short } from "../svg.ts";
import { WIDTH, type Stage } from "../stage.ts";

type Basin = { top: number; bottom: number };

/** A calm surface between two canvas heights, with its ripples and the light of the sky upon it. */
export function paintWater(stage: Stage, { top, bottom }: Basin, name = "water"): string {
  const [far, near] = stage.hour.water;
  const fill = stage.newId();
  const wash = gradient(fill, [[0, far], [0.45, mix(far, near, 0.6)], [1, near]]);
  return wash + box(0, top, WIDTH, bottom - top, `url(#${fill})`) + paintRipples(stage, { top, bottom }, name) + paintGlitter(stage, { top, bottom });
}

/** Short level dashes, finer towards the horizon, in the lighter and the darker water. */
export function paintRipples(stage: Stage, basin: Basin, name = "ripples", count = 24): string {
  const dice = stage.dice.fork(name);
  const [far, near] = stage.hour.water;
  const light = dashes(dice, basin, count * stage.detail, () => dice.range(-60, 1200));
  const dark = dashes(dice, basin, count * stage.detail, () => dice.range(-60, 1200));
  return group(light, mix(far, stage.hour.cloud, 0.35), 0.55) + group(dark, mix(near, stage.hour.shade, 0.35), 0.4);
}

/** The road of light under the sun; it widens towards the viewer. */
export function paintGlitter(stage: Stage, basin: Basin): string {
  if (stage.hour.name === "overcast") return "";
  const dice = stage.dice.fork("glitter");
  const strong = stage.elevation < 0.45 || stage.hour.name === "night";
  const road = dashes(dice, basin, (strong ? 46 : 22) * stage.detail, (t) => stage.sunX + (dice.next() + dice.next() - 1) * (70 + 190 * t), 0.55);
  return group(road, stage.hour.sun, strong ? 0.85 : 0.6);
}

/** Dashes sorted into three thicknesses by nearness: [fine, middle, broad] path data. */
function dashes(dice: Dice, { top, bottom }: Basin, count: number, across: (t: number) => number, length = 1): string[] {
  const bins = ["", "", ""];
  for (let i = 0; i < count; i += 1) {
    const t = dice.next() ** 1.5;
    const long = (10 + 110 * t) * dice.range(0.5, 1.2) * length;
    const bin = t < 0.12 ? 0 : t < 0.45 ? 1 : 2;
    bins[bin] += d`M${across(t) - long / 2} ${top + 4 + (bottom - top - 6) * t}h${long}`;
  }
  return bins;
}

function group(bins: string[], colour: string, opacity: number): string {
  const paths = bins.map((path, i) => (path ? `<path d="${path}" stroke-width="${[2, 3.5, 6][i]}"/>` : ""));
  return `<g stroke="${colour}" opacity="${short(opacity, 2)}">${paths.join("")}</g>`;
}

/** Rows of rolling waves with foaming crests, cut like paper, from `top` down to `bottom`. */
export function paintWaves(stage: Stage, { top, bottom }: Basin, rows: number): string {
  const dice = stage.dice.fork("waves");
  const [far, near] = stage.hour.water;
  return Array.from({ length: rows }, (_, row) => {
    const t = (row + 1) / rows;
    const y = top + (bottom - top) * (row / rows) ** 1.25;
    const crest = waveCrest(dice, y, 60 + 160 * t, 6 + 26 * t);
    const [body, foam] = [mix(far, near, 0.35 + 0.65 * t), mix(stage.hour.cloud, far, 0.7 - 0.6 * t)];
    return `<path d="${crest}V960H-260Z" fill="${body}" stroke="${foam}" stroke-width="${short(1.5 + 3.5 * t)}"/>`;
  }).join("");
}

/** A line of leaning crests across the picture; `length` and `height` of one wave in units. */
function waveCrest(dice: Dice, y: number, length: number, height: number): string {
  let x = -40 - Math.round(dice.range(0, length));
  let path = d`M${x} ${y}`;
  while (x < WIDTH + 60) {
    const span = Math.round(length * dice.range(0.75, 1.3));
    const lift = height * dice.range(0.6, 1.15);
    path += d`c${span * 0.3} 0 ${span * 0.42} ${-lift} ${span * 0.62} ${-lift}c${span * 0.03} ${lift * 0.6} ${span * 0.2} ${lift} ${Math.round(span) - Math.round(span * 0.62)} ${Math.round(lift)}`;
    x += span;
  }
  return path;
}

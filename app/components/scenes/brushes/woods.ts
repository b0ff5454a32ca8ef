/** Woods seen from afar: the edge of a deciduous forest, a comb of spruces, a shelf of pines, as single silhouettes. */

import type { Dice } from "../dice.ts";
import { d, line } from "../svg.ts";
import { HEIGHT, type Distance, type Stage } from "../stage.ts";
import type { Ridge } from "./ridge.ts";

type Stretch = { from?: number; to?: number; size: number; bottom?: number };

/** The rounded edge of a leafy wood standing on a ridge; `size` is a crown's width. */
export function leafyEdge(dice: Dice, ridge: Ridge, { from = -30, to = 1230, size, bottom = HEIGHT }: Stretch): string {
  let x = from;
  let y = Math.round(ridge(from));
  let path = d`M${from} ${bottom}V${y}`;
  while (x < to) {
    const step = Math.round(size * dice.range(0.6, 1.3));
    const next = Math.round(ridge(x + step) - size * dice.range(-0.35, 0.35));
    const radius = Math.hypot(step, next - y) * dice.range(0.52, 0.6);
    path += d`a${radius} ${radius} 0 0 1 ${step} ${next - y}`;
    x += step;
    y = next;
  }
  return `${path}${d`V${bottom}Z`}`;
}

/** A comb of conifer tops standing on a ridge; `size` is a tree's height. */
export function coniferEdge(dice: Dice, ridge: Ridge, { from = -30, to = 1230, size, bottom = HEIGHT }: Stretch): string {
  let x = from;
  let path = d`M${from} ${bottom}V${ridge(from)}`;
  while (x < to) {
    const w = size * dice.range(0.3, 0.52);
    const h = size * dice.range(0.55, 1.1);
    const foot = ridge(x + w);
    path += d`L${x + w * 0.34} ${foot - h * 0.45}L${x + w * 0.5} ${foot - h}L${x + w * 0.68} ${foot - h * 0.42}L${x + w} ${foot - h * 0.1}`;
    x += w;
  }
  return `${path}${d`V${bottom}Z`}`;
}

/** A wood of either kind in two layers, the lit edge before its own shadow. */
export function paintWood(stage: Stage, dice: Dice, ridge: Ridge, stretch: Stretch & Distance & { conifer?: boolean }): string {
  const { far = 0, conifer = false, size } = stretch;
  const edge = conifer ? coniferEdge : leafyEdge;
  const material = conifer ? "spruce" : "leaf";
  const id = stage.newId();
  const print = (dx: number, dy: number, fill: string) => `<use href="#${id}" x="${dx}" y="${Math.round(dy)}" fill="${fill}"/>`;
  const back = print(17, -size * 0.3, stage.tone(material, { far: Math.min(1, far + 0.12), shade: 0.3 }));
  const front = print(0, 0, stage.tone(material, { far, shade: 0.42 }));
  return `<defs><path id="${id}" d="${edge(dice, ridge, stretch)}"/></defs>` + back + front + leafLights(stage, dice, ridge, stretch, stage.tone(material, { far, shade: 0.12 }));
}

/** Small lit arcs on the crowns, turned to the sun. */
function leafLights(stage: Stage, dice: Dice, ridge: Ridge, { from = -30, to = 1230, size }: Stretch, colour: string): string {
  const count = stage.detail * Math.min(34, Math.round(((to - from) / size) * 1.6));
  const w = size * 0.2 * stage.side;
  const arcs = Array.from({ length: count }, () => {
    const x = dice.range(from, to);
    return d`M${x} ${ridge(x) + size * dice.range(-0.15, 0.7)}q${w * 0.9} ${-size * 0.04} ${w * 1.1} ${size * 0.16}`;
  });
  return line(arcs.join(""), colour, Math.max(1.5, size * 0.055), 0.7);
}

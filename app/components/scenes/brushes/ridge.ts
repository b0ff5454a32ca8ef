/** Outlines of land: a ridge is a height for every x, from which hills, shores, dunes and their print textures are cut. */

import type { Dice } from "../dice.ts";
import { d, short } from "../svg.ts";
import { HEIGHT, WIDTH } from "../stage.ts";

/** y of the land's edge at x, both in canvas units. */
export type Ridge = (x: number) => number;

/** A rolling ridge around `y`; `swell` is its height and `waves` how many hills cross the picture. */
export function rollingRidge(dice: Dice, { y, swell, waves }: { y: number; swell: number; waves: number }): Ridge {
  const parts = [1, 2.3, 4.1].map((multiple) => ({
    turns: ((waves * multiple) / WIDTH) * Math.PI * 2,
    phase: dice.range(0, Math.PI * 2),
    height: swell / multiple ** 1.15,
  }));
  return (x) => y + parts.reduce((sum, part) => sum + Math.sin(x * part.turns + part.phase) * part.height, 0) * 0.5;
}

/** A ridge through given points, eased between them like a drawn slope. */
export function ridgeThrough(points: readonly (readonly [number, number])[]): Ridge {
  const first = points[0] ?? [0, 0];
  const last = points[points.length - 1] ?? first;
  return (x) => {
    if (x <= first[0]) return first[1];
    const next = points.findIndex(([px]) => px >= x);
    if (next < 1) return last[1];
    const [ax, ay] = points[next - 1] ?? first;
    const [bx, by] = points[next] ?? last;
    const t = (x - ax) / (bx - ax);
    return ay + (by - ay) * t * t * (3 - 2 * t);
  };
}

/** The smooth open line along a ridge from `from` to `to`. */
function ridgeLine(ridge: Ridge, from = -20, to = WIDTH + 20, step = 62): string {
  const count = Math.max(2, Math.ceil((to - from) / step));
  const xs = Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
  const curve = xs.slice(1, -1).map((x, i) => {
    const after = xs[i + 2] ?? to;
    const middle = i === count - 2 ? after : (x + after) / 2;
    const end = i === count - 2 ? ridge(to) : (ridge(x) + ridge(after)) / 2;
    return d`${x} ${ridge(x)} ${middle} ${end}`;
  });
  return `${d`M${from} ${ridge(from)}`}Q${curve.join(" ")}`;
}

/** Everything below a ridge, down to `bottom`. */
export function below(ridge: Ridge, bottom = HEIGHT, from = -20, to = WIDTH + 20, step = 62): string {
  return `${ridgeLine(ridge, from, to, step)}${d`V${bottom}H${from}Z`}`;
}

/** Dots that thin out with depth under a ridge, the way a poster's ink is sprayed: `depth` in canvas units. */
export function sprayUnder(
  dice: Dice,
  ridge: Ridge,
  { from = 0, to = WIDTH, depth, count, colour, size = 3, opacity = 0.5 }: { from?: number; to?: number; depth: number; count: number; colour: string; size?: number; opacity?: number },
): string {
  const dots = Array.from({ length: count }, (_, i) => {
    const x = from + ((to - from) * (i + dice.next())) / count;
    return d`M${x} ${ridge(x) + 3 + depth * dice.next() ** 2.2}`;
  });
  return `<path d="${dots.join("h0")}h0" stroke="${colour}" stroke-width="${short(size)}" opacity="${short(opacity, 2)}"/>`;
}

/** Long thin hatching that follows the ridge below it, like combed grass or ploughed earth. */
export function combUnder(
  dice: Dice,
  ridge: Ridge,
  { rows, gap, colour, width = 2, opacity = 0.4 }: { rows: number; gap: number; colour: string; width?: number; opacity?: number },
): string {
  const strokes = Array.from({ length: rows }, (_, row) => {
    const sink = 12 + gap * row * (1 + row * 0.12);
    const from = dice.range(-40, 700);
    return ridgeLine((x) => ridge(x) + sink, from, from + dice.range(180, 480), 170);
  });
  return `<path d="${strokes.join("")}" stroke="${colour}" stroke-width="${short(width)}" opacity="${short(opacity, 2)}"/>`;
}

/** Clouds in three hands: heaped cumulus with flat feet, long streaks, and a mackerel sky of short dashes. */

import { d, line, shape, short } from "../svg.ts";
import type { Dice } from "../dice.ts";
import type { Stage } from "../stage.ts";

/** Clouds of one kind over the whole sky; `amount` 0…1. */
export function paintClouds(stage: Stage, horizon: number, amount: number): string {
  const dice = stage.dice.fork("clouds");
  if (amount <= 0) return "";
  const low = stage.hour.name === "dawn" || stage.hour.name === "dusk" || stage.hour.name === "night";
  const kind = low ? dice.pick(["streaks", "streaks", "mackerel"]) : dice.pick(["cumulus", "cumulus", "streaks", "mackerel"]);
  if (kind === "cumulus") return heapedClouds(stage, dice, horizon, amount);
  if (kind === "streaks") return streaks(stage, dice, horizon, amount);
  return mackerel(stage, dice, horizon, amount);
}

function heapedClouds(stage: Stage, dice: Dice, horizon: number, amount: number): string {
  const count = Math.round(2 + amount * 3);
  const clouds = Array.from({ length: count }, (_, i) => {
    const nearness = dice.range(0, 1);
    const y = horizon - 40 - (horizon - 200) * (0.15 + 0.8 * nearness);
    const x = ((i + dice.range(0.1, 0.9)) / count) * 1200;
    return cumulus(dice, x, y, 120 + 230 * nearness);
  });
  const all = (part: "heap" | "foot" | "lining") => clouds.map((cloud) => cloud[part]).join("");
  return shape(all("heap"), stage.hour.cloud, 0.95) + line(all("foot"), stage.hour.cloudShade, 5, 0.8) + line(all("lining"), stage.hour.cloud, 4.5, 0.7);
}

/** One heap standing on its flat foot at (x, y), `width` units wide, with the dashes in and under it. */
function cumulus(dice: Dice, x: number, y: number, width: number): { heap: string; foot: string; lining: string } {
  const bumps = dice.whole(4, 6);
  const peak = dice.range(0.3, 0.7);
  let [px, py] = [0, 0];
  const arcs = Array.from({ length: bumps }, (_, i) => {
    const share = (i + 1) / bumps;
    const nx = width * share;
    const rise = i === bumps - 1 ? 0 : -width * dice.range(0.2, 0.3) * (1 - Math.abs(share - peak) * 1.3);
    const radius = Math.hypot(nx - px, rise - py) * 0.56;
    const arc = d`a${radius} ${radius} 0 0 1 ${nx - px} ${rise - py}`;
    [px, py] = [Math.round(nx), Math.round(rise)];
    return arc;
  });
  const left = x - width / 2;
  const foot = [0.16, 0.42, 0.7].map((share, i) => d`M${left + width * share} ${y - 12 - i * 5}h${width * dice.range(0.1, 0.2)}`).join("");
  const lining = d`M${left + width * 0.06} ${y + 10}h${width * 0.62}M${left + width * 0.8} ${y + 9}h${width * 0.24}`;
  return { heap: `${d`M${left} ${y}`}${arcs.join("")}Z`, foot, lining };
}

function streaks(stage: Stage, dice: Dice, horizon: number, amount: number): string {
  const groups = Array.from({ length: Math.round(2 + amount * 4) }, (_, i) => {
    const height = dice.next();
    const y = horizon - 30 - (horizon - 170) * height;
    const x = dice.range(-60, 1000);
    const thick = 5 + 13 * height;
    const strokes = Array.from({ length: dice.whole(2, 4) }, (_, row) => {
      const length = dice.range(120, 380) * (0.5 + height * 0.7);
      return d`M${x + dice.range(-70, 120)} ${y + row * thick * 0.95}h${length}`;
    });
    return line(strokes.join(""), i % 3 === 1 ? stage.hour.cloudShade : stage.hour.cloud, thick, 0.75);
  });
  return groups.join("");
}

function mackerel(stage: Stage, dice: Dice, horizon: number, amount: number): string {
  const slant = dice.range(-0.12, 0.12);
  const centre = dice.range(250, 950);
  const rows = Array.from({ length: Math.round(4 + amount * 3) }, (_, row) => {
    const y = 150 + row * 34 * (1 - row * 0.035);
    if (y > horizon - 60) return "";
    const size = 11 - row * 1.1;
    const dashes = Array.from({ length: dice.whole(4, 8) }, () => {
      const x = centre + dice.range(-420, 420) + row * 20;
      return d`M${x} ${y + (x - 600) * slant}h${dice.range(18, 80)}`;
    });
    return `<path d="${dashes.join("")}" stroke-width="${short(Math.max(4, size))}"/>`;
  });
  return `<g stroke="${stage.hour.cloud}" opacity=".7">${rows.join("")}</g>`;
}

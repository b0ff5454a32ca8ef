/** Dunes: a way down through marram to a bright beach, with slatted fences, beach baskets, kites and bent pines. */

import type { Dice } from "../dice.ts";
import { d, line, place, polygon, shape } from "../svg.ts";
import type { Stage } from "../stage.ts";
import { paintFarSail } from "../brushes/boats.ts";
import { paintGulls } from "../brushes/creatures.ts";
import { tuftPrinter, type TuftSpot } from "../brushes/grasses.ts";
import { stamp, type Imprint } from "../brushes/repeat.ts";
import { below, ridgeThrough, sprayUnder, type Ridge } from "../brushes/ridge.ts";
import { paintSky } from "../brushes/sky.ts";
import { paintPine } from "../brushes/trees.ts";
import { paintWater } from "../brushes/water.ts";

export function paintDunes(stage: Stage): string {
  const dice = stage.dice.fork("dunes");
  const horizon = dice.range(360, 440);
  const gap = dice.range(430, 770);
  const sails = Array.from({ length: dice.whole(1, 2) }, () => paintFarSail(stage, dice.range(gap - 330, gap + 330), horizon + 8, dice.range(0.35, 0.6), 0.2));
  const sea = paintWater(stage, { top: horizon, bottom: horizon + 190 }) + sails.join("");
  const tufts = tuftPrinter(stage, dice, 11);
  const things = (dice.chance(0.65) ? baskets(stage, dice, gap, horizon + 186) : "") + (dice.chance(0.4) ? kite(stage, dice, gap, horizon) : paintGulls(stage, dice, gap, horizon - 120, 4));
  return paintSky(stage, horizon, 0.6) + sea + beach(stage, dice, horizon + 128) + things + middleDunes(stage, dice, gap, horizon, tufts) + nearDunes(stage, dice, gap, tufts);
}

function beach(stage: Stage, dice: Dice, y: number): string {
  const phase = dice.range(0, 6);
  const edge: Ridge = (x) => y + Math.sin(x / 150 + phase) * 9;
  return (
    shape(below((x) => edge(x) - 10, 900, -20, 1220, 155), stage.tone("foam", { shade: 0.02 })) +
    shape(below(edge, 900, -20, 1220, 155), stage.tone("wetSand", { far: 0.12, shade: 0.08 })) +
    shape(below((x) => edge(x) + 20, 900, -20, 1220, 155), stage.tone("sand", { far: 0.12 }))
  );
}

/** The dunes on both sides of the gap, the far ones first. */
function middleDunes(stage: Stage, dice: Dice, gap: number, horizon: number, tufts: (spots: readonly TuftSpot[]) => string): string {
  const top = horizon + dice.range(-30, 20);
  const left = ridgeThrough([[-40, top - 20], [gap - 480, top + 30], [gap - 190, top + 190], [gap + 20, 770]]);
  const right = ridgeThrough([[gap - 20, 770], [gap + 210, top + 180], [gap + 470, top + 20], [1240, top - 40]]);
  const slope = (ridge: Ridge, from: number, to: number, lit: boolean) =>
    shape(below(ridge, 900, from, to, 66), stage.tone("sand", { shade: lit ? 0.06 : 0.24 })) +
    sprayUnder(dice, ridge, { from, to, depth: 130, count: 40, colour: stage.tone("grass", { shade: 0.25 }), size: 4.5, opacity: 0.6 });
  const crest = (ridge: Ridge, from: number, to: number) => Array.from({ length: 6 }, () => dice.range(from, to)).map((x) => [x, ridge(x) + 4, dice.range(26, 52)] as const);
  const trees = dice.chance(0.6) ? pineGroup(stage, dice, stage.side > 0 ? left : right, stage.side > 0 ? [20, 210] : [990, 1180]) : "";
  return (
    trees +
    slope(left, -20, gap + 20, stage.side > 0) +
    slope(right, gap - 20, 1220, stage.side < 0) +
    tufts([...crest(left, 0, gap - 140), ...crest(right, gap + 150, 1200)])
  );
}

function pineGroup(stage: Stage, dice: Dice, ridge: Ridge, [from, to]: [number, number]): string {
  const lean = stage.side > 0 ? -0.12 : 0.12;
  const spots = [0.1, 0.5, 0.95].map((share): Imprint => {
    const x = from + (to - from) * share + dice.range(-20, 20);
    return [x, ridge(x) + 14, dice.range(0.7, 1.1), dice.range(0.85, 1.2)];
  });
  return stamp(stage.newId(), paintPine(stage, dice, { x: 0, y: 0, height: 250 }, lean), spots);
}

/** The foreground: a sandy way between two dark banks, a fence along it, grass against the light. */
function nearDunes(stage: Stage, dice: Dice, gap: number, tufts: (spots: readonly TuftSpot[]) => string): string {
  const left = ridgeThrough([[-40, 590], [gap - 330, 700], [gap - 150, 860], [gap - 60, 960]]);
  const right = ridgeThrough([[gap + 40, 960], [gap + 170, 850], [gap + 400, 690], [1240, 570]]);
  const way = shape(d`M${gap - 26} 640Q${gap - 10} 740 ${gap - 230} 900H${gap + 250}Q${gap + 60} 740 ${gap + 34} 640Z`, stage.tone("path", { shade: 0.02 }));
  const steps = line(Array.from({ length: 12 }, (_, i) => d`M${gap - 30 + dice.range(-30, 40)} ${700 + i * 16}h${dice.range(14, 40)}`).join(""), stage.tone("wetSand", { shade: 0.25 }), 3.5, 0.6);
  const turf = dice.pick(["sand", "grass", "grass"] as const);
  const bank = (ridge: Ridge, from: number, to: number, lit: boolean) => shape(below(ridge, 900, from, to, 60), stage.tone(turf, { shade: lit ? 0.2 : 0.36 }));
  const near = [...spots(dice, left, -10, gap - 150, 9), ...spots(dice, right, gap + 170, 1210, 9)];
  return way + steps + fence(stage, dice, gap, -1) + fence(stage, dice, gap, 1) + bank(left, -20, gap - 60, stage.side > 0) + bank(right, gap + 40, 1220, stage.side < 0) + sprays(stage, dice, left, right, gap) + tufts(near);
}

function sprays(stage: Stage, dice: Dice, left: Ridge, right: Ridge, gap: number): string {
  const colour = stage.tone("pine", { shade: 0.3 });
  return sprayUnder(dice, left, { from: 0, to: gap - 120, depth: 230, count: 32, colour, size: 4 }) + sprayUnder(dice, right, { from: gap + 140, to: 1200, depth: 230, count: 32, colour, size: 4 });
}

function spots(dice: Dice, ridge: Ridge, from: number, to: number, count: number): [number, number, number][] {
  return Array.from({ length: count }, () => {
    const x = dice.range(from, to);
    return [x, ridge(x) + dice.range(4, 90), dice.range(70, 130)];
  });
}

/** Slats wired together along one side of the way, shrinking towards the beach. */
function fence(stage: Stage, dice: Dice, gap: number, side: -1 | 1): string {
  const slats = Array.from({ length: 15 }, (_, i) => {
    const t = (i / 14) ** 1.6;
    const [x, y] = [gap + side * (34 + 250 * t ** 1.25), 640 + 215 * t];
    return { x, y, h: 20 + 96 * t, w: 2.5 + 7 * t, lean: dice.range(-3, 3) };
  });
  const bin = (from: number, to: number, width: number) => line(slats.slice(from, to).map(({ x, y, h, lean }) => d`M${x} ${y}l${lean} ${-h}`).join(""), stage.tone("wood", { shade: 0.25 }), width);
  const wire = line(`M${slats.map(({ x, y, h }) => d`${x} ${y - h * 0.75}`).join("L")}M${slats.map(({ x, y, h }) => d`${x} ${y - h * 0.3}`).join("L")}`, stage.tone("timber", { shade: 0.2 }), 1.6);
  return wire + bin(0, 6, 3) + bin(6, 11, 5) + bin(11, 15, 9);
}

/** Beach baskets, hooded and striped, turned out of the wind. */
function baskets(stage: Stage, dice: Dice, gap: number, y: number): string {
  const spread = [[-150, 0.5], [-60, 0.66], [70, 0.56], [170, 0.74]] as const;
  return spread.slice(0, dice.whole(2, 4)).map(([dx, scale]) => {
    const stripe = stage.tone(dice.pick(["coral", "teal", "amber", "red"] as const), { shade: 0.05 });
    const body =
      shape("M-46 4H70L52 10H-60Z", stage.hour.shade, 0.25) +
      shape("M-40 4V-58Q-40-92 0-92T40-58V4Z", stage.tone("foam", { shade: 0.05 })) +
      shape("M-32-30V-56Q-32-82 0-82T32-56V-30Z", stage.tone("wood", { shade: 0.4 })) +
      shape("M-32-30V-6H32V-30ZM-44-34h10v30h-10ZM34-34h10v30h-10Z", stripe) +
      line("M-16-30V-6M0-30V-6M16-30V-6M-20-90Q-24-80-26-66M20-90Q24-80 26-66", stage.tone("foam"), 4);
    return place(gap + dx + dice.range(-14, 14), y + scale * 40, scale, body);
  }).join("");
}

/** A kite on its line over the beach. */
function kite(stage: Stage, dice: Dice, gap: number, horizon: number): string {
  const [x, y] = [gap + dice.range(-160, 160), horizon - dice.range(120, 190)];
  const colour = stage.tone(dice.pick(["red", "amber", "coral"] as const));
  return (
    line(d`M${x} ${y + 30}C${x + 20} ${y + 120} ${gap + 20} ${horizon + 60} ${gap + 40} ${horizon + 190}`, stage.tone("ink"), 1.6, 0.6) +
    shape(polygon([[x, y - 44], [x + 28, y - 6], [x, y + 34], [x - 28, y - 6]]), colour) +
    shape(polygon([[x, y - 44], [x - stage.side * 28, y - 6], [x, y + 34]]), stage.hour.shade, 0.25) +
    line(d`M${x} ${y + 34}q-16 24 0 44q14 20-4 42M${x - 8} ${y + 58}l14 8M${x - 4} ${y + 88}l16-4`, colour, 3)
  );
}

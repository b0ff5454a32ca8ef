/** A cycle route: a smooth ribbon swinging through meadows to the sea or a lake, riders on it, a tree or a signpost beside. */

import type { Dice } from "../dice.ts";
import { d, disc, line, place, shape } from "../svg.ts";
import type { Stage } from "../stage.ts";
import { paintFarSail } from "../brushes/boats.ts";
import { paintCranes, paintGulls } from "../brushes/creatures.ts";
import { paintFlowers, tuftPrinter } from "../brushes/grasses.ts";
import { paintTimberHouse } from "../brushes/houses.ts";
import { stamp, type Imprint } from "../brushes/repeat.ts";
import { below, combUnder, rollingRidge, type Ridge } from "../brushes/ridge.ts";
import { paintSky } from "../brushes/sky.ts";
import { paintPoplar, paintTree } from "../brushes/trees.ts";
import { paintWater } from "../brushes/water.ts";
import { paintWood } from "../brushes/woods.ts";

export function paintBikeRoute(stage: Stage): string {
  const dice = stage.dice.fork("bike");
  const horizon = dice.range(380, 430);
  const bend = dice.pick([-1, 1] as const);
  const far = rollingRidge(dice, { y: horizon + 70, swell: 34, waves: 1.2 });
  const middle = rollingRidge(dice, { y: horizon + 120, swell: 44, waves: 0.9 });
  const birds = stage.season === "autumn" ? paintCranes(stage, dice, dice.range(450, 850), horizon - 150) : paintGulls(stage, dice, dice.range(300, 900), horizon - 150, 4, 18);
  return (
    paintSky(stage, horizon, 0.8) +
    birds +
    background(stage, dice, horizon) +
    field(stage, dice, far, 0.34) +
    alley(stage, dice, far) +
    field(stage, dice, middle, 0.14) +
    farmstead(stage, dice, middle, bend) +
    foreground(stage, dice, bend, horizon)
  );
}

function background(stage: Stage, dice: Dice, horizon: number): string {
  const sails = [0, 1, 2].map(() => paintFarSail(stage, dice.range(100, 1100), horizon + dice.range(6, 26), dice.range(0.4, 0.7), 0.3)).join("");
  const water = paintWater(stage, { top: horizon, bottom: horizon + 100 }) + sails;
  const tilt = dice.range(-0.05, 0.05);
  const wood = dice.chance(0.5) ? paintWood(stage, dice, (x) => horizon + 24 + (x - 600) * tilt, { from: stage.side > 0 ? -30 : 640, to: stage.side > 0 ? 540 : 1230, size: 44, far: 0.4, bottom: horizon + 110 }) : "";
  return water + wood;
}

/** One rolling field: meadow, corn, or rape in flower, combed along its slope. */
function field(stage: Stage, dice: Dice, ridge: Ridge, far: number): string {
  const crop = stage.season === "spring" ? dice.pick(["amber", "meadow"] as const) : stage.season === "summer" ? dice.pick(["ochre", "meadow", "grass"] as const) : "meadow";
  return shape(below(ridge, 900, -20, 1220, 124), stage.tone(crop, { far, shade: 0.05 })) + combUnder(dice, ridge, { rows: 6, gap: 20, colour: stage.tone("grass", { far, shade: 0.3 }), width: 2.4 });
}

/** A row of poplars or limes along the far field. */
function alley(stage: Stage, dice: Dice, ridge: Ridge): string {
  const from = dice.range(100, 700);
  const tall = dice.chance(0.5);
  const spots = Array.from({ length: dice.whole(5, 9) }, (_, i): Imprint => {
    const x = from + i * (tall ? 44 : 62);
    return [x, ridge(x) + 8, dice.range(0.85, 1.1)];
  });
  const tree = tall ? paintPoplar(stage, dice, { x: 0, y: 0, height: 110, far: 0.22 }) : paintTree(stage, dice, { x: 0, y: 0, height: 84, far: 0.22 });
  return stamp(stage.newId(), tree, spots);
}

function farmstead(stage: Stage, dice: Dice, ridge: Ridge, bend: number): string {
  const x = 600 - bend * dice.range(230, 380);
  const trees = stamp(stage.newId(), paintTree(stage, dice, { x: 0, y: 0, height: 130, far: 0.08 }), [[x - 110, ridge(x - 110) + 20, 1], [x + 100, ridge(x + 100) + 22, 1.15]]);
  return trees + (dice.chance(0.75) ? paintTimberHouse(stage, dice, x, ridge(x) + 36, 0.62) : "");
}

/** The ribbon, its verge and riders. It sweeps in from one side, turns level across the picture, and leaves for the far fields. */
function foreground(stage: Stage, dice: Dice, bend: 1 | -1, horizon: number): string {
  const y = 690;
  const x = (share: number) => 600 + bend * share;
  const near: Ridge = (px) => horizon + 215 + Math.sin((px - 600) / 400) * 26 * bend;
  const road = d`M${x(-250)} ${near(x(-250)) - 4}C${x(-90)} ${near(600) + 4} ${x(40)} ${y - 74} ${x(-180)} ${y - 40}C${x(-420)} ${y - 6} ${x(-720)} ${y + 10} ${x(-760)} ${y + 130}L${x(-300)} 960C${x(-300)} ${y + 130} ${x(-40)} ${y + 60} ${x(140)} ${y + 30}C${x(420)} ${y - 20} ${x(190)} ${near(600) + 6} ${x(-226)} ${near(x(-226)) - 4}Z`;
  const dashes = d`M${x(-196)} ${near(x(-190)) + 4}C${x(60)} ${near(600) + 12} ${x(230)} ${y - 70} ${x(30)} ${y - 18}C${x(-140)} ${y + 16} ${x(-420)} ${y + 60} ${x(-520)} ${y + 200}`;
  const tufts = tuftPrinter(stage, dice, 10, "meadow");
  const back = Array.from({ length: 7 }, () => [dice.range(0, 1200), near(0) + dice.range(10, 50), dice.range(24, 40)] as const);
  const front = Array.from({ length: 9 }, () => [x(dice.range(-60, 640)), dice.range(790, 900), dice.range(60, 110)] as const);
  return (
    shape(below(near, 900, -20, 1220, 124), stage.tone("grass", { shade: 0.1 })) +
    tufts(back) +
    shape(road, stage.tone("path", { shade: 0.02 })) +
    `<path d="${dashes}" stroke="${stage.tone("foam")}" stroke-width="4" stroke-dasharray="26 24" opacity=".85"/>` +
    flowers(stage, dice, x, y) +
    riders(stage, dice, x, y) +
    signpost(stage, x(330), y + 60) +
    tufts(front)
  );
}

function flowers(stage: Stage, dice: Dice, x: (share: number) => number, y: number): string {
  if (stage.season === "autumn" || stage.season === "winter") return "";
  const [from, to] = [Math.min(x(60), x(640)), Math.max(x(60), x(640))];
  return (["red", "foam", "amber"] as const).map((colour) => paintFlowers(dice, { from, to, top: y + 70, bottom: 895, count: 16 }, stage.tone(colour))).join("");
}

function riders(stage: Stage, dice: Dice, x: (share: number) => number, y: number): string {
  const facing = dice.pick([-1, 1] as const);
  const lead = stamp(stage.newId(), rider(stage, dice), [[x(200), y - 64, 0.5, -facing], [x(-60), y + 20, 1.15, facing]]);
  return lead + (dice.chance(0.75) ? place(x(-60) - facing * 185, y + 30, 1.2, rider(stage, dice), 1.2 * facing) : "");
}

/** A cyclist riding to the right, 150 units tall, wheels on the ground at (0, 0). */
function rider(stage: Stage, dice: Dice): string {
  const jersey = stage.tone(dice.pick(["amber", "coral", "teal", "foam", "red"] as const), { shade: 0.04 });
  const dark = stage.tone("ink", { shade: 0.2 });
  const frame = stage.tone(dice.pick(["red", "foam", "ink", "amber"] as const), { shade: 0.1 });
  const basket = dice.chance(0.5) ? shape("M-58-62h26v18h-22Z", stage.tone("wood", { shade: 0.1 })) : "";
  return (
    `<ellipse cx="${-stage.side * 22}" cy="3" rx="74" ry="6" fill="${stage.hour.shade}" opacity=".25"/>` +
    `<path d="M-64-26a25 25 0 1 0 50 0a25 25 0 1 0-50 0M14-26a25 25 0 1 0 50 0a25 25 0 1 0-50 0" stroke="${dark}" stroke-width="4.5"/>` +
    line("M-10-72L2-48L-2-18", dark, 10) +
    line("M-39-26L-4-26L24-62H-18L-4-26M-39-26L-18-62L-21-70M39-26L22-70L32-76M-30-71h16", frame, 4.5) +
    basket +
    line("M-18-74L12-50L0-16h9", stage.tone("ink", { shade: 0.05 }), 11) +
    shape("M-29-70Q-28-98-6-118Q6-126 14-116Q18-104-4-70Q-16-62-29-70Z", jersey) +
    line("M6-112L20-90L34-78", jersey, 8) +
    disc(18, -132, 11, stage.tone("skin", { shade: 0.1 })) +
    shape("M5-134Q8-150 22-147Q33-144 31-135Z", frame)
  );
}

/** A wooden post with two arms and no words. */
function signpost(stage: Stage, x: number, y: number): string {
  const body = line("M0 0V-150", stage.tone("wood", { shade: 0.25 }), 10) + shape("M-6-142H58L74-129L58-116H-6Z", stage.tone("foam", { shade: 0.04 })) + shape("M8-106H-52L-66-94L-52-82H8Z", stage.tone("amber", { shade: 0.05 })) + line("M8-129h38M-44-94h38", stage.tone("ink"), 4, 0.7);
  return place(x, y, 1, body);
}

/** Winter: blue shadows on snow, spruces, a timber-framed house with smoke, skaters on the pond or ice along the beach. */

import { mix } from "../colour.ts";
import type { Dice } from "../dice.ts";
import { d, disc, line, oval, place, shape } from "../svg.ts";
import type { Stage } from "../stage.ts";
import { paintDeer, paintGulls } from "../brushes/creatures.ts";
import { paintTimberHouse } from "../brushes/houses.ts";
import { stamp, type Imprint } from "../brushes/repeat.ts";
import { below, combUnder, ridgeThrough, rollingRidge, sprayUnder, type Ridge } from "../brushes/ridge.ts";
import { paintSky } from "../brushes/sky.ts";
import { paintBareTree, paintSpruce } from "../brushes/trees.ts";
import { coniferEdge } from "../brushes/woods.ts";

export function paintWinter(stage: Stage): string {
  const dice = stage.dice.fork("winter");
  const horizon = dice.range(440, 480);
  const far = rollingRidge(dice, { y: horizon - 40, swell: 90, waves: 1.1 });
  const hill = rollingRidge(dice, { y: horizon + 40, swell: 60, waves: 0.8 });
  const near = rollingRidge(dice, { y: horizon + 110, swell: 44, waves: 0.7 });
  const scene = dice.pick([skating, track, track])(stage, dice, horizon);
  return (
    paintSky(stage, horizon, 0.45) +
    paintGulls(stage, dice, dice.range(300, 900), horizon - 180, 3, 18) +
    slope(stage, far, 0.5) +
    shape(coniferEdge(dice, (x) => hill(x) - 4, { size: 120, bottom: 900 }), stage.tone("spruce", { far: 0.5, shade: 0.1 })) +
    shape(coniferEdge(dice, (x) => hill(x) + 14, { size: 130, bottom: 900 }), stage.tone("spruce", { far: 0.26, shade: 0.2 })) +
    shape(below((x) => hill(x) + 30, 900, -20, 1220, 100), mix(shadowOn(stage), stage.tone("snow"), 0.3)) +
    homestead(stage, dice, near) +
    slope(stage, near, 0.06) +
    combUnder(dice, near, { rows: 7, gap: 30, colour: shadowOn(stage), width: 5, opacity: 0.5 }) +
    scene +
    forest(stage, dice) +
    snowfall(dice)
  );
}

/** Snow's shadow: blue, never grey. */
function shadowOn(stage: Stage): string {
  return mix(stage.tone("snow"), mix(stage.hour.shade, "#4f8fb0", 0.5), 0.34);
}

function slope(stage: Stage, ridge: Ridge, far: number): string {
  const drift: Ridge = (x) => ridge(x) + 34 + Math.sin(x / 130 + ridge(0)) * 20;
  return shape(below(ridge, 900, -20, 1220, 100), stage.tone("snow", { far, shade: 0.02 })) + shape(below(drift, 900, -20, 1220, 100), mix(shadowOn(stage), stage.hour.haze, far), 0.45);
}

/** The house among its trees, smoke going straight up. */
function homestead(stage: Stage, dice: Dice, near: Ridge): string {
  const x = 600 - stage.side * dice.range(60, 200);
  const y = near(x) + 14;
  const scale = dice.range(1.05, 1.25);
  const smoke = line(d`M${x + 52} ${y - 200 * scale}q-20 -30 4 -56t-4 -66t10 -60`, stage.hour.cloud, 14, 0.55);
  const bare = stamp(stage.newId(), paintBareTree(stage, dice, { x: 0, y: 0, height: 250 }), [[x - 200, y + 8, 0.95], [x + 215, y + 10, 1.1]]);
  const second = dice.chance(0.5) ? paintTimberHouse(stage, dice, x + stage.side * 290, near(x + stage.side * 290) + 10, scale * 0.62) : "";
  return second + smoke + bare + paintTimberHouse(stage, dice, x, y, scale);
}

/** A ski track or a sleigh road curling down to us, deer beside it. */
function track(stage: Stage, dice: Dice, horizon: number): string {
  const way = dice.pick([-1, 1]);
  const x = (share: number) => 600 + way * share;
  const curve = (shift: number) => d`M${x(20)} ${horizon + 150}C${x(220 + shift)} ${horizon + 180} ${x(240 + shift * 2)} ${horizon + 220} ${x(40 + shift)} ${horizon + 262}S${x(-300 + shift * 4)} ${horizon + 330} ${x(-240 + shift * 9)} 920`;
  const deer = dice.chance(0.6) ? [[250, 228, 0.8], [350, 244, 0.95]].map(([dx = 0, dy = 0, scale = 1]) => oval(x(dx) - stage.side * 30, horizon + dy + 3, 60, 5, shadowOn(stage), 0.8) + paintDeer(stage.tone("bark", { shade: 0.35 }), x(dx), horizon + dy, scale, dice.pick([-1, 1]))).join("") : skier(stage, x(60), horizon + 258);
  return line(curve(0), shadowOn(stage), 9) + line(curve(16), shadowOn(stage), 9) + deer;
}

function skier(stage: Stage, x: number, y: number): string {
  const body = line("M-60 4H70M70 4q10-2 14-8", stage.tone("ink"), 5) + line("M-6-50L14-26L0 2M-6-50L-20-24L-30 2", stage.tone("ink", { shade: 0.1 }), 11) + line("M-4-54L12-92", stage.tone("red"), 19) + line("M10-88L34-66L50-72", stage.tone("red"), 8) + line("M50-76L24 6M-26-66L-56 6M8-86L-26-66", stage.tone("timber"), 3.5) + disc(20, -112, 11, stage.tone("skin", { shade: 0.1 })) + shape("M8-114Q12-132 26-128Q34-122 31-113Z", stage.tone("amber"));
  return oval(x - stage.side * 34, y + 6, 90, 6, shadowOn(stage), 0.9) + place(x, y, 1, body);
}

/** A frozen pond with people skating. */
function skating(stage: Stage, dice: Dice, horizon: number): string {
  const y = horizon + 234;
  const ice = `<path d="${d`M180 ${y}C300 ${y - 60} 480 ${y - 70} 620 ${y - 66}S960 ${y - 50} 1040 ${y + 4}S900 ${y + 110} 620 ${y + 112}S80 ${y + 60} 180 ${y}Z`}" fill="${mix(stage.hour.water[0], stage.tone("snow"), 0.35)}" stroke="${shadowOn(stage)}" stroke-width="7"/>`;
  const cuts = line(Array.from({ length: 12 }, () => d`M${dice.range(280, 880)} ${y + dice.range(-44, 84)}q${dice.range(20, 60)} ${dice.range(-14, 14)} ${dice.range(50, 130)} 0`).join(""), stage.tone("foam"), 3, 0.8);
  const people = [[380, -6], [520, 46], [640, -24], [760, 30], [860, -10]].slice(0, dice.whole(3, 5)).map(([px = 0, dy = 0]) => skater(stage, dice, px + dice.range(-30, 30), y + dy, 0.72 + (dy + 40) / 260));
  return ice + cuts + people.join("");
}

function skater(stage: Stage, dice: Dice, x: number, y: number, scale: number): string {
  const coat = stage.tone(dice.pick(["red", "amber", "teal", "coral", "ink"] as const), { shade: 0.06 });
  const way = dice.pick([-1, 1]);
  const body = oval(0, 3, 40, 5, stage.hour.shade, 0.2) + line("M0-40L10 0M0-40L-30-8", stage.tone("ink", { shade: 0.2 }), 9) + shape("M-16-34Q-10-78 10-80Q24-76 18-36Z", coat) + line("M12-74L34-54M6-72L-20-62", coat, 8) + disc(16, -92, 10, stage.tone("skin", { shade: 0.08 })) + shape("M5-94Q8-108 20-106Q28-102 26-94Z", stage.tone(dice.pick(["amber", "foam", "red"] as const))) + line("M10-80Q-8-84-22-92", stage.tone("amber"), 5);
  return place(x, y, scale, body, scale * way);
}

/** Big snow-laden spruces that frame the view, and a drift before them. */
function forest(stage: Stage, dice: Dice): string {
  const x = (share: number) => 600 - stage.side * share;
  const spots: Imprint[] = [[x(455), 730, 0.8], [x(-520), 735, 0.85], [x(560), 830, 1.25], [x(-430), 700, 0.55], [x(-600), 850, 1.2]];
  const trees = stamp(stage.newId(), paintSpruce(stage, dice, { x: 0, y: 0, height: 400 }), spots);
  const drift = ridgeThrough([[-40, 800], [300, 850], [640, 880], [900, 850], [1240, 790]]);
  return trees + shape(below(drift, 900, -20, 1220, 124), stage.tone("snow", { shade: 0.05 })) + sprayUnder(dice, drift, { depth: 90, count: 40, colour: shadowOn(stage), size: 5 }) + twigs(stage, dice, drift);
}

/** Dry stalks through the snow. */
function twigs(stage: Stage, dice: Dice, drift: Ridge): string {
  const stalks = Array.from({ length: 18 }, () => {
    const x = dice.chance(0.5) ? dice.range(20, 380) : dice.range(820, 1180);
    return d`M${x} ${drift(x) + 12}q${dice.range(-6, 6)} ${-dice.range(20, 40)} ${dice.range(-16, 16)} ${-dice.range(44, 84)}`;
  });
  return line(stalks.join(""), stage.tone("reed", { shade: 0.35 }), 3);
}

function snowfall(dice: Dice): string {
  if (!dice.chance(0.6)) return "";
  const flakes = (count: number) => Array.from({ length: count }, () => d`M${dice.range(0, 1200)} ${dice.range(0, 880)}h0`).join("");
  return line(flakes(44), "#ffffff", 5, 0.75) + line(flakes(20), "#ffffff", 9, 0.85);
}

/** A lowland river among meadows: bends holding the sky, pollard willows, haystacks, storks, mist in the early hours. */

import type { Dice } from "../dice.ts";
import { d, gradient, line, oval, place, shape } from "../svg.ts";
import type { Stage } from "../stage.ts";
import { paintKayak } from "../brushes/boats.ts";
import { paintCranes, paintGulls, paintHorse, paintStork } from "../brushes/creatures.ts";
import { paintFlowers, paintReeds, tuftPrinter } from "../brushes/grasses.ts";
import { stamp, type Imprint } from "../brushes/repeat.ts";
import { below, combUnder, rollingRidge } from "../brushes/ridge.ts";
import { paintSky } from "../brushes/sky.ts";
import { paintBareTree, paintBirch, paintPoplar, paintTree, paintWillow } from "../brushes/trees.ts";
import { paintWood } from "../brushes/woods.ts";

export function paintRiverMeadow(stage: Stage): string {
  const dice = stage.dice.fork("river");
  const horizon = dice.range(390, 450);
  const bend = dice.pick([-1, 1] as const);
  const hills = rollingRidge(dice, { y: horizon - 34, swell: 46, waves: 1.1 });
  const birds = dice.chance(0.5) ? paintCranes(stage, dice, dice.range(450, 850), horizon - 170) : paintGulls(stage, dice, dice.range(300, 900), horizon - 170, 4, 18);
  return (
    paintSky(stage, horizon, 0.75) +
    birds +
    shape(below(hills, horizon + 20, -20, 1220, 124), stage.tone("leaf", { far: 0.66, shade: 0.3 })) +
    paintWood(stage, dice, () => horizon - 4, { size: 34, far: 0.4, bottom: horizon + 20, conifer: dice.chance(0.3) }) +
    meadow(stage, dice, horizon) +
    river(stage, dice, horizon, bend) +
    mist(stage, dice, horizon) +
    willows(stage, dice, horizon, bend) +
    inhabitants(stage, dice, horizon, bend) +
    nearBank(stage, dice, bend)
  );
}

function meadow(stage: Stage, dice: Dice, horizon: number): string {
  const first = rollingRidge(dice, { y: horizon + 8, swell: 8, waves: 0.9 });
  const second = rollingRidge(dice, { y: horizon + 96, swell: 26, waves: 0.8 });
  return (
    shape(below(first, 900, -20, 1220, 155), stage.tone("meadow", { far: 0.25, shade: 0.04 })) +
    combUnder(dice, first, { rows: 5, gap: 14, colour: stage.tone("grass", { far: 0.2, shade: 0.2 }) }) +
    shape(below(second, 900, -20, 1220, 124), stage.tone("grass", { far: 0.08, shade: 0.06 })) +
    combUnder(dice, second, { rows: 9, gap: 22, colour: stage.tone("grass", { shade: 0.32 }), width: 3, }) +
    combUnder(dice, second, { rows: 6, gap: 30, colour: stage.tone("meadow", { shade: 0 }), width: 3, opacity: 0.6 })
  );
}

/** The river's ribbon from the far trees to our feet, widening in three bends and holding the sky. */
function river(stage: Stage, dice: Dice, horizon: number, bend: number): string {
  const x = (share: number) => 600 + bend * share;
  const h = horizon;
  const ribbon = d`M${x(60)} ${h + 16}C${x(240)} ${h + 34} ${x(330)} ${h + 46} ${x(120)} ${h + 70}C${x(-160)} ${h + 100} ${x(-420)} ${h + 120} ${x(-190)} ${h + 190}C${x(20)} ${h + 250} ${x(60)} ${h + 310} ${x(-330)} 960H${x(560)}C${x(620)} ${h + 300} ${x(300)} ${h + 210} ${x(60)} ${h + 164}C${x(-140)} ${h + 124} ${x(40)} ${h + 100} ${x(230)} ${h + 78}C${x(480)} ${h + 48} ${x(330)} ${h + 26} ${x(90)} ${h + 16}Z`;
  const id = stage.newId();
  const water = gradient(id, [[0, stage.hour.sky[2]], [0.35, stage.hour.sky[1]], [1, stage.hour.water[1]]]);
  const shine = Array.from({ length: 26 }, () => {
    const t = dice.next() ** 1.3;
    return d`M${x(60 + 110 * t + dice.range(-150, 150) * t) - 60 * t} ${h + 190 + 290 * t}h${20 + 100 * t}`;
  });
  const bank = `<path d="${ribbon}" fill="url(#${id})" stroke="${stage.tone("grass", { shade: 0.5 })}" stroke-width="5"/>`;
  return water + bank + line(shine.join(""), stage.hour.sun, 4, 0.5);
}

/** Level veils over the far meadow at dawn and in the wet seasons. */
function mist(stage: Stage, dice: Dice, horizon: number): string {
  if (stage.hour.name === "noon" || stage.hour.name === "golden") return "";
  const veils = Array.from({ length: 7 }, () => d`M${dice.range(-100, 900)} ${horizon + dice.range(0, 120)}h${dice.range(160, 520)}`).join("");
  return line(veils, stage.hour.cloud, 13, stage.hour.name === "dawn" ? 0.5 : 0.28);
}

function willows(stage: Stage, dice: Dice, horizon: number, bend: number): string {
  const kind = stage.season === "winter" ? paintBareTree : dice.pick([paintWillow, paintWillow, paintTree, paintBirch, paintPoplar]);
  const tree = kind(stage, dice, { x: 0, y: 0, height: kind === paintPoplar ? 300 : 230 });
  const spots: Imprint[] = [
    [600 + bend * 390, horizon + 74, 0.42],
    [600 + bend * 480, horizon + 92, 0.5],
    [600 - bend * 440, horizon + 128, 0.66],
    [600 - bend * 330, horizon + 150, 0.74, 1.1],
    [600 + bend * dice.range(310, 370), horizon + 190, 1.12],
    [600 + bend * dice.range(480, 560), horizon + 228, 1.45, 0.95],
  ];
  return stamp(stage.newId(), tree, spots);
}

function inhabitants(stage: Stage, dice: Dice, horizon: number, bend: 1 | -1): string {
  const hay = [0, 1, 2].map((i) => haystack(stage, 600 - bend * (150 - i * 90), horizon + 42 + i * 6, 0.34 + i * 0.05)).join("");
  const guest = dice.pick(["stork", "kayak", "horses", "stork"] as const);
  const [x, y] = [600 - bend * 290, horizon + 262];
  if (guest === "kayak") return hay + paintKayak(stage, dice, 600 + bend * 120, horizon + 262, 0.95, dice.pick([-1, 1]));
  if (guest === "horses") return hay + paintHorse(stage.tone("bark", { shade: 0.25 }), stage.tone("timber"), x, y - 10, 1.1, bend) + paintHorse(stage.tone("paleWood", { shade: 0.1 }), stage.tone("foam"), x - bend * 130, y - 34, 0.9, -bend as 1 | -1);
  return hay + paintStork(stage, x + bend * 40, y, 1.15, bend) + paintStork(stage, x - bend * 90, y - 36, 0.8, -bend as 1 | -1);
}

function haystack(stage: Stage, x: number, y: number, scale: number): string {
  const body = oval(-stage.side * 30, 2, 80, 9, stage.hour.shade, 0.25) + shape("M-60 0Q-56-64 0-106Q56-64 60 0Z", stage.tone("ochre", { far: 0.1, shade: 0.22 })) + shape(stage.side > 0 ? "M4-103Q56-64 60 0H6Q20-50 4-103Z" : "M-4-103Q-56-64-60 0H-6Q-20-50-4-103Z", stage.tone("ochre", { far: 0.1 })) + line("M0-100V-120", stage.tone("wood"), 5);
  return place(x, y, scale, body);
}

function nearBank(stage: Stage, dice: Dice, bend: number): string {
  const [from, to] = bend > 0 ? [-30, 420] : [780, 1230];
  const tufts = Array.from({ length: 9 }, () => [dice.range(from, to), dice.range(790, 905), dice.range(60, 120)] as const);
  const colours = stage.season === "spring" ? (["amber", "foam"] as const) : stage.season === "summer" ? (["foam", "coral", "amber"] as const) : [];
  const flowers = colours.map((colour) => paintFlowers(dice, { from, to, top: 730, bottom: 890, count: 20 }, stage.tone(colour))).join("");
  return flowers + tuftPrinter(stage, dice, 11, "meadow")(tufts) + paintReeds(stage, dice, bend > 0 ? 1010 : 10, bend > 0 ? 1200 : 190, 900, 190, 18);
}

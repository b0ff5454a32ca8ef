/** A beech wood of Wolin or the Bukowa hills: pillars going off into the light, a way between them, ferns, perhaps a deer. */

import { mix } from "../colour.ts";
import type { Dice } from "../dice.ts";
import { box, d, gradient, line, polygon, shape } from "../svg.ts";
import type { Stage } from "../stage.ts";
import { paintDeer } from "../brushes/creatures.ts";
import { paintFern, paintFlowers } from "../brushes/grasses.ts";
import { imprint, stamp, type Imprint } from "../brushes/repeat.ts";
import { below, rollingRidge, sprayUnder, type Ridge } from "../brushes/ridge.ts";
import { crown } from "../brushes/trees.ts";

export function paintBeechForest(stage: Stage): string {
  const dice = stage.dice.fork("forest");
  const glow = 600 - stage.side * dice.range(-40, 130);
  const floor = dice.range(520, 570);
  const far = rollingRidge(dice, { y: floor, swell: 40, waves: 0.8 });
  const middle = rollingRidge(dice, { y: floor + 70, swell: 50, waves: 0.7 });
  const near = rollingRidge(dice, { y: floor + 190, swell: 46, waves: 0.6 });
  return (
    air(stage, glow) +
    trunks(stage, dice, far, { count: 17, width: 9, far: 0.72, glow, clear: 30 }) +
    earth(stage, far, 0.5) +
    trunks(stage, dice, middle, { count: 11, width: 19, far: 0.42, glow, clear: 90 }) +
    canopy(stage, dice, 150, 0.4) +
    earth(stage, middle, 0.24) +
    wildlife(stage, dice, glow, middle) +
    way(stage, dice, glow, floor) +
    shafts(stage, dice) +
    trunks(stage, dice, near, { count: 7, width: 46, far: 0.05, glow, clear: 250 }) +
    canopy(stage, dice, 60, 0.08) +
    undergrowth(stage, dice, near, glow)
  );
}

/** The wood's own air: leaf light around a bright clearing. */
function air(stage: Stage, glow: number): string {
  const light = stage.newId();
  const leaf = stage.tone("leaf", { far: 0.25 });
  const wash = `<radialGradient id="${light}" gradientUnits="userSpaceOnUse" cx="${Math.round(glow)}" cy="430" r="640"><stop stop-color="${stage.hour.sun}"/><stop offset=".45" stop-color="${mix(stage.hour.sky[2], leaf, 0.35)}"/><stop offset="1" stop-color="${mix(leaf, stage.hour.shade, 0.25)}"/></radialGradient>`;
  return wash + box(0, 0, 1200, 900, `url(#${light})`);
}

type Rank = { count: number; width: number; far: number; glow: number; clear: number };

/** One rank of beeches on its ground; none nearer than `clear` to the clearing's middle. */
function trunks(stage: Stage, dice: Dice, ground: Ridge, { count, width, far, glow, clear }: Rank): string {
  const [bark, lit, moss] = [stage.tone("darkStone", { far, shade: 0.38 }), stage.tone("stone", { far, shade: 0.05 }), stage.tone("grass", { far, shade: 0.25 })];
  let [stems, lights, greens, boughs] = ["", "", "", ""];
  for (let i = 0; i < count; i += 1) {
    const x = ((i + dice.range(0.15, 0.85)) / count) * 1300 - 50;
    if (Math.abs(x - glow) < clear) continue;
    const w = width * dice.range(0.7, 1.25);
    const y = ground(x) + width * 0.6;
    const sway = dice.range(-1, 1) * w;
    stems += d`M${x - w} ${y}Q${x - w * 0.45} ${y - w} ${x - w * 0.45} ${y - w * 3}L${x + sway - w * 0.3} -10h${w * 0.6}L${x + w * 0.45} ${y - w * 3}Q${x + w * 0.45} ${y - w} ${x + w * 1.1} ${y}Z`;
    lights += d`M${x + stage.side * w * 0.36} ${y - w * 1.6}L${x + sway + stage.side * w * 0.2} -10`;
    if (far < 0.5) greens += d`M${x - stage.side * w * 0.36} ${y - w * 0.4}V${y - w * dice.range(1.5, 3.4)}`;
    if (far > 0.3) boughs += d`M${x + sway * 0.5} ${ground(x) * 0.5}q${w * 2} ${-w * 2} ${w * 5} ${-w * 4.4}M${x + sway * 0.6} ${ground(x) * 0.4}q${-w * 2} ${-w * 2} ${-w * 4.6} ${-w * 4}`;
  }
  return (boughs ? line(boughs, bark, width * 0.2) : "") + shape(stems, bark) + line(lights, lit, width * 0.16, 0.9) + (greens ? line(greens, moss, width * 0.2, 0.8) : "");
}

/** Leafy ground: last year's copper leaves, green where it is spring. */
function earth(stage: Stage, ridge: Ridge, far: number): string {
  const material = stage.season === "winter" ? "snow" : stage.season === "autumn" ? "leaf" : "grass";
  return shape(below(ridge, 900, -20, 1220, 124), stage.tone(material, { far, shade: 0.3 - far * 0.3 }));
}

/** Leaves overhead: a scalloped ceiling hung from the top edge, darker when nearer. */
function canopy(stage: Stage, dice: Dice, depth: number, far: number): string {
  if (stage.season === "winter") return "";
  const id = stage.newId();
  const cluster = shape(crown(dice, 0, 0, 120, 62, 10), stage.tone("leaf", { far, shade: 0.34 })) + shape(crown(dice, stage.side * 20, 8, 74, 34, 8), stage.tone("leaf", { far, shade: 0.06 }), 0.8);
  const spots = Array.from({ length: 9 }, (_, i): Imprint => {
    const x = i * 150 + dice.range(-50, 50);
    return [x, dice.range(-20, depth) * (0.35 + Math.abs(x - 600) / 620), dice.range(0.8, 1.4), dice.range(0.9, 1.4)];
  });
  return stamp(id, cluster, spots);
}

/** The way in: a pale ribbon narrowing to the clearing. */
function way(stage: Stage, dice: Dice, glow: number, floor: number): string {
  const bend = dice.range(50, 110) * dice.pick([-1, 1]);
  const path = d`M${glow - 10} ${floor + 20}C${glow + bend * 0.7 - 20} ${floor + 80} ${glow - bend * 1.4 - 90} ${floor + 150} ${glow - 190} 900H${glow + 190}C${glow - bend * 1.4 + 40} ${floor + 150} ${glow + bend * 0.7 + 40} ${floor + 80} ${glow + 14} ${floor + 20}Z`;
  const shadows = Array.from({ length: 6 }, (_, i) => d`M${glow - 90 - i * 12} ${floor + 120 + i * 42}h${dice.range(100, 200)}`).join("");
  return shape(path, stage.tone("path", { far: 0.1, shade: 0.04 })) + line(shadows, stage.tone("bark", { shade: 0.2 }), 9, 0.13);
}

function wildlife(stage: Stage, dice: Dice, glow: number, middle: Ridge): string {
  if (!dice.chance(0.6)) return "";
  const facing = dice.pick([-1, 1] as const);
  const x = glow + dice.pick([-1, 1]) * dice.range(110, 190);
  const doe = dice.chance(0.5) ? paintDeer(stage.tone("bark", { far: 0.3, shade: 0.3 }), x + facing * 100, middle(x) + 10, 0.6, facing) : "";
  return doe + paintDeer(stage.tone("bark", { far: 0.16, shade: 0.42 }), x, middle(x) + 22, 0.85, facing);
}

/** Slanting sunbeams. */
function shafts(stage: Stage, dice: Dice): string {
  const id = stage.newId();
  const beams = Array.from({ length: 4 }, (_, i) => {
    const top = 600 + stage.side * (80 + i * 130) + dice.range(-30, 30);
    const foot = top - stage.side * dice.range(300, 420);
    const w = dice.range(24, 70);
    return polygon([[top, -10], [top + w, -10], [foot + w * 2.4, 820], [foot, 820]]);
  });
  return gradient(id, [[0, stage.hour.sun, 0.42], [1, stage.hour.sun, 0]]) + shape(beams.join(""), `url(#${id})`);
}

/** What grows at the foot of the near trees. */
function undergrowth(stage: Stage, dice: Dice, near: Ridge, glow: number): string {
  const bank = (x: number) => near(x) + 66 + Math.max(0, 1 - Math.abs(x - glow) / 330) ** 2 * 200;
  const soil = shape(below(bank, 900, -20, 1220, 80), stage.tone(stage.season === "winter" ? "snow" : "pine", { shade: 0.45 }));
  const litter = sprayUnder(dice, bank, { depth: 150, count: 44, colour: stage.tone(stage.season === "autumn" ? "amber" : "meadow", { shade: 0.1 }), size: 6, opacity: 0.6 });
  if (stage.season === "winter") return soil;
  const fern = stage.newId();
  const spots = [-0.96, -0.74, -0.55, 0.5, 0.7, 0.93].map((share): Imprint => [600 + share * 620, bank(600 + share * 620) + dice.range(14, 50), dice.range(0.8, 1.3)]);
  const flowers = stage.season === "spring" ? paintFlowers(dice, { from: 0, to: 1200, top: 770, bottom: 890, count: 46 }, stage.tone("foam")) : "";
  return soil + litter + flowers + `<defs><g id="${fern}">${paintFern(stage, dice, 0, 0, 120, 0.12)}</g></defs>` + spots.map((at) => imprint(fern, at)).join("");
}

/** A fishing harbour: cutters at the quay, granaries across the basin, masts, crates, a mole with its light. */

import type { Dice } from "../dice.ts";
import { box, d, disc, line, place, polygon, shape } from "../svg.ts";
import type { Stage } from "../stage.ts";
import { paintCutter, paintRowboat, paintYacht } from "../brushes/boats.ts";
import { paintGulls } from "../brushes/creatures.ts";
import { paintChurchTower } from "../brushes/gothic.ts";
import { paintGranary, paintTownHouses, type Front } from "../brushes/houses.ts";
import { stamp } from "../brushes/repeat.ts";
import { paintSky } from "../brushes/sky.ts";
import { paintWater } from "../brushes/water.ts";
import { leafyEdge } from "../brushes/woods.ts";

export function paintHarbour(stage: Stage): string {
  const dice = stage.dice.fork("harbour");
  const quay = dice.range(470, 510);
  const open = dice.pick([-1, 1] as const);
  const heading = dice.pick([-1, 1] as const);
  return (
    paintSky(stage, quay, 0.65) +
    paintGulls(stage, dice, 600 + open * 250, quay - 200, 5, 22) +
    paintWater(stage, { top: quay - 14, bottom: 900 }) +
    mole(stage, quay, open) +
    farSide(stage, dice, quay, open) +
    moored(stage, dice, quay, open) +
    paintCutter(stage, dice, 600 + dice.range(-90, 60), quay + 160, dice.range(1.25, 1.38), heading) +
    nearQuay(stage, dice, open)
  );
}

/** The harbour mouth: a low mole with a small green or red light on its head, the sea behind. */
function mole(stage: Stage, quay: number, open: number): string {
  const tip = 600 + open * 250;
  const stones = polygon([[tip, quay + 8], [tip + open * 14, quay - 12], [600 + open * 700, quay - 12], [600 + open * 700, quay + 12]]);
  const lamp = stage.lamps ? disc(0, -74, 26, "#ffdf9e", 0.4) : "";
  const light = lamp + shape("M-12 0L-8-62H8L12 0Z", stage.tone("red", { far: 0.1 })) + shape("M-8-62V-78H8V-62Z", stage.lamps ? "#fff0c0" : stage.tone("foam")) + shape("M-11-78Q0-92 11-78Z", stage.tone("ink", { far: 0.1 })) + box(-9, -42, 18, 14, stage.tone("foam"));
  return shape(stones, stage.tone("darkStone", { far: 0.2, shade: 0.25 })) + place(tip + open * 40, quay - 10, 1, light);
}

/** Granaries and houses along the other quay, a tower behind them. */
function farSide(stage: Stage, dice: Dice, quay: number, open: number): string {
  const parts: string[] = [];
  const houses: Front[] = [];
  const base = quay - 2;
  const [from, to] = open > 0 ? [-40, 700] : [500, 1240];
  const trees = shape(leafyEdge(dice, () => base - 90, { from: from - 20, to, size: 46, bottom: base }), stage.tone("leaf", { far: 0.4, shade: 0.35 }));
  const tower = dice.chance(0.6) ? paintChurchTower(stage, dice, { x: (from + to) / 2 + dice.range(-120, 60), y: base, width: 62, height: 210, far: 0.34 }) : "";
  for (let x = from; x < to - 60; ) {
    const width = dice.range(104, 142);
    const front = { x, y: base, width, height: dice.range(98, 150), far: 0.1 };
    if (dice.chance(0.4)) parts.push(paintGranary(stage, dice, front));
    else houses.push(front);
    x += width + (dice.chance(0.2) ? 26 : 0);
  }
  const wall = shape(polygon([[from, base - 4], [to, base - 4], [to, base + 20], [from, base + 20]]), stage.tone("stone", { far: 0.1, shade: 0.3 }));
  const tyres = line(Array.from({ length: 9 }, (_, i) => d`M${from + 50 + i * 78} ${base + 6}v10`).join(""), stage.tone("timber"), 9);
  return trees + tower + paintTownHouses(stage, dice, houses) + parts.join("") + wall + tyres + smears(stage, dice, from, to, base);
}

/** The houses' colours broken up in the basin. */
function smears(stage: Stage, dice: Dice, from: number, to: number, base: number): string {
  const colours = ["wall", "brick", "ochre", "roof"] as const;
  return colours.map((colour) => line(Array.from({ length: 6 }, () => d`M${dice.range(from, to - 60)} ${base + 32 + 90 * dice.next() ** 1.4}h${dice.range(24, 90)}`).join(""), stage.tone(colour, { shade: 0.28 }), 6, 0.42)).join("");
}

function moored(stage: Stage, dice: Dice, quay: number, open: number): string {
  const cutter = stamp(stage.newId(), paintCutter(stage, dice, 0, 0, 1, 1), [
    [600 - open * dice.range(330, 410), quay + 56, 0.8, dice.pick([-1, 1])],
    [600 + open * 460, quay + 40, 0.6, dice.pick([-1, 1])],
  ]);
  return dice.chance(0.5) ? cutter + paintYacht(stage, dice, 600 + open * dice.range(290, 340), quay + 66, 0.85, dice.pick([-1, 1])) : cutter;
}

/** The stones at our feet with bollards, crates, nets and a rowing boat below. */
function nearQuay(stage: Stage, dice: Dice, open: number): string {
  const x = (share: number) => 600 - open * share;
  const top = 726;
  const edge = polygon([[x(640), top], [x(-60), top + 70], [x(-120), 900], [x(640), 900]]);
  const face = polygon([[x(-60), top + 70], [x(-120), 900], [x(-180), 900], [x(-64), top + 92]]);
  const joints = [200, 350, 500].map((share) => d`M${x(share)} ${top + ((640 - share) / 700) * 70}L${x(share - 60)} 900`).join("");
  const stones = shape(face, stage.tone("darkStone", { shade: 0.5 })) + shape(edge, stage.tone("stone", { shade: 0.14 })) + line(joints + d`M${x(640)} ${top + 40}L${x(-90)} ${top + 110}`, stage.tone("darkStone", { shade: 0.2 }), 3, 0.7);
  const boat = paintRowboat(stage, dice, x(-340), 762, 1.25, dice.pick([-1, 1]));
  return boat + stones + crates(stage, dice, x(440), top + 44) + bollard(stage, x(60), top + 78) + bollard(stage, x(240), top + 62);
}

function bollard(stage: Stage, x: number, y: number): string {
  const iron = stage.tone("ink", { shade: 0.35 });
  return place(x, y, 1, shape("M-14 0Q-10-20-14-34H14Q10-20 14 0Z", iron) + shape("M-20-34Q-20-46 0-46T20-34Z", iron) + line("M-13-8Q0 0 13-8M-13-14Q0-6 13-14", stage.tone("path"), 4));
}

/** Fish boxes, a heap of net with its floats. */
function crates(stage: Stage, dice: Dice, x: number, y: number): string {
  const crate = (dx: number, dy: number, colour: "amber" | "teal" | "coral") => shape(d`M${dx} ${dy}h66v-34h-66Z`, stage.tone(colour, { shade: 0.12 })) + line(d`M${dx + 8} ${dy - 22}h50M${dx + 8} ${dy - 12}h50`, stage.hour.shade, 4, 0.3);
  const net = shape("M86 0Q92-50 136-54Q190-58 206 0Z", stage.tone("sage", { shade: 0.42 })) + line("M98-10Q130-44 190-14M104-26Q140-60 196-24M116 0Q130-30 150-54M150 0Q160-30 172-50", stage.tone("sage", { shade: 0.1 }), 2.5) + disc(110, -14, 9, stage.tone("coral")) + disc(178, -30, 9, stage.tone("amber")) + disc(150, -8, 9, stage.tone("coral"));
  const stack = crate(-40, 0, "teal") + crate(30, 0, "amber") + crate(-6, -34, dice.pick(["coral", "teal", "amber"] as const));
  return place(x, y, 1, net + stack);
}

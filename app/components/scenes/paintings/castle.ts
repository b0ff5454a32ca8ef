/** A castle of the Pomeranian dukes: white renaissance wings or a brick keep above its water, flags, old trees. */

import type { Dice } from "../dice.ts";
import { box, d, line, polygon, shape } from "../svg.ts";
import type { Stage } from "../stage.ts";
import { paintRowboat } from "../brushes/boats.ts";
import { paintGulls, paintSwan } from "../brushes/creatures.ts";
import { lancets } from "../brushes/gothic.ts";
import { steps } from "../brushes/houses.ts";
import { paintReeds } from "../brushes/grasses.ts";
import { stamp, type Imprint } from "../brushes/repeat.ts";
import { below, ridgeThrough, rollingRidge } from "../brushes/ridge.ts";
import { paintSky } from "../brushes/sky.ts";
import { paintTree } from "../brushes/trees.ts";
import { paintGlitter, paintRipples } from "../brushes/water.ts";
import { paintWood } from "../brushes/woods.ts";

export function paintCastle(stage: Stage): string {
  const dice = stage.dice.fork("castle");
  const shore = dice.range(610, 640);
  const centre = 600 - stage.side * dice.range(-30, 110);
  const id = stage.newId();
  const whole = hills(stage, dice, shore) + mound(stage, dice, centre, shore, dice.chance(0.5) ? ducalPalace : brickKeep);
  return (
    paintSky(stage, shore - 60, 0.65) +
    paintGulls(stage, dice, 600 + stage.side * 300, 260, 5, 18) +
    box(0, shore, 1200, 300, stage.hour.water[0]) +
    `<g id="${id}">${whole}</g><use href="#${id}" transform="matrix(1 0 0 -.8 0 ${Math.round(shore * 1.8)})" opacity=".55"/>` +
    moat(stage, shore) +
    life(stage, dice, shore)
  );
}

function hills(stage: Stage, dice: Dice, shore: number): string {
  const ridge = rollingRidge(dice, { y: shore - 100, swell: 60, waves: 1 });
  return shape(below(ridge, shore + 1, -20, 1220, 124), stage.tone("leaf", { far: 0.6, shade: 0.3 })) + paintWood(stage, dice, () => shore - 44, { size: 52, far: 0.3, bottom: shore + 1, conifer: dice.chance(0.25) });
}

/** The castle hill with its trees; `build` draws the castle on (x, y). */
function mound(stage: Stage, dice: Dice, centre: number, shore: number, build: (stage: Stage, dice: Dice, x: number, y: number) => string): string {
  const top = shore - 78;
  const hill = ridgeThrough([[centre - 470, shore + 2], [centre - 330, top + 20], [centre, top - 8], [centre + 330, top + 20], [centre + 470, shore + 2]]);
  const tree = paintTree(stage, dice, { x: 0, y: 0, height: 150 });
  const spots = [-390, -330, -262, 268, 340, 402].map((dx): Imprint => [centre + dx + dice.range(-14, 14), hill(centre + dx) + 30, dice.range(0.75, 1.15), dice.range(0.9, 1.2)]);
  return build(stage, dice, centre, top + 6) + shape(below(hill, shore + 1, centre - 470, centre + 470, 47), stage.tone("grass", { shade: 0.16 })) + stamp(stage.newId(), tree, spots);
}

function flag(stage: Stage, x: number, y: number): string {
  return line(d`M${x} ${y}v-46`, stage.tone("timber"), 3) + shape(d`M${x} ${y - 46}q${-stage.side * 20} -8 ${-stage.side * 40} 0v20q${-stage.side * -20} -8 ${stage.side * 40} 0Z`, stage.tone("red"));
}

/** White wings with a crenellated renaissance attic and copper-helmeted towers, after Szczecin. */
function ducalPalace(stage: Stage, dice: Dice, x: number, y: number): string {
  const wall = stage.tone("wall", { shade: 0.04 });
  const pane = stage.lamps ? "#f6c46f" : stage.tone("ink", { shade: 0.1 });
  const windows = [0, 1, 2].map((row) => Array.from({ length: 11 }, (_, i) => d`M${x - 214 + i * 40} ${y - 22 - row * 44}v-22q7 -8 14 0v22Z`).join("")).join("");
  const attic = Array.from({ length: 11 }, (_, i) => d`M${x - 228 + i * 41.5} ${y - 150}v-26q20 -30 41.5 0v26Z`).join("");
  const way = dice.pick([-1, 1]);
  return (
    helmTower(stage, x + way * 170, y, 62, 242) +
    box(x - 228, y - 150, 456, 160, wall) +
    shape(attic, stage.tone("wall", { shade: 0.1 })) +
    line(d`M${x - 232} ${y - 150}H${x + 232}M${x - 228} ${y - 104}H${x + 228}M${x - 228} ${y - 58}H${x + 228}`, stage.tone("stone", { shade: 0.1 }), 4) +
    shape(windows, pane) +
    box(stage.side > 0 ? x - 228 : x + 76, y - 176, 152, 190, stage.hour.shade, 0.16) +
    helmTower(stage, x - way * 90, y, 74, 196)
  );
}

/** A square tower under a two-storeyed copper helm. */
function helmTower(stage: Stage, x: number, y: number, width: number, height: number): string {
  const w = width / 2;
  const top = y - height;
  const helm = d`M${x - w - 5} ${top}Q${x - w * 0.9} ${top - 36} ${x - w * 0.4} ${top - 42}V${top - 62}Q${x - w * 0.6} ${top - 76} ${x - 6} ${top - 92}L${x} ${top - 136}L${x + 6} ${top - 92}Q${x + w * 0.6} ${top - 76} ${x + w * 0.4} ${top - 62}V${top - 42}Q${x + w * 0.9} ${top - 36} ${x + w + 5} ${top}Z`;
  const clock = `<circle cx="${Math.round(x)}" cy="${Math.round(top + 26)}" r="${Math.round(w * 0.46)}" fill="${stage.tone("ochre")}" stroke="${stage.tone("ink")}" stroke-width="4"/>` + line(d`M${x} ${top + 26}v-11M${x} ${top + 26}h8`, stage.tone("ink"), 3);
  return box(x - w, top, width, height + 8, stage.tone("wall", { shade: 0.08 })) + shape(d`M${stage.side > 0 ? x - w : x + w * 0.3} ${top}h${w * 0.7}v${height}h${-w * 0.7}Z`, stage.hour.shade, 0.22) + shape(helm, stage.tone("copper", { shade: 0.14 })) + clock + shape(lancets(x - w * 0.7, top + 124, width * 0.7, 36, 2), stage.tone("ink", { shade: 0.15 })) + flag(stage, x, top - 130);
}

/** A brick castle: square keep with battlements, wings under steep tiles, stepped gables, after Darłowo and Świdwin. */
function brickKeep(stage: Stage, dice: Dice, x: number, y: number): string {
  const brick = stage.tone("brick", { shade: 0.1 });
  const way = dice.pick([-1, 1]);
  const keep = x - way * 110;
  const height = dice.range(250, 300);
  const merlons = Array.from({ length: 5 }, (_, i) => d`M${keep - 52 + i * 23} ${y - height}v-18h12v18Z`).join("");
  const wing = (left: number, width: number, wall: number) => box(left, y - wall, width, wall + 10, stage.tone("brick", { shade: 0.16 })) + shape(polygon([[left - 8, y - wall], [left + 24, y - wall - 84], [left + width - 24, y - wall - 84], [left + width + 8, y - wall]]), stage.tone("roof", { shade: 0.12 })) + shape(lancets(left + 10, y - 20, width - 20, wall * 0.56, 5), stage.lamps ? "#f6c46f" : stage.tone("ink", { shade: 0.15 }));
  const gable = shape(polygon(steps(x + way * 150 - 62, y - 140, 124, 104, 5)), brick) + box(x + way * 150 - 62, y - 142, 124, 150, brick) + shape(lancets(x + way * 150 - 44, y - 150, 88, 64, 3) + lancets(x + way * 150 - 50, y - 30, 100, 78, 4), stage.tone("wall", { shade: 0.2 }));
  return (
    wing(x - 200, 400, 110) +
    gable +
    box(keep - 50, y - height, 100, height + 10, brick) +
    shape(merlons, stage.tone("brick", { shade: 0.18 })) +
    line(d`M${keep - 54} ${y - height + 6}h108M${keep - 50} ${y - height * 0.62}h100`, stage.tone("wall", { shade: 0.25 }), 5) +
    shape(lancets(keep - 36, y - height * 0.68, 72, 60, 3) + lancets(keep - 30, y - height * 0.28, 60, 44, 2), stage.tone("oldBrick", { shade: 0.5 })) +
    box(stage.side > 0 ? keep - 50 : keep + 16, y - height - 18, 34, height + 28, stage.hour.shade, 0.28) +
    flag(stage, keep, y - height - 14)
  );
}

function moat(stage: Stage, shore: number): string {
  return box(0, shore + 2, 1200, 300, stage.hour.water[1], 0.38) + line(d`M-10 ${shore}H1210`, stage.hour.sun, 3, 0.5) + paintRipples(stage, { top: shore + 8, bottom: 900 }) + paintGlitter(stage, { top: shore + 6, bottom: 900 });
}

function life(stage: Stage, dice: Dice, shore: number): string {
  const x = 600 + stage.side * dice.range(160, 300);
  const guest = dice.chance(0.5) ? paintSwan(stage, x, shore + 86, 0.9, stage.side) + paintSwan(stage, x - stage.side * 110, shore + 66, 0.66, stage.side) : paintRowboat(stage, dice, x, shore + 90, 1.05, dice.pick([-1, 1]));
  return guest + paintReeds(stage, dice, stage.side > 0 ? -20 : 940, stage.side > 0 ? 260 : 1220, 900, 210, 26);
}

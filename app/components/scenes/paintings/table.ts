/** A laid table by the water: smoked fish, bread, a jug of flowers, a glass; outdoors or at an open window. */

import type { Dice } from "../dice.ts";
import { box, d, line, oval, place, shape } from "../svg.ts";
import type { Stage } from "../stage.ts";
import { paintFarSail } from "../brushes/boats.ts";
import { paintApples, paintBowl, paintBread, paintCandle, paintCheese, paintFishPlate, paintGlass, paintJar, paintJug } from "../brushes/food.ts";
import { stamp, type Imprint } from "../brushes/repeat.ts";
import { below, rollingRidge } from "../brushes/ridge.ts";
import { paintSky } from "../brushes/sky.ts";
import { crown } from "../brushes/trees.ts";
import { paintWater } from "../brushes/water.ts";
import { paintWood } from "../brushes/woods.ts";

export function paintTable(stage: Stage): string {
  const dice = stage.dice.fork("table");
  const indoors = dice.chance(0.45);
  const edge = dice.range(520, 548);
  return view(stage, dice) + (indoors ? openWindow(stage, dice) : leaves(stage, dice)) + tableTop(stage, dice, edge) + meal(stage, dice, edge);
}

/** What lies beyond: a lake with its wood, or the sea with sails. */
function view(stage: Stage, dice: Dice): string {
  const horizon = dice.range(380, 420);
  const sea = dice.chance(0.5);
  const ridge = rollingRidge(dice, { y: horizon - 50, swell: 50, waves: 1.1 });
  const land = sea
    ? [0, 1, 2].map(() => paintFarSail(stage, dice.range(200, 1000), horizon + dice.range(6, 40), dice.range(0.5, 0.9), 0.25)).join("")
    : "";
  const shore = sea ? "" : shape(below(ridge, horizon + 1, -20, 1220, 124), stage.tone("leaf", { far: 0.6, shade: 0.3 })) + paintWood(stage, dice, () => horizon - 26, { size: 40, far: 0.32, bottom: horizon + 1, conifer: dice.chance(0.4) });
  return paintSky(stage, horizon, 0.6) + shore + paintWater(stage, { top: horizon, bottom: 600 }) + land;
}

/** A wall with an opening, its frame, casements folded back and a sill. */
function openWindow(stage: Stage, dice: Dice): string {
  const wall = stage.tone(dice.pick(["sage", "wall", "skyBlue", "rose"] as const), { shade: 0.22 });
  const frame = stage.tone("foam", { shade: 0.08 });
  const [l, r, t, b] = [250, 950, 130, 540];
  const bars = d`M${l} ${t}H${r}V${b}H${l}ZM600 ${t}V${b}M${l} 250H${r}`;
  const casement = (x: number, way: number) => shape(d`M${x} ${t}l${way * 92} -26V${b + 34}L${x} ${b}Z`, stage.tone("skyBlue", { shade: 0.06 }), 0.42) + line(d`M${x} ${t}l${way * 92} -26V${b + 34}L${x} ${b}ZM${x} 250l${way * 92} -10`, frame, 12);
  return (
    `<path d="${d`M-10 -10H1210V910H-10ZM${l} ${t}V${b}H${r}V${t}Z`}" fill="${wall}" fill-rule="evenodd"/>` +
    line(d`M90 0V560M1110 0V560M30 0V560M1170 0V560`, stage.hour.shade, 3, 0.12) +
    line(bars, frame, 16) +
    casement(l, -1) +
    casement(r, 1) +
    box(l - 30, b, r - l + 60, 22, frame) +
    box(l - 30, b + 20, r - l + 60, 8, stage.hour.shade, 0.25)
  );
}

/** Boughs hanging over an outdoor table. */
function leaves(stage: Stage, dice: Dice): string {
  if (stage.season === "winter") return "";
  const cluster = shape(crown(dice, 0, 0, 96, 46, 9), stage.tone("leaf", { shade: 0.4 })) + shape(crown(dice, stage.side * 14, 8, 58, 24, 8), stage.tone("leaf", { shade: 0.08 }));
  const x = (share: number) => (stage.side > 0 ? share : 1200 - share);
  const spots: Imprint[] = [[x(30), 230, 1], [x(60), 130, 1.3], [x(200), 110, 1.2], [x(350), 70, 1], [x(520), 40, 0.9], [x(1150), 60, 0.9]];
  return line(d`M${x(-20)} 90Q${x(240)} 40 ${x(560)} 60M${x(-20)} 150Q${x(60)} 190 ${x(90)} 240`, stage.tone("bark", { shade: 0.4 }), 13) + stamp(stage.newId(), cluster, spots);
}

/** The top seen a little from above: planks, or a cloth with stripes or checks running away from us. */
function tableTop(stage: Stage, dice: Dice, edge: number): string {
  const kind = dice.pick(["planks", "stripes", "checks", "linen"] as const);
  const rays = Array.from({ length: 15 }, (_, i) => {
    const share = (i - 7) / 7;
    return { top: 600 + share * 560, foot: 600 + share * 1050 };
  });
  const tint = stage.tone(dice.pick(["coral", "teal", "amber", "red"] as const), { shade: 0.05 });
  const cloth = stage.tone("foam", { shade: 0.05 });
  if (kind === "planks") {
    const joints = rays.filter((_, i) => i % 2 === 0).map(({ top, foot }) => d`M${top} ${edge}L${foot} 900`).join("");
    const grain = Array.from({ length: 16 }, () => d`M${dice.range(0, 1150)} ${dice.range(edge + 20, 890)}h${dice.range(20, 70)}`).join("");
    return box(0, edge, 1200, 400, stage.tone("paleWood", { shade: 0.08 })) + line(joints, stage.tone("wood", { shade: 0.4 }), 4, 0.7) + line(grain, stage.tone("wood", { shade: 0.1 }), 3, 0.4) + box(0, edge - 4, 1200, 8, stage.tone("foam", { shade: 0.05 }), 0.5);
  }
  const base = box(0, edge, 1200, 400, cloth);
  const runs = rays.map(({ top, foot }, i) => (i % 2 ? "" : d`M${top - 14} ${edge}h28L${foot + 27} 900h-54Z`)).join("");
  if (kind === "stripes") return base + shape(runs, tint, 0.85);
  if (kind === "linen") return base + line(rays.map(({ top, foot }) => d`M${top} ${edge}L${foot} 900`).join(""), stage.tone("stone"), 2, 0.4) + line(d`M0 ${edge + 26}H1200M0 ${edge + 40}H1200`, tint, 5);
  const rows = [0, 1, 2, 3].map((i) => d`M0 ${edge + 26 + i * i * 22 + i * 34}h1200v${14 + i * 9}H0Z`).join("");
  return base + shape(runs, tint, 0.45) + shape(rows, tint, 0.45);
}

/** The dishes: tall things behind, the plate in front, all throwing their shadow away from the light. */
function meal(stage: Stage, dice: Dice, edge: number): string {
  const flip = dice.pick([-1, 1]);
  const at = (share: number) => 600 + flip * share;
  const lean = -stage.side * 60;
  const shadow = (x: number, y: number, rx: number) => oval(x + lean * 0.6, y + 2, rx * 1.25, rx * 0.24, stage.hour.shade, 0.22);
  const dishes = [
    { x: at(-250), y: edge + 54, rx: 90, draw: paintJug },
    { x: at(250), y: edge + 46, rx: 60, draw: dice.pick([paintGlass, paintJar, paintCandle]) },
    { x: at(370), y: edge + 80, rx: 60, draw: dice.pick([paintGlass, paintJar]) },
    { x: at(60), y: edge + 62, rx: 150, draw: dice.pick([paintBread, paintBread, paintCheese]) },
    { x: at(-390), y: edge + 132, rx: 110, draw: dice.pick([paintApples, paintCheese, paintJar]) },
    { x: at(dice.range(-40, 40)), y: edge + 152, rx: 215, draw: dice.pick([paintFishPlate, paintFishPlate, paintBowl]) },
  ];
  return dishes.map(({ x, y, rx, draw }) => shadow(x, y, rx) + draw(stage, dice, x, y)).join("") + cutlery(stage, at(340), edge + 190);
}

function cutlery(stage: Stage, x: number, y: number): string {
  const steel = stage.tone("stone", { shade: 0.22 });
  return place(x, y, 1, line("M-10-56L18 50", steel, 8) + line("M-10-56L-18-92M-19-50q-8-20-8-40M-2-54q0-20-8-40", steel, 4) + line("M40-56L66 50", steel, 8) + shape("M34-58Q26-96 38-116Q50-90 46-58Z", steel));
}

/** An old town: coloured gables round a square or along the water, brick Gothic standing over the roofs. */

import type { Dice } from "../dice.ts";
import { box, d, disc, line, place, shape } from "../svg.ts";
import type { Stage } from "../stage.ts";
import { paintRowboat } from "../brushes/boats.ts";
import { paintGulls } from "../brushes/creatures.ts";
import { paintChurchTower, paintGate, paintNave } from "../brushes/gothic.ts";
import { paintTownHouses, type Front } from "../brushes/houses.ts";
import { paintSky } from "../brushes/sky.ts";
import { paintTree } from "../brushes/trees.ts";
import { paintGlitter, paintRipples } from "../brushes/water.ts";
import { leafyEdge } from "../brushes/woods.ts";

export function paintOldTown(stage: Stage): string {
  const dice = stage.dice.fork("town");
  const waterside = dice.chance(0.45);
  const street = waterside ? 640 : 690;
  const skyline = roofsBehind(stage, dice, street) + church(stage, dice, street);
  const row = houseRow(stage, dice, street);
  const front = waterside ? quayside(stage, dice, street) : square(stage, dice, street);
  return paintSky(stage, 600, 0.5) + paintGulls(stage, dice, 600 + stage.side * 230, 250, 3, 18) + skyline + row + front;
}

/** Hazy roofs further off. */
function roofsBehind(stage: Stage, dice: Dice, street: number): string {
  const trees = shape(leafyEdge(dice, () => street - 190, { size: 60 }), stage.tone("leaf", { far: 0.55, shade: 0.3 }));
  let path = d`M-20 ${street}`;
  for (let x = -20; x < 1220; ) {
    const w = dice.range(60, 110);
    const y = street - dice.range(210, 270);
    path += d`L${x} ${y}L${x + w / 2} ${y - w * 0.5}L${x + w} ${y}`;
    x += w;
  }
  return trees + shape(d`${path}V${street}Z`, stage.tone("roof", { far: 0.45, shade: 0.25 }));
}

function church(stage: Stage, dice: Dice, street: number): string {
  const x = 600 - stage.side * dice.range(-60, 200);
  const way = dice.pick([-1, 1]);
  const nave = paintNave(stage, { x: way > 0 ? x + 80 : x - 290, y: street - 120, width: 300, height: 130, far: 0.2 });
  return nave + paintChurchTower(stage, dice, { x, y: street - 120, width: 92, height: dice.range(230, 270), far: 0.14 });
}

/** A street front from edge to edge; in some towns a brick gate stands among the houses. */
function houseRow(stage: Stage, dice: Dice, street: number): string {
  const gateAt = dice.chance(0.4) ? dice.whole(2, 6) : -1;
  const fronts: Front[] = [];
  let gate = "";
  for (let [x, i] = [-30, 0]; x < 1210; i += 1) {
    const width = i === gateAt ? 150 : dice.range(120, 168);
    if (i === gateAt) gate = paintGate(stage, { x, y: street, width, height: 240 });
    else fronts.push({ x, y: street, width, height: dice.range(150, 250) });
    x += width;
  }
  return paintTownHouses(stage, dice, fronts) + gate;
}

/** The paved square with its trees, lamps and café parasols. */
function square(stage: Stage, dice: Dice, street: number): string {
  const rows = Array.from({ length: 7 }, (_, i) => {
    const y = street + 16 + i * i * 4.4;
    return d`M-20 ${y}` + Array.from({ length: 4 }, () => d`q155 ${12 + i * 3} 310 0`).join("");
  });
  const ground = box(0, street, 1200, 900 - street, stage.tone("stone", { shade: 0.06 })) + box(0, street, 1200, 12, stage.hour.shade, 0.22) + line(rows.join(""), stage.tone("darkStone", { shade: 0.15 }), 2.5, 0.5);
  const cafe = dice.range(220, 420) + (stage.side > 0 ? 0 : 420);
  const parasols = [0, 130, 250].map((dx) => parasol(stage, dice, cafe + dx, street + 62 + (dx % 100) * 0.3)).join("");
  const tree = paintTree(stage, dice, { x: stage.side > 0 ? 1080 : 120, y: street + 70, height: 330 });
  return ground + walkers(stage, dice, street) + parasols + lamp(stage, stage.side > 0 ? 860 : 330, street + 60) + tree;
}

function parasol(stage: Stage, dice: Dice, x: number, y: number): string {
  const cloth = stage.tone(dice.pick(["coral", "amber", "foam", "teal"] as const), { shade: 0.02 });
  const body =
    line("M0 0V-92", stage.tone("timber"), 4) +
    shape("M-62-78Q-40-112 0-118Q40-112 62-78Z", cloth) +
    shape(stage.side > 0 ? "M-62-78Q-40-112 0-118Q-18-100-20-78Z" : "M62-78Q40-112 0-118Q18-100 20-78Z", stage.hour.shade, 0.22) +
    line("M-34-30h68M-26-30l-6 30M26-30l6 30M-52-34v34M-52-16h16v16M52-34v34M52-16h-16v16", stage.tone("timber", { shade: 0.1 }), 4);
  return place(x, y, 1, body);
}

function lamp(stage: Stage, x: number, y: number): string {
  const glow = stage.lamps ? disc(0, -168, 46, "#ffdf9e", 0.35) : "";
  return place(x, y, 1, glow + line("M0 0V-150M-12 0H12M-8-146H8", stage.tone("ink", { shade: 0.3 }), 6) + shape("M-11-150L-15-182H15L11-150Z", stage.lamps ? "#ffe6ae" : stage.tone("foam")) + shape("M-19-182L0-198L19-182Z", stage.tone("ink", { shade: 0.3 })));
}

/** A few people crossing the square, as small cut-outs with long shadows. */
function walkers(stage: Stage, dice: Dice, street: number): string {
  return Array.from({ length: dice.whole(3, 5) }, () => {
    const coat = stage.tone(dice.pick(["ink", "coral", "teal", "amber", "foam"] as const), { shade: 0.15 });
    const body =
      line(d`M0 0l${-stage.side * 60} 12`, stage.hour.shade, 9, 0.22) +
      line("M-4-26L-8 0M4-26L8 0", stage.tone("ink", { shade: 0.3 }), 6) +
      shape("M-12-22Q-14-58 0-60Q14-58 12-22Z", coat) +
      disc(0, -67, 8, stage.tone("skin", { shade: 0.15 }));
    return place(dice.range(140, 1060), street + dice.range(26, 52), dice.range(0.8, 0.95), body);
  }).join("");
}

/** A quay wall and the river with the town's broken colours in it. */
function quayside(stage: Stage, dice: Dice, street: number): string {
  const colours = ["ochre", "rose", "sage", "skyBlue", "brick", "wall"] as const;
  const smears = Array.from({ length: 13 }, (_, i) => {
    const x = i * 98 + dice.range(-30, 10);
    const strokes = Array.from({ length: 4 }, (_, row) => d`M${x + dice.range(-14, 14)} ${street + 62 + row * 24 + dice.range(-4, 4)}h${dice.range(36, 92)}`).join("");
    return line(strokes, stage.tone(dice.pick(colours), { shade: 0.25 }), 11, 0.45);
  });
  const wall = box(0, street, 1200, 36, stage.tone("stone", { shade: 0.2 })) + line(d`M0 ${street + 12}H1200M0 ${street + 25}H1200`, stage.hour.shade, 2, 0.3) + box(0, street - 4, 1200, 7, stage.tone("foam", { shade: 0.1 }));
  const river = box(0, street + 34, 1200, 900, stage.hour.water[1]);
  const boats = [240, 520, 860].map((x) => paintRowboat(stage, dice, x + dice.range(-60, 60), street + dice.range(74, 118), dice.range(0.8, 1.15), dice.pick([-1, 1]))).join("");
  return river + smears.join("") + paintRipples(stage, { top: street + 40, bottom: 900 }) + paintGlitter(stage, { top: street + 40, bottom: 900 }) + wall + lamp(stage, stage.side > 0 ? 300 : 900, street + 2) + boats;
}

/** The lighthouse: alone on its headland above the sea, lit after dark, white with distance by day. */

import type { Dice } from "../dice.ts";
import { line, shape } from "../svg.ts";
import type { Stage } from "../stage.ts";
import { paintFarSail, paintYacht } from "../brushes/boats.ts";
import { paintGulls } from "../brushes/creatures.ts";
import { paintTufts } from "../brushes/grasses.ts";
import { stamp, type Imprint } from "../brushes/repeat.ts";
import { below, ridgeThrough, sprayUnder, type Ridge } from "../brushes/ridge.ts";
import { paintSky } from "../brushes/sky.ts";
import { lampAt, paintBeams, paintLighthouse, TOWER_KINDS } from "../brushes/towers.ts";
import { paintPine } from "../brushes/trees.ts";
import { paintWater, paintWaves } from "../brushes/water.ts";
import { leafyEdge, paintWood } from "../brushes/woods.ts";

export function paintLighthouseCoast(stage: Stage): string {
  const dice = stage.dice.fork("lighthouse");
  const horizon = dice.range(520, 580);
  const away = stage.side < 0 ? 1 : -1;
  const x = 600 + away * dice.range(90, 230);
  const crest = headland(dice, x, away, horizon);
  const y = crest(x) + 8;
  const height = Math.min(dice.range(310, 400), (y - 165) / 1.05);
  const lamp = lampAt(x, y, height);
  const beams = stage.lamps ? paintBeams(stage, dice, lamp.x, lamp.y) : "";
  const boats = seaLife(stage, dice, x, away, horizon);
  return (
    paintSky(stage, horizon, 0.6) +
    beams +
    paintWater(stage, { top: horizon, bottom: 760 }) +
    boats +
    grove(stage, dice, crest, x, away) +
    paintLighthouse(stage, dice, { x, y, height, kind: dice.pick(TOWER_KINDS) }) +
    land(stage, dice, crest, x, away) +
    foreground(stage, dice, away)
  );
}

/** The headland's outline: high under the tower, falling to the water on the sunny side. */
function headland(dice: Dice, x: number, away: number, horizon: number): Ridge {
  const drop = dice.range(250, 330);
  const points: [number, number][] = [[x - away * (drop + 60), 800], [x - away * drop, horizon + 130], [x - away * drop * 0.72, horizon + 20], [x - away * drop * 0.3, horizon - 30], [x, horizon - 44], [x + away * 240, horizon - 30], [x + away * 520, horizon - dice.range(50, 100)], [x + away * 900, horizon - 70]];
  return ridgeThrough(away > 0 ? points : points.reverse());
}

function grove(stage: Stage, dice: Dice, crest: Ridge, x: number, away: number): string {
  const [from, to] = away > 0 ? [x + 150, 1230] : [-30, x - 150];
  const wood = paintWood(stage, dice, (px) => crest(px) - 34, { from, to, size: 66, bottom: 800, conifer: dice.chance(0.3), far: 0.12 });
  const pines = [190, 330, 420].map((dx): Imprint => {
    const px = x + away * dx + dice.range(-26, 26);
    return [px, crest(px) + 10, dice.range(0.6, 1), dice.range(0.85, 1.2)];
  });
  return wood + stamp(stage.newId(), paintPine(stage, dice, { x: 0, y: 0, height: 190 }, away * 0.1), pines);
}

/** Grass on top, a sandy break to the sea, stones at its foot. */
function land(stage: Stage, dice: Dice, crest: Ridge, x: number, away: number): string {
  const [from, to] = away > 0 ? [x - 390, 1220] : [-20, x + 390];
  const face: Ridge = (px) => crest(px) + 26 + Math.abs(Math.sin(px / 53)) * 12;
  const inland: Ridge = (px) => crest(px) + 64 + Math.max(0, 130 - (px - x) * away) ** 2 / 120;
  const bushes = leafyEdge(dice, inland, { from: away > 0 ? x - 40 : -30, to: away > 0 ? 1230 : x + 40, size: 56 });
  return (
    shape(below(crest, 900, from, to, 52), stage.tone("grass", { shade: 0.16 })) +
    shape(below(face, 900, from, to, 52), stage.tone("sand", { shade: stage.side === -away ? 0.14 : 0.34 })) +
    sprayUnder(dice, face, { from: from + 30, to: to - 30, depth: 120, count: 36, colour: stage.tone("wood", { shade: 0.3 }), size: 3.6 }) +
    stairs(stage, x, away, crest(x)) +
    shape(bushes, stage.tone("leaf", { shade: 0.42 })) +
    sprayUnder(dice, inland, { from: away > 0 ? x + 60 : 0, to: away > 0 ? 1200 : x - 60, depth: 90, count: 30, colour: stage.tone("meadow", { shade: 0.1 }), size: 6, opacity: 0.55 })
  );
}

/** Wooden steps zigzagging from the tower down to the beach. */
function stairs(stage: Stage, x: number, away: number, top: number): string {
  const points = [[-60, 14], [-128, 62], [-92, 110], [-170, 160], [-140, 215]].map(([dx = 0, dy = 0]) => [Math.round(x + away * dx), Math.round(top + dy)] as const);
  const flights = `M${points.map((point) => point.join(" ")).join("L")}`;
  const rails = `M${points.map(([px, py]) => `${px} ${py - 16}`).join("L")}${points.map(([px, py]) => `M${px} ${py - 16}v26`).join("")}`;
  return line(flights, stage.tone("paleWood", { shade: 0.05 }), 7) + line(rails, stage.tone("timber", { shade: 0.15 }), 2.6);
}

/** Surf and a dark bank of marram that frames the picture below. */
function foreground(stage: Stage, dice: Dice, away: number): string {
  const bank = ridgeThrough(away > 0 ? [[-40, 880], [420, 850], [800, 770], [1240, 700]] : [[-40, 700], [400, 770], [780, 850], [1240, 880]]);
  const spots = Array.from({ length: 9 }, () => {
    const px = away > 0 ? 1200 - 700 * dice.next() ** 1.4 : 700 * dice.next() ** 1.4;
    return [px, bank(px) + dice.range(6, 60), dice.range(60, 120)] as const;
  });
  const surf = paintWaves(stage, { top: 715, bottom: 880 }, 3);
  return surf + shape(below(bank), stage.tone("sand", { shade: 0.45 })) + sprayUnder(dice, bank, { depth: 130, count: 34, colour: stage.tone("pine", { shade: 0.5 }), size: 4 }) + paintTufts(stage, dice, spots, 11);
}

function seaLife(stage: Stage, dice: Dice, x: number, away: number, horizon: number): string {
  const sails = Array.from({ length: dice.whole(1, 3) }, () => paintFarSail(stage, x - away * dice.range(360, 700), horizon + dice.range(4, 18), dice.range(0.4, 0.7), 0.25));
  const yacht = dice.chance(0.5) ? paintYacht(stage, dice, x - away * dice.range(470, 560), horizon + 110, 0.75, dice.pick([-1, 1])) : "";
  return sails.join("") + yacht + paintGulls(stage, dice, x - away * 330, horizon - dice.range(150, 260), dice.whole(3, 6), 22);
}

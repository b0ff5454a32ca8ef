/** A country house in its park: a symmetrical front with portico and deep roof, limes on both sides, a drive or a pond before it. */

import type { Dice } from "../dice.ts";
import { box, d, line, oval, polygon, shape } from "../svg.ts";
import type { Stage } from "../stage.ts";
import { paintHorse, paintSwan } from "../brushes/creatures.ts";
import { paintFlowers, paintFringe, paintReeds } from "../brushes/grasses.ts";
import { stamp, type Imprint } from "../brushes/repeat.ts";
import { below, combUnder, rollingRidge } from "../brushes/ridge.ts";
import { paintSky } from "../brushes/sky.ts";
import { crown, paintTree } from "../brushes/trees.ts";
import { paintWood } from "../brushes/woods.ts";

export function paintManor(stage: Stage): string {
  const dice = stage.dice.fork("manor");
  const lawn = dice.range(560, 590);
  const ridge = rollingRidge(dice, { y: lawn - 130, swell: 60, waves: 0.9 });
  const front = dice.pick([drive, pond, paddock]);
  return (
    paintSky(stage, lawn - 60, 0.7) +
    shape(below(ridge, lawn, -20, 1220, 124), stage.tone("leaf", { far: 0.6, shade: 0.3 })) +
    paintWood(stage, dice, () => lawn - 110, { size: 74, far: 0.24, bottom: lawn + 10 }) +
    house(stage, dice, 600, lawn) +
    grounds(stage, dice, lawn) +
    front(stage, dice, lawn) +
    parkTrees(stage, dice, lawn) +
    bough(stage, dice)
  );
}

/** The house, 520 units wide, its ground line at (x, y). */
function house(stage: Stage, dice: Dice, x: number, y: number): string {
  const plaster = dice.pick(["wall", "ochre", "rose", "foam", "sage"] as const);
  const trim = stage.tone("foam", { shade: 0.06 });
  const roof = stage.season === "winter" ? stage.tone("snow", { shade: 0.05 }) : stage.tone(dice.pick(["roof", "slate", "roof"] as const), { shade: 0.14 });
  const mansard = dice.chance(0.5);
  const eaves = y - 142;
  const slopes = mansard ? polygon([[x - 276, eaves], [x - 250, eaves - 62], [x - 208, eaves - 96], [x + 208, eaves - 96], [x + 250, eaves - 62], [x + 276, eaves]]) : polygon([[x - 276, eaves], [x - 190, eaves - 96], [x + 190, eaves - 96], [x + 276, eaves]]);
  const dormers = [-180, -112, 112, 180].map((dx) => d`M${x + dx - 15} ${eaves - 16}v-26q15 -20 30 0v26Z`).join("");
  const chimneys = shape(d`M${x - 120} ${eaves - 90}v-44h26v44ZM${x + 94} ${eaves - 90}v-44h26v44Z`, stage.tone("brick", { shade: 0.2 }));
  return (
    chimneys +
    shape(slopes, roof) +
    shape(stage.side > 0 ? d`M${x - 276} ${eaves}L${x - 190} ${eaves - 96}H${x - 60}V${eaves}Z` : d`M${x + 276} ${eaves}L${x + 190} ${eaves - 96}H${x + 60}V${eaves}Z`, stage.hour.shade, 0.16) +
    shape(dormers, trim) +
    box(x - 260, eaves, 520, 150, stage.tone(plaster, { shade: 0.05 })) +
    box(x - 260, eaves, 520, 14, stage.hour.shade, 0.22) +
    windows(stage, x, y) +
    line(d`M${x - 264} ${eaves}h528M${x - 262} ${y - 70}h524`, trim, 6) +
    wing(stage, x, eaves, y) +
    portico(stage, x, y, eaves, plaster)
  );
}

function windows(stage: Stage, x: number, y: number): string {
  const glass = stage.lamps ? "#f8c970" : stage.tone("ink", { shade: 0.08 });
  const spots = [-232, -184, -136, 108, 156, 204];
  const panes = spots.map((dx) => d`M${x + dx} ${y - 16}h28v-40h-28ZM${x + dx} ${y - 86}h28v-38h-28Z`).join("");
  const bars = spots.map((dx) => d`M${x + dx + 14} ${y - 16}v-40M${x + dx} ${y - 38}h28M${x + dx + 14} ${y - 86}v-38M${x + dx} ${y - 106}h28`).join("");
  return `<path d="${panes}" fill="${glass}" stroke="${stage.tone("foam", { shade: 0.04 })}" stroke-width="5"/>` + line(bars, stage.tone("foam"), 2);
}

/** The side away from the sun lies in shade. */
function wing(stage: Stage, x: number, eaves: number, y: number): string {
  return box(stage.side > 0 ? x - 260 : x + 96, eaves, 164, y - eaves + 8, stage.hour.shade, 0.13);
}

/** Four columns, a pediment with a round window, steps. */
function portico(stage: Stage, x: number, y: number, eaves: number, plaster: "wall" | "ochre" | "rose" | "foam" | "sage"): string {
  const trim = stage.tone("foam", { shade: 0.04 });
  const columns = [-72, -28, 16, 60].map((dx) => d`M${x + dx} ${y}v${eaves - y + 6}h13V${y}Z`).join("");
  const shades = [-72, -28, 16, 60].map((dx) => d`M${x + dx + (stage.side > 0 ? 2 : 11)} ${y}V${eaves + 8}`).join("");
  return (
    box(x - 84, eaves - 6, 168, y - eaves + 6, stage.tone(plaster, { shade: 0.24 })) +
    shape(d`M${x - 20} ${y}v-70q20 -20 40 0v70Z`, stage.lamps ? "#ffd98a" : stage.tone("timber", { shade: 0.1 })) +
    shape(columns, trim) +
    line(shades, stage.hour.shade, 3.5, 0.28) +
    `<path d="${polygon([[x - 98, eaves - 4], [x, eaves - 74], [x + 98, eaves - 4]])}" fill="${stage.tone(plaster, { shade: 0.02 })}" stroke="${trim}" stroke-width="8"/>` +
    oval(x, eaves - 30, 13, 13, stage.tone("ink", { shade: 0.1 })) +
    shape(d`M${x - 96} ${y + 4}h192l14 9h-220ZM${x - 112} ${y + 14}h224l12 9h-248Z`, stage.tone("stone", { shade: 0.08 }))
  );
}

function grounds(stage: Stage, dice: Dice, lawn: number): string {
  const edge = (x: number) => lawn + 4 + Math.abs(x - 600) * 0.02;
  const hedges = line(d`M290 ${lawn + 8}h150M760 ${lawn + 8}h150`, stage.tone("pine", { shade: 0.3 }), 20) + line(d`M290 ${lawn + 3}h150M760 ${lawn + 3}h150`, stage.tone("leaf", { shade: 0.1 }), 7);
  return shape(below(edge, 900, -20, 1220, 155), stage.tone("grass", { shade: 0.08 })) + combUnder(dice, edge, { rows: 9, gap: 24, colour: stage.tone("meadow", { shade: 0.04 }), width: 4, opacity: 0.6 }) + hedges;
}

/** A gravel drive opening towards us round an oval of flowers. */
function drive(stage: Stage, dice: Dice, lawn: number): string {
  const gravel = shape(d`M${540} ${lawn + 24}h120C690 ${lawn + 80} 760 ${lawn + 140} 900 960H300C440 ${lawn + 140} 510 ${lawn + 80} 540 ${lawn + 24}Z`, stage.tone("path", { shade: 0.02 }));
  const bed = oval(600, lawn + 128, 112, 30, stage.tone("pine", { shade: 0.2 })) + oval(600, lawn + 122, 104, 26, stage.tone("grass", { shade: 0.02 }));
  const blooms = stage.season === "winter" ? "" : (["red", "foam", "coral"] as const).map((colour) => paintFlowers(dice, { from: 516, to: 684, top: lawn + 108, bottom: lawn + 138, count: 16 }, stage.tone(colour))).join("");
  const clipped = [[440, 60], [760, 60], [372, 130], [828, 130]].map(([x = 0, dy = 0]) => shape(d`M${x - 26} ${lawn + dy}Q${x - 30} ${lawn + dy - 60} ${x} ${lawn + dy - 84}Q${x + 30} ${lawn + dy - 60} ${x + 26} ${lawn + dy}Z`, stage.tone("pine", { shade: 0.3 })) + shape(d`M${x + stage.side * 4} ${lawn + dy - 6}Q${x + stage.side * 26} ${lawn + dy - 50} ${x + stage.side * 2} ${lawn + dy - 78}Z`, stage.tone("leaf", { shade: 0.05 })));
  return gravel + bed + blooms + clipped.join("") + paintFringe(stage, dice, 890, 40);
}

/** A pond with the white front upside down in it. */
function pond(stage: Stage, dice: Dice, lawn: number): string {
  const bank = d`M250 ${lawn + 110}C330 ${lawn + 60} 470 ${lawn + 50} 600 ${lawn + 52}S880 ${lawn + 60} 980 ${lawn + 120}C1100 ${lawn + 190} 960 910 600 916S130 ${lawn + 190} 250 ${lawn + 110}Z`;
  const smears = (colour: string, spread: number, top: number, deep: number) => line(Array.from({ length: 9 }, () => d`M${600 + dice.range(-spread, spread) - 30} ${lawn + top + deep * dice.next()}h${dice.range(40, 110)}`).join(""), colour, 8, 0.55);
  const water = `<path d="${bank}" fill="${stage.hour.water[1]}" stroke="${stage.tone("grass", { shade: 0.45 })}" stroke-width="8"/>`;
  return water + smears(stage.hour.sky[1], 330, 150, 120) + smears(stage.tone("wall", { shade: 0.1 }), 220, 68, 70) + smears(stage.tone("roof", { shade: 0.2 }), 200, 130, 60) + paintSwan(stage, 600 + stage.side * 150, lawn + 150, 0.8, stage.side) + paintSwan(stage, 600 + stage.side * 50, lawn + 134, 0.6, stage.side) + paintReeds(stage, dice, 100, 330, 890, 150, 18);
}

/** Horses behind a white fence. */
function paddock(stage: Stage, dice: Dice, lawn: number): string {
  const coats = ["bark", "paleWood", "timber", "foam"] as const;
  const herd = [[300, 92, 1], [470, 130, 1.2], [840, 110, 1.1]].map(([x = 0, dy = 0, scale = 1]) => {
    const coat = dice.pick(coats);
    return oval(x, lawn + dy + 2, 64 * scale, 7, stage.hour.shade, 0.22) + paintHorse(stage.tone(coat, { shade: 0.12 }), stage.tone("timber", { shade: 0.2 }), x + dice.range(-30, 30), lawn + dy, scale, dice.pick([-1, 1]));
  });
  const y = lawn + 190;
  const posts = Array.from({ length: 11 }, (_, i) => d`M${i * 124 - 20} ${y + 34}v-74`).join("");
  return herd.join("") + line(posts, stage.tone("foam", { shade: 0.1 }), 13) + line(d`M-20 ${y - 26}H1220M-20 ${y + 4}H1220`, stage.tone("foam", { shade: 0.06 }), 8) + paintFringe(stage, dice, 880, 90);
}

function parkTrees(stage: Stage, dice: Dice, lawn: number): string {
  const spots = [[196, 26, 0.82], [1010, 26, 0.86], [96, 76, 1.1], [1112, 84, 1.16]].map(([x = 0, dy = 0, scale = 1]): Imprint => [x + dice.range(-26, 26), lawn + dy, scale * dice.range(0.92, 1.08), dice.range(0.95, 1.15)]);
  return stamp(stage.newId(), paintTree(stage, dice, { x: 0, y: 0, height: 320 }), spots);
}

/** Leaves hanging into the picture from above, on the shaded side. */
function bough(stage: Stage, dice: Dice): string {
  if (stage.season === "winter") return "";
  const cluster = shape(crown(dice, 0, 0, 110, 52, 10), stage.tone("leaf", { shade: 0.5 }));
  const x = (share: number) => (stage.side > 0 ? share : 1200 - share);
  return stamp(stage.newId(), cluster, [[x(40), 100, 1.2], [x(190), 60, 1.1], [x(10), 190, 0.9], [x(330), 30, 0.9]]);
}

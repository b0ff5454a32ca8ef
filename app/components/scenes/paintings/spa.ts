/** A spa: a warm pool above the sea, a sauna by the lake with its tub, or the white colonnade of an old resort park. */

import { mix } from "../colour.ts";
import type { Dice } from "../dice.ts";
import { box, d, line, oval, place, polygon, shape } from "../svg.ts";
import type { Stage } from "../stage.ts";
import { paintFarSail } from "../brushes/boats.ts";
import { paintGulls, paintSwan } from "../brushes/creatures.ts";
import { steam } from "../brushes/food.ts";
import { paintFlowers, paintFringe, paintReeds } from "../brushes/grasses.ts";
import { stamp, type Imprint } from "../brushes/repeat.ts";
import { below, rollingRidge } from "../brushes/ridge.ts";
import { paintSky } from "../brushes/sky.ts";
import { paintPine, paintTree } from "../brushes/trees.ts";
import { paintWater } from "../brushes/water.ts";
import { paintWood } from "../brushes/woods.ts";

export function paintSpa(stage: Stage): string {
  const dice = stage.dice.fork("spa");
  return dice.pick([poolBySea, poolBySea, saunaByLake, colonnade])(stage, dice);
}

function poolBySea(stage: Stage, dice: Dice): string {
  const horizon = dice.range(400, 440);
  const sails = [0, 1].map(() => paintFarSail(stage, dice.range(250, 950), horizon + dice.range(4, 14), dice.range(0.4, 0.7), 0.25)).join("");
  const tree = paintPine(stage, dice, { x: 0, y: 0, height: 380 }, stage.side * -0.07);
  const x = (share: number) => 600 - stage.side * share;
  const grove = stamp(stage.newId(), tree, [[x(560), 600, 1.1], [x(430), 590, 0.92, 1.1], [x(505), 610, 0.7, 0.9]]);
  return paintSky(stage, horizon, 0.6) + paintGulls(stage, dice, 600, horizon - 150, 4, 20) + paintWater(stage, { top: horizon, bottom: 620 }) + sails + terrace(stage, dice, x) + grove + pool(stage, dice, x) + loungers(stage, dice, x);
}

/** Dune grass, a glass rail, the boards of the terrace. */
function terrace(stage: Stage, dice: Dice, x: (share: number) => number): string {
  const dune = rollingRidge(dice, { y: 556, swell: 26, waves: 1.1 });
  const joints = Array.from({ length: 9 }, (_, i) => d`M-10 ${622 + i * i * 3.6 + i * 4}H1210`).join("");
  const rail = line(Array.from({ length: 9 }, (_, i) => d`M${x(-620 + i * 155)} 616v-58`).join("") + "M-10 558H1210", stage.tone("foam", { shade: 0.05 }), 5);
  return shape(below(dune, 900, -20, 1220, 100), stage.tone("grass", { shade: 0.14 })) + paintFringe(stage, dice, 600, 36, "grass", 0.26) + box(0, 560, 1200, 56, stage.tone("skyBlue"), 0.28) + rail + box(0, 612, 1200, 300, stage.tone("paleWood", { shade: 0.1 })) + line(joints, stage.tone("wood", { shade: 0.2 }), 2.5, 0.5);
}

/** The basin in perspective with its stone rim, steam, and a swimmer. */
function pool(stage: Stage, dice: Dice, x: (share: number) => number): string {
  const water = stage.lamps ? mix("#3fb0b0", stage.hour.shade, 0.25) : stage.tone("teal", { shade: 0.02 });
  const rim = polygon([[x(-120), 648], [x(-900), 648], [x(-900), 940], [x(250), 940]]);
  const basin = polygon([[x(-140), 662], [x(-900), 662], [x(-900), 940], [x(200), 940]]);
  const glints = Array.from({ length: 22 }, () => {
    const t = dice.next();
    return d`M${x(-180 - dice.range(0, 420) + t * 200)} ${684 + 200 * t}q16 -7 ${24 + 30 * t} 0`;
  }).join("");
  const swimmer = place(x(-300), 740, 1, oval(0, 6, 46, 8, stage.hour.shade, 0.25) + line("M-16 2Q-34-6-30-18M14 2Q32-4 34-16", stage.tone("skin", { shade: 0.1 }), 8) + shape("M-13 4Q-14-12 0-12T13 4Z", stage.tone("skin", { shade: 0.1 })) + `<circle cy="-24" r="12" fill="${stage.tone("skin", { shade: 0.1 })}"/>` + shape("M-13-25Q-10-40 2-38Q14-36 12-24Q0-32-13-25Z", stage.tone("coral")));
  const wisps = Array.from({ length: 12 }, (_, i) => d`M${x(-190 - dice.range(0, 430)) - 60} ${600 + i * 9}h${dice.range(50, 190)}`).join("");
  const vapour = line(wisps, stage.tone("foam"), 13, 0.26);
  return shape(rim, stage.tone("wall", { shade: 0.1 })) + shape(basin, water) + line(glints, stage.tone("foam"), 4, 0.55) + swimmer + vapour;
}

function loungers(stage: Stage, dice: Dice, x: (share: number) => number): string {
  const cloth = stage.tone(dice.pick(["coral", "amber", "foam", "red"] as const), { shade: 0.04 });
  const way = stage.side;
  const chair = line("M-84 0V-26M64 0V-26M-90-28H80", stage.tone("wood", { shade: 0.3 }), 8) + line("M-88-38H26L84-92", stage.tone("foam", { shade: 0.06 }), 17) + line("M40-52L82-90", cloth, 17) + oval(0, 4, 110, 8, stage.hour.shade, 0.2);
  const shade = line("M0 0V-176", stage.tone("wood", { shade: 0.2 }), 7) + shape("M-110-150Q-70-204 0-208Q70-204 110-150Q80-160 56-148Q28-160 0-148Q-28-160-56-148Q-84-160-110-150Z", cloth) + shape(stage.side > 0 ? "M-110-150Q-70-204 0-208Q-40-190-56-148Q-84-160-110-150Z" : "M110-150Q70-204 0-208Q40-190 56-148Q84-160 110-150Z", stage.hour.shade, 0.22);
  return place(x(330), 690, 0.95, shade) + place(x(400), 706, 0.9, chair, 0.9 * way) + place(x(250), 748, 1.1, chair, 1.1 * way);
}

function saunaByLake(stage: Stage, dice: Dice): string {
  const shore = dice.range(420, 450);
  const hills = rollingRidge(dice, { y: shore - 76, swell: 60, waves: 1 });
  const x = (share: number) => 600 - stage.side * share;
  const spruces: Imprint[] = [[x(560), 700, 1.1], [x(455), 660, 0.86], [x(90), 650, 0.72]];
  return (
    paintSky(stage, shore, 0.6) +
    shape(below(hills, shore + 1, -20, 1220, 124), stage.tone("leaf", { far: 0.6, shade: 0.3 })) +
    paintWood(stage, dice, () => shore - 30, { size: 44, far: 0.3, bottom: shore + 1, conifer: true }) +
    paintWater(stage, { top: shore, bottom: 900 }) +
    paintSwan(stage, x(-400), shore + 120, 0.6, stage.side) +
    stamp(stage.newId(), paintPine(stage, dice, { x: 0, y: 0, height: 420 }, 0.04), spruces) +
    cabin(stage, x) +
    tub(stage, dice, x) +
    paintReeds(stage, dice, stage.side > 0 ? 940 : 0, stage.side > 0 ? 1200 : 260, 890, 220, 26)
  );
}

/** A log sauna on a landing stage, smoke from its pipe, light in its window. */
function cabin(stage: Stage, x: (share: number) => number): string {
  const glow = stage.hour.name === "noon" || stage.hour.name === "morning" ? stage.tone("ink", { shade: 0.1 }) : "#ffcf73";
  const logs = Array.from({ length: 8 }, (_, i) => d`M-128 ${-14 - i * 19}H128`).join("");
  const deck = box(-330, 0, 560, 20, stage.tone("paleWood", { shade: 0.15 })) + line("M-300 20v70M-180 20v66M-40 20v66M100 20v66M210 20v70", stage.tone("timber", { shade: 0.2 }), 14) + line("M-330 10H230", stage.tone("wood", { shade: 0.3 }), 3);
  const house = line("M84-210V-264", stage.tone("ink", { shade: 0.2 }), 16) + box(-130, -160, 260, 160, stage.tone("wood", { shade: 0.14 })) + line(logs, stage.tone("timber", { shade: 0.1 }), 4, 0.55) + shape("M-164-150L0-240L164-150L152-138L0-218L-152-138Z", stage.tone(stage.season === "winter" ? "snow" : "timber", { shade: 0.05 })) + shape("M-130-160L0-226L130-160Z", stage.tone("wood", { shade: 0.24 })) + shape("M-92 0V-104H-36V0ZM6-56V-112H96V-56Z", glow) + line("M51-112v56M6-84H96", stage.tone("timber"), 5);
  const smoke = line("M84-276q-26-26 4-54t-6-62t10-60", stage.hour.cloud, 15, 0.5);
  return place(x(230), 640, 1.12, smoke + deck + house, 1.12 * stage.side);
}

/** A wooden hot tub with two bathers. */
function tub(stage: Stage, dice: Dice, x: (share: number) => number): string {
  const skin = stage.tone("skin", { shade: 0.14 });
  const bather = (dx: number) => shape(d`M${dx - 22} -84q0 -26 22 -26t22 26Z`, skin) + `<circle cx="${dx}" cy="-124" r="14" fill="${skin}"/>` + shape(d`M${dx - 15} -126q2 -18 16 -16t14 16Z`, stage.tone(dice.pick(["timber", "wood", "ochre"] as const)));
  const staves = [-84, -56, -28, 0, 28, 56, 84].map((dx) => d`M${dx} -78L${dx * 0.9} 2`).join("");
  const barrel = oval(0, -84, 112, 20, stage.tone("timber", { shade: 0.2 })) + oval(0, -80, 100, 15, stage.tone("teal")) + bather(-36) + bather(38) + shape("M-112-84Q0-46 112-84L100 6Q0 26-100 6Z", stage.tone("paleWood", { shade: 0.12 })) + line(staves, stage.tone("wood", { shade: 0.2 }), 4) + line("M-109-58Q0-22 109-58M-103-14Q0 16 103-14", stage.tone("ink", { shade: 0.2 }), 6);
  return place(x(-70), 716, 1.1, box(-150, 4, 300, 20, stage.tone("paleWood", { shade: 0.2 })) + line("M-130 24v64M130 24v64", stage.tone("timber"), 13) + barrel + steam(stage, 0, -150));
}

/** The pump-room of an old resort: white columns, a fountain, beds of roses. */
function colonnade(stage: Stage, dice: Dice): string {
  const lawn = 600;
  const white = stage.tone("foam", { shade: 0.03 });
  const columns = Array.from({ length: 12 }, (_, i) => d`M${236 + i * 65} ${lawn}v-130h15v130Z`).join("");
  const dark = stage.lamps ? "#f3c276" : stage.tone("teal", { shade: 0.42 });
  const hall =
    box(230, lawn - 136, 740, 140, dark) +
    shape(columns, white) +
    box(216, lawn - 156, 768, 26, white) +
    shape(d`M206 ${lawn - 156}L250 ${lawn - 200}H950L994 ${lawn - 156}Z`, stage.tone(dice.pick(["roof", "slate"] as const), { shade: 0.12 })) +
    box(500, lawn - 196, 200, 46, white) +
    shape(d`M488 ${lawn - 196}Q500 ${lawn - 290} 600 ${lawn - 300}Q700 ${lawn - 290} 712 ${lawn - 196}Z`, stage.tone("copper", { shade: 0.06 })) +
    shape(stage.side > 0 ? d`M488 ${lawn - 196}Q500 ${lawn - 290} 600 ${lawn - 300}Q540 ${lawn - 270} 540 ${lawn - 196}Z` : d`M712 ${lawn - 196}Q700 ${lawn - 290} 600 ${lawn - 300}Q660 ${lawn - 270} 660 ${lawn - 196}Z`, stage.hour.shade, 0.25) +
    line(d`M600 ${lawn - 300}v-34M216 ${lawn - 130}H984`, stage.tone("amber"), 4);
  const trees = stamp(stage.newId(), paintTree(stage, dice, { x: 0, y: 0, height: 330 }), [[130, lawn + 20, 0.9], [1070, lawn + 20, 0.95], [40, lawn + 70, 1.1], [1170, lawn + 76, 1.15]]);
  const beds = (["red", "coral", "foam"] as const).map((colour) => paintFlowers(dice, { from: 120, to: 1080, top: lawn + 206, bottom: lawn + 270, count: 34 }, stage.tone(colour))).join("");
  return (
    paintSky(stage, 520, 0.6) +
    paintWood(stage, dice, () => lawn - 190, { size: 84, far: 0.3, bottom: lawn + 10 }) +
    hall +
    box(0, lawn, 1200, 300, stage.tone("grass", { shade: 0.08 })) +
    shape(polygon([[470, lawn], [730, lawn], [1000, 900], [200, 900]]), stage.tone("path", { shade: 0.03 })) +
    shape(polygon([[0, lawn + 196], [1200, lawn + 196], [1200, 900], [0, 900]]), stage.tone("leaf", { shade: 0.35 })) +
    beds +
    fountain(stage, 600, lawn + 120) +
    trees
  );
}

function fountain(stage: Stage, x: number, y: number): string {
  const stone = stage.tone("wall", { shade: 0.12 });
  const jets = "M0-60V-176M-4-150Q-50-170-74-60M4-150Q50-170 74-60M-2-168Q-30-200-48-120M2-168Q30-200 48-120M-6-120Q-90-120-112-30M6-120Q90-120 112-30";
  const body = oval(0, 10, 196, 40, stage.hour.shade, 0.2) + oval(0, 0, 190, 40, stone) + oval(0, -6, 172, 32, stage.tone("teal", { shade: 0.05 })) + line("M-120-8h50M30 2h70M-30-18h60", stage.tone("foam"), 4, 0.7) + shape("M-16-6L-10-60H10L16-6Z", stone) + oval(0, -62, 60, 12, stone) + line(jets, stage.tone("foam"), 5, 0.75);
  return place(x, y, 1, body);
}


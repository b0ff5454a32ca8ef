/** Lighthouses after those that really stand on this coast: round brick, white-domed square, octagon with its house, banded. */

import type { Dice } from "../dice.ts";
import type { Material } from "../materials.ts";
import { box, d, disc, line, place, polygon, shape } from "../svg.ts";
import type { Stage } from "../stage.ts";

type TowerKind = "brick" | "banded" | "octagon" | "square" | "white";
export const TOWER_KINDS: readonly TowerKind[] = ["brick", "banded", "octagon", "square", "white"];

const SHAFT: Record<TowerKind, Material> = { brick: "brick", banded: "foam", octagon: "brick", square: "oldBrick", white: "wall" };

/** A lighthouse standing at (x, y), `height` units to the tip; beams are painted apart, behind it. */
export function paintLighthouse(stage: Stage, dice: Dice, { x, y, height, kind }: { x: number; y: number; height: number; kind: TowerKind }): string {
  const house = kind === "octagon" || dice.chance(0.5) ? keepersHouse(stage, dice.chance(0.5) ? 1 : -1) : "";
  return place(x, y, height / 400, house + shaft(stage, kind) + lantern(stage, kind));
}

/** Where the lamp burns, for beams and reflections. */
export function lampAt(x: number, y: number, height: number): { x: number; y: number } {
  return { x, y: y - (height / 400) * 352 };
}

/** Two beams turning from the lamp, paling with distance. */
export function paintBeams(stage: Stage, dice: Dice, x: number, y: number): string {
  const glow = stage.hour.name === "night" ? 0.5 : 0.32;
  const tilt = dice.range(-0.06, 0.1);
  const id = stage.newId();
  const fade = `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${Math.round(x)}" cy="${Math.round(y)}" r="900"><stop stop-color="#ffe7ad" stop-opacity="${glow}"/><stop offset="1" stop-color="#ffe7ad" stop-opacity="0"/></radialGradient>`;
  const beam = (way: number) => polygon([[x, y], [x + way * 1100, y - 1100 * tilt * way - 120], [x + way * 1100, y - 1100 * tilt * way + 120]]);
  return fade + shape(beam(1) + beam(-1), `url(#${id})`) + disc(x, y, 70, "#ffe7ad", 0.22) + disc(x, y, 34, "#ffefc4", 0.5);
}

/** The tower's body: 400 units with the lantern, base at 0. */
function shaft(stage: Stage, kind: TowerKind): string {
  const [base, top] = kind === "square" ? [46, 42] : kind === "octagon" ? [44, 32] : [46, 29];
  const at = (share: number) => base + (top - base) * share;
  const material = SHAFT[kind];
  const side = stage.side;
  const body = polygon([[-base, 0], [-top, -312], [top, -312], [base, 0]]);
  const dark = polygon([[-side * base, 0], [-side * top, -312], [-side * top * 0.2, -312], [-side * base * 0.28, 0]]);
  const bright = polygon([[side * base, 0], [side * top, -312], [side * top * 0.68, -312], [side * base * 0.7, 0]]);
  const bands = kind === "banded" ? [0.12, 0.48, 0.84].map((s) => band(stage, at, s, s + 0.17)).join("") : "";
  return (
    shape(body, stage.tone(material, { shade: 0.12 })) +
    bands +
    shape(dark, stage.hour.shade, 0.42) +
    shape(bright, stage.hour.sun, 0.25) +
    trim(stage, kind, at) +
    windows(stage)
  );
}

function band(stage: Stage, at: (share: number) => number, from: number, to: number): string {
  return shape(polygon([[-at(from), -312 * from], [-at(to), -312 * to], [at(to), -312 * to], [at(from), -312 * from]]), stage.tone("red", { shade: 0.05 }));
}

/** Cornices, courses and corner stones by kind. */
function trim(stage: Stage, kind: TowerKind, at: (share: number) => number): string {
  const pale = stage.tone("wall", { shade: 0.12 });
  if (kind === "octagon") return line("M-17 0L-13-312M17 0L13-312", stage.hour.shade, 2.5, 0.35) + box(-52, -168, 104, 10, pale) + box(-44, -306, 88, 8, pale);
  if (kind === "square") return box(-54, -306, 108, 12, pale) + box(-50, -150, 100, 6, pale) + line("M-24-60v-60M0-60v-60M24-60v-60M-24-180v-90M0-180v-90M24-180v-90", stage.hour.shade, 8, 0.22);
  if (kind === "brick") return [0.3, 0.62].map((s) => box(-at(s) - 2, -312 * s, at(s) * 2 + 4, 6, pale)).join("");
  return "";
}

function windows(stage: Stage): string {
  const glass = stage.lamps ? "#ffd98a" : stage.tone("ink", { shade: 0.2 });
  return shape("M-6-262v-12q6-8 12 0v12ZM-6-198v-14q6-8 12 0v14ZM-7-116v-16q7-9 14 0v16ZM-11 0v-34q11-14 22 0v34Z", glass);
}

/** Gallery, glass and cap. */
function lantern(stage: Stage, kind: TowerKind): string {
  const capped = stage.tone(kind === "square" ? "foam" : kind === "white" ? "red" : "ink", { shade: 0.1 });
  const glass = stage.lamps ? "#fff1c4" : stage.tone("skyBlue", { shade: 0.05 });
  const iron = stage.tone("ink", { shade: 0.3 });
  const wide = kind === "square" ? 50 : 42;
  return (
    shape(d`M${-wide + 10} -310L${-wide} -322H${wide}L${wide - 10} -310Z`, stage.tone("wall", { shade: 0.25 })) +
    line(d`M${-wide} -336H${wide}M${-wide} -322v-14M${-wide / 2} -322v-14M0 -322v-14M${wide / 2} -322v-14M${wide} -322v-14`, iron, 3) +
    shape("M-22-322V-372H22V-322Z", glass) +
    line("M-22-322V-372M-8-322V-372M8-322V-372M22-322V-372M-22-347H22", iron, 2.4) +
    shape("M-29-370Q-24-398 0-402Q24-398 29-370Z", capped) +
    line("M0-400V-420", iron, 3) +
    disc(0, -404, 5, iron)
  );
}

/** The keeper's low brick house beside the tower. */
function keepersHouse(stage: Stage, way: 1 | -1): string {
  const glass = stage.lamps ? "#ffd98a" : stage.tone("ink", { shade: 0.15 });
  const body =
    shape("M20 0V-62H150V0Z", stage.tone("wall", { shade: 0.1 })) +
    shape("M20 0V-62H62V0Z", stage.hour.shade, 0.18) +
    shape("M8-60L44-104H134L162-60Z", stage.tone("roof", { shade: 0.12 })) +
    shape("M108-92V-120H120V-92Z", stage.tone("brick", { shade: 0.25 })) +
    shape("M74-16V-42h16v26ZM104-16V-42h16v26ZM128 0v-40h14v40Z", glass);
  return place(0, 0, 1, body, way);
}

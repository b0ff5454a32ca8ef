/** Houses: plastered gables of a market square, timber-framed cottages, granaries; each drawn on (0, 0) and placed. */

import type { Dice } from "../dice.ts";
import type { Material } from "../materials.ts";
import { box, d, line, place, polygon, shape } from "../svg.ts";
import type { Stage } from "../stage.ts";

export type Front = { x: number; y: number; width: number; height: number; far?: number };
const PLASTERS: readonly Material[] = ["wall", "ochre", "rose", "sage", "skyBlue", "coral", "sand"];

/** Town houses with their gables to the street; what they share in colour is printed together to keep the picture small. */
export function paintTownHouses(stage: Stage, dice: Dice, fronts: readonly Front[]): string {
  const far = fronts[0]?.far ?? 0;
  const houses = fronts.map((front) => ({ walls: plasterWalls(stage, dice, front), ...openings(stage, dice, front) }));
  const all = (part: "panes" | "lit" | "bars" | "doors") => houses.map((house) => house[part]).join("");
  const glow = all("lit");
  return (
    houses.map((house) => house.walls).join("") +
    shape(fronts.map(({ x, y, width, height }) => d`M${stage.side > 0 ? x : x + width * 0.8} ${y}v${-height}h${width * 0.2}v${height}Z`).join(""), stage.hour.shade, 0.12) +
    shape(all("panes"), stage.tone("ink", { far, shade: 0.05 }), 0.85) +
    (glow ? shape(glow, "#ffd27a") : "") +
    line(all("bars"), stage.tone("foam", { far, shade: 0.06 }), 2.6) +
    shape(all("doors"), stage.tone("timber", { far, shade: 0.1 })) +
    awnings(stage, dice, fronts)
  );
}

/** Gable and wall in one plaster, outlined by a pale moulding, the side away from the sun in shade. */
function plasterWalls(stage: Stage, dice: Dice, { x, y, width, height, far = 0 }: Front): string {
  const plaster = dice.pick(PLASTERS);
  const eaves = y - height;
  const gable = gableOutline(dice, x, eaves, width);
  return (
    `<path d="${gable}" fill="${stage.tone(plaster, { far, shade: 0.14 })}" stroke="${stage.tone("foam", { far, shade: 0.08 })}" stroke-width="5"/>` +
    box(x, eaves, width, height, stage.tone(plaster, { far, shade: 0.06 }))
  );
}

/** One of four gables standing on the eaves: plain, stepped, bell-shaped, or hipped with a dormer. */
function gableOutline(dice: Dice, x: number, eaves: number, width: number): string {
  const rise = width * dice.range(0.55, 0.8);
  const [r, c] = [x + width, x + width / 2];
  const kind = dice.pick(["plain", "stepped", "bell", "bell", "stepped"]);
  if (kind === "plain") return polygon([[x, eaves], [c, eaves - rise], [r, eaves]]);
  if (kind === "bell") {
    return d`M${x} ${eaves}Q${x + width * 0.06} ${eaves - rise * 0.4} ${x + width * 0.24} ${eaves - rise * 0.45}Q${x + width * 0.28} ${eaves - rise * 0.95} ${c} ${eaves - rise}Q${r - width * 0.28} ${eaves - rise * 0.95} ${r - width * 0.24} ${eaves - rise * 0.45}Q${r - width * 0.06} ${eaves - rise * 0.4} ${r} ${eaves}Z`;
  }
  return polygon(steps(x, eaves, width, rise, 4));
}

/** The points of a stepped gable with `count` steps a side. */
export function steps(x: number, eaves: number, width: number, rise: number, count: number): [number, number][] {
  const left = Array.from({ length: count }, (_, i) => {
    const px = x + (width / 2) * (i / count);
    const [low, high] = [eaves - (rise * i) / count, eaves - (rise * (i + 1)) / count];
    return [[px, low], [px, high]] as [number, number][];
  }).flat();
  const right = [...left].reverse().map(([px, py]) => [2 * (x + width / 2) - px, py] as [number, number]);
  return [...left, ...right];
}

/** The path data of one front's dark panes, lit panes, glazing bars and door. */
function openings(stage: Stage, dice: Dice, { x, y, width, height }: Front): { panes: string; lit: string; bars: string; doors: string } {
  const columns = width > 130 ? 3 : 2;
  const rows = Math.max(1, Math.floor((height - 70) / 62));
  const [w, h] = [width * (columns === 3 ? 0.15 : 0.2), 34];
  let panes = d`M${x + width / 2 - 8} ${y - height - 16}v-20q8-12 16 0v20Z`;
  let lit = "";
  let bars = d`M${x} ${y - height}h${width}`;
  for (let row = 0; row < rows; row += 1) {
    const py = y - height + 20 + row * 62;
    for (let column = 0; column < columns; column += 1) {
      const px = x + (width * (column + 1)) / (columns + 1) - w / 2;
      const pane = d`M${px} ${py}h${w}v${h}h${-w}Z`;
      if (stage.lamps && dice.chance(0.5)) lit += pane;
      else panes += pane;
      bars += d`M${px + w / 2} ${py}v${h}h${w / 2 + 3}h${-w - 6}`;
    }
  }
  const shop = d`M${x + width * 0.36} ${y - 44}h${width * 0.52}v34h${-width * 0.52}Z`;
  const doors = d`M${x + width * 0.1} ${y}v-40q${width * 0.09} -16 ${width * 0.18} 0v40Z`;
  return stage.lamps ? { panes, lit: lit + shop, bars, doors } : { panes: panes + shop, lit, bars, doors };
}

/** Awnings over two shops in three, in two colours a street. */
function awnings(stage: Stage, dice: Dice, fronts: readonly Front[]): string {
  const rolled = ["", "", ""];
  for (const { x, y, width } of fronts) rolled[dice.whole(0, 2)] += d`M${x + width * 0.34} ${y - 48}h${width * 0.56}l7 16h${-width * 0.56 - 14}Z`;
  const cloths = dice.pick([["coral", "teal"], ["amber", "ink"], ["amber", "teal"], ["coral", "ink"]] as const);
  return cloths.map((cloth, i) => (rolled[i] ? shape(rolled[i], stage.tone(cloth, { far: fronts[0]?.far ?? 0 })) : "")).join("");
}

/** A timber-framed house seen along its eaves: white panels in dark oak, a deep roof of tile or thatch. */
export function paintTimberHouse(stage: Stage, dice: Dice, x: number, y: number, scale: number): string {
  const way = dice.pick([-1, 1]);
  const winter = stage.season === "winter";
  const roof = winter ? stage.tone("snow", { shade: 0.1 }) : stage.tone(dice.pick(["roof", "reed", "roof"] as const), { shade: 0.12 });
  const oak = stage.tone("timber", { shade: 0.1 });
  const glass = stage.lamps || (winter && stage.hour.name !== "noon") ? "#ffcf73" : stage.tone("ink", { shade: 0.1 });
  const body =
    shape("M-110 0V-78H110V0Z", stage.tone("wall", { shade: 0.05 })) +
    shape("M-110 0V-78H110V-66H-110Z", stage.hour.shade, 0.3) +
    line("M-108-2H108M-108-40H108M-106 0V-76M-64 0V-76M-22 0V-76M22 0V-76M64 0V-76M106 0V-76M-106-4L-66-38M106-4L66-38", oak, 6) +
    shape("M-130-72L-92-158H92L130-72Z", roof) +
    shape("M-130-72L-126-82H126L130-72Z", stage.hour.shade, 0.25) +
    shape("M38-140V-186H60V-140Z", stage.tone("brick", { shade: 0.2 })) +
    (winter ? shape("M34-184h30v-8q-15-8-30 0Z", roof) : "") +
    shape("M-54-14V-34h22v20ZM32-14V-34h22v20ZM76-14V-34h20v20ZM-12 0V-36H12V0Z", glass) +
    line("M-43-34v20M43-34v20M-54-24h22M32-24h22M86-34v20", stage.tone("foam"), 2.4);
  return place(x, y, scale, body, scale * way);
}

/** A tall half-timbered granary with its gable to the water, as on the Odra and in Kołobrzeg. */
export function paintGranary(stage: Stage, dice: Dice, { x, y, width, height, far = 0 }: Front): string {
  const oak = stage.tone("timber", { far, shade: 0.08 });
  const infill = stage.tone(dice.pick(["wall", "brick", "ochre"] as const), { far, shade: 0.1 });
  const eaves = y - height;
  const peak = eaves - width * 0.72;
  const rows = Math.max(2, Math.round(height / 52));
  const beams = Array.from({ length: rows + 1 }, (_, i) => d`M${x} ${y - (height * i) / rows}h${width}`).join("");
  const posts = [0, 0.25, 0.5, 0.75, 1].map((s) => d`M${x + width * s} ${y}V${eaves - width * 0.72 * (1 - Math.abs(s - 0.5) * 2)}`).join("");
  const braces = d`M${x} ${y}l${width * 0.25} ${-height / rows}M${x + width} ${y}l${-width * 0.25} ${-height / rows}`;
  const lights = Array.from({ length: rows - 1 }, (_, i) => [0.3, 0.56].map((s) => d`M${x + width * s} ${y - (height * (i + 1)) / rows - 14}h${width * 0.14}v-20h${-width * 0.14}Z`)).flat().join("");
  return (
    shape(polygon([[x, y], [x, eaves], [x + width / 2, peak], [x + width, eaves], [x + width, y]]), infill) +
    box(stage.side > 0 ? x : x + width * 0.75, eaves, width * 0.25, height, stage.hour.shade, 0.14) +
    line(beams + posts + braces, oak, 4.5) +
    shape(lights, stage.lamps && dice.chance(0.7) ? "#ffd27a" : stage.tone("ink", { far, shade: 0.1 })) +
    line(d`M${x - 10} ${eaves + 8}L${x + width / 2} ${peak}L${x + width + 10} ${eaves + 8}`, stage.tone("roof", { far, shade: 0.2 }), 11)
  );
}

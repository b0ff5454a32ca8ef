/** Brick Gothic, the region's own stone: church towers, stepped gables with blind niches, town gates. */

import type { Dice } from "../dice.ts";
import { box, d, line, polygon, shape } from "../svg.ts";
import type { Stage } from "../stage.ts";
import { steps, type Front } from "./houses.ts";

/** Pointed niches in a row, as one path. */
export function lancets(x: number, y: number, width: number, height: number, count: number): string {
  const cell = width / count;
  const w = cell * 0.56;
  return Array.from({ length: count }, (_, i) => {
    const px = x + cell * i + (cell - w) / 2;
    return d`M${px} ${y}v${-height + w * 0.7}q${w * 0.06} ${-w * 0.55} ${w / 2} ${-w * 0.8}q${w * 0.44} ${w * 0.25} ${w / 2} ${w * 0.8}v${height - w * 0.7}Z`;
  }).join("");
}

/** A church tower standing at x…x + width: storeys of niches, then a spire, helm or saddle roof. */
export function paintChurchTower(stage: Stage, dice: Dice, { x, y, width, height, far = 0 }: Front): string {
  const brick = stage.tone("brick", { far, shade: 0.12 });
  const pale = stage.tone("wall", { far, shade: 0.2 });
  const storeys = 3;
  const niches = Array.from({ length: storeys }, (_, i) => lancets(x + width * 0.08, y - (height * i) / storeys - 14, width * 0.84, (height / storeys) * 0.66, i === 2 ? 3 : 4)).join("");
  const courses = Array.from({ length: storeys }, (_, i) => d`M${x - 3} ${y - (height * (i + 1)) / storeys}h${width + 6}`).join("");
  const dark = stage.side > 0 ? x : x + width * 0.68;
  return (
    helm(stage, dice, { x, y: y - height, width, height: width * dice.range(1.3, 2.2), far }) +
    box(x, y - height, width, height, brick) +
    shape(niches, stage.tone("oldBrick", { far, shade: 0.5 })) +
    box(dark, y - height, width * 0.32, height, stage.hour.shade, 0.25) +
    line(courses, pale, 4)
  );
}

/** The tower's roof over its wall head at y. */
function helm(stage: Stage, dice: Dice, { x, y, width, height, far = 0 }: Front): string {
  const c = x + width / 2;
  const roof = stage.tone(dice.pick(["copper", "roof", "slate", "copper"] as const), { far, shade: 0.08 });
  const tip = line(d`M${c} ${y - height}v-30M${c - 7} ${y - height - 18}h14`, stage.tone("amber", { far }), 3);
  const kind = dice.pick(["spire", "baroque", "saddle"]);
  if (kind === "saddle") {
    return shape(polygon(steps(x, y, width, width * 0.9, 4)), stage.tone("brick", { far, shade: 0.2 })) + shape(lancets(x + width * 0.25, y - 4, width * 0.5, width * 0.5, 2), stage.tone("wall", { far, shade: 0.15 }));
  }
  if (kind === "baroque") {
    const h = height * 0.8;
    const outline = d`M${x - 4} ${y}Q${x + width * 0.02} ${y - h * 0.3} ${c - width * 0.2} ${y - h * 0.36}V${y - h * 0.5}Q${c - width * 0.36} ${y - h * 0.62} ${c - width * 0.06} ${y - h * 0.72}L${c} ${y - height}L${c + width * 0.06} ${y - h * 0.72}Q${c + width * 0.36} ${y - h * 0.62} ${c + width * 0.2} ${y - h * 0.5}V${y - h * 0.36}Q${x + width * 0.98} ${y - h * 0.3} ${x + width + 4} ${y}Z`;
    return shape(outline, roof) + tip;
  }
  const dark = polygon([[c, y - height], [c - stage.side * (width / 2 + 4), y], [c - stage.side * width * 0.12, y]]);
  return shape(polygon([[x - 4, y], [c, y - height], [x + width + 4, y]]), roof) + shape(dark, stage.hour.shade, 0.3) + tip;
}

/** The long nave beside a tower: steep tiles, buttresses, tall windows. */
export function paintNave(stage: Stage, { x, y, width, height, far = 0 }: Front): string {
  const roof = height * 0.85;
  const snow = stage.season === "winter";
  return (
    shape(polygon([[x, y - height], [x + 26, y - height - roof], [x + width - 26, y - height - roof], [x + width, y - height]]), stage.tone(snow ? "snow" : "roof", { far, shade: 0.16 })) +
    line(d`M${x + 20} ${y - height - roof * 0.3}H${x + width - 20}M${x + 26} ${y - height - roof * 0.62}H${x + width - 60}`, stage.hour.shade, 2.4, 0.25) +
    box(x, y - height, width, height, stage.tone("brick", { far, shade: 0.2 })) +
    shape(lancets(x, y - 12, width, height * 0.8, Math.max(3, Math.round(width / 60))), stage.lamps ? "#f2bb62" : stage.tone("ink", { far, shade: 0.1 }))
  );
}

/** A town gate: a stout tower pierced by a pointed arch, under a stepped gable. */
export function paintGate(stage: Stage, { x, y, width, height, far = 0 }: Front): string {
  const c = x + width / 2;
  const arch = d`M${c - width * 0.2} ${y}v${-height * 0.26}Q${c - width * 0.18} ${y - height * 0.38} ${c} ${y - height * 0.44}Q${c + width * 0.18} ${y - height * 0.38} ${c + width * 0.2} ${y - height * 0.26}V${y}Z`;
  return (
    shape(polygon(steps(x, y - height, width, width * 0.62, 4)), stage.tone("brick", { far, shade: 0.16 })) +
    box(x, y - height, width, height, stage.tone("brick", { far, shade: 0.1 })) +
    shape(lancets(x + width * 0.1, y - height * 0.56, width * 0.8, height * 0.36, 5) + lancets(x + width * 0.26, y - height - 6, width * 0.48, width * 0.34, 3), stage.tone("wall", { far, shade: 0.16 })) +
    box(stage.side > 0 ? x : x + width * 0.72, y - height, width * 0.28, height, stage.hour.shade, 0.22) +
    shape(arch, stage.tone("ink", { far, shade: 0.45 })) +
    line(d`M${x - 4} ${y - height}h${width + 8}M${x} ${y - height * 0.5}h${width}`, stage.tone("wall", { far, shade: 0.25 }), 5)
  );
}

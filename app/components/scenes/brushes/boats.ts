/** Vessels: yachts, the Baltic fishing cutter, a tall ship, rowing boats and kayaks, drawn on their waterline at (0, 0) and placed. */

import type { Dice } from "../dice.ts";
import type { Material } from "../materials.ts";
import { d, disc, line, oval, place, shape } from "../svg.ts";
import type { Stage } from "../stage.ts";

const HULLS: readonly Material[] = ["ink", "foam", "red", "teal", "ochre"];

/** Broken reflection under a hull `half` units to each side; `tall` adds the mast's. */
function reflection(stage: Stage, half: number, tall = 0): string {
  const spread = d`M${-half * 0.8} 8h${half * 1.6}M${-half * 0.55} 17h${half * 1.1}M${-half * 0.3} 26h${half * 0.7}`;
  const mast = tall ? d`M${-half * 0.2} 40h${half * 0.5}M${-half * 0.1} 56h${half * 0.3}M${-half * 0.15} 74h${half * 0.25}` : "";
  return line(spread + mast, stage.hour.shade, 5, 0.35);
}

/** A sailing yacht under main and jib; the sails take the wind from `heading`. */
export function paintYacht(stage: Stage, dice: Dice, x: number, y: number, scale: number, heading: -1 | 1): string {
  const sail = stage.tone(dice.pick(["foam", "foam", "sand", "coral", "amber"] as const), { shade: 0.02 });
  const shaded = stage.tone("foam", { shade: 0.22 });
  const hull = stage.tone(dice.pick(HULLS), { shade: 0.12 });
  const body =
    reflection(stage, 60, 1) +
    shape("M4-152Q44-96 62-22Q34-16 4-20Z", shaded) +
    shape("M-4-168Q-8-80-62-26Q-30-18-4-20Z", sail) +
    line("M-24-76Q-14-72-5-72M-44-46Q-22-40-5-42", shaded, 2.5) +
    line("M0-176V-10", stage.tone("timber", { shade: 0.2 }), 3.5) +
    shape("M-66-14Q0-8 76-20Q62 2 40 4H-48Q-62 0-66-14Z", hull) +
    line("M-60-8Q0-3 66-11", stage.tone("foam"), 2.5, 0.8) +
    shape("M0-176l20 5l-20 6Z", stage.tone("red"));
  return place(x, y, scale, body, scale * heading);
}

/** A yacht far away: two sails and a stroke of hull. */
export function paintFarSail(stage: Stage, x: number, y: number, scale: number, far = 0.35): string {
  const body = shape("M-2-60Q-4-26-24-8H-2Z", stage.tone("foam", { far })) + shape("M2-54Q18-30 24-8H2Z", stage.tone("foam", { far, shade: 0.25 })) + shape("M-26-5H28L20 2H-18Z", stage.tone("ink", { far }));
  return place(x, y, scale, body);
}

/** The wooden or steel cutter of Baltic coast fishermen: high bow, wheelhouse aft, gallows and nets. */
export function paintCutter(stage: Stage, dice: Dice, x: number, y: number, scale: number, heading: -1 | 1): string {
  const paint = dice.pick(["teal", "ink", "red", "sage", "ochre"] as const);
  const hull = stage.tone(paint, { shade: 0.08 });
  const house = stage.tone(dice.pick(["wall", "foam", "ochre"] as const), { shade: 0.04 });
  const glass = stage.lamps ? "#ffd98a" : stage.tone("ink", { shade: 0.1 });
  const body =
    reflection(stage, 120, 1) +
    rigging(stage) +
    shape("M-104-36V-92H-40V-36Z", house) +
    shape(stage.side > 0 ? "M-104-36V-92H-84V-36Z" : "M-60-36V-92H-40V-36Z", stage.tone("wall", { shade: 0.3 })) +
    shape("M-112-92Q-72-104-32-92V-86H-112Z", stage.tone("red", { shade: 0.1 })) +
    shape("M-96-82h13v16h-13ZM-76-82h13v16h-13ZM-57-82h11v16h-11Z", glass) +
    shape("M-132-42Q-60-30 20-34Q90-40 146-74Q138-30 112 6H-112Q-130-10-132-42Z", hull) +
    shape("M-126-14Q-20-4 132-32Q124-12 112 6H-112Q-122-2-126-14Z", stage.tone(paint, { shade: 0.38 })) +
    line("M-130-38Q-60-26 20-30Q88-36 143-68", stage.tone("foam", { shade: 0.05 }), 4) +
    line("M-112 4H112", stage.tone("coral", { shade: 0.2 }), 5);
  return place(x, y, scale, body, scale * heading);
}

/** Masts, stays, a drying net and pennants of the cutter. */
function rigging(stage: Stage): string {
  const dark = stage.tone("timber", { shade: 0.15 });
  return (
    shape("M46-34Q52-78 58-132Q76-80 104-52Q76-36 46-34Z", stage.tone("coral", { shade: 0.25 }), 0.5) +
    line("M56-138V-30M-22-118V-32M56-132L-22-112M56-134L138-72M-22-114L-104-92", dark, 2.2) +
    line("M56-150V-30M-22-122V-32", dark, 4.5) +
    shape("M56-150l26 7l-26 8ZM-22-122l-20 5l20 6Z", stage.tone("red")) +
    line("M52-60Q70-66 96-58M50-84Q62-90 80-84M54-108L68-106", dark, 1.6, 0.6)
  );
}

/** A three-masted tall ship under sail, as at the Szczecin races. */
export function paintTallShip(stage: Stage, x: number, y: number, scale: number, heading: -1 | 1): string {
  const dark = stage.tone("timber", { shade: 0.25 });
  const masts = [-88, -6, 76].map((mx, m) => {
    const sails = [0, 1, 2, 3].map((row) => {
      const w = 34 - row * 5 - (m === 0 ? 4 : 0);
      const top = -64 - row * 42;
      return d`M${mx - w} ${top}Q${mx + 6} ${top + 5} ${mx + w} ${top}Q${mx + w + 15} ${top + 19} ${mx + w + 4} ${top + 36}Q${mx + 8} ${top + 29} ${mx - w - 4} ${top + 36}Q${mx - w + 11} ${top + 17} ${mx - w} ${top}Z`;
    });
    const shadeSide = [0, 1, 2, 3].map((row) => d`M${mx - 26 + row * 4} ${-34 - row * 42}q22 -5 ${46 - row * 7} 0`);
    return line(d`M${mx} -20V-240`, dark, 4) + shape(sails.join(""), stage.tone("foam", { shade: 0.03 })) + line(shadeSide.join(""), stage.tone("foam", { shade: 0.28 }), 4);
  });
  const body =
    reflection(stage, 150, 1) +
    shape("M84-204L186-46L92-70ZM90-140L166-48L96-52Z", stage.tone("foam", { shade: 0.16 })) +
    line("M76-230L196-44M-88-226L-158-34M-6-236L76-200", dark, 1.8) +
    masts.join("") +
    shape("M-162-36Q-150-26-120-24H110Q150-28 200-48Q160-10 132 6H-126Q-156-8-162-36Z", stage.tone("ink", { shade: 0.2 })) +
    line("M-152-18Q0-6 150-20", stage.tone("foam"), 5) +
    shape("M-6-240l26 6l-26 7Z", stage.tone("red"));
  return place(x, y, scale, body, scale * heading);
}

/** A wooden boat drawn up or moored, seen from the side. */
export function paintRowboat(stage: Stage, dice: Dice, x: number, y: number, scale: number, heading: -1 | 1): string {
  const paint = dice.pick(["teal", "coral", "foam", "ink", "ochre"] as const);
  const body =
    oval(0, 4, 92, 7, stage.hour.shade, 0.3) +
    shape("M-92-30Q0-14 98-40Q84-6 60 4H-60Q-86-6-92-30Z", stage.tone(paint, { shade: 0.1 })) +
    shape("M-88-16Q0 0 88-22Q78-4 60 4H-60Q-82-4-88-16Z", stage.tone(paint, { shade: 0.38 })) +
    shape("M-90-30Q0-14 96-40Q50-32 0-30Q-50-29-90-30Z", stage.tone("wood", { shade: 0.35 })) +
    line("M-92-30Q0-14 98-40", stage.tone("paleWood", { shade: 0.05 }), 5);
  return place(x, y, scale, body, scale * heading);
}

/** A kayak with one or two people paddling. */
export function paintKayak(stage: Stage, dice: Dice, x: number, y: number, scale: number, heading: -1 | 1): string {
  const hull = dice.pick(["red", "amber", "coral", "foam", "teal"] as const);
  const crew = dice.chance(0.6) ? [-30, 32] : [0];
  const stroke = dice.chance(0.5) ? 1 : -1;
  const body =
    line("M-84 12H70M-52 19H48M-20 26H30", stage.hour.shade, 4, 0.35) +
    crew.map((cx) => paddler(stage, dice, cx, stroke)).join("") +
    shape("M-112-13Q-60-8 0-8Q60-8 114-16Q84 6 40 8H-44Q-88 6-112-13Z", stage.tone(hull, { shade: 0.06 })) +
    shape("M-104-8Q0 6 104-9Q80 6 40 8H-44Q-84 6-104-8Z", stage.tone(hull, { shade: 0.36 })) +
    line("M-130 9h34M112 8h40", stage.hour.sun, 3, 0.7);
  return place(x, y, scale, body, scale * heading);
}

function paddler(stage: Stage, dice: Dice, x: number, stroke: number): string {
  const vest = stage.tone(dice.pick(["amber", "coral", "foam", "teal"] as const), { shade: 0.1 });
  return (
    shape(d`M${x - 13} -6Q${x - 15} -40 ${x - 2} -46Q${x + 12} -42 ${x + 12} -6Z`, vest) +
    disc(x + 1, -56, 9, stage.tone("skin", { shade: 0.15 })) +
    shape(d`M${x - 10} -57Q${x} -72 ${x + 11} -58Z`, stage.tone(dice.pick(["foam", "ink", "red"] as const))) +
    line(d`M${x - 40} ${-24 - stroke * 20}L${x + 46} ${-24 + stroke * 20}`, stage.tone("paleWood", { shade: 0.1 }), 3) +
    line(d`M${x - 48} ${-24 - stroke * 24}L${x - 34} ${-24 - stroke * 17}M${x + 42} ${-24 + stroke * 18}L${x + 54} ${-24 + stroke * 24}`, stage.tone("foam"), 8) +
    line(d`M${x - 4} -38L${x + 14} ${-22 + stroke * 5}M${x - 4} -38L${x - 16} ${-22 - stroke * 7}`, vest, 7)
  );
}

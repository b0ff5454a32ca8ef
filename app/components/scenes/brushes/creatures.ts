/** Birds and beasts of the coast, small and in few strokes, each drawn around its own origin and placed. */

import type { Dice } from "../dice.ts";
import { d, disc, line, oval, place, shape } from "../svg.ts";
import type { Stage } from "../stage.ts";

/** A loose flock of gulls around (x, y). */
export function paintGulls(stage: Stage, dice: Dice, x: number, y: number, count: number, size = 26): string {
  const birds = Array.from({ length: count }, () => {
    const w = size * dice.range(0.5, 1.25);
    const lift = w * dice.range(0.25, 0.55);
    const tilt = dice.range(-0.2, 0.2) * w;
    const [px, py] = [x + dice.range(-190, 190), y + dice.range(-80, 80)];
    return d`M${px - w} ${py - tilt}Q${px - w * 0.5} ${py - lift - 4} ${px} ${py}Q${px + w * 0.5} ${py - lift - 4} ${px + w} ${py + tilt}Q${px + w * 0.5} ${py - lift + 4} ${px} ${py + 5}Q${px - w * 0.5} ${py - lift + 4} ${px - w} ${py - tilt}Z`;
  });
  const dark = stage.hour.name !== "night";
  return shape(birds.join(""), stage.tone(dark ? "ink" : "foam", { shade: 0.1 }), 0.85);
}

/** A skein of cranes crossing the sky in a V. */
export function paintCranes(stage: Stage, dice: Dice, x: number, y: number, size = 15): string {
  const slope = dice.range(0.3, 0.5);
  const birds = Array.from({ length: 11 }, (_, i) => {
    const rank = Math.ceil(i / 2);
    const arm = i % 2 ? -1 : 1;
    const [px, py] = [x - rank * 30 + dice.range(-4, 4), y + arm * rank * 30 * slope + dice.range(-4, 4)];
    return d`M${px - 6} ${py - size}Q${px - 3} ${py - 4} ${px + 2} ${py - 1}L${px + size} ${py - 3}L${px + 2} ${py + 3}L${px - size * 0.8} ${py + 3}L${px - 3} ${py - 1}Q${px - 8} ${py - 5} ${px - 6} ${py - size}Z`;
  });
  return shape(birds.join(""), stage.tone("ink", { shade: 0.2 }), 0.8);
}

/** A swan on the water looking the way of `facing`. */
export function paintSwan(stage: Stage, x: number, y: number, scale: number, facing: -1 | 1): string {
  const white = stage.tone("foam", { shade: 0.04 });
  const body =
    oval(0, 7, 42, 5, stage.hour.shade, 0.25) +
    shape("M-40-12Q-28-30 0-26Q22-24 30-8Q26 6 0 7Q-30 7-40-12Z", white) +
    shape("M-34-12Q-10-30 12-16Q0-2-34-12Z", stage.tone("foam", { shade: 0.2 })) +
    line("M24-6Q36-20 28-38Q22-54 34-56", white, 8) +
    shape("M36-60l13 6l-12 3Z", stage.tone("coral"));
  return place(x, y, scale, body, scale * facing);
}

/** A white stork standing on its long legs. */
export function paintStork(stage: Stage, x: number, y: number, scale: number, facing: -1 | 1): string {
  const body =
    line("M-4-44V0M5-44L3-20L6 0", stage.tone("coral"), 3.4) +
    shape("M-40-40Q-30-66 0-68Q22-72 26-58Q20-42-8-40Z", stage.tone("foam", { shade: 0.04 })) +
    shape("M-46-38Q-30-56-4-54Q-10-40-46-38Z", stage.tone("ink", { shade: 0.4 })) +
    line("M20-62Q32-76 26-92", stage.tone("foam", { shade: 0.04 }), 8) +
    disc(27, -96, 7, stage.tone("foam")) +
    shape("M32-99L62-88L32-92Z", stage.tone("coral"));
  return place(x, y, scale, body, scale * facing);
}

/** A red deer listening, antlers up; `colour` makes it a silhouette. */
export function paintDeer(colour: string, x: number, y: number, scale: number, facing: -1 | 1): string {
  const body =
    shape("M-46-58Q-40-78-8-76Q16-78 24-70L36-104Q42-114 56-108L70-102L68-96L54-92Q48-76 40-60Q34-48 20-48Q-10-42-34-48Q-42-44-46-58Z", colour) +
    line("M-40-52Q-46-34-38-26L-42 0M-30-48L-28-24L-32 0M24-50L22 0M32-54L34-26L32 0", colour, 6) +
    line("M46-108Q36-126 42-146M40-128L28-138M41-138L32-152M52-108Q56-130 68-144M56-126L70-130M61-136L62-152", colour, 3.4);
  return place(x, y, scale, body, scale * facing);
}

/** A horse grazing. */
export function paintHorse(colour: string, mane: string, x: number, y: number, scale: number, facing: -1 | 1): string {
  const body =
    line("M-40-50Q-52-40-48-14", mane, 7) +
    shape("M-42-62Q-24-74 2-66Q22-72 32-62L58-30Q66-22 62-14L54-10L36-34Q24-40 14-38Q-14-32-34-38Q-44-46-42-62Z", colour) +
    line("M-36-44L-38-22L-35 0M-26-40L-22-20L-26 0M16-42L18-20L14 0M26-44L24 0", colour, 7) +
    line("M30-64Q42-50 54-34", mane, 6);
  return place(x, y, scale, body, scale * facing);
}

/** A white-tailed eagle soaring: broad fingered wings a little raised, pale head, white wedge of a tail. */
export function paintEagle(stage: Stage, x: number, y: number, scale: number, facing: -1 | 1): string {
  const dark = stage.tone("timber", { shade: 0.25 });
  const wings = "M-16 6Q-40-34-84-58L-132-70L-122-60L-142-58L-128-50L-146-44L-130-38L-144-28Q-84-16-44 14ZM18 4Q34-48 70-82L108-108L102-94L122-98L110-84L128-82L114-72L126-64Q80-36 44 10Z";
  const body =
    shape("M-34 10L-84 30L-80 14L-88 8Q-60 0-34-2Z", stage.tone("foam", { shade: 0.06 })) +
    shape(wings, dark) +
    shape("M-50 10Q-10-18 46-6Q58-2 60 6Q20 24-50 14Z", dark) +
    shape("M40-8Q62-16 74-6L84 4L72 6Q56 14 44 10Z", stage.tone("paleWood", { shade: 0.05 })) +
    shape("M73-5L88 5L73 6Z", stage.tone("amber")) +
    line("M-120-54Q-70-30-34 4M106-88Q66-50 40 0", stage.tone("bark", { shade: 0.1 }), 5, 0.7);
  return place(x, y, scale, body, scale * facing);
}

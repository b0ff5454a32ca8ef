/** Dishes and drinks of the coast and the lakes, seen slightly from above, their foot on (x, y). */

import type { Dice } from "../dice.ts";
import { d, disc, line, oval, place, shape } from "../svg.ts";
import type { Stage } from "../stage.ts";

/** A plate of smoked fish with lemon and dill. */
export function paintFishPlate(stage: Stage, dice: Dice, x: number, y: number): string {
  const skin = stage.tone(dice.pick(["amber", "paleWood", "ochre"] as const), { shade: 0.14 });
  const rim = stage.tone(dice.pick(["teal", "ink", "skyBlue"] as const));
  const fish = (dy: number, tilt: number) =>
    `<g transform="translate(0 ${dy})rotate(${tilt})">` +
    shape("M-150-4Q-100-42-20-36Q60-32 118-8L164-30Q156-6 166 18L118 2Q50 26-30 24Q-112 20-150-4Z", skin) +
    shape("M-150-4Q-112 20-30 24Q50 26 118 2Q40 6-30 6Q-100 6-150-4Z", stage.tone("wall", { shade: 0.14 })) +
    line("M-98-26Q-84-4-98 12M-60-20q10 8 0 18M-26-24q12 10 0 22M8-24q12 10 0 22M42-20q10 8 0 18M76-12q8 6 0 12", stage.tone("bark", { shade: 0.15 }), 4, 0.6) +
    disc(-122, -8, 6, stage.tone("foam")) +
    disc(-122, -8, 3, stage.tone("ink", { shade: 0.4 })) +
    "</g>";
  const lemon = (lx: number, ly: number) => oval(lx, ly, 30, 19, stage.tone("ochre")) + oval(lx, ly - 1, 24, 14, stage.tone("foam")) + line(d`M${lx - 18} ${ly}h36M${lx} ${ly - 10}v20M${lx - 12} ${ly - 8}l24 16M${lx + 12} ${ly - 8}l-24 16`, stage.tone("ochre"), 3);
  const dill = line("M60 40Q100 34 150 14M84 38l-4-14M104 34l-2-16M124 26l0-14M96 38l12 8M118 30l14 6", stage.tone("leaf", { shade: 0.2 }), 4);
  const plate = oval(0, 0, 224, 68, stage.tone("foam", { shade: 0.16 })) + oval(0, -6, 222, 66, stage.tone("foam", { shade: 0.02 })) + `<ellipse cy="-6" rx="208" ry="59" stroke="${rim}" stroke-width="5"/>` + oval(0, -2, 160, 42, stage.tone("foam", { shade: 0.1 }));
  return place(x, y, 1, plate + fish(-28, -4) + (dice.chance(0.6) ? fish(6, 3) : "") + lemon(-118, 22) + lemon(-72, 34) + dill);
}

/** A deep bowl of soup with steam. */
export function paintBowl(stage: Stage, dice: Dice, x: number, y: number): string {
  const clay = stage.tone(dice.pick(["teal", "ink", "foam", "coral"] as const), { shade: 0.08 });
  const soup = stage.tone(dice.pick(["coral", "ochre", "red"] as const), { shade: 0.06 });
  const bowl = oval(0, 6, 215, 60, stage.tone("foam", { shade: 0.06 })) + shape("M-150-50Q-140 20-60 28H60Q140 20 150-50Z", clay) + shape(stage.side > 0 ? "M-150-50Q-140 20-60 28H-10Q-90 10-100-50Z" : "M150-50Q140 20 60 28H10Q90 10 100-50Z", stage.hour.shade, 0.3);
  const top = oval(0, -52, 152, 40, stage.tone("foam", { shade: 0.04 })) + oval(0, -50, 138, 33, soup) + shape("M-60-58Q-20-74 20-60Q50-52 10-42Q-40-40-60-58Z", stage.tone("foam"), 0.9) + line("M-80-44q12-8 20 0M60-62q10-6 18 2M40-34q10-8 20-2M-30-30q10-6 16 0", stage.tone("leaf", { shade: 0.15 }), 5);
  return place(x, y, 1, bowl + top + steam(stage, 0, -96));
}

/** Three curls of steam. */
export function steam(stage: Stage, x: number, y: number): string {
  return line(d`M${x - 40} ${y}q-26 -36 0 -66t0 -62M${x + 4} ${y - 8}q-30 -42 0 -76t4 -74M${x + 46} ${y}q-26 -36 0 -66t0 -56`, stage.tone("foam"), 13, 0.3);
}

/** A loaf with its cuts, two slices leaning on it. */
export function paintBread(stage: Stage, dice: Dice, x: number, y: number): string {
  const crust = stage.tone("wood", { shade: 0.08 });
  const board = shape("M-170 6H170L156 22H-156Z", stage.tone("bark", { shade: 0.1 })) + oval(0, 4, 172, 18, stage.tone("paleWood", { shade: 0.2 }));
  const loaf = shape("M-132 2Q-158-96-30-110Q120-116 136-30Q140-4 122 4Z", crust) + shape("M-118-30Q-108-92-20-98Q80-100 112-44Q60-76-20-74Q-90-72-118-30Z", stage.tone("paleWood", { shade: 0.02 }));
  const cuts = line("M-70-92q16 16 14 40M-16-100q18 18 16 44M40-98q18 16 16 42", stage.tone("wall", { shade: 0.08 }), 8);
  const slice = (dx: number) => `<path d="${d`M${dx} 8Q${dx - 46} -10 ${dx - 30} -62Q${dx - 4} -84 ${dx + 30} -60Q${dx + 46} -16 ${dx + 4} 8Z`}" fill="${stage.tone("wall", { shade: 0.05 })}" stroke="${crust}" stroke-width="7"/>`;
  return place(x, y, 1, board + loaf + cuts + slice(dice.range(116, 132)) + slice(150));
}

/** A striped jug of flowers or grasses of the season. */
export function paintJug(stage: Stage, dice: Dice, x: number, y: number): string {
  const clay = stage.tone("foam", { shade: 0.06 });
  const band = stage.tone(dice.pick(["teal", "ink", "coral"] as const));
  const stems = Array.from({ length: 11 }, (_, i) => {
    const [ex, ey] = [(i - 5) * 24 + dice.range(-8, 8), -260 - dice.range(0, 96) + Math.abs(i - 5) * 14];
    return { ex, ey, path: d`M${(i - 5) * 4} -150Q${ex * 0.3} -220 ${ex} ${ey}` };
  });
  const petals = stage.season === "autumn" ? (["amber", "coral", "red"] as const) : (["foam", "ochre", "coral"] as const);
  const dots = (kind: number) => stems.filter((_, i) => kind < 0 || i % 3 === kind).map(({ ex, ey }) => d`M${ex} ${ey}h0`).join("");
  const heads = petals.map((petal, kind) => line(dots(kind), stage.tone(petal, { shade: 0.04 }), 30 + kind * 9)).join("") + line(dots(-1), stage.tone("amber", { shade: 0.2 }), 12);
  const leaves = stems.filter((_, i) => i % 2).map(({ ex, ey }) => d`M${ex * 0.5} ${(ey - 150) / 2}q${ex > 0 ? 34 : -34} -16 ${ex > 0 ? 46 : -46} -40q${ex > 0 ? -34 : 34} 4 ${ex > 0 ? -46 : 46} 40Z`).join("");
  const jug =
    line("M66-112Q116-116 104-66Q96-36 62-34", clay, 13) +
    shape("M-56-156H56Q50-130 62-104Q92-50 58 6H-58Q-92-50-62-104Q-50-130-56-156Z", clay) +
    shape("M-73-76Q0-62 73-76L78-52Q0-38-78-52Z", band) +
    shape(stage.side > 0 ? "M-56-156H-24Q-40-60-20 6H-58Q-92-50-62-104Q-50-130-56-156Z" : "M56-156H24Q40-60 20 6H58Q92-50 62-104Q50-130 56-156Z", stage.hour.shade, 0.24) +
    oval(0, -156, 56, 11, stage.tone("foam", { shade: 0.3 }));
  return place(x, y, 0.86, line(stems.map(({ path }) => path).join(""), stage.tone("pine", { shade: 0.2 }), 5) + shape(leaves, stage.tone("leaf", { shade: 0.2 })) + jug + heads);
}

/** A tall glass of beer, cider or juice. */
export function paintGlass(stage: Stage, dice: Dice, x: number, y: number): string {
  const drink = stage.tone(dice.pick(["amber", "ochre", "coral"] as const), { shade: 0.02 });
  const foam = dice.chance(0.6) ? shape("M-44-166Q-50-190-22-190Q0-204 22-190Q50-192 44-166Z", stage.tone("foam")) : oval(0, -168, 43, 9, stage.tone("foam", { shade: 0.1 }));
  const body = shape("M-44-170L-32 2Q0 12 32 2L44-170Z", drink, 0.95) + foam + shape("M-50-200L-36 4Q0 16 36 4L50-200L44-170L32 2Q0 8-32 2L-44-170Z", stage.tone("foam"), 0.5) + line("M24-150L17-30", stage.tone("foam"), 7, 0.7) + line("M-22-60h0M-10-100h0M6-50h0M-4-130h0M10-90h0", stage.tone("foam"), 5, 0.7);
  return place(x, y, 0.95, body);
}

/** A jar of honey under a cloth lid. */
export function paintJar(stage: Stage, dice: Dice, x: number, y: number): string {
  const cloth = stage.tone(dice.pick(["coral", "teal", "foam"] as const), { shade: 0.05 });
  const body = shape("M-48-104Q-58-96-56-20Q-54 6-40 6H40Q54 6 56-20Q58-96 48-104Z", stage.tone("amber", { shade: 0.04 })) + shape("M-56-76Q0-64 56-76V-26Q0-14-56-26Z", stage.tone("foam", { shade: 0.04 })) + line("M-22-52h44M-14-40h28", stage.tone("ink"), 4, 0.6) + line("M-42-94V-12", stage.tone("foam"), 6, 0.6) + shape("M-60-100L-48-128Q0-142 48-128L60-100Q40-92 30-102Q10-90-6-102Q-24-90-36-102Q-50-92-60-100Z", cloth) + line("M-48-112Q0-102 48-112", stage.tone("wood"), 4);
  return place(x, y, 0.95, body);
}

/** A candle in a low holder, burning when lamps burn. */
export function paintCandle(stage: Stage, _dice: Dice, x: number, y: number): string {
  const flame = stage.lamps ? disc(0, -196, 64, "#ffdf9e", 0.25) + disc(0, -190, 30, "#ffe9b8", 0.4) : "";
  const body = flame + oval(0, 0, 62, 16, stage.tone("teal", { shade: 0.2 })) + shape("M-20-160V-6Q0 2 20-6V-160Q0-150-20-160Z", stage.tone("wall", { shade: 0.04 })) + oval(0, -160, 20, 6, stage.tone("wall", { shade: 0.2 })) + line("M0-160v-12", stage.tone("timber"), 3) + (stage.lamps ? shape("M0-216Q18-190 8-174Q0-166-8-174Q-18-190 0-216Z", "#ffcf6a") : "");
  return place(x, y, 0.95, body);
}

/** Three apples, or pears in autumn. */
export function paintApples(stage: Stage, dice: Dice, x: number, y: number): string {
  const fruit = (dx: number, dy: number, colour: "red" | "amber" | "coral" | "ochre") => `<g transform="translate(${dx} ${dy})">` + shape("M0-58Q-20-74-44-60Q-62-44-48-14Q-32 12-10 6Q0 3 10 6Q32 12 48-14Q62-44 44-60Q20-74 0-58Z", stage.tone(colour, { shade: 0.1 })) + shape(stage.side > 0 ? "M0-58Q-20-74-44-60Q-62-44-48-14Q-32 12-10 6Q-44-20 0-58Z" : "M0-58Q20-74 44-60Q62-44 48-14Q32 12 10 6Q44-20 0-58Z", stage.hour.shade, 0.26) + line(d`M${stage.side * 24} -48q${stage.side * 10} 10 ${stage.side * 8} 22`, stage.tone("foam"), 6, 0.6) + line("M0-58q2-14 10-20", stage.tone("bark", { shade: 0.2 }), 4) + "</g>";
  const colours = dice.pick([["red", "amber", "coral"], ["ochre", "ochre", "coral"], ["amber", "red", "red"]] as const);
  return place(x, y, 0.9, fruit(-50, -6, colours[0]) + fruit(52, -4, colours[1]) + fruit(4, 16, colours[2]));
}

/** A wedge and a round of country cheese on a board. */
export function paintCheese(stage: Stage, _dice: Dice, x: number, y: number): string {
  const body = oval(0, 4, 140, 26, stage.tone("wood", { shade: 0.2 })) + oval(0, -2, 138, 25, stage.tone("paleWood", { shade: 0.06 })) + shape("M-96-62V-14Q-44 14 20-8V-56Z", stage.tone("ochre", { shade: 0.14 })) + shape("M-96-62Q-60-88-10-84L20-56Q-40-40-96-62Z", stage.tone("ochre")) + disc(-58, -26, 8, stage.tone("amber", { shade: 0.3 })) + disc(-20, -18, 6, stage.tone("amber", { shade: 0.3 })) + shape("M34-46V-10Q70 8 108-10V-46Z", stage.tone("foam", { shade: 0.2 })) + oval(71, -46, 37, 13, stage.tone("foam", { shade: 0.04 })) + line("M56-50q14-8 30 0", stage.tone("leaf", { shade: 0.1 }), 5);
  return place(x, y, 0.95, body);
}

/** What grows at one's feet: marram on dunes, reeds in the shallows, ferns in the wood, flowers in the meadow. */

import type { Dice } from "../dice.ts";
import type { Material } from "../materials.ts";
import { d, line, place, shape } from "../svg.ts";
import type { Stage } from "../stage.ts";
import { imprint } from "./repeat.ts";

/** A tuft of marram at (x, y): blades fanning with the wind; `size` is a blade's length. */
function tuft(dice: Dice, x: number, y: number, size: number, blades: number, wind: number): string {
  return Array.from({ length: blades }, () => {
    const lean = dice.range(-0.5, 0.5) + wind * 0.5;
    const reach = size * dice.range(0.6, 1.1);
    return d`M${x + dice.range(-0.18, 0.18) * size} ${y}q${lean * reach * 0.25} ${-reach * 0.75} ${lean * reach} ${-reach * dice.range(0.75, 1)}`;
  }).join("");
}

/** Where tufts stand: [x, y, size of a blade]. */
export type TuftSpot = readonly [number, number, number];

/** Tufts of marram, shadow behind light: two clumps are drawn once and set down again and again. */
export function paintTufts(stage: Stage, dice: Dice, spots: readonly TuftSpot[], blades = 9, material: Material = "reed"): string {
  return tuftPrinter(stage, dice, blades, material)(spots);
}

/** Cuts the clumps at the first call and prints them, farthest first, at every call. */
export function tuftPrinter(stage: Stage, dice: Dice, blades = 9, material: Material = "reed"): (spots: readonly TuftSpot[]) => string {
  const wind = dice.pick([-1, 1]);
  const ids = [stage.newId(), stage.newId()] as const;
  let clumps = `<defs>${ids.map((id) => `<g id="${id}">${clump(stage, dice, blades, wind, material)}</g>`).join("")}</defs>`;
  return (spots) => {
    const sorted = [...spots].sort((a, b) => a[1] - b[1]);
    const uses = sorted.map(([x, y, size], i) => imprint(ids[i % 2] as string, [x, y, size / 100]));
    const printed = clumps + uses.join("");
    clumps = "";
    return printed;
  };
}

function clump(stage: Stage, dice: Dice, blades: number, wind: number, material: Material): string {
  const dark = line(tuft(dice, 0, 2, 100, blades, wind), stage.tone("pine", { shade: 0.4 }), 4);
  return dark + line(tuft(dice, stage.side * 5, 0, 88, Math.ceil(blades * 0.65), wind), stage.tone(material, { shade: 0.02 }), 3.2);
}

/** Reeds with brown heads standing in the water between two x; `size` is their height. */
export function paintReeds(stage: Stage, dice: Dice, from: number, to: number, y: number, size: number, count: number): string {
  let [stems, leaves, heads] = ["", "", ""];
  for (let i = 0; i < count * stage.detail; i += 1) {
    const x = dice.range(from, to);
    const h = size * dice.range(0.55, 1.05);
    const lean = dice.range(-0.12, 0.16) * h;
    const foot = y + dice.range(-6, 14);
    stems += d`M${x} ${foot}q0 ${-h * 0.6} ${lean} ${-h}`;
    if (i % 2) leaves += d`M${x} ${foot}q${-lean * 0.8} ${-h * 0.5} ${dice.range(-0.35, 0.35) * h} ${-h * 0.62}`;
    if (i % 3 === 0) heads += d`M${x + lean} ${foot - h}l${lean * 0.14} ${-size * 0.13}`;
  }
  const shade = stage.tone("pine", { shade: 0.45 });
  return line(leaves, stage.tone("grass", { shade: 0.35 }), 4) + line(stems, shade, 3) + line(heads, stage.tone("bark", { shade: 0.25 }), size * 0.055);
}

/** A fern frond pair at (x, y), `size` long. */
export function paintFern(stage: Stage, dice: Dice, x: number, y: number, size: number, shade = 0.2): string {
  const fronds = [-1.15, -0.6, 0.1, 0.7, 1.2].map((lean) => {
    const bend = lean + dice.range(-0.15, 0.15);
    const [ex, ey] = [bend * size * 0.8, -size * (0.95 - Math.abs(bend) * 0.35)];
    const leaflets = [0.3, 0.45, 0.6, 0.74, 0.87].map((t) => {
      const [px, py] = [ex * t * t * 0.6 + ex * t * 0.4, ey * (1.5 * t - 0.5 * t * t)];
      const w = size * 0.26 * (1.1 - t);
      return d`M${px} ${py}l${-w * 0.9} ${-w * 0.5}M${px} ${py}l${w * 0.9} ${-w * 0.35}`;
    });
    return d`M0 0Q${ex * 0.25} ${ey * 0.9} ${ex} ${ey}` + leaflets.join("");
  });
  return place(x, y, 1, line(fronds.join(""), stage.tone(stage.season === "autumn" ? "leaf" : "grass", { shade }), size * 0.045));
}

/** Flower heads scattered below a ridge: dots in one colour, thicker when nearer. */
export function paintFlowers(dice: Dice, spots: { from: number; to: number; top: number; bottom: number; count: number }, colour: string): string {
  const bins = ["", ""];
  for (let i = 0; i < spots.count; i += 1) {
    const t = dice.next();
    bins[t > 0.5 ? 1 : 0] += d`M${dice.range(spots.from, spots.to)} ${spots.top + (spots.bottom - spots.top) * t}h0`;
  }
  return line(bins[0] ?? "", colour, 5) + line(bins[1] ?? "", colour, 9);
}

/** A fringe of upright grass along the very bottom of the picture, as one dark cut-out. */
export function paintFringe(stage: Stage, dice: Dice, y: number, size: number, material: Material = "pine", shade = 0.5): string {
  let path = d`M-20 920V${y}`;
  for (let x = -20; x < 1220; ) {
    const step = dice.range(14, 30);
    const h = size * dice.range(0.3, 1);
    const lean = dice.range(-12, 14);
    path += d`Q${x + step * 0.3} ${y - h * 0.3} ${x + step * 0.5 + lean} ${y - h}Q${x + step * 0.6} ${y - h * 0.3} ${x + step} ${y + dice.range(-4, 8)}`;
    x += step;
  }
  return shape(`${path}V920Z`, stage.tone(material, { shade }));
}

/** A lake of the Drawsko country: wooded hills doubled in still water, kayaks crossing the light, reeds and a jetty near by. */

import type { Dice } from "../dice.ts";
import { box, d, gradient, line, polygon, shape } from "../svg.ts";
import type { Stage } from "../stage.ts";
import { paintKayak } from "../brushes/boats.ts";
import { paintCranes, paintGulls, paintSwan } from "../brushes/creatures.ts";
import { paintFringe, paintReeds } from "../brushes/grasses.ts";
import { stamp, type Imprint } from "../brushes/repeat.ts";
import { rollingRidge, below } from "../brushes/ridge.ts";
import { paintSky } from "../brushes/sky.ts";
import { paintPine } from "../brushes/trees.ts";
import { paintGlitter, paintRipples } from "../brushes/water.ts";
import { paintWood } from "../brushes/woods.ts";

export function paintLakeKayaks(stage: Stage): string {
  const dice = stage.dice.fork("lake");
  const shore = dice.range(430, 480);
  const shores = farShores(stage, dice, shore);
  const id = stage.newId();
  const mirrored = `<use href="#${id}" transform="matrix(1 0 0 -.9 0 ${Math.round(shore * 1.9)})" opacity=".5"/>`;
  const birds = stage.season === "autumn" ? paintCranes(stage, dice, dice.range(400, 900), shore - 210) : paintGulls(stage, dice, dice.range(300, 900), shore - 200, 4, 18);
  return (
    paintSky(stage, shore, 0.55) +
    birds +
    lakeSurface(stage, shore) +
    `<g id="${id}">${shores}</g>` +
    mirrored +
    line(d`M-10 ${shore}H1210`, stage.hour.sun, 3, 0.55) +
    paintRipples(stage, { top: shore + 16, bottom: 900 }, "lake", 28) +
    paintGlitter(stage, { top: shore + 4, bottom: 860 }) +
    onTheWater(stage, dice, shore) +
    nearShore(stage, dice)
  );
}

/** The lake takes the sky's colours upside down and deepens towards us. */
function lakeSurface(stage: Stage, shore: number): string {
  const id = stage.newId();
  const [, middle, low] = stage.hour.sky;
  return gradient(id, [[0, low], [0.4, middle], [1, stage.hour.water[1]]]) + box(0, shore, 1200, 900 - shore, `url(#${id})`);
}

/** Two or three lines of hills and woods ending at the waterline. */
function farShores(stage: Stage, dice: Dice, shore: number): string {
  const hills = [0, 1].map((i) => {
    const ridge = rollingRidge(dice, { y: shore - 120 + i * 45, swell: 70 - i * 20, waves: dice.range(0.8, 1.6) });
    return shape(below(ridge, shore + 1), stage.tone("leaf", { far: 0.72 - i * 0.22, shade: 0.35 }));
  });
  const tilt = dice.range(-0.06, 0.06);
  const wood = paintWood(stage, dice, (x) => shore - 46 + (x - 600) * tilt, { size: 52, bottom: shore, conifer: dice.chance(0.45), far: 0.24 });
  const cape = dice.chance(0.7) ? headland(stage, dice, shore) : "";
  return hills.join("") + wood + cape;
}

/** A nearer spit of wood at one side. */
function headland(stage: Stage, dice: Dice, shore: number): string {
  const right = stage.side < 0;
  const reach = dice.range(300, 480);
  const ridge = (x: number) => shore + 44 - 130 * Math.max(0, 1 - (right ? 1200 - x : x) / reach) ** 0.45;
  const [from, to] = right ? [1200 - reach, 1240] : [-40, reach];
  return paintWood(stage, dice, ridge, { from, to, size: 62, bottom: shore + 6, conifer: dice.chance(0.4), far: 0.06 });
}

function onTheWater(stage: Stage, dice: Dice, shore: number): string {
  const heading = dice.pick([-1, 1] as const);
  const x = dice.range(470, 730);
  const far = [1, 2].map((i) => paintKayak(stage, dice, x - heading * i * dice.range(170, 230), shore + 86 - i * 22, 0.62 - i * 0.13, heading));
  const swan = dice.chance(0.4) ? paintSwan(stage, x + heading * 380, shore + 90, 0.6, heading > 0 ? -1 : 1) : "";
  return far.slice(0, dice.whole(1, 2)).join("") + swan + paintKayak(stage, dice, x, shore + dice.range(170, 215), dice.range(1.25, 1.5), heading);
}

/** What frames the view: reeds at one side, a jetty or a leaning tree at the other. */
function nearShore(stage: Stage, dice: Dice): string {
  const [from, to] = stage.side > 0 ? [-30, 330] : [870, 1230];
  const reeds = paintReeds(stage, dice, from, to, 880, dice.range(200, 290), 26);
  const frame = dice.pick(["jetty", "tree", "tree", "none"] as const);
  if (frame === "jetty") return jetty(stage, stage.side) + reeds;
  if (frame === "none") return reeds;
  const pines = [[188, 0.82], [66, 1.02]].map(([inset = 0, scale = 1]): Imprint => [stage.side > 0 ? 1200 - inset : inset, 930, scale, dice.range(0.9, 1.15)]);
  return stamp(stage.newId(), paintPine(stage, dice, { x: 0, y: 0, height: 740 }, -stage.side * 0.03), pines) + reeds + paintFringe(stage, dice, 880, 60);
}

/** Planks on posts running from the lower corner out on the lake. */
function jetty(stage: Stage, side: 1 | -1): string {
  const x = (share: number) => 600 + side * share;
  const deck = polygon([[x(640), 900], [x(330), 690], [x(400), 676], [x(900), 880], [x(900), 900]]);
  const planks = Array.from({ length: 13 }, (_, i) => {
    const t = (i / 12) ** 1.3;
    return d`M${x(330 + 310 * t)} ${690 + 210 * t}L${x(400 + 500 * t)} ${676 + 204 * t}`;
  }).join("");
  const posts = d`M${x(340)} 690v54M${x(430)} 752v70M${x(400)} 678v-34M${x(540)} 836v70`;
  return line(posts, stage.tone("timber", { shade: 0.3 }), 13) + shape(deck, stage.tone("paleWood", { shade: 0.12 })) + line(planks, stage.tone("wood", { shade: 0.35 }), 3.4) + line(d`M${x(330)} 690L${x(640)} 900`, stage.tone("wood", { shade: 0.45 }), 9);
}

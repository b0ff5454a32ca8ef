/** The cliffs of Wolin and Trzęsacz: a wall of sand and clay crowned with beeches, a long beach, the white-tailed eagle above. */

import { mix } from "../colour.ts";
import type { Dice } from "../dice.ts";
import { d, disc, line, oval, place, polygon, shape } from "../svg.ts";
import { HEIGHT, type Stage } from "../stage.ts";
import { paintFarSail } from "../brushes/boats.ts";
import { paintEagle, paintGulls } from "../brushes/creatures.ts";
import { lancets } from "../brushes/gothic.ts";
import { tuftPrinter } from "../brushes/grasses.ts";
import { below, ridgeThrough, type Ridge } from "../brushes/ridge.ts";
import { paintSky } from "../brushes/sky.ts";
import { paintWater } from "../brushes/water.ts";
import { paintWood } from "../brushes/woods.ts";

export function paintCliff(stage: Stage): string {
  const dice = stage.dice.fork("cliff");
  const horizon = dice.range(430, 490);
  const away = stage.side < 0 ? 1 : -1;
  const sails = [0, 1].map(() => paintFarSail(stage, 600 - away * dice.range(100, 520), horizon + dice.range(4, 14), dice.range(0.4, 0.7), 0.25)).join("");
  const bird = dice.chance(0.65) ? paintEagle(stage, 600 - away * dice.range(170, 260), dice.range(230, 290), dice.range(0.75, 1), dice.pick([-1, 1])) : paintGulls(stage, dice, 600 - away * 250, 270, 6, 24);
  return (
    paintSky(stage, horizon, 0.65) +
    bird +
    paintWater(stage, { top: horizon, bottom: 900 }) +
    sails +
    farHeadland(stage, dice, horizon, away) +
    wall(stage, dice, horizon, away) +
    beach(stage, dice, horizon, away) +
    walkers(stage, dice, horizon, away)
  );
}

/** The next headland, blue with distance. */
function farHeadland(stage: Stage, dice: Dice, horizon: number, away: number): string {
  const end = 600 - away * dice.range(60, 160);
  const points: [number, number][] = [[end, horizon + 3], [end + away * 90, horizon - 44], [end + away * 240, horizon - 84], [end + away * 800, horizon - 110]];
  const ridge = ridgeThrough(away > 0 ? points : points.reverse());
  const [from, to] = away > 0 ? [end, 1220] : [-20, end];
  return shape(below(ridge, horizon + 8, from, to, 50), stage.tone("sand", { far: 0.45, shade: 0.2 })) + shape(below((x) => ridge(x) - 8, horizon - 40, from + 60 * away, to, 50), stage.tone("pine", { far: 0.45, shade: 0.1 }), 0.6);
}

/** The wall itself: wooded crest, gullied face in light and shadow, slipped grass, fallen earth at its foot. */
function wall(stage: Stage, dice: Dice, horizon: number, away: number): string {
  const x = (share: number) => 600 + away * share;
  const peak = dice.range(220, 270);
  const topPoints: [number, number][] = [[x(-60), horizon + 60], [x(20), horizon - 10], [x(110), peak + 90], [x(230), peak + 30], [x(420), peak], [x(660), peak - 30]];
  const crest = ridgeThrough(away > 0 ? topPoints : topPoints.reverse());
  const [from, to] = away > 0 ? [x(-60), 1220] : [-20, x(-60)];
  const woodFrom = away > 0 ? x(96) : -30;
  const wood = paintWood(stage, dice, (px) => crest(px) - 26, { from: woodFrom, to: away > 0 ? 1230 : x(96), size: 58, bottom: peak + 260, far: 0.06 });
  const face = shape(below((px) => crest(px) + 14, HEIGHT, from, to, 36), stage.tone("sand", { shade: 0.1 }));
  return wood + ruin(stage, dice, x(150), crest(x(150))) + face + gullies(stage, dice, crest, x) + strata(stage, dice, crest, x) + slipped(stage, dice, crest, x, away);
}

/** The last wall of the church at Trzęsacz, on some cliffs. */
function ruin(stage: Stage, dice: Dice, x: number, y: number): string {
  if (!dice.chance(0.35)) return "";
  return shape(polygon([[x - 60, y + 30], [x - 60, y - 60], [x - 40, y - 66], [x - 30, y - 96], [x + 10, y - 90], [x + 26, y - 70], [x + 62, y - 76], [x + 62, y + 30]]), stage.tone("brick", { shade: 0.14 })) + shape(lancets(x - 52, y + 8, 106, 62, 3), stage.hour.sky[2]);
}

/** Runnels down the face: shadowed wedges, sharper near the crest. */
function gullies(stage: Stage, dice: Dice, crest: Ridge, x: (share: number) => number): string {
  const wedges = Array.from({ length: 9 }, (_, i) => {
    const px = x(70 + i * 66 + dice.range(-14, 14));
    const top = crest(px) + 16;
    const w = dice.range(16, 34);
    const drop = dice.range(160, 330);
    return d`M${px} ${top}Q${px - stage.side * w * 0.5} ${top + drop * 0.4} ${px - stage.side * w * 2} ${top + drop}Q${px - stage.side * w * 0.2} ${top + drop * 0.7} ${px + stage.side * w * 0.4} ${top + drop * 0.8}Q${px + w * 0.3} ${top + drop * 0.3} ${px} ${top}Z`;
  });
  return shape(wedges.join(""), stage.hour.shade, 0.26);
}

/** Level beds of clay and iron-stained sand. */
function strata(stage: Stage, dice: Dice, crest: Ridge, x: (share: number) => number): string {
  const beds = Array.from({ length: 16 }, () => {
    const share = dice.range(90, 600);
    const y = crest(x(share)) + dice.range(44, 250);
    return d`M${x(share)} ${y}q${dice.range(14, 30)} ${dice.range(-7, 7)} ${dice.range(44, 110)} ${dice.range(-4, 6)}`;
  });
  return line(beds.join(""), stage.tone("wood", { shade: 0.1 }), 4, 0.5);
}

/** Grass and thorn that have slid down, and the cone of earth at the bottom. */
function slipped(stage: Stage, dice: Dice, crest: Ridge, x: (share: number) => number, away: number): string {
  const foot: Ridge = (px) => 640 - Math.max(0, (px - x(60)) * away) * 0.1 + Math.sin(px / 37) * 16;
  const cone = shape(below(foot, HEIGHT, away > 0 ? x(-40) : -20, away > 0 ? 1220 : x(-40), 44), stage.tone("wetSand", { shade: 0.16 }));
  const spots = Array.from({ length: 12 }, () => {
    const px = x(dice.range(120, 620));
    return [px, dice.chance(0.5) ? crest(px) + dice.range(60, 150) : foot(px) + dice.range(0, 40), dice.range(26, 50)] as const;
  });
  return cone + tuftPrinter(stage, dice, 9, "grass")(spots);
}

/** The beach, running from under our feet to the point where cliff and sea meet. */
function beach(stage: Stage, dice: Dice, horizon: number, away: number): string {
  const x = (share: number) => 600 + away * share;
  const strand = (grow: number) => d`M${x(-64)} ${horizon + 66}C${x(-60 - grow * 0.3)} ${horizon + 140} ${x(-150 - grow * 0.6)} ${horizon + 230} ${x(-420 - grow)} 900H${x(760)}V${horizon + 240}C${x(300)} ${horizon + 210} ${x(40)} ${horizon + 170} ${x(-64)} ${horizon + 66}Z`;
  const stones = Array.from({ length: 11 }, () => {
    const t = dice.next();
    return oval(x(-60 - 160 * t + dice.range(0, 200)), horizon + 190 + 190 * t, 5 + 14 * t, 3 + 8 * t, stage.tone("darkStone", { shade: dice.range(0.1, 0.4) }));
  });
  const [far, near] = stage.hour.water;
  return shape(strand(78), mix(far, near, 0.2)) + shape(strand(40), stage.tone("foam", { shade: 0.03 })) + shape(strand(14), stage.tone("wetSand", { shade: 0.1 })) + shape(strand(-46), stage.tone("sand", { shade: 0.04 })) + stones.join("");
}

/** Two people and a dog far down the beach, to say how high it is. */
function walkers(stage: Stage, dice: Dice, horizon: number, away: number): string {
  const person = (dx: number, coat: "coral" | "teal" | "amber" | "ink") => line(d`M${dx} 0v-12`, stage.tone("ink"), 6) + line(d`M${dx} -14v-14`, stage.tone(coat), 10) + disc(dx, -40, 5, stage.tone("skin", { shade: 0.2 }));
  const shadow = line(d`M0 0l${-stage.side * 44} 6M18 0l${-stage.side * 44} 6`, stage.hour.shade, 5, 0.25);
  const dog = line("M44-6h14M44-6v6M58-6v6M60-12h4", stage.tone("timber"), 4);
  return place(600 + away * dice.range(-60, 40), horizon + dice.range(190, 240), dice.range(0.9, 1.2), shadow + person(0, "coral") + person(18, dice.pick(["teal", "amber", "ink"])) + dog);
}

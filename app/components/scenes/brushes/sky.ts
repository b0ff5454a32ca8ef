/** The sky: its bands or gradient, the sun or moon with its rings, and stars, painted before anything else. */

import { mix } from "../colour.ts";
import { box, d, disc, gradient, shape } from "../svg.ts";
import { HEIGHT, WIDTH, type Stage } from "../stage.ts";
import { paintClouds } from "./clouds.ts";
import { below, rollingRidge } from "./ridge.ts";

/** Where the sun stands above `horizon` (canvas y). */
function sunAt(stage: Stage, horizon: number): { x: number; y: number; radius: number } {
  const radius = stage.hour.name === "noon" || stage.hour.name === "morning" ? 38 : stage.hour.name === "night" ? 44 : 62;
  const reach = horizon - 205;
  return { x: stage.sunX, y: horizon - radius * 0.2 - reach * stage.elevation, radius };
}

/** A whole sky down to `horizon`; `clouds` says how busy it is, 0…1. */
export function paintSky(stage: Stage, horizon: number, clouds = 0.6): string {
  const dice = stage.dice.fork("sky");
  const base = dice.chance(0.45) ? bandedSky(stage, horizon) : smoothSky(stage, horizon);
  const stars = stage.hour.name === "night" ? paintStars(stage, horizon) : "";
  return base + stars + paintSun(stage, horizon) + paintClouds(stage, horizon, clouds);
}

function smoothSky(stage: Stage, horizon: number): string {
  const [top, middle, low] = stage.hour.sky;
  const fill = stage.newId();
  const wash = gradient(fill, [[0, top], [0.6, middle], [1, low]]);
  return wash + box(0, 0, WIDTH, horizon + 40, `url(#${fill})`) + box(0, horizon + 30, WIDTH, HEIGHT - horizon, low);
}

/** Cut-paper bands from zenith to horizon, each a little lighter, with slow wavering edges. */
function bandedSky(stage: Stage, horizon: number): string {
  const dice = stage.dice.fork("bands");
  const [top, middle, low] = stage.hour.sky;
  const count = dice.whole(6, 8);
  const bands = Array.from({ length: count }, (_, i) => {
    const share = (i + 1) / count;
    const colour = share < 0.6 ? mix(top, middle, share / 0.6) : mix(middle, low, (share - 0.6) / 0.4);
    const ridge = rollingRidge(dice, { y: 90 + (horizon - 90) * (i / count) ** 0.9, swell: 26 * (1 - share) + 5, waves: dice.range(0.4, 1) });
    return shape(below(ridge, HEIGHT, -20, WIDTH + 20, 155), colour);
  });
  return box(0, 0, WIDTH, HEIGHT, top) + bands.join("");
}

function paintSun(stage: Stage, horizon: number): string {
  const { x, y, radius } = sunAt(stage, horizon);
  const { hour } = stage;
  if (hour.name === "overcast") return disc(x, y, radius * 0.8, hour.sun, 0.7);
  const halo = stage.dice.fork("halo").pick([[4.4, 3, 1.9], [4.4, 3, 1.9], [2.6], [6, 3.6], [3.2, 2.5, 1.9, 1.4]]);
  const rings = halo.map((times) => disc(x, y, radius * times, hour.sun, hour.name === "night" ? 0.07 : 0.17)).join("");
  if (hour.name === "night" && stage.dice.fork("moon").chance(0.5)) return rings + crescent(x, y, radius, hour.sun);
  return rings + disc(x, y, radius, hour.sun);
}

function crescent(x: number, y: number, radius: number, colour: string): string {
  const inner = radius * 0.86;
  return shape(d`M${x - 8} ${y - radius}a${radius} ${radius} 0 1 1 ${-radius * 0.55} ${radius * 1.6}a${inner} ${inner} 0 0 0 ${radius * 0.55} ${-radius * 1.6}Z`, colour);
}

function paintStars(stage: Stage, horizon: number): string {
  const dice = stage.dice.fork("stars");
  const spot = () => d`M${dice.range(20, 1180)} ${30 + (horizon - 90) * dice.next() ** 1.4}h0`;
  const small = Array.from({ length: 44 }, spot).join("");
  const bright = Array.from({ length: 14 }, spot).join("");
  return `<g stroke="${stage.hour.sun}"><path d="${small}" stroke-width="3" opacity=".45"/><path d="${bright}" stroke-width="5" opacity=".85"/></g>`;
}

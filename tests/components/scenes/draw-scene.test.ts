/** The drawn scenes are a product's face: the same for ever, unlike their neighbours', light, and safe to serve as an image. */

import { describe, expect, it } from "vitest";
import { dominantColour, drawScene, MAX_BYTES } from "../../../app/components/scenes/draw-scene.ts";
import { SCENES, SEASONS } from "../../../app/core/vocabulary.ts";

const SEEDS = Array.from({ length: 10 }, (_, i) => `0198c0de-7a11-7e57-8bad-${i}`);
const draw = (scene: (typeof SCENES)[number], seed: string) => drawScene({ scene, seed, width: 800, height: 600 });

describe.each(SCENES)("the %s scene", (scene) => {
  it("is the same for the same seed and another for every other", () => {
    expect(draw(scene, SEEDS[0]!)).toBe(draw(scene, SEEDS[0]!));
    expect(new Set(SEEDS.map((seed) => draw(scene, seed).replace(/ids?-?\w+/g, ""))).size).toBe(SEEDS.length);
  });

  it("stays small in every season", () => {
    const sizes = SEASONS.flatMap((season) => SEEDS.map((seed) => drawScene({ scene, seed, width: 1200, height: 630, season }).length));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MAX_BYTES);
  });

  it("is well-formed and holds nothing active, external or unfinished", () => {
    for (const seed of SEEDS) {
      const svg = draw(scene, seed);
      expect(unclosedElements(svg)).toEqual([]);
      expect(svg).not.toMatch(/<(script|style|image|foreignObject|text|a|animate)\b|\son\w+=|https?:\/\/(?!www\.w3\.org\/2000\/svg")|NaN|undefined|Infinity|<!--/);
      expect([...svg.matchAll(/href="([^"]*)"|url\(([^)]*)\)/g)].every(([, href, url]) => (href ?? url ?? "").startsWith("#"))).toBe(true);
    }
  });

  it("uses ids once each, and refers to none that is missing", () => {
    const svg = draw(scene, SEEDS[1]!);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const wanted = [...svg.matchAll(/#(s[\da-z]+-[\da-z]+)/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe("drawScene", () => {
  it("crops one canvas to the asked size", () => {
    expect(drawScene({ scene: "cliff", seed: "a", width: 1200, height: 630 })).toMatch(/^<svg [^>]*width="1200" height="630" viewBox="0 0 1200 900" preserveAspectRatio="xMidYMid slice"/);
  });

  it("gives two pictures on one page different ids", () => {
    const ids = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids(draw("harbour", "a")).filter((id) => ids(draw("harbour", "b")).includes(id))).toEqual([]);
  });

  it("shows the season it is asked for", () => {
    const inSeason = SEASONS.map((season) => drawScene({ scene: "manor", seed: "a", width: 4, height: 3, season }));
    expect(new Set(inSeason).size).toBe(SEASONS.length);
  });

  it("names a colour to show before the picture", () => {
    for (const scene of SCENES) expect(dominantColour({ scene, seed: "a" })).toMatch(/^#[\da-f]{6}$/);
  });
});

/** Names of elements left open, or closed out of order; empty for well-formed markup. */
function unclosedElements(svg: string): string[] {
  const open: string[] = [];
  for (const [, closing, name = "", selfClosing] of svg.matchAll(/<(\/?)([a-zA-Z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (selfClosing) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) return [name];
  }
  return open;
}

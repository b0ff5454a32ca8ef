/** The map must lie where the land lies, name its links aloud, and stay light enough to be part of a page. */

import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { contains, projectRing, thin, type XY } from "../../../app/components/region-map/plane.ts";
import { buildRegion, projectPoint, type BorderFile } from "../../../app/components/region-map/project-region.ts";
import { RegionMap } from "../../../app/components/region-map/RegionMap.tsx";

const read = (file: string) => JSON.parse(readFileSync(`prisma/seed/region/${file}`, "utf8"));
const borders: BorderFile = read("counties.geojson");
const region = buildRegion(borders, read("region.geojson"));
const file = "/maps/region-0123456789.svg";
const ringOf = (teryt: string): XY[] => projectRing(borders.features.find(({ properties }) => properties.teryt === teryt)?.geometry.coordinates[0] ?? []);

describe("the projection", () => {
  it("keeps the proportions of the ground", () => {
    const [szczecin, koszalin] = [projectPoint(53.4289, 14.553), projectPoint(54.1943, 16.1715)];
    const units = Math.hypot(szczecin.x - koszalin.x, szczecin.y - koszalin.y);
    expect(units / 447 / (136.4 / 111.2)).toBeCloseTo(1, 1);
    expect(koszalin.y).toBeLessThan(szczecin.y);
  });

  it("puts every place of the region inside its own county", () => {
    const places: { county: string; lat: number; lon: number }[] = read("places.json");
    const astray = places.filter(({ county, lat, lon }) => {
      const { x, y } = projectPoint(lat, lon);
      return !contains(ringOf(county), [x, y]);
    });
    expect(astray.length / places.length).toBeLessThan(0.06);
  });
});

describe("the geometry", () => {
  it("has every county, with its label inside it", () => {
    expect(region.counties).toHaveLength(21);
    for (const { teryt, labelX, labelY } of region.counties) expect(contains(ringOf(teryt), [labelX, labelY])).toBe(true);
  });

  it("is one light file that has every part that maps draw, once, to one decimal", () => {
    const ids = [...region.file.matchAll(/ id="(\w+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...region.counties.map(({ teryt }) => `c${teryt}`), "lagoon", "outside", "sea", "water", "region"]);
    expect([...region.file.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d).join("")).not.toMatch(/\.\d\d|NaN|undefined/);
    expect(region.file.length).toBeLessThan(60_000);
  });

  it("thins a line without leaving it", () => {
    expect(thin([[0, 0], [5, 0.1], [10, 0]], 0.5)).toEqual([[0, 0], [10, 0]]);
    expect(thin([[0, 0], [5, 4], [10, 0]], 0.5)).toHaveLength(3);
  });
});

describe("RegionMap", () => {
  const counties = region.counties.map((county, i) => ({ ...county, count: i * 3, href: `/pl/szukaj?powiat=${county.teryt}` }));

  it("offers every county as a link that says what is there", () => {
    const html = renderToStaticMarkup(<RegionMap file={file} counties={counties} title="Oferty według powiatów" selected="3208" />);
    expect(html.match(/<a /g)).toHaveLength(21);
    expect(html).toContain('aria-label="kołobrzeski: 21"');
    expect(html).toContain('aria-current="true"');
    expect(html).toMatch(/role="group" aria-label="Oferty według powiatów"/);
    expect(html).not.toMatch(/style=|<script|onclick/);
    expect(html, "shapes come from the file").not.toMatch(/<path d="M[\d.]+ [\d.]+l/);
    expect(html.match(/<use href="\/maps\/region-0123456789\.svg#c32\d\d"/g)).toHaveLength(21);
  });

  it("draws counties without an address as shapes, and pins as links", () => {
    const { x, y } = projectPoint(54.18, 15.57);
    const html = renderToStaticMarkup(<RegionMap file={file} counties={region.counties} title="Mapa" pins={[{ id: "1", x, y, label: "Rejs o zachodzie", href: "/pl/rejs", kind: "product" }]} />);
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain('href="/pl/rejs" aria-label="Rejs o zachodzie"');
  });

  it("shows a part of the map when asked", () => {
    const html = renderToStaticMarkup(<RegionMap file={file} counties={region.counties} title="Mapa" crop={{ x: 200, y: 100, width: 200, height: 150 }} />);
    expect(html).toContain('viewBox="200 100 200 150"');
  });
});

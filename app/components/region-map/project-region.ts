/** From the real borders to what maps draw: counties, the region's outline, the coast's water lines and the lagoon. Built once on the server. */

import { linePath, projectPoint, projectRing, ringPath, roomiestPoint, thin, type XY } from "./plane.ts";

export { projectPoint };

/** GeoJSON as far as it is used here: one polygon a feature, outer ring first, [longitude, latitude]. */
export type BorderFile = {
  features: readonly { properties: { teryt: string; name: string }; geometry: { type: string; coordinates: readonly (readonly (readonly number[])[])[] } }[];
};

/** Where a county's label has most room, in units of `projectPoint`. */
export type CountySpot = { teryt: string; name: string; labelX: number; labelY: number };

export type Region = {
  counties: CountySpot[];
  /**
   * One SVG file whose parts pages draw with `<use href="file#part">`: sent and kept once, whatever the page, its language and theme. Parts, to be
   * drawn in this order: `c` and a TERYT code, `lagoon`, `outside` (all but the region), `sea`, `water`, `region`. Lines keep their width when zoomed.
   */
  file: string;
};

/** The Szczecin Lagoon as a sketch, [longitude, latitude]: the county borders run through its water, and no file of ours has its shore. */
const LAGOON: readonly (readonly [number, number])[] = [
  [14.2139, 53.8654], [14.25, 53.844], [14.3, 53.833], [14.35, 53.846], [14.405, 53.847], [14.435, 53.854], [14.48, 53.843], [14.54, 53.84], [14.595, 53.833],
  [14.608, 53.805], [14.62, 53.778], [14.59, 53.758], [14.552, 53.733], [14.55, 53.703], [14.588, 53.686], [14.618, 53.656], [14.615, 53.622], [14.6, 53.58],
  [14.586, 53.575], [14.578, 53.608], [14.55, 53.643], [14.518, 53.663], [14.47, 53.683], [14.41, 53.706], [14.36, 53.735], [14.325, 53.744], [14.305, 53.722], [14.272, 53.733], [14.2739, 53.7852],
];

/** The arguments are the parsed files of `prisma/seed/region`. */
export function buildRegion(counties: BorderFile, region: BorderFile): Region {
  return { counties: counties.features.map(countySpot), file: regionFile(counties, region) };
}

function countySpot({ properties: { teryt, name }, geometry }: BorderFile["features"][number]): CountySpot {
  const [labelX, labelY] = roomiestPoint(projectRing(geometry.coordinates[0] ?? []));
  return { teryt, name, labelX, labelY };
}

function regionFile(counties: BorderFile, region: BorderFile): string {
  const outline = thin(projectRing(region.features[0]?.geometry.coordinates[0] ?? []), 0.2);
  const [coast, border] = [coastOf(outline), ringPath(outline)];
  const part = (id: string, d: string) => `<path id="${id}" vector-effect="non-scaling-stroke" fill-rule="evenodd" d="${d}"/>`;
  const parts = [
    ...counties.features.map(({ properties, geometry }) => part(`c${properties.teryt}`, geometry.coordinates.map((ring) => ringPath(projectRing(ring))).join(""))),
    part("lagoon", smoothRing(projectRing(LAGOON))), part("outside", `M-3000-3000H4000V4000H-3000z${border}`), part("sea", ringPath(seaOff(coast))), `<g id="water">${waterLines(coast).map(waterLine).join("")}</g>`, part("region", border),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg">${parts.join("")}</svg>`;
}

/** Thinner, paler and more broken the farther out to sea. */
function waterLine(d: string, i: number): string {
  const dashes = i > 1 ? ` stroke-dasharray="${56 - i * 9} ${8 + i * 7}"` : "";
  return `<path vector-effect="non-scaling-stroke" stroke-width="${(1.8 - i * 0.25).toFixed(2)}"${dashes} opacity="${(1 - i * 0.14).toFixed(2)}" d="${d}"/>`;
}

/** The part of the outline that faces the Baltic, from Świnoujście's border to the eastern end. */
function coastOf(outline: readonly XY[]): XY[] {
  const west = nearest(outline, projectPoint(53.9277, 14.2261));
  const east = nearest(outline, projectPoint(54.5702, 16.6985));
  const [from, to] = west < east ? [west, east] : [east, west];
  const inner = outline.slice(from, to + 1);
  const outer = [...outline.slice(to), ...outline.slice(0, from + 1)];
  const coast = heightOf(inner) < heightOf(outer) ? inner : outer;
  return (coast[0]?.[0] ?? 0) < (coast[coast.length - 1]?.[0] ?? 0) ? coast : [...coast].reverse();
}

/** Of the two ways round the region the coast is the one that stays in the north. */
function heightOf(points: readonly XY[]): number {
  return points.reduce((sum, [, y]) => sum + y, 0) / points.length;
}

function nearest(points: readonly XY[], { x, y }: { x: number; y: number }): number {
  const gaps = points.map(([px, py]) => Math.hypot(px - x, py - y));
  return gaps.indexOf(Math.min(...gaps));
}

/** The coast run on westwards along Usedom and eastwards towards Ustka, closed far in the north. */
function seaOff(coast: readonly XY[]): XY[] {
  const [first, last] = [coast[0] ?? [0, 0], coast[coast.length - 1] ?? [0, 0]];
  return [[-800, -800], [-800, first[1] - 220], [first[0] - 160, first[1] - 62], ...coast, [last[0] + 260, last[1] - 60], [1800, last[1] - 180], [1800, -800]];
}

/** Ever smoother echoes of the coast, pushed out to sea and run on past both ends. */
function waterLines(coast: readonly XY[]): string[] {
  return [13, 30, 52, 80, 114].map((away, i) => {
    const shore = thin(coast, 2 + i * 3.5).map(([x, y]): XY => [x - away * 0.36, y - away * 0.93]);
    const [first, last] = [shore[0] ?? [0, 0], shore[shore.length - 1] ?? [0, 0]];
    return smoothLine([[first[0] - 170, first[1] - 52], ...shore, [last[0] + 200, last[1] - 46]]);
  });
}

/** A curve through the middles of a line's segments. */
function smoothLine(points: readonly XY[]): string {
  const middles = points.slice(1).map(([x, y], i): XY => [(x + (points[i]?.[0] ?? x)) / 2, (y + (points[i]?.[1] ?? y)) / 2]);
  const start = linePath(points.slice(0, 1));
  const bends = middles.slice(1).map((middle, i) => `Q${xy(points[i + 1] ?? middle)} ${xy(middle)}`);
  return `${start}L${xy(middles[0] ?? [0, 0])}${bends.join("")}`;
}

/** The same for a closed ring. */
function smoothRing(ring: readonly XY[]): string {
  const middle = (i: number): XY => {
    const [[ax, ay], [bx, by]] = [ring[i % ring.length] as XY, ring[(i + 1) % ring.length] as XY];
    return [(ax + bx) / 2, (ay + by) / 2];
  };
  return `M${xy(middle(0))}${ring.map((_, i) => `Q${xy(ring[(i + 1) % ring.length] as XY)} ${xy(middle(i + 1))}`).join("")}z`;
}

function xy([x, y]: XY): string {
  return `${Number(x.toFixed(1))} ${Number(y.toFixed(1))}`;
}

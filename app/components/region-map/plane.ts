/** The map's flat geometry: from degrees to drawing units, thinning of outlines, the roomiest spot for a label. */

export type XY = readonly [x: number, y: number];

/** A local equirectangular projection: one unit is the same length on the ground in both directions near the region's middle. */
const MIDDLE_LATITUDE = 53.6;
const UNITS_PER_DEGREE = 447;
const WEST = 14.072;
const NORTH = 54.695;

const UNITS_PER_LONGITUDE = Math.cos((MIDDLE_LATITUDE * Math.PI) / 180) * UNITS_PER_DEGREE;
/** Of the ground, along a meridian. */
export const KM_PER_UNIT = 111.2 / UNITS_PER_DEGREE;

/** Degrees (WGS 84) to map units: x to the east, y to the south, one decimal. */
export function projectPoint(lat: number, lon: number): { x: number; y: number } {
  const { x, y } = toUnits(lat, lon);
  return { x: tenth(x), y: tenth(y) };
}

/** The same, unrounded: for what is zoomed into. */
export function toUnits(lat: number, lon: number): { x: number; y: number } {
  return { x: (lon - WEST) * UNITS_PER_LONGITUDE, y: (NORTH - lat) * UNITS_PER_DEGREE };
}

/** Map units back to degrees. */
export function toDegrees(x: number, y: number): { lat: number; lon: number } {
  return { lat: NORTH - y / UNITS_PER_DEGREE, lon: WEST + x / UNITS_PER_LONGITUDE };
}

/** A ring of [longitude, latitude] pairs, as GeoJSON has them, in map units. */
export function projectRing(ring: readonly (readonly number[])[]): XY[] {
  return ring.map(([lon = 0, lat = 0]) => {
    const { x, y } = projectPoint(lat, lon);
    return [x, y];
  });
}

/** Closed path data, relative and to one decimal. */
export function ringPath(ring: readonly XY[]): string {
  return `${linePath(ring)}z`;
}

/** Open path data, relative and to one decimal. */
export function linePath(points: readonly XY[]): string {
  const steps = points.map(([x, y], i) => {
    const [px, py] = points[i - 1] ?? [0, 0];
    return `${i === 0 ? "M" : "l"}${pair(tenth(x - px), tenth(y - py))}`;
  });
  return steps.join("");
}

/** Douglas and Peucker's thinning: no dropped point lay further than `tolerance` units from the line that stays. */
export function thin(points: readonly XY[], tolerance: number): XY[] {
  const [first, last] = [points[0], points[points.length - 1]];
  if (!first || !last || points.length < 3) return [...points];
  let [far, at] = [0, 0];
  for (let i = 1; i < points.length - 1; i += 1) {
    const gap = distanceToSegment(points[i] as XY, first, last);
    if (gap > far) [far, at] = [gap, i];
  }
  if (far <= tolerance) return [first, last];
  return [...thin(points.slice(0, at + 1), tolerance).slice(0, -1), ...thin(points.slice(at), tolerance)];
}

/** The point inside a ring that is furthest from its border, to within a grid of `steps` cells a side. */
export function roomiestPoint(ring: readonly XY[], steps = 26): XY {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  let best: { point: XY; room: number } = { point: [left + width / 2, top + height / 2], room: -1 };
  for (let cell = 0; cell < steps * steps; cell += 1) {
    const point: XY = [left + (width * ((cell % steps) + 0.5)) / steps, top + (height * (Math.floor(cell / steps) + 0.5)) / steps];
    const room = contains(ring, point) ? distanceToBorder(ring, point) : -1;
    if (room > best.room) best = { point, room };
  }
  return [tenth(best.point[0]), tenth(best.point[1])];
}

/** Whether a point lies inside a ring (even–odd rule). */
export function contains(ring: readonly XY[], [x, y]: XY): boolean {
  let inside = false;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] as XY;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

function distanceToBorder(ring: readonly XY[], point: XY): number {
  return Math.min(...ring.map((corner, i) => distanceToSegment(point, corner, ring[(i + 1) % ring.length] as XY)));
}

function distanceToSegment([px, py]: XY, [ax, ay]: XY, [bx, by]: XY): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
  return Math.hypot(px - ax - dx * share, py - ay - dy * share);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function pair(x: number, y: number): string {
  return `${x}${y < 0 ? "" : " "}${y}`;
}

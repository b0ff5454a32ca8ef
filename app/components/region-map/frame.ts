/** The part of the region that a map shows: always of one shape, never beyond the region; zooming, moving, and the box of degrees that an address says. Pure. */
import { toDegrees, toUnits, type XY } from "./plane.ts";

/** In map units (plane.ts). */
export interface Frame { x: number; y: number; width: number; height: number }
/** In degrees, as `bbox` has them. */
export interface DegreeBox { west: number; south: number; east: number; north: number }

/** Width to height; `aspect-[7/8]` on the page. */
const ASPECT = 7 / 8;
/** The whole region with some sea above it. */
export const WHOLE: Frame = { x: -15, y: 20, width: 805, height: 920 };
/** Some ten kilometres across: deeper the borders are too coarse to be a help. */
const LEAST_WIDTH = 40;
/** The share of the frame that one step of an arrow moves it by. */
const STEP = 0.4;
/** Room around what is framed. */
const MARGIN = 0.14;

/** The smallest frame of the map's shape around a rectangle, moved to lie within the region. */
export function frameOf(part: Frame): Frame {
  const width = Math.min(WHOLE.width, Math.max(LEAST_WIDTH, part.width, part.height * ASPECT));
  const height = width / ASPECT;
  const [x, y] = [part.x + (part.width - width) / 2, part.y + (part.height - height) / 2];
  return { x: clamp(x, WHOLE.x, WHOLE.x + WHOLE.width - width), y: clamp(y, WHOLE.y, WHOLE.y + WHOLE.height - height), width, height };
}

/** The frame around points, with a margin, at least `leastWidth` units wide; the whole region where there are none. */
export function frameAround(points: readonly XY[], leastWidth = LEAST_WIDTH): Frame {
  if (points.length === 0) return WHOLE;
  const { x, y, width, height } = rectangleOf(points);
  const [wide, high] = [Math.max(leastWidth, width / (1 - 2 * MARGIN)), Math.max(leastWidth, height / (1 - 2 * MARGIN))];
  return frameOf({ x: x - (wide - width) / 2, y: y - (high - height) / 2, width: wide, height: high });
}

export function frameOfBox(box: DegreeBox): Frame {
  return frameOf(rectangleOfBox(box));
}

/** The box itself in map units, which may have another shape than the frame. */
export function rectangleOfBox({ west, south, east, north }: DegreeBox): Frame {
  const [start, end] = [toUnits(north, west), toUnits(south, east)];
  return { x: start.x, y: start.y, width: end.x - start.x, height: end.y - start.y };
}

/** To four decimals, some ten metres. */
export function boxOfFrame({ x, y, width, height }: Frame): DegreeBox {
  const [start, end] = [toDegrees(x, y), toDegrees(x + width, y + height)];
  return { west: kept(start.lon), south: kept(end.lat), east: kept(end.lon), north: kept(start.lat) };
}

/** @param factor 2 shows half as much; @param at the share of the frame that stays where it is, [0.5, 0.5] its middle */
export function zoomed(frame: Frame, factor: number, at: XY = [0.5, 0.5]): Frame {
  const width = clamp(frame.width / factor, LEAST_WIDTH, WHOLE.width);
  const height = width / ASPECT;
  return frameOf({ x: frame.x + (frame.width - width) * at[0], y: frame.y + (frame.height - height) * at[1], width, height });
}

/** @param by shares of the frame, to the east and to the south */
export function moved(frame: Frame, by: XY): Frame {
  return frameOf({ ...frame, x: frame.x + frame.width * by[0], y: frame.y + frame.height * by[1] });
}

export const DIRECTIONS = { north: [0, -STEP], west: [-STEP, 0], east: [STEP, 0], south: [0, STEP] } as const satisfies Record<string, XY>;
export type Direction = keyof typeof DIRECTIONS;

/** True where both show the same to the eye. */
export function sameFrame(a: Frame, b: Frame): boolean {
  const most = Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y), Math.abs(a.width - b.width), Math.abs(a.height - b.height));
  return most < Math.min(a.width, b.width) / 100;
}

/** The address of a frame: `base` without a box, with or without other parameters. */
export function frameHref(base: string, frame: Frame): string {
  const { west, south, east, north } = boxOfFrame(frame);
  return `${base}${base.includes("?") ? "&" : "?"}bbox=${west},${south},${east},${north}`;
}

/** Where a point lies, in per cent of the frame, to hundredths. */
export function withinFrame({ x, y }: { x: number; y: number }, frame: Frame): { x: number; y: number } {
  return { x: percent(x - frame.x, frame.width), y: percent(y - frame.y, frame.height) };
}

export function percent(length: number, of: number): number {
  return Math.round((length / of) * 1e4) / 100;
}

function rectangleOf(points: readonly XY[]): Frame {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}

function kept(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

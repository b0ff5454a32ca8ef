/** Draws a thing once and sets it down many times, as a printer's stamp: it keeps woods and herds small in bytes. */

import { short } from "../svg.ts";

/** Where a stamp goes: x, y in canvas units, scale, and how much wider or narrower than it was cut (1 = as cut). */
export type Imprint = readonly [x: number, y: number, scale: number, stretch?: number];

/** `drawing` is made around (0, 0) and printed at each imprint, in the given order. */
export function stamp(id: string, drawing: string, imprints: readonly Imprint[]): string {
  return `<defs><g id="${id}">${drawing}</g></defs>${imprints.map((at) => imprint(id, at)).join("")}`;
}

/** One print of a drawing defined elsewhere in the picture. */
export function imprint(id: string, [x, y, scale, stretch = 1]: Imprint): string {
  const size = stretch === 1 ? short(scale, 2) : `${short(scale * stretch, 2)} ${short(scale, 2)}`;
  return `<use href="#${id}" transform="translate(${Math.round(x)} ${Math.round(y)})scale(${size})"/>`;
}

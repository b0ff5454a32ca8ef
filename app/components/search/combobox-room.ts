/** Where a list opens so that it is seen without moving the page: under its field, or above it where there is more room. Pure. */

/** `height`: pixels the list may take. */
export interface Room { above: boolean; height: number }

/** Three lines and a heading: with less the other side is looked at. */
const ENOUGH = 200;
const MOST = 440;
const LEAST = 120;
/** between list and field, and list and the window's edge */
const GAPS = 14;

/** Pixels in the window: the field from `top` to `bottom`, what is seen from `from` to `to`. */
export function roomFor({ top, bottom, from, to }: { top: number; bottom: number; from: number; to: number }): Room {
  const under = to - bottom - GAPS;
  const over = top - from - GAPS;
  const above = under < ENOUGH && over > under;
  return { above, height: Math.round(Math.min(MOST, Math.max(LEAST, above ? over : under))) };
}

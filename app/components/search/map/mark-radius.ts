/** How large marks of the search's map are, in CSS pixels whatever the map's width: names are placed around them. */

export const DISC_RADIUS = 16;

/** @param count of products; 1 is a single one's dot */
export function markRadius(count: number): number {
  if (count === 1) return 10;
  return count < 10 ? 15 : count < 100 ? 18 : 21;
}

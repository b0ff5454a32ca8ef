/** Names of towns where there is room for them: the largest first, none on a mark, on another name or over the edge. Pixels of the drawn map. Pure. */

export interface NamedDot { name: string; x: number; y: number }
/** A disc that a name must not lie on. */
export interface Mark { x: number; y: number; r: number }

export interface PlacedLabel extends NamedDot {
  /** where the text starts, ends or has its middle, by `anchor`; its own middle line */
  textX: number;
  textY: number;
  anchor: "start" | "middle" | "end";
  /** a dot marks the town itself; false where a mark lies on it */
  dot: boolean;
}

interface Rectangle { left: number; top: number; right: number; bottom: number }

/** Of the font's size: a letter's mean width, a line's height. */
const LETTER = 0.58;
const LINE = 1.3;
/** From the dot, or from the edge of the mark on it, to the name. */
const GAP = 6;
const DOT = 3;

/** @param towns most important first; @param size of the drawn map; @param font its size in pixels */
export function placeLabels({ towns, marks, size, font }: { towns: readonly NamedDot[]; marks: readonly Mark[]; size: { width: number; height: number }; font: number }): PlacedLabel[] {
  const taken: Rectangle[] = marks.map(({ x, y, r }) => ({ left: x - r, top: y - r, right: x + r, bottom: y + r }));
  const placed: PlacedLabel[] = [];
  for (const town of towns) {
    const under = marks.find(({ x, y, r }) => Math.hypot(x - town.x, y - town.y) < r);
    const others = under ? taken.filter((_, index) => marks[index] !== under) : taken;
    const dot = rectangle(town.x - DOT, town.y - DOT, 2 * DOT, 2 * DOT);
    if (!under && taken.some((other) => overlap(dot, other))) continue;
    const label = candidates(town, under, font).find(({ box }) => inside(box, size) && !others.some((other) => overlap(box, other)) && !(under && overlap(box, { left: under.x - under.r, top: under.y - under.r, right: under.x + under.r, bottom: under.y + under.r })));
    if (!label) continue;
    placed.push({ ...town, textX: label.x, textY: label.y, anchor: label.anchor, dot: !under });
    taken.push(label.box, ...(under ? [] : [dot]));
  }
  return placed;
}

function candidates({ name, ...dot }: NamedDot, under: Mark | undefined, font: number): { x: number; y: number; anchor: PlacedLabel["anchor"]; box: Rectangle }[] {
  const [width, height] = [name.length * font * LETTER, font * LINE];
  const [{ x, y }, away] = under ? [under, under.r + GAP] : [dot, DOT + GAP];
  return [
    { x: x + away, y, anchor: "start" as const, box: rectangle(x + away, y - height / 2, width, height) },
    { x: x - away, y, anchor: "end" as const, box: rectangle(x - away - width, y - height / 2, width, height) },
    { x, y: y + away + height / 2 - 2, anchor: "middle" as const, box: rectangle(x - width / 2, y + away - 2, width, height) },
    { x, y: y - away - height / 2 + 2, anchor: "middle" as const, box: rectangle(x - width / 2, y - away - height + 2, width, height) },
  ];
}

function rectangle(left: number, top: number, width: number, height: number): Rectangle {
  return { left, top, right: left + width, bottom: top + height };
}

function inside({ left, top, right, bottom }: Rectangle, { width, height }: { width: number; height: number }): boolean {
  return left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2;
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

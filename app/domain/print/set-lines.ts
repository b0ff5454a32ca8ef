/** Sets a title in at most three lines: as large as its words allow, the lines about equally long. Pure. */

export interface SetTitle { /** pixels */ size: number; lines: string[] }

/** From large to small; the larger sizes are for short titles, in two lines. */
const SIZES = [84, 76, 68, 60, 54, 48, 42];
const LARGE = 60;
const MOST_LINES = 3;

/** @param widthOf the width of a text in pixels at a size; room: pixels across. What even the smallest size cannot hold ends in "…". */
export function setTitle({ text, room, widthOf }: { text: string; room: number; widthOf: (text: string, size: number) => number }): SetTitle {
  const words = text.trim().split(" ").filter(Boolean);
  for (const size of SIZES) {
    const lines = brokenInto(words, room, (line) => widthOf(line, size));
    const fits = lines.every((line) => widthOf(line, size) <= room);
    if (fits && lines.length <= (size > LARGE ? MOST_LINES - 1 : MOST_LINES)) return { size, lines: balanced(words, room, lines.length, (line) => widthOf(line, size)) };
  }
  return { size: SIZES.at(-1)!, lines: cut(words, room, (line) => widthOf(line, SIZES.at(-1)!)) };
}

/** As many words to a line as it holds; a word longer than the line has its own. */
function brokenInto(words: string[], room: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)!} ${word}` : word;
    if (lines.length > 0 && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The narrowest setting that still takes no more lines. */
function balanced(words: string[], room: number, count: number, widthOf: (line: string) => number): string[] {
  let best = brokenInto(words, room, widthOf);
  for (let width = room; width > room / 3; width -= 8) {
    const lines = brokenInto(words, width, widthOf);
    if (lines.length > count || lines.some((line) => widthOf(line) > room)) break;
    best = lines;
  }
  return best;
}

function cut(words: string[], room: number, widthOf: (line: string) => number): string[] {
  const lines = brokenInto(words, room, widthOf).slice(0, MOST_LINES);
  return lines.map((line, index) => (index === lines.length - 1 || widthOf(line) > room ? shortened(line, room, widthOf) : line));
}

/** The beginning of a line that fits, with "…". */
export function shortened(line: string, room: number, widthOf: (line: string) => number): string {
  let kept = line;
  while (kept.length > 1 && widthOf(`${kept}…`) > room) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
}

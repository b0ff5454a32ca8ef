/** The printed part of a picture to share: a postcard's white paper that comes up into the picture with the title, and a stamp with the price. Pure. */
import { SHARE_SIZE, type ShareWords } from "../../core/share-picture.ts";
import type { Face, Letters } from "./letters.server.ts";
import { setTitle, shortened } from "./set-lines.ts";
import { INK, MUTED, RED } from "./theme.ts";

const { width: WIDTH, height: HEIGHT } = SHARE_SIZE;
const PAPER = "#FBFAF7";
/** pixels: the white around the picture, and the paper's own around its words */
const EDGE = 22;
const PAD = { x: 36, top: 48, bottom: 42 };
const ROOM = 690;

/** Where the words stand; the picture's subject is in the other half. */
export type Side = "top" | "bottom";

export interface SharePaper { /** of the whole size, clear where the picture shows */ svg: string; /** pixels from the top of the part of the picture that is free over its whole width */ free: { from: number; to: number } }

export function sharePaper({ words, side, letters }: { words: ShareWords; side: Side; letters: Letters }): SharePaper {
  const label = labelOf(words, letters);
  const right = EDGE + label.width;
  const y = side === "top" ? 0 : HEIGHT - label.height;
  const paper = `M0 0H${WIDTH}V${HEIGHT}H0Z${windowOf({ side, right, y, height: label.height })}`;
  const credit = words.credit ? letters.draw({ text: words.credit, face: "sans", size: 14, x: side === "top" ? EDGE : right + 14, y: HEIGHT - 6, fill: MUTED }) : "";
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><path fill="${PAPER}" fill-rule="evenodd" d="${paper}"/><g transform="translate(0 ${y})">${label.drawing}</g>${credit}${stamp(words, letters)}</svg>`;
  return { svg, free: side === "top" ? { from: label.height, to: HEIGHT - EDGE } : { from: EDGE, to: y } };
}

/** The opening in the paper: all but the edges and the corner with the words. */
function windowOf({ side, right, y, height }: { side: Side; right: number; y: number; height: number }): string {
  const [left, top, far, low] = [EDGE, EDGE, WIDTH - EDGE, HEIGHT - EDGE];
  return side === "top" ? `M${right} ${top}V${y + height}H${left}V${low}H${far}V${top}Z` : `M${left} ${top}V${y}H${right}V${low}H${far}V${top}Z`;
}

/** The words on their piece of paper, which reaches to the edges of the whole; drawn from (0, 0). */
function labelOf(words: ShareWords, letters: Letters): { width: number; height: number; drawing: string } {
  const title = setTitle({ text: words.title, room: ROOM, widthOf: (text, size) => letters.width(text, "serif", size) });
  const facts = fitted({ text: words.facts.join("  ·  "), face: "sansBold", size: 33, letters });
  const by = fitted({ text: words.by ?? "", face: "sans", size: 28, letters });
  const x = EDGE + PAD.x;
  let y = PAD.top + Math.round(title.size * (CAP - LEADING));
  const rows = title.lines.map((text) => letters.draw({ text, face: "serif", size: title.size, x, y: (y += Math.round(title.size * LEADING)), fill: INK }));
  if (facts.text) rows.push(letters.draw({ ...facts, x, y: (y += Math.round(36 + title.size * 0.26)), fill: INK }));
  if (by.text) rows.push(letters.draw({ ...by, x, y: (y += facts.text ? 42 : 56), fill: MUTED }));
  const widest = Math.max(...title.lines.map((text) => letters.width(text, "serif", title.size)), ...[facts, by].map(({ text, face, size }) => letters.width(text, face, size)));
  const bottom = facts.text || by.text ? PAD.bottom : PAD.bottom + Math.round(title.size * 0.24);
  return { width: Math.round(widest + 2 * PAD.x), height: y + bottom, drawing: rows.join("") };
}

/** Of the serif, in parts of its size: the height of a capital, and from line to line. */
const CAP = 0.67;
const LEADING = 1.1;

/** A line of small words, smaller where it would be wider than its room, and cut where even small it is. */
function fitted({ text, face, size, least = Math.round(size * 0.75), room = ROOM, letters }: { text: string; face: Face; size: number; least?: number; room?: number; letters: Letters }) {
  const fit = Math.max(least, Math.min(size, Math.floor((size * room) / Math.max(1, letters.width(text, face, size)))));
  const wide = letters.width(text, face, fit) > room;
  return { text: wide ? shortened(text, room, (line) => letters.width(line, face, fit)) : text, face, size: fit };
}

/** pixels; `words` the most across, so that stamp and title never meet */
const STAMP = { width: 226, words: 270, pad: 52, right: 40, top: 40, hole: 5.5, step: 17 };
const MARK = `<path fill="${RED}" opacity=".22" d="M26 17 2 9v16zM38 17l24-8v16z"/><path fill="${INK}" d="M25.6 24h12.8l1.03 8H24.57zM23.8 38h16.4l.84 6.5H22.96zM22.32 49.5h19.36l.32 2.5H22zM23 21h18v3.5H23zM26 11.5 32 5l6 6.5V13H26z"/><path fill="${RED}" d="M27 13h10v8H27z"/><path fill="none" stroke="${INK}" stroke-width="3.2" stroke-linecap="round" d="M6 57c4.3-3.6 8.7-3.6 13 0s8.7 3.6 13 0 8.7-3.6 13 0 8.7 3.6 13 0"/>`;

/** Our mark as a postage stamp; its value is the price. */
function stamp({ price }: ShareWords, letters: Letters): string {
  const amount = price && fitted({ text: price.amount, face: "sansBold", size: 44, least: 16, room: STAMP.words, letters });
  const party = price && fitted({ text: price.party, face: "sans", size: 24, room: STAMP.words, letters });
  const width = Math.max(STAMP.width, ...[amount, party].map((line) => (line ? letters.width(line.text, line.face, line.size) + STAMP.pad : 0)));
  const height = price ? 308 : 226;
  const middle = width / 2;
  const words = [letters.draw({ text: "LATARNIA", face: "sansBold", size: 21, x: middle, y: 190, fill: INK, anchor: "middle", tracking: 5 })];
  if (amount && party) {
    words.push(letters.draw({ ...amount, x: middle, y: 246, fill: INK, anchor: "middle" }));
    words.push(letters.draw({ ...party, x: middle, y: 280, fill: MUTED, anchor: "middle" }));
  }
  const outline = perforated(width, height);
  const place = `translate(${WIDTH - EDGE - STAMP.right - width} ${EDGE + STAMP.top})rotate(1.6 ${middle} ${height / 2})`;
  return `<g transform="${place}"><path transform="translate(3 5)" fill="${INK}" opacity=".22" d="${outline}"/><path fill="${PAPER}" d="${outline}"/><g transform="translate(${middle - 64} 32)scale(2)">${MARK}</g>${words.join("")}</g>`;
}

/** A rectangle with half a hole every few pixels of its edge, clockwise from the upper left. */
function perforated(width: number, height: number): string {
  const side = (length: number, along: "h" | "v", sign: 1 | -1) => {
    const count = Math.round(length / STAMP.step);
    const gap = length / count / 2 - STAMP.hole;
    const straight = `${along}${(sign * gap).toFixed(2)}`;
    const hole = 2 * STAMP.hole * sign;
    return `${straight}a${STAMP.hole} ${STAMP.hole} 0 0 0 ${along === "h" ? `${hole} 0` : `0 ${hole}`}${straight}`.repeat(count);
  };
  return `M0 0${side(width, "h", 1)}${side(height, "v", 1)}${side(width, "h", -1)}${side(height, "v", -1)}Z`;
}

/** Words as drawn outlines in the prints' own fonts, for pictures: they look the same on a machine without any fonts. */
import { Font } from "@react-pdf/renderer";
import { registerFonts } from "./fonts.server.ts";
import { SANS, SERIF } from "./theme.ts";

export type Face = "serif" | "sans" | "sansBold";

export interface WordsAt { text: string; face: Face; /** pixels */ size: number; x: number; /** of the baseline */ y: number; fill: string; /** what x is of the words; their beginning unless said */ anchor?: "start" | "middle"; /** pixels between letters */ tracking?: number }

export interface Letters {
  /** pixels */
  width(text: string, face: Face, size: number): number;
  /** an SVG group */
  draw(words: WordsAt): string;
}

/** What is used of a font of fontkit, in units of the font, y upwards. */
interface Outlines {
  unitsPerEm: number;
  hasGlyphForCodePoint(letter: number): boolean;
  layout(text: string): { glyphs: { path: { toSVG(): string } }[]; positions: { xAdvance: number; xOffset: number; yOffset: number }[] };
}

const FACES: Record<Face, { fontFamily: string; fontWeight: number }> = {
  serif: { fontFamily: SERIF, fontWeight: 600 },
  sans: { fontFamily: SANS, fontWeight: 400 },
  sansBold: { fontFamily: SANS, fontWeight: 600 },
};

let ready: Promise<Letters> | undefined;

/** The fonts are read once a process. */
export function letters(): Promise<Letters> {
  ready ??= load();
  return ready;
}

async function load(): Promise<Letters> {
  await registerFonts();
  const outlines = { serif: outlinesOf("serif"), sans: outlinesOf("sans"), sansBold: outlinesOf("sansBold") };
  return {
    width: (text, face, size) => runOf(outlines[face], text).length * (size / outlines[face].unitsPerEm),
    draw: (words) => drawn(outlines[words.face], words),
  };
}

function outlinesOf(face: Face): Outlines {
  const font: unknown = Font.getFont(FACES[face])?.data;
  if (!isOutlines(font)) throw new Error(`The font ${FACES[face].fontFamily} has no outlines`);
  return font;
}

function isOutlines(font: unknown): font is Outlines {
  return typeof font === "object" && font !== null && "layout" in font && "unitsPerEm" in font && "hasGlyphForCodePoint" in font;
}

/** Letters that the font does not have are left out; every kind of blank is one. */
function runOf(font: Outlines, text: string) {
  const known = [...text.normalize("NFC").replace(/\s/gu, " ")].filter((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0)!)).join("");
  const run = font.layout(known);
  return { ...run, length: run.positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) };
}

function drawn(font: Outlines, { text, size, x, y, fill, anchor = "start", tracking = 0 }: WordsAt): string {
  const { glyphs, positions, length } = runOf(font, text);
  const scale = size / font.unitsPerEm;
  const gap = tracking / scale;
  let pen = anchor === "middle" ? -(length + gap * (glyphs.length - 1)) / 2 : 0;
  const paths = glyphs.map(({ path }, index) => {
    const { xAdvance, xOffset, yOffset } = positions[index]!;
    const at = `${round(pen + xOffset)} ${round(yOffset)}`;
    pen += xAdvance + gap;
    return `<path transform="translate(${at})" d="${path.toSVG()}"/>`;
  });
  return `<g transform="translate(${round(x)} ${round(y)})scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})" fill="${fill}">${paths.join("")}</g>`;
}

const round = (value: number) => Number(value.toFixed(1));

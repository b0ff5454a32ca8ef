/** The fonts of all prints: registered once a process, each one file with Polish and German letters, embedded into the PDF. */
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Font } from "@react-pdf/renderer";
import { SANS, SERIF } from "./theme.ts";

let ready: Promise<void> | undefined;

/** Await before rendering a document; the files are read once a process. */
export function registerFonts(): Promise<void> {
  ready ??= register();
  return ready;
}

const FACES = [
  { family: SANS, weight: 400, file: "inter-400.ttf" },
  { family: SANS, weight: 600, file: "inter-600.ttf" },
  { family: SERIF, weight: 600, file: "source-serif-600.ttf" },
] as const;

/** Words are never hyphenated: the library knows English rules only. */
async function register(): Promise<void> {
  const folder = path.join(projectRoot(), "app/domain/print/fonts");
  for (const { family, weight, file } of FACES) Font.register({ family, src: path.join(folder, file), fontWeight: weight });
  Font.registerHyphenationCallback((word) => [word]);
  for (const { family, weight } of FACES) await nameGlyphs(family, weight);
}

/**
 * Gives each glyph its letter before anything is drawn. The library remembers a glyph as it first met it: a full stop met as the lower half
 * of a colon stands for no letter at all, and the next price with a full stop ("1.958 PLN") then loses a figure.
 */
async function nameGlyphs(fontFamily: string, fontWeight: number): Promise<void> {
  await Font.load({ fontFamily, fontWeight });
  const font = Font.getFont({ fontFamily, fontWeight })?.data;
  if (!font || !("characterSet" in font)) return;
  for (const letter of font.characterSet) font.glyphForCodePoint(letter);
}

/** The folder of package.json: this file runs from the source and from the build. */
function projectRoot(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, "package.json")) && folder !== path.dirname(folder)) folder = path.dirname(folder);
  return folder;
}

/** The fonts of all prints: registered once a process, each one file with Polish and German letters, embedded into the PDF. */
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Font } from "@react-pdf/renderer";
import { SANS, SERIF } from "./theme.ts";

let registered = false;

/** Call before rendering a document. Words are never hyphenated: the library knows English rules only. */
export function registerFonts(): void {
  if (registered) return;
  registered = true;
  const folder = path.join(projectRoot(), "app/domain/print/fonts");
  Font.register({ family: SANS, fonts: [{ src: path.join(folder, "inter-400.ttf"), fontWeight: 400 }, { src: path.join(folder, "inter-600.ttf"), fontWeight: 600 }] });
  Font.register({ family: SERIF, fonts: [{ src: path.join(folder, "source-serif-600.ttf"), fontWeight: 600 }] });
  Font.registerHyphenationCallback((word) => [word]);
}

/** The folder of package.json: this file runs from the source and from the build. */
function projectRoot(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, "package.json")) && folder !== path.dirname(folder)) folder = path.dirname(folder);
  return folder;
}

/** Polish typography: a line does not end in "i", "w", "z" or another one-letter word; it is tied to what follows. */
import type { Lang } from "./vocabulary.ts";

const ONE_LETTER_WORD = /(?<=^|[\s(„–])([aiouwz])\s+/giu;

/** The text with a no-break space after each one-letter word; other languages have no such rule and stay as they are. */
export function tieWords(text: string, lang: Lang): string {
  return lang === "pl" ? text.replace(ONE_LETTER_WORD, "$1\u00a0") : text;
}

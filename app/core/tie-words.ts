/** What a line must not break apart: in Polish "i", "w", "z" or another one-letter word and what follows; in every language a number and what it counts. */
import type { Lang } from "./vocabulary.ts";

const ONE_LETTER_WORD = /(?<=^|[\s(„–])([aiouwz])\s+/giu;

/** The text with a no-break space after each one-letter word; other languages have no such rule and stay as they are. */
export function tieWords(text: string, lang: Lang): string {
  return lang === "pl" ? text.replace(ONE_LETTER_WORD, "$1\u00a0") : text;
}

/** "2 dorosłych, 2 dzieci" or "Abreise Fr., 4. Dezember" with a no-break space after each number that a word follows. */
export const tieCounts = (text: string): string => text.replace(/(\d\.?) (?=\p{L})/gu, "$1\u00a0");

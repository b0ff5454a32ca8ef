/** What a line must not break apart: in Polish "i", "w", "z" or another one-letter word and what follows; in every language a number and what it counts, and a date. */
import type { Lang } from "./vocabulary.ts";

const ONE_LETTER_WORD = /(?<=^|[\s(„–])([aiouwz])\s+/giu;

/** The text with a no-break space after each one-letter word; other languages have no such rule and stay as they are. */
export function tieWords(text: string, lang: Lang): string {
  return lang === "pl" ? text.replace(ONE_LETTER_WORD, "$1\u00a0") : text;
}

/** A number that a word follows, unless it is a year, a short weekday before its day, a month before its year, a clock time after "from" or "to", a street's "ul." before its name, and what stands before a dot between two facts. */
const TIED = /(?<=\d\.?)(?<!(?<!\d)20\d\d) (?=\p{L})|(?<=\p{L}\.,) (?=\d)|(?<=\p{L}) (?=20\d\d(?!\d))|(?<=(?<!\p{L})(?:od|do|ab|bis|from|until|um|o)) (?=\d\d?[:.]\d)|(?<=(?<!\p{L})(?:ul|al|pl)\.) (?=\p{L})| (?=· )/gu;

/** "2 dorosłych, 2 dzieci" or "Do., 12. Januar – Sa., 14. Januar 2027 · 2 Erwachsene" with a no-break space wherever a line would end badly. */
export const tieCounts = (text: string): string => text.replace(TIED, "\u00a0");

/** Both at once, for a running text. */
export const tieText = (text: string, lang: Lang): string => tieCounts(tieWords(text, lang));

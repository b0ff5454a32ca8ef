/** What a text and a question become before they meet: folded words and stems, by the same functions when indexing and when asking. */
import type { Lang } from "../app/core/vocabulary.ts";
import { stemOf } from "./stem.ts";
import { STOP_WORDS } from "./words.ts";

const LETTERS: Record<string, string> = { ł: "l", ß: "ss", ø: "o", đ: "d", æ: "ae", œ: "oe", ı: "i" };
const MOST_WORDS = 12;

/** Lower case without diacritics: "Świnoujście" → "swinoujscie", "Großer Fluß" → "grosser fluss". */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[łßøđæœı]/g, (letter) => LETTERS[letter]!).normalize("NFD").replace(/\p{M}/gu, "");
}

/** As `fold`, with umlauts written out as Germans do without the key: "Swinemünde" → "swinemuende". */
export function foldUmlauts(text: string): string {
  return fold(text.toLowerCase().replace(/[äöü]/g, (letter) => `${{ ä: "a", ö: "o", ü: "u" }[letter]}e`));
}

/** The words of a text, lower case, with their diacritics; letters and digits only. */
export function tokens(text: string): string[] {
  return text.normalize("NFC").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** All forms under which a word is kept and looked for; the folded word itself first. */
export function formsOf(word: string, lang: Lang): string[] {
  const folded = fold(word);
  const written = foldUmlauts(word);
  return [...new Set([folded, written, fold(stemOf(word, lang)), stemOf(folded, lang), stemOf(written, lang)])];
}

/** A text as the engines index it: its folded words in order, then the other forms of each. */
export function indexedText(text: string, langs: Lang | readonly Lang[]): string {
  const words = tokens(text);
  const all = typeof langs === "string" ? [langs] : langs;
  const others = words.flatMap((word) => [...new Set(all.flatMap((lang) => formsOf(word, lang).slice(1)))]);
  return [...words.map(fold), ...others].join(" ");
}

/** `stem` is the one form that all forms of the word in a text share with it. */
export interface AskedWord { word: string; stem: string; forms: string[] }

/** The words of a question worth looking for, at most 12; stop words only when there is nothing else. */
export function askedWords(question: string, lang: Lang): AskedWord[] {
  const words = [...new Set(tokens(question))];
  const telling = words.filter((word) => !STOP_WORDS[lang].has(fold(word)));
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS).map((word) => ({ word: fold(word), stem: fold(stemOf(word, lang)), forms: formsOf(word, lang) }));
}

/**
 * A key by which plain string order is the alphabet's: in Polish a letter with a mark comes after all words with the bare one,
 * in German and English marks do not count (DIN 5007-1).
 */
export function nameKey(name: string, lang: Lang): string {
  const words = tokens(name).join(" ");
  return lang === "pl" ? [...words].map((letter) => `${fold(letter)}${fold(letter) === letter ? 0 : 1}`).join("") : fold(words);
}

/** What a text and a question become before they meet: folded words, stems and the parts of compounds, by the same functions when indexing and when asking. */
import { rememberedUpTo } from "../../app/core/remembered.ts";
import type { Lang } from "../../app/core/vocabulary.ts";
import { partsOf, type Part } from "./compounds.ts";
import { placeKeys } from "./place-names.ts";
import { stemOf } from "./stem.ts";
import { SOFT_WORDS, STOP_WORDS } from "../words.ts";

const LETTERS: Record<string, string> = { ł: "l", ß: "ss", ø: "o", đ: "d", æ: "ae", œ: "oe", ı: "i" };
const MOST_WORDS = 12;
/** Words whose forms are remembered, per language. */
const MOST_REMEMBERED = 50_000;

/** Lower case without diacritics: "Świnoujście" → "swinoujscie", "Großer Fluß" → "grosser fluss". */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[łßøđæœı]/g, (letter) => LETTERS[letter]!).normalize("NFD").replace(/\p{M}/gu, "");
}

/** As `fold`, with umlauts written out as Germans do without the key: "Swinemünde" → "swinemuende". */
export function foldUmlauts(text: string): string {
  return fold(text.normalize("NFC").toLowerCase().replace(/[äöü]/g, (letter) => `${{ ä: "a", ö: "o", ü: "u" }[letter]}e`));
}

/** The words of a text, lower case, with their diacritics; letters and digits only. */
export function tokens(text: string): string[] {
  return text.normalize("NFC").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const places = placeKeys(fold, foldUmlauts);

/** The one form that all forms of a word share: for a place of the region its name, else the stem. */
export function keyOf(word: string, lang: Lang): string {
  const folded = fold(word);
  return places.get(folded) ?? (folded === "" ? word : stemOf(folded, lang));
}

/** All forms under which a word is kept and looked for; the folded word itself first. */
export function formsOf(word: string, lang: Lang): string[] {
  const folded = fold(word);
  return [...new Set([folded, foldUmlauts(word), keyOf(word, lang)])];
}

/** Under which a word of a text can be asked for beside itself: its other forms, and the parts of a compound. */
const otherForms = remembered((word, lang) => {
  const parts = lang === "de" ? partsOf(fold(word)).map(({ part }) => keyOf(part, lang)) : [];
  return [...new Set([...formsOf(word, lang), ...parts])].slice(1);
});

/** A text as the engines index it: its folded words in order, then the other forms of each. */
export function indexedText(text: string, langs: Lang | readonly Lang[]): string {
  const words = tokens(text);
  const all = typeof langs === "string" ? [langs] : langs;
  const others = words.flatMap((word) => (all.length === 1 ? otherForms(word, all[0]!) : [...new Set(all.flatMap((lang) => otherForms(word, lang)))]));
  return [...words.map(fold), ...others].join(" ");
}

/** `stem` is the one form that all forms of the word in a text share with it. */
export interface AskedWord { word: string; stem: string; forms: string[] }

/**
 * The words of a question worth looking for, at most 12; stop words, and words that say little, only when there is nothing else. A German compound is looked for
 * by its telling parts, as itself and apart: "Kajaktour" as kajak, "Kajakverleih" as kajak and verleih.
 */
export function askedWords(question: string, lang: Lang): AskedWord[] {
  const words = [...new Set(tokens(question))];
  const telling = words.filter((word, index) => !STOP_WORDS[lang].has(fold(word)) || isRiver(word, index, words, lang));
  const hard = telling.filter((word) => !SOFT_WORDS[lang].has(fold(word)));
  const best = [hard, telling, words].find((list) => list.length > 0) ?? [];
  return best.flatMap((word) => asked(word, lang)).slice(0, MOST_WORDS);
}

function asked(word: string, lang: Lang): AskedWord[] {
  const forms = formsOf(word, lang);
  const parts = lang === "de" ? tellingParts(fold(word)) : [];
  if (parts.length === 0) return [{ word: forms[0]!, stem: keyOf(word, lang), forms }];
  return parts.map(({ part }) => ({ word: forms[0]!, stem: keyOf(part, lang), forms: [...new Set([...forms, keyOf(part, lang)])] }));
}

function tellingParts(word: string): Part[] {
  return partsOf(word).filter((part) => !part.weak);
}

/** "Oder" between two words joins them; at the end it is the river. */
function isRiver(word: string, index: number, words: string[], lang: Lang): boolean {
  return lang === "de" && word === "oder" && index > 0 && index === words.length - 1;
}

function remembered<T>(find: (word: string, lang: Lang) => T): (word: string, lang: Lang) => T {
  const known: Partial<Record<Lang, ReturnType<typeof rememberedUpTo<string, T>>>> = {};
  return (word, lang) => (known[lang] ??= rememberedUpTo(MOST_REMEMBERED))(word, () => find(word, lang));
}

/**
 * A key by which plain string order is the alphabet's: in Polish a letter with a mark comes after all words with the bare one,
 * in German and English marks do not count (DIN 5007-1).
 */
export const nameKey = remembered((name: string, lang: Lang): string => {
  const words = tokens(name).join(" ");
  return lang === "pl" ? [...words].map((letter) => `${fold(letter)}${fold(letter) === letter ? 0 : 1}`).join("") : fold(words);
});

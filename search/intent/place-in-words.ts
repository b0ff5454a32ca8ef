/** Which place of the region words name: by its name, an exonym, or in any case ("w Kamieniu Pomorskim", "Kolbergs"). Pure. */
import type { Lang } from "../../app/core/vocabulary.ts";
import { fold, foldUmlauts, keyOf, tokens } from "../text/text.ts";
import { isEveryday, PLACES } from "../words/places.ts";

interface Name { id: string; keys: string[] }

const MOST_WORDS = 4;

/** Names by the key of their first word, the longest first, as people of a language say them. */
const known: Partial<Record<Lang, Map<string, Name[]>>> = {};

function namesOf(lang: Lang): Map<string, Name[]> {
  return (known[lang] ??= readNames(lang));
}

function readNames(lang: Lang): Map<string, Name[]> {
  const names = new Map<string, Name[]>();
  for (const [name = "", ...exonyms] of PLACES) {
    const id = tokens(name).map(fold).join("-");
    for (const spelling of [name, ...exonyms]) for (const keys of keysOf(spelling, lang)) put(names, { id, keys });
  }
  for (const list of names.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return names;
}

/** Polish names are declined by Polish rules whatever the language of the page. */
function keysOf(spelling: string, lang: Lang): string[][] {
  const words = tokens(spelling);
  return [words.map(fold), words.map(foldUmlauts), ...(words.length > 1 || !isEveryday(fold(spelling)) ? [words.map((word) => keyOf(word, lang)), words.map((word) => keyOf(word, "pl"))] : [])];
}

function put(names: Map<string, Name[]>, name: Name): void {
  const first = name.keys[0]!;
  const list = names.get(first) ?? [];
  if (!list.some((other) => other.id === name.id && other.keys.join(" ") === name.keys.join(" "))) names.set(first, [...list, name]);
}

/** The place that begins at a word, and how many words its name has; null when none does. @param words lower case or folded */
export function placeAt(words: readonly string[], at: number, lang: Lang): { id: string; length: number } | null {
  const ways = words.slice(at, at + MOST_WORDS).map((word) => new Set([fold(word), ...(isEveryday(fold(word)) && words.length > 1 ? [] : [keyOf(word, lang), keyOf(word, "pl")])]));
  for (const first of ways[0] ?? []) {
    const name = namesOf(lang).get(first)?.find(({ keys }) => keys.every((key, index) => ways[index]?.has(key)));
    if (name) return { id: name.id, length: name.keys.length };
  }
  return null;
}

/** The place a question names, and its other words; null when it names none. Words that are names only beside others count alone. */
export function placeIn(question: string, lang: Lang): { id: string; rest: string } | null {
  const words = tokens(question);
  for (let at = 0; at < words.length; at++) {
    const found = isEveryday(fold(words[at]!)) && words.length > 1 ? null : placeAt(words, at, lang);
    if (found) return { id: found.id, rest: [...words.slice(0, at), ...words.slice(at + found.length)].join(" ") };
  }
  return null;
}


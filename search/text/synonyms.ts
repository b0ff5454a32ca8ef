/** What else a text answers to: the words that stand for its own, added when indexing so that one stem per word is enough when asking. */
import { LANGS, type Lang } from "../../app/core/vocabulary.ts";
import { fold, indexedText, keyOf } from "./text.ts";
import { WORDS } from "../words.ts";

type Related = ReadonlyMap<string, ReadonlySet<string>>;

const related = Object.fromEntries(LANGS.map((lang) => [lang, relatedIn(lang)])) as Record<Lang, Related>;

/** The words (stems) that answer for words of the text and are not in it, apart by spaces. */
export function relatedText(text: string, lang: Lang): string {
  const own = new Set(indexedText(text, lang).split(" "));
  const others = new Set([...own].flatMap((form) => [...(related[lang].get(form) ?? [])]));
  return [...others].filter((word) => !own.has(word)).join(" ");
}

function relatedIn(lang: Lang): Related {
  const words = new Map<string, Set<string>>();
  const put = (from: string, to: string) => from !== to && words.set(from, (words.get(from) ?? new Set()).add(to));
  const keys = (line: string) => line.split(" ").map((word) => keyOf(fold(word), lang));
  for (const line of WORDS[lang].same) for (const from of keys(line)) for (const to of keys(line)) put(from, to);
  for (const line of WORDS[lang].narrower) {
    const [general, narrower] = line.split(": ");
    for (const from of keys(narrower!)) put(from, keys(general!)[0]!);
  }
  return words;
}

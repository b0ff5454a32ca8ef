/**
 * The texts of one language as translators, read once: nested keys, `{{values}}` and plurals by `count`, by the rules and with the types of
 * i18next as far as our texts use them (tests/i18n/set-up.test.ts compares every one). Pages ask for hundreds of texts; and the browser is spared i18next itself.
 */
import type { Resource, TFunction } from "i18next";
import { rememberedUpTo } from "../core/remembered.ts";
import type { Lang } from "../core/vocabulary.ts";
import type { Namespace } from "./namespaces.ts";

/** One language for ever: what it hands out is made once and never becomes wrong. */
export interface Texts {
  lang: Lang;
  of<N extends Namespace>(namespace: N): Use<N>;
  /** the texts that the page was made of, as it carries them to the browser */
  inPage?(): string;
}

export interface Use<N extends Namespace> { t: TFunction<N>; lang: Lang }

type Values = Record<string, unknown>;
/** A text, and its pieces: words and the names of values in turns. */
interface Entry { text: string; pieces: string[] }

/** @param texts namespaces of this language, nested or by their paths @param onMissing called for a text that is not among them, which is empty then */
export function setUpI18n({ lang, texts, onMissing }: { lang: Lang; texts: Resource[string]; onMissing?: () => void }): Texts {
  const made = new Map<string, unknown>();
  const plural = pluralOf(lang);
  const of = (namespace: Namespace): unknown => {
    const known = made.get(namespace);
    if (known) return known;
    const use = { t: translatorOf(texts[namespace], plural, onMissing), lang };
    made.set(namespace, use);
    return use;
  };
  return { lang, of: of as Texts["of"] };
}

type Plural = (count: number) => string;

/** Counts that pages are full of. */
const MOST_COUNTS = 1_000;

/** The language's plural form of a count, found once each: asking for it takes longer than the text. */
function pluralOf(lang: Lang): Plural {
  const rules = new Intl.PluralRules(lang);
  const known = rememberedUpTo<number, string>(MOST_COUNTS);
  return (count) => known(count, () => rules.select(count));
}

/** An unknown key is answered as it is, and a text asked without values with its braces, as i18next does. */
function translatorOf(texts: unknown, plural: Plural, onMissing?: () => void): (key: string, values?: Values) => string {
  const entries = new Map<string, Entry>();
  collect(texts, "", entries);
  const unknown = onMissing ? () => (onMissing(), "") : (key: string) => key;
  return (key, values) => {
    if (values === undefined) return entries.get(key)?.text ?? unknown(key);
    const entry = chosen(entries, key, values, plural);
    return entry ? filled(entry.pieces, values) : unknown(key);
  };
}

function chosen(entries: Map<string, Entry>, key: string, { count }: Values, plural: Plural): Entry | undefined {
  if (typeof count !== "number") return entries.get(key);
  return entries.get(`${key}_${plural(count)}`) ?? entries.get(key);
}

function filled(pieces: readonly string[], values: Values): string {
  let text = pieces[0]!;
  for (let index = 1; index < pieces.length; index += 2) text += String(values[pieces[index]!] ?? "") + pieces[index + 1]!;
  return text;
}

/** Every text under its path: "card.next". */
function collect(texts: unknown, path: string, into: Map<string, Entry>): void {
  if (typeof texts === "string") into.set(path, { text: texts, pieces: texts.split(/\{\{\s*(\w+)\s*\}\}/) });
  else for (const [key, inner] of Object.entries(texts ?? {})) collect(inner, path ? `${path}.${key}` : key, into);
}

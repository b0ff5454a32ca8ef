/** How far a product's texts are in each language: for the studio's words beside the fields. */
import { statusOf, type LocalizedText, type TextStatus } from "../../../core/localized-text.ts";
import { LANGS, type Lang } from "../../../core/vocabulary.ts";

export type TextState = TextStatus | "missing";
/** By field name as in the form: "title.de" → "outdated". */
export type TextStates = Record<string, TextState>;

export function textStates(texts: Record<string, unknown>): TextStates {
  return Object.fromEntries(Object.entries(texts).flatMap(([name, text]) => LANGS.map((lang) => [`${name}.${lang}`, statusOf((text ?? {}) as LocalizedText, lang)])));
}

/** The worst state of a language's texts, as one word for a list. */
export function stateOfLanguage(texts: readonly unknown[], lang: Lang): TextState {
  const used = texts.filter((text) => Object.keys((text ?? {}) as LocalizedText).length > 0);
  const states = used.map((text) => statusOf(text as LocalizedText, lang));
  return (["missing", "outdated", "machine"] as const).find((state) => states.includes(state)) ?? (states.length > 0 ? "reviewed" : "missing");
}

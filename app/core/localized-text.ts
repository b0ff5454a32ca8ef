/** A text in several languages, each with its passport: machine, reviewed, or outdated because the Polish changed since. */
import { LANGS, type Lang } from "./vocabulary.ts";

export type TextStatus = "machine" | "reviewed" | "outdated";
export interface TextVersion { text: string; status: TextStatus }
export type LocalizedText = Partial<Record<Lang, TextVersion>>;

/** Status per language as the studio shows it; "missing" when there is no text. */
export function statusOf(text: LocalizedText, lang: Lang): TextStatus | "missing" {
  const version = text[lang];
  return version && version.text.trim() !== "" ? version.status : "missing";
}

/** The approved text in exactly this language, or undefined; never another language. */
export function approved(text: LocalizedText, lang: Lang): string | undefined {
  return statusOf(text, lang) === "reviewed" ? text[lang]!.text : undefined;
}

/** A text and the language it is in: not always the one that was asked for. */
export interface SpokenText { text: string; lang: Lang }

/** The text in this language, else Polish, else any: for partners' own screens and for what a guest has to do with already; never for the product's public page. */
export function nearestText(text: LocalizedText, lang: Lang): SpokenText {
  const spoken = [lang, "pl" as const, ...LANGS].find((one) => statusOf(text, one) !== "missing");
  return spoken ? { text: text[spoken]!.text, lang: spoken } : { text: "", lang };
}

/** The same, for where nobody hears which language it is. */
export function anyText(text: LocalizedText, lang: Lang): string {
  return nearestText(text, lang).text;
}

/** All given texts as reviewed; empty ones are left out. */
export function reviewed(texts: Partial<Record<Lang, string>>): LocalizedText {
  const entries = Object.entries(texts).filter(([, value]) => value?.trim());
  return Object.fromEntries(entries.map(([lang, text]) => [lang, { text: text!.trim(), status: "reviewed" as const }]));
}

/**
 * The next version after an edit: an edited language becomes reviewed; when the Polish changed, the untouched others become outdated;
 * an emptied language disappears.
 */
export function editText(before: LocalizedText, edit: Partial<Record<Lang, string>>): LocalizedText {
  const polishChanged = edit.pl !== undefined && edit.pl.trim() !== (before.pl?.text ?? "");
  const after: LocalizedText = {};
  for (const lang of LANGS) {
    const old = before[lang];
    const next = edit[lang]?.trim();
    if (next === undefined ? !old : next === "") continue;
    const changed = next !== undefined && next !== old?.text;
    const status = changed || !old ? "reviewed" : lang !== "pl" && polishChanged ? "outdated" : old.status;
    after[lang] = { text: next ?? old!.text, status };
  }
  return after;
}

/** Languages in which every one of the texts is approved. A text empty in all languages does not count. */
export function approvedLangs(texts: readonly LocalizedText[]): Lang[] {
  const used = texts.filter((text) => Object.keys(text).length > 0);
  return LANGS.filter((lang) => used.length > 0 && used.every((text) => approved(text, lang) !== undefined));
}

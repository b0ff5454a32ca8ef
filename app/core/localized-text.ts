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

/** The text in this language, else Polish, else any: for partners' own screens, never for the public page. */
export function anyText(text: LocalizedText, lang: Lang): string {
  return text[lang]?.text || text.pl?.text || LANGS.map((l) => text[l]?.text).find(Boolean) || "";
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

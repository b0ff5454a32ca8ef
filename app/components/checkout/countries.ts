/** Countries a guest may live in (ISO 3166-1 alpha-2), named in the page's language; the likeliest first. */
import { localeOf } from "../../core/money.ts";
import type { Lang } from "../../core/vocabulary.ts";

const LIKELY: Record<Lang, string[]> = { pl: ["PL", "DE"], de: ["DE", "AT", "CH", "PL"], en: ["GB", "IE", "PL", "SE", "DK", "NO", "CZ"] };
const CODES = "AD AL AT AU BA BE BG BR BY CA CH CL CN CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IL IN IS IT JP KR LI LT LU LV MC MD ME MK MT MX NL NO NZ PL PT RO RS SE SG SI SK TR UA US ZA".split(" ");

export interface Country { code: string; name: string }

/** @returns the likely ones, then all by name */
export function countriesIn(lang: Lang): { likely: Country[]; all: Country[] } {
  const names = new Intl.DisplayNames(localeOf(lang), { type: "region" });
  const named = (code: string) => ({ code, name: names.of(code) ?? code });
  return { likely: LIKELY[lang].map(named), all: CODES.map(named).sort((a, b) => a.name.localeCompare(b.name, localeOf(lang))) };
}

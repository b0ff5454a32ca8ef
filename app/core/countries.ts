/** The countries a guest may live in: Poland's visitors first by language, all of Europe and the big ones beyond. */
import { localeOf } from "./formats.ts";
import type { Lang } from "./vocabulary.ts";

const CODES = "AD AL AM AR AT AU AZ BA BE BG BR BY CA CH CL CN CO CY CZ DE DK EE EG ES FI FR GB GE GR HR HU IE IL IN IS IT JP KR KZ LI LT LU LV MA MC MD ME MK MT MX MY NL NO NZ PE PH PL PT RO RS SA SE SG SI SK SM TH TN TR TW UA US UY VA VN XK ZA".split(" ");

/** The country that most readers of a language live in. */
export const HOME_COUNTRY: Record<Lang, string> = { pl: "PL", de: "DE", en: "GB" };

export interface Country { code: string; name: string }

const known = new Map<Lang, readonly Country[]>();

/** By name in the language. */
export function countriesIn(lang: Lang): readonly Country[] {
  const countries = known.get(lang) ?? sortedIn(lang);
  known.set(lang, countries);
  return countries;
}

function sortedIn(lang: Lang): Country[] {
  const names = new Intl.DisplayNames(localeOf(lang), { type: "region" });
  const collator = new Intl.Collator(localeOf(lang));
  return CODES.map((code) => ({ code, name: names.of(code) ?? code })).sort((a, b) => collator.compare(a.name, b.name));
}

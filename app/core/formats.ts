/** Intl's formats, each made once: making one costs a hundred times what using it does, and a page uses hundreds; and what they made, for pages are full of the same dates and prices. */
import { rememberedUpTo } from "./remembered.ts";
import type { Lang } from "./vocabulary.ts";

const LOCALES: Record<Lang, string> = { pl: "pl-PL", de: "de-DE", en: "en-GB" };

/** The BCP 47 locale whose number and date habits a language of the site follows. */
export function localeOf(lang: Lang): string {
  return LOCALES[lang];
}

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

export function numberFormat(lang: Lang, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return kept(numbers, `${lang} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(LOCALES[lang], options));
}

/** Local dates come as midnight UTC: they want `timeZone: "UTC"`. */
export function dateFormat(lang: Lang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(dates, `${lang} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(LOCALES[lang], options));
}

function kept<T>(formats: Map<string, T>, key: string, make: () => T): T {
  const format = formats.get(key) ?? make();
  formats.set(key, format);
  return format;
}

const MOST_WORDS = 20_000;

/** What was made under the key before, by whatever part of the site: keys begin with what they are of. */
export const wordsOnce = rememberedUpTo<string, string>(MOST_WORDS);

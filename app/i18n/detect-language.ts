/** Which of our languages a visitor reads: the remembered choice, else the browser's wishes by weight, else Polish. */
import { AppError } from "../core/app-error.ts";
import { LANGS, type Lang } from "../core/vocabulary.ts";

const DEFAULT_LANG: Lang = "pl";

export function isLang(value: unknown): value is Lang {
  return LANGS.some((lang) => lang === value);
}

/**
 * The language in a page's address.
 * @throws AppError not_found for one that we do not have
 */
export function langOf(params: { lang?: string }): Lang {
  if (!isLang(params.lang)) throw new AppError("not_found");
  return params.lang;
}

/** Reads the cookie `lang` and the header Accept-Language of a request. */
export function detectLanguage(headers: Headers): Lang {
  return rememberedLanguage(headers) ?? preferredLanguage(headers.get("accept-language") ?? "") ?? DEFAULT_LANG;
}

/** The choice in the cookie `lang`, if it is one of ours. */
export function rememberedLanguage(headers: Headers): Lang | undefined {
  const remembered = /(?:^|;\s*)lang=([a-z]{2})(?:;|$)/.exec(headers.get("cookie") ?? "")?.[1];
  return isLang(remembered) ? remembered : undefined;
}

/** The first of our languages by falling q-value (RFC 9110 12.5.4), or undefined; q=0 means "not this one". */
function preferredLanguage(header: string): Lang | undefined {
  const wishes = header.split(",").map((item) => {
    const [range = "", ...parameters] = item.trim().toLowerCase().split(/\s*;\s*/);
    const weight = parameters.find((parameter) => parameter.startsWith("q="));
    return { lang: range.split("-")[0], q: weight === undefined ? 1 : Number(weight.slice(2)) };
  });
  const best = wishes.filter(({ lang, q }) => isLang(lang) && q > 0).sort((a, b) => b.q - a.q)[0]?.lang;
  return isLang(best) ? best : undefined;
}

/** The Set-Cookie that remembers a choice for a year. */
export function rememberLanguage(lang: Lang): string {
  return `lang=${lang}; Path=/; Max-Age=31536000; SameSite=Lax`;
}

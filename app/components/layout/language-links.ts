/** Where the language switch leads: the same page in the other language, or its home page where that page does not exist. */
import { useLocation, useMatches } from "@remix-run/react";
import { LANGS, type Lang } from "../../core/vocabulary.ts";

/** Addresses of a page in the languages in which it exists, e.g. { pl: "/pl/p/splyw", de: "/de/p/paddeltour" }. */
export type Alternates = Partial<Record<Lang, string>>;

/**
 * A page whose addresses differ by more than the language says so in its loader: `{ …, alternates: { pl: "/pl/p/…" } }`.
 * All others keep their path and query.
 */
export function useLanguageLinks(): { lang: Lang; href: string }[] {
  const matches = useMatches();
  const { pathname, search } = useLocation();
  const alternates = matches.map((match) => (match.data as { alternates?: Alternates } | undefined)?.alternates).filter(Boolean).at(-1);
  const samePath = /^\/(?:pl|de|en)(\/.*)?$/.exec(pathname);
  return LANGS.map((lang) => ({ lang, href: alternates ? (alternates[lang] ?? `/${lang}`) : samePath ? `/${lang}${samePath[1] ?? ""}${search}` : `/${lang}` }));
}

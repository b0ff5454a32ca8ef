/** Where the language switch leads: the same page in the other language, or its home page where that page does not exist. */
import { useLocation, useMatches } from "@remix-run/react";
import { LANGS, type Lang } from "../../core/vocabulary.ts";

/** Addresses of a page in the languages in which it exists, e.g. { pl: "/pl/p/splyw", de: "/de/p/paddeltour" }. */
export type PageAddresses = Partial<Record<Lang, string>>;

/**
 * A page whose addresses differ by more than the language says so in its loader: `{ …, addresses: { pl: "/pl/p/…" } }`.
 * All others keep their path and query.
 */
export function useLanguageLinks(): { lang: Lang; href: string }[] {
  const matches = useMatches();
  const { pathname, search } = useLocation();
  const addresses = matches.map((match) => (match.data as { addresses?: PageAddresses } | undefined)?.addresses).filter(Boolean).at(-1);
  const samePath = /^\/(?:pl|de|en)(\/.*)?$/.exec(pathname);
  return LANGS.map((lang) => ({ lang, href: addresses ? (addresses[lang] ?? `/${lang}`) : samePath ? `/${lang}${samePath[1] ?? ""}${search}` : `/${lang}` }));
}

/** The head of a public page: title, description, canonical address, the same page in other languages, a picture to share. */
import type { MetaDescriptor } from "@remix-run/node";
import type { PageAddresses } from "./layout/language-links.ts";

export interface PageHead {
  title: string;
  description?: string;
  /** paths per language in which the page exists, own language included; left out on pages not to be found */
  addresses?: PageAddresses;
  /** the page's own path where it has no addresses */
  path?: string;
  /** path of a picture of about 1200 × 630 */
  image?: string;
  noindex?: boolean;
}

/** For `meta`: `({ data, matches }) => pageMeta({ head: data?.head, matches })`; pages without data (errors) have the site's name. */
export function pageMeta({ head, matches, lang }: { head: PageHead | undefined; matches: { id: string; data: unknown }[]; lang?: string }): MetaDescriptor[] {
  const root = matches.find((match) => match.id === "root")?.data as { publicUrl?: string; lang?: string } | undefined;
  const base = root?.publicUrl ?? "";
  const title = head ? `${head.title} · Latarnia` : "Latarnia";
  const own = head?.path ?? head?.addresses?.[(lang ?? root?.lang ?? "pl") as "pl"];
  const others = alternatesOf(head?.addresses ?? {}).map(({ lang: language, path }) => ({ tagName: "link", rel: "alternate", hrefLang: language, href: `${base}${path}` }));
  return [
    { title },
    ...(head?.description ? [{ name: "description", content: head.description }, { property: "og:description", content: head.description }] : []),
    { property: "og:title", content: head?.title ?? "Latarnia" },
    { property: "og:site_name", content: "Latarnia" },
    ...(head?.image ? [{ property: "og:image", content: `${base}${head.image}` }] : []),
    ...(own ? [{ tagName: "link", rel: "canonical", href: `${base}${own}` }] : []),
    ...(head?.noindex || !head ? [{ name: "robots", content: "noindex" }] : others),
  ];
}

/** The page's versions for hreflang, all of them and, for everybody else, the Polish one or the first there is (x-default). */
export function alternatesOf(addresses: PageAddresses): { lang: string; path: string }[] {
  const versions = Object.entries(addresses).map(([lang, path]) => ({ lang, path }));
  const other = addresses.pl ?? versions[0]?.path;
  return other ? [...versions, { lang: "x-default", path: other }] : [];
}

/** Addresses of a page that exists in every language under the same path after it: `sameIn("/events")`. */
export function sameInAllLanguages(path: string): PageAddresses {
  return { pl: `/pl${path}`, de: `/de${path}`, en: `/en${path}` };
}

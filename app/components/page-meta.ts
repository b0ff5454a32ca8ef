/** The head of a public page: title, description, canonical address, the same page in other languages, a picture to share. */
import type { MetaDescriptor } from "@remix-run/node";
import { SHARE_SIZE, sharePath } from "../core/share-picture.ts";
import type { Lang } from "../core/vocabulary.ts";
import type { PageAddresses } from "./layout/language-links.ts";

export interface PageHead {
  title: string;
  description?: string;
  /** paths per language in which the page exists, own language included; left out on pages not to be found */
  addresses?: PageAddresses;
  /** the page's own path where it has no addresses */
  path?: string;
  /** path of its picture to share (sharePath); the site's own where it has none */
  image?: string;
  noindex?: boolean;
}

/** Open Graph names languages with a territory. */
const LOCALES: Record<Lang, string> = { pl: "pl_PL", de: "de_DE", en: "en_GB" };

/** A picture of the first view, asked for before the browser comes to it in the page; `media` as in its `<source>`. */
export interface EarlyPicture { href: string; media?: string; imageSrcSet?: string; imageSizes?: string; type?: string }

type Matches = { id: string; data: unknown }[];

/** For `meta`: `({ data, matches }) => pageMeta({ head: data?.head, matches })`, with the `early` pictures of the first view; pages without data (errors) have the site's name and stay out of search engines. */
export function pageMeta({ head, matches, lang, early = [] }: { head: PageHead | undefined; matches: Matches; lang?: Lang; early?: EarlyPicture[] }): MetaDescriptor[] {
  const { base, lang: own } = siteOf(matches);
  const page = { title: "Latarnia", ...head };
  const language = lang ?? own;
  const path = page.path ?? page.addresses?.[language];
  return [
    ...early.map((picture) => ({ tagName: "link", rel: "preload", as: "image", fetchpriority: "high", ...picture })),
    { title: head ? `${page.title} · Latarnia` : page.title },
    ...(page.description ? [{ name: "description", content: page.description }] : []),
    ...(path ? [{ tagName: "link", rel: "canonical", href: `${base}${path}` }] : []),
    ...(page.noindex || !head ? [{ name: "robots", content: "noindex" }] : alternateLinks(page, base)),
    ...openGraph({ page, base, path, lang: language }),
  ];
}

/** What the root loader says of the site; Polish where even that failed. */
function siteOf(matches: Matches): { base: string; lang: Lang } {
  const root = matches.find((match) => match.id === "root")?.data as { publicUrl?: string; lang?: Lang } | undefined;
  return { base: root?.publicUrl ?? "", lang: root?.lang ?? "pl" };
}

function alternateLinks({ addresses = {} }: PageHead, base: string): MetaDescriptor[] {
  return alternatesOf(addresses).map(({ lang, path }) => ({ tagName: "link", rel: "alternate", hrefLang: lang, href: `${base}${path}` }));
}

/** How the page looks where its address is shared (ogp.me; the card's form is X's own). */
function openGraph({ page, base, path, lang }: { page: PageHead; base: string; path: string | undefined; lang: Lang }): MetaDescriptor[] {
  const property = (name: string, content: string) => ({ property: `og:${name}`, content });
  const others = Object.keys(page.addresses ?? {}).filter((other) => other !== lang) as Lang[];
  return [
    property("type", "website"),
    property("site_name", "Latarnia"),
    property("title", page.title),
    ...(page.description ? [property("description", page.description)] : []),
    ...(path ? [property("url", `${base}${path}`)] : []),
    property("locale", LOCALES[lang]),
    ...others.map((other) => property("locale:alternate", LOCALES[other])),
    property("image", `${base}${page.image ?? sharePath({ lang, kind: "page", slug: "latarnia" })}`),
    property("image:type", "image/png"),
    property("image:width", String(SHARE_SIZE.width)),
    property("image:height", String(SHARE_SIZE.height)),
    property("image:alt", page.title),
    { name: "twitter:card", content: "summary_large_image" },
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

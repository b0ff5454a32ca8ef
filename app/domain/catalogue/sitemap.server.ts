/** Every address that search engines shall know, with its other languages and the day it last changed: only languages whose texts are approved. */
import { LANGS, type Lang } from "../../core/vocabulary.ts";
import type { Reader } from "../../platform/db.server.ts";

export interface SitemapEntry {
  /** paths by language, e.g. { pl: "/pl/p/splyw-drawa", de: "/de/p/paddeltour-drawa" } */
  paths: Partial<Record<Lang, string>>;
  /** UTC; null for pages that are written in the code */
  changedAt: Date | null;
}

const FIXED = ["", "/search", "/events", "/about", "/terms", "/privacy", "/accessibility", "/credits"];

export async function sitemapEntries(reader: Reader): Promise<SitemapEntry[]> {
  const everywhere = (path: string): SitemapEntry["paths"] => Object.fromEntries(LANGS.map((lang) => [lang, `/${lang}${path}`]));
  const lots = await reader.organisation.findMany({ where: { kind: "lot" }, select: { slug: true }, orderBy: { slug: "asc" } });
  return [...FIXED.map((path) => ({ paths: everywhere(path), changedAt: null })), ...lots.map(({ slug }) => ({ paths: everywhere(`/lot/${slug}`), changedAt: null })), ...(await productEntries(reader))];
}

async function productEntries(reader: Reader): Promise<SitemapEntry[]> {
  const rows = await reader.product.findMany({ where: { status: "published" }, select: { publicLangs: true, updatedAt: true, slugs: { where: { current: true }, select: { lang: true, slug: true } } }, orderBy: { id: "asc" } });
  return rows.flatMap(({ publicLangs, updatedAt, slugs }) => {
    const paths = Object.fromEntries(slugs.filter(({ lang }) => publicLangs.includes(lang)).map(({ lang, slug }) => [lang, `/${lang}/p/${slug}`]));
    return Object.keys(paths).length > 0 ? [{ paths, changedAt: updatedAt }] : [];
  });
}

/** Every address that search engines shall know, with its other languages and the day it last changed: only languages whose texts are approved. */
import { LANGS, type Lang } from "../../core/vocabulary.ts";
import type { Reader } from "../../platform/db.server.ts";
import { lotLangs } from "./lot-page.server.ts";

export interface SitemapEntry {
  /** paths by language, e.g. { pl: "/pl/p/splyw-drawa", de: "/de/p/paddeltour-drawa" } */
  paths: Partial<Record<Lang, string>>;
  /** UTC; null for pages that are written in the code */
  changedAt: Date | null;
}

/** These show what the catalogue has: they change with it. */
const LISTS = ["", "/search"];
const FIXED = ["/events", "/gift", "/about", "/terms", "/privacy", "/accessibility", "/credits"];

export async function sitemapEntries(reader: Reader): Promise<SitemapEntry[]> {
  const [products, lots] = [await productEntries(reader), await lotEntries(reader)];
  const latest = latestOf(products);
  const everywhere = (path: string): SitemapEntry["paths"] => pathsIn(LANGS, path);
  return [...LISTS.map((path) => ({ paths: everywhere(path), changedAt: latest })), ...FIXED.map((path) => ({ paths: everywhere(path), changedAt: null })), ...lots, ...products];
}

/** The last change of several pages; null where none is known. */
export function latestOf(entries: readonly Pick<SitemapEntry, "changedAt">[]): Date | null {
  return entries.reduce<Date | null>((latest, { changedAt }) => (changedAt && (!latest || changedAt > latest) ? changedAt : latest), null);
}

function pathsIn(langs: readonly Lang[], path: string): SitemapEntry["paths"] {
  return Object.fromEntries(langs.map((lang) => [lang, `/${lang}${path}`]));
}

/** A local organisation's page lists its products: it changes with them. */
async function lotEntries(reader: Reader): Promise<SitemapEntry[]> {
  const lots = await reader.organisation.findMany({ where: { kind: "lot" }, select: { id: true, slug: true, about: true }, orderBy: { slug: "asc" } });
  const changes = await reader.product.groupBy({ by: ["lotId"], where: { status: "published", lotId: { not: null } }, _max: { updatedAt: true } });
  const changedAt = new Map(changes.map(({ lotId, _max }) => [lotId, _max.updatedAt]));
  return lots.map(({ id, slug, about }) => ({ paths: pathsIn(lotLangs(about), `/lot/${slug}`), changedAt: changedAt.get(id) ?? null })).filter(({ paths }) => Object.keys(paths).length > 0);
}

async function productEntries(reader: Reader): Promise<SitemapEntry[]> {
  const rows = await reader.product.findMany({ where: { status: "published" }, select: { publicLangs: true, updatedAt: true, slugs: { where: { current: true }, select: { lang: true, slug: true } } }, orderBy: { id: "asc" } });
  return rows.flatMap(({ publicLangs, updatedAt, slugs }) => {
    const paths = Object.fromEntries(slugs.filter(({ lang }) => publicLangs.includes(lang)).map(({ lang, slug }) => [lang, `/${lang}/p/${slug}`]));
    return Object.keys(paths).length > 0 ? [{ paths, changedAt: updatedAt }] : [];
  });
}

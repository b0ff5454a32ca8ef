/** Addresses of a published product: one current slug a language from the title; former ones stay and lead to it. */
import { approved, type LocalizedText } from "../../../core/localized-text.ts";
import { slugify } from "../../../core/slug.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import type { Tx } from "../../../platform/db.server.ts";

/** Gives every language of `langs` a current slug; a title that still makes the same slug keeps it. */
export async function writeSlugs(tx: Tx, { productId, title, langs }: { productId: string; title: LocalizedText; langs: readonly Lang[] }): Promise<void> {
  const own = await tx.productSlug.findMany({ where: { productId } });
  for (const lang of langs) {
    const base = slugify(approved(title, lang) ?? "");
    const current = own.find((row) => row.lang === lang && row.current);
    if (current && isOf(base, current.slug)) continue;
    const former = own.find((row) => row.lang === lang && isOf(base, row.slug));
    const slug = former?.slug ?? (await freeSlug(tx, lang, base));
    await tx.productSlug.updateMany({ where: { productId, lang, current: true }, data: { current: false } });
    await tx.productSlug.upsert({ where: { lang_slug: { lang, slug } }, create: { lang, slug, productId }, update: { current: true } });
  }
}

/** "rejs" makes "rejs" and "rejs-2", not "rejs-nocny". */
function isOf(base: string, slug: string): boolean {
  return slug === base || (slug.startsWith(`${base}-`) && /^\d+$/.test(slug.slice(base.length + 1)));
}

async function freeSlug(tx: Tx, lang: Lang, base: string): Promise<string> {
  const taken = new Set((await tx.productSlug.findMany({ where: { lang, slug: { startsWith: base } }, select: { slug: true } })).map((row) => row.slug));
  for (let n = 1; ; n++) {
    const slug = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(slug)) return slug;
  }
}

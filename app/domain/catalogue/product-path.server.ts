/** The address of a product's page in a language, for links from orders and mails. */
import type { Lang } from "../../core/vocabulary.ts";
import type { Reader } from "../../platform/db.server.ts";

/** @returns "/pl/p/…", or null when the product is no longer public in that language */
export async function productPath(reader: Reader, { productId, lang }: { productId: string; lang: Lang }): Promise<string | null> {
  const row = await reader.productSlug.findFirst({ where: { productId, lang, current: true, product: { status: "published", publicLangs: { has: lang } } }, select: { slug: true } });
  return row ? `/${lang}/p/${row.slug}` : null;
}

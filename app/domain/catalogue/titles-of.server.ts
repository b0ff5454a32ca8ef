/** What products are called today, for pages that name services sold some time ago in another language. */
import { nearestText, type LocalizedText, type SpokenText } from "../../core/localized-text.ts";
import type { Lang } from "../../core/vocabulary.ts";
import type { Reader } from "../../platform/db.server.ts";

/** @returns title by product id, in the language or the nearest there is */
export async function titlesOf(reader: Reader, { ids, lang }: { ids: readonly string[]; lang: Lang }): Promise<ReadonlyMap<string, SpokenText>> {
  const products = await reader.product.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, title: true } });
  return new Map(products.map(({ id, title }) => [id, nearestText(title as LocalizedText, lang)]));
}

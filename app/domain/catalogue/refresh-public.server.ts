/** After an edit: in which languages the product, and everything made of it, may be shown, and under which addresses. */
import type { LocalizedText } from "../../core/localized-text.ts";
import type { Prisma, Tx } from "../../platform/db.server.ts";
import { publicLangs, type ProductTexts } from "./public-langs.ts";
import { writeSlugs } from "./drafts/write-slugs.server.ts";

const include = {
  components: { include: { offer: { select: { publicLangs: true } } } }, bundleItems: { include: { package: { select: { publicLangs: true } } } },
  partOf: { select: { packageId: true } }, inBundles: { select: { bundleId: true } },
} satisfies Prisma.ProductInclude;

/** Recomputes publicLangs and slugs of the product and upwards of the packages and bundles it is part of. */
export async function refreshPublic(tx: Tx, productIds: readonly string[]): Promise<void> {
  for (let level = [...new Set(productIds)]; level.length > 0; ) {
    const parents: string[] = [];
    for (const id of level) parents.push(...(await refreshOne(tx, id)));
    level = [...new Set(parents)];
  }
}

/** @returns the products that this one is part of */
async function refreshOne(tx: Tx, id: string): Promise<string[]> {
  const row = await tx.product.findUniqueOrThrow({ where: { id }, include });
  const notes = [...row.components, ...row.bundleItems].map((part) => (part.note ?? {}) as LocalizedText);
  const parts = [...row.components.map((component) => component.offer.publicLangs), ...row.bundleItems.map((item) => item.package.publicLangs)];
  const langs = publicLangs({ texts: row as unknown as ProductTexts, notes, parts });
  if (langs.join() !== row.publicLangs.join()) await tx.product.update({ where: { id }, data: { publicLangs: langs } });
  if (row.status === "published") await writeSlugs(tx, { productId: id, title: row.title as LocalizedText, langs });
  return [...row.partOf.map((part) => part.packageId), ...row.inBundles.map((item) => item.bundleId)];
}

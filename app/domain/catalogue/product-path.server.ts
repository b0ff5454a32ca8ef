/** The address of a product's page in a language, for links from orders and mails; and what is sold at one. */
import type { CancellationTier } from "../../core/product-snapshot.ts";
import type { Lang, OfferType } from "../../core/vocabulary.ts";
import { askOften, Prisma, type Reader } from "../../platform/db.server.ts";

/** @returns "/pl/p/…", or null when the product is no longer public in that language */
export async function productPath(reader: Reader, { productId, lang }: { productId: string; lang: Lang }): Promise<string | null> {
  const [row] = await askOften<{ slug: string }>(reader, Prisma.sql`
    select s."slug" from "ProductSlug" s join "Product" p on p."id" = s."productId"
    where s."productId" = ${productId} and s."lang" = ${lang} and s."current" and p."status" = 'published' and ${lang} = any(p."publicLangs")`);
  return row ? `/${lang}/p/${row.slug}` : null;
}

/** `offerType`: null for packages and bundles. */
export interface SoldProduct { id: string; offerType: OfferType | null; cancellation: CancellationTier[] }

/** What a booking form sent to a page's address books, in one statement; also to an address that changed while the page was open. @returns null where nothing is sold in that language */
export async function soldAt(reader: Reader, { lang, slug }: { lang: Lang; slug: string }): Promise<SoldProduct | null> {
  const [row] = await askOften<SoldProduct>(reader, Prisma.sql`
    select p."id", o."type"::text as "offerType", p."cancellation" from "ProductSlug" s join "Product" p on p."id" = s."productId" left join "Offer" o on o."productId" = p."id"
    where s."slug" = ${slug} and s."lang" = ${lang} and p."status" = 'published' and ${lang} = any(p."publicLangs")`);
  return row ?? null;
}

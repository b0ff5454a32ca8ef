/** What a product is made of, as a hold needs it: parts with prices, texts to freeze, and the versions that both were read from. */
import { AppError } from "../../core/app-error.ts";
import type { Lang } from "../../core/vocabulary.ts";
import { rememberWhile } from "../../platform/catalogue-version.server.ts";
import { Prisma, type Reader } from "../../platform/db.server.ts";
import { loadSellable, type Sellable } from "../catalogue/sellable.server.ts";
import { loadSnapshotSource, type SnapshotSource } from "./snapshot-product.server.ts";

/** `versions` by product id: of the product itself, of a bundle's packages, of all offers. */
export interface Recipe { sellable: Sellable; source: SnapshotSource; versions: ReadonlyMap<string, number> }

/**
 * What was edited is heard of within about a second; until then the versions tell, which the statement that takes the places compares
 * with the database's. Organisations (their address, their commission) have none and may be as old as that second.
 */
const recipes = rememberWhile<Recipe>({ unchanged: "texts", seconds: 30 });

export interface RecipeInput { productId: string; lang: Lang }

/** From memory while nothing was heard to have changed. @throws AppError not_found for what is not sold, or not in this language */
export function recipeOf(reader: Reader, input: RecipeInput): Promise<Recipe> {
  return recipes(`${input.productId} ${input.lang}`, () => readRecipe(reader, input));
}

/** From the database. Versions first: what changes while the rest is read then differs from them. @throws AppError not_found */
export async function readRecipe(reader: Reader, { productId, lang }: RecipeInput): Promise<Recipe> {
  const versions = await readVersions(reader, productId);
  const sellable = await loadSellable(reader, productId);
  if (!sellable.published) throw new AppError("not_found");
  const source = await loadSnapshotSource(reader, { productId, parts: sellable.parts, lang });
  if (!source.product.publicLangs.includes(lang)) throw new AppError("not_found");
  return { sellable, source, versions };
}

async function readVersions(reader: Reader, productId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await reader.$queryRaw<{ id: string; version: number }[]>(Prisma.sql`
    with trips as (select ${productId}::text as "id" union select "packageId" from "BundleItem" where "bundleId" = ${productId})
    select "id", "version" from "Product" where "id" in (select "id" from trips union select "offerId" from "PackageComponent" where "packageId" in (select "id" from trips))`);
  return new Map(rows.map((row) => [row.id, row.version]));
}

/** The price of a product for a party on a date, from the database; nothing of it comes from the client. */
import type { Quote } from "../../core/quote.ts";
import type { Reader } from "../../platform/db.server.ts";
import { loadSellable } from "../catalogue/sellable.server.ts";
import { priceProduct, type PriceInput } from "./price-product.ts";
import { checkParty } from "./units-of-part.ts";

/**
 * @returns a quote in minor units
 * @throws AppError not_found, pricing.*
 */
export async function quoteProduct(reader: Reader, input: { productId: string } & Omit<PriceInput, "sellable">): Promise<Quote> {
  const sellable = await loadSellable(reader, input.productId);
  checkParty(sellable, input.units);
  return priceProduct({ ...input, sellable });
}

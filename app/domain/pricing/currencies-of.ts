/** The currencies a product is sold in: those in which every part of it has a price of its own; nothing is converted. */
import type { Currency } from "../../core/money.ts";
import type { PriceRule, Sellable } from "../catalogue/sellable.server.ts";

const ALL: readonly Currency[] = ["PLN", "EUR"];

/** Zlotys always, first. */
export function currenciesOf({ parts, price, itemPrices }: Pick<Sellable, "parts" | "price" | "itemPrices">): Currency[] {
  const rules = [price, ...Object.values(itemPrices)];
  return ALL.filter((currency) => currency === "PLN" || (parts.every(({ units }) => units.every(({ prices }) => prices.some((row) => row.currency === currency))) && rules.every((rule) => hasPrices(rule, currency))));
}

function hasPrices({ rule, fixedPrices }: PriceRule, currency: Currency): boolean {
  return rule !== "fixed" || Object.values(fixedPrices).every((prices) => prices[currency] !== undefined);
}

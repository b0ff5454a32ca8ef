/** Days with what is free and what it costs for a party: the month calendar of the page and the availability API. */
import { isAppError } from "../../core/app-error.ts";
import type { Currency, Money } from "../../core/money.ts";
import type { Units } from "../../core/quote.ts";
import type { LocalDate } from "../../core/time.ts";
import type { Reader } from "../../platform/db.server.ts";
import { availabilityOf, type DayAvailability } from "../availability/availability-of.server.ts";
import type { Sellable } from "../catalogue/sellable.server.ts";
import { priceProduct, type PriceInput } from "./price-product.ts";
import { unitsByPart } from "./units-of-part.ts";

export interface PricedDay extends DayAvailability {
  /** total for the party that day, taxes in; null where there is no price in the currency */
  price: Money | null;
}

/** One object a day from `from` to `to`, both included; `units` have been checked by checkParty. */
export async function pricedDays(reader: Reader, input: { sellable: Sellable; units: Units; from: LocalDate; to: LocalDate; nights?: number; currency: Currency; leftOut?: readonly string[]; now: Date }): Promise<PricedDay[]> {
  const { sellable, units, nights, currency, leftOut = [] } = input;
  const days = await availabilityOf(reader, { ...input, units: unitsByPart(sellable, units, leftOut) });
  return days.map((day) => ({ ...day, price: totalOrNull({ sellable, units, date: day.date, nights, currency, leftOut: [...leftOut, ...day.dropped] }) }));
}

/** The total, or null where a part has no price in the currency. */
export function totalOrNull(input: PriceInput): Money | null {
  try {
    const quote = priceProduct(input);
    return { amount: quote.totalMinor, currency: quote.currency };
  } catch (error) {
    if (isAppError(error) && error.code === "pricing.no_price") return null;
    throw error;
  }
}

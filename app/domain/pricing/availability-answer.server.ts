/** The answer of GET /api/availability: for each day whether a party can book, how many places are left, and the party's total. */
import { AppError, isAppError } from "../../core/app-error.ts";
import type { Currency, Money } from "../../core/money.ts";
import type { Units } from "../../core/quote.ts";
import { addDays, dateAt, daysBetween, isLocalDate, type LocalDate } from "../../core/time.ts";
import type { Reader } from "../../platform/db.server.ts";
import { knownSellable, type Sellable } from "../catalogue/sellable.server.ts";
import { pricedDays } from "./priced-days.server.ts";
import { checkParty, partyUnits } from "./units-of-part.ts";

const USUAL_DAYS = 31;
const MOST_DAYS = 366;
const MOST_PEOPLE = 200;

export interface AvailabilityDay {
  date: LocalDate;
  /** bookable for this party */
  available: boolean;
  placesLeft: number;
  /** total of the party that day, taxes in, in minor units; null where it cannot be worked out */
  price: Money | null;
}

/**
 * `from` defaults to the venue's today, `to` to a month later; longer ranges than 366 days are cut.
 * A party that the product does not take gets days that are not available.
 * @throws AppError not_found (unknown or unpublished product), bad_request with the `field`
 */
export async function readAvailability(reader: Reader, { params, now }: { params: URLSearchParams; now: Date }): Promise<{ days: AvailabilityDay[] }> {
  const range = rangeOf(params, dateAt(now));
  const sellable = await knownSellable(reader, params.get("product") ?? "");
  if (!sellable.published) throw new AppError("not_found");
  const units = partyUnits(sellable, { adults: whole(params, "adults", Math.max(1, sellable.minParty)), children: whole(params, "children", 0) });
  const nights = params.has("nights") ? whole(params, "nights", 1) : undefined;
  if (!takes(sellable, units)) return { days: daysOf(range).map((date) => ({ date, available: false, placesLeft: 0, price: null })) };
  const days = await pricedDays(reader, { sellable, units, ...range, nights, currency: currencyOf(params), now });
  return { days: days.map(({ date, available, placesLeft, price }) => ({ date, available, placesLeft: Math.max(0, placesLeft), price })) };
}

function rangeOf(params: URLSearchParams, today: LocalDate): { from: LocalDate; to: LocalDate } {
  const from = date(params, "from") ?? today;
  const to = date(params, "to") ?? addDays(from, USUAL_DAYS - 1);
  if (to < from) throw new AppError("bad_request", { field: "to" });
  return { from, to: daysBetween(from, to) < MOST_DAYS ? to : addDays(from, MOST_DAYS - 1) };
}

function daysOf({ from, to }: { from: LocalDate; to: LocalDate }): LocalDate[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
}

function date(params: URLSearchParams, field: string): LocalDate | null {
  const value = params.get(field);
  if (value === null || value === "") return null;
  if (!isLocalDate(value)) throw new AppError("bad_request", { field });
  return value;
}

function whole(params: URLSearchParams, field: string, usual: number): number {
  const value = params.get(field);
  if (value === null || value === "") return usual;
  if (!/^\d{1,3}$/.test(value) || Number(value) > MOST_PEOPLE) throw new AppError("bad_request", { field });
  return Number(value);
}

function currencyOf(params: URLSearchParams): Currency {
  return params.get("currency") === "EUR" ? "EUR" : "PLN";
}

/** @throws AppError for a party of nobody or of children alone */
function takes(sellable: Sellable, units: Units): boolean {
  try {
    checkParty(sellable, units);
    return true;
  } catch (error) {
    if (isAppError(error) && (error.code === "pricing.party_too_small" || error.code === "pricing.party_too_large")) return false;
    throw error;
  }
}

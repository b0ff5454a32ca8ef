/** What a trip would cost two adults, alone and with two children, and when it can next be booked: for the studio, by the same rules as the sale. */
import { isAppError } from "../../core/app-error.ts";
import type { Money } from "../../core/money.ts";
import { addDays, dateAt, type LocalDate } from "../../core/time.ts";
import type { Units } from "../../core/quote.ts";
import type { Reader } from "../../platform/db.server.ts";
import type { Sellable } from "../catalogue/sellable.server.ts";
import { pricedDays, totalOrNull } from "./priced-days.server.ts";
import { checkParty } from "./units-of-part.ts";

export interface PreviewPrice { adults: number; children: number; /** null: not for this party */ total: Money | null; /** parts bought singly */ list: Money | null; date: LocalDate | null }
export interface TripPreview { prices: PreviewPrice[]; /** at most 6 */ dates: { date: LocalDate; placesLeft: number }[]; days: number; nights: number }

const PARTIES: [number, number][] = [[2, 0], [2, 2]];
const SHOWN = 6;
const WINDOW_DAYS = 90;
const WINDOWS = 6;

/** Looks about 18 months ahead, a quarter at a time, until six dates are found. */
export async function previewTrip(reader: Reader, { sellable, now }: { sellable: Sellable; now: Date }): Promise<TripPreview> {
  const { days, nights } = sellable;
  if (sellable.parts.length === 0) return { prices: PARTIES.map(([adults, children]) => ({ adults, children, total: null, list: null, date: null })), dates: [], days, nights };
  const dates: TripPreview["dates"] = [];
  const units = { adult: Math.min(Math.max(2, sellable.minParty), sellable.maxParty), child: 0 };
  for (let window = 0; window < WINDOWS && dates.length < SHOWN; window++) {
    const from = addDays(dateAt(now), window * WINDOW_DAYS);
    const found = await pricedDays(reader, { sellable, units, from, to: addDays(from, WINDOW_DAYS - 1), currency: "PLN", now });
    dates.push(...found.filter((day) => day.available).map(({ date, placesLeft }) => ({ date, placesLeft })));
  }
  const date = dates[0]?.date ?? addDays(dateAt(now), 30);
  const prices = await Promise.all(PARTIES.map(([adults, children]) => priceFor(reader, { sellable, adults, children, date, now })));
  return { prices, dates: dates.slice(0, SHOWN), days, nights };
}

async function priceFor(reader: Reader, { sellable, adults, children, date, now }: { sellable: Sellable; adults: number; children: number; date: LocalDate; now: Date }): Promise<PreviewPrice> {
  const units: Units = { adult: adults, ...(children > 0 && { child: children }) };
  const none = { adults, children, total: null, list: null, date };
  try {
    checkParty(sellable, units);
    const [day] = await pricedDays(reader, { sellable, units, from: date, to: date, currency: "PLN", now });
    const asked = { units, date, leftOut: day?.available ? day.dropped : [] };
    return { ...none, total: totalOrNull({ ...asked, sellable }), list: totalOrNull({ ...asked, sellable: withoutRules(sellable) }) };
  } catch (error) {
    if (isAppError(error)) return none;
    throw error;
  }
}

function withoutRules(sellable: Sellable): Sellable {
  const sum = { rule: "sum" as const, discountBp: 0, fixedPrices: {} };
  return { ...sellable, price: sum, itemPrices: Object.fromEntries(Object.keys(sellable.itemPrices).map((id) => [id, sum])) };
}

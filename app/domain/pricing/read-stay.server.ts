/** Everything the product's page says about dates and money for what a visitor chose; wrong choices become sentences, never errors. */
import { isAppError } from "../../core/app-error.ts";
import { cancellationTerms } from "../../core/pricing/cancellation-terms.ts";
import type { Currency } from "../../core/money.ts";
import type { CancellationTier } from "../../core/product-snapshot.ts";
import type { Quote, Units } from "../../core/quote.ts";
import type { StayChoice } from "../../core/pricing/stay-choice.ts";
import type { Breakdown, CalendarMonth, StayProblem, StayView } from "../../core/pricing/stay-view.ts";
import { dateAt, isLocalDate, monthOf, type LocalDate } from "../../core/time.ts";
import type { Reader } from "../../platform/db.server.ts";
import { planStay } from "../availability/availability-of.server.ts";
import { explainLacks } from "../availability/explain-lacks.server.ts";
import { cannotBeHad, loadSellable, type Sellable } from "../catalogue/sellable.server.ts";
import { currenciesOf } from "./currencies-of.ts";
import { dayState, firstFreeDay, lastBookable, monthCalendar, type CalendarInput } from "./month-calendar.server.ts";
import { pricedDays, type PricedDay } from "./priced-days.server.ts";
import { priceProduct } from "./price-product.ts";
import { checkParty, leftOutOf, partyUnits, paxOf, unitsByPart } from "./units-of-part.ts";

const MAX_NIGHTS = 30;

interface Chosen { choice: StayChoice; cancellation: readonly CancellationTier[]; now: Date }

/** @param cancellation the product's tiers @throws AppError not_found */
export async function readStay(reader: Reader, { productId, ...chosen }: Chosen & { productId: string }): Promise<StayView> {
  return stayOf(reader, { sellable: await loadSellable(reader, productId), ...chosen });
}

/** The same for a product already read; only its slots are read here. */
export async function stayOf(reader: Reader, { sellable, choice, cancellation, now }: Chosen & { sellable: Sellable }): Promise<StayView> {
  const today = dateAt(now);
  const asked = choice.units ?? (choice.party ? partyUnits(sellable, choice.party) : smallestParty(sellable));
  const partyProblem = problemOf(() => checkParty(sellable, asked));
  const units = partyProblem ? smallestParty(sellable) : asked;
  const nights = nightsOf(sellable, choice.nights);
  const leftOut = leftOutOf(sellable, choice.leftOut);
  const currencies = currenciesOf(sellable);
  const currency = currencies.find((one) => one === choice.currency) ?? "PLN";
  const input = { sellable, units, currency, nights: nights ?? undefined, leftOut, now };

  const { date, problem: wrongDate } = checkDate(choice.date, today);
  const [day] = date ? await pricedDays(reader, { ...input, from: date, to: date }) : [];
  const month = choice.month ?? monthOf(date ?? (await firstFreeDay(reader, { ...input, from: today })) ?? today);
  const calendar = await monthCalendar(reader, { ...input, month });
  const times = day?.times ?? [];
  const lack = day ? await lackOf(reader, { ...input, day, today }) : null;
  return {
    withdrawn: cannotBeHad(sellable), units, asked, partyProblem, nights, date, dateProblem: wrongDate ?? lack, time: times.find(({ time }) => time === choice.time)?.time ?? null, times, currency, currencies, leftOut, dropped: day?.dropped ?? [],
    calendar, breakdown: day && !partyProblem && !lack ? breakdownOf(priceProduct({ ...input, date: day.date, leftOut: [...leftOut, ...day.dropped] })) : null, priceFrom: leastPrice(calendar, currency),
    cancellation: cancellationTerms({ tiers: cancellation, firstDay: date, today }), firstDay: today, lastDay: lastBookable(today),
  };
}

/** Two adults, or what the product asks for at least, in its own units. */
export function smallestParty(sellable: Sellable): Units {
  const adults = Math.min(Math.max(2, sellable.minParty), Math.max(1, sellable.maxParty));
  const units = partyUnits(sellable, { adults, children: 0 });
  const part = sellable.parts[0];
  if (sellable.kind !== "offer" || !part) return { adult: adults };
  const [code, count] = Object.entries(units)[0] ?? [];
  const tooFew = code !== undefined && paxOf(part, units) < sellable.minParty;
  return tooFew ? { [code]: count! + 1 } : units;
}

/** Nights are asked for lodging sold alone only; absurd numbers become the nearest sensible one. */
function nightsOf(sellable: Sellable, asked: number | undefined): number | null {
  if (sellable.kind !== "offer" || sellable.parts[0]?.offerType !== "lodging") return null;
  return Math.min(MAX_NIGHTS, Math.max(1, Math.trunc(asked ?? 1) || 1));
}

function checkDate(typed: string | undefined, today: LocalDate): { date: LocalDate | null; problem: StayProblem | null } {
  if (typed === undefined) return { date: null, problem: null };
  if (!isLocalDate(typed)) return { date: null, problem: { code: "booking.no_date", values: {} } };
  return typed < today ? { date: null, problem: { code: "availability.past_date", values: {} } } : { date: typed, problem: null };
}

async function lackOf(reader: Reader, { day, today, ...input }: CalendarInput & { day: PricedDay; today: LocalDate }): Promise<StayProblem | null> {
  const state = dayState(day, today);
  if (state === "free") return null;
  if (day.available) return { code: "pricing.no_price", values: {} };
  if (state !== "sold_out") return { code: state === "past" ? "availability.past_date" : `availability.${state}`, values: {} };
  const plan = await planStay(reader, { ...input, units: unitsByPart(input.sellable, input.units, input.leftOut), date: day.date });
  const { reason, ...why } = plan.lacks.length > 0 ? await explainLacks(reader, plan) : { reason: state };
  return { code: `availability.${reason}`, values: { ...why } };
}

function problemOf(check: () => void): StayProblem | null {
  try {
    check();
    return null;
  } catch (error) {
    if (isAppError(error)) return { code: error.code, values: error.data as StayProblem["values"] };
    throw error;
  }
}

/** What the guest may see of a quote. */
function breakdownOf(quote: Quote): Breakdown {
  return {
    parts: quote.parts.map(({ partId, date, nights, units, listMinor }) => ({ partId, date, nights, units, listMinor })), currency: quote.currency, listMinor: quote.listMinor,
    savingMinor: quote.savingMinor, totalMinor: quote.totalMinor, vatMinor: quote.sellerRole === "margin" ? null : quote.parts.reduce((sum, part) => sum + part.vatMinor, 0),
  };
}

function leastPrice(calendar: CalendarMonth, currency: Currency): StayView["priceFrom"] {
  const amounts = calendar.days.flatMap((day) => day.amountMinor ?? []);
  return amounts.length > 0 ? { amount: Math.min(...amounts), currency } : null;
}

/**
 * Prices a product for a party on a date: list prices of the parts, the price rule, and each part's share to the last grosz. The shares are those
 * of the whole trip: an optional part that the guest does without, or that cannot be had, takes its own with it, and nobody else gets it.
 */
import { AppError, isAppError } from "../../core/app-error.ts";
import { rateOn } from "../../core/pricing/dated-rate.ts";
import { allocate, share, vatWithin, type Currency } from "../../core/money.ts";
import type { Quote, QuotePart, QuoteUnit, Units } from "../../core/quote.ts";
import { addDays, inSeason, type LocalDate } from "../../core/time.ts";
import type { UnitCode } from "../../core/vocabulary.ts";
import type { PriceRule, Sellable, SellablePart, SellableUnit } from "../catalogue/sellable.server.ts";
import { unitsByPart } from "./units-of-part.ts";

export interface PriceInput {
  sellable: Sellable;
  units: Units;
  date: LocalDate;
  /** of an offer of lodging sold alone */
  nights?: number;
  currency?: Currency;
  /** optional parts the guest does without */
  leftOut?: readonly string[];
  /** day of the sale, the venue's: decides the commission; a price that is only shown needs none */
  soldOn?: LocalDate;
}

/** @throws AppError pricing.no_price when a part has no price in the currency */
export function priceProduct(input: PriceInput): Quote {
  const { sellable, units, date, currency = "PLN", soldOn } = input;
  const seller = sellerOf(sellable);
  const whole = listParts({ ...input, currency });
  const amounts = amountsOf(sellable, whole, units, currency);
  const parts = whole.flatMap((part, index) => (part.leftOut ? [] : [withShare(part, { amountMinor: amounts[index]!, commissionBp: commissionOf(part, { sellable, sellerId: seller.sellerId, soldOn }) })]));
  const listMinor = sum(parts.map((part) => part.listMinor));
  const totalMinor = sum(parts.map((part) => part.amountMinor));
  return { productId: sellable.id, kind: sellable.kind, date, units, currency, listMinor, totalMinor, savingMinor: listMinor - totalMinor, parts, ...seller };
}

/** The organiser buys the services of a trip and sells it in his own name (art. 119 VAT act: margin); everything else is sold for its owner. */
function sellerOf(sellable: Sellable): Pick<Quote, "sellerRole" | "sellerId"> {
  if (sellable.organiserId && sellable.nights > 0) return { sellerRole: "margin", sellerId: sellable.organiserId };
  return { sellerRole: "agent", sellerId: sellable.ownerId };
}

type ListedPart = Omit<QuotePart, "amountMinor" | "vatMinor" | "commissionMinor"> & { itemId: string | null; leftOut: boolean };

/** All parts that may have a share of the price; what is left out and worth nothing takes nothing with it. */
function listParts({ sellable, units, date, nights, currency, leftOut }: PriceInput & { currency: Currency }): ListedPart[] {
  const kept = unitsByPart(sellable, units, leftOut);
  return [...unitsByPart(sellable, units)].flatMap(([part, partUnits]) => {
    const asked = { part, units: partUnits, date, nights, currency, leftOut: !kept.has(part) };
    return asked.leftOut ? worthOf(asked) : [listPart(asked)];
  });
}

interface PartOnDate { part: SellablePart; units: Units; date: LocalDate; nights: number | undefined; currency: Currency; leftOut: boolean }

/** Nobody is asked to pay for it: no price in the currency, or no such unit any more, is no reason to refuse the rest. */
function worthOf(asked: PartOnDate): ListedPart[] {
  try {
    const listed = listPart(asked);
    return listed.listMinor > 0 ? [listed] : [];
  } catch (error) {
    if (isAppError(error)) return [];
    throw error;
  }
}

function listPart({ part, units, date, nights, currency, leftOut }: PartOnDate): ListedPart {
  const first = addDays(date, part.dayOffset);
  const stay = part.offerType === "lodging" ? Math.max(1, part.nights || nights || 1) : 0;
  const dates = Array.from({ length: Math.max(1, stay) }, (_, night) => addDays(first, night));
  const listed = Object.entries(units).filter(([, count]) => count > 0).map(([code, quantity]) => listUnit({ part, code: code as UnitCode, quantity, dates, currency }));
  return {
    partId: part.partId, itemId: part.itemId, packageId: part.packageId, offerId: part.offerId, offerType: part.offerType, entrepreneurId: part.entrepreneurId,
    date: first, nights: stay, units: listed, listMinor: sum(listed.map((unit) => unit.totalMinor)), vatBp: part.vatBp, commissionBp: part.commissionBp, optional: part.optional, leftOut,
  };
}

function listUnit({ part, code, quantity, dates, currency }: { part: SellablePart; code: UnitCode; quantity: number; dates: LocalDate[]; currency: Currency }): QuoteUnit {
  const unit = part.units.find((candidate) => candidate.code === code);
  if (!unit) throw new AppError("pricing.no_price", { unit: code, currency });
  const unitMinor = sum(dates.map((date) => unitPriceOn(unit, date, currency)));
  return { code, quantity, unitMinor, totalMinor: unitMinor * quantity };
}

/** The season's price on a date, else the base price, in minor units. @throws AppError pricing.no_price */
function unitPriceOn(unit: SellableUnit, date: LocalDate, currency: Currency): number {
  const own = unit.prices.filter((price) => price.currency === currency);
  const price = own.find((row) => row.seasonFrom !== null && inSeason(date, row.seasonFrom, row.seasonTo)) ?? own.find((row) => row.seasonFrom === null);
  if (!price) throw new AppError("pricing.no_price", { unit: unit.code, currency });
  return price.amountMinor;
}

/** What each part costs in the whole trip after the package's rule and, around it, the bundle's. */
function amountsOf(sellable: Sellable, parts: ListedPart[], units: Units, currency: Currency): number[] {
  const list = parts.map(({ listMinor, leftOut }) => ({ minor: listMinor, leftOut }));
  if (sellable.kind !== "bundle") return applyRule(sellable.price, list, units, currency);
  const inner = [...list];
  for (const [itemId, rule] of Object.entries(sellable.itemPrices)) {
    const indexes = parts.flatMap((part, index) => (part.itemId === itemId ? [index] : []));
    applyRule(rule, indexes.map((index) => list[index]!), units, currency).forEach((minor, k) => (inner[indexes[k]!] = { ...list[indexes[k]!]!, minor }));
  }
  return applyRule(sellable.price, inner, units, currency);
}

interface Worth { minor: number; leftOut: boolean }

function applyRule(rule: PriceRule, worths: Worth[], units: Units, currency: Currency): number[] {
  const amounts = worths.map(({ minor }) => minor);
  const before = sum(amounts);
  if (rule.rule === "sum") return amounts;
  if (rule.rule === "discount") return allocate(before - share(before, rule.discountBp), amounts);
  return allocateFixed(sum(Object.entries(units).map(([code, count]) => count * fixedPrice(rule, code as UnitCode, currency))), worths);
}

/** Where all that is kept lists nothing, what is left out takes nothing with it: what has a price is not given away. */
function allocateFixed(total: number, worths: Worth[]): number[] {
  const kept = worths.filter(({ leftOut }) => !leftOut);
  if (kept.length === 0 || kept.some(({ minor }) => minor > 0)) return allocate(total, worths.map(({ minor }) => minor));
  const [first] = kept;
  return worths.map((worth) => (worth === first ? total : 0));
}

function fixedPrice(rule: PriceRule, code: UnitCode, currency: Currency): number {
  const price = rule.fixedPrices[code]?.[currency] ?? rule.fixedPrices.adult?.[currency];
  if (price === undefined) throw new AppError("pricing.no_price", { unit: code, currency });
  return price;
}

/** The seller's rate of the day; without one, what is agreed for the offer or with its entrepreneur. */
function commissionOf({ entrepreneurId, commissionBp }: ListedPart, { sellable, sellerId, soldOn }: { sellable: Sellable; sellerId: string; soldOn: LocalDate | undefined }): number {
  const rates = sellable.rates.filter((rate) => rate.sellerId === sellerId);
  return (soldOn === undefined ? undefined : rateOn(rates, { ofId: entrepreneurId, on: soldOn })) ?? commissionBp;
}

function withShare({ itemId: _itemId, leftOut: _leftOut, ...part }: ListedPart, { amountMinor, commissionBp }: { amountMinor: number; commissionBp: number }): QuotePart {
  return { ...part, amountMinor, commissionBp, vatMinor: vatWithin(amountMinor, part.vatBp), commissionMinor: share(amountMinor, commissionBp) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

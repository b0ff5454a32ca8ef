/** The result of pricing: what a party pays on a date, broken down by part and by unit; frozen into the order line. */
import type { Currency } from "./money.ts";
import type { LocalDate } from "./time.ts";
import type { OfferType, ProductKind, UnitCode } from "./vocabulary.ts";

/** How many of which unit; missing means none. */
export type Units = Partial<Record<UnitCode, number>>;

export interface QuoteUnit { code: UnitCode; quantity: number; unitMinor: number; totalMinor: number }

/** One offer of one entrepreneur: its list price and its share of what is paid. */
export interface QuotePart {
  /** component id of the package, or the offer's id when sold alone; unique within the quote */
  partId: string;
  /** package inside a bundle, else null */
  packageId: string | null;
  offerId: string;
  offerType: OfferType;
  entrepreneurId: string;
  date: LocalDate;
  nights: number;
  units: QuoteUnit[];
  listMinor: number;
  /** share of the total by largest remainder */
  amountMinor: number;
  vatBp: number;
  vatMinor: number;
  commissionBp: number;
  commissionMinor: number;
  optional: boolean;
}

export interface Quote {
  productId: string;
  kind: ProductKind;
  date: LocalDate;
  units: Units;
  currency: Currency;
  /** optional parts that the guest did without, ids of parts, so that ways back to the product do not choose them again; missing in orders of before, and in what is only shown */
  leftOut?: readonly string[];
  /** sum of the parts' list prices */
  listMinor: number;
  /** what is paid, taxes in */
  totalMinor: number;
  /** listMinor − totalMinor: a comparison with the parts bought singly, never a "previous price" */
  savingMinor: number;
  parts: QuotePart[];
  /** the entrepreneur acts for himself (own), or the LOT/ROT sells others' services (agent, margin: art. 119 VAT act) */
  sellerRole: "own" | "agent" | "margin";
  sellerId: string;
}

/** Number of people a set of person units stands for. */
export function personCount(units: Units): number {
  return (units.adult ?? 0) + (units.child ?? 0) + (units.senior ?? 0);
}

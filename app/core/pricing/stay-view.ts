/** Dates and prices of a product for what a visitor chose: the read model of calendar, breakdown and booking form. */
import type { ErrorCode } from "../app-error.ts";
import type { CancellationTerm } from "./cancellation-terms.ts";
import type { Currency, Money } from "../money.ts";
import type { QuoteUnit, Units } from "../quote.ts";
import type { LocalDate, LocalTime } from "../time.ts";

/** Why a day can or cannot be had; each word is an interface key. */
export type DayState = "free" | "sold_out" | "closed" | "too_late" | "past";

export interface CalendarDay {
  date: LocalDate;
  state: DayState;
  /** 0 unless free */
  placesLeft: number;
  /** total for the party, minor units; null unless free and priced */
  amountMinor: number | null;
}

export interface CalendarMonth {
  /** "2027-07" */
  month: string;
  /** neighbouring months within the time that can be booked */
  previous: string | null;
  next: string | null;
  days: CalendarDay[];
  /** first free day after this month, looked for only when the month has none */
  nextFree: LocalDate | null;
}

export interface BreakdownPart { partId: string; date: LocalDate; nights: number; units: QuoteUnit[]; listMinor: number }

/** A quote as the guest may see it: no commissions. */
export interface Breakdown {
  parts: BreakdownPart[];
  currency: Currency;
  listMinor: number;
  savingMinor: number;
  totalMinor: number;
  /** contained in the total; null where the organiser pays it on his margin (art. 119 VAT act) */
  vatMinor: number | null;
}

export interface StayProblem { code: ErrorCode; values: Record<string, string | number> }

export interface StayView {
  /** a needed part is no longer offered: no date can be had until its entrepreneur or the LOT changes that */
  withdrawn: boolean;
  /** what the calendar and the prices are for; the smallest sensible party while the typed one is wrong */
  units: Units;
  /** as typed */
  asked: Units;
  partyProblem: StayProblem | null;
  nights: number | null;
  date: LocalDate | null;
  dateProblem: StayProblem | null;
  time: LocalTime | null;
  times: { time: LocalTime; placesLeft: number }[];
  /** of the calendar and the prices */
  currency: Currency;
  /** those it is sold in */
  currencies: Currency[];
  leftOut: string[];
  /** optional parts that cannot be had on the chosen date */
  dropped: string[];
  calendar: CalendarMonth;
  breakdown: Breakdown | null;
  /** least total of the shown month's free days */
  priceFrom: Money | null;
  cancellation: CancellationTerm[];
  firstDay: LocalDate;
  lastDay: LocalDate;
}

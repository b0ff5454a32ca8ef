/** Rates as dated configuration: a commission or a fee of so much from a day on, of one organisation or of all that have none of their own. */
import type { LocalDate } from "../time.ts";

export interface DatedRate {
  /** whose sales it is taken of; null: of all without a rate of their own */
  ofId: string | null;
  /** basis points */
  bp: number;
  validFrom: LocalDate;
}

/** A commission: what a seller keeps of an entrepreneur's sales. */
export interface SellersRate extends DatedRate { sellerId: string }

export type RateStanding = "past" | "current" | "future";

/** @returns basis points of the latest rate in force on the day, the organisation's own before the one for all; undefined where there is none */
export function rateOn(rates: readonly DatedRate[], { ofId, on }: { ofId: string; on: LocalDate }): number | undefined {
  const inForce = rates.filter((rate) => rate.validFrom <= on && (rate.ofId === null || rate.ofId === ofId));
  const own = inForce.filter((rate) => rate.ofId !== null);
  return latestOf(own.length > 0 ? own : inForce)?.bp;
}

/** Whether a rate is to come, is the latest of its kind, or was followed by another. */
export function standingOn(rates: readonly DatedRate[], { rate, on }: { rate: DatedRate; on: LocalDate }): RateStanding {
  if (rate.validFrom > on) return "future";
  return latestOf(rates.filter((other) => other.ofId === rate.ofId && other.validFrom <= on))?.validFrom === rate.validFrom ? "current" : "past";
}

/** What one organisation pays over time, its own rates and those for all as one row: each day on which it becomes another, the newest first. */
export function changesOf(rates: readonly DatedRate[], ofId: string): DatedRate[] {
  const days = [...new Set(rates.filter((rate) => rate.ofId === null || rate.ofId === ofId).map(({ validFrom }) => validFrom))].sort();
  const paid = days.map((validFrom): DatedRate => ({ ofId, validFrom, bp: rateOn(rates, { ofId, on: validFrom })! }));
  return paid.filter(({ bp }, index) => bp !== (paid[index - 1]?.bp ?? 0)).reverse();
}

function latestOf(rates: readonly DatedRate[]): DatedRate | undefined {
  return rates.reduce<DatedRate | undefined>((latest, rate) => (latest && latest.validFrom >= rate.validFrom ? latest : rate), undefined);
}

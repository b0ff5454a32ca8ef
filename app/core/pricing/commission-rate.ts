/** Commission as dated configuration: the rate that a seller keeps of an entrepreneur's sales on the day of the sale. */
import type { LocalDate } from "../time.ts";

export interface DatedRate {
  sellerId: string;
  /** null: of all without a rate of their own */
  entrepreneurId: string | null;
  /** basis points */
  bp: number;
  validFrom: LocalDate;
}

/** @returns basis points of the latest rate in force on the day, the entrepreneur's own before the one for all; undefined where there is none */
export function rateOn(rates: readonly DatedRate[], { sellerId, entrepreneurId, on }: { sellerId: string; entrepreneurId: string; on: LocalDate }): number | undefined {
  const inForce = rates.filter((rate) => rate.sellerId === sellerId && rate.validFrom <= on && (rate.entrepreneurId === null || rate.entrepreneurId === entrepreneurId));
  const own = inForce.filter((rate) => rate.entrepreneurId !== null);
  return (own.length > 0 ? own : inForce).reduce<DatedRate | undefined>((latest, rate) => (latest && latest.validFrom >= rate.validFrom ? latest : rate), undefined)?.bp;
}

/** Cancellation tiers as a guest reads them: until which day how much comes back, and which of those days have passed. */
import type { CancellationTier } from "../product-snapshot.ts";
import { addDays, type LocalDate } from "../time.ts";

export interface CancellationTerm {
  daysBefore: number;
  refundPercent: number;
  /** last day on which this much comes back, to its end at the venue; null while no first day is chosen */
  until: LocalDate | null;
  past: boolean;
}
export interface DatedTerm extends CancellationTerm { until: LocalDate }

interface Asked { tiers: readonly CancellationTier[]; firstDay: LocalDate | null; today: LocalDate }

/** @param today the venue's date @returns the terms by rising date; tiers that give nothing back or say nothing new are left out */
export function cancellationTerms(asked: Asked & { firstDay: LocalDate }): DatedTerm[];
export function cancellationTerms(asked: Asked): CancellationTerm[];
export function cancellationTerms({ tiers, firstDay, today }: Asked): CancellationTerm[] {
  const falling = [...tiers].sort((a, b) => b.daysBefore - a.daysBefore || b.refundPercent - a.refundPercent);
  const telling = falling.filter((tier) => tier.refundPercent > 0 && !falling.some((later) => later.daysBefore < tier.daysBefore && later.refundPercent >= tier.refundPercent));
  return telling.map(({ daysBefore, refundPercent }) => {
    const until = firstDay === null ? null : addDays(firstDay, -daysBefore);
    return { daysBefore, refundPercent, until, past: until !== null && until < today };
  });
}

/** The tier that holds on a day: the most that still comes back, and until when; null when nothing does any more. @param today the venue's date */
export function termOn(asked: Asked & { firstDay: LocalDate }): DatedTerm | null {
  return cancellationTerms(asked).find((term) => !term.past) ?? null;
}

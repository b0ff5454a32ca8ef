/** Small phrases of the product's page: a party, a duration, a number of nights in the page's language. */
import type { TFunction } from "i18next";
import type { Units } from "../../core/quote.ts";
import type { UnitCode } from "../../core/vocabulary.ts";

/** "2 dorosłych, 1 dziecko" */
export function partyWords(units: Units, t: TFunction<"vocabulary">): string {
  return Object.entries(units).filter(([, count]) => count > 0).map(([code, count]) => t(`unit.${code as UnitCode}`, { count })).join(", ");
}

/** "3 dni, 2 noce", "2 godziny", "1 godzina 30 minut"; null when nothing is known. */
export function durationWords({ days, nights, minutes }: { days: number; nights: number; minutes: number | null }, t: TFunction<"common">): string | null {
  if (nights > 0) return t("duration.daysAndNights", { days: t("duration.day", { count: Math.max(days, nights) }), nights: t("duration.night", { count: nights }) });
  if (days > 1) return t("duration.day", { count: days });
  return minutes === null ? null : minutesWords(minutes, t);
}

/** "2 godziny 30 minut" */
function minutesWords(minutes: number, t: TFunction<"common">): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 && t("duration.hour", { count: hours }), rest > 0 && t("duration.minute", { count: rest })].filter(Boolean).join(" ");
}

/** "2 godz. 30 min": of no case, as Polish needs one after "ok." */
export function shortMinutes(minutes: number, t: TFunction<"common">): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 && t("duration.shortHours", { count: hours }), rest > 0 && t("duration.shortMinutes", { count: rest })].filter(Boolean).join(" ");
}

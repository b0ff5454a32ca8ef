/** The venue's date and clock in the browser: without Temporal, which would be loaded for these two questions. */
import { dateFormat } from "../../core/formats.ts";
import { ZONE, type LocalDate } from "../../core/time.ts";
import type { Lang } from "../../core/vocabulary.ts";

export function venueToday(now = new Date()): LocalDate {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE }).format(now); // Swedes write dates as ISO does
}

/** @param instant ISO @returns "10:42" */
export function venueClock(instant: string, lang: Lang): string {
  return dateFormat(lang, { hour: "2-digit", minute: "2-digit", timeZone: ZONE }).format(new Date(instant));
}

/** A span of local dates in words: "12–14 lipca 2027", one date where both are the same. */
import { dateFormat, wordsOnce } from "./formats.ts";
import { dbDate, type LocalDate } from "./time.ts";
import type { Lang } from "./vocabulary.ts";

/** Both ends included; with the year only where asked. Format on the server: browsers' spaces differ. */
export function formatDateRange({ from, to, lang, year = false }: { from: LocalDate; to: LocalDate; lang: Lang; year?: boolean }): string {
  return wordsOnce(`${year ? "range with year" : "range"} ${lang} ${from} ${to}`, () => {
    const format = dateFormat(lang, { day: "numeric", month: "long", ...(year && { year: "numeric" }), timeZone: "UTC" });
    return from === to ? format.format(dbDate(from)) : format.formatRange(dbDate(from), dbDate(to));
  });
}

/** The month of "YYYY-MM" alone, as a heading: "lipiec", "Juli", "July". */
export function monthName(month: string, lang: Lang): string {
  return dateFormat(lang, { month: "long", timeZone: "UTC" }).format(dbDate(`${month}-01`));
}

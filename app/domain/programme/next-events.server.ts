/** The next few events of the programme for the home page: what begins soonest or is on now, in one language. */
import { formatDateRange } from "../../core/date-range.ts";
import { approved, type LocalizedText } from "../../core/localized-text.ts";
import { dateAt, dbDate, localDateOf } from "../../core/time.ts";
import type { Lang } from "../../core/vocabulary.ts";
import type { Reader } from "../../platform/db.server.ts";

export interface NextEvent { slug: string; title: string; place: string; dates: string; startDate: string; free: boolean }

const ENOUGH = 40;

/** Only confirmed events with approved texts; those of a single date come before long-running ones of the same day. */
export async function readNextEvents(reader: Reader, { lang, now, count }: { lang: Lang; now: Date; count: number }): Promise<NextEvent[]> {
  const today = dateAt(now);
  const rows = await reader.event.findMany({ where: { status: "confirmed", endDate: { gte: dbDate(today) } }, include: { place: { select: { name: true } } }, orderBy: [{ startDate: "asc" }, { endDate: "asc" }, { id: "asc" }], take: ENOUGH });
  return rows.flatMap((row): NextEvent[] => {
    const title = approved(row.title as LocalizedText, lang);
    if (!title) return [];
    const from = localDateOf(row.startDate);
    const dates = formatDateRange({ from, to: localDateOf(row.endDate), lang, year: from.slice(0, 4) !== today.slice(0, 4) });
    return [{ slug: row.slug, title, place: row.place.name, dates, startDate: from, free: row.free }];
  }).slice(0, count);
}

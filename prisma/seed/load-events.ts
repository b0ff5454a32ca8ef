/** Loads the annual programme: the year to come, from October on the next one. */
import { slugify } from "../../app/core/slug.ts";
import { reviewed } from "../../app/core/localized-text.ts";
import { dateAt, dbDate } from "../../app/core/time.ts";
import type { Db } from "../../app/platform/db.server.ts";
import type { LotSeed } from "./shape.ts";

/** The programme year shown on a date: planning for the next begins in October. */
function programmeYearAt(now: Date): number {
  const today = dateAt(now);
  return Number(today.slice(0, 4)) + (today.slice(5, 7) >= "10" ? 1 : 0);
}

export async function loadEvents(db: Db, lots: LotSeed[], now: Date): Promise<void> {
  const year = programmeYearAt(now);
  const rows = lots.flatMap((lot) => lot.events.map((event) => ({
    id: event.id, slug: `${slugify(event.title.pl)}-${year}`, programmeYear: year, organiserId: lot.id, placeId: event.place,
    title: reviewed(event.title) as object, summary: reviewed(event.summary) as object, venue: reviewed(event.venue) as object,
    startDate: dbDate(`${year}-${event.from}`), endDate: dbDate(`${event.to < event.from ? year + 1 : year}-${event.to}`), startTime: event.startTime ?? null, weekdays: event.weekly ?? [],
    theme: event.theme, free: event.free, status: event.status,
  })));
  await db.event.createMany({ data: rows });
}

/** The days on which a business is closed every year, as dates within the rolled 18 months. */
import { dateAt, type LocalDate } from "../../app/core/time.ts";
import type { LotSeed } from "./shape.ts";

export function closedDates(lots: LotSeed[], now: Date): { resourceId: string; date: LocalDate }[] {
  const year = Number(dateAt(now).slice(0, 4));
  const dates = lots.flatMap((lot) => lot.offers.flatMap((offer) => (offer.closed ?? []).flatMap((day) => [year, year + 1, year + 2].map((y) => ({ resourceId: offer.resource.id, date: `${y}-${day}` })))));
  return [...new Map(dates.map((entry) => [`${entry.resourceId} ${entry.date}`, entry])).values()];
}

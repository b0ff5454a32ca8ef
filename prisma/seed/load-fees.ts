/** What the LOTs pay for the marketplace: two per cent since the season began, the LOT whose people can log in a little less. */
import { dateAt, dbDate, type LocalDate } from "../../app/core/time.ts";
import type { Db } from "../../app/platform/db.server.ts";

export async function loadFees(db: Db, { lotId, now }: { lotId: string; now: Date }): Promise<void> {
  const validFrom = dbDate(seasonStart(dateAt(now)));
  await db.feeRate.createMany({ data: [{ id: "demo-fee-all", lotId: null, bp: 200, validFrom, createdAt: now }, { id: "demo-fee-home", lotId, bp: 150, validFrom, createdAt: now }] });
}

/** The first of May that was last. */
function seasonStart(today: LocalDate): LocalDate {
  const year = Number(today.slice(0, 4));
  return today >= `${year}-05-01` ? `${year}-05-01` : `${year - 1}-05-01`;
}

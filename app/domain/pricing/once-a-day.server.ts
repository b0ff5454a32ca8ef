/** What every dated rate keeps to: it begins today at the earliest, and there is one a day for the same. */
import { AppError } from "../../core/app-error.ts";
import { dateAt, type LocalDate } from "../../core/time.ts";
import { sqlState } from "../../platform/db.server.ts";

/** @param write inserts the rate, of which the database takes one a day @throws AppError payments.rate_from_past, payments.rate_known, and whatever `write` throws */
export async function onceADay({ validFrom, now }: { validFrom: LocalDate; now: Date }, write: () => Promise<void>): Promise<void> {
  if (validFrom < dateAt(now)) throw new AppError("payments.rate_from_past");
  try {
    await write();
  } catch (error) {
    if (sqlState(error) === "P2002" || sqlState(error) === "23505") throw new AppError("payments.rate_known");
    throw error;
  }
}

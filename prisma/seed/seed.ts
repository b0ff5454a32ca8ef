/** Makes the demonstration region in an empty database: deterministic but for the dates, which roll from today. */
import { dbDate } from "../../app/core/time.ts";
import { rollSlots } from "../../app/domain/availability/roll-slots.server.ts";
import type { Db } from "../../app/platform/db.server.ts";
import { bundles } from "./bundles.ts";
import { closedDates } from "./closed-dates.ts";
import { loadBookings } from "./load-bookings.ts";
import { loadCodes } from "./load-codes.ts";
import { loadEvents } from "./load-events.ts";
import { loadFees } from "./load-fees.ts";
import { loadGuestsAtDoor } from "./load-guests-at-door.ts";
import { homeOf, loadOrganisations, loadRegion, loadUsers, regionalActor } from "./load-organisations.ts";
import { loadPayouts } from "./load-payouts.ts";
import { loadProducts } from "./load-products.ts";
import { loadRequest } from "./load-request.ts";
import { lots } from "./lots/all.ts";

export type Progress = (step: string, done: number, of: number) => void;

/** True when the region is there already. */
export async function isSeeded(db: Db): Promise<boolean> {
  return (await db.county.count()) > 0;
}

/** Fills an empty, migrated database, the process's own, with the job queue open. Takes some seconds on PGlite, most of them for the slots of 18 months. */
export async function seedDemo({ db, now, onProgress = () => undefined }: { db: Db; now: Date; onProgress?: Progress }): Promise<void> {
  const steps: [string, () => Promise<unknown>][] = [
    ["region", () => loadRegion(db)],
    ["organisations", () => loadOrganisations(db, lots, now)],
    ["users", () => loadUsers(db, lots)],
    ["products", () => loadProducts(db, { lots, bundles, now })],
    ["events", () => loadEvents(db, lots, now)],
    ["exceptions", () => db.scheduleException.createMany({ data: closedDates(lots, now).map(({ resourceId, date }) => ({ resourceId, date: dbDate(date), closed: true })) })],
    ["slots", () => rollSlots(db, { now })],
    ["bookings", () => loadBookings(db, now)],
    ["guests at the door", () => loadGuestsAtDoor(db, { lotId: homeOf(lots).id, now })],
    ["codes", () => loadCodes(db, { lotId: homeOf(lots).id, now })],
    ["fees", () => loadFees(db, { lotId: homeOf(lots).id, now })],
    ["payouts", async () => loadPayouts(db, { owedIds: [0, 2, 3].map((index) => homeOf(lots).entrepreneurs[index]!.id), paidId: homeOf(lots).entrepreneurs[1]!.id, actor: await regionalActor(db), now })],
    ["a request", () => loadRequest(db, { entrepreneurId: homeOf(lots).entrepreneurs[0]!.id, now })],
  ];
  for (const [index, [name, run]] of steps.entries()) {
    onProgress(name, index, steps.length);
    await run();
  }
  onProgress("done", steps.length, steps.length);
}

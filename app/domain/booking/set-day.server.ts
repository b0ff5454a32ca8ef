/** An entrepreneur closes a day of a resource, opens it again or gives it another capacity; who had places there is looked after by a job that rolling the slots puts. */
import { AppError } from "../../core/app-error.ts";
import { dateAt, dbDate, isLocalDate, type LocalDate } from "../../core/time.ts";
import { writeAudit } from "../../platform/audit.server.ts";
import { inTransaction } from "../../platform/db.server.ts";
import { rollSlots } from "../availability/roll-slots.server.ts";
import type { Actor } from "../organisations/actor.ts";
import { callWaiting } from "./waiting/call-waiting.server.ts";

/** capacity: places that day, 0 to 10,000; what is reserved beyond it stays, and is not sold again when it comes back. */
export type DayWish = { kind: "closed" } | { kind: "open" } | { kind: "capacity"; places: number };
export const MOST_PLACES = 10_000;

interface Sent { actor: Actor; resourceId: string; date: LocalDate; wish: DayWish; now: Date }

/** @throws AppError not_found for a foreign resource, availability.past_date, bad_request */
export async function setDay({ actor, resourceId, date, wish, now }: Sent): Promise<void> {
  if (!isLocalDate(date)) throw new AppError("bad_request", { field: "date" });
  if (date < dateAt(now)) throw new AppError("availability.past_date", { date });
  if (wish.kind === "capacity" && !(Number.isInteger(wish.places) && wish.places >= 0 && wish.places <= MOST_PLACES)) throw new AppError("bad_request", { field: "places" });
  await inTransaction(async (tx) => {
    if ((await tx.resource.count({ where: { id: resourceId, organisationId: actor.organisationId } })) === 0) throw new AppError("not_found");
    const day = { resourceId, date: dbDate(date) };
    const set = { closed: wish.kind === "closed", capacity: wish.kind === "capacity" ? wish.places : null };
    if (wish.kind === "open") await tx.scheduleException.deleteMany({ where: day });
    else await tx.scheduleException.upsert({ where: { resourceId_date: day }, create: { ...day, ...set }, update: set });
    await rollSlots(tx, { resourceIds: [resourceId], now });
    await writeAudit(tx, { actorKind: "user", actorId: actor.userId, entity: "resource", entityId: resourceId, action: `day_${wish.kind}`, data: { date, places: set.capacity } });
    await callWaiting(tx);
  });
}

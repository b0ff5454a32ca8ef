/** Writes when an offer runs and what limits it: the resource, the schedules, the closed days; then the slots follow. */
import { AppError } from "../../core/app-error.ts";
import { newId } from "../../core/ids.ts";
import type { OfferDraft, ResourceDraft } from "../../core/catalogue/offer-draft.ts";
import { dateAt, dbDate, localDateOf, type LocalDate } from "../../core/time.ts";
import type { Tx } from "../../platform/db.server.ts";
import { hasBegun } from "./plan-parts.ts";
import { rollSlots } from "./roll-slots.server.ts";

/**
 * The resource of an offer: a new one, or one of the organisation's own, whose name and capacity change only when the offer had it already.
 * @throws AppError not_found for a foreign resource
 */
export async function chooseResource(tx: Tx, { organisationId, resource, current, fallbackName }: { organisationId: string; resource: ResourceDraft; current: string | undefined; fallbackName: string }): Promise<string> {
  const name = resource.name || fallbackName;
  if (resource.id === null) {
    const id = newId();
    await tx.resource.create({ data: { id, organisationId, name, capacity: resource.capacity } });
    return id;
  }
  const own = await tx.resource.findFirst({ where: { id: resource.id, organisationId } });
  if (!own) throw new AppError("not_found");
  if (resource.id === current) await tx.resource.update({ where: { id: own.id }, data: { name: resource.name || own.name, capacity: resource.capacity } });
  return own.id;
}

/**
 * Replaces the offer's schedules and its resource's closed days from today on, and rolls the slots of all resources concerned.
 * @param mayLose so many paid orders may lose an hour by it
 * @throws AppError availability.guests_lose with `count`, how many would
 */
export async function writeSchedule(tx: Tx, { offerId, resourceId, formerResourceId, draft, mayLose, now }: { offerId: string; resourceId: string; formerResourceId: string | undefined; draft: OfferDraft; mayLose: number; now: Date }): Promise<void> {
  await tx.schedule.deleteMany({ where: { offerId } });
  await tx.schedule.createMany({
    data: draft.schedules.map((schedule) => ({ id: newId(), offerId, resourceId, kind: draft.type === "lodging" ? "night" : schedule.times.length > 0 ? "time" : "day", ...schedule, times: draft.type === "lodging" ? [] : schedule.times })),
  });
  await writeClosed(tx, { resourceId, closed: draft.closed, today: dateAt(now) });
  const resourceIds = [...new Set([resourceId, formerResourceId ?? resourceId])];
  await rollSlots(tx, { resourceIds, now });
  const count = await ordersToLose(tx, { resourceIds, now });
  if (count > mayLose) throw new AppError("availability.guests_lose", { count });
}

/** How many paid orders have places on what is closed now, has not begun, and were not told yet: of another season, hour, closed day or resource. */
async function ordersToLose(tx: Tx, { resourceIds, now }: { resourceIds: string[]; now: Date }): Promise<number> {
  const rows = await tx.reservation.findMany({
    where: { state: "confirmed", slot: { resourceId: { in: resourceIds }, closed: true, date: { gte: dbDate(dateAt(now)) } }, component: { state: "booked" } },
    select: { orderId: true, component: { select: { date: true, start: true } } },
  });
  return new Set(rows.filter(({ component: { date, start } }) => !hasBegun({ date: localDateOf(date), start }, now)).map(({ orderId }) => orderId)).size;
}

async function writeClosed(tx: Tx, { resourceId, closed, today }: { resourceId: string; closed: LocalDate[]; today: LocalDate }): Promise<void> {
  const before = await tx.scheduleException.findMany({ where: { resourceId, closed: true, date: { gte: dbDate(today) } } });
  const known = before.map((row) => localDateOf(row.date));
  const opened = known.filter((date) => !closed.includes(date));
  await tx.scheduleException.deleteMany({ where: { resourceId, date: { in: opened.map(dbDate) } } });
  for (const date of closed) {
    if (known.includes(date) || date < today) continue;
    await tx.scheduleException.upsert({ where: { resourceId_date: { resourceId, date: dbDate(date) } }, create: { resourceId, date: dbDate(date) }, update: { closed: true } });
  }
}

/** Rolls slots out of the schedules, 18 months ahead; never touches what is reserved. */
import { addDays, inSeason, isoWeekday, dateAt, dbDate, localDateOf, type LocalDate } from "../../core/time.ts";
import { Prisma, type Reader, type Tx } from "../../platform/db.server.ts";
import { enqueue } from "../../platform/jobs.server.ts";
import { hasBegun } from "./plan-parts.ts";
import type { FreeSlot } from "./read-slots.server.ts";

/** About 18 months. */
export const HORIZON_DAYS = 548;

const withPlan = { schedules: true, exceptions: true } satisfies Prisma.ResourceInclude;
type ResourceRow = Prisma.ResourceGetPayload<{ include: typeof withPlan }>;
export interface SlotRow { resourceId: string; date: LocalDate; start: string; minutes: number | null; capacity: number; closed: boolean }

/** The slots a resource should have from `from` for `days` days. Pure. */
function slotRows(resource: ResourceRow, from: LocalDate, days: number): SlotRow[] {
  const exceptions = new Map(resource.exceptions.map((exception) => [localDateOf(exception.date), exception]));
  const rows = new Map<string, SlotRow>();
  for (let offset = 0; offset < days; offset++) {
    const date = addDays(from, offset);
    const exception = exceptions.get(date);
    for (const schedule of resource.schedules) {
      if (!inSeason(date, schedule.seasonFrom, schedule.seasonTo) || !schedule.weekdays.includes(isoWeekday(date))) continue;
      for (const start of schedule.kind === "time" ? schedule.times : [schedule.kind]) {
        const minutes = longer(rows.get(`${date} ${start}`)?.minutes, schedule.durationMinutes);
        rows.set(`${date} ${start}`, { resourceId: resource.id, date, start, minutes, capacity: exception?.capacity ?? resource.capacity, closed: exception?.closed ?? false });
      }
    }
  }
  return [...rows.values()];
}

/** Of offers that begin together the longest keeps the resource. */
function longer(known: number | null | undefined, own: number | null): number | null {
  return known && (own === null || known > own) ? known : own;
}

/**
 * Brings the slots of resources in line with their schedules from the venue's today on: new ones are added, changed ones follow,
 * those no longer scheduled are closed (deleted only when nothing was ever reserved on them). A capacity never falls below what is reserved:
 * `wanted` keeps what it should be, and the database lowers it as places come back.
 * Whoever has places on a day that is closed now, or open again, is looked after by a job.
 */
export async function rollSlots(tx: Tx, { resourceIds, now, days = HORIZON_DAYS }: { resourceIds?: readonly string[]; now: Date; days?: number }): Promise<number> {
  const today = dateAt(now);
  const resources = await tx.resource.findMany({ where: resourceIds ? { id: { in: [...resourceIds] } } : {}, include: withPlan });
  let written = 0;
  for (const resource of resources) written += await writeSlots(tx, resource, slotRows(resource, today, days), today);
  await followDays(tx, { resourceIds: resources.map(({ id }) => id), now });
  return written;
}

async function writeSlots(reader: Reader, resource: ResourceRow, rows: SlotRow[], today: LocalDate): Promise<number> {
  const wanted = JSON.stringify(rows.map((row) => ({ d: row.date, s: row.start, m: row.minutes, c: row.capacity, x: row.closed })));
  const fewer = Prisma.sql`case when excluded."capacity" < "Slot"."reserved" then excluded."capacity" end`;
  await reader.$executeRaw`
    insert into "Slot" ("resourceId", "date", "start", "endMinutes", "capacity", "closed")
    select ${resource.id}, w.d, w.s, w.m, w.c, w.x from jsonb_to_recordset(${wanted}::jsonb) as w(d date, s text, m int, c int, x boolean)
    on conflict ("resourceId", "date", "start") do update set "endMinutes" = excluded."endMinutes", "closed" = excluded."closed",
      "capacity" = greatest(excluded."capacity", "Slot"."reserved"), "wanted" = ${fewer}
    where ("Slot"."endMinutes", "Slot"."closed", "Slot"."capacity", "Slot"."wanted") is distinct from (excluded."endMinutes", excluded."closed", greatest(excluded."capacity", "Slot"."reserved"), ${fewer})`;
  await dropUnscheduled(reader, resource.id, wanted, today);
  return rows.length;
}

async function dropUnscheduled(reader: Reader, resourceId: string, wanted: string, today: LocalDate): Promise<void> {
  const stale = Prisma.sql`"resourceId" = ${resourceId} and "date" >= ${dbDate(today)}::date and not exists (
    select 1 from jsonb_to_recordset(${wanted}::jsonb) as w(d date, s text) where w.d = "Slot"."date" and w.s = "Slot"."start")`;
  await reader.$executeRaw`delete from "Slot" where ${stale} and not exists (select 1 from "Reservation" r where r."slotId" = "Slot"."id")`;
  await reader.$executeRaw`update "Slot" set "closed" = true where ${stale} and not "closed"`;
}

/** The days from today on where what was sold, and has not begun, does not say the same as its slot. */
async function followDays(tx: Tx, { resourceIds, now }: { resourceIds: string[]; now: Date }): Promise<void> {
  const rows = await tx.$queryRaw<{ resourceId: string; date: Date; begins: Date; start: FreeSlot["start"] }[]>`
    select distinct s."resourceId", s."date", c."date" as begins, c."start" from "Slot" s
    join "Reservation" r on r."slotId" = s."id" and r."state" <> 'released' join "OrderComponent" c on c."id" = r."componentId"
    where s."resourceId" = any(${resourceIds}::text[]) and s."date" >= ${dbDate(dateAt(now))}::date
      and c."state" = case when s."closed" then 'booked' else 'lost' end::"ComponentState"
    order by s."resourceId", s."date"`;
  const ahead = rows.filter(({ begins, start }) => !hasBegun({ date: localDateOf(begins), start }, now));
  const days = new Map(ahead.map(({ resourceId, date }) => [`${resourceId} ${localDateOf(date)}`, { resourceId, date: localDateOf(date) }]));
  for (const day of days.values()) await enqueue(tx, "follow-day", { ...day, at: now.toISOString() });
}

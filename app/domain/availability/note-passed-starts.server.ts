/** The job `note-starts`: what can no longer be booked because its time has come is told to the search like any other change; no row changes by the clock alone. */
import { addDays, dateAt, dbDate } from "../../core/time.ts";
import type { Reader } from "../../platform/db.server.ts";
import { CHECK_IN, OPENING } from "./plan-parts.ts";

/** It runs every minute; a run that was late is caught up by the next. */
const LOOKED_BACK_MS = 3 * 60_000;

/**
 * Notes the resources with a start that the lead time of an offer, package or bundle, or an hour of the day before, has just closed for bookings.
 * Whole days and nights begin when they do where they are planned.
 * @returns how many
 */
export async function notePassedStarts(reader: Reader, { now }: { now: Date }): Promise<number> {
  const since = new Date(now.getTime() - LOOKED_BACK_MS);
  const [{ longest }] = (await reader.$queryRaw<{ longest: number }[]>`select coalesce(max("leadTimeMinutes"), 0)::int as "longest" from "Product" where "status" = 'published'`) as [{ longest: number }];
  const lastDay = addDays(dateAt(now), Math.ceil(longest / 1440) + 1);
  return reader.$executeRaw`
    with sold as (
      select o."resourceId", p."leadTimeMinutes", p."cutOffTime" from "Offer" o join "Product" p on p."id" = o."productId" where p."status" = 'published'
      union select o."resourceId", p."leadTimeMinutes", null from "PackageComponent" c join "Offer" o on o."productId" = c."offerId" join "Product" p on p."id" = c."packageId" where p."status" = 'published'
      union select o."resourceId", p."leadTimeMinutes", null from "BundleItem" b join "PackageComponent" c on c."packageId" = b."packageId" join "Offer" o on o."productId" = c."offerId" join "Product" p on p."id" = b."bundleId" where p."status" = 'published'
    ), closing as (
      select s."resourceId", (s."date" + case s."start" when 'day' then ${OPENING}::time when 'night' then ${CHECK_IN}::time else s."start"::time end) at time zone 'Europe/Warsaw' - make_interval(mins => sold."leadTimeMinutes") as "at",
        (s."date" - 1 + sold."cutOffTime"::time) at time zone 'Europe/Warsaw' as "cutOffAt"
      from "Slot" s join sold on sold."resourceId" = s."resourceId" where s."date" between ${dbDate(dateAt(now))}::date and ${dbDate(lastDay)}::date and not s."closed"
    )
    insert into "Change" ("kind", "ref") select distinct 'resource', "resourceId" from closing where ("at" > ${since} and "at" <= ${now}) or ("cutOffAt" > ${since} and "cutOffAt" <= ${now})`;
}

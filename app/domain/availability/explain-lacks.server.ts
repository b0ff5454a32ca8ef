/** Why a trip cannot be had, as the guest is told: sold, held by others who may not finish, too few places left, closed, too late. */
import { clockAt, type LocalDate, type LocalTime } from "../../core/time.ts";
import { Prisma, type Reader } from "../../platform/db.server.ts";
import type { FullWays, Lack } from "./plan-parts.ts";

/** `held`: enough places may come back within the hour, at `time` at the earliest. `not_enough`: `left` places where `wanted` are needed. */
export type Refusal =
  | { reason: Exclude<Lack["reason"], "sold_out"> | "sold_out"; date: LocalDate }
  | { reason: "held"; date: LocalDate; time: LocalTime; freeAt: string }
  | { reason: "not_enough"; date: LocalDate; left: number; wanted: number };

interface LiveHold { slotId: number; quantity: number; until: Date }

/** @param lacks of a plan, at least one; whatever cannot be had at all goes before what is only full */
export async function explainLacks(reader: Reader, lacks: readonly Lack[]): Promise<Refusal> {
  const hopeless = lacks.find((lack) => lack.reason !== "sold_out") ?? lacks.find((lack) => !lack.full);
  const first = hopeless ?? lacks[0]!;
  if (hopeless) return { reason: hopeless.reason, date: hopeless.date };
  const full = lacks.flatMap((lack) => lack.full ?? []);
  const moments = await momentsOf(reader, full);
  if (moments.every((moment) => moment !== null)) {
    const freeAt = new Date(Math.max(...moments.map((moment) => moment!.getTime())));
    return { reason: "held", date: first.date, time: clockAt(freeAt), freeAt: freeAt.toISOString() };
  }
  const { wanted, ways } = full[0]!;
  const left = mostLeft(ways);
  return left > 0 && left < wanted ? { reason: "not_enough", date: first.date, left, wanted } : { reason: "sold_out", date: first.date };
}

/** When each may be had again, if those who hold places let them lapse; null where it may not within the hour. */
async function momentsOf(reader: Reader, full: readonly FullWays[]): Promise<(Date | null)[]> {
  const slotIds = full.flatMap(({ ways }) => ways.flat().map((slot) => slot.slotId));
  const holds = await reader.$queryRaw<LiveHold[]>(Prisma.sql`
    select r."slotId", r."quantity", o."holdExpiresAt" as "until" from "Reservation" r join "Order" o on o."id" = r."orderId"
    where r."slotId" = any(${slotIds}::int[]) and r."state" = 'held' and o."state" in ('held', 'awaiting_payment') and o."holdExpiresAt" > now() and o."holdExpiresAt" < now() + interval '1 hour'
    order by o."holdExpiresAt"`);
  return full.map(({ wanted, ways }) => earliest(ways.map((way) => latest(way.map(({ slotId, left }) => momentOf(holds.filter((hold) => hold.slotId === slotId), wanted - left))))));
}

/** When `missing` places have come back; the beginning of time where none is missing. */
function momentOf(holds: readonly LiveHold[], missing: number): Date | null {
  if (missing <= 0) return new Date(0);
  let back = 0;
  return holds.find(({ quantity }) => (back += quantity) >= missing)?.until ?? null;
}

function latest(moments: readonly (Date | null)[]): Date | null {
  return moments.reduce<Date | null>((a, b) => (a === null || b === null ? null : a > b ? a : b), new Date(0));
}

/** A way that lacks nothing is not free because of the trip's own other parts: waiting does not help. */
function earliest(moments: readonly (Date | null)[]): Date | null {
  const known = moments.filter((moment): moment is Date => moment !== null && moment.getTime() > 0);
  return known.length > 0 ? new Date(Math.min(...known.map((moment) => moment.getTime()))) : null;
}

function mostLeft(ways: FullWays["ways"]): number {
  return Math.max(0, ...ways.map((way) => Math.min(...way.map((slot) => slot.left))));
}

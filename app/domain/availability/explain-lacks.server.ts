/** Why a trip cannot be had, as the guest is told: sold, held by others who may not finish, too few places left, closed, too late. */
import { clockAt, type LocalDate, type LocalTime } from "../../core/time.ts";
import { Prisma, type Reader } from "../../platform/db.server.ts";
import type { StayPlan } from "./availability-of.server.ts";
import { gravestOf, planParts, type Lack, type PlanInput } from "./plan-parts.ts";
import { bookAfter } from "./read-slots.server.ts";

/** `held`: enough places may come back within the hour, at `freeAt` (ISO 8601) at the earliest; `time` is the first full minute of the venue's clock from then on. `not_enough`: `left` places where `wanted` are needed. */
export type Refusal =
  | { reason: Lack["reason"]; date: LocalDate }
  | { reason: "held"; date: LocalDate; time: LocalTime; freeAt: string }
  | { reason: "not_enough"; date: LocalDate; left: number; wanted: number };

const MINUTE_MS = 60_000;

/** @param lacks at least one @param own the guest's order that the trip was to join: its places are not somebody else's, who may not finish */
export async function explainLacks(reader: Reader, { lacks, asked, own }: Pick<StayPlan, "lacks" | "asked"> & { own?: string }): Promise<Refusal> {
  const { reason, date, full } = gravestOf(lacks)!;
  if (reason !== "sold_out") return { reason, date };
  const freeAt = await whenFree(reader, { asked, own });
  if (freeAt) return { reason: "held", date, time: clockAt(new Date(Math.ceil(freeAt.getTime() / MINUTE_MS) * MINUTE_MS)), freeAt: freeAt.toISOString() };
  return full && full.left > 0 && full.left < full.wanted ? { reason: "not_enough", date, left: full.left, wanted: full.wanted } : { reason: "sold_out", date };
}

interface LiveHold { slotId: number; quantity: number; until: Date }

/** When the same trip could be planned, if those who hold places let them lapse one after the other; null if it could not within the hour. */
async function whenFree(reader: Reader, { asked, own }: { asked: PlanInput; own: string | undefined }): Promise<Date | null> {
  const back = new Map<number, number>();
  const holds = await liveHolds(reader, { slotIds: [...asked.book.values()].flat().map(({ id }) => id), own });
  for (const [index, { slotId, quantity, until }] of holds.entries()) {
    back.set(slotId, (back.get(slotId) ?? 0) + quantity);
    if (holds[index + 1]?.until.getTime() === until.getTime()) continue;
    if (planParts({ ...asked, book: bookAfter(asked.book, back) }).lacks.length === 0) return until;
  }
  return null;
}

/** In the order in which they end. */
function liveHolds(reader: Reader, { slotIds, own }: { slotIds: number[]; own: string | undefined }): Promise<LiveHold[]> {
  return reader.$queryRaw<LiveHold[]>(Prisma.sql`
    select r."slotId", r."quantity", o."holdExpiresAt" as "until" from "Reservation" r join "Order" o on o."id" = r."orderId"
    where r."slotId" = any(${slotIds}::int[]) and r."state" = 'held' and o."state" in ('held', 'awaiting_request', 'awaiting_payment') and o."holdExpiresAt" > now() and o."holdExpiresAt" < now() + interval '1 hour' and o."id" is distinct from ${own ?? null}::text
    order by o."holdExpiresAt"`);
}

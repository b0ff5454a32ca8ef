/** Notes an event of Stripe by its id together with its effect, so that it has one however often it is sent. */
import { Prisma, type Reader } from "../../../platform/db.server.ts";

export interface EventNote { /** Stripe's, unique */ id: string; type: string }

/** @returns false when it was noted before */
export async function noteEvent(reader: Reader, { id, type }: EventNote): Promise<boolean> {
  return (await reader.$executeRaw(Prisma.sql`insert into "StripeEvent" ("id", "type") values (${id}, ${type}) on conflict do nothing`)) === 1;
}

/** The same as a part of a larger statement, which has a part `granted` with a row when all of it may be done. */
export function eventPart({ id, type }: EventNote): Prisma.Sql {
  return Prisma.sql`noted as (insert into "StripeEvent" ("id", "type") select ${id}, ${type} from granted on conflict do nothing)`;
}

/** Turns held places into sold ones and makes the vouchers, one per component; the order's row is locked and has all its places. */
import { newId, readableCode } from "../../core/ids.ts";
import { Prisma } from "../../platform/db.server.ts";
import { movePart, type Move } from "./order-states.server.ts";

export const VOUCHER_LENGTH = 8;

type Confirming = Pick<Move, "order" | "actor" | "data"> & { componentIds: readonly string[]; now: Date };

/** As parts of a larger statement, which has a part `granted` with a row when all of it may be done. @throws AppError booking.wrong_state */
export function confirmPart({ order, componentIds, actor, now, data }: Confirming): Prisma.Sql {
  const vouchers = componentIds.map((componentId) => ({ id: newId(), componentId, code: readableCode(VOUCHER_LENGTH) }));
  return Prisma.sql`
    sold as (update "Reservation" r set "state" = 'confirmed' from granted where r."orderId" = ${order.id} and r."state" = 'held'),
    vouchers as (
      insert into "Voucher" ("id", "componentId", "code")
      select v.* from granted, jsonb_to_recordset(${JSON.stringify(vouchers)}::jsonb) as v("id" text, "componentId" text, "code" text)),
    ${movePart({ order, to: "confirmed", action: "confirmed", actor, set: Prisma.sql`"confirmedAt" = ${now.toISOString()}::timestamptz`, data })}`;
}

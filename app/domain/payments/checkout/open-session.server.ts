/** Opens Stripe's page for an attempt that has begun, and notes it; where none can be had, the attempt is given up. */
import { AppError } from "../../../core/app-error.ts";
import { askOften, db, inStatement, LOCK_TIMEOUT, Prisma } from "../../../platform/db.server.ts";
import { closeSession } from "../settling/session-facts.server.ts";
import type { Begun } from "./begin-at-once.server.ts";
import { createSession } from "./checkout-session.server.ts";
import { orGiveUp } from "./give-up-attempt.server.ts";

/** @throws AppError payments.unavailable, booking.wrong_state */
export async function openSession(begun: Begun): Promise<{ url: string }> {
  const { id: sessionId, url } = await orGiveUp({ ...begun, orderId: begun.order.id, back: "held" }, () => createSession(begun));
  if (!url) throw new AppError("payments.unavailable");
  if (await noteSession({ ...begun, sessionId, url })) return { url };
  await closeSession(sessionId);
  throw new AppError("booking.wrong_state");
}

/** @returns false when the order went on without this attempt (cancelled, or begun again by a second click) */
async function noteSession({ order, paymentId, attempt, sessionId, url }: Begun & { sessionId: string; url: string }): Promise<boolean> {
  const [row] = await inStatement(() => askOften<{ current: boolean }>(db(), Prisma.sql`
    with locked as materialized (select "attempt", "state" from "Order" where "id" = ${order.id} and ${LOCK_TIMEOUT} for update),
    noted as (update "Payment" set "sessionId" = ${sessionId}, "url" = ${url} from locked where "id" = ${paymentId})
    select "attempt" = ${attempt}::int and "state" not in ('cancelled', 'expired') as "current" from locked`));
  return row!.current;
}

/** Opens Stripe's page for an attempt that has begun, and notes it; where none can be had, the attempt is given up and the order held as before. */
import type Stripe from "stripe";
import { AppError } from "../../../core/app-error.ts";
import { askOften, db, inStatement, inTransaction, LOCK_TIMEOUT, Prisma, type Tx } from "../../../platform/db.server.ts";
import { lockOrder } from "../../booking/lock-order.server.ts";
import { moveOrder } from "../../booking/order-states.server.ts";
import { databaseTimeIn } from "../../booking/write-order.server.ts";
import { closeSession } from "../settling/session-facts.server.ts";
import { MOST_GOES, type Begun } from "./begin-at-once.server.ts";
import { createSession } from "./checkout-session.server.ts";

/** When Stripe cannot be reached, the guest keeps the places at least so long to try again. */
const RETRY_MINUTES = 5;

/** @throws AppError payments.unavailable, booking.wrong_state */
export async function openSession(begun: Begun): Promise<{ url: string }> {
  const { id: sessionId, url } = await sessionOf(begun);
  if (!url) throw new AppError("payments.unavailable");
  if (await noteSession({ ...begun, sessionId, url })) return { url };
  await closeSession(sessionId);
  throw new AppError("booking.wrong_state");
}

async function sessionOf(begun: Begun): Promise<Stripe.Checkout.Session> {
  try {
    return await createSession(begun);
  } catch (error) {
    await inTransaction((tx) => giveUpAttempt(tx, begun));
    throw error;
  }
}

/** @returns false when the order went on without this attempt (cancelled, or begun again by a second click) */
async function noteSession({ order, paymentId, attempt, sessionId, url }: Begun & { sessionId: string; url: string }): Promise<boolean> {
  const [row] = await inStatement(() => askOften<{ current: boolean }>(db(), Prisma.sql`
    with locked as materialized (select "attempt", "state" from "Order" where "id" = ${order.id} and ${LOCK_TIMEOUT} for update),
    noted as (update "Payment" set "sessionId" = ${sessionId}, "url" = ${url} from locked where "id" = ${paymentId})
    select "attempt" = ${attempt}::int and "state" not in ('cancelled', 'expired') as "current" from locked`));
  return row!.current;
}

/** No session could be opened: the order is held again, as before; the first times with a while left for another try, not for ever. */
async function giveUpAttempt(tx: Tx, { order: { id }, paymentId, attempt, holdBefore }: Begun): Promise<void> {
  const order = await lockOrder(tx, id);
  await tx.payment.update({ where: { id: paymentId }, data: { state: "failed" } });
  if (order.attempt !== attempt || order.state !== "awaiting_payment") return;
  const atLeast = await databaseTimeIn(tx, RETRY_MINUTES);
  await moveOrder(tx, { order, to: "held", action: "payment_not_started", actor: "system", set: { holdExpiresAt: attempt > MOST_GOES || holdBefore > atLeast ? holdBefore : atLeast }, data: { attempt } });
}

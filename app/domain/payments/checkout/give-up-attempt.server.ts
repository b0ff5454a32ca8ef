/** An attempt that gets nobody to Stripe's page, because Stripe could not be asked, is given up: it counts as no go, and the order has its state and its time of before. */
import { writeAudit } from "../../../platform/audit.server.ts";
import { inTransaction, type Tx } from "../../../platform/db.server.ts";
import { lockOrder } from "../../booking/lock-order.server.ts";
import { moveOrder } from "../../booking/order-states.server.ts";
import { databaseTimeIn } from "../../booking/write-order.server.ts";
import { MOST_GOES } from "./begin-at-once.server.ts";

/** When Stripe cannot be reached, the guest keeps the places at least so long to try again. */
const RETRY_MINUTES = 5;

/**
 * @property paymentId null when nothing was left to pay
 * @property back `held`, or `awaiting_payment` while an older page may be open: its places are then given away only after it is closed
 */
interface Going { orderId: string; paymentId: string | null; attempt: number; holdBefore: Date; back: "held" | "awaiting_payment" }

/** Does a step on the way to Stripe's page. @throws what the step throws, once the attempt is given up */
export async function orGiveUp<T>(going: Going, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    await inTransaction((tx) => giveUpAttempt(tx, going));
    throw error;
  }
}

/** The first times there is a while left for another try, not for ever. The number of the attempt is used up: what Stripe says of an older page then ends nothing. */
async function giveUpAttempt(tx: Tx, { orderId, paymentId, attempt, holdBefore, back }: Going): Promise<void> {
  const order = await lockOrder(tx, orderId);
  if (paymentId) await tx.payment.update({ where: { id: paymentId }, data: { state: "failed" } });
  if (order.attempt !== attempt || order.state !== "awaiting_payment") return;
  const atLeast = await databaseTimeIn(tx, RETRY_MINUTES);
  const set = { holdExpiresAt: attempt > MOST_GOES || holdBefore > atLeast ? holdBefore : atLeast };
  const trace = { action: "payment_not_started", data: { attempt } };
  if (back === "held") return moveOrder(tx, { order, to: back, actor: "system", set, ...trace });
  await tx.order.update({ where: { id: orderId }, data: set });
  await writeAudit(tx, { actorKind: "system", entity: "order", entityId: orderId, from: order.state, to: back, ...trace });
}

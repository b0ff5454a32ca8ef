/** What a closed day has taken and nothing was chosen for comes back by itself in the night after its day: no host is paid for a day that he closed. While a bank takes all of the payment back, it waits for the bank. */
import { dateAt, dbDate } from "../../../core/time.ts";
import { translator } from "../../../i18n/translator.ts";
import { db, inTransaction, type Prisma, type Tx } from "../../../platform/db.server.ts";
import { logError } from "../../../platform/log.server.ts";
import { lockOrder } from "../../booking/lock-order.server.ts";
import { LIVE_STATES } from "../../booking/order-states.server.ts";
import { waitsForBank } from "../books/payment-of-order.server.ts";
import { cancelComponents, cancelLines } from "./cancel-lines.server.ts";
import { planCancellation, planLost } from "./plan-cancellation.server.ts";

/** Paid for; an order may be fulfilled before what is lost of it is seen. */
const PAID = [...LIVE_STATES, "fulfilled"] as const;
const LOST = "lost" as const;
const SYSTEM = { actorKind: "system" } as const;

/** One order's trouble keeps nobody else waiting: it comes again in the next night. @returns of how many orders something went back */
export async function refundLost({ now }: { now: Date }): Promise<number> {
  const rows = await db().orderLine.findMany({ where: { ...withLost(now), order: { state: { in: [...PAID] } } }, select: { orderId: true }, distinct: ["orderId"], orderBy: { orderId: "asc" } });
  let refunded = 0;
  for (const { orderId } of rows) {
    try {
      if (await inTransaction((tx) => refundOrder(tx, { orderId, now }))) refunded++;
    } catch (error) {
      logError("refund of what was lost", error, { orderId });
    }
  }
  return refunded;
}

/** Until its own day is over the guest may still choose, also while the rest of the trip is under way. */
function over(now: Date) {
  return { state: LOST, date: { lt: dbDate(dateAt(now)) } } satisfies Prisma.OrderComponentWhereInput;
}

function withLost(now: Date): Prisma.OrderLineWhereInput {
  return { cancelledAt: null, components: { some: over(now) } };
}

/** A line of which all is lost ends; any other, and a trip that is over, goes on without what is lost. */
async function refundOrder(tx: Tx, { orderId, now }: { orderId: string; now: Date }): Promise<boolean> {
  const order = await lockOrder(tx, orderId);
  if (!PAID.some((state) => state === order.state) || (await waitsForBank(tx, orderId))) return false;
  const lines = await tx.orderLine.findMany({ where: { orderId, ...withLost(now) }, select: { id: true, components: { where: { state: { not: "cancelled" }, NOT: over(now) }, select: { id: true } } } });
  const ending = lines.filter(({ components }) => components.length === 0 && order.state !== "fulfilled").map(({ id }) => id);
  const goingOn = lines.map(({ id }) => id).filter((id) => !ending.includes(id));
  const effect = { order, reason: LOST, actor: SYSTEM, note: translator(order.lang, "change")("lost.unanswered"), now };
  if (goingOn.length > 0) await cancelComponents(tx, { ...effect, cancellation: await planLost(tx, { orderId, lineIds: goingOn, before: dateAt(now) }) });
  if (ending.length > 0) {
    const cancellation = await planCancellation(tx, { orderId, lineIds: ending, terms: "full", today: dateAt(now) });
    await cancelLines(tx, { ...effect, order: await lockOrder(tx, orderId), cancellation });
  }
  return lines.length > 0;
}

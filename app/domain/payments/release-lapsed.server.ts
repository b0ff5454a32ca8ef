/** The minute's tidying: lapsed holds give their places back; those at Stripe's page only after Stripe has closed their session. */
import { db } from "../../platform/db.server.ts";
import { lapsedOrders, releaseExpired, releaseOrder } from "../booking/release-expired.server.ts";
import { closeSession } from "./session-facts.server.ts";
import { settle } from "./settle.server.ts";

/** A bank's answer that was lost on its way is asked for after this long. */
const ASK_AGAIN_MINUTES = 30;

/** @returns how many orders were released and how many brought in line with Stripe */
export async function releaseLapsed({ now }: { now: Date }): Promise<{ released: number; settled: number }> {
  const done = { released: await releaseExpired(), settled: 0 };
  for (const orderId of await lapsedOrders({ state: "awaiting_payment" })) done[(await endAttempts(orderId, now)) ? "released" : "settled"]++;
  done.settled += await askAgain(now);
  return done;
}

/** Closes what the guest left open at Stripe. @returns false when a session turned out to be complete: then it is settled, not released */
async function endAttempts(orderId: string, now: Date): Promise<boolean> {
  const { attempt, payments } = await db().order.findUniqueOrThrow({ where: { id: orderId }, select: { attempt: true, payments: { where: { state: "open", sessionId: { not: null } }, select: { sessionId: true } } } });
  for (const { sessionId } of payments) {
    if ((await closeSession(sessionId!)) === "expired") continue;
    await settle({ sessionId: sessionId!, now });
    return false;
  }
  return releaseOrder({ orderId, attempt });
}

async function askAgain(now: Date): Promise<number> {
  const since = new Date(now.getTime() - ASK_AGAIN_MINUTES * 60_000);
  const waiting = await db().payment.findMany({ where: { state: "processing", createdAt: { lt: since }, sessionId: { not: null } }, select: { sessionId: true }, take: 50 });
  for (const { sessionId } of waiting) await settle({ sessionId: sessionId!, now });
  return waiting.length;
}

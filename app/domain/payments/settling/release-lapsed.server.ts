/** The minute's tidying: lapsed holds give their places back, those at Stripe's page only after Stripe has closed their session; what an outage left undone is done. */
import { isAppError } from "../../../core/app-error.ts";
import { db, Prisma } from "../../../platform/db.server.ts";
import { log, logError } from "../../../platform/log.server.ts";
import { lapsedOrders, releaseExpired, releaseOrder } from "../../booking/release-expired.server.ts";
import { freeDeadMeans } from "../codes/free-dead-means.server.ts";
import { closeSession } from "./session-facts.server.ts";
import { sendRefund } from "../cancelling/send-refund.server.ts";
import { settle } from "./settle.server.ts";

/** A bank's answer that was lost on its way is asked for after this long. */
const ASK_AGAIN_MINUTES = 30;

/** The queue sends a refund within seconds; one that is still due after this long has lost its job. */
const SEND_AGAIN_MINUTES = 30;
/** What is left when Stripe is slow waits for the next minute. */
const PATIENCE_MS = 60_000;
/** Of each kind. */
const AT_ONCE = 50;

/** @returns how many orders were released and how many brought in line with Stripe */
export async function releaseLapsed({ now }: { now: Date }): Promise<{ released: number; settled: number }> {
  const done = { released: await releaseExpired(), settled: 0 };
  const goOn = oneByOne();
  await goOn(await lapsedOrders({ state: "awaiting_payment" }), async (orderId) => void done[(await endAttempts(orderId, now)) ? "released" : "settled"]++);
  await goOn(await unansweredSessions(now), async (sessionId) => (await settle({ sessionId, now }), void done.settled++));
  await goOn(await leftRefunds(), (refundId) => sendRefund({ refundId }));
  await freeDeadMeans();
  return done;
}

/** Works on one after the other, for a minute in all; one that fails does not keep the others waiting and comes again with the next tidying. */
function oneByOne(): (ids: string[], work: (id: string) => Promise<void>) => Promise<void> {
  const started = performance.now();
  return async (ids, work) => {
    for (const id of ids) {
      if (performance.now() - started > PATIENCE_MS) return;
      await work(id).catch((error: unknown) => (isAppError(error) ? log("warn", "tidying put off", { id, code: error.code }) : logError("tidying failed", error, { id })));
    }
  };
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

/** In any order, as the refunds: those that a bank thinks about for days must not keep the others waiting. */
async function unansweredSessions(now: Date): Promise<string[]> {
  const since = new Date(now.getTime() - ASK_AGAIN_MINUTES * 60_000);
  const rows = await db().$queryRaw<{ sessionId: string }[]>(Prisma.sql`
    select "sessionId" from "Payment" where "state" = 'processing' and "createdAt" < ${since} and "sessionId" is not null order by random() limit ${AT_ONCE}`);
  return rows.map(({ sessionId }) => sessionId);
}

/** In any order: those that fail at every try must not keep the others waiting. */
async function leftRefunds(): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>(Prisma.sql`
    select "id" from "Refund" where "state" = 'due' and "createdAt" < now() - ${SEND_AGAIN_MINUTES}::int * interval '1 minute' order by random() limit ${AT_ONCE}`);
  return rows.map(({ id }) => id);
}

/** Settles for the guest whom Stripe has sent back: he does not wait for what is known already, and an answer that cannot be had now is no error to somebody who may have paid. */
import { isAppError, type ErrorCode } from "../../../core/app-error.ts";
import { askOften, db, Prisma } from "../../../platform/db.server.ts";
import type { Applied } from "./apply-session.server.ts";
import { fetchSession } from "./session-facts.server.ts";
import { settleBy } from "./settle.server.ts";

/** `unknown`: nobody has told us what came of it, and nobody can be asked now */
export interface Returned extends Omit<Applied, "outcome"> { outcome: Applied["outcome"] | "unknown" }

/** While he looks at an empty page: two tries of some seconds, not as long as a job may take. */
const PATIENCE = { timeout: 4_000, maxNetworkRetries: 1 };
/** Over by itself; the webhook, the minute's tidying or the next look settles it then. */
const PASSING: ErrorCode[] = ["payments.unavailable", "availability.busy"];

/**
 * @returns what {@link settle} returns
 * @throws AppError not_found, payments.unavailable for a session of which we know nothing ourselves
 */
export async function settleOnReturn({ sessionId, now }: { sessionId: string; now: Date }): Promise<Returned> {
  const known = await readAttempt(sessionId);
  if (known?.outcome === "paid") return known;
  try {
    return await settleBy({ facts: await fetchSession(sessionId, PATIENCE), now });
  } catch (error) {
    if (!known || !isAppError(error) || !PASSING.includes(error.code)) throw error;
    return (await readAttempt(sessionId)) ?? known;
  }
}

/** By our own rows; a bank's no counts while nothing else was begun, for of a later go it says nothing. @returns undefined when no attempt of ours has this session */
async function readAttempt(sessionId: string): Promise<Returned | undefined> {
  const [row] = await askOften<Returned>(db(), Prisma.sql`
    select o."id" as "orderId", o."code", o."key", o."state"::text as "state",
      case when p."state" = 'paid' then 'paid' when p."state" = 'failed' and o."state" = 'held' then 'failed' else 'unknown' end as "outcome"
    from "Payment" p join "Order" o on o."id" = p."orderId" where p."sessionId" = ${sessionId}`);
  return row;
}

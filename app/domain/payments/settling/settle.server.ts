/** Brings an order in line with what Stripe says of its session; the return page and the webhook both end here, in any order, any number of times. */
import { db, inStatement, inTransaction } from "../../../platform/db.server.ts";
import { applySession, type Applied } from "./apply-session.server.ts";
import { confirmAtOnce } from "./confirm-at-once.server.ts";
import { fetchSession, type SessionFacts } from "./session-facts.server.ts";

/**
 * @returns the order with the key that opens it (whoever knows a session's id has paid it) and its state
 * @throws AppError not_found, payments.unavailable, availability.busy
 */
export async function settle({ sessionId, now }: { sessionId: string; now: Date }): Promise<Applied> {
  return settleBy({ facts: await fetchSession(sessionId), now });
}

/** The same by facts just fetched. @throws AppError not_found, availability.busy */
export async function settleBy({ facts, now }: { facts: SessionFacts; now: Date }): Promise<Applied> {
  const confirmed = await inStatement(() => confirmAtOnce(db(), { facts, now }));
  return confirmed ?? inTransaction((tx) => applySession(tx, { facts, now }));
}

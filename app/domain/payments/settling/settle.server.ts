/** Brings an order in line with what Stripe says of its session; the return page and the webhook both end here, in any order, any number of times. */
import { inTransaction } from "../../../platform/db.server.ts";
import { applySession, type Applied } from "./apply-session.server.ts";
import { fetchSession } from "./session-facts.server.ts";

/**
 * @returns the order with the key that opens it (whoever knows a session's id has paid it) and its state
 * @throws AppError not_found, payments.unavailable, availability.busy
 */
export async function settle({ sessionId, now }: { sessionId: string; now: Date }): Promise<Applied> {
  const facts = await fetchSession(sessionId);
  return inTransaction((tx) => applySession(tx, { facts, now }));
}

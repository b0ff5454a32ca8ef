/** Takes an event from Stripe: verified, its effect and its id written in one transaction, its content fetched anew instead of believed. */
import type Stripe from "stripe";
import { db, inStatement, inTransaction, type Tx } from "../../../platform/db.server.ts";
import { verifyEvent } from "../../../platform/stripe.server.ts";
import { applyDispute, fetchDispute } from "../transfers/apply-dispute.server.ts";
import { applySession } from "./apply-session.server.ts";
import { confirmAtOnce } from "./confirm-at-once.server.ts";
import { applyAccount, fetchAccount } from "../transfers/onboard-payee.server.ts";
import { applyRefund, fetchRefund } from "../cancelling/send-refund.server.ts";
import { noteEvent, type EventNote } from "./note-event.server.ts";
import { fetchSession } from "./session-facts.server.ts";

/**
 * Returns when everything is durable; whatever it throws is answered with an error, so that Stripe sends the event again.
 * @throws AppError payments.bad_signature, not_found, payments.unavailable, availability.busy
 */
export async function handleWebhook({ rawBody, signature, now }: { rawBody: string; signature: string | null; now: Date }): Promise<void> {
  const event = verifyEvent({ rawBody, signature });
  const fetchEffect = EFFECTS.get(event.type);
  const effect = await fetchEffect?.((event.data.object as { id: string }).id, { event, now });
  if (!effect) return void (await noteEvent(db(), event));
  if (effect === "done") return;
  await inTransaction(async (tx) => {
    if (await noteEvent(tx, event)) await effect(tx);
  });
}

/**
 * What to do inside the transaction that notes the event, with the truth about its object fetched before it; undefined for another's, and
 * "done" when one statement has done and noted everything.
 */
type FetchEffect = (id: string, about: { event: EventNote; now: Date }) => Promise<((tx: Tx) => Promise<unknown>) | "done" | undefined>;

const ofSession: FetchEffect = async (id, { event, now }) => {
  const facts = await fetchSession(id);
  if (facts.orderId === null) return undefined;
  const confirmed = await inStatement(() => confirmAtOnce(db(), { facts, now, event }));
  return confirmed ? "done" : (tx) => applySession(tx, { facts, now });
};

const ofRefund: FetchEffect = async (id) => {
  const refund = await fetchRefund(id);
  return (tx) => applyRefund(tx, refund);
};

const ofAccount: FetchEffect = async (id) => {
  const account = await fetchAccount(id);
  return (tx) => applyAccount(tx, account);
};

const ofDispute: FetchEffect = async (id, { now }) => {
  const dispute = await fetchDispute({ id, now });
  return (tx) => applyDispute(tx, dispute);
};

const EFFECTS = new Map<Stripe.Event["type"], FetchEffect>([
  ["checkout.session.completed", ofSession], ["checkout.session.async_payment_succeeded", ofSession], ["checkout.session.async_payment_failed", ofSession], ["checkout.session.expired", ofSession],
  ["refund.created", ofRefund], ["refund.updated", ofRefund], ["refund.failed", ofRefund],
  ["account.updated", ofAccount],
  ["charge.dispute.created", ofDispute], ["charge.dispute.updated", ofDispute], ["charge.dispute.closed", ofDispute], ["charge.dispute.funds_withdrawn", ofDispute], ["charge.dispute.funds_reinstated", ofDispute],
]);

/** The types of events that something follows from: all that our endpoint at Stripe needs to be sent. Any other is only noted. */
export const WANTED_EVENTS: readonly string[] = [...EFFECTS.keys()];

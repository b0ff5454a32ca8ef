/** Takes an event from Stripe: verified, its effect and its id written in one transaction, its content fetched anew instead of believed. */
import type Stripe from "stripe";
import { db, inTransaction, Prisma, type Reader, type Tx } from "../../../platform/db.server.ts";
import { verifyEvent } from "../../../platform/stripe.server.ts";
import { applyDispute, fetchDispute } from "../transfers/apply-dispute.server.ts";
import { applySession } from "./apply-session.server.ts";
import { confirmAtOnce } from "./confirm-at-once.server.ts";
import { applyAccount, fetchAccount } from "../transfers/onboard-payee.server.ts";
import { applyRefund, fetchRefund } from "../cancelling/send-refund.server.ts";
import { fetchSession } from "./session-facts.server.ts";

/**
 * Returns when everything is durable; whatever it throws is answered with an error, so that Stripe sends the event again.
 * @throws AppError payments.bad_signature, not_found, payments.unavailable, availability.busy
 */
export async function handleWebhook({ rawBody, signature, now }: { rawBody: string; signature: string | null; now: Date }): Promise<void> {
  const event = verifyEvent({ rawBody, signature });
  const fetchEffect = EFFECTS.find(([types]) => event.type.startsWith(types))?.[1];
  if (!fetchEffect) return void (await note(db(), event));
  if (await db().stripeEvent.findUnique({ where: { id: event.id } })) return;
  const effect = await fetchEffect((event.data.object as { id: string }).id, now);
  if (!effect) return void (await note(db(), event));
  await inTransaction(async (tx) => {
    if (await note(tx, event)) await effect(tx);
  });
}

/** @returns false when it was noted before */
async function note(reader: Reader, { id, type }: Stripe.Event): Promise<boolean> {
  return (await reader.$executeRaw(Prisma.sql`insert into "StripeEvent" ("id", "type") values (${id}, ${type}) on conflict do nothing`)) === 1;
}

type Effect = (tx: Tx) => Promise<unknown>;

/** What to do inside the transaction, with the truth about the event's object fetched before it; undefined for another's. Events of other types are only noted. */
const EFFECTS: readonly (readonly [types: string, fetchEffect: (id: string, now: Date) => Promise<Effect | undefined>])[] = [
  ["checkout.session.", async (id, now) => {
    const facts = await fetchSession(id);
    return facts.orderId === null ? undefined : async (tx) => (await confirmAtOnce(tx, { facts, now })) ?? applySession(tx, { facts, now });
  }],
  ["refund.", async (id) => {
    const refund = await fetchRefund(id);
    return (tx) => applyRefund(tx, refund);
  }],
  ["account.updated", async (id) => {
    const account = await fetchAccount(id);
    return (tx) => applyAccount(tx, account);
  }],
  ["charge.dispute.", async (id) => {
    const dispute = await fetchDispute(id);
    return (tx) => applyDispute(tx, dispute);
  }],
];

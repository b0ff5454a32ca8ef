/** Shortcuts of tests about paying organisations: an account that can be paid, an order that was paid, the clock after the trip. */
import { newId } from "../../app/core/ids.ts";
import { addDays } from "../../app/core/time.ts";
import { post } from "../../app/domain/payments/books/write-ledger.server.ts";
import { takeBack } from "../../app/domain/payments/cancelling/take-back.server.ts";
import { sendReversal } from "../../app/domain/payments/transfers/send-reversal.server.ts";
import { sendTransfer } from "../../app/domain/payments/transfers/send-transfer.server.ts";
import { settle } from "../../app/domain/payments/settling/settle.server.ts";
import { db, inTransaction } from "../../app/platform/db.server.ts";
import { callStripe } from "../../app/platform/stripe.server.ts";
import { completeOnboarding } from "../../app/platform/stripe-simulator/endpoints/connect-endpoints.server.ts";
import type { Held } from "../../app/domain/booking/hold-places.server.ts";
import { DAY, NOW } from "./factory.ts";
import { hold, pay } from "./orders.ts";
import type { TestStripe } from "./stripe.ts";

/** When what happened on DAY is paid for, with a window of seven days. */
export const AFTER = new Date(`${addDays(DAY, 7)}T03:10:00+02:00`);

/** Gives an organisation an account that can be paid. @returns its id at Stripe */
export async function makeAccount(stripe: TestStripe, organisationId: string): Promise<string> {
  const account = await callStripe((client) => client.accounts.create({ type: "express", country: "PL", capabilities: { transfers: { requested: true } } }, { idempotencyKey: `account:${organisationId}:${newId()}` }));
  completeOnboarding({ ...stripe.simulator.sandbox, cause: null }, stripe.simulator.sandbox.store.get("accounts", account.id)!);
  await db().organisation.update({ where: { id: organisationId }, data: { stripeAccountId: account.id, payoutsEnabled: true, settlement: "transfer" } });
  return account.id;
}

/** From here on Stripe refuses to pay the account. @returns what makes it payable again */
export function refusePaying({ simulator: { sandbox: { store } } }: TestStripe, account: string): () => void {
  const ready = store.get("accounts", account)!;
  store.put("accounts", { ...ready, capabilities: { transfers: "inactive" } });
  return () => void store.put("accounts", ready);
}

/** What was sent to the account is no longer on it, so that nothing can be given back. @returns what puts it there again */
export function emptyAccount({ simulator: { sandbox: { store } } }: TestStripe, account: string): () => void {
  const sent = store.all("transfers").find(({ destination }) => destination === account)!;
  store.put("transfers", { ...sent, amount_reversed: sent.amount });
  return () => void store.put("transfers", sent);
}

/** Somebody whose second attempt to pay bought the order, and whose first is paid after it all the same. @returns both of them */
export async function payTwice({ press, simulator: { sandbox: { store } } }: TestStripe, held: Held): Promise<Record<"first" | "second", Awaited<ReturnType<typeof pay>>>> {
  const [first, second] = [await pay(held), await pay(held)];
  await press(second.url, "succeeded");
  await settle({ sessionId: second.sessionId, now: NOW });
  store.put("sessions", { ...store.get("sessions", first.sessionId)!, status: "open" as const });
  await press(first.url, "succeeded");
  await settle({ sessionId: first.sessionId, now: NOW });
  return { first, second };
}

/** Two adults who have paid. */
export async function sell(stripe: TestStripe, productId: string, more: Parameters<typeof hold>[2] = {}): Promise<Held> {
  const held = await hold(productId, { adult: 2 }, more);
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  return held;
}

/** A cancellation of a part as the guest's would post it: what goes back is owed to him and no longer to the others. @property componentId the order's only one when left out */
export async function cancelPart({ orderId, componentId, vendorId, sellerId, vendorMinor, commissionMinor = 0, reason = "refund" }: { orderId: string; componentId?: string; vendorId: string; sellerId: string; vendorMinor: number; commissionMinor?: number; reason?: "refund" | "dispute" }): Promise<void> {
  const id = componentId ?? (await db().orderComponent.findFirstOrThrow({ where: { line: { orderId } } })).id;
  await inTransaction(async (tx) => {
    await takeBack(tx, { componentId: id, amountMinor: vendorMinor, reason });
    await post(tx, { orderId, currency: "PLN", stripeId: null, kind: "cancellation", entries: [
      { account: "vendor", componentId: id, organisationId: vendorId, amountMinor: vendorMinor }, { account: "commission", componentId: id, organisationId: sellerId, amountMinor: commissionMinor }, { account: "refund", amountMinor: -vendorMinor - commissionMinor },
    ] });
  });
}

/** What the queue would do with everything that is due. */
export async function workOff(now = AFTER): Promise<void> {
  for (const { id } of await db().transfer.findMany({ where: { state: { in: ["due", "failed"] }, by: "transfer" } })) await sendTransfer({ transferId: id, now });
  for (const { id } of await db().transferReversal.findMany({ where: { state: { in: ["due", "failed"] } } })) await sendReversal({ reversalId: id });
}

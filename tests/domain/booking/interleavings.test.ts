import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isAppError } from "../../../app/core/app-error.ts";
import { extendHold } from "../../../app/domain/booking/extend-hold.server.ts";
import type { Held } from "../../../app/domain/booking/hold-places.server.ts";
import { cancelCheckout } from "../../../app/domain/payments/cancel-checkout.server.ts";
import { releaseLapsed } from "../../../app/domain/payments/release-lapsed.server.ts";
import { sendRefund } from "../../../app/domain/payments/send-refund.server.ts";
import { settle } from "../../../app/domain/payments/settle.server.ts";
import { db, type Database } from "../../../app/platform/db.server.ts";
import { testDatabase } from "../../support/database.ts";
import { makeCruise, makeOffer, makePackage, makeResource, NOW } from "../../support/factory.ts";
import { brokenInvariants, hold, letLapse, pay } from "../../support/orders.ts";
import { testStripe, type TestStripe } from "../../support/stripe.ts";

let database: Database;
let stripe: TestStripe;
beforeAll(async () => {
  database = await testDatabase();
  stripe = await testStripe({ withWebhooks: false });
});
afterAll(async () => {
  await stripe.close();
  await database.close();
});

/** What guests, banks and the clock may do, in any order; `who` picks one of the orders made so far. */
const step = fc.record({
  act: fc.constantFrom("hold", "hold", "hold", "extend", "pay", "press", "press", "late", "decline", "bank_yes", "bank_no", "settle", "settle", "cancel", "lapse", "tidy", "refund"),
  who: fc.nat(20),
  people: fc.integer({ min: 1, max: 3 }),
  both: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
interface Known extends Held { sessions: { url: string; sessionId: string }[] }

/** Two trips sharing a boat of five places; one also needs a guide for four. */
async function smallWorld(): Promise<{ boat: string; both: string }> {
  const { lotId, entrepreneurId, offerId, packageId } = await makeCruise({ capacity: 5 });
  const guide = await makeResource({ organisationId: entrepreneurId, capacity: 4, slots: [{ start: "14:00", capacity: 4 }] });
  const walk = await makeOffer({ ownerId: entrepreneurId, resourceId: guide.resourceId, times: ["14:00"] });
  return { boat: packageId, both: await makePackage({ ownerId: lotId, components: [{ offerId: walk }, { offerId }] }) };
}

async function take(world: { boat: string; both: string }, orders: Known[], { act, who, people, both }: Step): Promise<unknown> {
  if (act === "hold") return void orders.push({ ...(await hold(both ? world.both : world.boat, { adult: people })), sessions: [] });
  if (act === "tidy") return releaseLapsed({ now: NOW });
  const order = orders[who % Math.max(1, orders.length)];
  if (!order) return;
  const session = order.sessions.at(both ? -1 : 0);
  if (act === "extend") return extendHold(order);
  if (act === "cancel") return cancelCheckout({ ...order, now: NOW });
  if (act === "lapse") return letLapse(order.orderId);
  if (act === "pay") return goToStripe(order);
  if (act === "refund") return Promise.all((await db().refund.findMany({ where: { orderId: order.orderId } })).map(({ id }) => sendRefund({ refundId: id })));
  if (session) return atTheBank(act, session);
}

/** No new session where an older one turns out to be complete: then the guest is sent to our return page. */
async function goToStripe(order: Known): Promise<void> {
  const session = await pay(order);
  if (stripe.simulator.sandbox.store.get("sessions", session.sessionId)) order.sessions.push(session);
}

async function atTheBank(act: Step["act"], { url, sessionId }: Known["sessions"][number]): Promise<unknown> {
  const { status } = stripe.simulator.sandbox.store.get("sessions", sessionId)!;
  if (act === "settle") return settle({ sessionId, now: NOW });
  if (act === "bank_yes" || act === "bank_no") return stripe.simulator.sandbox.store.get("latePayments", sessionId) && stripe.bankAnswers(sessionId, act === "bank_yes" ? "succeeded" : "failed");
  if (status !== "open") return;
  return stripe.press(url, act === "press" ? "succeeded" : act === "late" ? "late" : "declined");
}

/** The domain may say no; anything else is a fault. */
async function tolerant(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isAppError(error)) throw error;
  }
}

it("whatever is done in whatever order: places are what is held and sold, no slot is oversold, every ledger sums to zero, no money is forgotten", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      const world = await smallWorld();
      const orders: Known[] = [];
      for (const next of steps) {
        await tolerant(() => take(world, orders, next));
        expect(await brokenInvariants()).toEqual([]);
      }
      await settleAll(orders);
      expect(await brokenInvariants()).toEqual([]);
      expect(await forgottenMoney(orders)).toEqual([]);
    }),
    { numRuns: 25, endOnFailure: true },
  );
}, 120_000);

async function settleAll(orders: Known[]): Promise<void> {
  for (const { sessions } of orders) for (const { sessionId } of sessions) await tolerant(() => settle({ sessionId, now: NOW }));
}

/** Every payment Stripe took has either bought a confirmed order or has a refund. */
async function forgottenMoney(orders: Known[]): Promise<string[]> {
  const forgotten: string[] = [];
  for (const { orderId, sessions } of orders) {
    const paid = sessions.filter(({ sessionId }) => stripe.simulator.sandbox.store.get("sessions", sessionId)!.payment_status === "paid").length;
    const { state, refunds } = await db().order.findUniqueOrThrow({ where: { id: orderId }, include: { refunds: true } });
    if (paid !== refunds.length + (state === "confirmed" ? 1 : 0)) forgotten.push(`${orderId} ${state}: ${paid} paid, ${refunds.length} refunds`);
  }
  return forgotten;
}

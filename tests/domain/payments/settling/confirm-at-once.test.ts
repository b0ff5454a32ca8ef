/** The ordinary purchase: how often it asks the database, and that what changes between its look and its lock is seen. */
import { PGlite } from "@electric-sql/pglite";
import { expect, it, vi } from "vitest";
import { cancelCheckout } from "../../../../app/domain/payments/checkout/cancel-checkout.server.ts";
import { confirmAtOnce } from "../../../../app/domain/payments/settling/confirm-at-once.server.ts";
import type { EventNote } from "../../../../app/domain/payments/settling/note-event.server.ts";
import { releaseLapsed } from "../../../../app/domain/payments/settling/release-lapsed.server.ts";
import { fetchSession } from "../../../../app/domain/payments/settling/session-facts.server.ts";
import { settle } from "../../../../app/domain/payments/settling/settle.server.ts";
import { db, type Reader } from "../../../../app/platform/db.server.ts";
import { makeCruise, NOW } from "../../../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfFile } from "../../../support/of-file.ts";
import { hold, jobsOf, ledgerOf, letLapse, pay, stateOf } from "../../../support/orders.ts";
import { postWebhook } from "../../../support/stripe.ts";

databaseOfFile();
const stripe = stripeOfFile({ withWebhooks: false });
placesAndLedgersAddUp();

/** @returns what `work` came to, and how many statements it took; what the queue asks for itself is not among them */
async function counted<T>(work: () => Promise<T>): Promise<[T, number]> {
  const asked = vi.spyOn(PGlite.prototype, "query");
  try {
    const result = await work();
    return [result, asked.mock.calls.filter(([text]) => !text.includes("jobs.") || text.includes('"Order"')).length];
  } finally {
    asked.mockRestore();
  }
}

async function paidAtStripe() {
  const held = await hold((await makeCruise()).packageId);
  const paying = await pay(held);
  await stripe.press(paying.url, "succeeded");
  return { ...held, ...paying, facts: await fetchSession(paying.sessionId), event: stripe.eventOf("checkout.session.completed", paying.sessionId) };
}

it("an ordinary purchase takes two statements to Stripe's page, two to be settled and one to be found settled", async () => {
  const held = await hold((await makeCruise()).packageId);
  const [{ url, sessionId }, started] = await counted(() => pay(held));
  await stripe.press(url, "succeeded");
  const [settled, settling] = await counted(() => settle({ sessionId, now: NOW }));
  const [found, finding] = await counted(() => settle({ sessionId, now: NOW }));
  expect([settled.state, found.state]).toEqual(["confirmed", "confirmed"]);
  expect([started, settling, finding]).toEqual([2, 2, 1]);
});

const noted = ({ event: { body } }: Paid) => db().stripeEvent.count({ where: { id: (JSON.parse(body) as { id: string }).id } });

it("its event is heard in the same two statements, which note it too; after the return page it is found settled and noted", async () => {
  const [first, second] = [await paidAtStripe(), await paidAtStripe()];
  const [heard, hearing] = await counted(() => postWebhook(first.event));
  await settle({ sessionId: second.sessionId, now: NOW });
  const [found, finding] = await counted(() => postWebhook(second.event));
  expect([heard.status, found.status, hearing, finding]).toEqual([200, 200, 2, 2]);
  for (const order of [first, second]) expect([await stateOf(order.orderId), await noted(order)]).toEqual(["confirmed", 1]);
});

type Paid = Awaited<ReturnType<typeof paidAtStripe>>;

/** Something else happens when the order has been read and is not locked yet. */
function confirmAround(order: Paid, change: (order: Paid) => Promise<unknown>) {
  let asked = 0;
  const reader = { $queryRaw: async (...query: [never]) => ((asked++ === 1 && (await change(order))), db().$queryRaw(...query)) } as unknown as Reader;
  return confirmAtOnce(reader, { facts: order.facts, now: NOW, event: JSON.parse(order.event.body) as EventNote });
}

/** As when something is put in the place of a lost component: other places, the same order. */
async function otherPlaces({ orderId }: Paid): Promise<void> {
  const [place] = await db().reservation.findMany({ where: { orderId } });
  await db().reservation.update({ where: { id: place!.id }, data: { id: `${place!.id}-other` } });
}

/** As when a host closes the day. */
async function partLost({ orderId }: Paid): Promise<void> {
  await db().orderComponent.updateMany({ where: { line: { orderId } }, data: { state: "lost" } });
}

async function anotherAttempt({ orderId }: Paid): Promise<void> {
  await db().order.update({ where: { id: orderId }, data: { attempt: 2 } });
}

async function lapse({ orderId, sessionId }: Paid): Promise<void> {
  const { store } = stripe.simulator.sandbox;
  store.put("sessions", { ...store.get("sessions", sessionId)!, status: "open" });
  await letLapse(orderId);
  await releaseLapsed({ now: NOW });
}

it.each([
  { what: "its places are other ones", change: otherPlaces, state: "awaiting_payment" },
  { what: "a part of it was lost", change: partLost, state: "awaiting_payment" },
  { what: "another attempt has begun", change: anotherAttempt, state: "awaiting_payment" },
  { what: "its hold has lapsed and was released", change: lapse, state: "expired" },
])("nothing is done when, since the order was read, $what", async ({ change, state }) => {
  const order = await paidAtStripe();
  expect(await confirmAround(order, change)).toBeUndefined();
  expect(await stateOf(order.orderId)).toBe(state);
  expect(await db().auditRow.count({ where: { entityId: order.orderId, action: "confirmed" } })).toBe(0);
  expect(await db().voucher.count({ where: { component: { line: { orderId: order.orderId } } } })).toBe(0);
  expect([await ledgerOf(order.orderId), await jobsOf("send-order-mail", order.orderId), await noted(order)]).toEqual([{}, [], 0]);
});

it("nor when it was settled since then; nothing is confirmed twice, and what is paid cannot be cancelled", async () => {
  const order = await paidAtStripe();
  expect(await confirmAround(order, () => settle({ sessionId: order.sessionId, now: NOW }))).toBeUndefined();
  expect(await db().auditRow.count({ where: { entityId: order.orderId, action: "confirmed" } })).toBe(1);
  expect(await db().ledgerEntry.count({ where: { orderId: order.orderId } })).toBe(3);
  await expect(cancelCheckout({ ...order, now: NOW })).rejects.toMatchObject({ code: "booking.wrong_state" });
});

/** Several forms of one guest sent at once: on a real PostgreSQL an order never gets more trips than it takes, and the form sent twice adds one. */
import { expect, inject, it } from "vitest";
import { newId } from "../../app/core/ids.ts";
import { MOST_TRIPS, type Held } from "../../app/domain/booking/hold-places.server.ts";
import { lockOrder } from "../../app/domain/booking/lock-order.server.ts";
import { addTrip } from "../../app/domain/payments/checkout/add-trip.server.ts";
import { db, inTransaction, type Tx } from "../../app/platform/db.server.ts";
import { DAY, formToken, makeCruise, makeOffer, makeResource, NOW } from "../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../support/of-file.ts";
import { hold, pay } from "../support/orders.ts";
import { postgresDatabase } from "../support/postgres.ts";

databaseOfFile(() => postgresDatabase({ url: inject("postgresUrl"), connections: 25 }));
placesAndLedgersAddUp();
const stripe = stripeOfEachTest({ withWebhooks: false });

const ROUNDS = 3;
const add = (held: Held, productId: string, token = formToken()) => addTrip({ ...held, productId, date: DAY, units: { adult: 1 }, token, now: NOW });
const linesOf = (held: Held) => db().orderLine.count({ where: { orderId: held.orderId } });

/** An order with room for one trip more, and offers that wait for no place of each other. */
async function nearlyFull(): Promise<{ held: Held; offers: string[] }> {
  const { packageId, offerId, entrepreneurId } = await makeCruise({ capacity: 50 });
  const held = await hold(packageId, { adult: 1 });
  for (let trips = 2; trips < MOST_TRIPS; trips++) await add(held, offerId);
  const offers: string[] = [];
  for (let each = 0; each < 4; each++) offers.push(await makeOffer({ ownerId: entrepreneurId, resourceId: (await makeResource({ organisationId: entrepreneurId })).resourceId }));
  return { held, offers };
}

it(`four forms at once where there is room for one, many times: never more than ${MOST_TRIPS}, the others are told`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { held, offers } = await nearlyFull();
    const results = await Promise.allSettled(offers.map((offerId) => add(held, offerId)));
    expect(results.map((result) => (result.status === "fulfilled" ? "added" : (result.reason as { code?: string }).code)).sort()).toEqual(["added", ...Array<string>(3).fill("booking.too_many_trips")]);
    expect(await linesOf(held)).toBe(MOST_TRIPS);
  }
});

it("the last one's form sent four times at once is found each time, not refused", async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { held, offers: [last] } = await nearlyFull();
    const token = formToken();
    expect(await Promise.all(Array.from({ length: 4 }, () => add(held, last!, token)))).toEqual(Array(4).fill(held));
    expect(await linesOf(held)).toBe(MOST_TRIPS);
  }
});

it("paid for while another tab's trip is being written: Stripe is told of both trips, and of what they cost together", async () => {
  const { packageId, offerId } = await makeCruise({ capacity: 50 });
  const held = await hold(packageId, { adult: 1 });
  const other = await hold(offerId, { adult: 1 });
  let paying: ReturnType<typeof pay> | undefined;
  await inTransaction(async (tx) => {
    await lockOrder(tx, held.orderId);
    await tx.$executeRaw`update "Reservation" set "orderId" = ${held.orderId} where "orderId" = ${other.orderId}`;
    await tx.$executeRaw`update "OrderLine" set "orderId" = ${held.orderId} where "orderId" = ${other.orderId}`;
    await tx.$executeRaw`update "Order" o set "totalMinor" = o."totalMinor" + x."totalMinor" from "Order" x where o."id" = ${held.orderId} and x."id" = ${other.orderId}`;
    await tx.$executeRaw`update "Order" set "state" = 'cancelled' where "id" = ${other.orderId}`;
    paying = pay(held);
    await waitsForOrder(tx);
  });
  const { sessionId } = await paying!;
  expect(stripe.simulator.sandbox.store.get("sessionLines", sessionId)?.items.map((line) => line.amount_total).sort()).toEqual((await db().orderLine.findMany({ where: { orderId: held.orderId } })).map((line) => line.totalMinor).sort());
  expect(await linesOf(held)).toBe(2);
});

/** Until somebody stands in front of a lock. */
async function waitsForOrder(tx: Tx): Promise<void> {
  for (;;) {
    const [{ waiting }] = await tx.$queryRaw<[{ waiting: number }]>`select count(*)::int as "waiting" from pg_locks where not granted`;
    if (waiting > 0) return;
    await tx.$executeRaw`select pg_sleep(0.02)`;
  }
}

it("the control: counted first and added later without the lock on the order, it gets one too many", async () => {
  const { held } = await nearlyFull();
  const line = await db().orderLine.findFirstOrThrow({ where: { orderId: held.orderId }, omit: { names: true } });
  const addCarelessly = async () => {
    if ((await linesOf(held)) >= MOST_TRIPS) return;
    await db().$executeRaw`select pg_sleep(0.2)`;
    await db().orderLine.create({ data: { ...line, id: newId(), token: formToken(), units: line.units!, quote: line.quote!, snapshot: line.snapshot! } });
  };
  await Promise.all([addCarelessly(), addCarelessly()]);
  expect(await linesOf(held)).toBe(MOST_TRIPS + 1);
});

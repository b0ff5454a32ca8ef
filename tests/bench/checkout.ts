/** What comes after the hold, on a real PostgreSQL: settlements against their bare SQL, and whole checkouts from the hold to the confirmation. */
import type pg from "pg";
import { newId, readableCode } from "../../app/core/ids.ts";
import { holdPlaces } from "../../app/domain/booking/hold-places.server.ts";
import { settle, settleBy } from "../../app/domain/payments/settling/settle.server.ts";
import { startPayment } from "../../app/domain/payments/checkout/start-payment.server.ts";
import { openJobs, stopJobs } from "../../app/platform/jobs.server.ts";
import { CONTACT } from "../support/orders.ts";
import { startPostgres } from "../support/postgres.ts";
import { testStripe, type TestStripe } from "../support/stripe.ts";
import { CONNECTIONS, follow, inputOf, openFresh, targets, type Target } from "./booking.ts";
import { figure, inTurns, median, times, type Effort, type Table } from "./measure.ts";

/** Orders that wait for their settlement in one round. */
const ORDERS = 150;
const BUYERS = 20;

export async function measure({ rounds, seconds }: Effort): Promise<Table> {
  const server = await startPostgres();
  const { database, pool, drop } = await openFresh(server.url);
  await openJobs();
  const stopFollowing = await follow();
  const stripe = await testStripe({ withWebhooks: false });
  try {
    const boats = await targets(20, 10);
    await checkoutsPerSecond(stripe, boats, seconds / 2);
    const rates = await inTurns(rounds, {
      ours: async () => settlementsPerSecond(await payable(pool, boats), settleOurs),
      floor: async () => settlementsPerSecond(await payable(pool, boats), (orderId) => settleBare(pool, orderId)),
      checkouts: () => checkoutsPerSecond(stripe, boats, 2 * seconds),
    });
    return tableOf(rates);
  } finally {
    await stripe.close();
    await stopFollowing();
    await stopJobs();
    await pool.end();
    await database.close();
    await drop();
    await server.stop();
  }
}

/** Orders whose guests have just paid at Stripe, and of whom we have not heard yet. @returns their ids */
async function payable(pool: pg.Pool, boats: readonly Target[]): Promise<string[]> {
  const ids: string[] = [];
  for (let order = 0; order < ORDERS; order += BUYERS) {
    const held = await Promise.all(Array.from({ length: Math.min(BUYERS, ORDERS - order) }, (_, buyer) => holdPlaces(inputOf(boats[(order + buyer) % boats.length]!))));
    ids.push(...held.map(({ orderId }) => orderId));
  }
  await pool.query(`update "Order" set "state" = 'awaiting_payment', "attempt" = 1, "email" = $2, "fullName" = $3 where "id" = any($1)`, [ids, CONTACT.email, CONTACT.fullName]);
  await pool.query(`insert into "Payment" ("id", "orderId", "attempt", "sessionId", "amountMinor", "currency", "expiresAt")
    select gen_random_uuid()::text, "id", 1, 'cs_test_' || "id", "totalMinor", "currency", "holdExpiresAt" from "Order" where "id" = any($1)`, [ids]);
  return ids;
}

async function settlementsPerSecond(orderIds: readonly string[], settleOne: (orderId: string) => Promise<unknown>): Promise<number> {
  const waiting = [...orderIds];
  const started = performance.now();
  const clerk = async () => {
    for (let orderId = waiting.pop(); orderId !== undefined; orderId = waiting.pop()) await settleOne(orderId);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, clerk));
  return orderIds.length / ((performance.now() - started) / 1000);
}

/** Without the question to Stripe, which the floor does not ask either. Two adults at 40 zł. */
function settleOurs(orderId: string): Promise<unknown> {
  const facts = { sessionId: `cs_test_${orderId}`, orderId, attempt: 1, outcome: "paid" as const, amountMinor: 8_000, currency: "PLN", paymentIntentId: `pi_${orderId}` };
  return settleBy({ facts, now: new Date() });
}

/** The same rows by hand: payment, places, vouchers, order, trace, ledger and the job of the mail. */
async function settleBare(pool: pg.Pool, orderId: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query(`select * from "Order" where "id" = $1 for update`, [orderId]);
    await client.query(`update "Payment" set "state" = 'paid', "paidAt" = now(), "paymentIntentId" = $2 where "orderId" = $1 and "attempt" = 1`, [orderId, `pi_${orderId}`]);
    await client.query(`update "Reservation" set "state" = 'confirmed' where "orderId" = $1`, [orderId]);
    const { rows } = await client.query<{ id: string; entrepreneurId: string; sellerId: string; amountMinor: number; commissionMinor: number }>(
      `select c."id", c."entrepreneurId", l."sellerId", c."amountMinor", c."commissionMinor" from "OrderComponent" c join "OrderLine" l on l."id" = c."lineId" where l."orderId" = $1`, [orderId]);
    const { id, entrepreneurId, sellerId, amountMinor, commissionMinor } = rows[0]!;
    await client.query(`insert into "Voucher" ("id", "componentId", "code") values ($1, $2, $3)`, [newId(), id, readableCode(8)]);
    await client.query(`update "Order" set "state" = 'confirmed', "confirmedAt" = now(), "updatedAt" = now() where "id" = $1`, [orderId]);
    await client.query(`insert into "AuditRow" ("actorKind", "entity", "entityId", "action", "fromState", "toState", "data") values ('stripe', 'order', $1, 'confirmed', 'awaiting_payment', 'confirmed', '{}')`, [orderId]);
    await client.query(`insert into "LedgerEntry" ("orderId", "componentId", "account", "organisationId", "amountMinor", "currency", "kind", "stripeId") values
      ($1, null, 'guest', null, $5, 'PLN', 'sale', $7), ($1, $2, 'vendor', $3, $6 - $5, 'PLN', 'sale', $7), ($1, $2, 'commission', $4, - $6, 'PLN', 'sale', $7)`, [orderId, id, entrepreneurId, sellerId, amountMinor, commissionMinor, `pi_${orderId}`]);
    await client.query(`insert into jobs.job ("name", "data") values ('send-order-mail', $1)`, [JSON.stringify({ orderId, kind: "confirmation" })]);
    await client.query("commit");
  } finally {
    client.release();
  }
}

/** Buyers who hold, go to the simulated Stripe over HTTP, pay there and come back to the confirmation; each comes again at once. */
async function checkoutsPerSecond(stripe: TestStripe, boats: readonly Target[], seconds: number): Promise<number> {
  let done = 0;
  let next = 0;
  const started = performance.now();
  const buyer = async () => {
    for (; performance.now() < started + seconds * 1000; done++) {
      const held = await holdPlaces(inputOf(boats[(next += 7) % boats.length]!));
      const { url } = await startPayment({ ...held, contact: CONTACT, now: new Date() });
      await stripe.press(url, "succeeded");
      const { state } = await settle({ sessionId: url.slice(url.lastIndexOf("/") + 1), now: new Date() });
      if (state !== "confirmed") throw new Error(`A checkout ended as ${state}.`);
    }
  };
  await Promise.all(Array.from({ length: BUYERS }, buyer));
  return done / ((performance.now() - started) / 1000);
}

function tableOf({ ours, floor, checkouts }: Record<"ours" | "floor" | "checkouts", number[]>): Table {
  return {
    title: "Checkout on PostgreSQL", columns: ["what", "ours", "bare SQL", "of the floor"],
    rows: [["settlements/s", figure(median(ours)), figure(median(floor)), times(median(ours) / median(floor))], ["checkouts/s, hold to confirmed", figure(median(checkouts)), figure(median(floor)), times(median(checkouts) / median(floor))]],
    notes: [
      `${CONNECTIONS} connections, ${ORDERS} orders a round over 200 slots; one component an order. The floor is one lock, four updates, four inserts and a commit through the same driver.`,
      `A checkout is a hold, an attempt, a Checkout Session, the press on the simulator's pay page and the settlement, by ${BUYERS} buyers at once; the simulator runs in the same process and takes its share of it. Beside it the settlement's bare SQL again, which tells how fast the machine was.`,
    ],
  };
}

/** What comes after the hold, on a real PostgreSQL: settlements against their bare SQL, and whole checkouts from the hold to the confirmation. */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type pg from "pg";
import { isAppError } from "../../app/core/app-error.ts";
import { newId, readableCode } from "../../app/core/ids.ts";
import { holdPlaces } from "../../app/domain/booking/hold-places.server.ts";
import { settle, settleBy } from "../../app/domain/payments/settling/settle.server.ts";
import { startPayment } from "../../app/domain/payments/checkout/start-payment.server.ts";
import { db } from "../../app/platform/db.server.ts";
import { openJobs, stopJobs } from "../../app/platform/jobs.server.ts";
import { connectStripe, useStripe } from "../../app/platform/stripe.server.ts";
import { CONTACT } from "../support/orders.ts";
import { startPostgres } from "../support/postgres.ts";
import { CONNECTIONS, follow, inputOf, openFresh, targets, type Target } from "./booking.ts";
import type { Pressed } from "./far-end.ts";
import { figure, inTurns, median, times, type Effort, type Table } from "./measure.ts";

/** Orders that wait for their settlement in one round. */
const ORDERS = 150;
const BUYERS = 20;
/** Buyers at once of the last places. */
const CROWD = 200;
const PLACES = 12;
/** So many times a round's seconds, until what runs often is compiled and every connection has its plans, as in a server that has been up for a minute. */
const WARM_UP = 6;
/** Checkouts a second: ten times the nearest peer's nine on two cores (issue 4). */
const WANTED = 90;

export async function measure({ rounds, seconds }: Effort): Promise<Table> {
  const server = await startPostgres();
  const { database, pool, drop } = await openFresh(server.url);
  await openJobs();
  const stopFollowing = await follow();
  const stripe = await farEnd();
  try {
    const boats = await targets(20, 10);
    await checkoutsPerSecond(stripe, boats, WARM_UP * seconds);
    const rates = await inTurns(rounds, {
      ours: async () => settlementsPerSecond(await payable(pool, boats), settleOurs),
      floor: async () => settlementsPerSecond(await payable(pool, boats), (orderId) => settleBare(pool, orderId)),
      checkouts: () => checkoutsPerSecond(stripe, boats, 4 * seconds),
    });
    return tableOf(rates, await soldOfTheLast(stripe));
  } finally {
    stripe.close();
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

interface FarEnd { press(url: string): Promise<void>; close(): void }

/** Makes Stripe at the other end the one that the app speaks to. */
async function farEnd(): Promise<FarEnd> {
  const child = fork(fileURLToPath(new URL("./far-end.ts", import.meta.url)), { execArgv: ["--import", "tsx"] });
  const waiting = new Map<number, (error: string | undefined) => void>();
  const port = await new Promise<number>((resolve) => child.once("message", (told: { port: number }) => resolve(told.port)));
  child.on("message", ({ id, error }: { id: number; error?: string }) => waiting.get(id)?.(error));
  useStripe(connectStripe({ key: "sk_test_simulator", webhookSecret: "whsec_nobody_listens", port }));
  return {
    press: (url) => new Promise((resolve, reject) => {
      const id = waiting.size;
      waiting.set(id, (error) => (error ? reject(new Error(error)) : resolve()));
      child.send({ id, url } satisfies Pressed);
    }),
    close: () => void child.kill(),
  };
}

/** Buyers who hold, go to Stripe, pay there and come back to the confirmation; each comes again at once. */
async function checkoutsPerSecond(stripe: FarEnd, boats: readonly Target[], seconds: number): Promise<number> {
  let done = 0;
  let next = 0;
  const started = performance.now();
  const buyer = async () => {
    for (; performance.now() < started + seconds * 1000; done++) {
      const state = await checkOut(stripe, inputOf(boats[(next += 7) % boats.length]!));
      if (state !== "confirmed") throw new Error(`A checkout ended as ${state}.`);
    }
  };
  await Promise.all(Array.from({ length: BUYERS }, buyer));
  return done / ((performance.now() - started) / 1000);
}

async function checkOut(stripe: FarEnd, input: Parameters<typeof holdPlaces>[0]): Promise<string> {
  const held = await holdPlaces(input);
  const { url } = await startPayment({ ...held, contact: CONTACT, now: new Date() });
  await stripe.press(url);
  return (await settle({ sessionId: url.slice(url.lastIndexOf("/") + 1), now: new Date() })).state;
}

/** A crowd at the last places, one each. @returns how many were sold to the end */
async function soldOfTheLast(stripe: FarEnd): Promise<number> {
  const [boat] = await targets(1, 1);
  await db().slot.update({ where: { id: boat!.slotId }, data: { capacity: PLACES } });
  const ends = await Promise.all(Array.from({ length: CROWD }, () => checkOut(stripe, { ...inputOf(boat!), units: { adult: 1 } }).catch((error: unknown) => {
    if (isAppError(error) && error.code.startsWith("availability.")) return "refused";
    throw error;
  })));
  return ends.filter((end) => end === "confirmed").length;
}

function tableOf({ ours, floor, checkouts }: Record<"ours" | "floor" | "checkouts", number[]>, sold: number): Table {
  const [rate, bare] = [median(checkouts), median(floor)];
  return {
    title: "Checkout on PostgreSQL", columns: ["what", "ours", "bare SQL", "of the floor", "wanted"],
    rows: [
      ["settlements/s", figure(median(ours)), figure(bare), times(median(ours) / bare), ""],
      ["checkouts/s, hold to confirmed", figure(rate), figure(bare), times(rate / bare), `≥ ${WANTED} ${rate >= WANTED ? "✓" : "✗"}`],
      [`sold of ${PLACES} places to ${CROWD} buyers at once`, figure(sold), "–", "–", `${PLACES} ${sold === PLACES ? "✓" : "✗"}`],
    ],
    notes: [
      `${CONNECTIONS} connections, ${ORDERS} orders a round over 200 slots; one component an order. The floor is one lock, four updates, four inserts and a commit through the same driver.`,
      `A checkout is a hold, an attempt, a Checkout Session, the press on the simulator's pay page and the settlement, by ${BUYERS} buyers at once; the simulator and those who press run in a process of their own. Both are warm: in their first seconds they do about a fifth fewer. What is wanted is ten times what the nearest peer did on two cores, and depends on the machine as no ratio does. Beside it the settlement's bare SQL again, which tells how fast the machine was.`,
    ],
  };
}

/** kill −9 of a process that sells, in the middle of a hold, of a settlement and of a refund: afterwards nothing is lost and nothing doubled. */
import { beforeAll, expect, inject, it } from "vitest";
import { handlers } from "../../app/jobs.server.ts";
import { settle } from "../../app/domain/payments/settling/settle.server.ts";
import { database, db } from "../../app/platform/db.server.ts";
import { openJobs, startJobs, stopJobs } from "../../app/platform/jobs.server.ts";
import { tellWhereStripeIs } from "../../app/platform/simulated-stripe.server.ts";
import { formToken, makeCruise, NOW } from "../support/factory.ts";
import { dataDirOfFile, databaseOfFile, placesAndLedgersAddUp, stripeOfFile } from "../support/of-file.ts";
import { hold, jobsOf, ledgerOf, letLapse, pay, reservedOf, stateOf } from "../support/orders.ts";
import { pauseAt, type Moment } from "../support/pause.ts";
import { postgresDatabase, urlInUse } from "../support/postgres.ts";
import type { Task } from "../support/selling-process.ts";
import { startSelling } from "../support/start-selling.ts";

let url: string;
/** Stripe works on no request for a refund while this is set; how many it was asked for. */
let refundsWait: Promise<void> | undefined;
let refundsAsked = 0;

const dataDir = dataDirOfFile();
databaseOfFile(() => postgresDatabase({ url: inject("postgresUrl"), connections: 8 }));
const stripe = stripeOfFile({ holdRequest: slowRefunds });
beforeAll(async () => {
  url = await urlInUse(inject("postgresUrl"));
  tellWhereStripeIs({ folder: dataDir, port: stripe.simulator.port });
});
placesAndLedgersAddUp();

async function slowRefunds({ path: asked }: { path: string }): Promise<void> {
  if (asked !== "/v1/refunds") return;
  refundsAsked++;
  await refundsWait;
}

/** Tells a process of its own to do something, stops it at a moment of the work, and ends it there. */
async function killAt(moment: Moment, task: Task): Promise<void> {
  const selling = await startSelling({ databaseUrl: url, dataDir });
  const pause = await pauseAt(url, moment);
  selling.tell(task);
  await pause.reached();
  const { noticed } = await selling.kill();
  await pause.release();
  await noticed();
}

const named = (moments: Moment[]) => moments.map((moment) => ({ ...moment, name: `${moment.at} of ${moment.table}` }));

const IN_A_HOLD = named([{ at: "insert", table: "Order" }, { at: "update", table: "Slot" }, { at: "commit", table: "AuditRow" }]);

/** A hold is one statement: PostgreSQL ends it when nobody waits for its answer any more, or does nothing of it. */
it.each(IN_A_HOLD)("killed in a hold, at $name: all or nothing of it is there, and the form sent again holds the places once", async (moment) => {
  const { packageId, slotIds } = await makeCruise({ capacity: 2 });
  const token = formToken();
  await killAt(moment, { act: "hold", productId: packageId, token });
  const left = await db().order.count({ where: { lines: { some: { productId: packageId } } } });
  expect([[0, 0], [1, 2]]).toContainEqual([left, await reservedOf(slotIds[0]!)]);
  const held = await hold(packageId, { adult: 2 }, { token });
  expect(await db().order.findMany({ where: { lines: { some: { productId: packageId } } }, select: { id: true, state: true } })).toEqual([{ id: held.orderId, state: "held" }]);
  expect(await reservedOf(slotIds[0]!)).toBe(2);
});

const IN_A_SETTLEMENT = named([{ at: "insert", table: "Voucher" }, { at: "insert", table: "LedgerEntry" }, { at: "insert", table: "jobs.job" }]);

/** So is an ordinary settlement. */
it.each(IN_A_SETTLEMENT)("killed in a settlement, at $name: all or nothing of it is there, and with the webhook that comes again it is confirmed once, with one mail and one ledger set", async (moment) => {
  const { packageId, slotIds } = await makeCruise();
  const held = await hold(packageId);
  const paying = await pay(held);
  stripe.holdWebhooks();
  await stripe.press(paying.url, "succeeded");
  await killAt(moment, { act: "settle", sessionId: paying.sessionId });
  const sale = { guest: 8_000, vendor: -7_200, commission: -800 };
  expect([["awaiting_payment", {}], ["confirmed", sale]]).toContainEqual([await stateOf(held.orderId), await ledgerOf(held.orderId)]);
  stripe.deliver();
  await stripe.delivered("checkout.session.completed", paying.sessionId);
  expect(await db().auditRow.count({ where: { entityId: held.orderId, action: "confirmed" } })).toBe(1);
  expect(await ledgerOf(held.orderId)).toEqual(sale);
  expect(await db().voucher.count({ where: { component: { line: { orderId: held.orderId } } } })).toBe(1);
  expect(await jobsOf("send-order-mail", held.orderId)).toEqual([{ orderId: held.orderId, kind: "confirmation" }]);
  expect(await jobsOf("send-host-mail", held.orderId)).toMatchObject([{ kind: "booked" }]);
  expect(await reservedOf(slotIds[0]!)).toBe(2);
});

/** An order whose money came when its places were gone: its refund waits in the queue. */
async function orderToRefund(): Promise<string> {
  const { packageId } = await makeCruise({ capacity: 2 });
  const held = await hold(packageId);
  const paying = await pay(held);
  stripe.holdWebhooks();
  await stripe.press(paying.url, "succeeded");
  await letLapse(held.orderId);
  await hold(packageId);
  expect((await settle({ sessionId: paying.sessionId, now: NOW })).state).toBe("refund_due");
  return held.orderId;
}

/** What the queue does with a job whose process is gone, five minutes later. */
async function jobsOfTheDeadComeBack(): Promise<void> {
  await database().executeSql("update jobs.job set started_on = now() - interval '1 hour' where state = 'active'");
}

/** The next process works the queue off. */
async function expectRefundedOnce(orderId: string): Promise<void> {
  await jobsOfTheDeadComeBack();
  await stopJobs();
  await openJobs();
  await startJobs({ handlers: { ...handlers, "send-order-mail": async () => undefined, "send-host-mail": async () => undefined } });
  await expect.poll(() => stateOf(orderId), { timeout: 30_000, interval: 50 }).toBe("refunded");
  await stopJobs();
  await openJobs();
  stripe.deliver();
  const sent = stripe.simulator.sandbox.store.all("refunds").filter((refund) => refund.metadata?.orderId === orderId);
  expect(sent.map(({ amount, status }) => ({ amount, status }))).toEqual([{ amount: 8_000, status: "succeeded" }]);
  expect(await db().refund.findMany({ where: { orderId } })).toMatchObject([{ state: "sent", stripeRefundId: sent[0]!.id }]);
  expect(await ledgerOf(orderId)).toEqual({ guest: 0, refund: 0 });
  expect(await db().ledgerEntry.count({ where: { orderId } })).toBe(4);
  expect(await db().auditRow.count({ where: { entityId: orderId, action: "refunded" } })).toBe(1);
  expect((await jobsOf("send-order-mail", orderId)).map((job) => job.kind).sort()).toEqual(["late-payment", "refunded"]);
}

const IN_A_REFUND = named([{ at: "update", table: "Refund" }, { at: "insert", table: "LedgerEntry" }]);

it.each(IN_A_REFUND)("killed in a refund, at $name, when Stripe has sent the money: it is sent once and noted once", async (moment) => {
  const orderId = await orderToRefund();
  await killAt(moment, { act: "work" });
  expect(await stateOf(orderId)).toBe("refund_due");
  await expectRefundedOnce(orderId);
}, 60_000);

it("killed in a refund while Stripe works on it: it is sent once and noted once", async () => {
  const orderId = await orderToRefund();
  let goOn = () => {};
  const before = refundsAsked;
  refundsWait = new Promise((resolve) => (goOn = resolve));
  const selling = await startSelling({ databaseUrl: url, dataDir });
  selling.tell({ act: "work" });
  await expect.poll(() => refundsAsked, { timeout: 20_000 }).toBeGreaterThan(before);
  await (await selling.kill()).noticed();
  refundsWait = undefined;
  goOn();
  await expectRefundedOnce(orderId);
}, 60_000);

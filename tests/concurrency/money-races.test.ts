/** Regressions 3 to 7 of other people's shops (webhooks, returns and retries in every order), and one event told fifty times at once. */
import pg from "pg";
import { expect, inject, it } from "vitest";
import { cancelCheckout } from "../../app/domain/payments/checkout/cancel-checkout.server.ts";
import { releaseLapsed } from "../../app/domain/payments/settling/release-lapsed.server.ts";
import { settle } from "../../app/domain/payments/settling/settle.server.ts";
import { db } from "../../app/platform/db.server.ts";
import { makeCruise, NOW, type Cruise } from "../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfFile } from "../support/of-file.ts";
import { hold, jobsOf, ledgerOf, letLapse, pay, reservedOf, stateOf } from "../support/orders.ts";
import { pauseAt } from "../support/pause.ts";
import { postgresDatabase, urlInUse } from "../support/postgres.ts";
import { postWebhook } from "../support/stripe.ts";

databaseOfFile(() => postgresDatabase({ url: inject("postgresUrl"), connections: 25 }));
const stripe = stripeOfFile();
placesAndLedgersAddUp();

async function paidAtStripe(cruise: Cruise) {
  const held = await hold(cruise.packageId);
  const paying = await pay(held);
  stripe.holdWebhooks();
  await stripe.press(paying.url, "succeeded");
  return { ...held, ...paying };
}

/** One of everything that a confirmation makes, in exactly its amounts. */
async function expectConfirmedOnce(orderId: string, { slotIds }: Cruise): Promise<void> {
  expect(await stateOf(orderId)).toBe("confirmed");
  expect(await db().auditRow.count({ where: { entityId: orderId, action: "confirmed" } })).toBe(1);
  expect(await jobsOf("send-order-mail", orderId)).toEqual([{ orderId, kind: "confirmation" }]);
  expect(await ledgerOf(orderId)).toEqual({ guest: 8_000, vendor: -7_200, commission: -800 });
  expect(await db().ledgerEntry.count({ where: { orderId } })).toBe(3);
  expect(await db().voucher.count({ where: { component: { line: { orderId } } } })).toBe(1);
  expect(await reservedOf(slotIds[0]!)).toBe(2);
}

it("the same webhook fifty times in parallel: one confirmation, one mail, one ledger set", async () => {
  const cruise = await makeCruise();
  const { orderId, sessionId } = await paidAtStripe(cruise);
  const pause = await pauseAt(await urlInUse(inject("postgresUrl")), { at: "insert", table: "StripeEvent" });
  const event = stripe.eventOf("checkout.session.completed", sessionId);
  const posted = Array.from({ length: 50 }, () => postWebhook(event));
  await pause.reached();
  await pause.release();
  expect(new Set((await Promise.all(posted)).map((answer) => answer.status))).toEqual(new Set([200]));
  stripe.deliver();
  await stripe.delivered("checkout.session.completed", sessionId);
  await expectConfirmedOnce(orderId, cruise);
});

it("control: fifty who look first and write then, without a lock on the order, confirm more than once", async () => {
  const pool = new pg.Pool({ connectionString: inject("postgresUrl"), max: 25 });
  await pool.query(`create table "naive_order" ("confirmed" boolean not null); insert into "naive_order" values (false); create table "naive_mail" ("at" timestamptz default now())`);
  const look = async () => (await pool.query<{ confirmed: boolean }>(`select "confirmed" from "naive_order"`)).rows[0]!.confirmed;
  const write = () => pool.query(`update "naive_order" set "confirmed" = true; insert into "naive_mail" default values`);
  const looked = await Promise.all(Array.from({ length: 50 }, look));
  await Promise.all(looked.map((confirmed) => (confirmed ? undefined : write())));
  const { rowCount } = await pool.query(`select 1 from "naive_mail"`);
  await pool.query(`drop table "naive_order", "naive_mail"`);
  await pool.end();
  expect(rowCount).toBeGreaterThan(1);
});

it("5.4 no. 3: the hold expires between check and payment, the webhook comes after: places that are free are taken again", async () => {
  const cruise = await makeCruise({ capacity: 2 });
  const { orderId, sessionId } = await paidAtStripe(cruise);
  await letLapse(orderId);
  const rival = await hold(cruise.packageId);
  expect(await stateOf(orderId)).toBe("expired");
  await cancelCheckout({ ...rival, now: NOW });
  stripe.deliver();
  await stripe.delivered("checkout.session.completed", sessionId);
  await expectConfirmedOnce(orderId, cruise);
});

it("5.4 no. 3: the same when the places are gone: the money goes back in full, and the guest is told", async () => {
  const cruise = await makeCruise({ capacity: 2 });
  const { orderId, sessionId } = await paidAtStripe(cruise);
  await letLapse(orderId);
  const rival = await hold(cruise.packageId);
  stripe.deliver();
  await stripe.delivered("checkout.session.completed", sessionId);
  expect([await stateOf(orderId), await stateOf(rival.orderId)]).toEqual(["refund_due", "held"]);
  const refunds = await db().refund.findMany({ where: { orderId } });
  expect(refunds).toMatchObject([{ state: "due", amountMinor: 8_000, reason: "places_gone" }]);
  expect(await jobsOf("send-refund")).toContainEqual({ refundId: refunds[0]!.id });
  expect(await jobsOf("send-order-mail", orderId)).toEqual([{ orderId, kind: "late-payment" }]);
  expect(await ledgerOf(orderId)).toEqual({ guest: 8_000, refund: -8_000 });
});

it("5.4 no. 4: the expiry of the first attempt's session, told after the second attempt was paid, changes nothing", async () => {
  const cruise = await makeCruise();
  const held = await hold(cruise.packageId);
  stripe.holdWebhooks();
  const first = await pay(held);
  const second = await pay(held);
  await stripe.press(second.url, "succeeded");
  await settle({ sessionId: second.sessionId, now: NOW });
  stripe.deliver();
  await stripe.delivered("checkout.session.expired", first.sessionId);
  await Promise.all(Array.from({ length: 10 }, () => settle({ sessionId: first.sessionId, now: NOW })));
  await letLapse(held.orderId);
  await releaseLapsed({ now: NOW });
  await expectConfirmedOnce(held.orderId, cruise);
});

it("5.4 no. 5: the webhook comes while our own note of the session is not yet committed", async () => {
  const cruise = await makeCruise();
  const held = await hold(cruise.packageId);
  const pause = await pauseAt(await urlInUse(inject("postgresUrl")), { at: "update", table: "Payment" });
  const starting = pay(held);
  await pause.reached();
  const session = stripe.simulator.sandbox.store.all("sessions").find((one) => one.client_reference_id === held.orderId)!;
  expect((await db().payment.findFirstOrThrow({ where: { orderId: held.orderId } })).sessionId).toBeNull();
  await stripe.press(session.url!, "succeeded");
  await expect.poll(waitingForRows, { timeout: 5_000, interval: 5 }).toBeGreaterThan(0);
  await pause.release();
  expect((await starting).sessionId).toBe(session.id);
  await stripe.delivered("checkout.session.completed", session.id);
  await expectConfirmedOnce(held.orderId, cruise);
});

/** How many wait for a row that another transaction has locked. */
async function waitingForRows(): Promise<number> {
  const [row] = await db().$queryRaw<[{ count: number }]>`
    select count(*)::int as "count" from pg_stat_activity where datname = current_database() and wait_event in ('transactionid', 'tuple')`;
  return row.count;
}

it("5.4 no. 5: the webhook comes when our process died before it noted the session: the order is found by its reference", async () => {
  const cruise = await makeCruise();
  const { orderId, sessionId } = await paidAtStripe(cruise);
  await db().payment.updateMany({ where: { orderId }, data: { sessionId: null, url: null } });
  stripe.deliver();
  await stripe.delivered("checkout.session.completed", sessionId);
  await expectConfirmedOnce(orderId, cruise);
});

it("5.4 no. 6: twenty redirects and twenty webhooks at the same moment confirm once", async () => {
  const cruise = await makeCruise();
  const { orderId, sessionId } = await paidAtStripe(cruise);
  const event = stripe.eventOf("checkout.session.completed", sessionId);
  const redirects = Array.from({ length: 20 }, () => settle({ sessionId, now: NOW }));
  const webhooks = Array.from({ length: 20 }, () => postWebhook(event));
  const [settled, posted] = await Promise.all([Promise.all(redirects), Promise.all(webhooks)]);
  expect(new Set(settled.map((applied) => applied.state))).toEqual(new Set(["confirmed"]));
  expect(new Set(posted.map((answer) => answer.status))).toEqual(new Set([200]));
  stripe.deliver();
  await stripe.delivered("checkout.session.completed", sessionId);
  await expectConfirmedOnce(orderId, cruise);
});

it("5.4 no. 7: declined, then tried again with the same order, on the same page and from the checkout at once: paid once", async () => {
  const cruise = await makeCruise();
  const held = await hold(cruise.packageId);
  const first = await pay(held);
  await stripe.press(first.url, "declined");
  expect((await settle({ sessionId: first.sessionId, now: NOW })).state).toBe("awaiting_payment");
  const attempts = await Promise.allSettled([pay(held), pay(held)]);
  const opened = attempts.flatMap((attempt) => (attempt.status === "fulfilled" ? [attempt.value] : []));
  expect(opened.length).toBeGreaterThan(0);
  const { store } = stripe.simulator.sandbox;
  const open = [first, ...opened].filter(({ sessionId }) => store.get("sessions", sessionId)!.status === "open");
  expect(open).toHaveLength(1);
  await stripe.press(open[0]!.url, "succeeded");
  await stripe.delivered("checkout.session.completed", open[0]!.sessionId);
  await expectConfirmedOnce(held.orderId, cruise);
});

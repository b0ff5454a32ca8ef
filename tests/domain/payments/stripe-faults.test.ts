/** Stripe in trouble: errors of its own, no answer in time, conflicts, for a moment and for hours. Nobody pays twice, nothing is lost, orders go on by themselves. */
import Stripe from "stripe";
import { afterEach, beforeEach, expect, it } from "vitest";
import { payOut } from "../../../app/domain/payments/transfers/pay-out.server.ts";
import { onboardPayee } from "../../../app/domain/payments/transfers/onboard-payee.server.ts";
import { takeBack } from "../../../app/domain/payments/cancelling/take-back.server.ts";
import { closeSession } from "../../../app/domain/payments/settling/session-facts.server.ts";
import { readOrder } from "../../../app/domain/booking/read-order.server.ts";
import { releaseLapsed } from "../../../app/domain/payments/settling/release-lapsed.server.ts";
import { sendRefund } from "../../../app/domain/payments/cancelling/send-refund.server.ts";
import { settle } from "../../../app/domain/payments/settling/settle.server.ts";
import { database, db, inTransaction } from "../../../app/platform/db.server.ts";
import { callStripe, useStripe } from "../../../app/platform/stripe.server.ts";
import { StripeFault } from "../../../app/platform/stripe-simulator/api/fault.server.ts";
import { makeCruise, NOW } from "../../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../../support/of-file.ts";
import { AFTER, makeAccount, sell, workOff } from "../../support/payouts.ts";
import { makeActor } from "../../support/studio.ts";
import { hold, ledgerOf, letLapse, pay, reservedOf, stateOf } from "../../support/orders.ts";

/** How long is waited for an answer while there is trouble. */
const IMPATIENT_MS = 400;
/** What Stripe does with the requests that `trouble` is about. */
type Trouble = "500" | "429" | "409" | "no answer" | "answer lost";
const TROUBLES: Trouble[] = ["500", "429", "409", "no answer", "answer lost"];

let trouble: { kind: Trouble; about: string } | undefined;
/** Lets go of requests that got no answer. */
let giveUp = () => {};

databaseOfFile();
placesAndLedgersAddUp();
const stripe = stripeOfEachTest({ holdRequest: meetTrouble });
beforeEach(() => setTrouble(undefined));
afterEach(() => void (trouble = undefined));

/** The SDK tries nothing again by itself here, and waits for an answer as long as it takes unless there is trouble. */
function setTrouble(next: typeof trouble): void {
  trouble = next;
  giveUp();
  const timeout = next ? IMPATIENT_MS : 20_000;
  useStripe({ client: new Stripe("sk_test_simulator", { host: "127.0.0.1", port: stripe.simulator.port, protocol: "http", maxNetworkRetries: 0, timeout, telemetry: false }), webhookSecret: "whsec_test_secret" });
}

/** "500" is the kept answer of its key; "no answer" never works on the request; "answer lost" works on it when nobody listens any more. */
async function meetTrouble({ method, path }: { method: string; path: string }): Promise<void> {
  if (!trouble || !`${method} ${path}`.includes(trouble.about)) return;
  const { kind } = trouble;
  if (kind === "answer lost") return new Promise((resolve) => setTimeout(resolve, 2 * IMPATIENT_MS));
  if (kind === "no answer") await new Promise<void>((resolve) => (giveUp = resolve));
  const type = kind === "409" ? "idempotency_error" : kind === "429" ? "invalid_request_error" : "api_error";
  throw new StripeFault({ status: Number(kind) || 500, body: { type, message: "Trouble.", ...(kind === "409" && { code: "idempotency_key_in_use" }), ...(kind === "429" && { code: "rate_limit" }) }, keptForKey: kind === "500" });
}

it.each(TROUBLES)("%s when a session is opened: the guest keeps the places, is told so, and the next try is paid once", async (kind) => {
  const { packageId, slotIds } = await makeCruise();
  const held = await hold(packageId);
  setTrouble({ kind, about: "POST /v1/checkout/sessions" });
  await expect(pay(held)).rejects.toMatchObject({ code: "payments.unavailable", status: 503 });
  const order = await readOrder(held);
  expect(order.state).toBe("held");
  expect(order.hold!.secondsLeft).toBeGreaterThan(4 * 60);
  expect(await reservedOf(slotIds[0]!)).toBe(2);
  setTrouble(undefined);
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  expect((await settle({ sessionId, now: NOW })).state).toBe("confirmed");
  expect(await ledgerOf(held.orderId)).toEqual({ guest: 8_000, vendor: -7_200, commission: -800 });
});

const orderOf = (orderId: string) => db().order.findUniqueOrThrow({ where: { id: orderId } });
const holdEndsIn = async (orderId: string, minutes: number) => void (await db().$executeRaw`update "Order" set "holdExpiresAt" = now() + ${minutes}::int * interval '1 minute' where "id" = ${orderId}`);
const minutesLeft = async (orderId: string) => ((await orderOf(orderId)).holdExpiresAt.getTime() - Date.now()) / 60_000;

it("an outage that outlasts eight tries leaves the order payable: nobody was sent anywhere, and each try has a number of its own", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  setTrouble({ kind: "500", about: "POST /v1/checkout/sessions" });
  await holdEndsIn(held.orderId, 2);
  for (let go = 1; go <= 8; go++) await expect(pay(held)).rejects.toMatchObject({ code: "payments.unavailable" });
  expect(await minutesLeft(held.orderId), "time to try again").toBeGreaterThan(4);
  await holdEndsIn(held.orderId, 2);
  await expect(pay(held)).rejects.toMatchObject({ code: "payments.unavailable" });
  expect(await minutesLeft(held.orderId), "but not for ever").toBeLessThan(2.1);
  await holdEndsIn(held.orderId, 15);
  setTrouble(undefined);
  for (let go = 1; go <= 8; go++) await pay(held);
  await expect(pay(held), "eight pages of Stripe's are the most, as ever").rejects.toMatchObject({ code: "rate_limited" });
  expect((await db().payment.findMany({ where: { orderId: held.orderId }, orderBy: { attempt: "asc" } })).map(({ attempt, sessionId }) => [attempt, sessionId !== null])).toEqual(Array.from({ length: 17 }, (_, one) => [one + 1, one >= 9]));
});

it("an outage that begins when the guest has been on Stripe's page leaves the order payable: no try is a go, and none keeps the places for longer", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  await pay(held);
  const { holdExpiresAt } = await orderOf(held.orderId);
  setTrouble({ kind: "500", about: "/expire" });
  for (let go = 1; go <= 9; go++) await expect(pay(held)).rejects.toMatchObject({ code: "payments.unavailable" });
  expect(await orderOf(held.orderId), "as before, but that no number is used twice").toMatchObject({ state: "awaiting_payment", attempt: 10, holdExpiresAt });
  await holdEndsIn(held.orderId, 2);
  await expect(pay(held)).rejects.toMatchObject({ code: "payments.unavailable" });
  expect(await minutesLeft(held.orderId), "not for ever").toBeLessThan(2.1);
  setTrouble(undefined);
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  expect((await settle({ sessionId, now: NOW })).state).toBe("confirmed");
});

it.each(TROUBLES.filter((kind) => kind !== "answer lost"))("%s when the guest's older page is closed: the first times he has a while to try again, and who has paid on it meanwhile has his trip", async (kind) => {
  const { packageId, slotIds } = await makeCruise();
  const held = await hold(packageId);
  const { url, sessionId } = await pay(held);
  await holdEndsIn(held.orderId, 2);
  setTrouble({ kind, about: "/expire" });
  await expect(pay(held)).rejects.toMatchObject({ code: "payments.unavailable" });
  expect((await readOrder(held)).hold!.secondsLeft).toBeGreaterThan(4 * 60);
  await stripe.press(url, "succeeded");
  expect((await settle({ sessionId, now: NOW })).state).toBe("confirmed");
  expect(await reservedOf(slotIds[0]!)).toBe(2);
  expect(await ledgerOf(held.orderId)).toEqual({ guest: 8_000, vendor: -7_200, commission: -800 });
});

it("an older page that was paid when Stripe could not say so is no reason to pay twice, and no further go", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  const { url, sessionId } = await pay(held);
  stripe.holdWebhooks();
  await stripe.press(url, "succeeded");
  setTrouble({ kind: "500", about: `GET /v1/checkout/sessions/${sessionId}` });
  for (let go = 1; go <= 8; go++) await expect(pay(held)).rejects.toMatchObject({ code: "payments.unavailable" });
  setTrouble(undefined);
  expect((await pay(held)).url).toContain(`/return?session_id=${sessionId}`);
  expect(await stateOf(held.orderId)).toBe("confirmed");
  stripe.deliver();
});

it("places of an order whose page could not be closed are given away only when it is", async () => {
  const { packageId, slotIds } = await makeCruise();
  const held = await hold(packageId);
  const { sessionId } = await pay(held);
  setTrouble({ kind: "500", about: "/expire" });
  await expect(pay(held)).rejects.toMatchObject({ code: "payments.unavailable" });
  await letLapse(held.orderId);
  await releaseLapsed({ now: NOW });
  expect(await reservedOf(slotIds[0]!)).toBe(2);
  setTrouble(undefined);
  await releaseLapsed({ now: NOW });
  expect(stripe.simulator.sandbox.store.get("sessions", sessionId)!.status).toBe("expired");
  expect(await stateOf(held.orderId)).toBe("expired");
  expect(await reservedOf(slotIds[0]!)).toBe(0);
});

it.each(TROUBLES)("%s when a webhook asks for the truth: Stripe tells it again until it is settled", async (kind) => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  const { url, sessionId } = await pay(held);
  setTrouble({ kind, about: `/checkout/sessions/${sessionId}` });
  await stripe.press(url, "succeeded");
  await expect(settle({ sessionId, now: NOW })).rejects.toMatchObject({ code: "payments.unavailable" });
  await expect.poll(() => stripe.answers.filter((answer) => answer.status === 503).length, { timeout: 5_000 }).toBeGreaterThan(0);
  expect(await stateOf(held.orderId)).toBe("awaiting_payment");
  setTrouble(undefined);
  await stripe.delivered("checkout.session.completed", sessionId);
  expect(await stateOf(held.orderId)).toBe("confirmed");
});

/** Money that came when the places were gone. @returns ids of the order and of its refund */
async function refundDue(): Promise<{ orderId: string; refundId: string }> {
  const { packageId } = await makeCruise({ capacity: 2 });
  const held = await hold(packageId);
  const { url, sessionId } = await pay(held);
  stripe.holdWebhooks();
  await stripe.press(url, "succeeded");
  await letLapse(held.orderId);
  await hold(packageId);
  await settle({ sessionId, now: NOW });
  const { id: refundId } = await db().refund.findFirstOrThrow({ where: { orderId: held.orderId } });
  return { orderId: held.orderId, refundId };
}

const refundsAtStripe = (orderId: string) => stripe.simulator.sandbox.store.all("refunds").filter((refund) => refund.metadata?.orderId === orderId);

it.each(TROUBLES)("%s when money goes back: the job fails and comes again, and it goes back once", async (kind) => {
  const { orderId, refundId } = await refundDue();
  setTrouble({ kind, about: "POST /v1/refunds" });
  await expect(sendRefund({ refundId })).rejects.toMatchObject({ code: "payments.unavailable" });
  expect(await db().refund.findUniqueOrThrow({ where: { id: refundId } })).toMatchObject({ state: "due" });
  if (kind === "answer lost") await expect.poll(() => refundsAtStripe(orderId).length).toBe(1);
  setTrouble(undefined);
  await sendRefund({ refundId });
  expect(refundsAtStripe(orderId)).toHaveLength(1);
  expect(await stateOf(orderId)).toBe("refunded");
  expect(await ledgerOf(orderId)).toEqual({ guest: 0, refund: 0 });
  stripe.deliver();
});

it("a refund whose job was given up after two days of trouble is sent by the minute's tidying, though Stripe has forgotten the key", async () => {
  const { orderId, refundId } = await refundDue();
  setTrouble({ kind: "answer lost", about: "POST /v1/refunds" });
  await expect(sendRefund({ refundId })).rejects.toMatchObject({ code: "payments.unavailable" });
  await expect.poll(() => refundsAtStripe(orderId).length).toBe(1);
  setTrouble(undefined);
  for (const { id } of stripe.simulator.sandbox.store.all("keptAnswers")) stripe.simulator.sandbox.store.remove("keptAnswers", id);
  await database().executeSql("delete from jobs.job where name = 'send-refund'");
  await releaseLapsed({ now: NOW });
  expect(await stateOf(orderId)).toBe("refund_due");
  await db().refund.update({ where: { id: refundId }, data: { createdAt: new Date(Date.now() - 2 * 86_400_000) } });
  await releaseLapsed({ now: NOW });
  expect(refundsAtStripe(orderId)).toHaveLength(1);
  expect(await stateOf(orderId)).toBe("refunded");
  stripe.deliver();
});

it("what Stripe did though it answered 500 is found, not done again under the next key", async () => {
  const { orderId, refundId } = await refundDue();
  setTrouble({ kind: "500", about: "POST /v1/refunds" });
  await expect(sendRefund({ refundId })).rejects.toMatchObject({ code: "payments.unavailable" });
  setTrouble(undefined);
  const { paymentIntentId } = await db().payment.findFirstOrThrow({ where: { orderId, state: "paid" } });
  await callStripe((client) => client.refunds.create({ payment_intent: paymentIntentId!, amount: 8_000, metadata: { refundId, orderId } }, { idempotencyKey: "refund:done:1" }));
  await sendRefund({ refundId });
  expect(refundsAtStripe(orderId)).toHaveLength(1);
  expect(await stateOf(orderId)).toBe("refunded");
  stripe.deliver();
});

it.each(TROUBLES)("%s when a business is paid and when it is claimed back: both are done once, by a later try", async (kind) => {
  const { packageId, entrepreneurId } = await makeCruise();
  await makeAccount(stripe, entrepreneurId);
  const { orderId } = await sell(stripe, packageId);
  await payOut({ now: AFTER });
  setTrouble({ kind, about: "POST /v1/transfers" });
  await expect(workOff()).rejects.toMatchObject({ code: "payments.unavailable" });
  const { store } = stripe.simulator.sandbox;
  if (kind === "answer lost") await expect.poll(() => store.all("transfers").length).toBe(1);
  setTrouble(undefined);
  await workOff();
  expect(store.all("transfers").map(({ amount }) => amount)).toEqual([7_200]);
  const { id: componentId } = await db().orderComponent.findFirstOrThrow({ where: { line: { orderId } } });
  await inTransaction((tx) => takeBack(tx, { componentId, amountMinor: 500, reason: "refund" }));
  setTrouble({ kind, about: "/reversals" });
  await expect(workOff()).rejects.toMatchObject({ code: "payments.unavailable" });
  if (kind === "answer lost") await expect.poll(() => store.all("transferReversals").length).toBe(1);
  setTrouble(undefined);
  await workOff();
  expect(store.all("transferReversals").map(({ amount }) => amount)).toEqual([500]);
  expect(await ledgerOf(orderId)).toMatchObject({ guest: 8_000, transfer: -6_700 });
});

it.each(["500", "429", "409", "no answer"] as const)("%s when an account is made: the next click makes it, once", async (kind) => {
  const actor = await makeActor();
  setTrouble({ kind, about: "POST /v1/accounts" });
  await expect(onboardPayee({ actor, now: NOW })).rejects.toMatchObject({ code: "payments.unavailable" });
  setTrouble(undefined);
  await Promise.all([onboardPayee({ actor, now: NOW }), onboardPayee({ actor, now: new Date(NOW.getTime() + 1) })]);
  expect(stripe.simulator.sandbox.store.all("accounts")).toHaveLength(1);
});

it("an account whose answer was lost, and whose address was changed before the next click: that one is asked to try again, and the one after it has an account", async () => {
  const actor = await makeActor();
  setTrouble({ kind: "answer lost", about: "POST /v1/accounts" });
  const click = () => onboardPayee({ actor, now: NOW });
  await expect(click()).rejects.toMatchObject({ code: "payments.unavailable" });
  await expect.poll(() => stripe.simulator.sandbox.store.all("accounts").length).toBe(1);
  setTrouble(undefined);
  await db().organisation.update({ where: { id: actor.organisationId }, data: { email: "new@host.example" } });
  await expect(click(), "the same key with another address").rejects.toMatchObject({ code: "payments.unavailable" });
  expect((await click()).url).toContain("/");
  expect((await db().organisation.findUniqueOrThrow({ where: { id: actor.organisationId } })).stripeAccountId).toBe(stripe.simulator.sandbox.store.all("accounts").find(({ email }) => email === "new@host.example")!.id);
});

it.each(TROUBLES)("%s when a session is closed: it is closed by the next try", async (kind) => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  const { sessionId } = await pay(held);
  setTrouble({ kind, about: `${sessionId}/expire` });
  await expect(closeSession(sessionId)).rejects.toMatchObject({ code: "payments.unavailable" });
  if (kind === "answer lost") await expect.poll(() => stripe.simulator.sandbox.store.get("sessions", sessionId)!.status).toBe("expired");
  setTrouble(undefined);
  expect(await closeSession(sessionId)).toBe("expired");
});

it("an order that Stripe cannot say anything about does not keep the others from being tidied", async () => {
  const { packageId, slotIds } = await makeCruise();
  const [stuck, other] = [await hold(packageId), await hold(packageId)];
  const { sessionId } = await pay(stuck);
  await pay(other);
  for (const { orderId } of [stuck, other]) await letLapse(orderId);
  await db().$executeRaw`update "Order" set "holdExpiresAt" = "holdExpiresAt" - interval '1 minute' where "id" = ${stuck.orderId}`;
  setTrouble({ kind: "500", about: sessionId });
  await releaseLapsed({ now: NOW });
  expect([await stateOf(stuck.orderId), await stateOf(other.orderId)]).toEqual(["awaiting_payment", "expired"]);
  expect(await reservedOf(slotIds[0]!)).toBe(2);
  setTrouble(undefined);
  await releaseLapsed({ now: NOW });
  expect(await stateOf(stuck.orderId)).toBe("expired");
});

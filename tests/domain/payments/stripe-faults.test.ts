/** Stripe in trouble: errors of its own, no answer in time, conflicts, for a moment and for hours. Nobody pays twice, nothing is lost, orders go on by themselves. */
import Stripe from "stripe";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readOrder } from "../../../app/domain/booking/read-order.server.ts";
import { releaseLapsed } from "../../../app/domain/payments/settling/release-lapsed.server.ts";
import { sendRefund } from "../../../app/domain/payments/cancelling/send-refund.server.ts";
import { settle } from "../../../app/domain/payments/settling/settle.server.ts";
import { database, db } from "../../../app/platform/db.server.ts";
import { useStripe } from "../../../app/platform/stripe.server.ts";
import { StripeFault } from "../../../app/platform/stripe-simulator/api/fault.server.ts";
import { makeCruise, NOW } from "../../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../../support/of-file.ts";
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

/** "No answer" never works on the request; "answer lost" works on it when nobody listens any more. */
async function meetTrouble({ method, path }: { method: string; path: string }): Promise<void> {
  if (!trouble || !`${method} ${path}`.includes(trouble.about)) return;
  const { kind } = trouble;
  if (kind === "answer lost") return new Promise((resolve) => setTimeout(resolve, 2 * IMPATIENT_MS));
  if (kind === "no answer") await new Promise<void>((resolve) => (giveUp = resolve));
  const type = kind === "409" ? "idempotency_error" : kind === "429" ? "invalid_request_error" : "api_error";
  throw new StripeFault({ status: Number(kind) || 500, body: { type, message: "Trouble.", ...(kind === "409" && { code: "idempotency_key_in_use" }), ...(kind === "429" && { code: "rate_limit" }) }, keptForKey: false });
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

import type Stripe from "stripe";
import { expect, test } from "vitest";

import { closeDispute, openDispute } from "../../../app/platform/stripe-simulator/endpoints/dispute-endpoints.server.ts";
import { returnRefund } from "../../../app/platform/stripe-simulator/endpoints/refund-endpoints.server.ts";
import { kayakSession, openStripe, press, refusal } from "./support.ts";

async function paid() {
  const opened = await openStripe();
  const { id, url } = await opened.stripe.checkout.sessions.create(kayakSession());
  await press(url, "succeeded");
  const session = await opened.stripe.checkout.sessions.retrieve(id, { expand: ["payment_intent"] });
  const intent = session.payment_intent as Stripe.PaymentIntent;
  return { ...opened, intent: intent.id, charge: intent.latest_charge as string };
}

test("a payment is refunded in parts, never more than is left", async () => {
  const { stripe, endpoint, intent, charge } = await paid();
  const part = await stripe.refunds.create({ payment_intent: intent, amount: 10_000, reason: "requested_by_customer", metadata: { request: "r1" } });
  expect(part).toMatchObject({ object: "refund", amount: 10_000, currency: "pln", status: "succeeded", charge, payment_intent: intent, metadata: { request: "r1" } });

  const over = await refusal(stripe.refunds.create({ payment_intent: intent, amount: 20_051 }));
  expect(over).toMatchObject({ type: "StripeInvalidRequestError", param: "amount", code: undefined });
  expect(over.message).toMatch(/^Refund amount \(.+200\.51\) is greater than unrefunded amount on charge \(.+200\.50\)$/);

  expect(await stripe.refunds.create({ charge })).toMatchObject({ amount: 20_050 });
  expect(await refusal(stripe.refunds.create({ payment_intent: intent }))).toMatchObject({ code: "charge_already_refunded" });
  expect(await stripe.charges.retrieve(charge, { expand: ["refunds"] })).toMatchObject({ amount_refunded: 30_050, refunded: true, refunds: { data: [{ amount: 20_050 }, { amount: 10_000 }] } });
  expect((await stripe.refunds.list({ payment_intent: intent })).data.map(({ amount }) => amount)).toEqual([20_050, 10_000]);
  await expect.poll(() => endpoint.types().slice(4)).toEqual(["refund.created", "charge.refunded", "refund.created", "charge.refunded"]);
});

test("fifty refunds at once do not give back more than was paid", async () => {
  const { stripe, intent } = await paid();
  const tries = await Promise.allSettled(Array.from({ length: 50 }, () => stripe.refunds.create({ payment_intent: intent, amount: 1_000 })));
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(30);
});

test("a refund with one key is made once", async () => {
  const { stripe, intent } = await paid();
  const refund = () => stripe.refunds.create({ payment_intent: intent, amount: 500 }, { idempotencyKey: "refund:1" });
  expect((await refund()).id).toBe((await refund()).id);
  expect((await stripe.refunds.list()).data).toHaveLength(1);
});

test("what was not paid cannot be refunded", async () => {
  const { stripe } = await openStripe();
  const { id, url } = await stripe.checkout.sessions.create(kayakSession());
  await press(url, "declined");
  const { payment_intent: intent } = await stripe.checkout.sessions.retrieve(id);
  expect((await refusal(stripe.refunds.create({ payment_intent: intent as string }))).message).toBe(`This PaymentIntent (${intent as string}) does not have a successful charge to refund.`);
  expect(await refusal(stripe.refunds.create({ payment_intent: "pi_none" }))).toMatchObject({ code: "resource_missing", param: "payment_intent" });
  expect(await refusal(stripe.refunds.create({ amount: 5 }))).toMatchObject({ code: "parameter_missing" });
});

test("a bank returns a refund: it failed, its money is back, and what it paid back of the charge may be refunded again", async () => {
  const { stripe, simulator, endpoint, intent, charge } = await paid();
  const { id } = await stripe.refunds.create({ payment_intent: intent, amount: 10_000 });
  const before = await stripe.balanceTransactions.list({ source: id });
  const { sandbox } = simulator;
  returnRefund({ ...sandbox, cause: null }, { refund: sandbox.store.get("refunds", id)! });
  expect(await stripe.refunds.retrieve(id)).toMatchObject({ status: "failed", failure_reason: "expired_or_canceled_card", amount: 10_000 });
  expect((await stripe.balanceTransactions.list({ source: id })).data.map(({ amount, type }) => [type, amount])).toEqual([["refund_failure", 10_000], ...before.data.map(({ amount, type }) => [type, amount])]);
  expect(await stripe.charges.retrieve(charge)).toMatchObject({ amount_refunded: 0, refunded: false });
  await expect.poll(() => endpoint.types().slice(-2)).toEqual(["refund.updated", "refund.failed"]);
  expect(await stripe.refunds.create({ payment_intent: intent, amount: 30_050 })).toMatchObject({ status: "succeeded" });
});

test("where refunds beside a dispute are not allowed, none is, also of the rest", async () => {
  const { stripe, simulator, intent, charge } = await paid();
  const bank = { ...simulator.sandbox, cause: null };
  simulator.sandbox.settings.refundsBesideDispute = false;
  const refund = () => stripe.refunds.create({ payment_intent: intent, amount: 1_000 });
  const dispute = openDispute(bank, { charge: bank.store.get("charges", charge)!, amount: 5_000 });
  expect(await refusal(refund())).toMatchObject({ type: "StripeInvalidRequestError", code: "charge_disputed" });
  closeDispute(bank, { dispute, status: "won" });
  expect(await refund()).toMatchObject({ status: "succeeded" });
});

test("what its bank takes back of a charge is not refunded too, unless the dispute is won or only an inquiry; the rest is", async () => {
  const { stripe, simulator, intent, charge } = await paid();
  const bank = { ...simulator.sandbox, cause: null };
  const chargeNow = () => bank.store.get("charges", charge)!;
  openDispute(bank, { charge: chargeNow(), inquiry: true });
  const refund = (amount: number) => stripe.refunds.create({ payment_intent: intent, amount });
  await refund(1_050);
  const dispute = openDispute(bank, { charge: chargeNow(), amount: 5_000 });
  expect(await refusal(refund(24_001))).toMatchObject({ type: "StripeInvalidRequestError", code: "charge_disputed" });
  expect(await refund(4_000)).toMatchObject({ status: "succeeded" });
  closeDispute(bank, { dispute, status: "won" });
  expect(await refund(21_000)).toMatchObject({ status: "succeeded" });
  closeDispute(bank, { dispute: openDispute(bank, { charge: chargeNow() }), status: "lost" });
  expect(await refusal(refund(1))).toMatchObject({ code: "charge_disputed" });
});

import express from "express";
import type { AddressInfo } from "node:net";
import type Stripe from "stripe";
import { expect, onTestFinished, test } from "vitest";

import { payPageRouter } from "../../../app/platform/stripe-simulator/pages/pay-page.server.ts";
import { kayakSession, openStripe, press } from "./support.ts";

test("paying makes the session complete, with a charge, its fee and the events, and leads to success_url", async () => {
  const { stripe, endpoint } = await openStripe();
  const { id, url } = await stripe.checkout.sessions.create(kayakSession());
  const answer = await press(url, "succeeded", { method: "blik" });
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe(`http://shop.test/pl/thanks?session=${id}`);

  const session = await stripe.checkout.sessions.retrieve(id, { expand: ["payment_intent.latest_charge.balance_transaction"] });
  expect(session).toMatchObject({ status: "complete", payment_status: "paid", url: null, customer_details: { email: "ewa@example.com" } });
  const intent = session.payment_intent as Stripe.PaymentIntent;
  expect(intent).toMatchObject({ status: "succeeded", amount: 30_050, amount_received: 30_050, transfer_group: "order_1", description: "Latarnia order_1" });
  const charge = intent.latest_charge as Stripe.Charge;
  expect(charge).toMatchObject({ paid: true, amount: 30_050, payment_method_details: { type: "blik" }, transfer_group: "order_1" });
  expect(charge.balance_transaction).toMatchObject({ amount: 30_050, fee: 581, net: 29_469, status: "pending" });

  await expect.poll(endpoint.types).toEqual(["payment_intent.created", "charge.succeeded", "payment_intent.succeeded", "checkout.session.completed"]);
  expect(endpoint.events[3]!.data.object).toMatchObject({ id, payment_status: "paid", metadata: { orderId: "order_1" }, payment_intent: intent.id });
});

test("a declined payment leaves the session open, tells of the failure, and may be tried again", async () => {
  const { stripe, endpoint } = await openStripe();
  const { id, url } = await stripe.checkout.sessions.create(kayakSession());
  const answer = await press(url, "declined");
  expect([answer.status, answer.headers.get("location")]).toEqual([303, `/pay/${id}`]);
  expect(await (await fetch(url!)).text()).toContain("Płatność została odrzucona");
  expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({ status: "open", payment_status: "unpaid" });

  await press(url, "succeeded");
  const paid = await stripe.checkout.sessions.retrieve(id);
  const charges = await stripe.charges.list({ payment_intent: paid.payment_intent as string });
  expect(charges.data.map(({ status }) => status)).toEqual(["succeeded", "failed"]);
  await expect.poll(endpoint.types).toEqual([
    "payment_intent.created", "charge.failed", "payment_intent.payment_failed", "charge.succeeded", "payment_intent.succeeded", "checkout.session.completed",
  ]);
  const failed = endpoint.events[2]!.data.object as Stripe.PaymentIntent;
  expect(failed.last_payment_error).toMatchObject({ code: "card_declined", type: "card_error" });
});

test("a late payment is complete but unpaid until its time comes", async () => {
  const { stripe, endpoint, clock } = await openStripe();
  const { id, url } = await stripe.checkout.sessions.create(kayakSession());
  const answer = await press(url, "late");
  expect(answer.headers.get("location")).toContain(`/pl/thanks?session=${id}`);
  const waiting = await stripe.checkout.sessions.retrieve(id, { expand: ["payment_intent"] });
  expect(waiting).toMatchObject({ status: "complete", payment_status: "unpaid", payment_intent: { status: "processing" } });

  clock.advance(20_000);
  await expect.poll(endpoint.types).toContain("checkout.session.async_payment_succeeded");
  expect(endpoint.types()).toEqual([
    "payment_intent.created", "payment_intent.processing", "checkout.session.completed", "charge.succeeded", "payment_intent.succeeded", "checkout.session.async_payment_succeeded",
  ]);
  expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({ status: "complete", payment_status: "paid" });
});

test("a test may let the bank answer at once, and refuse", async () => {
  const { stripe, endpoint, simulator } = await openStripe();
  const { id, url } = await stripe.checkout.sessions.create(kayakSession());
  await press(url, "late");
  const advance = (body: object) => fetch(`${simulator.url}/test/advance`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  expect((await advance({ session: id, outcome: "failed" })).status).toBe(200);
  expect((await advance({ session: id, outcome: "succeeded" })).status).toBe(404);
  expect((await advance({ session: id, outcome: "perhaps" })).status).toBe(400);
  await expect.poll(endpoint.types).toContain("checkout.session.async_payment_failed");
  expect(await stripe.checkout.sessions.retrieve(id, { expand: ["payment_intent"] })).toMatchObject({ payment_status: "unpaid", payment_intent: { status: "requires_payment_method" } });
});

test("going back leads to cancel_url and leaves the session open", async () => {
  const { stripe } = await openStripe();
  const { id, url } = await stripe.checkout.sessions.create(kayakSession());
  const answer = await press(url, "abandoned");
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "http://shop.test/pl/basket"]);
  expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({ status: "open" });
});

test("pressing pay twice pays once", async () => {
  const { stripe } = await openStripe();
  const { id, url } = await stripe.checkout.sessions.create(kayakSession());
  const statuses = (await Promise.all([press(url, "succeeded"), press(url, "succeeded"), press(url, "late")])).map(({ status }) => status);
  expect(statuses.sort()).toEqual([200, 200, 303]);
  const { payment_intent: intent } = await stripe.checkout.sessions.retrieve(id);
  expect((await stripe.charges.list({ payment_intent: intent as string })).data).toHaveLength(1);
});

test("an order of nothing is confirmed without a payment", async () => {
  const { stripe, endpoint } = await openStripe();
  const { id, url } = await stripe.checkout.sessions.create(kayakSession({ line_items: [{ quantity: 1, price_data: { currency: "pln", unit_amount: 0, product_data: { name: "Spacer" } } }] }));
  await press(url, "succeeded");
  expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({ status: "complete", payment_status: "no_payment_required", payment_intent: null });
  await expect.poll(endpoint.types).toEqual(["checkout.session.completed"]);
});

test.each([
  ["pl", "Zapłać", "300,50\u00a0zł", "To jest testowa strona płatności"],
  ["de", "Bezahlen", "300,50\u00a0PLN", "Es fließt kein Geld"],
  ["en", "Pay", "PLN\u00a0300.50", "No money moves"],
] as const)("the page speaks %s, escapes what it shows and allows no script", async (locale, pay, total, warning) => {
  const { stripe } = await openStripe();
  const { url } = await stripe.checkout.sessions.create(kayakSession({ locale }));
  const response = await fetch(url!);
  const text = await response.text();
  expect(text).toContain(`<html lang="${locale}">`);
  for (const words of [pay, total, warning, "Spływ Drawą &#60;kajak&#62;", "12 lipca, 10:00", "BLIK"]) expect(text).toContain(words);
  expect(text).not.toContain("<script");
  const policy = response.headers.get("content-security-policy")!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("form-action 'self' http://shop.test;");
});

test("a page for no session is 404; a finished one says so", async () => {
  const { stripe, simulator } = await openStripe();
  expect((await fetch(`${simulator.url}/pay/cs_test_none`)).status).toBe(404);
  const { id, url } = await stripe.checkout.sessions.create(kayakSession());
  await stripe.checkout.sessions.expire(id);
  const page = await fetch(url!);
  expect(page.status).toBe(410);
  expect(await page.text()).toContain("Czas na tę płatność minął");
});

test("the pages work when another application mounts them", async () => {
  const { stripe, simulator } = await openStripe({ publicBaseUrl: "http://localhost/dev/stripe" });
  const app = express().use("/dev/stripe", payPageRouter(simulator));
  const server = await new Promise<ReturnType<typeof app.listen>>((resolve) => {
    const listening = app.listen(0, "127.0.0.1", () => resolve(listening));
  });
  onTestFinished(() => void server.close());
  const { id } = await stripe.checkout.sessions.create(kayakSession());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/dev/stripe/pay/${id}`;
  expect((await press(url, "declined")).headers.get("location")).toBe(`/dev/stripe/pay/${id}`);
  expect((await press(url, "succeeded")).status).toBe(303);
  expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({ payment_status: "paid" });
});

import { expect, test } from "vitest";

import { kayakSession, openStripe, press, startEndpoint } from "./support.ts";

test("an endpoint that fails is tried again after 1 s and 5 s, with the same event", async () => {
  const endpoint = await startEndpoint([500, 503]);
  const { stripe, clock } = await openStripe({ webhookUrl: endpoint.url });
  const { id } = await stripe.checkout.sessions.create(kayakSession());
  await stripe.checkout.sessions.expire(id);
  const pending = async () => (await stripe.events.list({ type: "checkout.session.expired" })).data[0]!.pending_webhooks;

  await expect.poll(() => endpoint.attempts.length).toBe(1);
  expect(await pending()).toBe(1);
  clock.advance(1_000);
  await expect.poll(() => endpoint.attempts.length).toBe(2);
  clock.advance(4_999);
  expect(endpoint.attempts).toHaveLength(2);
  clock.advance(1);
  await expect.poll(endpoint.types).toEqual(["checkout.session.expired"]);
  await expect.poll(pending).toBe(0);
  expect(endpoint.attempts).toHaveLength(3);
});

test("an endpoint that is not there yet gets its events when it comes", async () => {
  const endpoint = await startEndpoint();
  let address = "http://127.0.0.1:9/nobody";
  const { stripe, simulator, clock } = await openStripe({ webhookUrl: () => address });
  const { url } = await stripe.checkout.sessions.create(kayakSession());
  await press(url, "succeeded");
  await expect.poll(() => simulator.sandbox.store.all("deliveries").every(({ attempts }) => attempts > 0)).toBe(true);
  address = endpoint.url();
  clock.advance(1_000);
  await expect.poll(() => endpoint.types().sort()).toEqual(["charge.succeeded", "checkout.session.completed", "payment_intent.created", "payment_intent.succeeded"]);
});

test("only the events asked for are delivered, all are recorded", async () => {
  const { stripe, endpoint } = await openStripe({ enabledEvents: ["checkout.session.completed"] });
  const { url } = await stripe.checkout.sessions.create(kayakSession());
  await press(url, "succeeded");
  await expect.poll(endpoint.types).toEqual(["checkout.session.completed"]);
  const events = await stripe.events.list({ types: ["charge.succeeded", "payment_intent.succeeded"] });
  expect(events.data.map(({ pending_webhooks }) => pending_webhooks)).toEqual([0, 0]);
  const event = await stripe.events.retrieve(endpoint.events[0]!.id);
  expect(event.data.object).toEqual(endpoint.events[0]!.data.object);
});

test("an event names the request that caused it", async () => {
  const { stripe, endpoint } = await openStripe();
  const { id } = await stripe.checkout.sessions.create(kayakSession());
  const expired = await stripe.checkout.sessions.expire(id, {}, { idempotencyKey: "expire:1" });
  await expect.poll(() => endpoint.events[0]?.request).toEqual({ id: expired.lastResponse.requestId, idempotency_key: "expire:1" });
});

test("an event keeps the object as it was then", async () => {
  const { stripe, endpoint } = await openStripe();
  const { id, url } = await stripe.checkout.sessions.create(kayakSession());
  await press(url, "succeeded");
  await stripe.checkout.sessions.update(id, { metadata: { orderId: "changed" } });
  await expect.poll(endpoint.types).toContain("checkout.session.completed");
  const completed = endpoint.events.find(({ type }) => type === "checkout.session.completed")!;
  expect(completed.data.object).toMatchObject({ metadata: { orderId: "order_1" } });
});

import { expect, test } from "vitest";

import { StripeFault } from "../../../app/platform/stripe-simulator/api/fault.server.ts";
import { OUR_KEYS } from "../../../app/platform/stripe-simulator/start-simulator.server.ts";
import { kayakSession, openStripe, press, refusal } from "./support.ts";

test("the same key and parameters give the first answer again and do nothing twice", async () => {
  const { stripe } = await openStripe();
  const first = await stripe.checkout.sessions.create(kayakSession(), { idempotencyKey: "checkout:1:1" });
  const again = await stripe.checkout.sessions.create(kayakSession(), { idempotencyKey: "checkout:1:1" });
  expect(again).toEqual(first);
  expect(again.lastResponse.headers["idempotent-replayed"]).toBe("true");
  expect(again.lastResponse.headers["original-request"]).toBe(first.lastResponse.requestId);
  expect((await stripe.checkout.sessions.list()).data).toHaveLength(1);
});

test("the same key for other parameters, or another path, is an error", async () => {
  const { stripe } = await openStripe();
  const { id } = await stripe.checkout.sessions.create(kayakSession(), { idempotencyKey: "k" });
  const other = await refusal(stripe.checkout.sessions.create(kayakSession({ client_reference_id: "order_2" }), { idempotencyKey: "k" }));
  expect(other).toMatchObject({ type: "StripeIdempotencyError", rawType: "idempotency_error", statusCode: 400 });
  expect(other.message).toContain("can only be used with the same parameters they were first used with");
  expect((await refusal(stripe.checkout.sessions.expire(id, {}, { idempotencyKey: "k" }))).message).toContain("same endpoint");
});

test("an answer to wrong parameters is not kept: the key may be used again", async () => {
  const { stripe } = await openStripe();
  await refusal(stripe.checkout.sessions.create(kayakSession({ success_url: "nowhere" }), { idempotencyKey: "k" }));
  expect(await stripe.checkout.sessions.create(kayakSession(), { idempotencyKey: "k" })).toMatchObject({ status: "open" });
});

test("a 500 is kept for its key, and for no other", async () => {
  let trouble = true;
  const fault = new StripeFault({ status: 500, body: { type: "api_error", message: "Trouble." }, keptForKey: true });
  const { stripe } = await openStripe({ holdRequest: async ({ method }) => (trouble && method === "POST" ? Promise.reject(fault) : undefined) });
  await refusal(stripe.checkout.sessions.create(kayakSession(), { idempotencyKey: "k" }));
  trouble = false;
  const again = await refusal(stripe.checkout.sessions.create(kayakSession(), { idempotencyKey: "k" }));
  expect(again).toMatchObject({ type: "StripeAPIError", statusCode: 500 });
  expect(again.headers!["idempotent-replayed"]).toBe("true");
  expect(await stripe.checkout.sessions.create(kayakSession(), { idempotencyKey: "k2" })).toMatchObject({ status: "open" });
});

test("where keys of a form are wanted, nothing is done without one", async () => {
  const { stripe } = await openStripe({ keyShape: OUR_KEYS });
  for (const idempotencyKey of [undefined, "checkout", "checkout:o_1", "stripe-node-retry-0b0c7d0e", "checkout:o_1:1:2"]) {
    expect(await refusal(stripe.checkout.sessions.create(kayakSession(), { idempotencyKey }))).toMatchObject({ code: "simulator_key_missing" });
  }
  expect((await stripe.checkout.sessions.list()).data).toEqual([]);
  await stripe.checkout.sessions.create(kayakSession(), { idempotencyKey: "checkout:o_1:1" });
});

test("a refusal for the state of things is kept", async () => {
  const { stripe } = await openStripe();
  const { id, url } = await stripe.checkout.sessions.create(kayakSession());
  await press(url, "succeeded");
  const first = await refusal(stripe.checkout.sessions.expire(id, {}, { idempotencyKey: "k" }));
  const again = await refusal(stripe.checkout.sessions.expire(id, {}, { idempotencyKey: "k" }));
  expect(again.message).toBe(first.message);
  expect(again.headers!["idempotent-replayed"]).toBe("true");
});

test("two at once with one key: one works, the other conflicts", async () => {
  let open!: () => void;
  const gate = new Promise<void>((resolve) => (open = resolve));
  const { stripe } = await openStripe({ holdRequest: ({ method }) => (method === "POST" ? gate : Promise.resolve()) });
  const create = () => stripe.checkout.sessions.create(kayakSession(), { idempotencyKey: "k" });

  const first = create();
  const second = create();
  const loser = await Promise.race([refusal(first), refusal(second)].map((call) => call.catch(() => new Promise<never>(() => {}))));
  expect(loser).toMatchObject({ statusCode: 409, code: "idempotency_key_in_use" });
  open();
  expect((await Promise.allSettled([first, second])).map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await stripe.checkout.sessions.list()).data).toHaveLength(1);
});

test("the SDK's own retries turn twenty impatient clicks into one session", async () => {
  const { stripe } = await openStripe({ maxNetworkRetries: 5 });
  const clicks = Array.from({ length: 20 }, () => stripe.checkout.sessions.create(kayakSession(), { idempotencyKey: "k" }));
  expect(new Set((await Promise.all(clicks)).map(({ id }) => id)).size).toBe(1);
});

test("a key is forgotten after a day", async () => {
  const { stripe, clock } = await openStripe();
  const first = await stripe.checkout.sessions.create(kayakSession(), { idempotencyKey: "k" });
  clock.advance(24 * 3_600_000 + 1000);
  const second = await stripe.checkout.sessions.create(kayakSession(), { idempotencyKey: "k" });
  expect(second.id).not.toBe(first.id);
});

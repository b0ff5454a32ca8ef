import { expect, test } from "vitest";

import { kayakSession, openStripe, press, refusal, sdk } from "./support.ts";

const MINUTE = 60;

test("a session is created in Stripe's shape and can be read back, with its lines expanded", async () => {
  const { stripe, simulator } = await openStripe();
  const created = await stripe.checkout.sessions.create(kayakSession());

  expect(created).toMatchObject({
    object: "checkout.session", status: "open", payment_status: "unpaid", amount_total: 30_050, currency: "pln", client_reference_id: "order_1",
    metadata: { orderId: "order_1" }, payment_intent: null, locale: "pl", payment_method_types: ["card", "blik", "p24"], livemode: false,
  });
  expect(created.id).toMatch(/^cs_test_\w{58}$/);
  expect(created.url).toBe(`${simulator.url}/pay/${created.id}`);
  expect(created.expires_at - created.created).toBe(24 * 60 * MINUTE);
  expect(created.lastResponse.requestId).toMatch(/^req_/);

  const read = await stripe.checkout.sessions.retrieve(created.id, { expand: ["line_items", "payment_intent"] });
  expect(read.line_items!.data.map(({ description, quantity, amount_total }) => [description, quantity, amount_total])).toEqual([
    ["Spływ Drawą <kajak>", 2, 25_800],
    ["Ognisko", 1, 4_250],
  ]);
  const lines = await stripe.checkout.sessions.listLineItems(created.id, { limit: 1 });
  expect(lines).toMatchObject({ has_more: true, data: [{ description: "Spływ Drawą <kajak>" }] });
});

test("the pay page's address follows publicBaseUrl", async () => {
  const { stripe } = await openStripe({ publicBaseUrl: "http://localhost:3000/dev/stripe/" });
  const session = await stripe.checkout.sessions.create(kayakSession());
  expect(session.url).toBe(`http://localhost:3000/dev/stripe/pay/${session.id}`);
});

test("sessions are listed newest first, filtered and paged", async () => {
  const { stripe } = await openStripe();
  const made = [];
  for (let index = 0; index < 5; index++) made.push((await stripe.checkout.sessions.create(kayakSession())).id);
  await stripe.checkout.sessions.expire(made[1]!);

  const all = await stripe.checkout.sessions.list({ limit: 2 }).autoPagingToArray({ limit: 10 });
  expect(all.map(({ id }) => id)).toEqual([...made].reverse());
  const expired = await stripe.checkout.sessions.list({ status: "expired" });
  expect(expired.data.map(({ id }) => id)).toEqual([made[1]]);
  const future = await stripe.checkout.sessions.list({ created: { gt: all[0]!.created } });
  expect(future.data).toEqual([]);
});

test("only an open session can be expired, and its end is told", async () => {
  const { stripe, endpoint } = await openStripe();
  const { id } = await stripe.checkout.sessions.create(kayakSession());
  expect(await stripe.checkout.sessions.expire(id)).toMatchObject({ status: "expired", url: null });

  const error = await refusal(stripe.checkout.sessions.expire(id));
  expect(error).toMatchObject({ type: "StripeInvalidRequestError", statusCode: 400 });
  expect(error.message).toBe('Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of `expired`.');
  await expect.poll(endpoint.types).toEqual(["checkout.session.expired"]);
});

test("a paid session cannot be expired", async () => {
  const { stripe } = await openStripe();
  const { id, url } = await stripe.checkout.sessions.create(kayakSession());
  await press(url, "succeeded");
  expect((await refusal(stripe.checkout.sessions.expire(id))).message).toContain("status of `complete`");
});

test("time ends a session by itself: the clock tells of it, and a read never sees it open", async () => {
  const { stripe, endpoint, clock } = await openStripe();
  const expiresAt = clock.now().getTime() / 1000 + 30 * MINUTE;
  const { id } = await stripe.checkout.sessions.create(kayakSession({ expires_at: expiresAt }));
  clock.advance(30 * MINUTE * 1000);
  await expect.poll(endpoint.types).toEqual(["checkout.session.expired"]);
  expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({ status: "expired", payment_status: "unpaid", url: null });
});

test("expiry is decided at read even when the clock's timer sleeps", async () => {
  const { stripe, clock } = await openStripe({ pulseMs: 3_600_000 });
  const { id, url } = await stripe.checkout.sessions.create(kayakSession());
  clock.advance(24 * 3_600_000);
  const page = await press(url, "succeeded");
  expect(page.status).toBe(410);
  expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({ status: "expired" });
});

test.each([
  ["too soon", 30 * MINUTE - 1, "at least 30 minutes"],
  ["too late", 24 * 60 * MINUTE + 1, "less than 24 hours"],
])("expires_at is refused when %s", async (_name, seconds, words) => {
  const { stripe, clock } = await openStripe();
  const error = await refusal(stripe.checkout.sessions.create(kayakSession({ expires_at: clock.now().getTime() / 1000 + seconds })));
  expect(error).toMatchObject({ type: "StripeInvalidRequestError", param: "expires_at", statusCode: 400 });
  expect(error.message).toContain(words);
});

const lineOf = (currency: string, amount: number) => ({ quantity: 1, price_data: { currency, unit_amount: amount, product_data: { name: "Rower" } } });

test.each([
  ["an unknown parameter", { colour: "amber" } as object, { code: "parameter_unknown", param: "colour", message: "Received unknown parameter: colour" }],
  ["an unknown nested parameter", { line_items: [{ ...lineOf("pln", 500), flavour: "mint" }] }, { code: "parameter_unknown", param: "line_items[0][flavour]" }],
  ["no success_url", { success_url: undefined }, { code: "parameter_missing", param: "success_url", message: "Missing required param: success_url." }],
  ["no quantity", { line_items: [{ price_data: lineOf("pln", 500).price_data }] }, { code: "parameter_missing", param: "line_items[0][quantity]" }],
  ["an empty client_reference_id", { client_reference_id: "" }, { code: "parameter_invalid_empty", param: "client_reference_id" }],
  ["half a grosz", { line_items: [lineOf("pln", 500.5)] }, { code: "parameter_invalid_integer", param: "line_items[0][price_data][unit_amount]" }],
  ["a negative price", { line_items: [lineOf("pln", -500)] }, { code: "parameter_invalid_integer" }],
  ["an address without a scheme", { success_url: "/pl/thanks" }, { code: "url_invalid", param: "success_url" }],
  ["an e-mail address with dots side by side", { customer_email: "jan..k@example.com" }, { code: "email_invalid", param: "customer_email" }],
  ["an e-mail address with a letter of its own alphabet", { customer_email: "żaneta@example.com" }, { code: "email_invalid", param: "customer_email" }],
  ["a price from nowhere", { line_items: [{ price: "price_x", quantity: 1 }] }, { code: "resource_missing", message: "No such price: 'price_x'" }],
  ["an unknown locale", { locale: "xx" }, { param: "locale" }],
  ["an unknown currency", { line_items: [lineOf("zzq", 500)] }, { param: "line_items[0][price_data][currency]" }],
  ["two currencies", { line_items: [lineOf("pln", 500), lineOf("eur", 500)] }, { param: "line_items[1][price_data][currency]" }],
  ["nothing but BLIK for euros", { line_items: [lineOf("eur", 500)], allowed_payment_method_types: ["blik"] }, { message: expect.stringContaining("No valid payment method types") as string }],
  ["the list of methods of older API versions", { payment_method_types: ["blik"] }, { code: "parameter_unknown", param: "payment_method_types" }],
  ["less than 2 zł", { line_items: [lineOf("pln", 199)] }, { code: "amount_too_small" }],
  ["less than 0.50 €", { line_items: [lineOf("eur", 49)] }, { code: "amount_too_small" }],
  ["too long a metadata value", { metadata: { a: "x".repeat(501) } }, { param: "metadata[a]" }],
  ["something Stripe knows but the simulator does not play", { discounts: [{ coupon: "x" }] }, { code: "simulator_not_played", param: "discounts" }],
])("%s is refused", async (_name, changes, expected) => {
  const { stripe } = await openStripe();
  const error = await refusal(stripe.checkout.sessions.create({ ...kayakSession(), ...changes }));
  expect(error).toMatchObject({ type: "StripeInvalidRequestError", rawType: "invalid_request_error", statusCode: 400, ...expected });
  expect((await stripe.checkout.sessions.list()).data).toEqual([]);
});

test("the methods offered follow the currency", async () => {
  const { stripe } = await openStripe();
  const euro = await stripe.checkout.sessions.create(kayakSession({ line_items: [lineOf("EUR", 50)] }));
  const crowns = await stripe.checkout.sessions.create(kayakSession({ line_items: [lineOf("sek", 300)] }));
  const chosen = await stripe.checkout.sessions.create(kayakSession({ allowed_payment_method_types: ["blik", "p24"], excluded_payment_method_types: ["p24"] }));
  expect([euro, crowns, chosen].map((session) => session.payment_method_types)).toEqual([["card", "p24"], ["card"], ["blik"]]);
});

test("an older API version takes a fixed list of methods, and refuses those its currency does not know", async () => {
  const { simulator } = await openStripe();
  const old = sdk(simulator.port, 0, "2025-09-30.clover");
  const create = (currency: string, methods: string[]) => old.checkout.sessions.create({ ...kayakSession({ line_items: [lineOf(currency, 5000)] }), ...{ payment_method_types: methods } });
  expect((await create("pln", ["blik", "p24"])).payment_method_types).toEqual(["blik", "p24"]);
  expect(await refusal(create("eur", ["card", "blik"]))).toMatchObject({ param: "payment_method_types", statusCode: 400 });
  expect(await refusal(create("sek", ["p24"]))).toMatchObject({ param: "payment_method_types" });
  expect((await create("eur", ["p24"])).payment_method_types).toEqual(["p24"]);
});

test("what does not exist is 404, and an unknown path says so", async () => {
  const { stripe } = await openStripe();
  expect(await refusal(stripe.checkout.sessions.retrieve("cs_test_none"))).toMatchObject({ statusCode: 404, code: "resource_missing", message: "No such checkout.session: 'cs_test_none'" });
  const error = await refusal(stripe.customers.create({ email: "a@example.com" }));
  expect(error).toMatchObject({ statusCode: 404 });
  expect(error.message).toContain("Unrecognized request URL (POST: /v1/customers)");
});

test("without a test key nobody enters", async () => {
  const { simulator } = await openStripe();
  const ask = (headers: Record<string, string>) => fetch(`${simulator.url}/v1/balance`, { headers }).then(({ status }) => status);
  expect(await ask({})).toBe(401);
  expect(await ask({ Authorization: "Bearer sk_live_real" })).toBe(401);
  expect(await ask({ Authorization: "Bearer sk_test_x" })).toBe(200);
});

test("metadata is merged, an empty value removes its key", async () => {
  const { stripe } = await openStripe();
  const { id } = await stripe.checkout.sessions.create(kayakSession({ metadata: { a: "1", b: "2" } }));
  expect((await stripe.checkout.sessions.update(id, { metadata: { b: "", c: "3" } })).metadata).toEqual({ a: "1", c: "3" });
});

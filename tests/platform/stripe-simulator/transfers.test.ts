import type Stripe from "stripe";
import { expect, test } from "vitest";

import { kayakSession, openStripe, press, refusal } from "./support.ts";

const DAYS = 24 * 3_600_000;

async function vendorAndCharge() {
  const opened = await openStripe();
  const { stripe } = opened;
  const account = await stripe.accounts.create({ type: "express", country: "PL", email: "kajaki@example.com", capabilities: { transfers: { requested: true } } });
  const { id, url } = await stripe.checkout.sessions.create(kayakSession());
  await press(url, "succeeded");
  const session = await stripe.checkout.sessions.retrieve(id, { expand: ["payment_intent"] });
  return { ...opened, vendor: account.id, charge: (session.payment_intent as Stripe.PaymentIntent).latest_charge as string };
}

type Opened = Awaited<ReturnType<typeof vendorAndCharge>>;

async function onboard({ stripe, vendor }: Opened): Promise<Response> {
  const link = await stripe.accountLinks.create({ account: vendor, type: "account_onboarding", refresh_url: "http://shop.test/r", return_url: "http://shop.test/studio/payments" });
  expect(await (await fetch(link.url, { headers: { "Accept-Language": "pl" } })).text()).toContain("Konto sprzedawcy");
  return fetch(link.url, { method: "POST", redirect: "manual" });
}

test("a vendor receives transfers only after the form is filled in", async () => {
  const opened = await vendorAndCharge();
  const { stripe, vendor, charge } = opened;
  const transfer = () => stripe.transfers.create({ amount: 20_000, currency: "pln", destination: vendor, source_transaction: charge });
  expect(await refusal(transfer())).toMatchObject({ code: "insufficient_capabilities_for_transfer" });
  const answer = await onboard(opened);
  expect(answer.headers.get("location")).toBe("http://shop.test/studio/payments");
  expect(await stripe.accounts.retrieve(vendor)).toMatchObject({ details_submitted: true, payouts_enabled: true, capabilities: { transfers: "active" } });
  expect(await transfer()).toMatchObject({ amount: 20_000, source_transaction: charge, transfer_group: "order_1", reversed: false });
  await expect.poll(opened.endpoint.types).toContain("transfer.created");
});

test("without its charge a transfer waits for the money; with it never exceeds the charge", async () => {
  const opened = await vendorAndCharge();
  const { stripe, vendor, charge, clock } = opened;
  await onboard(opened);
  const plain = () => stripe.transfers.create({ amount: 10_000, currency: "pln", destination: vendor });
  expect(await refusal(plain())).toMatchObject({ code: "balance_insufficient" });
  expect(await refusal(stripe.transfers.create({ amount: 30_051, currency: "pln", destination: vendor, source_transaction: charge }))).toMatchObject({ param: "amount" });
  clock.advance(3 * DAYS);
  expect(await plain()).toMatchObject({ amount: 10_000, source_transaction: null });
});

test("a transfer is reversed in parts, and the balances of both sides agree", async () => {
  const opened = await vendorAndCharge();
  const { stripe, vendor, charge, clock } = opened;
  await onboard(opened);
  const { id } = await stripe.transfers.create({ amount: 20_000, currency: "pln", destination: vendor, source_transaction: charge });
  const [mine, theirs] = await Promise.all([stripe.balance.retrieve(), stripe.balance.retrieve({}, { stripeAccount: vendor })]);
  expect([mine.pending[0]!.amount, mine.available]).toEqual([30_050 - 551 - 20_000, []]);
  expect(theirs.pending[0]!.amount).toBe(20_000);

  await stripe.transfers.createReversal(id, { amount: 5_000 });
  expect((await refusal(stripe.transfers.createReversal(id, { amount: 15_001 }))).message).toContain("greater than the unreversed amount");
  await stripe.transfers.createReversal(id);
  expect(await stripe.transfers.retrieve(id)).toMatchObject({ amount_reversed: 20_000, reversed: true });
  clock.advance(3 * DAYS);
  expect((await stripe.balance.retrieve()).available).toEqual([{ amount: 30_050 - 551, currency: "pln", source_types: { card: 29_499 } }]);
  expect((await stripe.balance.retrieve({}, { stripeAccount: vendor })).available[0]!.amount).toBe(0);
});

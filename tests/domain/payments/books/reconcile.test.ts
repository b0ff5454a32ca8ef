import { expect, it } from "vitest";
import { compareItems } from "../../../../app/domain/payments/books/compare-items.ts";
import { payOut } from "../../../../app/domain/payments/transfers/pay-out.server.ts";
import { reconcile } from "../../../../app/domain/payments/books/reconcile.server.ts";
import { reconciliationPage } from "../../../../app/domain/payments/books/reconciliation-page.server.ts";
import { takeBack } from "../../../../app/domain/payments/cancelling/take-back.server.ts";
import { db, inTransaction } from "../../../../app/platform/db.server.ts";
import { callStripe } from "../../../../app/platform/stripe.server.ts";
import { makeCruise } from "../../../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../../../support/of-file.ts";
import { hold, pay, stateOf } from "../../../support/orders.ts";
import { AFTER, makeAccount, sell, workOff } from "../../../support/payouts.ts";

databaseOfFile();
placesAndLedgersAddUp();
const stripe = stripeOfEachTest({ withWebhooks: false });

/** A quarter of an hour later by the clock on the wall: what has just happened is settled. */
const later = () => new Date(Date.now() + 15 * 60_000);
const zloty = (amountMinor: number) => ({ amountMinor, currency: "PLN" });
const chargeOf = (orderId: string) => stripe.simulator.sandbox.store.all("charges").find((charge) => charge.transfer_group === orderId)!;

it("heals what was paid and never told: the order is confirmed, the difference is on record", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  expect(await stateOf(held.orderId)).toBe("awaiting_payment");
  const { differences } = await reconcile({ now: later() });
  expect(differences).toContainEqual({ kind: "session_settled", id: sessionId, ours: "open", theirs: "paid" });
  expect(await stateOf(held.orderId)).toBe("confirmed");
  expect((await reconcile({ now: later() })).differences).toEqual([]);
});

it("sale, payout and reversal agree, over several pages", async () => {
  const { packageId, entrepreneurId } = await makeCruise({ capacity: 300 });
  await makeAccount(stripe, entrepreneurId);
  const { orderId } = await sell(stripe, packageId);
  await payOut({ now: AFTER });
  await workOff(new Date());
  const component = await db().orderComponent.findFirstOrThrow({ where: { line: { orderId } } });
  await inTransaction((tx) => takeBack(tx, { componentId: component.id, amountMinor: 1_000, reason: "refund" }));
  await workOff(new Date());
  const { store } = stripe.simulator.sandbox;
  const charge = chargeOf(orderId);
  for (let copy = 0; copy < 120; copy++) store.put("charges", { ...charge, id: `ch_copy${copy}` });
  const { checked, differences } = await reconcile({ now: later() });
  expect(differences).toEqual([]);
  expect(checked).toBeGreaterThanOrEqual(124);
}, 120_000);

it("lists a refund made at Stripe itself, a payment of another amount, a transfer nobody knows, and what Stripe has lost", async () => {
  const known = new Set((await reconcile({ now: later() })).differences.map(({ id }) => id));
  const { packageId, entrepreneurId } = await makeCruise();
  const account = await makeAccount(stripe, entrepreneurId);
  const [first, second] = [await sell(stripe, packageId), await sell(stripe, packageId)];
  await callStripe((client) => client.refunds.create({ charge: chargeOf(first.orderId).id, amount: 500 }, { idempotencyKey: "refund:by-hand:1" }));
  await callStripe((client) => client.transfers.create({ amount: 300, currency: "pln", destination: account, transfer_group: first.orderId, source_transaction: chargeOf(first.orderId).id }, { idempotencyKey: "transfer:by-hand:1" }));
  const { store } = stripe.simulator.sandbox;
  const charge = chargeOf(second.orderId);
  store.put("charges", { ...charge, amount: 7_777 });
  await db().payment.updateMany({ where: { orderId: first.orderId }, data: { paidAt: new Date(Date.now() - 3_600_000) } });
  store.remove("charges", chargeOf(first.orderId).id);
  const { differences } = await reconcile({ now: later() });
  expect(differences.filter(({ id }) => !known.has(id)).map(({ kind, ours, theirs }) => [kind, ours, theirs]).sort()).toEqual([["charge_amount", zloty(8_000), zloty(7_777)], ["charge_missing", zloty(8_000), null], ["refund_unknown", null, zloty(500)], ["transfer_unknown", null, zloty(300)]]);
  expect((await reconciliationPage(db(), { now: later() })).latest).toMatchObject({ differences: expect.arrayContaining([expect.objectContaining({ kind: "charge_missing" })]) });
});

it("sets two lists against each other by id, amount and currency", () => {
  const item = (id: string, amountMinor: number, currency = "PLN") => ({ id, amountMinor, currency });
  expect(compareItems({ kind: "transfer", ours: [item("a", 100), item("b", 200), item("c", 300)], theirs: [item("a", 100), item("b", 200, "EUR"), item("d", 400)], recent: ["a", "c"] })).toEqual([
    { kind: "transfer_amount", id: "b", ours: zloty(200), theirs: { amountMinor: 200, currency: "EUR" } }, { kind: "transfer_unknown", id: "d", ours: null, theirs: zloty(400) }, { kind: "transfer_missing", id: "c", ours: zloty(300), theirs: null },
  ]);
});

it("a night that kept its amounts as texts reads like one that keeps them as numbers", async () => {
  const kept = { kind: "charge_amount", id: "pi_1", ours: zloty(8_000), theirs: { amountMinor: 123_405, currency: "EUR" } };
  const settled = { kind: "session_settled", id: "cs_1", ours: "open", theirs: "paid" };
  const night = (differences: object[]) => db().reconciliation.create({ data: { from: later(), to: later(), checked: 3, differences, at: later() } });
  await night([{ ...kept, ours: "80.00 PLN", theirs: "1234.05 EUR" }, { ...kept, kind: "charge_missing", ours: null, theirs: "0.07 PLN" }, settled]);
  await night([kept, { ...kept, kind: "charge_missing", ours: null, theirs: zloty(7) }, settled]);
  const { latest, earlier } = await reconciliationPage(db(), { now: later() });
  expect(earlier[0]!.differences).toEqual(latest!.differences);
  expect(latest!.differences).toEqual([kept, { ...kept, kind: "charge_missing", ours: null, theirs: zloty(7) }, settled]);
});

import { expect, it } from "vitest";
import { compareItems } from "../../../../app/domain/payments/books/compare-items.ts";
import { payOut } from "../../../../app/domain/payments/transfers/pay-out.server.ts";
import { reconcile } from "../../../../app/domain/payments/books/reconcile.server.ts";
import { reconciliationPage } from "../../../../app/domain/payments/books/reconciliation-page.server.ts";
import { settleDifference } from "../../../../app/domain/payments/books/settle-difference.server.ts";
import { takeBack } from "../../../../app/domain/payments/cancelling/take-back.server.ts";
import { db, inTransaction } from "../../../../app/platform/db.server.ts";
import { callStripe } from "../../../../app/platform/stripe.server.ts";
import { closeDispute, openDispute } from "../../../../app/platform/stripe-simulator/endpoints/dispute-endpoints.server.ts";
import { makeCruise } from "../../../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../../../support/of-file.ts";
import { hold, ledgerOf, pay, stateOf } from "../../../support/orders.ts";
import { AFTER, makeAccount, sell, workOff } from "../../../support/payouts.ts";
import { makeActor } from "../../../support/studio.ts";

databaseOfFile();
placesAndLedgersAddUp();
const stripe = stripeOfEachTest({ withWebhooks: false });

/** A quarter of an hour later by the clock on the wall: what has just happened is settled. */
const later = () => new Date(Date.now() + 15 * 60_000);
const zloty = (amountMinor: number) => ({ amountMinor, currency: "PLN" });
const bank = () => ({ ...stripe.simulator.sandbox, cause: null });
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

it("of an account that others share only what was taken back of our own transfers is looked at, whoever did it", async () => {
  const { packageId, entrepreneurId } = await makeCruise();
  await makeAccount(stripe, entrepreneurId);
  const { orderId } = await sell(stripe, packageId);
  await payOut({ now: AFTER });
  await workOff(new Date());
  const { store } = stripe.simulator.sandbox;
  const ours = store.all("transfers").find((transfer) => transfer.transfer_group === orderId)!;
  const foreign = { ...ours, id: "tr_ofOthers", transfer_group: "order-of-others", metadata: {} };
  store.put("transfers", foreign);
  for (const [amount, { id }] of [[200, ours], [300, foreign]] as const) await callStripe((client) => client.transfers.createReversal(id, { amount }, { idempotencyKey: `reversal:by-hand:${id}` }));
  const { differences } = await reconcile({ now: later() });
  expect(differences.filter(({ kind }) => kind === "reversal_unknown").map(({ theirs }) => theirs)).toEqual([zloty(200)]);
});

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

it("looks two days back: a refund made by hand 47 hours ago is listed, one of 49 hours ago is not", async () => {
  const { packageId } = await makeCruise();
  const { orderId } = await sell(stripe, packageId);
  const { store } = stripe.simulator.sandbox;
  const now = later();
  const ids: string[] = [];
  for (const hours of [47, 49]) {
    const { id } = await callStripe((client) => client.refunds.create({ charge: chargeOf(orderId).id, amount: hours }, { idempotencyKey: `refund:by-hand:${hours}` }));
    store.put("refunds", { ...store.get("refunds", id)!, created: Math.floor(now.getTime() / 1000) - hours * 3600 });
    ids.push(id);
  }
  const { differences } = await reconcile({ now });
  expect(differences.filter(({ id }) => ids.includes(id))).toEqual([{ kind: "refund_unknown", id: ids[0], ours: null, theirs: zloty(47) }]);
});

/** So many nights after: what happened today is out of the comparison's sight. */
const nights = (count: number) => new Date(later().getTime() + count * 86_400_000);
const keysOf = ({ differences }: { differences: readonly { kind: string; id: string }[] }) => differences.map(({ kind, id }) => `${kind} ${id}`);

it("what needs somebody stays on the list, night after night, until it no longer holds or somebody has noted it as settled", async () => {
  const { packageId, entrepreneurId } = await makeCruise();
  const account = await makeAccount(stripe, entrepreneurId);
  const { orderId } = await sell(stripe, packageId);
  const refund = await callStripe((client) => client.refunds.create({ charge: chargeOf(orderId).id, amount: 500 }, { idempotencyKey: "refund:by-hand:2" }));
  const transfer = await callStripe((client) => client.transfers.create({ amount: 300, currency: "pln", destination: account, transfer_group: orderId, source_transaction: chargeOf(orderId).id }, { idempotencyKey: "transfer:by-hand:2" }));
  const expected = [`refund_unknown ${refund.id}`, `transfer_unknown ${transfer.id}`];
  for (const count of [0, 5, 6, 40]) expect(keysOf(await reconcile({ now: nights(count) })), `after ${count} nights`).toEqual(expect.arrayContaining(expected));
  const { store } = stripe.simulator.sandbox;
  store.put("refunds", { ...store.get("refunds", refund.id)!, status: "failed" });
  const night = keysOf(await reconcile({ now: nights(41) }));
  expect([night.includes(expected[0]!), night.includes(expected[1]!)]).toEqual([false, true]);
  const rot = await makeActor("rot");
  await expect(settleDifference({ actor: await makeActor("lot"), key: expected[1]!, note: "Cofnięto." })).rejects.toMatchObject({ code: "forbidden" });
  await expect(settleDifference({ actor: rot, key: expected[0]!, note: "Nie ma jej na liście." })).rejects.toMatchObject({ code: "not_found" });
  const presses = await Promise.allSettled([1, 2].map(() => settleDifference({ actor: rot, key: expected[1]!, note: "Cofnięto ręcznie w Stripe." })));
  expect(presses.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(keysOf((await reconciliationPage(db(), { now: nights(41) })).latest!)).not.toContain(expected[1]);
  expect(keysOf(await reconcile({ now: nights(42) }))).not.toContain(expected[1]);
  expect(await db().auditRow.findFirstOrThrow({ where: { entity: "difference", entityId: expected[1]! } })).toMatchObject({ actorId: rot.userId, data: { note: "Cofnięto ręcznie w Stripe.", theirs: zloty(300) } });
});

it("a payment of another amount stays until the books have it, one that could not be settled is tried again each night", async () => {
  const { packageId } = await makeCruise();
  const { orderId } = await sell(stripe, packageId);
  const charge = chargeOf(orderId);
  const { store } = stripe.simulator.sandbox;
  const [intent, kind] = [charge.payment_intent as string, "charge_amount"];
  store.put("charges", { ...charge, amount: 7_777 });
  for (const count of [0, 9]) expect((await reconcile({ now: nights(count) })).differences).toContainEqual({ kind, id: intent, ours: zloty(8_000), theirs: zloty(7_777) });
  store.put("charges", charge);
  expect(keysOf(await reconcile({ now: nights(10) }))).not.toContain(`${kind} ${intent}`);
  const held = await hold(packageId);
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  const last = await db().reconciliation.findFirstOrThrow({ orderBy: { id: "desc" } });
  await db().reconciliation.update({ where: { id: last.id }, data: { differences: [{ kind: "session_stuck", id: sessionId, ours: "open", theirs: "paid" }] } });
  expect((await reconcile({ now: nights(11) })).differences).toContainEqual({ kind: "session_settled", id: sessionId, ours: "open", theirs: "paid" });
  expect([await stateOf(held.orderId), keysOf(await reconcile({ now: nights(12) }))]).toEqual(["confirmed", []]);
});

it("a chargeback of which nobody told us is heard of in the night, also of a payment that was not settled yet; the bank's word about it in any later one", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  const { url } = await pay(held);
  await stripe.press(url, "succeeded");
  const dispute = openDispute(bank(), { charge: chargeOf(held.orderId), amount: 3_000 });
  const ofDispute = async (at: Date) => (await reconcile({ now: at })).differences.filter(({ id }) => id === dispute.id);
  expect(await ofDispute(later())).toEqual([{ kind: "dispute_heard", id: dispute.id, ours: null, theirs: "disputed" }]);
  expect([await stateOf(held.orderId), await ledgerOf(held.orderId), await ofDispute(later())]).toEqual(["confirmed", { guest: 5_000, vendor: -4_500, commission: -500 }, []]);
  closeDispute(bank(), { dispute, status: "won" });
  expect(await ofDispute(nights(30))).toEqual([{ kind: "dispute_heard", id: dispute.id, ours: "disputed", theirs: "won" }]);
  expect([await ledgerOf(held.orderId), await ofDispute(nights(31))]).toEqual([{ guest: 8_000, vendor: -7_200, commission: -800 }, []]);
});

it("an inquiry that a bank makes a chargeback days later is heard of, whoever told us", async () => {
  const { packageId } = await makeCruise();
  const { orderId } = await sell(stripe, packageId);
  const inquiry = openDispute(bank(), { charge: chargeOf(orderId), amount: 3_000, inquiry: true });
  const ofDispute = async (at: Date) => (await reconcile({ now: at })).differences.filter(({ id }) => id === inquiry.id);
  expect(await ofDispute(later())).toEqual([]);
  stripe.simulator.sandbox.store.put("disputes", { ...inquiry, status: "needs_response" });
  expect(await ofDispute(nights(5))).toEqual([{ kind: "dispute_heard", id: inquiry.id, ours: null, theirs: "disputed" }]);
});

it("a chargeback that could not be noted stays on the list and is tried again each night", async () => {
  const { packageId } = await makeCruise();
  const { orderId } = await sell(stripe, packageId);
  const dispute = openDispute(bank(), { charge: chargeOf(orderId), amount: 3_000 });
  const { store } = stripe.simulator.sandbox;
  const hidden = store.all("sessions").find((session) => session.payment_intent === dispute.payment_intent)!;
  store.put("sessions", { ...hidden, metadata: { ...hidden.metadata, attempt: "7" } });
  await db().payment.updateMany({ where: { orderId }, data: { sessionId: null, paymentIntentId: null } });
  const ofDispute = async (at: Date) => (await reconcile({ now: at })).differences.filter(({ id }) => id === dispute.id);
  for (const at of [later(), nights(9)]) expect(await ofDispute(at)).toEqual([{ kind: "dispute_stuck", id: dispute.id, ours: null, theirs: zloty(3_000) }]);
  await db().payment.updateMany({ where: { orderId }, data: { sessionId: hidden.id, paymentIntentId: dispute.payment_intent as string } });
  expect(await ofDispute(nights(10))).toEqual([{ kind: "dispute_heard", id: dispute.id, ours: null, theirs: "disputed" }]);
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

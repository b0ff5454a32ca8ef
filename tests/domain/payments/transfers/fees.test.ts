/** The fee for the marketplace: what a LOT owes the regional organisation of its own sales, posted when the order is paid out and aligned afterwards. */
import { beforeAll, expect, it } from "vitest";
import { addDays, dateAt, monthOf } from "../../../../app/core/time.ts";
import type { Held } from "../../../../app/domain/booking/hold-places.server.ts";
import type { Actor } from "../../../../app/domain/organisations/actor.ts";
import { balanceBefore, readStatement } from "../../../../app/domain/payments/books/read-statement.server.ts";
import { cancelBooking, cancelOffer } from "../../../../app/domain/payments/cancelling/cancel-booking.server.ts";
import { cancelByOffice } from "../../../../app/domain/payments/cancelling/cancel-by-office.server.ts";
import { addTrip } from "../../../../app/domain/payments/checkout/add-trip.server.ts";
import { settle } from "../../../../app/domain/payments/settling/settle.server.ts";
import { invoicesPage } from "../../../../app/domain/payments/transfers/invoices-page.server.ts";
import { markPaid } from "../../../../app/domain/payments/transfers/mark-paid.server.ts";
import { payOut } from "../../../../app/domain/payments/transfers/pay-out.server.ts";
import { payoutsPage } from "../../../../app/domain/payments/transfers/payouts-page.server.ts";
import { addRate } from "../../../../app/domain/pricing/commission-rates.server.ts";
import { addFee } from "../../../../app/domain/pricing/fee-rates.server.ts";
import { closeDispute, openDispute } from "../../../../app/platform/stripe-simulator/endpoints/dispute-endpoints.server.ts";
import { db } from "../../../../app/platform/db.server.ts";
import { enter, makePromotion } from "../../../support/codes.ts";
import { DAY, formToken, makeBundle, makeCruise, NOW, type Cruise } from "../../../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../../../support/of-file.ts";
import { hold, ledgerOf, pay } from "../../../support/orders.ts";
import { AFTER, makeAccount, sell, workOff } from "../../../support/payouts.ts";
import { until } from "../../../support/stripe.ts";
import { makeActor } from "../../../support/studio.ts";

databaseOfFile();
placesAndLedgersAddUp();
const stripe = stripeOfEachTest();

const TODAY = "2026-11-24";
const NOTE = "Silnik nie działał, przepraszamy.";
/** One region for all tests. What is sold NOW bears no fee unless a test says so for its own LOT; from two days later on everybody's does. */
let rot: Actor;
beforeAll(async () => {
  rot = await makeActor("rot", "ZROT");
  await setFee(null, 300, "2026-11-26");
});

const setFee = (lotId: string | null, bp: number, validFrom = TODAY) => addFee({ actor: rot, lotId, bp, validFrom, now: NOW });

/** A cruise whose LOT pays two per cent, and can be paid by transfer. */
async function world({ bp = 200 }: { bp?: number } = {}): Promise<Cruise> {
  const cruise = await makeCruise();
  await setFee(cruise.lotId, bp);
  await makeAccount(stripe, cruise.lotId);
  return cruise;
}

/** Half an hour after midnight at the venue, when it is still the day before in UTC. */
async function sellOn(productId: string, day: string): Promise<string> {
  const { orderId } = await sell(stripe, productId);
  await db().order.update({ where: { id: orderId }, data: { confirmedAt: new Date(`${day}T00:30:00+01:00`) } });
  return orderId;
}

/** Posted of an order, by organisation. */
async function feesOf(orderId: string): Promise<Record<string, number>> {
  const rows = await db().ledgerEntry.groupBy({ by: ["organisationId"], where: { orderId, account: "fee", kind: "fee" }, _sum: { amountMinor: true } });
  return Object.fromEntries(rows.map(({ organisationId, _sum }) => [organisationId, _sum.amountMinor]));
}
const borne = (lotId: string, amountMinor: number) => ({ [lotId]: amountMinor, [rot.organisationId]: 0 - amountMinor });

async function night(now = AFTER): Promise<void> {
  await payOut({ now });
  await workOff(now);
}
const paidTo = async (orderId: string, organisationId: string) => (await db().transfer.findMany({ where: { orderId, organisationId } })).map(({ state, amountMinor, reversedMinor }) => [state, amountMinor, reversedMinor]);
const officeOf = async (lotId: string): Promise<Actor> => ({ ...(await makeActor("lot")), organisationId: lotId });
const cancelAll = async ({ code }: Held, lotId: string, lineIds: string[] | null = null) => cancelByOffice({ actor: await officeOf(lotId), orderCode: code, lineIds, note: NOTE, now: AFTER });

it("is taken off the LOT's commission when the order is paid out, not before, and once however often the night runs", async () => {
  const { packageId, lotId, entrepreneurId } = await world();
  const { orderId } = await sell(stripe, packageId);
  await night(new Date(AFTER.getTime() - 86_400_000));
  expect(await feesOf(orderId)).toEqual({});
  for (let nights = 0; nights < 3; nights++) await night();
  expect(await feesOf(orderId)).toEqual(borne(lotId, 160));
  expect(await paidTo(orderId, lotId)).toEqual([["sent", 640, 0]]);
  expect(await paidTo(orderId, entrepreneurId)).toEqual([["due", 7_200, 0]]);
  expect(await db().ledgerEntry.count({ where: { orderId, kind: "fee" } })).toBe(2);
  expect(await db().auditRow.findMany({ where: { entity: "fee", entityId: orderId } })).toMatchObject([{ action: "fee_aligned", fromState: "0", toState: "160", data: { lotId, bp: 200 } }]);
});

it("the rate of the day of the sale decides, whatever it is on the day of the payout; a LOT's own before the one for all", async () => {
  const [own, general] = [await makeCruise(), await makeCruise()];
  await setFee(own.lotId, 150, "2026-11-25");
  await setFee(own.lotId, 1_000, "2026-11-28");
  const orders: string[] = [];
  for (const day of ["2026-11-24", "2026-11-25", "2026-11-27", "2026-11-28"]) orders.push(await sellOn(own.packageId, day));
  for (const day of ["2026-11-25", "2026-11-26"]) orders.push(await sellOn(general.packageId, day));
  await night();
  const fees = await Promise.all(orders.map(async (orderId) => Object.values(await feesOf(orderId)).find((amount) => amount > 0) ?? 0));
  expect(fees).toEqual([0, 120, 120, 800, 0, 240]);
});

it("of what a guest got back before the payout no fee is taken", async () => {
  const { packageId, lotId } = await world();
  const held = await sell(stripe, packageId);
  const guest = { ...held, lineIds: null, now: new Date("2027-07-08T10:00:00Z") };
  const { shown, cardMinor } = await cancelOffer(guest);
  expect(cardMinor, "half, four days before").toBe(4_000);
  await cancelBooking({ ...guest, shown });
  await night();
  expect(await feesOf(held.orderId)).toEqual(borne(lotId, 80));
  expect(await paidTo(held.orderId, lotId)).toEqual([["sent", 320, 0]]);
});

it("a complaint met after the payout lowers it, and takes back of the LOT only what it had", async () => {
  const { packageId, lotId } = await world();
  const held = await sell(stripe, packageId);
  await night();
  await cancelAll(held, lotId);
  await night();
  expect(await feesOf(held.orderId)).toEqual(borne(lotId, 0));
  expect(await paidTo(held.orderId, lotId)).toEqual([["sent", 640, 640]]);
  expect(await ledgerOf(held.orderId)).toMatchObject({ commission: 0, fee: 0, transfer: 0 });
});

it("of an order of two LOTs each pays for its own; one trip given back lowers the fee of its LOT alone", async () => {
  const [first, second] = [await world(), await world({ bp: 500 })];
  const held = await hold(first.packageId);
  await addTrip({ ...held, productId: second.packageId, date: DAY, units: { adult: 1 }, token: formToken(), now: NOW });
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  await night();
  expect(await feesOf(held.orderId)).toEqual({ [first.lotId]: 160, [second.lotId]: 200, [rot.organisationId]: -360 });
  const { id } = await db().orderLine.findFirstOrThrow({ where: { orderId: held.orderId, sellerId: second.lotId } });
  await cancelAll(held, second.lotId, [id]);
  await night();
  expect(await feesOf(held.orderId)).toEqual({ [first.lotId]: 160, [second.lotId]: 0, [rot.organisationId]: -160 });
});

it("what a promotion bore no guest paid, and no fee is taken of it", async () => {
  const { packageId, lotId } = await world();
  const held = await hold(packageId);
  await enter(held, await makePromotion(rot.organisationId));
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  const { totalMinor, discountMinor } = await db().order.findUniqueOrThrow({ where: { id: held.orderId } });
  expect(discountMinor).toBeGreaterThan(0);
  await night();
  expect(await feesOf(held.orderId)).toEqual(borne(lotId, Math.round((totalMinor - discountMinor) * 0.02)));
});

it("of two LOTs' trips in one order the code of the one lowers its own fee, and not the other's", async () => {
  const [first, second] = [await world(), await world()];
  const held = await hold(first.packageId);
  await addTrip({ ...held, productId: second.packageId, date: DAY, units: { adult: 2 }, token: formToken(), now: NOW });
  await enter(held, await makePromotion(first.lotId, { percentBp: 5_000 }));
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  await night();
  expect(await feesOf(held.orderId), "two per cent of 40 zł, and of 80 zł").toEqual({ [first.lotId]: 80, [second.lotId]: 160, [rot.organisationId]: -240 });
});

it("a bundle of the region and an offer that its host sells alone bear none", async () => {
  const cruise = await world();
  const bundleId = await makeBundle({ ownerId: rot.organisationId, packageIds: [cruise.packageId] });
  const orders = [await sellOn(bundleId, "2026-11-27"), await sellOn(cruise.offerId, "2026-11-27")];
  await night();
  for (const orderId of orders) {
    expect(await feesOf(orderId)).toEqual({});
    expect(await db().transfer.count({ where: { orderId } }), "it was paid out").toBeGreaterThan(0);
  }
});

it("above its commission the LOT owes the rest: that stays on its statement and stops nobody's money", async () => {
  const { packageId, lotId, entrepreneurId } = await world();
  await addRate({ actor: await officeOf(lotId), entrepreneurId: null, bp: 100, validFrom: TODAY, now: NOW });
  const { orderId } = await sell(stripe, packageId);
  await night();
  await night();
  expect(await feesOf(orderId)).toEqual(borne(lotId, 160));
  expect([await paidTo(orderId, lotId), await paidTo(orderId, entrepreneurId)]).toEqual([[], [["due", 7_920, 0]]]);
  expect(await balanceBefore(db(), { organisationId: lotId, currency: "PLN", at: new Date("2100-01-01") })).toBe(-80);
});

it("a chargeback after the payout gives the fee back to the LOT, and won it is taken again", async () => {
  const { packageId, lotId } = await world();
  const { orderId } = await sell(stripe, packageId);
  await night();
  const bank = { ...stripe.simulator.sandbox, cause: null };
  const dispute = openDispute(bank, { charge: stripe.simulator.sandbox.store.all("charges").find((charge) => charge.transfer_group === orderId)! });
  await stripe.delivered("charge.dispute.created", dispute.id);
  await night();
  expect(await feesOf(orderId)).toEqual(borne(lotId, 0));
  closeDispute(bank, { dispute, status: "won" });
  await until(async () => (await db().dispute.findUnique({ where: { id: dispute.id } }))?.state === "won");
  await night();
  expect(await feesOf(orderId)).toEqual(borne(lotId, 160));
  expect(await paidTo(orderId, lotId)).toContainEqual(["sent", 640, 0]);
});

it("while a part is lost and nothing is in its place, no fee is taken either", async () => {
  const { packageId } = await world();
  const { orderId } = await sell(stripe, packageId);
  await db().dispute.create({ data: { id: `dp_${orderId}`, orderId, paymentId: (await db().payment.findFirstOrThrow({ where: { orderId } })).id, amountMinor: 1, currency: "PLN", reason: "general", state: "open" } });
  await db().orderComponent.updateMany({ where: { line: { orderId } }, data: { state: "lost" } }); // which a bank's open question keeps from being given back
  await night();
  expect(await feesOf(orderId)).toEqual({});
});

/** As the regional organisation notes that it has. */
async function payInvoiceOf(organisationId: string): Promise<void> {
  const { currency, amountMinor, transfers } = (await invoicesPage(db())).payees.find((payee) => payee.organisationId === organisationId)!;
  await markPaid({ actor: rot, organisationId, currency, transferIds: transfers.map(({ id }) => id), shownMinor: amountMinor, paid: { paidOn: dateAt(AFTER), reference: "FV 1/2027" }, now: AFTER });
}

it.each(["transfer", "settlement"] as const)("statement and balance agree: the LOT's commission, its fee and its %s; the region's income", async (way) => {
  const { packageId, lotId } = await world();
  await db().organisation.update({ where: { id: lotId }, data: { settlement: way === "transfer" ? way : "invoice" } });
  const before = await balanceBefore(db(), { organisationId: rot.organisationId, currency: "PLN", at: new Date("2100-01-01") });
  await sell(stripe, packageId);
  await night();
  if (way === "settlement") await payInvoiceOf(lotId);
  const { at } = await db().ledgerEntry.findFirstOrThrow({ where: { organisationId: lotId, kind: "fee" } });
  const statementOf = (organisationId: string) => readStatement(db(), { organisationId, month: monthOf(dateAt(at)), currency: "PLN", lang: "pl" });
  const lots = await statementOf(lotId);
  expect(lots.sums).toEqual([{ line: "commission", amountMinor: 800 }, { line: "fee", amountMinor: -160 }, { line: way, amountMinor: -640 }]);
  expect(lots.closingMinor).toBe(0);
  const region = await statementOf(rot.organisationId);
  expect(region.entries.at(-1)).toMatchObject({ line: "fee", amountMinor: 160, title: null });
  expect(region.closingMinor).toBe(before + 160);
});

it("before the payout the LOT's page of payouts names what will come, the fee taken off; nothing comes to the region", async () => {
  const { packageId, lotId } = await world();
  const { orderId } = await sell(stripe, packageId);
  const comingTo = async (organisationId: string) => (await payoutsPage(db(), { organisationId, lang: "pl", now: NOW })).coming.filter(({ id }) => id === orderId).map(({ amountMinor, feeMinor, dueOn }) => [amountMinor, feeMinor, dueOn]);
  expect(await comingTo(lotId)).toEqual([[640, 160, addDays(DAY, 7)]]);
  await night();
  expect(await comingTo(rot.organisationId)).toEqual([]);
});

it("a commission that was paid, or waits for its invoice, names the fee that is off it; a business's share has none", async () => {
  const { packageId, lotId, entrepreneurId } = await world();
  const { orderId } = await sell(stripe, packageId);
  await night();
  const { orderCode, ...paid } = (await payoutsPage(db(), { organisationId: lotId, lang: "pl", now: AFTER })).past[0]!;
  expect([orderCode, paid.amountMinor, paid.feeMinor]).toEqual([(await db().order.findUniqueOrThrow({ where: { id: orderId } })).code, 640, 160]);
  expect((await payoutsPage(db(), { organisationId: entrepreneurId, lang: "pl", now: AFTER })).coming.map(({ amountMinor, feeMinor }) => [amountMinor, feeMinor])).toEqual([[7_200, 0]]);
  const { packageId: another, lotId: without } = await makeCruise();
  await setFee(without, 200);
  await sell(stripe, another);
  await night();
  const { payees } = await invoicesPage(db());
  expect(payees.filter(({ organisationId }) => organisationId === without).flatMap(({ transfers }) => transfers).map(({ amountMinor, feeMinor }) => [amountMinor, feeMinor])).toEqual([[640, 160]]);
});

it("the region's commission of its own bundles is kept from the sale on: nothing of it is ever coming, whatever nights pass", async () => {
  const { packageId } = await world();
  const { orderId } = await sell(stripe, await makeBundle({ ownerId: rot.organisationId, packageIds: [packageId] }));
  const page = async (now: Date) => {
    const { coming, past, kept } = await payoutsPage(db(), { organisationId: rot.organisationId, lang: "pl", now });
    return [coming, past, kept.filter(({ id }) => id === orderId).map(({ standing, dueOn, lastDay, amountMinor, feeMinor }) => [standing, dueOn, lastDay, amountMinor, feeMinor])];
  };
  const commission = -(await db().ledgerEntry.aggregate({ where: { orderId, organisationId: rot.organisationId, account: "commission" }, _sum: { amountMinor: true } }))._sum.amountMinor!;
  expect(commission).toBeGreaterThan(0);
  const keptOnly = [[], [], [["kept", DAY, DAY, commission, 0]]];
  expect(await page(NOW)).toEqual(keptOnly);
  await night();
  expect(await page(AFTER)).toEqual(keptOnly);
});

it("what the region keeps is paged and never cut: every row is on one page, and the sum is of all of them", async () => {
  const { packageId } = await world();
  const bundle = await makeBundle({ ownerId: rot.organisationId, packageIds: [packageId] });
  for (let sold = 0; sold < 4; sold++) await sell(stripe, bundle);
  const read = (page: number, shown: number) => payoutsPage(db(), { organisationId: rot.organisationId, lang: "pl", now: NOW, page, shown });
  const { kept: all, keptPages: { sums } } = await read(1, 1_000);
  expect(all.length).toBeGreaterThanOrEqual(4);
  expect(sums).toEqual([{ currency: "PLN", amountMinor: all.reduce((sum, { amountMinor }) => sum + amountMinor, 0) }]);
  const { keptPages: { pages } } = await read(1, 3);
  expect(pages).toBe(Math.ceil(all.length / 3));
  const each = await Promise.all(Array.from({ length: pages }, (_, index) => read(index + 1, 3)));
  expect(each.flatMap(({ kept }) => kept.map(({ id }) => id))).toEqual(all.map(({ id }) => id));
  expect(each.map(({ keptPages }) => keptPages.sums)).toEqual(each.map(() => sums));
  for (const [wanted, page] of [[0, 1], [-7, 1], [999, pages]] as const) expect((await read(wanted, 3)).keptPages.page, `page ${wanted}`).toBe(page);
});

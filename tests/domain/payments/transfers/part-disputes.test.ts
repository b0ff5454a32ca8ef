/** A bank that takes back only a part of a payment: the seller may still call off, and what is the guest's is with the bank or comes from us, never both and never neither. */
import { expect, it } from "vitest";
import { lostComponents } from "../../../../app/domain/booking/lost-page.server.ts";
import { dateAt, monthOf } from "../../../../app/core/time.ts";
import { readOrder } from "../../../../app/domain/booking/read-order.server.ts";
import type { Held } from "../../../../app/domain/booking/hold-places.server.ts";
import { leftOfParts } from "../../../../app/domain/payments/books/left-of-parts.server.ts";
import { readStatement } from "../../../../app/domain/payments/books/read-statement.server.ts";
import { stuckRefunds } from "../../../../app/domain/payments/books/stuck-refunds.server.ts";
import { cancelBooking, cancelOffer } from "../../../../app/domain/payments/cancelling/cancel-booking.server.ts";
import { cancelByOffice, officeCancelPage } from "../../../../app/domain/payments/cancelling/cancel-by-office.server.ts";
import { refundLost } from "../../../../app/domain/payments/cancelling/refund-lost.server.ts";
import { replaceComponent } from "../../../../app/domain/payments/cancelling/replace-component.server.ts";
import { sendRefund } from "../../../../app/domain/payments/cancelling/send-refund.server.ts";
import { addTrip } from "../../../../app/domain/payments/checkout/add-trip.server.ts";
import { settle } from "../../../../app/domain/payments/settling/settle.server.ts";
import { payOut } from "../../../../app/domain/payments/transfers/pay-out.server.ts";
import { orderMail } from "../../../../app/domain/print/mails/order-mail.ts";
import { db } from "../../../../app/platform/db.server.ts";
import type { OrderMailJob } from "../../../../app/platform/jobs.server.ts";
import { closeDispute, openDispute } from "../../../../app/platform/stripe-simulator/endpoints/dispute-endpoints.server.ts";
import { addMuseum, DAY, formToken, makeCruise, NOW, type Cruise } from "../../../support/factory.ts";
import { balanceOf, buyGift, enter, makePromotion } from "../../../support/codes.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../../../support/of-file.ts";
import { hold, jobsOf, ledgerOf, pay, reservedOf, stateOf } from "../../../support/orders.ts";
import { AFTER, makeAccount, sell, workOff } from "../../../support/payouts.ts";
import { until } from "../../../support/stripe.ts";
import { makeTrip } from "../../../support/hosts.ts";
import { makeActor } from "../../../support/studio.ts";

databaseOfFile();
placesAndLedgersAddUp();
const stripe = stripeOfEachTest();

const bank = () => ({ ...stripe.simulator.sandbox, cause: null });
const chargeOf = (orderId: string) => stripe.simulator.sandbox.store.all("charges").find((charge) => charge.transfer_group === orderId)!;
const becomes = (id: string, state: string) => until(async () => (await db().dispute.findUnique({ where: { id } }))?.state === state);
const officeOf = async (organisationId: string, { code }: Held, lineIds: string[] | null = null) => ({ actor: { ...(await makeActor("lot")), organisationId }, orderCode: code, lineIds, note: "Sztorm na morzu.", now: NOW });
const amountsOf = async (orderId: string) => (await db().refund.findMany({ where: { orderId }, orderBy: { createdAt: "asc" } })).map(({ amountMinor, state }) => [amountMinor, state]);
const sendAll = async (orderId: string) => {
  for (const { id } of await db().refund.findMany({ where: { orderId } })) await sendRefund({ refundId: id });
};

/** The guest's bank takes so much of it back. */
async function dispute(orderId: string, amount: number) {
  const opened = openDispute(bank(), { charge: chargeOf(orderId), amount });
  await becomes(opened.id, "open");
  const decide = async (status: "won" | "lost") => {
    closeDispute(bank(), { dispute: opened, status });
    await becomes(opened.id, status);
  };
  return { decide };
}

async function mailOf(held: Held, kind: OrderMailJob["kind"]): Promise<string> {
  const job = (await jobsOf("send-order-mail", held.orderId)).find((data) => data.kind === kind) as unknown as OrderMailJob;
  return orderMail(kind, { order: await readOrder(held), url: "https://x/", otherDatesUrl: "https://x/", today: DAY, cancelled: job.cancelled, componentIds: job.componentIds }).text.replaceAll("\u00a0", " ");
}

it("a bank has the whole card payment for good: what a gift voucher paid returns to it when the seller calls off, and nothing else moves", async () => {
  const { packageId, lotId, slotIds } = await makeCruise();
  const { giftId, giftCode } = await buyGift(stripe, { amountMinor: 5_000 });
  const held = await hold(packageId);
  await enter(held, giftCode);
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  const { decide } = await dispute(held.orderId, 3_000);
  const office = await officeOf(lotId, held);
  await expect(cancelByOffice(office), "while the bank thinks").rejects.toMatchObject({ code: "payments.disputed" });
  await decide("lost");
  expect(await officeCancelPage(office)).toMatchObject({ isTaken: false, offer: { cardMinor: 0, giftMinor: 5_000, bankMinor: 3_000 } });
  await cancelByOffice(office);
  expect([await stateOf(held.orderId), await reservedOf(slotIds[0]!), await balanceOf(giftId), await amountsOf(held.orderId)]).toEqual(["refunded", 0, 5_000, []]);
  expect(await ledgerOf(held.orderId)).toMatchObject({ vendor: 0, commission: 0 });
});

it.each(["open", "lost"] as const)("the seller calls the rest off while a chargeback of a part is %s: what the bank has not taken goes back, once", async (state) => {
  const { packageId, entrepreneurId, lotId, slotIds } = await makeCruise();
  const held = await sell(stripe, packageId);
  const { decide } = await dispute(held.orderId, 3_000);
  if (state === "lost") await decide("lost");
  await expect(cancelOffer({ ...held, lineIds: null, now: NOW }), "the guest himself has asked his bank").rejects.toMatchObject({ code: "payments.disputed" });
  const office = await officeOf(lotId, held);
  expect(await officeCancelPage(office)).toMatchObject({ isTaken: false, offer: { cardMinor: 5_000, bankMinor: 3_000, lines: [{ cardMinor: 5_000, bankMinor: 3_000 }] } });
  await cancelByOffice(office);
  expect([await stateOf(held.orderId), await reservedOf(slotIds[0]!), await ledgerOf(held.orderId)]).toEqual(["refund_due", 0, { guest: 5_000, vendor: 0, commission: 0, refund: -5_000 }]);
  expect(await readOrder(held)).toMatchObject({ refundMinor: 5_000, bankMinor: 3_000 });
  expect(await leftOfParts(db(), { orderId: held.orderId, organisationId: entrepreneurId, componentIds: (await readOrder(held)).lines[0]!.components.map(({ id }) => id) }), "what its host is told it still gets").toBe(0);
  const mail = await mailOf(held, "cancelled");
  expect([mail.includes("Zwracamy 50 zł"), mail.includes("30 zł obejmuje reklamacja")]).toEqual([true, true]);
  await sendAll(held.orderId);
  expect([await amountsOf(held.orderId), await stateOf(held.orderId), chargeOf(held.orderId).amount_refunded]).toEqual([[[5_000, "sent"]], "refunded", 5_000]);
});

it.each(["the office", "the guest"])("a trip that a code paid whole bears its share of the bank's part: called off by %s, it leaves nobody owing", async (who) => {
  const { packageId, lotId, entrepreneurId, offerId } = await makeCruise({ capacity: 20 });
  const other = await makeCruise();
  const held = await hold(packageId);
  await enter(held, await makePromotion(lotId, { percentBp: 10_000 }));
  await addTrip({ ...held, productId: other.offerId, date: DAY, units: { adult: 2 }, token: formToken(), now: NOW });
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  const line = (await readOrder(held)).lines.find(({ discountMinor }) => discountMinor > 0)!;
  expect([line.discountMinor, offerId.length > 0]).toEqual([line.totalMinor, true]);
  await dispute(held.orderId, 3_000);
  if (who === "the office") await cancelByOffice(await officeOf(lotId, held, [line.id]));
  else {
    const { shown } = await cancelOffer({ ...held, lineIds: [line.id], now: NOW });
    await cancelBooking({ ...held, lineIds: [line.id], shown, now: NOW });
  }
  const owed = await db().ledgerEntry.groupBy({ by: ["organisationId"], where: { orderId: held.orderId, organisationId: { in: [entrepreneurId, lotId] }, account: { in: ["vendor", "commission"] } }, _sum: { amountMinor: true } });
  expect(owed.map(({ _sum }) => _sum.amountMinor)).toEqual([0, 0]);
});

it("a chargeback won after that is the guest's: it is owed, said and sent once, and nobody is paid for what was called off", async () => {
  const { packageId, lotId } = await makeCruise();
  const held = await sell(stripe, packageId);
  const { decide } = await dispute(held.orderId, 3_000);
  await cancelByOffice(await officeOf(lotId, held));
  await sendAll(held.orderId);
  await decide("won");
  expect([await stateOf(held.orderId), await amountsOf(held.orderId)]).toEqual(["refund_due", [[5_000, "sent"], [3_000, "due"]]]);
  expect(await mailOf(held, "dispute-won")).toMatch(/bank nie uznał reklamacji[^]*Zwracamy 30 zł/);
  await sendAll(held.orderId);
  expect([await stateOf(held.orderId), await amountsOf(held.orderId), chargeOf(held.orderId).amount_refunded]).toEqual(["refunded", [[5_000, "sent"], [3_000, "sent"]], 8_000]);
  expect(Object.values(await ledgerOf(held.orderId)).filter((amount) => amount !== 0)).toEqual([]);
  expect(await readOrder(held)).toMatchObject({ bankMinor: 0, refundMinor: 8_000 });
  expect(await payOut({ now: AFTER })).toMatchObject({ paid: 0 });
});

it("where Stripe lets nothing go beside a chargeback, the office is told, and what was refused is sent once the bank has decided", async () => {
  const { packageId, lotId } = await makeCruise();
  const held = await sell(stripe, packageId);
  stripe.simulator.sandbox.settings.refundsBesideDispute = false;
  const { decide } = await dispute(held.orderId, 3_000);
  await cancelByOffice(await officeOf(lotId, held));
  await sendAll(held.orderId);
  expect([await stateOf(held.orderId), await amountsOf(held.orderId)]).toEqual(["refund_due", [[5_000, "failed"]]]);
  expect((await stuckRefunds(db(), { now: NOW })).filter(({ orderId }) => orderId === held.orderId)).toMatchObject([{ why: "refused", amountMinor: 5_000 }]);
  await decide("won");
  expect(await amountsOf(held.orderId)).toEqual([[5_000, "due"], [3_000, "due"]]);
  const refused = await db().refund.findFirstOrThrow({ where: { orderId: held.orderId, amountMinor: 5_000 } });
  expect((await jobsOf("send-refund")).filter(({ refundId }) => refundId === refused.id), "owed, and tried again").toHaveLength(2);
  await sendAll(held.orderId);
  expect([await stateOf(held.orderId), await amountsOf(held.orderId), chargeOf(held.orderId).amount_refunded]).toEqual(["refunded", [[5_000, "sent"], [3_000, "sent"]], 8_000]);
});

it("two chargebacks of parts, of which one is won: the other's part stays with the bank", async () => {
  const { packageId, lotId } = await makeCruise();
  const held = await sell(stripe, packageId);
  const first = await dispute(held.orderId, 3_000);
  const second = await dispute(held.orderId, 1_001);
  await cancelByOffice(await officeOf(lotId, held));
  expect(await amountsOf(held.orderId)).toEqual([[3_999, "due"]]);
  await second.decide("won");
  expect([(await amountsOf(held.orderId)).map(([amount]) => amount), (await readOrder(held)).bankMinor]).toEqual([[3_999, 1_001], 3_000]);
  await first.decide("lost");
  await sendAll(held.orderId);
  expect([await stateOf(held.orderId), chargeOf(held.orderId).amount_refunded]).toEqual(["refunded", 5_000]);
});

it("of two trips one is called off: its share of the chargeback stays with the bank, the other trip's with the other", async () => {
  const { packageId, lotId } = await makeCruise();
  const held = await hold(packageId);
  await addTrip({ ...held, productId: packageId, date: DAY, units: { adult: 1 }, token: formToken(), now: NOW });
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  const { decide } = await dispute(held.orderId, 3_000);
  const [big, small] = (await readOrder(held)).lines.sort((a, b) => b.totalMinor - a.totalMinor);
  await cancelByOffice(await officeOf(lotId, held, [big!.id]));
  expect([await stateOf(held.orderId), await amountsOf(held.orderId), (await readOrder(held)).bankMinor]).toEqual(["partly_cancelled", [[6_000, "due"]], 2_000]);
  expect(await mailOf(held, "partly-cancelled")).toContain("20 zł obejmuje reklamacja");
  await decide("won");
  expect([await stateOf(held.orderId), await amountsOf(held.orderId)]).toEqual(["partly_cancelled", [[6_000, "due"], [2_000, "due"]]]);
  expect(await ledgerOf(held.orderId)).toEqual({ guest: 12_000, vendor: -3_600, commission: -400, refund: -8_000 });
  await cancelByOffice(await officeOf(lotId, held, [small!.id]));
  await sendAll(held.orderId);
  expect([await stateOf(held.orderId), chargeOf(held.orderId).amount_refunded]).toEqual(["refunded", 12_000]);
});

it("after the payout a complaint takes from the host what the bank has not taken yet; won, the host keeps none of it", async () => {
  const { packageId, entrepreneurId, lotId } = await makeCruise();
  for (const id of [entrepreneurId, lotId]) await makeAccount(stripe, id);
  const held = await sell(stripe, packageId);
  await payOut({ now: AFTER });
  await workOff();
  const { decide } = await dispute(held.orderId, 3_000);
  await cancelByOffice({ ...(await officeOf(lotId, held)), now: AFTER });
  await payOut({ now: AFTER });
  await workOff();
  expect(await ledgerOf(held.orderId)).toMatchObject({ vendor: 0, commission: 0, transfer: 0, refund: -5_000 });
  await decide("won");
  await payOut({ now: AFTER });
  await workOff();
  await sendAll(held.orderId);
  expect(Object.values(await ledgerOf(held.orderId)).filter((amount) => amount !== 0)).toEqual([]);
  expect(chargeOf(held.orderId).amount_refunded).toBe(8_000);
});

it("what a closed day took comes back at night beside a chargeback of a part", async () => {
  const { packageId, slotIds } = await makeCruise();
  const held = await sell(stripe, packageId);
  await dispute(held.orderId, 3_000);
  await db().orderComponent.updateMany({ where: { line: { orderId: held.orderId } }, data: { state: "lost" } });
  await db().slot.updateMany({ where: { id: { in: slotIds } }, data: { closed: true } });
  expect(await refundLost({ now: AFTER })).toBe(1);
  expect(await amountsOf(held.orderId)).toEqual([[5_000, "due"]]);
  expect(await mailOf(held, "lost-refunded")).toContain("30 zł obejmuje reklamacja");
});

it.each([[5_000, "refunded"], [0, "cancelled"]])("what a closed day took while a bank has the whole card payment for good: of a gift voucher's %i all returns to it at night, and the order ends", async (gift, state) => {
  const { packageId, lotId, slotIds } = await makeCruise();
  const held = await hold(packageId);
  const voucher = gift > 0 ? await buyGift(stripe, { amountMinor: gift }) : null;
  if (voucher) await enter(held, voucher.giftCode);
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  const { decide } = await dispute(held.orderId, 8_000 - gift);
  await db().orderComponent.updateMany({ where: { line: { orderId: held.orderId } }, data: { state: "lost" } });
  await db().slot.updateMany({ where: { id: { in: slotIds } }, data: { closed: true } });
  expect(await refundLost({ now: AFTER }), "while the bank thinks").toBe(0);
  await decide("lost");
  expect(await officeCancelPage(await officeOf(lotId, held)), "nothing else is offered for money that is gone").toMatchObject({ mayOfferElse: false });
  expect([await refundLost({ now: AFTER }), await refundLost({ now: AFTER })]).toEqual([1, 0]);
  expect([await stateOf(held.orderId), voucher && (await balanceOf(voucher.giftId)), await amountsOf(held.orderId)]).toEqual([state, voucher && gift, []]);
  expect(await ledgerOf(held.orderId)).toMatchObject({ vendor: 0, commission: 0 });
  expect(await mailOf(held, "lost-refunded")).toContain(`${(8_000 - gift) / 100} zł`);
});

it("too late by the tiers the guest gives the places up for nothing: a chargeback won is then the sellers' again", async () => {
  const { packageId } = await makeCruise();
  const held = await sell(stripe, packageId);
  const { decide } = await dispute(held.orderId, 3_000);
  const late = new Date("2027-07-11T10:00:00Z");
  const { shown } = await cancelOffer({ ...held, lineIds: null, now: late });
  await cancelBooking({ ...held, lineIds: null, shown, now: late });
  await decide("won");
  expect([await stateOf(held.orderId), await amountsOf(held.orderId), await ledgerOf(held.orderId)]).toEqual(["cancelled", [], { guest: 8_000, vendor: -7_200, commission: -800 }]);
});

const owedTo = async (orderId: string) => Object.fromEntries((await db().ledgerEntry.groupBy({ by: ["organisationId"], where: { orderId, organisationId: { not: null } }, _sum: { amountMinor: true } })).map(({ organisationId, _sum }) => [organisationId, 0 - (_sum.amountMinor ?? 0)]));

/** The boat stays ashore, and the guest chooses the museum in its place. @returns the museum's organisation */
async function replaceByMuseum(held: Held, { slotIds }: Cruise): Promise<string> {
  await db().orderComponent.updateMany({ where: { line: { orderId: held.orderId } }, data: { state: "lost" } });
  await db().slot.updateMany({ where: { id: { in: slotIds } }, data: { closed: true } });
  const [lost] = await lostComponents({ order: await readOrder(held), now: NOW });
  const { offerId, date, start } = lost!.choices.find((choice) => choice.offerId !== lost!.component.offerId)!;
  await replaceComponent({ ...held, componentId: lost!.component.id, offerId, date, start, now: NOW });
  return (await db().orderComponent.findFirstOrThrow({ where: { line: { orderId: held.orderId } } })).entrepreneurId;
}

it.each(["won", "lost"] as const)("another host's service in the place of a lost one takes over what the bank has left of its share, and the bank's word about the rest: %s", async (word) => {
  const cruise = await makeCruise();
  await addMuseum(cruise);
  const held = await sell(stripe, cruise.packageId);
  const { decide } = await dispute(held.orderId, 3_000);
  const museumId = await replaceByMuseum(held, cruise);
  expect(museumId).not.toBe(cruise.entrepreneurId);
  expect(await owedTo(held.orderId)).toEqual({ [cruise.entrepreneurId]: 0, [museumId]: 4_500, [cruise.lotId]: 500 });
  await decide(word);
  expect(await owedTo(held.orderId)).toEqual({ [cruise.entrepreneurId]: 0, [museumId]: word === "won" ? 7_200 : 4_500, [cruise.lotId]: word === "won" ? 800 : 500 });
});

it("what another host took over is called off, and the chargeback won after that is the guest's, nobody else's", async () => {
  const cruise = await makeCruise();
  await addMuseum(cruise);
  const held = await sell(stripe, cruise.packageId);
  const { decide } = await dispute(held.orderId, 3_000);
  const museumId = await replaceByMuseum(held, cruise);
  await cancelByOffice(await officeOf(cruise.lotId, held));
  expect(await owedTo(held.orderId)).toEqual({ [cruise.entrepreneurId]: 0, [museumId]: 0, [cruise.lotId]: 0 });
  await decide("won");
  expect([await amountsOf(held.orderId), await owedTo(held.orderId)]).toEqual([[[5_000, "due"], [3_000, "due"]], { [cruise.entrepreneurId]: 0, [museumId]: 0, [cruise.lotId]: 0 }]);
  expect(await ledgerOf(held.orderId)).toMatchObject({ guest: 8_000, refund: -8_000 });
});

it("on both hosts' statements the service that went to another stands as it was sold, commission apart, under the title each of them knows; what the bank has of it goes along", async () => {
  const cruise = await makeCruise();
  await addMuseum(cruise);
  const held = await sell(stripe, cruise.packageId);
  await dispute(held.orderId, 3_000);
  const museumId = await replaceByMuseum(held, cruise);
  const rowsOf = async (organisationId: string) => (await readStatement(db(), { organisationId, month: monthOf(dateAt(new Date())), currency: "PLN", lang: "pl" })).entries.map(({ line, title, amountMinor }) => [line, title?.text, amountMinor]);
  const [boat, museum] = ["Rejs po porcie", "Muzeum portu"];
  expect(await rowsOf(cruise.entrepreneurId)).toEqual([["sale", boat, 8_000], ["commission", boat, -800], ["dispute", boat, -3_000], ["commission", boat, 300], ["dispute", boat, 2_700], ["sale", boat, -8_000], ["commission", boat, 800]]);
  expect(await rowsOf(museumId)).toEqual([["dispute", museum, -2_700], ["sale", museum, 8_000], ["commission", museum, -800]]);
});

it("chargebacks of parts that together take all of it leave nobody owing, or owed, a grosz", async () => {
  const place = await makeTrip();
  const held = await sell(stripe, place.both);
  for (const amount of [1, 3_333, 3_333, 16_000 - 6_667]) await dispute(held.orderId, amount);
  expect(Object.values(await owedTo(held.orderId))).toEqual([0, 0, 0]);
  expect(await ledgerOf(held.orderId)).toEqual({ guest: 0, vendor: 0, commission: 0 });
});

/** A complaint after the trip: the office gives the money back, and those who were paid already give their shares back. */
import { expect, it } from "vitest";
import { bookingsPage } from "../../../../app/domain/booking/bookings-page.server.ts";
import { readOrder } from "../../../../app/domain/booking/read-order.server.ts";
import { cancelOffer } from "../../../../app/domain/payments/cancelling/cancel-booking.server.ts";
import { cancelByOffice, officeCancelPage } from "../../../../app/domain/payments/cancelling/cancel-by-office.server.ts";
import { sendRefund } from "../../../../app/domain/payments/cancelling/send-refund.server.ts";
import { payOut } from "../../../../app/domain/payments/transfers/pay-out.server.ts";
import { openDispute } from "../../../../app/platform/stripe-simulator/endpoints/dispute-endpoints.server.ts";
import { db } from "../../../../app/platform/db.server.ts";
import type { Actor } from "../../../../app/domain/organisations/actor.ts";
import { addTrip } from "../../../../app/domain/payments/checkout/add-trip.server.ts";
import { settle } from "../../../../app/domain/payments/settling/settle.server.ts";
import type { Held } from "../../../../app/domain/booking/hold-places.server.ts";
import { DAY, formToken, makeCruise, NOW, type Cruise } from "../../../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../../../support/of-file.ts";
import { hold, ledgerOf, pay, stateOf } from "../../../support/orders.ts";
import { AFTER, makeAccount, sell, workOff } from "../../../support/payouts.ts";
import { makeActor } from "../../../support/studio.ts";

databaseOfFile();
placesAndLedgersAddUp();
const stripe = stripeOfEachTest();

const officeOf = async (organisationId: string): Promise<Actor> => ({ ...(await makeActor("lot")), organisationId });
const NOTE = "Silnik nie działał, przepraszamy.";
const sendAll = async (orderId: string) => {
  for (const { id } of await db().refund.findMany({ where: { orderId } })) await sendRefund({ refundId: id });
};
const transfers = () => stripe.simulator.sandbox.store.all("transfers").map(({ destination, amount, amount_reversed: back }) => [destination, amount, back]);

/** A cruise that was made and paid out to its boat. */
async function paidOut(): Promise<{ cruise: Cruise; account: string; held: Held }> {
  const cruise = await makeCruise();
  const account = await makeAccount(stripe, cruise.entrepreneurId);
  const held = await sell(stripe, cruise.packageId);
  await payOut({ now: AFTER });
  await workOff();
  expect([await stateOf(held.orderId), transfers()]).toEqual(["fulfilled", [[account, 7_200, 0]]]);
  return { cruise, account, held };
}

it("5.4 no. 10: what the office gives back after the payout is claimed back from who was paid, and goes to the guest", async () => {
  const { cruise, account, held } = await paidOut();
  const actor = await officeOf(cruise.lotId);
  expect(await officeCancelPage({ actor, orderCode: held.code, now: AFTER })).toMatchObject({ isOver: true, offer: { cardMinor: 8_000, lines: [{ percent: 100 }] } });
  await cancelByOffice({ actor, orderCode: held.code, lineIds: null, note: NOTE, now: AFTER });
  expect(await readOrder(held)).toMatchObject({ state: "refund_due", cause: "complaint", endNote: NOTE, refundMinor: 8_000 });
  expect(await db().auditRow.findFirstOrThrow({ where: { entityId: held.orderId, toState: "refund_due" } })).toMatchObject({ fromState: "fulfilled", actorKind: "user", actorId: actor.userId });
  await sendAll(held.orderId);
  await workOff();
  expect(await stateOf(held.orderId)).toBe("refunded");
  expect(transfers()).toEqual([[account, 7_200, 7_200]]);
  expect(await ledgerOf(held.orderId)).toMatchObject({ guest: 0, vendor: 0, refund: 0, transfer: 0, commission: 0 });
  await payOut({ now: AFTER });
  expect(await ledgerOf(held.orderId), "the LOT was owed its commission against an invoice, and is no more").toMatchObject({ transfer: 0, commission: 0 });
});

it("within the days that are waited for complaints nothing is paid out afterwards", async () => {
  const { packageId, lotId, entrepreneurId } = await makeCruise();
  await makeAccount(stripe, entrepreneurId);
  const held = await sell(stripe, packageId);
  const nextDay = new Date(`${DAY}T22:30:00Z`);
  await payOut({ now: nextDay });
  expect(await stateOf(held.orderId)).toBe("fulfilled");
  await cancelByOffice({ actor: await officeOf(lotId), orderCode: held.code, lineIds: null, note: NOTE, now: nextDay });
  await sendAll(held.orderId);
  await payOut({ now: AFTER });
  await workOff();
  expect(transfers()).toEqual([]);
  expect(await ledgerOf(held.orderId)).toEqual({ guest: 0, vendor: 0, commission: 0, refund: 0 });
});

/** Two cruises of two boats of one LOT in one order, paid out. */
async function twoPaidOut(): Promise<{ lotId: string; accounts: string[]; held: Held; lines: string[] }> {
  const [first, second] = [await makeCruise(), await makeCruise()];
  await db().product.update({ where: { id: second.packageId }, data: { ownerId: first.lotId } });
  const accounts = [await makeAccount(stripe, first.entrepreneurId), await makeAccount(stripe, second.entrepreneurId)];
  const held = await hold(first.packageId);
  await addTrip({ ...held, productId: second.packageId, date: DAY, units: { adult: 2 }, token: formToken(), now: NOW });
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  const rows = await db().orderLine.findMany({ where: { orderId: held.orderId }, include: { components: true } });
  const lines = [first, second].map(({ entrepreneurId }) => rows.find(({ components }) => components[0]!.entrepreneurId === entrepreneurId)!.id);
  await payOut({ now: AFTER });
  await workOff();
  return { lotId: first.lotId, accounts, held, lines };
}

it("5.4 no. 10: one of two trips given back is claimed from its own boat, a chargeback of the rest from the other", async () => {
  const { lotId, accounts: [boat, other], held, lines } = await twoPaidOut();
  await cancelByOffice({ actor: await officeOf(lotId), orderCode: held.code, lineIds: [lines[0]!], note: NOTE, now: AFTER });
  expect(await stateOf(held.orderId), "the other trip was made").toBe("fulfilled");
  expect(await readOrder(held)).toMatchObject({ cause: "complaint", endNote: NOTE });
  await sendAll(held.orderId);
  await workOff();
  expect(transfers().sort()).toEqual([[boat, 7_200, 7_200], [other, 7_200, 0]].sort());
  const charge = stripe.simulator.sandbox.store.all("charges").find((one) => one.transfer_group === held.orderId)!;
  expect(charge.amount_refunded).toBe(8_000);
  const dispute = openDispute({ ...stripe.simulator.sandbox, cause: null }, { charge });
  await stripe.delivered("charge.dispute.created", dispute.id);
  await workOff();
  expect(transfers().sort()).toEqual([[boat, 7_200, 7_200], [other, 7_200, 7_200]].sort());
  expect((await db().transferReversal.findMany({ where: { transfer: { orderId: held.orderId } }, orderBy: { createdAt: "asc" } })).map(({ amountMinor, reason, state }) => [amountMinor, reason, state])).toEqual([[7_200, "refund", "sent"], [7_200, "dispute", "sent"]]);
});

it("5.4 no. 10: a chargeback of a part is borne by both boats, by their shares", async () => {
  const { accounts: [boat, other], held } = await twoPaidOut();
  const charge = stripe.simulator.sandbox.store.all("charges").find((one) => one.transfer_group === held.orderId)!;
  const dispute = openDispute({ ...stripe.simulator.sandbox, cause: null }, { charge, amount: 4_000 });
  await stripe.delivered("charge.dispute.created", dispute.id);
  await workOff();
  expect(transfers().sort()).toEqual([[boat, 7_200, 1_800], [other, 7_200, 1_800]].sort());
  expect(await ledgerOf(held.orderId)).toMatchObject({ guest: 12_000, vendor: 0, commission: -1_200 });
});

it("the studio's list of days past offers it to the seller, and to nobody else; the guest cannot do it himself", async () => {
  const { cruise, held } = await paidOut();
  const rowsFor = async (organisationId: string) => (await bookingsPage(db(), { organisationId, lang: "pl", from: DAY, now: AFTER })).rows;
  expect(await rowsFor(cruise.lotId)).toMatchObject([{ orderCode: held.code, state: "fulfilled", mayCancel: true }]);
  expect(await rowsFor(cruise.entrepreneurId)).toMatchObject([{ orderCode: held.code, mayCancel: false }]);
  await expect(cancelOffer({ ...held, lineIds: null, now: AFTER })).rejects.toMatchObject({ code: "booking.wrong_state" });
  await expect(cancelByOffice({ actor: await officeOf(cruise.entrepreneurId), orderCode: held.code, lineIds: null, note: NOTE, now: AFTER })).rejects.toMatchObject({ code: "not_found" });
});

/** When what is no service's own is due: after the organisation's own trips of the order, as the night pays it, takes the fee, and the page of payouts says. */
import { expect, it } from "vitest";
import { addDays, dateAt } from "../../../../app/core/time.ts";
import { cancelBooking, cancelOffer } from "../../../../app/domain/payments/cancelling/cancel-booking.server.ts";
import { addTrip } from "../../../../app/domain/payments/checkout/add-trip.server.ts";
import { settle } from "../../../../app/domain/payments/settling/settle.server.ts";
import { payOut } from "../../../../app/domain/payments/transfers/pay-out.server.ts";
import { payoutsPage } from "../../../../app/domain/payments/transfers/payouts-page.server.ts";
import { addFee } from "../../../../app/domain/pricing/fee-rates.server.ts";
import { db } from "../../../../app/platform/db.server.ts";
import { DAY, formToken, makeCruise, makeSlot, NOW, type Cruise } from "../../../support/factory.ts";
import { closeDay } from "../../../support/hosts.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../../../support/of-file.ts";
import { hold, pay } from "../../../support/orders.ts";
import { AFTER, makeAccount, workOff } from "../../../support/payouts.ts";
import { makeActor } from "../../../support/studio.ts";

databaseOfFile();
placesAndLedgersAddUp();
const stripe = stripeOfEachTest();

/** Its LOT can be paid by transfer. */
async function payableCruise(): Promise<Cruise> {
  const cruise = await makeCruise();
  await makeAccount(stripe, cruise.lotId);
  return cruise;
}

async function night(now: Date): Promise<void> {
  await payOut({ now });
  await workOff(now);
}

async function sentTo(orderId: string, organisationId: string): Promise<{ sent: number[]; fee: number }> {
  const transfers = await db().transfer.findMany({ where: { orderId, organisationId, state: "sent" } });
  const { _sum } = await db().ledgerEntry.aggregate({ where: { orderId, organisationId, account: "fee" }, _sum: { amountMinor: true } });
  return { sent: transfers.map(({ amountMinor }) => amountMinor), fee: _sum.amountMinor ?? 0 };
}

it("a LOT's commission and its fee wait for its own trips that take place: for no other LOT's, also where something of it is lost, and for none that was called off", async () => {
  const WINTER = "2027-12-12";
  await addFee({ actor: await makeActor("rot", "ZROT"), lotId: null, bp: 200, validFrom: dateAt(NOW), now: NOW });
  const [mine, others] = [await payableCruise(), await payableCruise()];
  for (const { resourceId } of [mine, others]) await makeSlot({ resourceId, date: WINTER });
  const held = await hold(mine.packageId);
  for (const { packageId } of [mine, others]) await addTrip({ ...held, productId: packageId, date: WINTER, units: { adult: 2 }, token: formToken(), now: NOW });
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  await db().order.update({ where: { id: held.orderId }, data: { confirmedAt: NOW } });
  const lastDays = async (organisationId: string) => (await payoutsPage(db(), { organisationId, lang: "pl", now: NOW })).coming.map(({ lastDay }) => lastDay);
  expect([await lastDays(mine.lotId), await lastDays(others.lotId)]).toEqual([[WINTER], [WINTER]]);
  const line = await db().orderLine.findFirstOrThrow({ where: { orderId: held.orderId, sellerId: mine.lotId, date: new Date(WINTER) } });
  const lineIds = [line.id];
  const { shown } = await cancelOffer({ ...held, lineIds, now: NOW });
  await cancelBooking({ ...held, lineIds, shown, now: NOW });
  expect([await lastDays(mine.lotId), await lastDays(others.lotId)]).toEqual([[DAY], [WINTER]]);
  const paid = async () => [await sentTo(held.orderId, mine.lotId), await sentTo(held.orderId, others.lotId)];
  await closeDay({ id: others.entrepreneurId, resourceId: others.resourceId }, { date: WINTER });
  await night(AFTER);
  expect(await paid()).toEqual([{ sent: [640], fee: 160 }, { sent: [], fee: 0 }]);
  await closeDay({ id: others.entrepreneurId, resourceId: others.resourceId }, { date: WINTER, kind: "open" });
  await night(new Date(`${addDays(WINTER, 7)}T03:10:00+01:00`));
  expect(await paid()).toEqual([{ sent: [640], fee: 160 }, { sent: [640], fee: 160 }]);
});

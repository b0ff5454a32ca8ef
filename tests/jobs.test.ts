/** What the clock starts does what its name says: each of these jobs has its own effect, all of it and no other's, on one database where something waits for each. */
import { expect, it } from "vitest";
import { addDays, dateAt, dbDate, monthOf } from "../app/core/time.ts";
import { askHosts } from "../app/domain/booking/requests/ask-hosts.server.ts";
import { joinWaiting } from "../app/domain/booking/waiting/join-waiting.server.ts";
import { cancelCheckout } from "../app/domain/payments/checkout/cancel-checkout.server.ts";
import { settle } from "../app/domain/payments/settling/settle.server.ts";
import { handlers } from "../app/jobs.server.ts";
import { db } from "../app/platform/db.server.ts";
import { orderGift } from "./support/codes.ts";
import { DAY, makeCruise, makeOrganisation, NOW } from "./support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfFile } from "./support/of-file.ts";
import { CONTACT, hold, jobsOf, letLapse, pay, stateOf } from "./support/orders.ts";
import { makeAccount, sell } from "./support/payouts.ts";

databaseOfFile();
placesAndLedgersAddUp();
let minutesAgo = 0;
const stripe = stripeOfFile({ withWebhooks: false, clock: () => new Date(Date.now() - minutesAgo * 60_000) });

const today = () => dateAt(new Date());
const dayAgo = (days: number) => dbDate(addDays(today(), -days));

/** Somebody waits for a full boat. @returns the order that has it, and whether he has been offered it */
async function fullBoat() {
  const { packageId } = await makeCruise({ capacity: 2 });
  const held = await hold(packageId);
  const key = await joinWaiting({ productId: packageId, draft: { from: DAY, to: DAY, fullName: "Jan Nowak", email: "jan@example.com" }, units: { adult: 2 }, nights: null, lang: "pl", now: NOW });
  return { held, offered: async () => (await db().waitingEntry.findUniqueOrThrow({ where: { key } })).state === "offered" };
}

/** A hold whose time has passed. */
async function lapsedHold() {
  const { held, offered } = await fullBoat();
  await letLapse(held.orderId);
  return { released: async () => (await stateOf(held.orderId)) === "expired", offered };
}

/** Places that are free again, of which no note tells. */
async function forgottenPlaces() {
  const { held, offered } = await fullBoat();
  await cancelCheckout({ ...held, now: NOW });
  await db().returnedPlaces.deleteMany();
  return offered;
}

/** Nobody has answered in time. */
async function lapsedQuestion() {
  const { offerId, packageId } = await makeCruise();
  await db().product.update({ where: { id: offerId }, data: { confirmation: "request", answerHours: 24 } });
  const held = await hold(packageId);
  await askHosts({ ...held, contact: CONTACT, now: NOW });
  await letLapse(held.orderId);
  return async () => (await stateOf(held.orderId)) !== "awaiting_request";
}

/** Paid long before its day, which has come. */
async function giftOfToday() {
  const gift = await orderGift({ recipientEmail: "ola@example.com" });
  await db().giftVoucher.update({ where: { id: gift.giftId }, data: { sendOn: dbDate(DAY) } });
  const { url, sessionId } = await pay(gift);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  await db().giftVoucher.update({ where: { id: gift.giftId }, data: { sendOn: dbDate(today()) } });
  return async () => (await jobsOf("send-gift-mail")).some(({ giftId, to }) => giftId === gift.giftId && to === "recipient");
}

/** A trip that has been over for a month, of somebody who can be paid. */
async function owedSinceLong() {
  const { packageId, entrepreneurId } = await makeCruise();
  await makeAccount(stripe, entrepreneurId);
  const { orderId } = await sell(stripe, packageId);
  const over = { date: dayAgo(30), endDate: dayAgo(30) };
  await db().orderComponent.updateMany({ where: { line: { orderId } }, data: over });
  await db().orderLine.updateMany({ where: { orderId }, data: over });
  return async () => (await db().transfer.count({ where: { orderId, organisationId: entrepreneurId } })) > 0;
}

/** Somebody comes tomorrow. */
async function guestsTomorrow() {
  const { packageId, entrepreneurId } = await makeCruise();
  const { orderId } = await sell(stripe, packageId);
  const tomorrow = { date: dayAgo(-1), endDate: dayAgo(-1) };
  await db().orderComponent.updateMany({ where: { line: { orderId } }, data: tomorrow });
  await db().orderLine.updateMany({ where: { orderId }, data: tomorrow });
  return async () => (await jobsOf("send-day-mail")).some(({ organisationId }) => organisationId === entrepreneurId);
}

/** A quarter of an hour ago, so that word of it is not on its way to us any more. */
async function unheardPayment() {
  minutesAgo = 15;
  const held = await hold((await makeCruise()).packageId);
  await stripe.press((await pay(held)).url, "succeeded");
  minutesAgo = 0;
  return async () => (await stateOf(held.orderId)) === "confirmed";
}

/** Something in the books of a month that is over. */
async function lastMonth() {
  const [organisationId, { orderId }] = [await makeOrganisation(), await orderGift()];
  const at = dayAgo(40);
  const entry = { orderId, currency: "PLN", kind: "sale" as const, at };
  await db().ledgerEntry.createMany({ data: [{ ...entry, account: "vendor", organisationId, amountMinor: -7_200 }, { ...entry, account: "guest", amountMinor: 7_200 }] });
  return async () => (await db().statement.count({ where: { organisationId, month: monthOf(dateAt(at)) } })) > 0;
}

it("each of the clock's jobs that somebody waits for does its own work", async () => {
  const { released, offered } = await lapsedHold();
  const done = { released, offered, lapsed: await lapsedQuestion(), swept: await forgottenPlaces(), gift: await giftOfToday(), listed: await guestsTomorrow(), paidOut: await owedSinceLong(), heard: await unheardPayment(), closed: await lastMonth() };
  const seen = async () => {
    const names: string[] = [];
    for (const [name, isDone] of Object.entries(done)) if (await isDone()) names.push(name);
    return names;
  };
  expect(await seen()).toEqual([]);
  await handlers["release-expired"]({});
  expect(await seen(), "release-expired").toEqual(["released", "offered", "lapsed"]);
  await handlers["sweep-waiting"]({});
  expect(await seen(), "sweep-waiting").toEqual(["released", "offered", "lapsed", "swept"]);
  await handlers["send-due-gifts"]({});
  expect(await seen(), "send-due-gifts").toEqual(["released", "offered", "lapsed", "swept", "gift"]);
  await handlers["list-tomorrow"]({});
  expect(await seen(), "list-tomorrow").toEqual(["released", "offered", "lapsed", "swept", "gift", "listed"]);
  await handlers["pay-out"]({});
  expect(await seen(), "pay-out").toEqual(["released", "offered", "lapsed", "swept", "gift", "listed", "paidOut"]);
  await handlers["reconcile"]({});
  expect(await seen(), "reconcile").toEqual(["released", "offered", "lapsed", "swept", "gift", "listed", "paidOut", "heard"]);
  await handlers["close-months"]({});
  expect(await seen(), "close-months").toEqual(Object.keys(done));
});

/** What a closed day has taken and nobody chose anything for: it is paid to no host and comes back to the guest by itself, once. */
import { expect, it } from "vitest";
import { formatMoney } from "../../../../app/core/money.ts";
import { addDays, localDateOf, type LocalDate } from "../../../../app/core/time.ts";
import type { Held } from "../../../../app/domain/booking/hold-places.server.ts";
import { lostComponents } from "../../../../app/domain/booking/lost-page.server.ts";
import { readOrder } from "../../../../app/domain/booking/read-order.server.ts";
import { cancelByOffice } from "../../../../app/domain/payments/cancelling/cancel-by-office.server.ts";
import { cancelOffer } from "../../../../app/domain/payments/cancelling/cancel-booking.server.ts";
import { refundLost } from "../../../../app/domain/payments/cancelling/refund-lost.server.ts";
import { replaceComponent } from "../../../../app/domain/payments/cancelling/replace-component.server.ts";
import { sendRefund } from "../../../../app/domain/payments/cancelling/send-refund.server.ts";
import { addTrip } from "../../../../app/domain/payments/checkout/add-trip.server.ts";
import { startPayment } from "../../../../app/domain/payments/checkout/start-payment.server.ts";
import { openDebts } from "../../../../app/domain/payments/transfers/align-transfers.server.ts";
import { payOut } from "../../../../app/domain/payments/transfers/pay-out.server.ts";
import { payoutsPage } from "../../../../app/domain/payments/transfers/payouts-page.server.ts";
import { sendHostMail } from "../../../../app/domain/print/mails/send-host-mail.server.ts";
import { sendOrderMail } from "../../../../app/domain/print/mails/send-order-mail.server.ts";
import { db } from "../../../../app/platform/db.server.ts";
import type { HostMailJob, OrderMailJob } from "../../../../app/platform/jobs.server.ts";
import { brokenMeans, buyGift, enter, makePromotion } from "../../../support/codes.ts";
import { DAY, formToken, makePackage, makeSlot, NOW } from "../../../support/factory.ts";
import { buy, closeDay, mailsTo, makeTrip, sellingFile, type Host, type Trip } from "../../../support/hosts.ts";
import { CONTACT, hold, jobsOf, ledgerOf, stateOf } from "../../../support/orders.ts";
import { AFTER } from "../../../support/payouts.ts";

const stripe = sellingFile();

/** The night's run at ten past three, so many days after DAY. */
const night = (days: number) => new Date(`${addDays(DAY, days)}T03:10:00+02:00`);
const guestMails = async ({ orderId }: Held) => (await jobsOf("send-order-mail", orderId)).map(({ kind }) => kind);
const refundsOf = ({ orderId }: Held) => db().refund.findMany({ where: { orderId }, select: { id: true, amountMinor: true, reason: true, state: true } });
const paidTo = async ({ orderId }: Held) => Object.fromEntries((await db().transfer.findMany({ where: { orderId } })).map(({ organisationId, amountMinor }) => [organisationId, amountMinor]));
const componentsOf = async (held: Held) => (await readOrder(held)).lines.flatMap((line) => line.components.map(({ title, state }) => `${title} ${state}`));
const reservedFor = async (host: Host, date: LocalDate = DAY) => (await db().slot.findMany({ where: { resourceId: host.resourceId } })).filter((slot) => localDateOf(slot.date) === date).reduce((sum, { reserved }) => sum + reserved, 0);

async function boughtTrip(): Promise<{ place: Trip; held: Held }> {
  const place = await makeTrip();
  return { place, held: await buy(stripe(), await hold(place.both)) };
}

/** The boat on DAY and the walk the day after, as one trip. */
async function boughtTwoDays(): Promise<{ place: Trip; held: Held }> {
  const place = await makeTrip();
  const next = addDays(DAY, 1);
  await makeSlot({ resourceId: place.walk.resourceId, date: next, start: "14:00" });
  const packageId = await makePackage({ ownerId: place.lot.organisationId, days: 2, nights: 1, components: [{ offerId: place.boat.offerId }, { offerId: place.walk.offerId, day: 2 }] });
  return { place, held: await buy(stripe(), await hold(packageId)) };
}

it("nobody chose anything: its whole price comes back in the night after the day, and only the other host is paid", async () => {
  const { place, held } = await boughtTrip();
  await closeDay(place.boat);
  await payOut({ now: new Date(`${DAY}T21:59:00Z`) });
  expect([await refundsOf(held), await componentsOf(held)], "until its first day is over the guest may choose").toEqual([[], ["Rejs lost", "Spacer booked"]]);
  await payOut({ now: night(1) });
  await payOut({ now: night(1) });
  const [refund, ...more] = await refundsOf(held);
  expect(more).toEqual([]);
  expect(refund).toMatchObject({ amountMinor: 8_000, reason: "lost", state: "due" });
  expect([await stateOf(held.orderId), await componentsOf(held), await reservedFor(place.boat)]).toEqual(["fulfilled", ["Rejs cancelled", "Spacer booked"], 0]);
  expect(await ledgerOf(held.orderId)).toEqual({ guest: 16_000, vendor: -7_200, commission: -800, refund: -8_000 });
  expect((await readOrder(held)).lines[0]).toMatchObject({ cancelled: false, refundedMinor: 8_000 });
  await sendRefund({ refundId: refund!.id });
  await payOut({ now: AFTER });
  expect(await paidTo(held)).toEqual({ [place.walk.id]: 7_200, [place.lot.organisationId]: 800 });
  expect(await ledgerOf(held.orderId)).toEqual({ guest: 8_000, vendor: -7_200, commission: -800, refund: 0 });
  expect(await guestMails(held)).toEqual(["confirmation", "lost", "lost-refunded", "refunded"]);
});

it("a service bought alone: the order ends, all of the money is on its way, and the guest reads why", async () => {
  const place = await makeTrip();
  const held = await buy(stripe(), await hold(place.boat.offerId));
  await closeDay(place.boat);
  await payOut({ now: night(1) });
  expect([await stateOf(held.orderId), await refundsOf(held)]).toMatchObject(["refund_due", [{ amountMinor: 8_000, reason: "lost" }]]);
  expect(await readOrder(held)).toMatchObject({ cause: "office", endNote: "Gospodarz zamknął ten dzień, a nic nie zostało wybrane w zamian.", lines: [{ cancelled: true }] });
  await sendRefund({ refundId: (await refundsOf(held))[0]!.id });
  await payOut({ now: AFTER });
  expect([await stateOf(held.orderId), await paidTo(held), await ledgerOf(held.orderId)]).toEqual(["refunded", {}, { guest: 0, vendor: 0, commission: 0, refund: 0 }]);
  expect(await guestMails(held)).toEqual(["confirmation", "lost", "lost-refunded", "refunded"]);
});

it("paid by a gift voucher alone, of which no refund tells: still nobody is said to have complained", async () => {
  const place = await makeTrip();
  const held = await hold(place.boat.offerId);
  await enter(held, (await buyGift(stripe(), { amountMinor: 8_000 })).giftCode);
  await startPayment({ ...held, contact: CONTACT, now: NOW });
  await closeDay(place.boat);
  await refundLost({ now: night(1) });
  expect(await readOrder(held)).toMatchObject({ state: "refunded", cause: "office", giftReturnedMinor: 8_000, refunds: [] });
});

it.each(["pl", "de", "en"] as const)("guest (%s) and host read what is off and what comes back, once, and the other host nothing", async (lang) => {
  const place = await makeTrip();
  const held = await buy(stripe(), await hold(place.both, { adult: 2 }, { lang }));
  const email = `${lang}-${held.orderId}@guest.example`;
  await db().order.update({ where: { id: held.orderId }, data: { email } });
  await closeDay(place.boat);
  await refundLost({ now: night(1) });
  for (let round = 0; round < 2; round++) {
    for (const job of (await jobsOf("send-order-mail", held.orderId)) as unknown as OrderMailJob[]) if (job.kind === "lost-refunded") await sendOrderMail({ ...job, now: night(1) });
    for (const job of (await jobsOf("send-host-mail", held.orderId)) as unknown as HostMailJob[]) if (job.kind === "cancelled") await sendHostMail({ ...job, now: night(1) });
  }
  const [mail, ...more] = await mailsTo({ email });
  expect(more).toEqual([]);
  expect(mail!.subject).toContain({ pl: "zwrot za odwołaną część", de: "Erstattung für den abgesagten Teil", en: "a refund for the part that is off" }[lang]);
  for (const words of ["Rejs", formatMoney({ amount: 8_000, currency: "PLN" }, lang), { pl: "tą samą drogą", de: "auf dem ursprünglichen Zahlungsweg", en: "the way it was paid" }[lang]]) expect(mail!.text).toContain(words);
  expect([mail!.text.includes("Spacer"), mail!.attachments.length], "the papers are of what is left").toEqual([false, 2]);
  const [toHost, ...others] = await mailsTo(place.boat);
  expect([others, await mailsTo(place.walk)]).toEqual([[], []]);
  for (const words of ["der Tag ist geschlossen", held.code, "eine Auszahlung dafür gibt es nicht"]) expect(toHost!.text).toContain(words);
});

it("what was chosen in its place is paid like any other part, and nothing comes back", async () => {
  const { place, held } = await boughtTwoDays();
  await makeSlot({ resourceId: place.boat.resourceId, date: addDays(DAY, 1) });
  await closeDay(place.boat);
  const [lost] = await lostComponents({ order: await readOrder(held), now: NOW });
  await replaceComponent({ ...held, componentId: lost!.component.id, ...lost!.choices[0]!, now: NOW });
  await payOut({ now: night(2) });
  await payOut({ now: night(9) });
  expect([await refundsOf(held), await paidTo(held)]).toEqual([[], { [place.boat.id]: 7_200, [place.walk.id]: 7_200, [place.lot.organisationId]: 1_600 }]);
});

it("a trip of several days goes on without it; what its seller calls off afterwards is the rest, of which alone its host hears", async () => {
  const { place, held } = await boughtTwoDays();
  await closeDay(place.boat);
  await payOut({ now: night(1) });
  expect([await stateOf(held.orderId), await componentsOf(held)]).toEqual(["partly_cancelled", ["Rejs cancelled", "Spacer booked"]]);
  await cancelByOffice({ actor: place.lot, orderCode: held.code, lineIds: null, note: "Sztorm na Bałtyku.", now: night(1) });
  expect((await refundsOf(held)).map(({ amountMinor, reason }) => [amountMinor, reason]).sort()).toEqual([[8_000, "lost"], [8_000, "office"]]);
  expect(await ledgerOf(held.orderId)).toEqual({ guest: 16_000, vendor: 0, commission: 0, refund: -16_000 });
  const told = ((await jobsOf("send-host-mail", held.orderId)) as unknown as HostMailJob[]).filter(({ kind }) => kind === "cancelled");
  expect(told.map(({ organisationId, by }) => [organisationId, by])).toEqual([[place.boat.id, "lost"], [place.walk.id, "office"]]);
});

it("a part of a later day is waited for until its own day is over: its guest may choose meanwhile, though the trip has begun", async () => {
  const { place, held } = await boughtTwoDays();
  await makeSlot({ resourceId: place.walk.resourceId, date: addDays(DAY, 1), start: "16:00" });
  await closeDay(place.boat);
  await closeDay(place.walk, { date: addDays(DAY, 1) });
  await payOut({ now: night(1) });
  expect([await stateOf(held.orderId), await componentsOf(held), (await refundsOf(held)).map(({ amountMinor }) => amountMinor)]).toEqual(["partly_cancelled", ["Rejs cancelled", "Spacer lost"], [8_000]]);
  expect((await lostComponents({ order: await readOrder(held), now: night(1) })).map(({ component }) => component.title)).toEqual(["Spacer"]);
  await payOut({ now: night(2) });
  expect([(await readOrder(held)).lines[0]!.cancelled, (await refundsOf(held)).map(({ amountMinor }) => amountMinor), await ledgerOf(held.orderId)]).toEqual([true, [8_000, 8_000], { guest: 16_000, vendor: 0, commission: 0, refund: -16_000 }]);
});

it.each(["pl", "de", "en"] as const)("once the trip has begun nobody is promised that he may still cancel all of it (%s)", async (lang) => {
  const { place, held } = await boughtTwoDays();
  await db().order.update({ where: { id: held.orderId }, data: { lang, email: `begun-${lang}@guest.example` } });
  await closeDay(place.walk, { date: addDays(DAY, 1) });
  const cancelWord = { pl: "zrezygnuj", de: "stornieren", en: "cancel" }[lang];
  const says = [];
  for (const now of [new Date(`${DAY}T12:00:00Z`), night(1)]) {
    for (const job of (await jobsOf("send-order-mail", held.orderId)) as unknown as OrderMailJob[]) if (job.kind === "lost") await sendOrderMail({ ...job, about: `${job.about}-${now.getTime()}`, now });
    const [mail] = (await mailsTo({ email: `begun-${lang}@guest.example` })).slice(-1);
    says.push(mail!.text.includes(cancelWord));
  }
  expect(says).toEqual([true, false]);
});

it("one trip of an order is lost as a whole: it ends, the other goes on and is paid", async () => {
  const place = await makeTrip();
  const first = await hold(place.boat.offerId);
  await addTrip({ ...first, productId: place.walk.offerId, date: DAY, units: { adult: 1 }, token: formToken(), now: NOW });
  const held = await buy(stripe(), first);
  await closeDay(place.boat);
  await payOut({ now: night(1) });
  expect((await readOrder(held)).lines.map(({ cancelled, refundedMinor }) => [cancelled, refundedMinor]).sort()).toEqual([[false, 0], [true, 8_000]]);
  await payOut({ now: AFTER });
  expect([await stateOf(held.orderId), await paidTo(held)]).toEqual(["fulfilled", { [place.walk.id]: 4_000 }]);
});

it("what was paid with a promotion and a gift voucher goes back to each of them by its share", async () => {
  const place = await makeTrip();
  const { giftId, giftCode } = await buyGift(stripe(), { amountMinor: 5_000 });
  const held = await hold(place.both);
  await enter(held, await makePromotion(place.lot.organisationId));
  await enter(held, giftCode);
  await buy(stripe(), held);
  await closeDay(place.boat);
  await payOut({ now: night(1) });
  expect(await ledgerOf(held.orderId), "half of 9,400 by card, 5,000 by voucher and 1,600 off").toMatchObject({ refund: -4_700, gift: 2_500, promotion: 800, vendor: -7_200, commission: -800 });
  expect([(await db().giftVoucher.findUniqueOrThrow({ where: { id: giftId } })).balanceMinor, await brokenMeans()]).toEqual([2_500, []]);
});

it("no debt of what is lost is paid, nor the seller's of that order, as long as the money is not back; no payout is announced for it", async () => {
  const { place, held } = await boughtTrip();
  await closeDay(place.boat);
  const owed = (await openDebts(db(), { windowDays: 7, now: AFTER })).filter(({ orderId }) => orderId === held.orderId);
  expect(owed.map(({ organisationId }) => organisationId)).toEqual([place.walk.id]);
  const coming = await Promise.all([place.boat, place.walk].map(async ({ id }) => (await payoutsPage(db(), { organisationId: id, lang: "pl", now: NOW })).coming.length));
  expect(coming).toEqual([0, 1]);
  await closeDay(place.boat, { kind: "open" });
  expect((await openDebts(db(), { windowDays: 7, now: AFTER })).filter(({ orderId }) => orderId === held.orderId)).toHaveLength(3);
});

it("a part that is found lost after the trip comes back too; one order's trouble keeps no other waiting", async () => {
  const { place, held } = await boughtTrip();
  const broken = await buy(stripe(), await hold(place.both));
  await closeDay(place.boat);
  await db().order.updateMany({ where: { id: { in: [held.orderId, broken.orderId] } }, data: { state: "fulfilled" } });
  const [payment] = await db().payment.findMany({ where: { orderId: broken.orderId, state: "paid" } });
  await db().payment.update({ where: { id: payment!.id }, data: { state: "open" } });
  expect(await refundLost({ now: night(1) })).toBe(1);
  expect([await refundsOf(held), await refundsOf(broken), await stateOf(held.orderId)]).toMatchObject([[{ amountMinor: 8_000 }], [], "fulfilled"]);
  await db().payment.update({ where: { id: payment!.id }, data: { state: "paid" } });
  expect([await refundLost({ now: night(2) }), await refundLost({ now: night(3) })]).toEqual([1, 0]);
});

it("the guest who cancels before has all of it back, and nothing goes back twice", async () => {
  const { place, held } = await boughtTrip();
  await closeDay(place.boat);
  expect(await cancelOffer({ ...held, lineIds: null, now: NOW })).toMatchObject({ cardMinor: 16_000 });
  await cancelByOffice({ actor: place.lot, orderCode: held.code, lineIds: null, note: "Sztorm na Bałtyku.", now: NOW });
  await payOut({ now: night(1) });
  expect((await refundsOf(held)).map(({ amountMinor }) => amountMinor)).toEqual([16_000]);
});

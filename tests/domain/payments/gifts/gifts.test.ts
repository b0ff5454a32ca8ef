/** Gift vouchers from the form to the mail, and back within fourteen days. */
import { expect, it } from "vitest";
import { dateAt, dbDate } from "../../../../app/core/time.ts";
import { displayGift } from "../../../../app/core/payments/gift-terms.ts";
import { cancelBooking, cancelOffer } from "../../../../app/domain/payments/cancelling/cancel-booking.server.ts";
import { giftBalance, readGiftOrder } from "../../../../app/domain/payments/gifts/read-gift.server.ts";
import { giftMail } from "../../../../app/domain/print/mails/gift-mail.ts";
import { sendGiftMail } from "../../../../app/domain/print/mails/send-gift-mail.server.ts";
import { releaseLapsed } from "../../../../app/domain/payments/settling/release-lapsed.server.ts";
import { sendDueGifts } from "../../../../app/domain/payments/gifts/send-due-gifts.server.ts";
import { cancelCheckout } from "../../../../app/domain/payments/checkout/cancel-checkout.server.ts";
import { sendRefund } from "../../../../app/domain/payments/cancelling/send-refund.server.ts";
import { settle } from "../../../../app/domain/payments/settling/settle.server.ts";
import { startPayment } from "../../../../app/domain/payments/checkout/start-payment.server.ts";
import { withdrawGift } from "../../../../app/domain/payments/gifts/withdraw-gift.server.ts";
import { db } from "../../../../app/platform/db.server.ts";
import { chargeBack, decide } from "../../../support/chargebacks.ts";
import { balanceOf, buyGift, enter, orderGift } from "../../../support/codes.ts";
import { paidOrder } from "../../../../app/routes/shop/order/paid-order.server.ts";
import { DAY, makeCruise, NOW } from "../../../support/factory.ts";
import { codesAddUp, databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../../../support/of-file.ts";
import { CONTACT, hold, jobsOf, ledgerOf, letLapse, stateOf } from "../../../support/orders.ts";

databaseOfFile();
placesAndLedgersAddUp();
codesAddUp();
const stripe = stripeOfEachTest({ withWebhooks: false });

const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const mailsOf = async (giftId: string) => (await jobsOf("send-gift-mail")).filter((job) => job.giftId === giftId).map((job) => job.to).sort();

it("is nobody's before it is paid, then good for three years, with one mail to each reader", async () => {
  const gift = await orderGift({ recipientEmail: "ola@example.com" });
  expect(await stateOf(gift.orderId)).toBe("draft");
  expect(await giftBalance(db(), { entered: gift.giftCode, now: NOW })).toBeNull();
  expect((await readGiftOrder({ ...gift, now: NOW })).giftCode).toBeNull();
  const { url } = await startPayment({ ...gift, contact: CONTACT, now: NOW });
  await stripe.press(url, "succeeded");
  for (let go = 0; go < 3; go++) await settle({ sessionId: url.slice(url.lastIndexOf("/") + 1), now: NOW });
  expect(await readGiftOrder({ ...gift, now: NOW })).toMatchObject({ state: "confirmed", giftCode: displayGift(gift.giftCode), balanceMinor: 20_000, validTo: "2029-11-24", withdrawUntil: "2026-12-08" });
  expect(await giftBalance(db(), { entered: displayGift(gift.giftCode).toLowerCase(), now: NOW })).toEqual({ amountMinor: 20_000, balanceMinor: 20_000, heldMinor: 0, currency: "PLN", validTo: "2029-11-24", state: "active" });
  expect(await mailsOf(gift.giftId)).toEqual(["buyer", "recipient"]);
  expect(await ledgerOf(gift.orderId)).toEqual({ guest: 20_000, gift: -20_000 });
});

it("a mail for a later day waits for that day's job", async () => {
  const gift = await orderGift({ recipientEmail: "ola@example.com" });
  await db().giftVoucher.update({ where: { id: gift.giftId }, data: { sendOn: dbDate("2026-12-24") } });
  const { url } = await startPayment({ ...gift, contact: CONTACT, now: NOW });
  await stripe.press(url, "succeeded");
  await settle({ sessionId: url.slice(url.lastIndexOf("/") + 1), now: NOW });
  await sendDueGifts({ now: new Date("2026-12-23T08:00:00Z") });
  expect(await mailsOf(gift.giftId)).toEqual(["buyer"]);
  await sendDueGifts({ now: new Date("2026-12-24T06:15:00Z") });
  expect(await mailsOf(gift.giftId)).toEqual(["buyer", "recipient"]);
});

it("one never paid ends by itself", async () => {
  const gift = await orderGift();
  await letLapse(gift.orderId);
  expect((await readGiftOrder({ ...gift, now: new Date(Date.now() + 1000) })).state).toBe("expired");
  await expect(startPayment({ ...gift, contact: CONTACT, now: NOW })).rejects.toMatchObject({ code: "booking.expired" });
  await releaseLapsed({ now: NOW });
  expect(await stateOf(gift.orderId)).toBe("expired");
});

it("is given back within fourteen days, once, to the cent and the way it was paid", async () => {
  const gift = await buyGift(stripe);
  for (let click = 0; click < 2; click++) await withdrawGift({ ...gift, now: later(14) });
  expect(await stateOf(gift.orderId)).toBe("refund_due");
  expect(await giftBalance(db(), { entered: gift.giftCode, now: NOW })).toMatchObject({ state: "void", balanceMinor: 0 });
  const [refund, ...others] = await db().refund.findMany({ where: { orderId: gift.orderId } });
  expect([refund!.amountMinor, others.length]).toEqual([20_000, 0]);
  await sendRefund({ refundId: refund!.id });
  expect(await stateOf(gift.orderId)).toBe("refunded");
  expect(await ledgerOf(gift.orderId)).toEqual({ guest: 0, gift: 0, refund: 0 });
  expect(await mailsOf(gift.giftId)).toEqual(["buyer", "refunded"]);
});

it("is no trip: nobody cancels it, hands it over or prints its vouchers", async () => {
  const { code, key } = await buyGift(stripe);
  await expect(cancelBooking({ code, key, lineIds: null, shown: "", now: NOW })).rejects.toMatchObject({ code: "not_found" });
  await expect(paidOrder({ code, key })).rejects.toMatchObject({ code: "not_found" });
});

it("is not given back too late, nor when something was spent; what an unpaid order held does not count", async () => {
  const gift = await buyGift(stripe);
  await expect(withdrawGift({ ...gift, now: later(15) })).rejects.toMatchObject({ code: "payments.gift_too_late" });
  const { packageId } = await makeCruise();
  const held = await hold(packageId);
  await enter(held, gift.giftCode);
  await expect(withdrawGift({ ...gift, now: NOW })).rejects.toMatchObject({ code: "payments.gift_used" });
  await letLapse(held.orderId);
  await withdrawGift({ ...gift, now: NOW });
  expect(await balanceOf(gift.giftId)).toBe(0);
  await expect(enter(await hold(packageId), gift.giftCode)).rejects.toMatchObject({ code: "payments.gift_over" });
});

it("paid twice and given back: both payments come back, each from its own charge, and its buyer hears of each what is so", async () => {
  const gift = await orderGift();
  const [first, second] = [await startPayment({ ...gift, contact: CONTACT, now: NOW }), await startPayment({ ...gift, contact: CONTACT, now: NOW })].map(({ url }) => ({ url, sessionId: url.slice(url.lastIndexOf("/") + 1) }));
  await stripe.press(second!.url, "succeeded");
  await settle({ sessionId: second!.sessionId, now: NOW });
  const { store } = stripe.simulator.sandbox;
  store.put("sessions", { ...store.get("sessions", first!.sessionId)!, status: "open" as const });
  await stripe.press(first!.url, "succeeded");
  await settle({ sessionId: first!.sessionId, now: NOW });
  const sendAll = async () => {
    for (const { id } of await db().refund.findMany({ where: { orderId: gift.orderId, state: "due" } })) await sendRefund({ refundId: id });
  };
  const paper = async () => giftMail("paid-twice", { gift: await readGiftOrder({ ...gift, now: NOW }), url: "https://latarnia.example/x", today: dateAt(NOW) }).text.replaceAll("\u00a0", " ");
  await sendAll();
  expect(await mailsOf(gift.giftId)).toEqual(["buyer", "paid-twice"]);
  const { refundId } = (await jobsOf("send-gift-mail")).find(({ giftId, to }) => giftId === gift.giftId && to === "paid-twice")!;
  for (let go = 0; go < 2; go++) await sendGiftMail({ giftId: gift.giftId, to: "paid-twice", refundId, now: NOW });
  expect(await db().auditRow.count({ where: { entityId: gift.giftId, action: `mail_paid-twice-${refundId}` } }), "sent once").toBe(1);
  expect(await paper()).toContain("za bon podarunkowy zapłacono dwa razy. Drugą wpłatę, 200 zł, zwróciliśmy. Bon pozostaje ważny.");
  await withdrawGift({ ...gift, now: NOW });
  await sendAll();
  expect(await mailsOf(gift.giftId)).toEqual(["buyer", "paid-twice", "refunded"]);
  expect(await paper(), "a mail that is late").not.toContain("pozostaje ważny");
  expect(await db().refund.findMany({ where: { orderId: gift.orderId }, orderBy: { createdAt: "asc" } })).toMatchObject([{ reason: "duplicate", state: "sent" }, { reason: "gift_withdrawn", state: "sent" }]);
  expect(await stateOf(gift.orderId)).toBe("refunded");
  expect(store.all("charges").filter(({ transfer_group: group }) => group === gift.orderId).map(({ amount_refunded: back }) => back)).toEqual([20_000, 20_000]);
  expect(await ledgerOf(gift.orderId)).toEqual({ guest: 0, gift: 0, refund: 0 });
});

it("is not taken back from us twice: not while the buyer's bank takes the payment back", async () => {
  const gift = await buyGift(stripe);
  const { paymentId, currency, amountMinor } = await db().payment.findFirstOrThrow({ where: { orderId: gift.orderId } }).then(({ id, ...row }) => ({ ...row, paymentId: id }));
  await db().dispute.create({ data: { id: `dp-${gift.orderId}`, orderId: gift.orderId, paymentId, currency, amountMinor, reason: "fraudulent", state: "open" } });
  await expect(withdrawGift({ ...gift, now: NOW })).rejects.toMatchObject({ code: "payments.disputed" });
  expect(await stateOf(gift.orderId)).toBe("confirmed");
});

it("what the buyer's bank takes back comes off what is left on it, and nobody spends it; won, it is on it again", async () => {
  const gift = await buyGift(stripe);
  const { packageId } = await makeCruise();
  const trip = await hold(packageId);
  await enter(trip, gift.giftCode);
  await startPayment({ ...trip, contact: CONTACT, now: NOW });
  expect([await stateOf(trip.orderId), await balanceOf(gift.giftId)]).toEqual(["confirmed", 12_000]);
  await chargeBack({ stripe, ...gift, parts: 1 });
  expect([await balanceOf(gift.giftId), await ledgerOf(gift.orderId)]).toEqual([0, { guest: 0, gift: -8_000, dispute: 8_000 }]);
  await expect(enter(await hold(packageId), gift.giftCode)).rejects.toMatchObject({ code: "payments.gift_empty" });
  const { shown } = await cancelOffer({ ...trip, lineIds: null, now: NOW });
  await cancelBooking({ ...trip, lineIds: null, shown, now: NOW });
  expect([await balanceOf(gift.giftId), await ledgerOf(gift.orderId)], "what a trip called off gives back is the bank's as well").toEqual([0, { guest: 0, gift: 0, dispute: 0 }]);
  await decide({ stripe, ...gift, status: "won" });
  expect([await balanceOf(gift.giftId), await ledgerOf(gift.orderId)]).toEqual([20_000, { guest: 20_000, gift: -20_000, dispute: 0 }]);
});

it("what an unpaid order held of it while the bank took its price is nobody's to spend afterwards, nor is it sent to whom it was for", async () => {
  const gift = await buyGift(stripe);
  await db().giftVoucher.update({ where: { id: gift.giftId }, data: { recipientEmail: "ewa@example.com", sendOn: dbDate(DAY), sentAt: null } });
  const { packageId } = await makeCruise();
  const trip = await hold(packageId);
  await enter(trip, gift.giftCode);
  await chargeBack({ stripe, ...gift, parts: 1 });
  await cancelCheckout({ ...trip, now: NOW });
  await expect(enter(await hold(packageId), gift.giftCode)).rejects.toMatchObject({ code: "payments.gift_empty" });
  await sendDueGifts({ now: new Date(`${DAY}T08:00:00Z`) });
  expect(await mailsOf(gift.giftId)).not.toContain("recipient");
  await decide({ stripe, ...gift, status: "won" });
  expect(await balanceOf(gift.giftId)).toBe(20_000);
  await sendDueGifts({ now: new Date(`${DAY}T08:00:00Z`) });
  expect(await mailsOf(gift.giftId)).toContain("recipient");
});

it("whoever went to his bank is told so when he wants to give it back too; what the bank has for good nobody spends", async () => {
  const gift = await buyGift(stripe);
  await chargeBack({ stripe, ...gift, parts: 2 });
  await expect(withdrawGift({ ...gift, now: NOW })).rejects.toMatchObject({ code: "payments.disputed" });
  await decide({ stripe, ...gift, status: "lost" });
  expect([await balanceOf(gift.giftId), await ledgerOf(gift.orderId)]).toEqual([10_000, { guest: 10_000, gift: -10_000, dispute: 0 }]);
});

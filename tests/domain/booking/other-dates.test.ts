/** Money that came when the places were gone: the guest is told on which days his party can have the same trip, and one press is enough to choose it. */
import { expect, it } from "vitest";
import { allDatesPath, otherDatesOf } from "../../../app/domain/booking/other-dates.server.ts";
import { readOrderById } from "../../../app/domain/booking/read-order.server.ts";
import { releaseExpired } from "../../../app/domain/booking/release-expired.server.ts";
import { settle } from "../../../app/domain/payments/settling/settle.server.ts";
import { sendOrderMail } from "../../../app/domain/print/mails/send-order-mail.server.ts";
import { db } from "../../../app/platform/db.server.ts";
import { listMails, readMail } from "../../../app/platform/mailbox.server.ts";
import { makeCruise, makeOffer, makePackage, makeResource, makeSlot, makeSlugs, NOW, type Cruise } from "../../support/factory.ts";
import { databaseOfFile, dataDirOfFile, placesAndLedgersAddUp, stripeOfFile } from "../../support/of-file.ts";
import { hold, letLapse, pay } from "../../support/orders.ts";

dataDirOfFile();
databaseOfFile();
placesAndLedgersAddUp();
const stripe = stripeOfFile({ withWebhooks: false });

/** A boat for two on DAY, full by the time the money comes; two and one place on the days after, three a week before. */
async function cameTooLate(more: Parameters<typeof hold>[2] = {}): Promise<{ cruise: Cruise; orderId: string }> {
  const cruise = await makeCruise({ capacity: 2 });
  for (const [date, capacity] of [["2027-07-05", 3], ["2027-07-13", 2], ["2027-07-14", 1]] as const) await makeSlot({ resourceId: cruise.resourceId, date, capacity });
  await makeSlugs(cruise.packageId);
  const held = await hold(cruise.packageId, { adult: 1, child: 1 }, more);
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await letLapse(held.orderId);
  await hold(cruise.packageId);
  expect((await settle({ sessionId, now: NOW })).state).toBe("refund_due");
  return { cruise, orderId: held.orderId };
}

it("the nearest days that fit the same party, each with its party and currency chosen", async () => {
  const { cruise, orderId } = await cameTooLate({ lang: "de", currency: "EUR" });
  const path = `/de/p/${cruise.packageId}-de`;
  expect(await otherDatesOf({ order: await readOrderById(orderId), lang: "de", now: NOW })).toEqual([{
    title: "Dzień nad morzem (de)",
    dates: ["2027-07-05", "2027-07-13"].map((date, index) => ({ label: ["Mo., 5. Juli", "Di., 13. Juli"][index], path: `${path}?date=${date}&units.adult=1&units.child=1&currency=EUR` })),
  }]);
});

it("of a service with several starts a day the others of the same day come first, with their hour chosen", async () => {
  const { entrepreneurId: organisationId } = await makeCruise();
  const times = ["08:00", "10:00", "12:00", "14:00", "16:00"];
  const { resourceId } = await makeResource({ organisationId, slots: times.map((start) => ({ start, capacity: start === "12:00" ? 1 : 2 })) });
  const productId = await makeOffer({ ownerId: organisationId, resourceId, times });
  await makeSlugs(productId);
  await makeSlot({ resourceId, date: "2027-07-14", start: "10:00", capacity: 2 });
  const held = await hold(productId, { adult: 2 }, { time: "10:00" });
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await letLapse(held.orderId);
  await hold(productId, { adult: 2 }, { time: "10:00" });
  await settle({ sessionId, now: NOW });
  const links = (await otherDatesOf({ order: await readOrderById(held.orderId), lang: "pl", now: NOW }))[0]!.dates;
  const page = `/pl/p/${productId}-pl`;
  expect(links).toEqual([
    ...["08:00", "14:00", "16:00"].map((time) => ({ label: `pon., 12 lipca, ${time}`, path: `${page}?date=2027-07-12&time=${encodeURIComponent(time)}&units.adult=2` })),
    { label: "śr., 14 lipca", path: `${page}?date=2027-07-14&units.adult=2` },
  ]);
});

it("what the guest did without is not chosen for him again, on any way back", async () => {
  const { lotId, entrepreneurId, offerId, resourceId } = await makeCruise({ capacity: 2 });
  const cabin = await makeResource({ organisationId: entrepreneurId, slots: [{ start: "08:00" }] });
  const sauna = await makeOffer({ ownerId: entrepreneurId, resourceId: cabin.resourceId, times: ["08:00"] });
  const trip = await makePackage({ ownerId: lotId, components: [{ offerId: sauna, optional: true }, { offerId }] });
  const { id: without } = await db().packageComponent.findFirstOrThrow({ where: { packageId: trip, offerId: sauna } });
  await makeSlot({ resourceId, date: "2027-07-13", capacity: 2 });
  await makeSlugs(trip);
  const held = await hold(trip, { adult: 2 }, { leftOut: [without, "nothing"] });
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await letLapse(held.orderId);
  await hold(offerId);
  await settle({ sessionId, now: NOW });
  const order = await readOrderById(held.orderId);
  expect((await otherDatesOf({ order, lang: "pl", now: NOW }))[0]!.dates.map(({ path }) => path)).toEqual([`/pl/p/${trip}-pl?date=2027-07-13&units.adult=2&without=${without}`]);
  expect(await allDatesPath(order, "pl")).toBe(`/pl/p/${trip}-pl?units.adult=2&without=${without}`);
});

it("an order that is on its way, or was given up by its guest, is offered none; nor one whose trip is sold no more", async () => {
  const { cruise, orderId } = await cameTooLate();
  const other = await hold(cruise.packageId, { adult: 1 }, { date: "2027-07-14" });
  expect(await otherDatesOf({ order: await readOrderById(other.orderId), lang: "pl", now: NOW })).toEqual([]);
  await letLapse(other.orderId);
  await releaseExpired();
  expect(await otherDatesOf({ order: await readOrderById(other.orderId), lang: "pl", now: NOW })).toEqual([]);
  await db().product.update({ where: { id: cruise.packageId }, data: { status: "withdrawn" } });
  expect(await otherDatesOf({ order: await readOrderById(orderId), lang: "pl", now: NOW })).toEqual([]);
});

it("the mail has the same links, and one to all dates of the party", async () => {
  const { cruise, orderId } = await cameTooLate();
  await sendOrderMail({ orderId, kind: "late-payment", now: NOW });
  const [{ id } = { id: "" }] = (await listMails()).filter((mail) => mail.subject.includes("zwracamy pieniądze"));
  const { text, html } = (await readMail(id))!;
  const page = `http://localhost:3000/pl/p/${cruise.packageId}-pl`;
  for (const date of ["2027-07-05", "2027-07-13"]) {
    expect(text).toContain(`${page}?date=${date}&units.adult=1&units.child=1`);
    expect(html).toContain(`href="${page}?date=${date}&amp;units.adult=1&amp;units.child=1"`);
  }
  expect(text).toContain("pon., 5 lipca:\n");
  expect(text).not.toContain("2027-07-14");
  expect(text).toContain(`\n${page}?units.adult=1&units.child=1\n`);
});

/** What has begun when its day is closed is not taken from anybody, and what was called off before it is not given back after its hour. */
import { expect, it } from "vitest";
import { addDays } from "../../../app/core/time.ts";
import { followDay } from "../../../app/domain/booking/follow-day.server.ts";
import { readOrder } from "../../../app/domain/booking/read-order.server.ts";
import { setDay } from "../../../app/domain/booking/set-day.server.ts";
import { payOut } from "../../../app/domain/payments/transfers/pay-out.server.ts";
import { db } from "../../../app/platform/db.server.ts";
import type { Held } from "../../../app/domain/booking/hold-places.server.ts";
import { DAY, makeOffer, makeOrganisation, makeResource } from "../../support/factory.ts";
import { buy, closeDay, sellingFile } from "../../support/hosts.ts";
import { hold, jobsOf } from "../../support/orders.ts";
import { makeActor } from "../../support/studio.ts";

const stripe = sellingFile();
const at = (time: string, days = 0) => new Date(`${addDays(DAY, days)}T${time}:00+02:00`);
const stateOf = async (held: Held) => (await readOrder(held)).lines[0]!.components[0]!.state;
const guestTold = async ({ orderId }: Held) => (await jobsOf("send-order-mail", orderId)).map(({ kind }) => kind);

/** A boat that leaves at ten and at three, and a paid party on each. */
async function twoStarts() {
  const id = await makeOrganisation();
  const { resourceId } = await makeResource({ organisationId: id, slots: [{ start: "10:00" }, { start: "15:00" }] });
  const offerId = await makeOffer({ ownerId: id, resourceId, times: ["10:00", "15:00"] });
  const [morning, afternoon] = [await buy(stripe(), await hold(offerId, { adult: 2 }, { time: "10:00" })), await buy(stripe(), await hold(offerId, { adult: 2 }, { time: "15:00" }))];
  return { host: { id, resourceId }, morning, afternoon };
}

it("a storm after lunch takes the afternoon's start and leaves the morning's, whose guests were on the water, scanned or not", async () => {
  const { host, morning, afternoon } = await twoStarts();
  await closeDay(host, { now: at("13:00") });
  expect([await stateOf(morning), await guestTold(morning)]).toEqual(["booked", ["confirmation"]]);
  expect([await stateOf(afternoon), await guestTold(afternoon)]).toEqual(["lost", ["confirmation", "lost"]]);
  await payOut({ now: at("03:10", 1) });
  expect([await db().refund.count({ where: { orderId: morning.orderId } }), await db().refund.count({ where: { orderId: afternoon.orderId } })]).toEqual([0, 1]);
});

it("a day that opens again in the evening does not bring back the start that nobody came to", async () => {
  const { host, morning, afternoon } = await twoStarts();
  await closeDay(host, { now: at("09:00") });
  await closeDay(host, { kind: "open", now: at("14:00") });
  expect([await stateOf(morning), await guestTold(morning)]).toEqual(["lost", ["confirmation", "lost"]]);
  expect([await stateOf(afternoon), await guestTold(afternoon)]).toEqual(["booked", ["confirmation", "lost", "found"]]);
});

it("what counts is when the day was closed, not when its guests are looked after", async () => {
  const { host: { id, resourceId }, morning } = await twoStarts();
  await setDay({ actor: { ...(await makeActor()), organisationId: id }, resourceId, date: DAY, wish: { kind: "closed" }, now: at("09:58") });
  const job = (await jobsOf("follow-day")).find((one) => one.resourceId === resourceId);
  expect(job).toEqual({ resourceId, date: DAY, at: at("09:58").toISOString() });
  await followDay(job as unknown as Parameters<typeof followDay>[0]);
  expect(await stateOf(morning)).toBe("lost");
});

it("a guest in the house keeps his stay when a later night is closed; who was to arrive loses his", async () => {
  const id = await makeOrganisation();
  const nights = [0, 1, 2, 3].map((days) => ({ start: "night", date: addDays(DAY, days) }));
  const { resourceId } = await makeResource({ organisationId: id, slots: nights });
  const offerId = await makeOffer({ ownerId: id, resourceId, type: "lodging", times: ["night"] });
  const inHouse = await buy(stripe(), await hold(offerId, { adult: 2 }, { nights: 3 }));
  const arriving = await buy(stripe(), await hold(offerId, { adult: 2 }, { date: addDays(DAY, 1), nights: 2 }));
  await closeDay({ id, resourceId }, { date: addDays(DAY, 2), now: at("11:00", 1) });
  expect([await stateOf(inHouse), await stateOf(arriving)]).toEqual(["booked", "lost"]);
  await payOut({ now: at("03:10", 2) });
  expect(await db().refund.count({ where: { orderId: inHouse.orderId } })).toBe(0);
});

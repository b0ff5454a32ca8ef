/** The waiting list: places that came back go to the first in line whose whole party fits, for a limited time, then to the next. */
import { beforeEach, expect, it } from "vitest";
import { newId } from "../../../app/core/ids.ts";
import { addDays, dbDate, formatInstant } from "../../../app/core/time.ts";
import { readWaitingDraft } from "../../../app/core/booking/waiting-draft.ts";
import { setDay } from "../../../app/domain/booking/set-day.server.ts";
import { releaseExpired } from "../../../app/domain/booking/release-expired.server.ts";
import { askHosts } from "../../../app/domain/booking/requests/ask-hosts.server.ts";
import { joinWaiting } from "../../../app/domain/booking/waiting/join-waiting.server.ts";
import { leaveWaiting } from "../../../app/domain/booking/waiting/leave-waiting.server.ts";
import { offerMinutes } from "../../../app/domain/booking/waiting/offer-places.server.ts";
import { serveEverybody } from "../../../app/domain/booking/waiting/serve-waiting.server.ts";
import type { Actor } from "../../../app/domain/organisations/actor.ts";
import { cancelCheckout } from "../../../app/domain/payments/checkout/cancel-checkout.server.ts";
import { db } from "../../../app/platform/db.server.ts";
import { DAY, makeCruise, makeOffer, makePackage, makeResource, makeSlot, NOW } from "../../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp } from "../../support/of-file.ts";
import { CONTACT, hold, jobsOf, letLapse, reservedOf, stateOf } from "../../support/orders.ts";
import { entryOf, fullBoat, join, nobodyWaits, serve, waiting } from "../../support/waiting.ts";

databaseOfFile();
beforeEach(nobodyWaits);
placesAndLedgersAddUp();

it("places given back are held for the first in line, longer than an ordinary hold, and told by mail", async () => {
  const { packageId, held, slotId } = await fullBoat();
  const [first, second] = [await join(packageId), await join(packageId)];
  expect(await serve()).toBe(0);
  await cancelCheckout({ ...held, now: NOW });
  expect(await jobsOf("serve-waiting")).toContainEqual({});
  expect(await serve()).toBe(1);
  const entry = await entryOf(first);
  expect([entry.state, (await entryOf(second)).state, await reservedOf(slotId)]).toEqual(["offered", "waiting", 2]);
  const order = await db().order.findUniqueOrThrow({ where: { id: entry.orderId! }, include: { lines: true } });
  expect(order).toMatchObject({ state: "held", fullName: "Jan Nowak", email: entry.email, holdExtended: true, lang: "pl" });
  expect(Math.round((order.holdExpiresAt.getTime() - Date.now()) / 60_000)).toBe(120);
  expect(await jobsOf("send-waiting-mail")).toContainEqual({ entryId: entry.id, kind: "offered" });
  expect((await waiting(first)).offer?.checkout).toBe(`/pl/checkout/${order.code}?key=${order.key}`);
  expect(await serve()).toBe(0);
});

it("what is given back of a day whose host wants fewer places goes to nobody in line", async () => {
  const { packageId, resourceId, entrepreneurId, held, slotId } = await fullBoat();
  const key = await join(packageId);
  const actor: Actor = { userId: "user", name: "Anna", email: "anna@example.com", lang: "pl", organisationId: entrepreneurId, organisationName: "Kajaki", kind: "entrepreneur" };
  await setDay({ actor, resourceId, date: DAY, wish: { kind: "capacity", places: 1 }, now: NOW });
  await cancelCheckout({ ...held, now: NOW });
  expect(await serve()).toBe(0);
  expect([(await entryOf(key)).state, await reservedOf(slotId)]).toEqual(["waiting", 0]);
});

it("an offer that lapses goes to the next in line, and the first is not asked again", async () => {
  const { packageId, held, slotId } = await fullBoat();
  const [first, second] = [await join(packageId), await join(packageId)];
  await cancelCheckout({ ...held, now: NOW });
  await serve();
  await letLapse((await entryOf(first)).orderId!);
  expect((await waiting(first)).state).toBe("lapsed");
  await releaseExpired();
  expect(await serve()).toBe(1);
  expect([(await entryOf(first)).state, (await entryOf(second)).state, await reservedOf(slotId)]).toEqual(["lapsed", "offered", 2]);
});

it("once its host is asked, and after his yes, the offer stands as long as the order's places are held", async () => {
  const { packageId, offerId, held } = await fullBoat();
  await db().product.update({ where: { id: offerId }, data: { confirmation: "request" } });
  const key = await join(packageId);
  await cancelCheckout({ ...held, now: NOW });
  await serve();
  const order = await db().order.findUniqueOrThrow({ where: { id: (await entryOf(key)).orderId! } });
  const until = async () => formatInstant((await db().order.findUniqueOrThrow({ where: { id: order.id } })).holdExpiresAt, "pl");
  const offered = (await waiting(key)).offer!.until;
  expect(offered).toBe(await until());
  await askHosts({ code: order.code, key: order.key, contact: CONTACT, now: NOW });
  expect((await waiting(key)).offer!.until).not.toBe(offered);
  expect((await waiting(key)).offer!.until).toBe(await until());
  await letLapse(order.id);
  expect((await waiting(key)).state, "nobody may say yes any more").toBe("lapsed");
});

it("who does not fit is passed over, and stays first in line for what does", async () => {
  const { packageId, held } = await fullBoat();
  const [large, small] = [await join(packageId, { units: { adult: 4 } }), await join(packageId)];
  await cancelCheckout({ ...held, now: NOW });
  expect(await serve()).toBe(1);
  expect([(await entryOf(large)).state, (await entryOf(small)).state]).toEqual(["waiting", "offered"]);
});

it("a capacity raised or a day opened serves the list too, without any of our code having to say so", async () => {
  const { packageId, slotId } = await fullBoat();
  const key = await join(packageId);
  await db().slot.update({ where: { id: slotId }, data: { capacity: 4 } });
  expect(await serve()).toBe(1);
  expect((await entryOf(key)).state).toBe("offered");
  const closed = await makeCruise();
  await db().slot.update({ where: { id: closed.slotIds[0]! }, data: { closed: true } });
  const other = await join(closed.packageId);
  expect(await serve()).toBe(0);
  await db().slot.update({ where: { id: closed.slotIds[0]! }, data: { closed: false } });
  expect(await serve()).toBe(1);
  expect((await entryOf(other)).state).toBe("offered");
});

it("nothing is noted while nobody waits", async () => {
  const { held } = await fullBoat();
  await cancelCheckout({ ...held, now: NOW });
  expect(await db().returnedPlaces.count()).toBe(0);
});

it("all components must be free: one of two does not make an offer", async () => {
  const { lotId, entrepreneurId, offerId, slotIds } = await makeCruise({ capacity: 2 });
  const lunchRoom = await makeResource({ organisationId: entrepreneurId, capacity: 2, slots: [{ start: "14:00", capacity: 2 }] });
  const lunch = await makeOffer({ ownerId: entrepreneurId, resourceId: lunchRoom.resourceId, times: ["14:00"] });
  const trip = await makePackage({ ownerId: lotId, components: [{ offerId }, { offerId: lunch }] });
  const [boat, table] = [await hold(offerId), await hold(lunch)];
  const key = await join(trip);
  await cancelCheckout({ ...boat, now: NOW });
  expect([await serve(), await reservedOf(slotIds[0]!)]).toEqual([0, 0]);
  await cancelCheckout({ ...table, now: NOW });
  expect([await serve(), (await entryOf(key)).state, await reservedOf(slotIds[0]!)]).toEqual([1, "offered", 2]);
});

it("a line longer than what is read at once is gone through to its end: behind hundreds who wait for a full day, one who waits for a free day gets it", async () => {
  const { packageId, resourceId } = await fullBoat();
  const nextDay = addDays(DAY, 1);
  const entry = { productId: packageId, units: { adult: 2 }, lang: "pl", fullName: "Jan Nowak", email: "jan@example.com", createdAt: NOW };
  await db().waitingEntry.createMany({ data: Array.from({ length: 400 }, () => ({ ...entry, id: newId(), key: newId(), from: dbDate(DAY), to: dbDate(DAY) })) });
  const last = await join(packageId, { from: nextDay, to: nextDay });
  await makeSlot({ resourceId, date: nextDay, capacity: 2 });
  expect(await serveEverybody({ now: NOW })).toBe(1);
  expect((await entryOf(last)).state).toBe("offered");
});

it("leaving is one step that may be taken twice; places held for the one who leaves go to the next", async () => {
  const { packageId, held } = await fullBoat();
  const [first, second] = [await join(packageId), await join(packageId)];
  await cancelCheckout({ ...held, now: NOW });
  await serve();
  const { orderId } = await entryOf(first);
  await leaveWaiting({ key: first, now: NOW });
  await leaveWaiting({ key: first, now: NOW });
  expect([(await entryOf(first)).state, await stateOf(orderId!)]).toEqual(["left", "cancelled"]);
  expect(await serve()).toBe(1);
  expect((await entryOf(second)).state).toBe("offered");
  await expect(leaveWaiting({ key: "unknown", now: NOW })).rejects.toMatchObject({ code: "not_found" });
});

it("who has paid has taken the places; who waits for days that passed waits no more", async () => {
  const { packageId, held } = await fullBoat();
  const key = await join(packageId);
  await cancelCheckout({ ...held, now: NOW });
  await serve();
  await db().order.update({ where: { id: (await entryOf(key)).orderId! }, data: { confirmedAt: NOW } });
  const late = await join(packageId);
  await db().waitingEntry.update({ where: { key: late }, data: { from: dbDate("2026-11-01"), to: dbDate("2026-11-02") } });
  await serve();
  expect([(await entryOf(key)).state, (await entryOf(late)).state]).toEqual(["taken", "lapsed"]);
  expect(await db().auditRow.count({ where: { entity: "waiting_entry", entityId: (await entryOf(late)).id, toState: "lapsed" } })).toBe(1);
});

it("a withdrawn product is offered to nobody, and the sweep serves what no note told of", async () => {
  const { packageId, held } = await fullBoat();
  const key = await join(packageId);
  await db().product.update({ where: { id: packageId }, data: { status: "withdrawn" } });
  await cancelCheckout({ ...held, now: NOW });
  expect(await serve()).toBe(0);
  await db().product.update({ where: { id: packageId }, data: { status: "published", version: { increment: 1 } } });
  expect(await serve()).toBe(0);
  expect(await serveEverybody({ now: NOW })).toBe(1);
  expect((await entryOf(key)).state).toBe("offered");
});

it("the same person for the same days is on the list once; a party the product does not take is told so", async () => {
  const { packageId } = await fullBoat();
  await join(packageId, { email: "ola@example.com" });
  await expect(join(packageId, { email: "ola@example.com" })).rejects.toMatchObject({ code: "booking.already_waiting" });
  await expect(join(packageId, { units: { child: 2 } })).rejects.toMatchObject({ code: "pricing.child_alone" });
  await expect(joinWaiting({ productId: newId(), draft: { from: DAY, to: DAY, fullName: "J", email: "j@example.com" }, units: { adult: 1 }, nights: null, lang: "pl", now: NOW })).rejects.toMatchObject({ code: "not_found" });
});

it("an offer is shorter when the trip is near", () => {
  expect([100_000, 480, 240, 61, 10].map(offerMinutes)).toEqual([120, 120, 60, 15, 15]);
});

it("the form says which field is wrong", () => {
  const read = (fields: Record<string, string>) => readWaitingDraft(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]])), { firstDay: "2026-11-24", lastDay: "2028-05-01" });
  expect(read({})).toEqual({ problems: { from: "required", to: "required", fullName: "required", email: "required" } });
  expect(read({ from: DAY, to: addDays(DAY, -1), fullName: "Jan", email: "jan" })).toEqual({ problems: { to: "range", email: "mail" } });
  expect(read({ from: "2026-11-23", to: "2026-11-24", fullName: "Jan", email: "jan@example.com" })).toEqual({ problems: { from: "out_of_range" } });
  expect(read({ from: DAY, to: addDays(DAY, 60), fullName: "Jan", email: "jan@example.com" })).toEqual({ problems: { to: "out_of_range" } });
  expect(read({ from: DAY, to: addDays(DAY, 59), fullName: " Jan  Nowak ", email: "Jan@Example.com" })).toEqual({ draft: { from: DAY, to: addDays(DAY, 59), fullName: "Jan Nowak", email: "jan@example.com" } });
});

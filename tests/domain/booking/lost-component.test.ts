import { expect, it } from "vitest";
import { newId } from "../../../app/core/ids.ts";
import { addDays } from "../../../app/core/time.ts";
import { rollSlots } from "../../../app/domain/availability/roll-slots.server.ts";
import { calendarPage } from "../../../app/domain/booking/calendar-page.server.ts";
import { followDay } from "../../../app/domain/booking/follow-day.server.ts";
import type { Held } from "../../../app/domain/booking/hold-places.server.ts";
import { lostComponents } from "../../../app/domain/booking/lost-page.server.ts";
import { readOrder } from "../../../app/domain/booking/read-order.server.ts";
import { answerByLink, answerInStudio } from "../../../app/domain/booking/requests/answer-request.server.ts";
import { askHosts } from "../../../app/domain/booking/requests/ask-hosts.server.ts";
import { setDay } from "../../../app/domain/booking/set-day.server.ts";
import type { Actor } from "../../../app/domain/organisations/actor.ts";
import { cancelOffer } from "../../../app/domain/payments/cancelling/cancel-booking.server.ts";
import { replaceComponent } from "../../../app/domain/payments/cancelling/replace-component.server.ts";
import { addTrip } from "../../../app/domain/payments/checkout/add-trip.server.ts";
import { settle } from "../../../app/domain/payments/settling/settle.server.ts";
import { db, inTransaction } from "../../../app/platform/db.server.ts";
import { DAY, formToken, makeBundle, makeCruise, makeOffer, makeOrganisation, makePackage, makeResource, makeSlot, NOW } from "../../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../../support/of-file.ts";
import { CONTACT, hold, jobsOf, ledgerOf, pay, reservedOf } from "../../support/orders.ts";
import { makeActor } from "../../support/studio.ts";

databaseOfFile();
placesAndLedgersAddUp();
const stripe = stripeOfEachTest({ withWebhooks: false });

interface World { owner: Actor; resourceId: string; both: string; boat: string; walk: string; substitute: string; museum: { ownerId: string; slotId: number } }

/** A day of a boat at ten and a walk at two; the package names a museum for the boat, at eleven unless said. */
async function world({ museumAt = ["11:00"] }: { museumAt?: string[] } = {}): Promise<World> {
  const { lotId, entrepreneurId, offerId: boat, resourceId } = await makeCruise();
  const owner = { ...(await makeActor()), organisationId: entrepreneurId };
  const guide = await makeResource({ organisationId: entrepreneurId, slots: [{ start: "14:00" }] });
  const walk = await makeOffer({ ownerId: entrepreneurId, resourceId: guide.resourceId, times: ["14:00"] });
  const ownerId = await makeOrganisation({ name: "Muzeum" });
  const halls = await makeResource({ organisationId: ownerId, slots: museumAt.map((start) => ({ start, capacity: 3 })) });
  const substitute = await makeOffer({ ownerId, resourceId: halls.resourceId, title: "Muzeum portu", times: museumAt });
  const both = await makePackage({ ownerId: lotId, components: [{ offerId: boat }, { offerId: walk }] });
  const { id } = await db().packageComponent.findFirstOrThrow({ where: { packageId: both, offerId: boat } });
  await db().packageComponent.create({ data: { id: newId(), packageId: both, offerId: substitute, substituteForId: id, position: 9, windowFrom: "00:00", windowTo: "23:59" } });
  return { owner, resourceId, both, boat, walk, substitute, museum: { ownerId, slotId: halls.slotIds[0]! } };
}

async function close({ owner, resourceId }: World, date = DAY): Promise<void> {
  await setDay({ actor: owner, resourceId, date, wish: { kind: "closed" }, now: NOW });
  await followed();
}

async function bought(held: Held): Promise<Held> {
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  return held;
}

const followed = async () => {
  for (const job of await jobsOf("follow-day")) await followDay(job as unknown as Parameters<typeof followDay>[0]);
};
const statesOf = async (held: Held) => (await readOrder(held)).lines[0]!.components.map(({ state }) => state);
const sellersTold = async (held: Held) => {
  const ids = (await readOrder(held)).lines.flatMap((line) => line.components.map(({ id }) => id));
  return (await jobsOf("send-lost-mail")).filter(({ componentId }) => ids.includes(componentId!));
};
const guestTold = async (held: Held) => (await jobsOf("send-order-mail", held.orderId)).map(({ kind }) => kind);

async function firstChoice(held: Held) {
  const [lost] = await lostComponents({ order: await readOrder(held), now: NOW });
  return { componentId: lost!.component.id, choices: lost!.choices };
}

it("5.4 no. 9: a component withdrawn by its entrepreneur makes the whole package and a bundle of it unbookable that day, and orders in the checkout are told", async () => {
  const place = await world();
  const other = await makeCruise();
  await makeSlot({ resourceId: other.resourceId, date: addDays(DAY, 1) });
  const bundle = await makeBundle({ ownerId: await makeOrganisation({ kind: "rot" }), packageIds: [place.both, other.packageId] });
  const [held, bundled] = [await hold(place.both), await hold(bundle)];
  await close(place);
  for (const product of [place.both, bundle]) await expect(hold(product)).rejects.toMatchObject({ code: "availability.closed", data: { date: DAY } });
  expect([await statesOf(held), await statesOf(bundled)]).toEqual([["lost", "booked"], ["lost", "booked", "booked"]]);
  for (const order of [held, bundled]) {
    expect((await readOrder(order)).state).toBe("held");
    await expect(pay(order)).rejects.toMatchObject({ code: "booking.component_lost" });
  }
  await hold(other.packageId, { adult: 2 }, { date: addDays(DAY, 1) });
});

it("a held order takes the substitute that its package names, at the same price, and is paid", async () => {
  const place = await world();
  const held = await hold(place.both);
  const { totalMinor } = await readOrder(held);
  await close(place);
  const { componentId, choices } = await firstChoice(held);
  expect(choices[0]).toMatchObject({ offerId: place.substitute, date: DAY, start: "11:00", entrepreneurName: "Muzeum" });
  await replaceComponent({ ...held, componentId, ...choices[0]!, now: NOW });
  const order = await readOrder(held);
  expect(order.totalMinor).toBe(totalMinor);
  expect(order.lines[0]!.components[0]).toMatchObject({ state: "booked", title: "Muzeum portu", start: "11:00", entrepreneur: { name: "Muzeum" } });
  expect(await reservedOf(place.museum.slotId)).toBe(2);
  await bought(held);
  const vendor = await db().ledgerEntry.findMany({ where: { orderId: held.orderId, account: "vendor" }, select: { organisationId: true, amountMinor: true } });
  expect(vendor.find(({ organisationId }) => organisationId === place.museum.ownerId)!.amountMinor).toBe(-7_200);
});

it("every start that suits the rest of the trip is offered, the nearest to what was lost first", async () => {
  const place = await world({ museumAt: ["14:30", "16:00", "12:00", "18:00", "08:30"] });
  const held = await hold(place.both);
  await close(place);
  const { componentId, choices } = await firstChoice(held);
  expect(choices.map(({ start }) => start), "not at half past two, when the walk is under way; three a day").toEqual(["08:30", "12:00", "16:00"]);
  await replaceComponent({ ...held, componentId, ...choices[2]!, now: NOW });
  expect((await readOrder(held)).lines[0]!.components.map(({ state, start }) => `${state} ${start}`)).toEqual(["booked 14:00", "booked 16:00"]);
});

it("a paid order: the seller is told once, the guest accepts, and what the one would have got the other gets", async () => {
  const place = await world();
  const held = await bought(await hold(place.both));
  const before = await ledgerOf(held.orderId);
  const voucher = (await readOrder(held)).lines[0]!.components[0]!.voucher!.code;
  await close(place);
  expect(await jobsOf("send-lost-mail")).toContainEqual({ componentId: (await firstChoice(held)).componentId });
  const { componentId, choices } = await firstChoice(held);
  await replaceComponent({ ...held, componentId, ...choices[0]!, now: NOW });
  expect(await ledgerOf(held.orderId)).toEqual(before);
  const owed = await db().ledgerEntry.groupBy({ by: ["organisationId"], where: { orderId: held.orderId, componentId, account: "vendor" }, _sum: { amountMinor: true } });
  expect(Object.fromEntries(owed.map((row) => [row.organisationId, row._sum.amountMinor]))).toEqual({ [place.owner.organisationId]: 0, [place.museum.ownerId]: -7_200 });
  expect((await readOrder(held)).lines[0]!.components[0]!.voucher!.code).not.toBe(voucher);
  expect((await readOrder(held)).lines[0]!.components.map(({ note }) => note), "what was said of the boat is not said of the museum").toEqual(["", "Weź kurtkę"]);
  expect(await db().formerVoucherCode.count({ where: { code: voucher } }), "a phone that has pressed it is not a stranger").toBe(1);
  expect(await jobsOf("send-order-mail", held.orderId)).toContainEqual(expect.objectContaining({ kind: "replaced", componentIds: [componentId] }));
  await expect(replaceComponent({ ...held, componentId, ...choices[0]!, now: NOW })).rejects.toMatchObject({ code: "not_found" });
});

it("an offer bought alone moves to the nearest free day; a place that is gone meanwhile is said so", async () => {
  const place = await world();
  for (const days of [2, -1, 5]) await db().slot.create({ data: { resourceId: place.resourceId, date: new Date(addDays(DAY, days)), start: "10:00", capacity: 2, endMinutes: 60 } });
  const [first, second] = [await hold(place.boat), await hold(place.boat)];
  // Rolling would fill the days between: the boat has these days only.
  await db().schedule.updateMany({ where: { resourceId: place.resourceId }, data: { seasonFrom: "07-11", seasonTo: "07-14", weekdays: [7, 1, 3] } });
  await close(place);
  const { componentId, choices } = await firstChoice(first);
  expect(choices.map(({ date }) => date)).toEqual([addDays(DAY, -1), addDays(DAY, 2)]);
  const other = await firstChoice(second);
  await db().slot.updateMany({ where: { resourceId: place.resourceId }, data: { capacity: 4 } });
  await db().slot.updateMany({ where: { resourceId: place.resourceId, date: new Date(addDays(DAY, -1)) }, data: { capacity: 2 } });
  await replaceComponent({ ...first, componentId, ...choices[0]!, now: NOW });
  expect((await readOrder(first)).lines[0], "its terms count from there, and nobody is told of the day that is off").toMatchObject({ date: addDays(DAY, -1), endDate: addDays(DAY, -1) });
  await expect(replaceComponent({ ...second, componentId: other.componentId, ...other.choices[0]!, now: NOW })).rejects.toMatchObject({ code: "availability.sold_out" });
});

it("the guest of a line that lost something gets all of it back, also when the tiers give nothing any more", async () => {
  const place = await world();
  const held = await bought(await hold(place.both));
  const late = new Date(`${addDays(DAY, -1)}T10:00:00Z`);
  expect(await cancelOffer({ ...held, lineIds: null, now: late })).toMatchObject({ cardMinor: 0 });
  await close(place);
  expect(await cancelOffer({ ...held, lineIds: null, now: late })).toMatchObject({ cardMinor: 16_000, lines: [{ percent: 100 }] });
});

it("a day opened again gives back what was lost, and the guest hears of that too", async () => {
  const place = await world();
  const held = await bought(await hold(place.both));
  await close(place);
  await setDay({ actor: place.owner, resourceId: place.resourceId, date: DAY, wish: { kind: "open" }, now: NOW });
  await followed();
  expect([await statesOf(held), await guestTold(held)]).toEqual([["booked", "booked"], ["confirmation", "lost", "found"]]);
});

it("the calendar shows what is taken; a capacity never falls below it; nobody plans another's days", async () => {
  const place = await world();
  expect(await calendarPage(db(), { organisationId: place.owner.organisationId, resourceId: place.resourceId, month: "2027-01", day: null, now: NOW })).toMatchObject({ nextPlanned: DAY, day: null });
  await hold(place.boat, { adult: 5 });
  await setDay({ actor: place.owner, resourceId: place.resourceId, date: DAY, wish: { kind: "capacity", places: 3 }, now: NOW });
  const page = await calendarPage(db(), { organisationId: place.owner.organisationId, resourceId: place.resourceId, month: null, day: DAY, now: NOW });
  expect(page.day).toMatchObject({ state: "open", reserved: 5, places: 5, capacity: 3 });
  expect(page.days).toHaveLength(31);
  expect(page.nextPlanned).toBeNull();
  await expect(setDay({ actor: await makeActor(), resourceId: place.resourceId, date: DAY, wish: { kind: "closed" }, now: NOW })).rejects.toMatchObject({ code: "not_found" });
  await expect(calendarPage(db(), { organisationId: place.museum.ownerId, resourceId: place.resourceId, month: null, day: null, now: NOW })).rejects.toMatchObject({ code: "not_found" });
  await expect(setDay({ actor: place.owner, resourceId: place.resourceId, date: "2026-11-23", wish: { kind: "closed" }, now: NOW })).rejects.toMatchObject({ code: "availability.past_date" });
});

it("the guest of a paid order is told at once, in one mail however many parts are lost; one who has not paid yet sees it in the checkout", async () => {
  const place = await world();
  const held = await bought(await hold(place.boat, { adult: 1 }));
  const other = await hold(place.boat);
  await addTrip({ ...other, productId: place.both, date: DAY, units: { adult: 1 }, token: formToken(), now: NOW });
  const twice = await bought(other);
  const unpaid = await hold(place.both);
  await close(place);
  expect([await guestTold(held), await guestTold(twice), await guestTold(unpaid)]).toEqual([["confirmation", "lost"], ["confirmation", "lost"], []]);
  expect([await sellersTold(held), await sellersTold(twice), await sellersTold(unpaid)].map(({ length }) => length)).toEqual([1, 2, 0]);
  await followed();
  expect(await guestTold(held), "whatever comes twice").toEqual(["confirmation", "lost"]);
});

it("what was used at the door has taken place: closing the day afterwards takes nothing away", async () => {
  const place = await world();
  const held = await bought(await hold(place.boat));
  await db().voucher.updateMany({ where: { component: { line: { orderId: held.orderId } } }, data: { redeemedAt: NOW } });
  await close(place);
  expect([await statesOf(held), await guestTold(held)]).toEqual([["booked"], ["confirmation"]]);
});

it("a day closed while the guest is on Stripe's page: what is paid is lost there, and the seller is told", async () => {
  const place = await world();
  const held = await hold(place.both);
  const { url, sessionId } = await pay(held);
  await close(place);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  expect([(await readOrder(held)).state, await statesOf(held)]).toEqual(["confirmed", ["lost", "booked"]]);
  expect(await sellersTold(held)).toEqual([{ componentId: (await firstChoice(held)).componentId }]);
  expect(await guestTold(held), "the confirmation says what does not take place").toEqual(["confirmation"]);
});

it("a day closed after the hold had run out is seen when the money comes all the same", async () => {
  const place = await world();
  const held = await hold(place.both);
  const { url, sessionId } = await pay(held);
  await db().order.update({ where: { id: held.orderId }, data: { state: "expired" } });
  await close(place);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  expect([(await readOrder(held)).state, await statesOf(held), (await sellersTold(held)).length]).toEqual(["confirmed", ["lost", "booked"], 1]);
});

it.each(["by link", "in the studio"])("a day closed while the order awaits a yes: the yes %s finds that part lost, and it is not paid for as it stands", async (by) => {
  const place = await world();
  await db().product.update({ where: { id: place.boat }, data: { confirmation: "request" } });
  const held = await hold(place.both);
  await askHosts({ ...held, contact: CONTACT, now: NOW });
  const { id: requestId } = await db().bookingRequest.findFirstOrThrow({ where: { orderId: held.orderId } });
  await close(place);
  expect(await statesOf(held)).toEqual(["asked", "booked"]);
  const token = (await jobsOf("send-request-mail")).find((job) => job.requestId === requestId)!.token!;
  if (by === "by link") await answerByLink({ token, answer: "accepted", note: "", now: NOW });
  else await answerInStudio({ requestId, actor: place.owner, answer: "accepted", note: "", now: NOW });
  expect([(await readOrder(held)).state, await statesOf(held)]).toEqual(["held", ["lost", "booked"]]);
  await expect(pay(held)).rejects.toMatchObject({ code: "booking.component_lost" });
  const { componentId, choices } = await firstChoice(held);
  await replaceComponent({ ...held, componentId, ...choices[0]!, now: NOW });
  expect((await readOrder(await bought(held))).state).toBe("confirmed");
});

it("what needs its host's yes stands in for nothing that is paid for: nobody has asked him", async () => {
  const place = await world();
  const held = await bought(await hold(place.both));
  await close(place);
  expect((await firstChoice(held)).choices.map(({ offerId }) => offerId)).toContain(place.substitute);
  await db().product.update({ where: { id: place.substitute }, data: { confirmation: "request" } });
  expect((await firstChoice(held)).choices.map(({ offerId }) => offerId)).not.toContain(place.substitute);
});

it("before it is paid for, whoever stands in is asked himself: the yes was to something else", async () => {
  const place = await world();
  await db().product.updateMany({ where: { id: { in: [place.boat, place.substitute] } }, data: { confirmation: "request" } });
  const held = await hold(place.both);
  await askHosts({ ...held, contact: CONTACT, now: NOW });
  const [{ token }] = (await jobsOf("send-request-mail")).slice(-1) as [{ token: string }];
  await answerByLink({ token, answer: "accepted", note: "", now: NOW });
  await close(place);
  const { componentId, choices } = await firstChoice(held);
  await replaceComponent({ ...held, componentId, ...choices[0]!, now: NOW });
  await expect(pay(held)).rejects.toMatchObject({ code: "booking.on_request" });
  await askHosts({ ...held, contact: CONTACT, now: NOW });
  expect(await db().bookingRequest.findMany({ where: { orderId: held.orderId } })).toMatchObject([{ state: "asked", organisationId: place.museum.ownerId }]);
});

it("another hour in the schedule: who has places at the old one is told, and gets them back with the old schedule", async () => {
  const place = await world();
  const held = await bought(await hold(place.both));
  const timetable = async (times: string[]) => {
    await db().schedule.updateMany({ where: { resourceId: place.resourceId }, data: { times } });
    await inTransaction((tx) => rollSlots(tx, { resourceIds: [place.resourceId], now: NOW }));
    await followed();
  };
  await timetable(["11:00"]);
  expect([await statesOf(held), await guestTold(held), (await sellersTold(held)).length]).toEqual([["lost", "booked"], ["confirmation", "lost"], 1]);
  expect((await firstChoice(held)).choices.map(({ offerId, start }) => [offerId, start])).toContainEqual([place.boat, "11:00"]);
  await timetable(["10:00"]);
  expect([await statesOf(held), await guestTold(held)]).toEqual([["booked", "booked"], ["confirmation", "lost", "found"]]);
});

it("rolling asks to follow the days of sold places that it closed, and no others; a roll that is undone asks for nothing", async () => {
  const place = await world();
  await bought(await hold(place.boat));
  const asked = async () => (await jobsOf("follow-day")).filter(({ resourceId }) => resourceId === place.resourceId);
  await inTransaction((tx) => rollSlots(tx, { resourceIds: [place.resourceId], now: NOW }));
  expect(await asked()).toEqual([]);
  await db().schedule.updateMany({ where: { resourceId: place.resourceId }, data: { times: ["11:00"] } });
  await expect(inTransaction(async (tx) => {
    await rollSlots(tx, { resourceIds: [place.resourceId], now: NOW });
    throw new Error("undone");
  })).rejects.toThrow("undone");
  expect(await asked()).toEqual([]);
  await inTransaction((tx) => rollSlots(tx, { resourceIds: [place.resourceId], now: NOW }));
  expect(await asked()).toEqual([{ resourceId: place.resourceId, date: DAY, at: NOW.toISOString() }]);
});

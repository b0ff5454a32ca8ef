/** On request: nothing is charged before every host's yes; a no or silence gives all places back once, and the guest is told. */
import { expect, it } from "vitest";
import type { HostAnswer } from "../../../app/core/booking/host-answer.ts";
import { answerByLink, answerInStudio } from "../../../app/domain/booking/requests/answer-request.server.ts";
import { alternativesOf } from "../../../app/domain/booking/requests/alternatives.server.ts";
import { askHosts } from "../../../app/domain/booking/requests/ask-hosts.server.ts";
import { lapseRequests } from "../../../app/domain/booking/requests/lapse-requests.server.ts";
import { openRequests, readRequestByLink } from "../../../app/domain/booking/requests/read-requests.server.ts";
import type { Held } from "../../../app/domain/booking/hold-places.server.ts";
import { readOrderById } from "../../../app/domain/booking/read-order.server.ts";
import { cancelCheckout } from "../../../app/domain/payments/checkout/cancel-checkout.server.ts";
import { startPayment } from "../../../app/domain/payments/checkout/start-payment.server.ts";
import { db } from "../../../app/platform/db.server.ts";
import { DAY, makeBundle, makeCruise, makeOffer, makePackage, makeResource, makeSlot, makeSlugs, NOW, type Cruise } from "../../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp } from "../../support/of-file.ts";
import { CONTACT, hold, jobsOf, letLapse, reservedOf, stateOf } from "../../support/orders.ts";

databaseOfFile();
placesAndLedgersAddUp();

const ask = (held: Held, now = NOW) => askHosts({ ...held, contact: CONTACT, now });
const answer = (token: string, given: HostAnswer, note = "") => answerByLink({ token, answer: given, note, now: NOW });
const onRequest = (productId: string, answerHours = 24) => db().product.update({ where: { id: productId }, data: { confirmation: "request", answerHours } });
const requestsOf = (orderId: string) => db().bookingRequest.findMany({ where: { orderId }, orderBy: { component: { position: "asc" } } });
const newsOf = async (orderId: string) => (await jobsOf("send-request-news", orderId)).map((job) => job.kind);

/** The links of an order's mails, in the order of its components: those put into the queue at one moment come out of it in any order. */
async function tokensOf(orderId: string): Promise<string[]> {
  const jobs = await jobsOf("send-request-mail");
  return (await requestsOf(orderId)).flatMap((request) => jobs.filter((job) => job.requestId === request.id).map((job) => job.token!));
}

/** A package of the cruise and a lunch, both on request. */
async function makeAskedTrip(): Promise<Cruise & { trip: string; lunch: string; lunchSlot: number }> {
  const cruise = await makeCruise();
  const { resourceId, slotIds } = await makeResource({ organisationId: cruise.entrepreneurId, slots: [{ start: "14:00" }] });
  const lunch = await makeOffer({ ownerId: cruise.entrepreneurId, resourceId, times: ["14:00"], title: "Obiad" });
  await onRequest(cruise.offerId);
  await onRequest(lunch, 6);
  return { ...cruise, trip: await makePackage({ ownerId: cruise.lotId, components: [{ offerId: cruise.offerId }, { offerId: lunch }] }), lunch, lunchSlot: slotIds[0]! };
}

async function askedOrder(): Promise<{ held: Held; token: string; slotId: number; cruise: Cruise }> {
  const cruise = await makeCruise();
  await onRequest(cruise.offerId);
  const held = await hold(cruise.packageId);
  expect(await ask(held)).toBe(true);
  return { held, token: (await tokensOf(held.orderId))[0]!, slotId: cruise.slotIds[0]!, cruise };
}

it("asks every host once, keeps the places until the shortest deadline, and stores no token", async () => {
  const { trip, lotId, entrepreneurId, slotIds, lunchSlot } = await makeAskedTrip();
  const held = await hold(trip);
  await ask(held);
  await ask(held);
  const requests = await requestsOf(held.orderId);
  expect(requests).toMatchObject([{ state: "asked", organisationId: entrepreneurId }, { state: "asked", organisationId: entrepreneurId }]);
  const order = await db().order.findUniqueOrThrow({ where: { id: held.orderId } });
  expect(order).toMatchObject({ state: "awaiting_request", fullName: CONTACT.fullName, email: CONTACT.email, attempt: 0 });
  expect(Math.round((order.holdExpiresAt.getTime() - Date.now()) / 3_600_000)).toBe(6);
  expect(requests.every((request) => request.deadline.getTime() === order.holdExpiresAt.getTime())).toBe(true);
  const tokens = await tokensOf(held.orderId);
  expect([new Set(tokens).size, requests.some((request) => tokens.includes(request.tokenHash))]).toEqual([2, false]);
  expect([await reservedOf(slotIds[0]!), await reservedOf(lunchSlot)]).toEqual([2, 2]);
  expect(await db().auditRow.findMany({ where: { entityId: held.orderId, toState: "awaiting_request" } })).toHaveLength(1);
  expect(await newsOf(held.orderId)).toEqual(["asked"]);
  expect((await openRequests(db(), { organisationId: lotId, lang: "de" })).map((request) => request.title.text).sort()).toEqual(["Obiad (de)", "Rejs po porcie (de)"]);
});

it("cannot be paid before the yes, whoever sends the form", async () => {
  const { packageId, offerId } = await makeCruise();
  await onRequest(offerId);
  const held = await hold(packageId);
  await expect(startPayment({ ...held, contact: CONTACT, now: NOW })).rejects.toMatchObject({ code: "booking.on_request" });
  await ask(held);
  await expect(startPayment({ ...held, contact: CONTACT, now: NOW })).rejects.toMatchObject({ code: "booking.wrong_state" });
  expect(await db().payment.count({ where: { orderId: held.orderId } })).toBe(0);
});

it("a product without anything on request asks nobody", async () => {
  const held = await hold((await makeCruise()).packageId);
  expect(await ask(held)).toBe(false);
  expect(await stateOf(held.orderId)).toBe("held");
});

it("a package on request asks its LOT when none of its offers is; inside a bundle too", async () => {
  const { packageId, lotId } = await makeCruise();
  await onRequest(packageId);
  const rotId = lotId;
  const bundle = await makeBundle({ ownerId: rotId, packageIds: [packageId] });
  for (const productId of [packageId, bundle]) {
    const held = await hold(productId);
    await ask(held);
    expect((await requestsOf(held.orderId)).map((request) => request.organisationId)).toEqual([lotId]);
  }
});

it("the last yes lets the guest pay for a day, once; the first one does not", async () => {
  const { trip } = await makeAskedTrip();
  const held = await hold(trip);
  await ask(held);
  const [first, second] = await tokensOf(held.orderId);
  await answer(first!, "accepted");
  expect(await stateOf(held.orderId)).toBe("awaiting_request");
  await answer(second!, "accepted", "  Do zobaczenia!  ");
  await answer(second!, "accepted");
  const order = await readOrderById(held.orderId);
  expect(order).toMatchObject({ state: "held", hold: { canExtend: false }, request: { state: "accepted" } });
  expect(Math.round(order.hold!.secondsLeft / 3600)).toBe(24);
  expect(order.request!.hosts.map((host) => host.note).sort()).toEqual(["", "Do zobaczenia!"]);
  expect(await newsOf(held.orderId)).toEqual(["asked", "accepted"]);
  expect(await ask(held)).toBe(false);
});

it("a no gives the places of all components back once, and tells the others that no answer is needed", async () => {
  const { trip, slotIds, lunchSlot } = await makeAskedTrip();
  const held = await hold(trip);
  await ask(held);
  const [first, second] = await tokensOf(held.orderId);
  await answer(first!, "refused", "Łódź w remoncie");
  await answer(first!, "refused");
  await expect(answer(second!, "accepted")).rejects.toMatchObject({ code: "booking.request_over" });
  expect([await reservedOf(slotIds[0]!), await reservedOf(lunchSlot)]).toEqual([0, 0]);
  expect(await readOrderById(held.orderId)).toMatchObject({ state: "cancelled", endNote: "Łódź w remoncie", request: { state: "refused", hosts: [{ state: "refused" }, { state: "withdrawn" }] } });
  expect(await newsOf(held.orderId)).toEqual(["asked", "refused"]);
  expect(await db().auditRow.findMany({ where: { entityId: held.orderId, toState: "cancelled" } })).toMatchObject([{ action: "request_refused", fromState: "awaiting_request" }]);
});

it("the link works once: another answer afterwards is refused and changes nothing", async () => {
  const { held, token } = await askedOrder();
  await answer(token, "accepted");
  await expect(answer(token, "refused")).rejects.toMatchObject({ code: "booking.answered" });
  expect(await stateOf(held.orderId)).toBe("held");
  await expect(answer("unknown-token", "accepted")).rejects.toMatchObject({ code: "not_found" });
});

it("looking at the link changes nothing, and says what is asked in the reader's language", async () => {
  const { held, token } = await askedOrder();
  const before = await requestsOf(held.orderId);
  const seen = await readRequestByLink(db(), { token, lang: "en" });
  expect(seen).toMatchObject({ state: "asked", title: { text: "Rejs po porcie (en)", lang: "en" }, productTitle: { text: "Dzień nad morzem (en)", lang: "en" }, units: { adult: 2 }, guest: { name: CONTACT.fullName, lang: "pl" }, netMinor: 7200, date: DAY, start: "10:00" });
  expect(await requestsOf(held.orderId)).toEqual(before);
});

it("yes and no at once: one of them counts, and places and state follow it", async () => {
  for (let round = 0; round < 4; round++) {
    const { held, token, slotId } = await askedOrder();
    const [yes, no] = await Promise.allSettled(round % 2 === 0 ? [answer(token, "accepted"), answer(token, "refused")] : [answer(token, "refused"), answer(token, "accepted")]);
    expect([yes.status, no.status].sort()).toEqual(["fulfilled", "rejected"]);
    const state = await stateOf(held.orderId);
    expect([[state, await reservedOf(slotId)]]).toEqual(state === "held" ? [["held", 2]] : [["cancelled", 0]]);
    expect(await newsOf(held.orderId)).toHaveLength(2);
  }
});

it("after the deadline a yes is refused before any job has tidied; then the order ends and says that nobody answered", async () => {
  const { held, token, slotId } = await askedOrder();
  await letLapse(held.orderId);
  await expect(answer(token, "accepted")).rejects.toMatchObject({ code: "booking.request_over" });
  expect([await lapseRequests({ now: NOW }), await lapseRequests({ now: NOW })]).toEqual([1, 0]);
  expect([await stateOf(held.orderId), await reservedOf(slotId), await newsOf(held.orderId)]).toEqual(["cancelled", 0, ["asked", "lapsed"]]);
  expect((await readRequestByLink(db(), { token, lang: "pl" })).state).toBe("lapsed");
});

it("the guest may withdraw; the host then learns that no answer is needed", async () => {
  const { held, token, slotId } = await askedOrder();
  expect(await cancelCheckout({ ...held, now: NOW })).toBe(2);
  await expect(answer(token, "accepted")).rejects.toMatchObject({ code: "booking.request_over" });
  expect([await stateOf(held.orderId), await reservedOf(slotId), (await readRequestByLink(db(), { token, lang: "pl" })).state]).toEqual(["cancelled", 0, "withdrawn"]);
});

it("deadline and time to pay never reach beyond the last moment to book", async () => {
  const { packageId, offerId, resourceId } = await makeCruise();
  await onRequest(offerId, 48);
  await db().product.update({ where: { id: offerId }, data: { leadTimeMinutes: 60 } });
  await makeSlot({ resourceId, date: "2027-05-04", start: "10:00" });
  const eightHoursBefore = new Date("2027-05-03T23:00:00Z"); // the trip begins at 08:00 UTC and is booked until 07:00
  const held = await hold(packageId, { adult: 1 }, { date: "2027-05-04", now: eightHoursBefore });
  await ask(held, eightHoursBefore);
  const deadlineIn = (await requestsOf(held.orderId))[0]!.deadline.getTime() - Date.now();
  expect(Math.round(deadlineIn / 60_000)).toBe(4 * 60);
  await answerByLink({ token: (await tokensOf(held.orderId))[0]!, answer: "accepted", note: "", now: new Date("2027-05-04T02:00:00Z") });
  expect(Math.round((await readOrderById(held.orderId)).hold!.secondsLeft / 60)).toBe(5 * 60);
  const late = await hold(packageId, { adult: 1 }, { date: "2027-05-04", now: new Date("2027-05-04T06:00:00Z") });
  await expect(ask(late, new Date("2027-05-04T06:40:00Z"))).rejects.toMatchObject({ code: "availability.too_late" });
});

it("the hour of the day before counts for each part by its own day", async () => {
  const { offerId, resourceId, entrepreneurId, lotId } = await makeCruise();
  await makeSlot({ resourceId, date: "2027-05-04", start: "10:00" });
  const { resourceId: table } = await makeResource({ organisationId: entrepreneurId, slots: [{ date: "2027-05-06", start: "14:00" }] });
  const lunch = await makeOffer({ ownerId: entrepreneurId, resourceId: table, times: ["14:00"], title: "Obiad" });
  await onRequest(lunch);
  await db().product.update({ where: { id: lunch }, data: { cutOffTime: "12:00" } });
  const trip = await makePackage({ ownerId: lotId, days: 3, components: [{ offerId }, { offerId: lunch, day: 3 }] });
  const eveOfTheFirst = new Date("2027-05-03T18:00:00Z"); // after noon of the day before the trip, long before that of the lunch
  const held = await hold(trip, { adult: 1 }, { date: "2027-05-04", now: eveOfTheFirst });
  expect(await ask(held, eveOfTheFirst)).toBe(true);
  expect(Math.round(((await requestsOf(held.orderId))[0]!.deadline.getTime() - Date.now()) / 60_000), "half of the time until the first start").toBe(7 * 60);
});

it("in the studio the one asked and the seller answer, nobody else", async () => {
  const { held, cruise } = await askedOrder();
  const [request] = await requestsOf(held.orderId);
  const stranger = await makeCruise();
  const by = (organisationId: string) => answerInStudio({ requestId: request!.id, actor: { userId: "somebody", organisationId }, answer: "accepted", note: "", now: NOW });
  await expect(by(stranger.lotId)).rejects.toMatchObject({ code: "not_found" });
  expect(await openRequests(db(), { organisationId: stranger.entrepreneurId, lang: "pl" })).toEqual([]);
  await by(cruise.lotId);
  expect(await stateOf(held.orderId)).toBe("held");
  expect(await db().auditRow.findFirst({ where: { entity: "booking_request", entityId: request!.id } })).toMatchObject({ action: "accepted", actorId: "somebody" });
});

it("after a no the guest is offered the package's substitute and the nearest free dates", async () => {
  const cruise = await makeCruise();
  await onRequest(cruise.offerId);
  const museum = await makeOffer({ ownerId: cruise.entrepreneurId, resourceId: cruise.resourceId, title: "Muzeum" });
  const part = await db().packageComponent.findFirstOrThrow({ where: { packageId: cruise.packageId } });
  await db().packageComponent.create({ data: { id: `${part.id}-rain`, packageId: cruise.packageId, offerId: museum, substituteForId: part.id, position: 1 } });
  await makeSlot({ resourceId: cruise.resourceId, date: "2027-07-13" });
  await makeSlugs(cruise.packageId);
  const held = await hold(cruise.packageId);
  await ask(held);
  await answer((await tokensOf(held.orderId))[0]!, "refused");
  const order = await readOrderById(held.orderId);
  expect(await alternativesOf({ order, lang: "de", now: NOW })).toEqual({
    substitute: { title: { text: "Muzeum (de)", lang: "de" }, path: null }, dates: [{ label: "Di., 13. Juli", path: `/de/p/${cruise.packageId}-de?date=2027-07-13&units.adult=2` }],
  });
  expect(await alternativesOf({ order: await readOrderById((await hold(cruise.packageId, { adult: 1 })).orderId), lang: "de", now: NOW })).toBeNull();
});

/** What is offered in place of a lost service: it takes the party as it would when bought, and nobody who must still be asked where nobody can be. */
import { expect, it } from "vitest";
import { newId } from "../../../app/core/ids.ts";
import type { Units } from "../../../app/core/quote.ts";
import { lostComponents } from "../../../app/domain/booking/lost-page.server.ts";
import type { Held } from "../../../app/domain/booking/hold-places.server.ts";
import { readOrder } from "../../../app/domain/booking/read-order.server.ts";
import { askHosts } from "../../../app/domain/booking/requests/ask-hosts.server.ts";
import { replaceComponent } from "../../../app/domain/payments/cancelling/replace-component.server.ts";
import { addTrip } from "../../../app/domain/payments/checkout/add-trip.server.ts";
import { db } from "../../../app/platform/db.server.ts";
import { DAY, formToken, makeCruise, makeOffer, makeOrganisation, makePackage, makeResource, NOW, type UnitSeed } from "../../support/factory.ts";
import { buy, closeDay } from "../../support/hosts.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../../support/of-file.ts";
import { CONTACT, hold, pay, reservedOf, stateOf } from "../../support/orders.ts";

databaseOfFile();
placesAndLedgersAddUp();
const stripe = stripeOfEachTest({ withWebhooks: false });

const PEOPLE: UnitSeed[] = [{ code: "adult", pln: 4_000 }, { code: "child", pln: 2_000 }];
const ADULTS: UnitSeed[] = [{ code: "adult", pln: 4_000 }];
const kayakFor = (pax: number): UnitSeed[] => [{ code: "kayak", pln: 8_000, pax }];
interface Substitute { sold: UnitSeed[]; instead: UnitSeed[]; fixed?: { unit: "kayak"; count: number }; capacity?: number; maxParty?: number }

/** A LOT's day of one service at ten, whose substitute at eleven is somebody else's. */
async function world({ sold, instead, fixed, capacity = 12, maxParty }: Substitute) {
  const { lotId, entrepreneurId, resourceId } = await makeCruise();
  const service = await makeOffer({ ownerId: entrepreneurId, resourceId, units: sold });
  const ownerId = await makeOrganisation({ name: "Kajaki" });
  const boats = await makeResource({ organisationId: ownerId, slots: [{ start: "11:00", capacity }] });
  const offerId = await makeOffer({ ownerId, resourceId: boats.resourceId, units: instead, times: ["11:00"], maxParty });
  const packageId = await makePackage({ ownerId: lotId, components: [{ offerId: service }] });
  const { id } = await db().packageComponent.findFirstOrThrow({ where: { packageId } });
  const rule = fixed ? { quantityRule: "fixed", fixedUnit: fixed.unit, fixedCount: fixed.count } : {};
  await db().packageComponent.create({ data: { id: newId(), packageId, offerId, substituteForId: id, position: 9, ...rule } });
  return { host: { id: entrepreneurId, resourceId }, packageId, slotId: boats.slotIds[0]!, offerId };
}

async function choicesOf(held: Held) {
  const [lost] = await lostComponents({ order: await readOrder(held), now: NOW });
  return { componentId: lost!.component.id, choices: lost!.choices };
}

it.each<Substitute & { of: string; party: Units; taken: Units; places: number }>([
  { of: "walkers in kayaks of two", sold: PEOPLE, instead: kayakFor(2), party: { adult: 2 }, taken: { kayak: 1 }, places: 1 },
  { of: "five walkers in kayaks of two", sold: PEOPLE, instead: kayakFor(2), party: { adult: 4, child: 1 }, taken: { kayak: 3 }, places: 3 },
  { of: "a child where there is no price for children", sold: PEOPLE, instead: ADULTS, party: { adult: 2, child: 1 }, taken: { adult: 3 }, places: 3 },
  { of: "a kayak of two in kayaks of one", sold: kayakFor(2), instead: kayakFor(1), party: { adult: 2 }, taken: { kayak: 2 }, places: 2 },
  { of: "walkers in as many kayaks as the package says", sold: PEOPLE, instead: kayakFor(2), fixed: { unit: "kayak", count: 2 }, party: { adult: 2 }, taken: { kayak: 2 }, places: 2 },
])("a substitute that counts otherwise takes the party as it would when bought: $of", async ({ party, taken, places, ...substitute }) => {
  const place = await world(substitute);
  const held = await hold(place.packageId, party);
  await closeDay(place.host);
  const { componentId, choices } = await choicesOf(held);
  expect(choices[0]).toMatchObject({ offerId: place.offerId });
  await replaceComponent({ ...held, componentId, ...choices[0]!, now: NOW });
  expect(await db().orderComponent.findUniqueOrThrow({ where: { id: componentId } })).toMatchObject({ state: "booked", units: taken });
  expect(await reservedOf(place.slotId)).toBe(places);
});

it("a start without a place for the whole party is not offered in its place", async () => {
  const place = await world({ sold: PEOPLE, instead: kayakFor(2), capacity: 2 });
  const held = await hold(place.packageId, { adult: 5 });
  await closeDay(place.host);
  expect((await choicesOf(held)).choices.map(({ offerId }) => offerId)).not.toContain(place.offerId);
});

it("whoever takes fewer people than are coming is not offered, unless the package says how many it takes of it", async () => {
  const choicesFor = async (substitute: Substitute, party: Units) => {
    const place = await world(substitute);
    const held = await hold(place.packageId, party);
    await closeDay(place.host);
    return (await choicesOf(held)).choices.filter(({ offerId }) => offerId === place.offerId).length;
  };
  const guide = { sold: ADULTS, instead: ADULTS, maxParty: 4 };
  expect([await choicesFor(guide, { adult: 4 }), await choicesFor(guide, { adult: 5 })]).toEqual([1, 0]);
  expect(await choicesFor({ sold: ADULTS, instead: kayakFor(2), fixed: { unit: "kayak", count: 2 }, maxParty: 4 }, { adult: 5 })).toBe(1);
  const sauna = { sold: PEOPLE, instead: [{ ...ADULTS[0]!, minAge: 16 }] };
  expect([await choicesFor(sauna, { adult: 2 }), await choicesFor(sauna, { adult: 2, child: 1 })], "nor who takes no children, where there are some").toEqual([1, 0]);
});

it("a service that counts otherwise than when it was bought is not offered for nobody", async () => {
  const place = await world({ sold: kayakFor(2), instead: ADULTS });
  const { offerId } = await db().packageComponent.findFirstOrThrow({ where: { packageId: place.packageId, substituteForId: null } });
  const held = await hold(offerId, { kayak: 1 });
  await db().unit.updateMany({ where: { offerId }, data: { code: "boat" } });
  await closeDay(place.host);
  expect((await choicesOf(held)).choices).toEqual([]);
});

/** The substitute's host wants to be asked. */
async function onRequest() {
  const place = await world({ sold: PEOPLE, instead: PEOPLE });
  await db().product.update({ where: { id: place.offerId }, data: { confirmation: "request" } });
  return place;
}

it("chosen while Stripe's page is open: that page is closed, for whoever stands in must be asked before anybody pays", async () => {
  const place = await onRequest();
  const held = await hold(place.packageId);
  const { sessionId } = await pay(held);
  await closeDay(place.host);
  const { componentId, choices } = await choicesOf(held);
  expect(choices[0]).toMatchObject({ offerId: place.offerId });
  await replaceComponent({ ...held, componentId, ...choices[0]!, now: NOW });
  expect([stripe.simulator.sandbox.store.get("sessions", sessionId)!.status, await stateOf(held.orderId)]).toEqual(["expired", "held"]);
  await expect(pay(held)).rejects.toMatchObject({ code: "booking.on_request" });
  expect(await askHosts({ ...held, contact: CONTACT, now: NOW })).toBe(true);
  expect(await stateOf(held.orderId)).toBe("awaiting_request");
});

it("what was paid for in the other tab meanwhile waits for nobody's yes: nothing is put in its place unasked", async () => {
  const place = await onRequest();
  const held = await hold(place.packageId);
  const { url } = await pay(held);
  await closeDay(place.host);
  const { componentId, choices } = await choicesOf(held);
  await stripe.press(url, "succeeded");
  await expect(replaceComponent({ ...held, componentId, ...choices[0]!, now: NOW })).rejects.toMatchObject({ code: "booking.wrong_state" });
  expect([await stateOf(held.orderId), (await readOrder(held)).lines[0]!.components[0]!.state]).toEqual(["confirmed", "lost"]);
});

it("what is not lost any more closes no page of Stripe's", async () => {
  const place = await onRequest();
  const held = await hold(place.packageId);
  const { sessionId } = await pay(held);
  await closeDay(place.host);
  const { componentId, choices } = await choicesOf(held);
  await closeDay(place.host, { kind: "open" });
  await expect(replaceComponent({ ...held, componentId, ...choices[0]!, now: NOW })).rejects.toMatchObject({ code: "booking.wrong_state" });
  expect([stripe.simulator.sandbox.store.get("sessions", sessionId)!.status, await stateOf(held.orderId)]).toEqual(["open", "awaiting_payment"]);
});

it("beside other trips nothing on request is offered: they would wait for its yes, and be lost with its no", async () => {
  const place = await onRequest();
  const held = await hold(place.packageId);
  await closeDay(place.host);
  expect((await choicesOf(held)).choices.map(({ offerId }) => offerId)).toContain(place.offerId);
  await addTrip({ ...held, productId: (await makeCruise()).packageId, date: DAY, units: { adult: 2 }, token: formToken(), now: NOW });
  expect((await choicesOf(held)).choices.map(({ offerId }) => offerId)).not.toContain(place.offerId);
});

it.each(["held", "paid"])("whoever has a German order (%s) takes what stands in also where it is no longer sold in German: its host has corrected the Polish since", async (standing) => {
  const place = await world({ sold: PEOPLE, instead: PEOPLE });
  const held = await hold(place.packageId, { adult: 2 }, { lang: "de" });
  if (standing === "paid") await buy(stripe, held);
  const title = { pl: { text: "Kajaki po remoncie", status: "reviewed" }, de: { text: "Kajaks", status: "outdated" } };
  await db().product.update({ where: { id: place.offerId }, data: { publicLangs: ["pl"], title } });
  await closeDay(place.host);
  const { componentId, choices } = await choicesOf(held);
  expect(choices[0]).toMatchObject({ offerId: place.offerId });
  await replaceComponent({ ...held, componentId, ...choices[0]!, now: NOW });
  expect((await readOrder(held)).lines[0]!.components[0]).toMatchObject({ state: "booked", title: "Kajaks" });
  if (standing === "held") await buy(stripe, held);
  expect(await stateOf(held.orderId)).toBe("confirmed");
});

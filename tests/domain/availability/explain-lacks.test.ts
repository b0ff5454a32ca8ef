/** Why a trip cannot be had: places that others hold come back at the earliest end that would be enough for the party, or are not spoken of. */
import { expect, it } from "vitest";
import { clockAt } from "../../../app/core/time.ts";
import { askHosts } from "../../../app/domain/booking/requests/ask-hosts.server.ts";
import { db } from "../../../app/platform/db.server.ts";
import { DAY, makeCruise, makeOffer, makeOrganisation, makePackage, makeResource, NOW } from "../../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfFile } from "../../support/of-file.ts";
import { CONTACT, hold, letLapse } from "../../support/orders.ts";
import { sell } from "../../support/payouts.ts";

databaseOfFile();
placesAndLedgersAddUp();
const stripe = stripeOfFile({ withWebhooks: false });

/** Adults hold places of a product for so many minutes from now. @returns when they come back */
async function heldFor(productId: string, { adult, minutes, time }: { adult: number; minutes: number; time?: string }): Promise<string> {
  const { orderId } = await hold(productId, { adult }, { time });
  const { holdExpiresAt } = await db().order.update({ where: { id: orderId }, data: { holdExpiresAt: new Date(Date.now() + minutes * 60_000) } });
  return holdExpiresAt.toISOString();
}

/** What adults who ask for it are told, with its data beside the code. */
const refusal = (productId: string, adult: number, time?: string) => hold(productId, { adult }, { time }).then(() => "taken", ({ code, data }: { code: string; data: object }) => ({ code, ...data }));

it("the earliest end of the holds that would be enough for the party is said, not the first", async () => {
  const { packageId } = await makeCruise({ capacity: 6 });
  const last = await heldFor(packageId, { adult: 1, minutes: 40 });
  const second = await heldFor(packageId, { adult: 2, minutes: 20 });
  const first = await heldFor(packageId, { adult: 1, minutes: 10 });
  await sell(stripe, packageId);
  for (const [adult, freeAt] of [[1, first], [2, second], [3, second], [4, last]] as const) expect(await refusal(packageId, adult), `${adult} adults`).toMatchObject({ code: "availability.held", date: DAY, freeAt });
});

it("where the held places would not be enough because the others are sold, nobody is told to wait", async () => {
  const { packageId } = await makeCruise({ capacity: 4 });
  await sell(stripe, packageId);
  await heldFor(packageId, { adult: 1, minutes: 10 });
  expect(await refusal(packageId, 3)).toMatchObject({ code: "availability.not_enough", left: 1, wanted: 3 });
  await heldFor(packageId, { adult: 1, minutes: 20 });
  expect(await refusal(packageId, 3)).toMatchObject({ code: "availability.sold_out" });
  expect(await refusal(packageId, 3)).not.toHaveProperty("freeAt");
  expect(await refusal(packageId, 2)).toMatchObject({ code: "availability.held" });
});

it("a hold that lasts longer than an hour, as that of a request, and one that has lapsed are not waited for", async () => {
  const { packageId } = await makeCruise({ capacity: 2 });
  const { orderId } = await hold(packageId, { adult: 2 });
  await db().order.update({ where: { id: orderId }, data: { holdExpiresAt: new Date(Date.now() + 61 * 60_000) } });
  expect(await refusal(packageId, 1)).toMatchObject({ code: "availability.sold_out" });
  await letLapse(orderId);
  expect(await refusal(packageId, 1)).toBe("taken");
});

it("places of a question that ends within the hour may come back as others do", async () => {
  const { packageId, offerId } = await makeCruise({ capacity: 2 });
  await db().product.update({ where: { id: offerId }, data: { confirmation: "request" } });
  const held = await hold(packageId, { adult: 2 });
  await askHosts({ ...held, contact: CONTACT, now: NOW });
  expect(await refusal(packageId, 1), "those of one that may take days are not waited for").toMatchObject({ code: "availability.sold_out" });
  const { holdExpiresAt } = await db().order.update({ where: { id: held.orderId }, data: { holdExpiresAt: new Date(Date.now() + 30 * 60_000) } });
  expect(await refusal(packageId, 1)).toMatchObject({ code: "availability.held", freeAt: holdExpiresAt.toISOString() });
});

it("the time on the clock is never before the places are free", async () => {
  const { packageId } = await makeCruise({ capacity: 1 });
  const { orderId } = await hold(packageId, { adult: 1 });
  const minute = Math.ceil(Date.now() / 60_000) * 60_000 + 600_000;
  for (const [seconds, said] of [[0, minute], [1, minute + 60_000], [59, minute + 60_000]] as const) {
    await db().order.update({ where: { id: orderId }, data: { holdExpiresAt: new Date(minute + seconds * 1000) } });
    expect(await refusal(packageId, 1), `${seconds} s past the minute`).toMatchObject({ code: "availability.held", time: clockAt(new Date(said)) });
  }
});

it("of two full starts the one that may be free sooner is said, and a trip of several parts waits for the last of them", async () => {
  const lotId = await makeOrganisation({ kind: "lot" });
  const entrepreneurId = await makeOrganisation();
  const boat = await makeResource({ organisationId: entrepreneurId, capacity: 2, slots: [{ start: "10:00", capacity: 2 }, { start: "12:00", capacity: 2 }] });
  const lunch = await makeResource({ organisationId: entrepreneurId, capacity: 2, slots: [{ start: "14:00", capacity: 2 }] });
  const cruise = await makeOffer({ ownerId: entrepreneurId, resourceId: boat.resourceId, times: ["10:00", "12:00"] });
  const meal = await makeOffer({ ownerId: entrepreneurId, resourceId: lunch.resourceId, times: ["14:00"] });
  const trip = await makePackage({ ownerId: lotId, components: [{ offerId: cruise }, { offerId: meal }] });
  await heldFor(cruise, { adult: 2, minutes: 30, time: "10:00" });
  const sooner = await heldFor(cruise, { adult: 2, minutes: 10, time: "12:00" });
  expect(await refusal(trip, 2)).toMatchObject({ code: "availability.held", freeAt: sooner });
  const later = await heldFor(meal, { adult: 1, minutes: 20 });
  expect(await refusal(trip, 2)).toMatchObject({ code: "availability.held", freeAt: later });
});

it("places held on a start that runs at the same time come back to this one too", async () => {
  const ownerId = await makeOrganisation();
  const { resourceId } = await makeResource({ organisationId: ownerId, capacity: 2, slots: [{ start: "10:00", capacity: 2, minutes: 120 }, { start: "11:00", capacity: 2, minutes: 120 }] });
  const kayaks = await makeOffer({ ownerId, resourceId, times: ["10:00", "11:00"] });
  const first = await heldFor(kayaks, { adult: 1, minutes: 10, time: "10:00" });
  const second = await heldFor(kayaks, { adult: 1, minutes: 20, time: "11:00" });
  expect(await refusal(kayaks, 1, "11:00")).toMatchObject({ code: "availability.held", freeAt: first });
  expect(await refusal(kayaks, 2, "11:00")).toMatchObject({ code: "availability.held", freeAt: second });
});

it("a trip that needs the same places twice waits until there are enough for both", async () => {
  const { lotId, entrepreneurId } = await makeCruise();
  const { resourceId } = await makeResource({ organisationId: entrepreneurId, capacity: 4, slots: [{ start: "day", capacity: 4 }] });
  const [bikes, trailers] = [await makeOffer({ ownerId: entrepreneurId, resourceId, times: ["day"] }), await makeOffer({ ownerId: entrepreneurId, resourceId, times: ["day"] })];
  const both = await makePackage({ ownerId: lotId, components: [{ offerId: bikes }, { offerId: trailers }] });
  await heldFor(bikes, { adult: 2, minutes: 10 });
  const second = await heldFor(bikes, { adult: 2, minutes: 20 });
  expect(await refusal(both, 2)).toMatchObject({ code: "availability.held", freeAt: second });
});

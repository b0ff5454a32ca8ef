import { expect, it } from "vitest";
import type { StayChoice } from "../../../app/core/pricing/stay-choice.ts";
import { findProductPage } from "../../../app/domain/catalogue/product-page.server.ts";
import { readStay } from "../../../app/domain/pricing/read-stay.server.ts";
import { db } from "../../../app/platform/db.server.ts";
import { DAY, makeBundle, makeCruise, makeOffer, makeOrganisation, makePackage, makeResource, makeSlot, makeSlugs, NOW, setReserved } from "../../support/factory.ts";
import { databaseOfFile } from "../../support/of-file.ts";
import { hold } from "../../support/orders.ts";

databaseOfFile();

const TIERS = [{ daysBefore: 7, refundPercent: 100 }];
const stayOf = (productId: string, choice: Partial<StayChoice> = {}, now = NOW) => readStay(db(), { productId, choice: { leftOut: [], ...choice }, cancellation: TIERS, now });

it("opens on the month of the first free day, for two adults", async () => {
  const { packageId } = await makeCruise();
  const stay = await stayOf(packageId);
  expect(stay).toMatchObject({ units: { adult: 2 }, date: null, breakdown: null, partyProblem: null, dateProblem: null, priceFrom: { amount: 8000, currency: "PLN" } });
  expect(stay.calendar).toMatchObject({ month: "2027-07", previous: "2027-06", next: "2027-08", nextFree: null });
  expect(stay.calendar.days).toHaveLength(31);
  expect(stay.calendar.days.find((day) => day.date === DAY)).toEqual({ date: DAY, state: "free", placesLeft: 12, amountMinor: 8000 });
});

it("tells full, closed, too near and past days apart", async () => {
  const ownerId = await makeOrganisation();
  const { resourceId } = await makeResource({ organisationId: ownerId, slots: [{ date: "2026-11-26", capacity: 1 }, { date: "2026-11-27", closed: true }, { date: "2026-11-28" }, { date: "2026-11-24", start: "10:00" }] });
  const offerId = await makeOffer({ ownerId, resourceId });
  await db().product.update({ where: { id: offerId }, data: { leadTimeMinutes: 60 } });
  const { calendar } = await stayOf(offerId, { month: "2026-11" });
  const states = Object.fromEntries(calendar.days.slice(22).map((day) => [day.date.slice(8), day.state]));
  expect(states).toMatchObject({ "23": "past", "24": "too_late", "25": "closed", "26": "sold_out", "27": "closed", "28": "free" });
  expect(calendar.previous).toBeNull();
});

it("a month without a free day names the next one", async () => {
  const { offerId } = await makeCruise();
  expect((await stayOf(offerId, { month: "2027-02" })).calendar).toMatchObject({ month: "2027-02", nextFree: DAY });
  expect((await stayOf(offerId, { month: "2027-08" })).calendar.nextFree).toBeNull();
});

it("months outside the bookable time become its ends", async () => {
  const { offerId } = await makeCruise();
  expect((await stayOf(offerId, { month: "2020-01" })).calendar.month).toBe("2026-11");
  expect((await stayOf(offerId, { month: "2090-01" })).calendar).toMatchObject({ month: "2028-05", next: null });
});

it("the chosen day is priced part by part, without what nobody but the partners may see", async () => {
  const { packageId } = await makeCruise();
  const stay = await stayOf(packageId, { date: DAY, units: { adult: 2, child: 1 } });
  expect(stay.breakdown).toMatchObject({ totalMinor: 10_000, listMinor: 10_000, savingMinor: 0, vatMinor: 741, parts: [{ date: DAY, units: [{ code: "adult", quantity: 2, unitMinor: 4000, totalMinor: 8000 }, { code: "child", quantity: 1, unitMinor: 2000, totalMinor: 2000 }] }] });
  expect(JSON.stringify(stay)).not.toContain("ommission");
  expect(stay.cancellation).toEqual([{ daysBefore: 7, refundPercent: 100, until: "2027-07-05", past: false }]);
});

it("a wrong party is a sentence and keeps what was typed; the calendar shows the smallest sensible one", async () => {
  const { packageId } = await makeCruise();
  const stay = await stayOf(packageId, { date: DAY, units: { adult: 21 } });
  expect(stay).toMatchObject({ partyProblem: { code: "pricing.party_too_large", values: { max: 20 } }, asked: { adult: 21 }, units: { adult: 2 }, breakdown: null });
  expect((await stayOf(packageId, { units: { child: 2 } })).partyProblem?.code).toBe("pricing.child_alone");
  expect((await stayOf(packageId, { units: { adult: Number.NaN } })).partyProblem?.code).toBe("bad_request");
});

it("a wrong day is a sentence too", async () => {
  const { packageId } = await makeCruise();
  const problemOf = async (date: string) => (await stayOf(packageId, { date })).dateProblem?.code;
  expect(await problemOf("2026-11-01")).toBe("availability.past_date");
  expect(await problemOf("2027-02-30")).toBe("booking.no_date");
  expect(await problemOf("2027-07-13")).toBe("availability.closed");
  expect((await stayOf(packageId, { date: DAY, units: { adult: 13 } })).dateProblem).toEqual({ code: "availability.not_enough", values: { date: DAY, left: 12, wanted: 13 } });
});

it("nights are asked for lodging only, and every night counts", async () => {
  const ownerId = await makeOrganisation();
  const { resourceId } = await makeResource({ organisationId: ownerId, slots: [{ start: "night", capacity: 3 }] });
  await makeSlot({ resourceId, date: "2027-07-13", start: "night", capacity: 1 });
  const roomId = await makeOffer({ ownerId, resourceId, type: "lodging", times: ["night"], units: [{ code: "room", pln: 30_000, pax: 2 }] });
  const stay = await stayOf(roomId, { date: DAY, nights: 2 });
  expect(stay).toMatchObject({ units: { room: 1 }, nights: 2, breakdown: { totalMinor: 60_000 } });
  expect(stay.calendar.days.find((day) => day.date === DAY)).toMatchObject({ placesLeft: 1, amountMinor: 60_000 });
  expect((await stayOf(roomId, { nights: 999 })).nights).toBe(30);
  expect((await stayOf(roomId, { nights: Number.NaN })).nights).toBe(1);
  expect((await stayOf((await makeCruise()).offerId, { nights: 2 })).nights).toBeNull();
});

it("only optional parts can be left out, and their price goes with them", async () => {
  const { lotId, offerId } = await makeCruise();
  const ownerId = await makeOrganisation();
  const { resourceId } = await makeResource({ organisationId: ownerId, slots: [{ start: "18:00" }] });
  const dinner = await makeOffer({ ownerId, resourceId, times: ["18:00"], units: [{ code: "adult", pln: 6000 }] });
  const packageId = await makePackage({ ownerId: lotId, components: [{ offerId, window: ["09:00", "11:00"] }, { offerId: dinner, window: ["18:00", "18:00"], optional: true }] });
  const parts = await db().packageComponent.findMany({ where: { packageId }, orderBy: { position: "asc" } });
  expect((await stayOf(packageId, { date: DAY })).breakdown?.totalMinor).toBe(20_000);
  const without = await stayOf(packageId, { date: DAY, leftOut: parts.map((part) => part.id) });
  expect(without).toMatchObject({ leftOut: [parts[1]!.id], breakdown: { totalMinor: 8000 } });
});

it("a needed part whose offer was withdrawn closes every day, and the page is told", async () => {
  const { packageId, offerId } = await makeCruise();
  expect(await stayOf(packageId, { date: DAY })).toMatchObject({ withdrawn: false, dateProblem: null });
  await db().product.update({ where: { id: offerId }, data: { status: "withdrawn" } });
  const stay = await stayOf(packageId, { date: DAY, month: "2027-07" });
  expect(stay).toMatchObject({ withdrawn: true, dateProblem: { code: "availability.closed" }, breakdown: null, priceFrom: null });
  expect(stay.calendar.days.some((day) => day.state === "free")).toBe(false);
  expect(stay.calendar.nextFree).toBeNull();
});

it("parts of which one takes fewer people than another wants are had by nobody, and the page is told", async () => {
  const { entrepreneurId, lotId, offerId, resourceId } = await makeCruise();
  const other = await makeOffer({ ownerId: entrepreneurId, resourceId, maxParty: 4 });
  const packageId = await makePackage({ ownerId: lotId, components: [{ offerId }, { offerId: other }] });
  expect((await stayOf(packageId, { date: DAY })).withdrawn).toBe(false);
  await db().product.update({ where: { id: offerId }, data: { minParty: 6 } });
  expect(await stayOf(packageId, { date: DAY })).toMatchObject({ withdrawn: true, breakdown: null });
});

it("a package that was withdrawn closes the bundles it is part of", async () => {
  const { packageId } = await makeCruise();
  const bundleId = await makeBundle({ ownerId: await makeOrganisation({ kind: "rot" }), packageIds: [packageId] });
  expect(await stayOf(bundleId, { date: DAY })).toMatchObject({ withdrawn: false, dateProblem: null });
  await db().product.update({ where: { id: packageId }, data: { status: "withdrawn" } });
  expect(await stayOf(bundleId, { date: DAY })).toMatchObject({ withdrawn: true, dateProblem: { code: "availability.closed" } });
});

it("an optional part whose offer was withdrawn is dropped, and the rest is sold", async () => {
  const { lotId, offerId } = await makeCruise();
  const ownerId = await makeOrganisation();
  const { resourceId } = await makeResource({ organisationId: ownerId, slots: [{ date: DAY, start: "18:00" }] });
  const extra = await makeOffer({ ownerId, resourceId, units: [{ code: "adult", pln: 6000 }], times: ["18:00"] });
  const packageId = await makePackage({ ownerId: lotId, components: [{ offerId, window: ["09:00", "11:00"] }, { offerId: extra, optional: true }] });
  const [, optional] = await db().packageComponent.findMany({ where: { packageId }, orderBy: { position: "asc" } });
  expect(await stayOf(packageId, { date: DAY })).toMatchObject({ dropped: [], breakdown: { totalMinor: 20_000 } });
  await db().product.update({ where: { id: extra }, data: { status: "withdrawn" } });
  expect(await stayOf(packageId, { date: DAY })).toMatchObject({ withdrawn: false, dropped: [optional!.id], breakdown: { totalMinor: 8000 } });
});

it("a fixed price falls by an optional part that is full that day: on the page, in the calendar and in the order", async () => {
  const { lotId, offerId } = await makeCruise();
  const ownerId = await makeOrganisation({ name: "Sauna" });
  const { resourceId, slotIds } = await makeResource({ organisationId: ownerId, slots: [{ start: "18:00" }] });
  const sauna = await makeOffer({ ownerId, resourceId, times: ["18:00"], units: [{ code: "adult", pln: 6000 }] });
  const packageId = await makePackage({ ownerId: lotId, components: [{ offerId, window: ["09:00", "11:00"] }, { offerId: sauna, window: ["18:00", "18:00"], optional: true }], price: { rule: "fixed", adult: 9900, child: 4900 } });
  expect(await stayOf(packageId, { date: DAY })).toMatchObject({ dropped: [], breakdown: { totalMinor: 19_800 }, priceFrom: { amount: 19_800 } });
  await setReserved({ id: { in: slotIds } }, 12);
  const stay = await stayOf(packageId, { date: DAY });
  expect(stay).toMatchObject({ dropped: [expect.any(String)], breakdown: { totalMinor: 7920, parts: [{ listMinor: 8000 }] }, priceFrom: { amount: 7920 } });
  expect(stay.calendar.days.find((day) => day.date === DAY)).toMatchObject({ state: "free", amountMinor: 7920 });
  const { orderId } = await hold(packageId);
  expect(await db().order.findUniqueOrThrow({ where: { id: orderId }, include: { lines: { include: { components: true } } } })).toMatchObject({ totalMinor: 7920, lines: [{ totalMinor: 7920, components: [{ offerId, amountMinor: 7920 }] }] });
});

it("what has euro prices throughout is sold in euros, page, calendar and breakdown; the rest in zlotys only, whatever is asked", async () => {
  const { lotId, entrepreneurId, packageId } = await makeCruise();
  expect(await stayOf(packageId, { date: DAY, currency: "EUR" })).toMatchObject({ currency: "EUR", currencies: ["PLN", "EUR"], breakdown: { currency: "EUR", totalMinor: 2_000 }, priceFrom: { amount: 2_000, currency: "EUR" } });
  expect(await stayOf(packageId, { date: DAY })).toMatchObject({ currency: "PLN", breakdown: { currency: "PLN", totalMinor: 8_000 } });
  const { resourceId } = await makeResource({ organisationId: entrepreneurId });
  const inZlotys = await makeOffer({ ownerId: entrepreneurId, resourceId, units: [{ code: "adult", pln: 4000 }] });
  const { offerId } = await makeCruise();
  const fixed = await makePackage({ ownerId: lotId, components: [{ offerId }], price: { rule: "fixed", adult: 5_000, child: 3_000 } });
  const mixed = await makePackage({ ownerId: lotId, components: [{ offerId }, { offerId: inZlotys }] });
  const optional = await makePackage({ ownerId: lotId, components: [{ offerId }, { offerId: inZlotys, optional: true }] });
  for (const product of [inZlotys, fixed, mixed, optional]) expect(await stayOf(product, { currency: "EUR" })).toMatchObject({ currency: "PLN", currencies: ["PLN"] });
});

/** A boat for anybody with a guide for four to six; a sauna for two at most that may be left out; a kayak for the luggage, whoever comes. */
async function guided() {
  const { lotId, entrepreneurId: ownerId, offerId } = await makeCruise();
  const another = async (start: string, seed: Partial<Parameters<typeof makeOffer>[0]>) => makeOffer({ ownerId, resourceId: (await makeResource({ organisationId: ownerId, slots: [{ start }] })).resourceId, times: [start], ...seed });
  const guide = await another("12:00", { minParty: 4, maxParty: 6 });
  const sauna = await another("18:00", { maxParty: 2, title: "Sauna" });
  const kayak = await another("14:00", { maxParty: 1, units: [{ code: "kayak", pln: 8_000, eur: 2_000, pax: 2 }] });
  const fixed = await another("16:00", { maxParty: 1 });
  const productId = await makePackage({ ownerId: lotId, components: [{ offerId }, { offerId: guide }, { offerId: sauna, optional: true }, { offerId: kayak }, { offerId: fixed, fixed: { unit: "adult", count: 1 } }] });
  const { id: saunaId } = await db().packageComponent.findFirstOrThrow({ where: { packageId: productId, offerId: sauna } });
  return { productId, saunaId };
}

it("a package takes no fewer and no more than each part that cannot be left out: its calendar, its facts and its hold say so", async () => {
  const { productId } = await guided();
  expect((await stayOf(productId)).units).toEqual({ adult: 4 });
  for (const [adult, code, data] of [[3, "pricing.party_too_small", { min: 4 }], [7, "pricing.party_too_large", { max: 6 }]] as const) {
    expect((await stayOf(productId, { units: { adult } })).partyProblem).toEqual({ code, values: data });
    await expect(hold(productId, { adult })).rejects.toMatchObject({ code, data });
  }
  expect((await stayOf(productId, { units: { adult: 6 } })).partyProblem).toBeNull();
  await makeSlugs(productId);
  expect(await findProductPage(db(), { lang: "pl", slug: `${productId}-pl` })).toMatchObject({ page: { minParty: 4, maxParty: 6 } });
});

it("a bundle takes what its packages and their parts do", async () => {
  const { productId } = await guided();
  const small = await makeCruise();
  await db().product.update({ where: { id: small.packageId }, data: { maxParty: 5 } });
  const bundle = await makeBundle({ ownerId: await makeOrganisation({ kind: "rot" }), packageIds: [productId, small.packageId] });
  expect((await stayOf(bundle, { units: { adult: 3 } })).partyProblem).toEqual({ code: "pricing.party_too_small", values: { min: 4 } });
  expect((await stayOf(bundle, { units: { adult: 6 } })).partyProblem).toEqual({ code: "pricing.party_too_large", values: { max: 5 } });
});

it("a part that may be left out and does not take so many is left out, and not paid for", async () => {
  const { productId, saunaId } = await guided();
  const stay = await stayOf(productId, { units: { adult: 4 }, date: DAY });
  expect([stay.dateProblem, stay.dropped]).toEqual([null, [saunaId]]);
  expect(stay.breakdown!.parts.map(({ partId }) => partId)).not.toContain(saunaId);
  const held = await hold(productId, { adult: 4 });
  expect((await db().order.findUniqueOrThrow({ where: { id: held.orderId } })).totalMinor).toBe(stay.breakdown!.totalMinor);
});

/** Saving an offer: slots follow its hours, prices keep a history, languages wait for a look, what is sold stays sold. */
import { beforeAll, expect, test } from "vitest";
import type { Fields } from "../../../app/core/form-fields.ts";
import { readOfferDraft, type OfferDraft } from "../../../app/core/catalogue/offer-draft.ts";
import { dbDate } from "../../../app/core/time.ts";
import { offerForm } from "../../../app/domain/availability/offer-form.server.ts";
import { approveOffer, submitOffer } from "../../../app/domain/compliance/change-status.server.ts";
import type { Held } from "../../../app/domain/booking/hold-places.server.ts";
import { settle } from "../../../app/domain/payments/settling/settle.server.ts";
import { saveOffer } from "../../../app/domain/compliance/save-offer.server.ts";
import type { Actor } from "../../../app/domain/organisations/actor.ts";
import { quoteProduct } from "../../../app/domain/pricing/quote-product.server.ts";
import { changesSince } from "../../../app/platform/changes.server.ts";
import { db } from "../../../app/platform/db.server.ts";
import { changedProducts, touchedProducts } from "../../../search/sync/touched-products.server.ts";
import { DAY, makePlace, setReserved } from "../../support/factory.ts";
import { databaseOfFile, stripeOfEachTest } from "../../support/of-file.ts";
import { hold, jobsOf, pay } from "../../support/orders.ts";
import { admit, makeActor, NOW, offerFields } from "../../support/studio.ts";

databaseOfFile();
const stripe = stripeOfEachTest({ withWebhooks: false });
beforeAll(async () => {
  await makePlace();
});

async function save(actor: Actor, fields: Fields, id: string | null = null): Promise<string> {
  const read = readOfferDraft(fields);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return saveOffer(db(), { actor, id, draft: read.draft, now: NOW });
}

async function published(actor: Actor, fields: Fields): Promise<string> {
  const lot = await makeActor("lot", "LOT Darłowo");
  await admit({ lot, entrepreneur: actor });
  const id = await save(actor, fields);
  await submitOffer(db(), { actor, id, lotId: lot.organisationId, now: NOW });
  await approveOffer(db(), { actor: lot, id, now: NOW });
  return id;
}

async function bought(held: Held): Promise<void> {
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
}

const slotsOf = async (offerId: string) => {
  const { resourceId } = await db().offer.findUniqueOrThrow({ where: { productId: offerId } });
  return db().slot.findMany({ where: { resourceId }, orderBy: [{ date: "asc" }, { start: "asc" }] });
};

test("a new offer is a draft with slots for its hours and prices by season", async () => {
  const actor = await makeActor();
  const id = await save(actor, await offerFields());
  expect(await db().product.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: "draft", ownerId: actor.organisationId, publicLangs: ["pl", "de", "en"], legalClass: "single_service" });
  const day = (await slotsOf(id)).filter((slot) => slot.date.getTime() === dbDate(DAY).getTime());
  expect(day.map((slot) => [slot.start, slot.capacity, slot.endMinutes])).toEqual([["10:00", 12, 60], ["14:00", 12, 60]]);
  expect((await quoteProduct(db(), { productId: id, units: { adult: 2, child: 1 }, date: "2027-06-15" })).totalMinor).toBe(10_000);
  expect((await quoteProduct(db(), { productId: id, units: { adult: 2, child: 1 }, date: DAY })).totalMinor).toBe(11_100);
});

test("what was typed comes back in the form", async () => {
  const actor = await makeActor();
  const fields = await offerFields({ "unit.room.pln": ["250"], "unit.room.pax": ["2"], "closed.0.from": ["2027-05-03"], "closed.0.to": ["2027-05-05"], dogs: ["yes"], "feature.0.type": ["inclusion"], "feature.0.pl": ["kamizelki"] });
  const form = await offerForm(db(), { id: await save(actor, fields), ownerId: actor.organisationId, now: NOW });
  const { "resource.id": _resource, ...typed } = fields;
  expect(form.fields).toMatchObject(typed);
  expect(form.states).toMatchObject({ "title.de": "reviewed", "feature.0.de": "missing" });
});

test("only changed prices are added to the history", async () => {
  const actor = await makeActor();
  const id = await save(actor, await offerFields());
  const history = async () => (await db().priceHistory.findMany({ where: { productId: id }, orderBy: { id: "asc" } })).map((row) => [row.unitCode, row.currency, row.amountMinor]);
  expect(await history()).toEqual([["adult", "PLN", 4000], ["adult", "PLN", 4550], ["child", "PLN", 2000]]);
  await save(actor, await offerFields(), id);
  expect(await history()).toHaveLength(3);
  await save(actor, await offerFields({ "unit.adult.pln": ["42"] }), id);
  expect((await history()).slice(3)).toEqual([["adult", "PLN", 4200]]);
});

test("a capacity cannot fall below what is reserved", async () => {
  const actor = await makeActor();
  const id = await save(actor, await offerFields());
  const [first, second] = await slotsOf(id);
  if (!first || !second) throw new Error("slots were rolled");
  await setReserved({ id: first.id }, 9);
  const { resourceId } = await db().offer.findUniqueOrThrow({ where: { productId: id } });
  await save(actor, await offerFields({ "resource.id": [resourceId], "resource.capacity": ["5"] }), id);
  expect(await db().slot.findUniqueOrThrow({ where: { id: first.id } })).toMatchObject({ capacity: 9, reserved: 9 });
  expect(await db().slot.findUniqueOrThrow({ where: { id: second.id } })).toMatchObject({ capacity: 5 });
});

const PARTS_WITH_GUESTS = {
  "another hour": { "schedule.0.times": ["11:00, 14:00"] },
  "another season": { "schedule.0.to": ["01.07"] },
  "a closed day": { "closed.0.from": [DAY] },
  "another resource": { "resource.id": ["new"], "resource.name": ["Druga łódź"] },
};

for (const [change, fields] of Object.entries(PARTS_WITH_GUESTS)) test(`${change} that takes a paid guest's hour is not saved before that was said and agreed to`, async () => {
  const actor = await makeActor();
  const id = await published(actor, await offerFields());
  const { resourceId } = await db().offer.findUniqueOrThrow({ where: { productId: id } });
  const changed = await offerFields({ "resource.id": [resourceId], ...fields });
  const held = await hold(id, { adult: 2 }, { time: "10:00" });
  const slots = await slotsOf(id);
  const { draft } = readOfferDraft(changed) as { draft: OfferDraft };
  await bought(held);
  const before = await db().product.findUniqueOrThrow({ where: { id } });
  await expect(saveOffer(db(), { actor, id, draft, now: NOW })).rejects.toMatchObject({ code: "availability.guests_lose", data: { count: 1 } });
  expect(await db().product.findUniqueOrThrow({ where: { id } })).toEqual(before);
  expect(await slotsOf(id)).toEqual(slots);
  expect((await jobsOf("follow-day")).filter((job) => job.resourceId === resourceId)).toEqual([]);
  await saveOffer(db(), { actor, id, draft, mayLose: 1, now: NOW });
  expect(await jobsOf("follow-day")).toContainEqual({ resourceId, date: DAY, at: NOW.toISOString() });
});

test("what takes nobody's hour is saved at once, and so is what takes a cart's", async () => {
  const actor = await makeActor();
  const id = await published(actor, await offerFields());
  const { resourceId } = await db().offer.findUniqueOrThrow({ where: { productId: id } });
  const ofHour = (times: string) => offerFields({ "resource.id": [resourceId], "schedule.0.times": [times] });
  const buy = (time: string) => hold(id, { adult: 2 }, { time });
  await bought(await buy("10:00"));
  await buy("14:00");
  await save(actor, await ofHour("10:00, 12:00"), id);
  expect((await slotsOf(id)).filter(({ date }) => date.getTime() === dbDate(DAY).getTime()).map(({ start, closed }) => [start, closed])).toEqual([["10:00", false], ["12:00", false], ["14:00", true]]);
});

test("closed days close the slots, and open them again", async () => {
  const actor = await makeActor();
  const id = await save(actor, await offerFields({ "closed.0.from": [DAY] }));
  const { resourceId } = await db().offer.findUniqueOrThrow({ where: { productId: id } });
  const open = async () => (await slotsOf(id)).filter((slot) => slot.date.getTime() === dbDate(DAY).getTime()).map((slot) => !slot.closed);
  expect(await open()).toEqual([false, false]);
  await save(actor, await offerFields({ "resource.id": [resourceId] }), id);
  expect(await open()).toEqual([true, true]);
});

test("a changed Polish text makes the others outdated and takes their languages off the shop, until they are confirmed", async () => {
  const actor = await makeActor();
  const id = await published(actor, await offerFields());
  const { resourceId } = await db().offer.findUniqueOrThrow({ where: { productId: id } });
  const changed = { "resource.id": [resourceId], "summary.pl": ["Dwie godziny na wodzie"] };
  await save(actor, await offerFields(changed), id);
  expect((await offerForm(db(), { id, ownerId: actor.organisationId, now: NOW })).states).toMatchObject({ "summary.pl": "reviewed", "summary.de": "outdated", "summary.en": "outdated", "title.de": "reviewed" });
  expect((await db().product.findUniqueOrThrow({ where: { id } })).publicLangs).toEqual(["pl"]);
  await save(actor, await offerFields({ ...changed, confirmed: ["de"] }), id);
  expect((await db().product.findUniqueOrThrow({ where: { id } })).publicLangs).toEqual(["pl", "de"]);
});

test("a published offer has a slug in each language; a new title makes a new one and keeps the old", async () => {
  const actor = await makeActor();
  const id = await published(actor, await offerFields({ "title.pl": ["Łabędzie o świcie"] }));
  const slugs = async () => (await db().productSlug.findMany({ where: { productId: id, lang: "pl" }, orderBy: { slug: "asc" } })).map((row) => [row.slug, row.current]);
  expect(await slugs()).toEqual([["labedzie-o-swicie", true]]);
  const { resourceId } = await db().offer.findUniqueOrThrow({ where: { productId: id } });
  await save(actor, await offerFields({ "resource.id": [resourceId], "title.pl": ["Żurawie o świcie"] }), id);
  expect(await slugs()).toEqual([["labedzie-o-swicie", false], ["zurawie-o-swicie", true]]);
});

test("an offer or a resource of somebody else is not found", async () => {
  const [actor, stranger] = [await makeActor(), await makeActor()];
  const id = await save(actor, await offerFields());
  const { resourceId } = await db().offer.findUniqueOrThrow({ where: { productId: id } });
  await expect(save(stranger, await offerFields(), id)).rejects.toMatchObject({ code: "not_found" });
  await expect(save(stranger, await offerFields({ "resource.id": [resourceId] }))).rejects.toMatchObject({ code: "not_found" });
});

test("the index hears of the offer and so of everything made of it", async () => {
  const actor = await makeActor();
  const id = await save(actor, await offerFields());
  const packageId = (await db().product.create({ data: { id: `p-${id}`, kind: "package", ownerId: actor.organisationId, placeId: (await db().place.findFirstOrThrow()).id, title: {}, summary: {}, description: {}, publicLangs: [], themes: [], seasons: [], scene: "harbour", languages: [], accessibility: [], cancellation: [], components: { create: { id: `c-${id}`, offerId: id } } } })).id;
  const { upTo } = await changesSince(db(), null);
  await save(actor, await offerFields({ "unit.child.pln": ["25"] }), id);
  expect(await touchedProducts(db(), await changedProducts(db(), await changesSince(db(), upTo)))).toEqual(expect.arrayContaining([id, packageId]));
});

test("a form with mistakes says which fields are wrong", async () => {
  const read = readOfferDraft(await offerFields({ "title.pl": [""], "unit.adult.pln": ["czterdzieści"], "unit.room.pln": ["200"], "season.to": [""], "schedule.0.times": ["25:00"], "closed.0.from": ["2027-05-05"], "closed.0.to": ["2027-05-01"], maxParty: ["0"] }));
  expect(read).toEqual({ problems: { "title.pl": "required", "unit.adult.pln": "number", "unit.room.pax": "required", "season.to": "season_pair", "schedule.0.times": "time", "closed.0.to": "range", maxParty: "out_of_range" } });
});

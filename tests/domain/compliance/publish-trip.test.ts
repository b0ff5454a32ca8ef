/** From the entrepreneur's offer to ZROT's bundle: who may do what, what stops a publication, and that the preview tells the truth. */
import { beforeAll, expect, test } from "vitest";
import type { Fields } from "../../../app/core/form-fields.ts";
import { readOfferDraft } from "../../../app/core/catalogue/offer-draft.ts";
import { readBundleDraft, readPackageDraft } from "../../../app/core/catalogue/trip-draft.ts";
import { draftPackage } from "../../../app/domain/catalogue/drafts/draft-sellable.server.ts";
import { approveOffer, publishTrip, sendBackOffer, submitOffer, withdrawProduct } from "../../../app/domain/compliance/change-status.server.ts";
import { missingFor } from "../../../app/domain/compliance/check-publishable.server.ts";
import { lastNote } from "../../../app/domain/compliance/products-page.server.ts";
import { saveOffer } from "../../../app/domain/compliance/save-offer.server.ts";
import { saveBundle, savePackage } from "../../../app/domain/compliance/save-trip.server.ts";
import type { Actor } from "../../../app/domain/organisations/actor.ts";
import { previewTrip } from "../../../app/domain/pricing/preview-trip.server.ts";
import { quoteProduct } from "../../../app/domain/pricing/quote-product.server.ts";
import { changesSince } from "../../../app/platform/changes.server.ts";
import { db } from "../../../app/platform/db.server.ts";
import { makePlace } from "../../support/factory.ts";
import { databaseOfFile } from "../../support/of-file.ts";
import { admit, makeActor, makeOrganiser, NOW, offerFields, packageFields } from "../../support/studio.ts";

databaseOfFile();
beforeAll(async () => {
  await makePlace();
});

interface World { lot: Actor; entrepreneur: Actor; offers: string[] }

async function draftOffer(actor: Actor, more: Fields = {}): Promise<string> {
  const read = readOfferDraft(await offerFields(more));
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return saveOffer(db(), { actor, id: null, draft: read.draft, now: NOW });
}

/** A LOT with an entrepreneur of two published offers: a cruise and another service. */
async function makeWorld(second: Fields = { type: ["guide"], "schedule.0.times": ["12:00"] }): Promise<World> {
  const [lot, entrepreneur] = [await makeActor("lot", "LOT Darłowo"), await makeActor()];
  await admit({ lot, entrepreneur });
  const offers = [await draftOffer(entrepreneur), await draftOffer(entrepreneur, { "title.pl": ["Spacer po mieście"], ...second })];
  for (const id of offers) {
    await submitOffer(db(), { actor: entrepreneur, id, lotId: lot.organisationId, now: NOW });
    await approveOffer(db(), { actor: lot, id, now: NOW });
  }
  return { lot, entrepreneur, offers };
}

async function makeTrip({ lot, offers }: World, more: Fields = {}): Promise<string> {
  const read = readPackageDraft(await packageFields(offers, more));
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return savePackage(db(), { actor: lot, id: null, draft: read.draft, now: NOW });
}

const codes = async (productId: string) => (await missingFor(db(), { productId, now: NOW })).filter((lack) => lack.blocks).map((lack) => lack.code).sort();

test("an empty offer cannot be handed in, and the list says why", async () => {
  const [lot, entrepreneur] = [await makeActor("lot"), await makeActor()];
  await admit({ lot, entrepreneur });
  const id = await draftOffer(entrepreneur, { "summary.pl": [""], "unit.adult.pln": [""], "unit.adult.plnHigh": [""], "unit.child.pln": [""], "schedule.0.weekdays": [], "schedule.0.from": [""], "schedule.0.to": [""], "schedule.0.times": [""] });
  expect(await codes(id)).toEqual(["schedule", "text", "units"]);
  await expect(submitOffer(db(), { actor: entrepreneur, id, lotId: lot.organisationId, now: NOW })).rejects.toMatchObject({ code: "catalogue.incomplete", data: { missing: expect.arrayContaining([{ code: "text", blocks: true, data: { name: "summary" } }]) } });
  expect(await db().product.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: "draft" });
});

test("a business without its legal data cannot sell", async () => {
  const entrepreneur = await makeActor();
  await db().organisation.update({ where: { id: entrepreneur.organisationId }, data: { nip: "" } });
  expect(await codes(await draftOffer(entrepreneur))).toEqual(["seller"]);
});

test("an offer is handed only to a LOT that admitted the entrepreneur, and reviewed only there", async () => {
  const [lot, other, entrepreneur] = [await makeActor("lot"), await makeActor("lot"), await makeActor()];
  await admit({ lot, entrepreneur });
  const id = await draftOffer(entrepreneur);
  await expect(submitOffer(db(), { actor: entrepreneur, id, lotId: other.organisationId, now: NOW })).rejects.toMatchObject({ code: "forbidden" });
  await submitOffer(db(), { actor: entrepreneur, id, lotId: lot.organisationId, now: NOW });
  await expect(approveOffer(db(), { actor: other, id, now: NOW })).rejects.toMatchObject({ code: "not_found" });
});

test("an offer given back tells the note, until it is handed in again", async () => {
  const [lot, entrepreneur] = [await makeActor("lot"), await makeActor()];
  await admit({ lot, entrepreneur });
  const id = await draftOffer(entrepreneur);
  await submitOffer(db(), { actor: entrepreneur, id, lotId: lot.organisationId, now: NOW });
  await sendBackOffer(db(), { actor: lot, id, note: "Dopisz miejsce spotkania", now: NOW });
  expect(await lastNote(db(), { productId: id })).toBe("Dopisz miejsce spotkania");
  await submitOffer(db(), { actor: entrepreneur, id, lotId: lot.organisationId, now: NOW });
  expect(await lastNote(db(), { productId: id })).toBeNull();
});

test("a day's package is published with slugs, legal class and a word to the index; twice is refused", async () => {
  const world = await makeWorld();
  const id = await makeTrip(world);
  expect(await codes(id)).toEqual([]);
  const { upTo } = await changesSince(db(), null);
  await publishTrip(db(), { actor: world.lot, id, now: NOW });
  expect((await changesSince(db(), upTo)).products).toContain(id);
  expect(await db().product.findUniqueOrThrow({ where: { id }, include: { slugs: true } })).toMatchObject({ status: "published", publishedAt: NOW, publicLangs: ["pl", "de", "en"], days: 1, nights: 0, legalClass: "single_service", legalDecidedAt: NOW, slugs: [{ current: true }, { current: true }, { current: true }] });
  await expect(publishTrip(db(), { actor: world.lot, id, now: NOW })).rejects.toMatchObject({ code: "catalogue.wrong_state" });
});

test("the preview of a draft says what the sale will say", async () => {
  const world = await makeWorld();
  const fields = { "price.rule": ["discount"], "price.percent": ["7"] };
  const read = readPackageDraft(await packageFields(world.offers, fields));
  if ("problems" in read) throw new Error("fields");
  const preview = await previewTrip(db(), { sellable: await draftPackage(db(), { draft: read.draft, ownerId: world.lot.organisationId, offerIds: world.offers }), now: NOW });
  const id = await makeTrip(world, fields);
  expect(preview.dates[0]!.date).toBe("2027-05-01");
  for (const { adults, children, date, total } of preview.prices) {
    const quote = await quoteProduct(db(), { productId: id, units: { adult: adults, ...(children > 0 && { child: children }) }, date: date! });
    expect(total).toEqual({ amount: quote.totalMinor, currency: "PLN" });
  }
  expect(preview.prices.map((price) => price.total!.amount)).toEqual([14_880, 22_320]);
});

test("the preview leaves out an optional part that is not offered at present, as the sale does", async () => {
  const world = await makeWorld();
  const read = readPackageDraft(await packageFields(world.offers, { "price.rule": ["fixed"], "price.adult.pln": ["60"], "price.child.pln": ["30"], "component.1.optional": ["on"] }));
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  const preview = async () => (await previewTrip(db(), { sellable: await draftPackage(db(), { draft: read.draft, ownerId: world.lot.organisationId, offerIds: world.offers }), now: NOW })).prices.map(({ total, list }) => [total!.amount, list!.amount]);
  expect(await preview()).toEqual([[12_000, 16_000], [18_000, 24_000]]);
  await db().product.update({ where: { id: world.offers[1]! }, data: { status: "withdrawn" } });
  expect(await preview()).toEqual([[6_000, 8_000], [9_000, 12_000]]);
});

test("nights and services together need an organiser with register and cover through the last trip", async () => {
  const world = await makeWorld({ type: ["lodging"], "schedule.0.times": [""], "unit.adult.pln": ["120"] });
  const id = await makeTrip(world, { "component.1.nights": ["1"], "component.1.from": [""], "component.1.to": [""] });
  expect(await db().product.findUniqueOrThrow({ where: { id } })).toMatchObject({ legalClass: "package", organiserId: world.lot.organisationId, nights: 1, days: 2 });
  expect(await codes(id)).toEqual(["organiser_register"]);
  await makeOrganiser(world.lot.organisationId, "2027-06-30");
  expect((await missingFor(db(), { productId: id, now: NOW })).find((lack) => lack.blocks)).toEqual({ code: "insolvency_ends", blocks: true, data: { covered: "2027-06-30", end: "2028-05-25" } });
  await makeOrganiser(world.lot.organisationId);
  await publishTrip(db(), { actor: world.lot, id, now: NOW });
});

test("parts of which one wants more people than another takes are sold to nobody together: the package is incomplete", async () => {
  const world = await makeWorld();
  const id = await makeTrip(world);
  const [first, second] = world.offers;
  await db().product.update({ where: { id: first! }, data: { minParty: 6 } });
  expect(await codes(id)).not.toContain("party");
  await db().product.update({ where: { id: second! }, data: { maxParty: 4 } });
  expect((await missingFor(db(), { productId: id, now: NOW })).find((lack) => lack.code === "party")).toEqual({ code: "party", blocks: true, data: { min: "6", max: "4" } });
});

test("a package of one part, or of a withdrawn one, is incomplete", async () => {
  const world = await makeWorld();
  const id = await makeTrip({ ...world, offers: world.offers.slice(0, 1) });
  expect(await codes(id)).toEqual(["components"]);
  await withdrawProduct(db(), { actor: world.entrepreneur, id: world.offers[0]!, now: NOW });
  expect(await codes(id)).toEqual(["components", "part_unpublished"]);
  await expect(publishTrip(db(), { actor: world.lot, id, now: NOW })).rejects.toMatchObject({ code: "catalogue.incomplete" });
});

test("a LOT uses only offers of its own entrepreneurs", async () => {
  const [world, other] = [await makeWorld(), await makeWorld()];
  await expect(makeTrip({ ...world, offers: [world.offers[0]!, other.offers[0]!] })).rejects.toMatchObject({ code: "bad_request" });
});

test("an offer that a published package needs cannot be withdrawn", async () => {
  const world = await makeWorld();
  const id = await makeTrip(world);
  await publishTrip(db(), { actor: world.lot, id, now: NOW });
  await expect(withdrawProduct(db(), { actor: world.entrepreneur, id: world.offers[0]!, now: NOW })).rejects.toMatchObject({ code: "catalogue.in_use", data: { titles: "Dzień w porcie" } });
});

test("moved and removed components keep the ids of those that stay", async () => {
  const world = await makeWorld();
  const id = await makeTrip(world);
  const [first, second] = await db().packageComponent.findMany({ where: { packageId: id }, orderBy: { position: "asc" } });
  if (!first || !second) throw new Error("two components were written");
  const read = readPackageDraft(await packageFields([world.offers[1]!, world.offers[0]!], { "component.0.key": [second.id], "component.1.key": [first.id], "component.1.substituteFor": [second.id] }));
  if ("problems" in read) throw new Error("fields");
  await savePackage(db(), { actor: world.lot, id, draft: read.draft, now: NOW });
  expect(await db().packageComponent.findMany({ where: { packageId: id }, orderBy: { position: "asc" }, select: { id: true, offerId: true, substituteForId: true } })).toEqual([
    { id: second.id, offerId: world.offers[1], substituteForId: null }, { id: first.id, offerId: world.offers[0], substituteForId: second.id },
  ]);
});

test("a bundle needs packages of two LOTs, then it is published", async () => {
  const [world, other, zrot] = [await makeWorld(), await makeWorld(), await makeActor("rot", "ZROT")];
  await makeOrganiser(zrot.organisationId);
  const trips = [await makeTrip(world), await makeTrip(world, { "title.pl": ["Drugi dzień"] }), await makeTrip(other)];
  for (const [index, id] of trips.entries()) await publishTrip(db(), { actor: index < 2 ? world.lot : other.lot, id, now: NOW });
  const bundle = async (items: string[], id: string | null) => {
    const read = readBundleDraft({ ...(await packageFields([])), ...Object.assign({}, ...items.map((item, row): Fields => ({ [`item.${row}.package`]: [item], [`item.${row}.day`]: [String(row + 1)] }))) });
    if ("problems" in read) throw new Error(JSON.stringify(read.problems));
    return saveBundle(db(), { actor: zrot, id, draft: read.draft, now: NOW });
  };
  const id = await bundle(trips.slice(0, 2), null);
  expect(await codes(id)).toEqual(["lots"]);
  await bundle([trips[0]!, trips[2]!], id);
  expect(await codes(id)).toEqual([]);
  await publishTrip(db(), { actor: zrot, id, now: NOW });
  expect(await db().product.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: "published", days: 2, publicLangs: ["pl", "de", "en"], organiserId: zrot.organisationId });
});

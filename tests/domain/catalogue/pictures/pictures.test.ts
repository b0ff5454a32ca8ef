/** Photographs on the real database: only the owner's, cover first, files that come and go with their rows. */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { MOST_PICTURES, type PictureDraft } from "../../../../app/core/catalogue/picture.ts";
import { addPicture } from "../../../../app/domain/catalogue/pictures/add-picture.server.ts";
import { editPicture, movePicture, removePicture } from "../../../../app/domain/catalogue/pictures/change-picture.server.ts";
import { readCopy, studioPictures } from "../../../../app/domain/catalogue/pictures/read-pictures.server.ts";
import { findProductPage } from "../../../../app/domain/catalogue/product-page.server.ts";
import type { Actor } from "../../../../app/domain/organisations/actor.ts";
import { db } from "../../../../app/platform/db.server.ts";
import { readIndexedProducts } from "../../../../search/documents/read-products.server.ts";
import { makeOffer, makeSlugs, makeResource } from "../../../support/factory.ts";
import { databaseOfFile, dataDirOfFile } from "../../../support/of-file.ts";
import { cameraPhoto } from "../../../support/pictures.ts";
import { makeActor, NOW } from "../../../support/studio.ts";

let owner: Actor;
let stranger: Actor;
let bytes: Buffer;

const dataDir = dataDirOfFile();
databaseOfFile();
beforeAll(async () => {
  [owner, stranger] = [await makeActor(), await makeActor()];
  bytes = await cameraPhoto({ width: 1200, height: 800 });
});

const draft: PictureDraft = { alt: { pl: "Kajak na rzece", de: "Kajak auf dem Fluss", en: "" }, author: "Anna Nowak", licence: "cc-by-4.0" };
const newOffer = async () => makeOffer({ ownerId: owner.organisationId, resourceId: (await makeResource({ organisationId: owner.organisationId })).resourceId });
const add = (productId: string, actor = owner) => addPicture(db(), { actor, productId, bytes, draft });
const orderOf = async (productId: string) => (await studioPictures(db(), { actor: owner, productId })).pictures.map(({ id }) => id);
const kept = () => (existsSync(path.join(dataDir, "media/pictures")) ? readdirSync(path.join(dataDir, "media/pictures")) : []);
const auditOf = async (id: string) => (await db().auditRow.findMany({ where: { entity: "picture", entityId: id }, orderBy: { id: "asc" } })).map(({ action, actorId }) => ({ action, actorId }));

test("a photograph is on the product's page in each language's words, and its copies can be had", async () => {
  const productId = await newOffer();
  await makeSlugs(productId, { slug: () => productId });
  const id = await add(productId);
  const photos = async (lang: "de" | "en") => {
    const found = await findProductPage(db(), { lang, slug: productId });
    return "page" in found ? found.page.photos : [];
  };
  expect(await photos("de")).toEqual([{ id, width: 1200, height: 800, colour: expect.stringMatching(/^#/) as string, alt: "Kajak auf dem Fluss", author: "Anna Nowak", licence: "cc-by-4.0" }]);
  expect((await photos("en"))[0]!.alt).toBeNull();
  expect((await readCopy(db(), { id, file: "1200.avif" })).format).toBe("avif");
  for (const file of ["1600.avif", "480.png", "../480.jpg", "480"]) await expect(readCopy(db(), { id, file }), file).rejects.toMatchObject({ code: "not_found" });
  expect(await auditOf(id)).toEqual([{ action: "add", actorId: owner.userId }]);
});

test("search documents carry the cover", async () => {
  const productId = await newOffer();
  const [, second] = [await add(productId), await add(productId)];
  await movePicture(db(), { actor: owner, productId, id: second, by: -1 });
  const [document] = await readIndexedProducts(db(), { ids: [productId], now: NOW });
  expect(document!.picture?.id).toBe(second);
});

test("the order changes by one place and stops at the ends", async () => {
  const productId = await newOffer();
  const [a, b, c] = [await add(productId), await add(productId), await add(productId)];
  await movePicture(db(), { actor: owner, productId, id: c, by: -1 });
  expect(await orderOf(productId)).toEqual([a, c, b]);
  await movePicture(db(), { actor: owner, productId, id: a, by: -1 });
  await movePicture(db(), { actor: owner, productId, id: b, by: 1 });
  expect(await orderOf(productId)).toEqual([a, c, b]);
  await removePicture(db(), { actor: owner, productId, id: a });
  expect(await orderOf(productId)).toEqual([c, b]);
  expect(await add(productId)).toBe((await orderOf(productId)).at(-1));
});

test("a removed one is gone with its files", async () => {
  const productId = await newOffer();
  const id = await add(productId);
  expect(kept()).toContain(id);
  await removePicture(db(), { actor: owner, productId, id });
  expect(kept()).not.toContain(id);
  await expect(readCopy(db(), { id, file: "480.jpg" })).rejects.toMatchObject({ code: "not_found" });
  expect((await auditOf(id)).map(({ action }) => action)).toEqual(["add", "remove"]);
});

test("another Polish description makes the German one outdated, so that it is no longer shown", async () => {
  const productId = await newOffer();
  const id = await add(productId);
  await editPicture(db(), { actor: owner, productId, id, draft: { ...draft, alt: { ...draft.alt, pl: "Dwa kajaki na rzece" }, author: "Jan Nowak", licence: "own" } });
  const [picture] = (await studioPictures(db(), { actor: owner, productId })).pictures;
  expect(picture!.states).toEqual({ "alt.pl": "reviewed", "alt.de": "outdated", "alt.en": "missing" });
  expect(picture!.fields).toMatchObject({ author: ["Jan Nowak"], licence: ["own"], "alt.pl": ["Dwa kajaki na rzece"] });
});

test("a stranger adds, sees, describes, moves and removes nothing", async () => {
  const productId = await newOffer();
  const id = await add(productId);
  const before = { rows: await db().picture.findMany({ where: { productId } }), files: kept() };
  const which = { actor: stranger, productId, id };
  const tries = [() => add(productId, stranger), () => studioPictures(db(), which), () => editPicture(db(), { ...which, draft }), () => movePicture(db(), { ...which, by: 1 }), () => removePicture(db(), which)];
  for (const each of tries) await expect(each()).rejects.toMatchObject({ code: "not_found" });
  expect({ rows: await db().picture.findMany({ where: { productId } }), files: kept() }).toEqual(before);
});

test("a picture of one product cannot be reached through another", async () => {
  const [mine, other] = [await newOffer(), await newOffer()];
  const id = await add(mine);
  await expect(removePicture(db(), { actor: owner, productId: other, id })).rejects.toMatchObject({ code: "not_found" });
  expect(await orderOf(mine)).toEqual([id]);
});

test("no more than the most, also when two come at once, and no files of the one refused", async () => {
  const productId = await newOffer();
  await db().picture.createMany({ data: Array.from({ length: MOST_PICTURES - 1 }, (_, position) => ({ id: `${productId}-${position}`, productId, storageKey: "pictures/none", width: 1600, height: 1000, colour: "#000000", author: "A", licence: "own", position })) });
  const files = kept().length;
  const results = await Promise.allSettled([add(productId), add(productId)]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(results.find((result) => result.status === "rejected")).toMatchObject({ reason: { code: "pictures.full", data: { most: MOST_PICTURES } } });
  expect(kept()).toHaveLength(files + 1);
  expect(await orderOf(productId)).toHaveLength(MOST_PICTURES);
});

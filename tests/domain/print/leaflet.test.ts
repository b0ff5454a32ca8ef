import { expect, it } from "vitest";
import { formatMoney } from "../../../app/core/money.ts";
import { priceSize } from "../../../app/domain/print/leaflet-fit.ts";
import { makeLeaflet } from "../../../app/domain/print/leaflet.server.tsx";
import { db } from "../../../app/platform/db.server.ts";
import type { Lang } from "../../../app/core/vocabulary.ts";
import { makeBundle, makeCruise, makeSlugs, makeOffer, makeOrganisation, makePackage, makeResource, NOW } from "../../support/factory.ts";
import { databaseOfFile } from "../../support/of-file.ts";
import { streamsOf } from "../../support/read-pdf.ts";

databaseOfFile();

const addressed = (productId: string) => makeSlugs(productId, { slug: (id, lang) => `${lang}-${id}` });
const leafletOf = (productId: string, lang: Lang = "pl") => makeLeaflet(db(), { lang, slug: `${lang}-${productId}`, publicUrl: "https://latarnia.example", now: NOW });

/** The file's plain parts: dictionaries, not the compressed streams. */
async function printed(productId: string, lang?: Lang): Promise<string> {
  const answer = await leafletOf(productId, lang);
  if (!("pdf" in answer)) throw new Error("no leaflet");
  return answer.pdf.toString("latin1");
}

const pagesOf = (pdf: string) => pdf.match(/\/Type \/Page\b(?!s)/g)?.length;

it("is one page that says its language and carries its own fonts", async () => {
  const { packageId, offerId } = await makeCruise();
  await addressed(packageId);
  await addressed(offerId);
  for (const lang of ["pl", "de"] as const) {
    const pdf = await printed(packageId, lang);
    expect(pdf).toMatch(/^%PDF-/);
    expect(pagesOf(pdf)).toBe(1);
    expect(pdf).toContain(`/Lang (${lang})`);
    expect(pdf).toMatch(/\+SourceSerif4-SemiBold/);
    expect(pdf).toMatch(/\+Inter-Regular/);
  }
  expect(pagesOf(await printed(offerId))).toBe(1);
});

it("leads to the page itself", async () => {
  const { packageId } = await makeCruise();
  await addressed(packageId);
  expect(await printed(packageId, "en")).toContain(`https://latarnia.example/en/p/en-${packageId}`);
});

it("a long bundle takes two pages at most", async () => {
  const lotId = await makeOrganisation({ kind: "lot" });
  const ownerId = await makeOrganisation();
  const { resourceId } = await makeResource({ organisationId: ownerId });
  const offers = await Promise.all(["Rejs po porcie", "Wieczór z żeglarzem", "Wędzarnia i łąka"].map((title) => makeOffer({ ownerId, resourceId, title })));
  const packageIds: string[] = [];
  for (let part = 0; part < 5; part++) packageIds.push(await makePackage({ ownerId: lotId, title: `Część ${part}`, components: offers.map((offerId) => ({ offerId })) }));
  const bundleId = await makeBundle({ ownerId: lotId, packageIds });
  for (const id of packageIds) await addressed(id);
  await addressed(bundleId);
  expect(pagesOf(await printed(bundleId))).toBeLessThanOrEqual(2);
});

it("another language's slug leads to the right file; a language without texts has none", async () => {
  const { packageId } = await makeCruise();
  await addressed(packageId);
  expect(await makeLeaflet(db(), { lang: "pl", slug: `de-${packageId}`, publicUrl: "https://latarnia.example", now: NOW })).toEqual({ redirect: `/pl/p/pl-${packageId}/leaflet.pdf` });
  await db().product.update({ where: { id: packageId }, data: { publicLangs: ["pl"] } });
  expect(await leafletOf(packageId, "de")).toEqual({ missing: true });
  await expect(leafletOf("nothing")).rejects.toMatchObject({ code: "not_found" });
});

/** Letters set in the size of the price: text is written as glyph numbers, four figures each, in compressed streams. */
function lettersOfSize(pdf: Buffer, size: number): number {
  const runs = streamsOf(pdf).flatMap((stream) => [...stream.matchAll(new RegExp(`/F\\d+ ${size} Tf[^]*?(\\[[^\\]]*\\]) TJ`, "g"))].map((match) => match[1]!));
  return runs.join("").replace(/[^<>0-9a-f]/gi, "").match(/[0-9a-f]{4}/gi)?.length ?? 0;
}

it.each(["pl", "de", "en"] as const)("a long price is printed whole in %s", async (lang) => {
  const { packageId } = await makeCruise();
  await db().product.update({ where: { id: packageId }, data: { priceRule: "fixed", fixedPrices: { adult: { PLN: 617_907 }, child: { PLN: 100 } } } });
  await addressed(packageId);
  const words = formatMoney({ amount: 1_235_814, currency: "PLN" }, lang);
  const answer = await leafletOf(packageId, lang);
  expect(lettersOfSize((answer as { pdf: Buffer }).pdf, priceSize(words))).toBe(words.length);
});

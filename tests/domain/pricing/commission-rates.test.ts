import { expect, it } from "vitest";
import { addDays } from "../../../app/core/time.ts";
import { addRate, ratesPage } from "../../../app/domain/pricing/commission-rates.server.ts";
import { quoteProduct } from "../../../app/domain/pricing/quote-product.server.ts";
import { db } from "../../../app/platform/db.server.ts";
import { DAY, makeBundle, makeCruise, makeOrganisation, makePlace, NOW } from "../../support/factory.ts";
import { databaseOfFile } from "../../support/of-file.ts";
import { hold } from "../../support/orders.ts";
import { admit, makeActor } from "../../support/studio.ts";

databaseOfFile();

async function world() {
  const cruise = await makeCruise();
  const lot = { ...(await makeActor("lot")), organisationId: cruise.lotId };
  await db().lotMembership.create({ data: { lotId: cruise.lotId, entrepreneurId: cruise.entrepreneurId, state: "admitted" } });
  return { ...cruise, lot };
}
const TODAY = "2026-11-24";
const commissionOn = async (productId: string, soldOn: string) => (await quoteProduct(db(), { productId, date: DAY, units: { adult: 2 }, soldOn })).parts.map(({ commissionMinor }) => commissionMinor);

it("the rate of the day of the sale decides, the entrepreneur's own before the one for all; before any, what was agreed", async () => {
  const { packageId, entrepreneurId, lot } = await world();
  await addRate({ actor: lot, entrepreneurId: null, bp: 500, validFrom: "2026-12-01", now: NOW });
  await addRate({ actor: lot, entrepreneurId, bp: 1_250, validFrom: "2027-01-01", now: NOW });
  await addRate({ actor: lot, entrepreneurId: null, bp: 2_000, validFrom: "2027-02-01", now: NOW });
  expect(await Promise.all(["2026-11-30", "2026-12-01", "2027-01-01", "2027-03-01"].map((day) => commissionOn(packageId, day)))).toEqual([[800], [400], [1_000], [1_000]]);
});

it("a sale takes the rate of its day and keeps it", async () => {
  const { packageId, lot } = await world();
  await addRate({ actor: lot, entrepreneurId: null, bp: 0, validFrom: TODAY, now: NOW });
  const { orderId } = await hold(packageId);
  await addRate({ actor: lot, entrepreneurId: null, bp: 3_000, validFrom: addDays(TODAY, 1), now: NOW });
  expect(await db().orderComponent.findFirstOrThrow({ where: { line: { orderId } } })).toMatchObject({ amountMinor: 8_000, commissionMinor: 0 });
});

it("a bundle has the regional organisation's rate, whatever the LOT's is", async () => {
  const { packageId, lot } = await world();
  const rot = await makeActor("rot");
  const bundleId = await makeBundle({ ownerId: rot.organisationId, packageIds: [packageId] });
  await addRate({ actor: lot, entrepreneurId: null, bp: 2_500, validFrom: TODAY, now: NOW });
  await addRate({ actor: rot, entrepreneurId: null, bp: 300, validFrom: TODAY, now: NOW });
  expect([await commissionOn(bundleId, TODAY), await commissionOn(packageId, TODAY)]).toEqual([[240], [2_000]]);
});

it("not for the past, not twice for a day, not for a stranger, and not by an entrepreneur", async () => {
  const { lot, entrepreneurId } = await world();
  const rate = { actor: lot, entrepreneurId, bp: 100, validFrom: TODAY, now: NOW };
  await addRate(rate);
  await expect(addRate(rate)).rejects.toMatchObject({ code: "payments.rate_known" });
  await addRate({ ...rate, entrepreneurId: null });
  await expect(addRate({ ...rate, entrepreneurId: null })).rejects.toMatchObject({ code: "payments.rate_known" });
  await expect(addRate({ ...rate, validFrom: addDays(TODAY, -1) })).rejects.toMatchObject({ code: "payments.rate_from_past" });
  const stranger = await makeActor("entrepreneur");
  await expect(addRate({ ...rate, entrepreneurId: stranger.organisationId })).rejects.toMatchObject({ code: "not_found" });
  await expect(addRate({ ...rate, actor: stranger })).rejects.toMatchObject({ code: "forbidden" });
});

it("a LOT sees its own rates and members with what applies today", async () => {
  const lot = await makeActor("lot");
  const [own, other] = [await makeActor("entrepreneur", "Alfa"), await makeActor("entrepreneur", "Beta")];
  await admit({ lot, entrepreneur: own });
  await admit({ lot, entrepreneur: other });
  await addRate({ actor: lot, entrepreneurId: null, bp: 700, validFrom: TODAY, now: NOW });
  await addRate({ actor: lot, entrepreneurId: other.organisationId, bp: 900, validFrom: addDays(TODAY, 10), now: NOW });
  const page = await ratesPage(db(), { actor: lot, now: NOW });
  expect(page.entrepreneurs.map(({ name, bp }) => [name, bp])).toEqual([["Alfa", 700], ["Beta", 700]]);
  expect(page.rates.map(({ name, bp, standing }) => [name, bp, standing])).toEqual([["Beta", 900, "future"], [null, 700, "current"]]);
});

it("an order in euros has euro prices only, and a product without them is not sold in euros", async () => {
  const { offerId, packageId } = await world();
  expect((await quoteProduct(db(), { productId: packageId, date: DAY, units: { adult: 2, child: 1 }, currency: "EUR" }))).toMatchObject({ currency: "EUR", totalMinor: 2_500 });
  await db().unitPrice.deleteMany({ where: { currency: "EUR", unit: { offerId, code: "child" } } });
  await expect(quoteProduct(db(), { productId: packageId, date: DAY, units: { adult: 2, child: 1 }, currency: "EUR" })).rejects.toMatchObject({ code: "pricing.no_price" });
});

it("those it sells with stand in the order of the Polish alphabet, and two of one name are told apart by their place", async () => {
  const { lot, entrepreneurId } = await world();
  await db().organisation.update({ where: { id: entrepreneurId }, data: { name: "Wkra na Kole" } });
  const namesake = await makeOrganisation({ name: "Wkra na Kole" });
  await db().organisation.update({ where: { id: namesake }, data: { placeId: await makePlace("Wisełka") } });
  for (const id of [namesake, await makeOrganisation({ name: "Wędzarnia" }), await makeOrganisation({ name: "Dom nad Klifem" }), await makeOrganisation({ name: "Dom Wioślarza" })]) await db().lotMembership.create({ data: { lotId: lot.organisationId, entrepreneurId: id, state: "admitted" } });
  await addRate({ actor: lot, entrepreneurId: namesake, bp: 900, validFrom: TODAY, now: NOW });
  const { entrepreneurs, rates } = await ratesPage(db(), { actor: lot, now: NOW });
  expect(entrepreneurs.map(({ name }) => name)).toEqual(["Dom nad Klifem", "Dom Wioślarza", "Wędzarnia", "Wkra na Kole (Darłowo)", "Wkra na Kole (Wisełka)"]);
  expect(rates.map(({ name }) => name)).toEqual(["Wkra na Kole (Wisełka)"]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { priceProduct } from "../../../app/domain/pricing/price-product.ts";
import { checkParty, partyUnits, unitsOfPart } from "../../../app/domain/pricing/units-of-part.ts";
import type { PriceRule, Sellable, SellablePart, SellableUnit } from "../../../app/domain/catalogue/sellable.server.ts";

const sum: PriceRule = { rule: "sum", discountBp: 0, fixedPrices: {} };

function unit(code: SellableUnit["code"], pln: number, more: Partial<SellableUnit> = {}): SellableUnit {
  return { code, pax: null, weight: 1, minAge: null, maxAge: null, prices: [{ currency: "PLN", amountMinor: pln, seasonFrom: null, seasonTo: null }], ...more };
}

function part(partId: string, units: SellableUnit[], more: Partial<SellablePart> = {}): SellablePart {
  return { partId, itemId: null, packageId: null, offerId: `offer-${partId}`, offerType: "activity", entrepreneurId: "e", resourceId: `r-${partId}`, dayOffset: 0, nights: 0, window: null, fixed: null, optional: false, withdrawn: false, units, schedules: [], vatBp: 800, commissionBp: 1000, leadTimeMinutes: 0, cutOffTime: null, minParty: 1, maxParty: 20, ...more };
}

function product(parts: SellablePart[], more: Partial<Sellable> = {}): Sellable {
  return { id: "p", kind: "package", published: true, ownerId: "lot", organiserId: null, minParty: 1, maxParty: 12, days: 1, nights: 0, leadTimeMinutes: 0, price: sum, itemPrices: {}, parts, rates: [], ...more };
}

const cruise = part("cruise", [unit("adult", 4500), unit("child", 3000)]);
const rooms = part("room", [unit("room", 32000, { pax: 2 })], { offerType: "lodging", nights: 2 });
const kayaks = part("kayak", [unit("kayak", 8000, { pax: 2 })], { offerType: "rental" });

test("a family of four sleeps in two rooms for two nights and paddles two kayaks", () => {
  const quote = priceProduct({ sellable: product([cruise, rooms, kayaks]), units: { adult: 2, child: 2 }, date: "2027-07-12" });
  expect(quote.parts.map((p) => p.listMinor)).toEqual([2 * 4500 + 2 * 3000, 2 * 2 * 32000, 2 * 8000]);
  expect(quote.totalMinor).toBe(15000 + 128000 + 16000);
  expect(quote.savingMinor).toBe(0);
});

test("a season's price holds on its nights only", () => {
  const seasonal = unit("room", 30000, { pax: 2, prices: [{ currency: "PLN", amountMinor: 30000, seasonFrom: null, seasonTo: null }, { currency: "PLN", amountMinor: 45000, seasonFrom: "07-01", seasonTo: "08-31" }] });
  const stay = product([part("room", [seasonal], { offerType: "lodging" })], { kind: "offer" });
  expect(priceProduct({ sellable: stay, units: { room: 1 }, date: "2027-06-30", nights: 2 }).totalMinor).toBe(75000);
});

test("shares sum to the discounted total to the grosz, whatever the party", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 3000 }), (adult, child, discountBp) => {
    const quote = priceProduct({ sellable: product([cruise, rooms, kayaks], { price: { rule: "discount", discountBp, fixedPrices: {} } }), units: { adult, child }, date: "2027-07-12" });
    expect(quote.parts.reduce((total, p) => total + p.amountMinor, 0)).toBe(quote.totalMinor);
    expect(quote.listMinor - quote.savingMinor).toBe(quote.totalMinor);
  }));
});

test("a fixed price is shared out by list prices", () => {
  const quote = priceProduct({ sellable: product([cruise, kayaks], { price: { rule: "fixed", discountBp: 0, fixedPrices: { adult: { PLN: 9900 }, child: { PLN: 4900 } } } }), units: { adult: 2, child: 1 }, date: "2027-07-12" });
  expect(quote.totalMinor).toBe(2 * 9900 + 4900);
  expect(quote.parts.reduce((total, p) => total + p.amountMinor, 0)).toBe(quote.totalMinor);
});

test("inside a bundle the package's discount comes before the bundle's", () => {
  const inBundle = [part("a", [unit("adult", 10000)], { itemId: "i1", packageId: "p1" }), part("b", [unit("adult", 20000)], { itemId: "i2", packageId: "p2" })];
  const bundle = product(inBundle, { kind: "bundle", price: { rule: "discount", discountBp: 1000, fixedPrices: {} }, itemPrices: { i1: { rule: "discount", discountBp: 5000, fixedPrices: {} }, i2: sum } });
  const quote = priceProduct({ sellable: bundle, units: { adult: 1 }, date: "2027-07-12" });
  expect(quote.totalMinor).toBe(22500);
  expect(quote.parts.map((p) => p.amountMinor)).toEqual([4500, 18000]);
});

test("a part left out is not priced", () => {
  const quote = priceProduct({ sellable: product([cruise, { ...kayaks, optional: true }]), units: { adult: 2 }, date: "2027-07-12", leftOut: ["kayak"] });
  expect(quote.totalMinor).toBe(9000);
});

const fixed: PriceRule = { rule: "fixed", discountBp: 0, fixedPrices: { adult: { PLN: 9900, EUR: 2500 }, child: { PLN: 4900, EUR: 1200 } } };
const RULES: PriceRule[] = [sum, { rule: "discount", discountBp: 1235, fixedPrices: {} }, fixed];

test("a fixed price falls by the share of what is left out, and nobody else gets it", () => {
  const trip = product([cruise, { ...kayaks, optional: true }], { price: fixed });
  const whole = priceProduct({ sellable: trip, units: { adult: 2 }, date: "2027-07-12" });
  const without = priceProduct({ sellable: trip, units: { adult: 2 }, date: "2027-07-12", leftOut: ["kayak"] });
  expect(whole).toMatchObject({ totalMinor: 19_800, parts: [{ amountMinor: 10_482 }, { amountMinor: 9318 }] });
  expect(without).toMatchObject({ listMinor: 9000, totalMinor: 10_482, parts: [{ partId: "cruise", amountMinor: 10_482 }] });
});

test("whatever is left out of a package or bundle, the other shares stay what they were", () => {
  const parts = [part("a", [unit("adult", 4501), unit("child", 2999)], { itemId: "i1" }), { ...kayaks, itemId: "i1", optional: true }, part("b", [unit("adult", 1)], { itemId: "i2", optional: true }), part("c", [unit("group", 10_007, { pax: 8 })], { itemId: "i2" })];
  const rule = fc.constantFrom(...RULES);
  fc.assert(fc.property(rule, rule, rule, fc.subarray(["kayak", "b"]), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 }), (price, i1, i2, leftOut, adult, child) => {
    for (const sellable of [product(parts, { price }), product(parts, { kind: "bundle", price, itemPrices: { i1, i2 } })]) {
      const asked = { sellable, units: { adult, child }, date: "2027-07-12" };
      const [whole, without] = [priceProduct(asked), priceProduct({ ...asked, leftOut })];
      expect(without.parts).toEqual(whole.parts.filter(({ partId }) => !leftOut.includes(partId)));
      expect(without.parts.reduce((total, each) => total + each.amountMinor, 0)).toBe(without.totalMinor);
    }
  }));
});

test("what is left out takes nothing with it where nobody can say what it is worth", () => {
  const asked = { units: { adult: 2 }, date: "2027-07-12", leftOut: ["kayak"] };
  const inEuros = part("cruise", [unit("adult", 0, { prices: [{ currency: "EUR", amountMinor: 1000, seasonFrom: null, seasonTo: null }] })]);
  expect(priceProduct({ ...asked, sellable: product([{ ...kayaks, optional: true }, inEuros], { price: fixed }), currency: "EUR" }).totalMinor).toBe(5000);
  expect(priceProduct({ ...asked, sellable: product([{ ...kayaks, units: [], optional: true }, cruise], { price: fixed }) }).totalMinor).toBe(19_800);
  const free = [part("kayak", [unit("adult", 0)], { optional: true }), part("walk", [unit("adult", 0)])];
  expect(priceProduct({ ...asked, sellable: product(free, { price: fixed }) })).toMatchObject({ totalMinor: 19_800, parts: [{ partId: "walk", amountMinor: 19_800 }] });
});

const walk = part("walk", [unit("adult", 0)]);
const tasting = part("tasting", [unit("adult", 6000)], { optional: true });

test("a fixed price is not given away with what is left out of a trip whose other parts list nothing", () => {
  const asked = { units: { adult: 2 }, date: "2027-07-12", leftOut: ["tasting"] };
  for (const parts of [[walk, tasting], [tasting, walk]]) expect(priceProduct({ ...asked, sellable: product(parts, { price: fixed }) })).toMatchObject({ listMinor: 0, totalMinor: 19_800, parts: [{ partId: "walk", amountMinor: 19_800 }] });
  expect(priceProduct({ ...asked, sellable: product([walk, tasting]) }).totalMinor, "what is free stays free where parts are added up").toBe(0);
});

test("nor is the fixed price of a bundle's package, nor that of the bundle", () => {
  const asked = { units: { adult: 1 }, date: "2027-07-12", leftOut: ["tasting"] };
  const parts = [{ ...walk, itemId: "i1" }, { ...tasting, itemId: "i1" }, { ...cruise, itemId: "i2" }];
  expect(priceProduct({ ...asked, sellable: product(parts, { kind: "bundle", itemPrices: { i1: fixed, i2: sum } }) })).toMatchObject({ totalMinor: 9900 + 4500, parts: [{ amountMinor: 9900 }, { amountMinor: 4500 }] });
  const free = [{ ...walk, itemId: "i1" }, { ...tasting, itemId: "i2" }, { ...walk, partId: "tour", itemId: "i2" }];
  expect(priceProduct({ ...asked, sellable: product(free, { kind: "bundle", price: fixed, itemPrices: { i1: sum, i2: sum } }) }).totalMinor).toBe(9900);
  const gone = [{ ...walk, itemId: "i1" }, { ...tasting, itemId: "i2" }];
  expect(priceProduct({ ...asked, sellable: product(gone, { kind: "bundle", price: fixed, itemPrices: { i1: sum, i2: fixed } }) }).totalMinor, "a package that is left out whole").toBe(9900);
  expect(priceProduct({ ...asked, sellable: product(gone, { kind: "bundle", itemPrices: { i1: sum, i2: fixed } }) }).totalMinor, "it takes its own price with it").toBe(0);
});

test("under a fixed price whoever keeps anything pays: his shares of the whole trip, or all of it where these list nothing", () => {
  const lists = fc.array(fc.record({ listMinor: fc.constantFrom(0, 0, 100, 6000, 12_345), kept: fc.boolean(), itemId: fc.constantFrom("i1", "i2") }), { minLength: 1, maxLength: 5 }).filter((parts) => parts.some(({ kept }) => kept));
  fc.assert(fc.property(lists, fc.constantFrom("package" as const, "bundle" as const), fc.integer({ min: 1, max: 9 }), (drawn, kind, adult) => {
    const parts = drawn.map(({ listMinor, kept, itemId }, index) => part(`${index}`, [unit("adult", listMinor)], { itemId, optional: !kept }));
    const leftOut = drawn.flatMap(({ kept }, index) => (kept ? [] : [`${index}`]));
    const asked = { sellable: product(parts, { kind, price: fixed, itemPrices: { i1: sum, i2: sum } }), units: { adult }, date: "2027-07-12" };
    const [whole, without] = [priceProduct(asked), priceProduct({ ...asked, leftOut })];
    if (drawn.some(({ kept, listMinor }) => kept && listMinor > 0)) expect(without.parts).toEqual(whole.parts.filter(({ partId }) => !leftOut.includes(partId)));
    else expect(without.totalMinor).toBe(whole.totalMinor);
    expect(without.totalMinor).toBeGreaterThan(0);
  }));
});

test("a part that is not optional cannot be left out", () => {
  const quote = priceProduct({ sellable: product([cruise, kayaks]), units: { adult: 2 }, date: "2027-07-12", leftOut: ["kayak"] });
  expect(quote.totalMinor).toBe(17000);
});

test("no price in a currency is said, not guessed", () => {
  expect(() => priceProduct({ sellable: product([cruise]), units: { adult: 1 }, date: "2027-07-12", currency: "EUR" })).toThrow("pricing.no_price");
});

test("a trip with an organiser is sold in his name at a margin, a day trip for its owner", () => {
  expect(priceProduct({ sellable: product([rooms, cruise], { organiserId: "rot", nights: 2 }), units: { adult: 2 }, date: "2027-07-12" })).toMatchObject({ sellerRole: "margin", sellerId: "rot" });
  expect(priceProduct({ sellable: product([cruise]), units: { adult: 2 }, date: "2027-07-12" })).toMatchObject({ sellerRole: "agent", sellerId: "lot" });
});

test("children pay as adults where there is no child price, and the cheapest rooms are taken", () => {
  expect(unitsOfPart(part("x", [unit("adult", 100)]), { adult: 1, child: 2 })).toEqual({ adult: 3 });
  const either = part("x", [unit("room", 30000, { pax: 2 }), unit("apartment", 50000, { pax: 4 })]);
  expect(unitsOfPart(either, { adult: 2, child: 2 })).toEqual({ apartment: 1 });
  expect(unitsOfPart(either, { adult: 2 })).toEqual({ room: 1 });
  expect(partyUnits(product([either], { kind: "offer" }), { adults: 5, children: 0 })).toEqual({ room: 3 });
});

test("absurd parties are refused with the reason", () => {
  const trip = product([cruise], { minParty: 2, maxParty: 8 });
  const refusals: [object, string][] = [[{}, "pricing.empty_party"], [{ adult: 0 }, "pricing.empty_party"], [{ adult: -1 }, "bad_request"], [{ adult: 1.5 }, "bad_request"], [{ adult: 1 }, "pricing.party_too_small"], [{ adult: 9 }, "pricing.party_too_large"], [{ adult: 1e9 }, "pricing.party_too_large"], [{ child: 2 }, "pricing.child_alone"], [{ dog: 1, adult: 2 }, "pricing.unknown_unit"]];
  for (const [units, code] of refusals) expect(() => checkParty(trip, units), JSON.stringify(units)).toThrow(code);
  expect(() => checkParty(trip, { adult: 2, child: 6 })).not.toThrow();
});

test("where a part is for people older than any child, no child comes: it was charged, and let in nowhere, as an adult", () => {
  const sauna = (minAge: number, more: Partial<SellablePart> = {}) => part("sauna", [unit("adult", 13_000, { minAge })], more);
  const family = { adult: 2, child: 1 };
  for (const kind of ["package", "offer"] as const) expect(() => checkParty(product([sauna(16), ...(kind === "package" ? [cruise] : [])], { kind }), family), kind).toThrow("pricing.adults_only");
  expect(() => checkParty(product([sauna(16)], { kind: "offer" }), partyUnits(product([sauna(16)], { kind: "offer" }), { adults: 2, children: 1 })), "as searches ask").toThrow("pricing.adults_only");
  for (const adults of [family, { adult: 2, child: 0 }]) expect(() => checkParty(product([sauna(14), cruise]), adults)).not.toThrow();
  expect(() => checkParty(product([sauna(16), cruise]), { adult: 2, child: 0 })).not.toThrow();
  expect(unitsOfPart(sauna(14), family)).toEqual({ adult: 3 });
  const choice = product([cruise, sauna(16, { optional: true })]);
  expect(() => checkParty(choice, family)).not.toThrow();
  expect(priceProduct({ sellable: choice, units: family, date: "2027-07-12" }).parts.map(({ units }) => units.map(({ code, quantity }) => [code, quantity]))).toEqual([[["adult", 2], ["child", 1]], [["adult", 2]]]);
});

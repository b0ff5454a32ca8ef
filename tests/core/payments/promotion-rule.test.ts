import fc from "fast-check";
import { expect, it } from "vitest";
import { LEAST_CHARGE, takenOff } from "../../../app/core/booking/order-totals.ts";
import { discountOf, discountsOf, type PromotionRule } from "../../../app/core/payments/promotion-rule.ts";

const money = fc.integer({ min: 0, max: 5_000_000 });
const currency = fc.constantFrom("PLN" as const, "EUR" as const);
const RULE: PromotionRule = { ownerId: "lot", forAll: false, percentBp: 1000, amountMinor: null, currency: "PLN", minTotalMinor: 0, productIds: [], validFrom: "2026-01-01", validTo: "2026-12-31", active: true };
const line = (totalMinor: number, sellerId = "lot", productId = "p") => ({ totalMinor, sellerId, productId });

it("what is taken never leaves something that cannot be charged, nor more than was wanted or due", () => {
  fc.assert(fc.property(money, money, currency, (dueMinor, wantedMinor, of) => {
    const taken = takenOff({ dueMinor, wantedMinor, currency: of });
    const left = dueMinor - taken;
    expect(taken).toBeGreaterThanOrEqual(0);
    expect(taken).toBeLessThanOrEqual(Math.min(dueMinor, wantedMinor));
    if (taken > 0) expect(left === 0 || left >= LEAST_CHARGE[of]).toBe(true);
  }));
});

it("two means one after the other never leave something that cannot be charged, and the second never takes from the first", () => {
  fc.assert(fc.property(money, money, money, currency, (dueMinor, first, second, of) => {
    const one = takenOff({ dueMinor, wantedMinor: first, currency: of });
    const two = takenOff({ dueMinor: dueMinor - one, wantedMinor: second, currency: of });
    const left = dueMinor - one - two;
    expect(left).toBeGreaterThanOrEqual(0);
    if (dueMinor >= LEAST_CHARGE[of]) expect(left === 0 || left >= LEAST_CHARGE[of]).toBe(true);
  }));
});

it("a share is of what the code is for, an amount is never more than that", () => {
  expect(discountOf({ rule: RULE, lines: [line(10_000), line(5_000, "other")], currency: "PLN" })).toBe(1_000);
  expect(discountOf({ rule: { ...RULE, forAll: true }, lines: [line(10_000), line(5_000, "other")], currency: "PLN" })).toBe(1_500);
  expect(discountOf({ rule: { ...RULE, productIds: ["p"] }, lines: [line(10_000), line(5_000, "lot", "q")], currency: "PLN" })).toBe(1_000);
  expect(discountOf({ rule: { ...RULE, percentBp: null, amountMinor: 8_000 }, lines: [line(3_000), line(5_000, "other")], currency: "PLN" })).toBe(3_000);
});

it("all of it may be free; nearly all of it leaves the smallest charge", () => {
  expect(discountOf({ rule: { ...RULE, percentBp: 10_000 }, lines: [line(10_000)], currency: "PLN" })).toBe(10_000);
  expect(discountOf({ rule: { ...RULE, percentBp: 9_950 }, lines: [line(10_000)], currency: "PLN" })).toBe(9_800);
});

it("by line it is taken off what it is for, to the cent", () => {
  const lines = [line(10_000), line(5_000, "other"), line(3_333)];
  expect(discountsOf({ rule: RULE, lines, currency: "PLN" })).toEqual([1_000, 0, 333]);
  expect(discountsOf({ rule: { ...RULE, percentBp: null, amountMinor: 1_000 }, lines, currency: "PLN" })).toEqual([750, 0, 250]);
  expect(discountsOf({ rule: { ...RULE, minTotalMinor: 13_334 }, lines, currency: "PLN" }), "below its least amount").toEqual([0, 0, 0]);
});

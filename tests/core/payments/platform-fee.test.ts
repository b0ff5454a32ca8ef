/** The fee for the marketplace of one LOT's sales of an order. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { feeOf, paidByGuests } from "../../../app/core/payments/platform-fee.ts";

it("a share of what guests paid, rounded half up", () => {
  const whole = (soldMinor: number) => ({ soldMinor, promotionMinor: 0, ownDiscountMinor: 0, discountMinor: 0 });
  expect([feeOf(whole(8_000), 200), feeOf(whole(8_025), 200), feeOf(whole(8_024), 200), feeOf(whole(0), 200), feeOf(whole(8_000), 0), feeOf(whole(8_000), 10_000)]).toEqual([160, 161, 160, 0, 0, 8_000]);
});

it("what a promotion bears nobody paid: it is taken off the lines it was for, and of those off each its part", () => {
  expect(paidByGuests({ soldMinor: 6_000, promotionMinor: 800, ownDiscountMinor: 600, discountMinor: 800 })).toBe(5_400);
  expect(paidByGuests({ soldMinor: 6_000, promotionMinor: 800, ownDiscountMinor: 0, discountMinor: 800 }), "another's code").toBe(6_000);
  expect(paidByGuests({ soldMinor: 800, promotionMinor: 800, ownDiscountMinor: 800, discountMinor: 800 })).toBe(0);
});

it("never below nothing, never above the rate's share of what was sold", () => {
  const kept = fc.tuple(fc.nat(5_000_000), fc.nat(5_000_000), fc.nat(5_000_000)).map(([soldMinor, others, promotionMinor]) => ({ soldMinor, promotionMinor, ownDiscountMinor: promotionMinor, discountMinor: promotionMinor + others }));
  fc.assert(fc.property(kept, fc.integer({ min: 0, max: 10_000 }), (sales, bp) => {
    const fee = feeOf(sales, bp);
    expect(fee).toBeGreaterThanOrEqual(0);
    expect(fee).toBeLessThanOrEqual(Math.round((sales.soldMinor * bp) / 10_000));
  }));
});

/** The fee for the marketplace of one LOT's sales of an order. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { feeOf, paidByGuests } from "../../../app/core/payments/platform-fee.ts";

it("a share of what guests paid, rounded half up", () => {
  const whole = (soldMinor: number) => ({ soldMinor, orderMinor: soldMinor, promotionMinor: 0 });
  expect([feeOf(whole(8_000), 200), feeOf(whole(8_025), 200), feeOf(whole(8_024), 200), feeOf(whole(0), 200), feeOf(whole(8_000), 0), feeOf(whole(8_000), 10_000)]).toEqual([160, 161, 160, 0, 0, 8_000]);
});

it("what a promotion bears nobody paid: it is taken off every line by its part of the order", () => {
  expect(paidByGuests({ soldMinor: 6_000, orderMinor: 8_000, promotionMinor: 800 })).toBe(5_400);
  expect(paidByGuests({ soldMinor: 800, orderMinor: 800, promotionMinor: 800 })).toBe(0);
});

it("never below nothing, never above the rate's share of what was sold", () => {
  const kept = fc.tuple(fc.nat(5_000_000), fc.nat(5_000_000), fc.nat(5_000_000)).map(([soldMinor, others, promotionMinor]) => ({ soldMinor, orderMinor: soldMinor + others, promotionMinor }));
  fc.assert(fc.property(kept, fc.integer({ min: 0, max: 10_000 }), (sales, bp) => {
    const fee = feeOf(sales, bp);
    expect(fee).toBeGreaterThanOrEqual(0);
    expect(fee).toBeLessThanOrEqual(Math.round((sales.soldMinor * bp) / 10_000));
  }));
});

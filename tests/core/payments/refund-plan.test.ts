import fc from "fast-check";
import { expect, it } from "vitest";
import { meansByLine, planRefund, type Means, type RefundableLine } from "../../../app/core/payments/refund-plan.ts";

const CARD: Means = { cardMinor: 10_000, giftMinor: 0, promotionMinor: 0 };
const boat = { id: "boat", amountMinor: 6_000, commissionMinor: 600, refundedMinor: 0 };
const guide = { id: "guide", amountMinor: 4_000, commissionMinor: 0, refundedMinor: 0 };

it("half of a trip goes back by halves of its components, commission included", () => {
  expect(planRefund({ lines: [{ id: "trip", paid: CARD, refundedMinor: 0, percent: 50, components: [boat, guide] }] })).toEqual({
    valueMinor: 5_000, cardMinor: 5_000, giftMinor: 0, promotionMinor: 0,
    lines: [{
      id: "trip", percent: 50, valueMinor: 5_000, cardMinor: 5_000, giftMinor: 0, promotionMinor: 0,
      components: [{ id: "boat", valueMinor: 3_000, vendorMinor: 2_700, commissionMinor: 300 }, { id: "guide", valueMinor: 2_000, vendorMinor: 2_000, commissionMinor: 0 }],
    }],
  });
});

it("what a promotion took off does not come to the guest, what a gift voucher paid goes to the voucher", () => {
  const paid = { cardMinor: 5_000, giftMinor: 3_000, promotionMinor: 2_000 };
  expect(planRefund({ lines: [{ id: "trip", paid, refundedMinor: 0, percent: 50, components: [boat, guide] }] })).toMatchObject({ valueMinor: 5_000, cardMinor: 2_500, giftMinor: 1_500, promotionMinor: 1_000 });
});

it("what went back of a line before is not given back again", () => {
  const lines = [{ id: "trip", paid: CARD, refundedMinor: 6_000, percent: 100, components: [{ ...boat, refundedMinor: 6_000 }, guide] }];
  expect(planRefund({ lines })).toMatchObject({ valueMinor: 4_000, cardMinor: 4_000, lines: [{ components: [{ valueMinor: 0 }, { valueMinor: 4_000 }] }] });
});

it("no refund is a plan of zeros, also of a trip that cost nothing", () => {
  const free = { ...boat, amountMinor: 0, commissionMinor: 0 };
  expect(planRefund({ lines: [{ id: "trip", paid: CARD, refundedMinor: 0, percent: 0, components: [boat] }] })).toMatchObject({ valueMinor: 0, cardMinor: 0 });
  expect(planRefund({ lines: [{ id: "trip", paid: { cardMinor: 0, giftMinor: 0, promotionMinor: 0 }, refundedMinor: 0, percent: 100, components: [free] }] })).toMatchObject({ valueMinor: 0, cardMinor: 0, giftMinor: 0, promotionMinor: 0 });
});

it("a promotion for one trip comes off that alone; a gift voucher pays of each what the guest had to", () => {
  const lines = [{ totalMinor: 8_000, discountMinor: 4_000 }, { totalMinor: 8_000, discountMinor: 0 }];
  expect(meansByLine({ giftMinor: 3_000, lines })).toEqual([{ cardMinor: 3_000, giftMinor: 1_000, promotionMinor: 4_000 }, { cardMinor: 6_000, giftMinor: 2_000, promotionMinor: 0 }]);
});

const component = fc.record({ id: fc.uuid(), amountMinor: fc.integer({ min: 0, max: 300_000 }), commissionBp: fc.integer({ min: 0, max: 10_000 }) })
  .map(({ id, amountMinor, commissionBp }) => ({ id, amountMinor, commissionMinor: Math.round((amountMinor * commissionBp) / 10_000), refundedMinor: 0 }));
/** Lines, how the total was paid, and cancellations in some order, each of one line and some percentage: a line may come more than once. */
const history = fc.record({
  lines: fc.array(fc.array(component, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
  shares: fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000)),
  steps: fc.array(fc.record({ line: fc.nat(3), percent: fc.integer({ min: 0, max: 100 }) }), { maxLength: 8 }),
});

it("however often something goes back: the parts are the whole, nothing is negative, and nobody gives more than was his", () => {
  fc.assert(fc.property(history, ({ lines, shares: [promotion, gift], steps }) => {
    const priced = lines.map((parts, index) => {
      const totalMinor = parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
      return { totalMinor, discountMinor: index % 2 === 0 ? Math.floor((totalMinor * promotion) / 1000) : 0 };
    });
    const giftMinor = Math.floor((priced.reduce((sum, { totalMinor, discountMinor }) => sum + totalMinor - discountMinor, 0) * gift) / 1000);
    const paid = meansByLine({ giftMinor, lines: priced });
    expect(paid.reduce((sum, means) => sum + means.giftMinor, 0)).toBe(giftMinor);
    const gone = paid.map(() => ({ cardMinor: 0, giftMinor: 0, promotionMinor: 0 }));
    const ofComponent = new Map<string, { vendor: number; commission: number }>();
    const refunded = lines.map(() => 0);
    for (const step of [...steps, ...lines.map((_, line) => ({ line, percent: 100 }))]) {
      const index = step.line % lines.length;
      const plan = planRefund({ lines: [{ id: "line", paid: paid[index]!, refundedMinor: refunded[index]!, percent: step.percent, components: lines[index]! } satisfies RefundableLine] });
      const parts = plan.lines[0]!.components;
      expect(plan.cardMinor + plan.giftMinor + plan.promotionMinor).toBe(plan.valueMinor);
      expect(parts.reduce((sum, part) => sum + part.valueMinor, 0)).toBe(plan.valueMinor);
      for (const part of parts) {
        expect(part.vendorMinor + part.commissionMinor).toBe(part.valueMinor);
        expect(Math.min(part.vendorMinor, part.commissionMinor, plan.cardMinor, plan.giftMinor, plan.promotionMinor)).toBeGreaterThanOrEqual(0);
        const so = ofComponent.get(part.id) ?? { vendor: 0, commission: 0 };
        ofComponent.set(part.id, { vendor: so.vendor + part.vendorMinor, commission: so.commission + part.commissionMinor });
      }
      lines[index] = lines[index]!.map((known, at) => ({ ...known, refundedMinor: known.refundedMinor + parts[at]!.valueMinor }));
      refunded[index]! += plan.valueMinor;
      for (const means of ["cardMinor", "giftMinor", "promotionMinor"] as const) gone[index]![means] += plan[means];
    }
    expect(gone).toEqual(paid);
    for (const { id, amountMinor, commissionMinor } of lines.flat()) expect(ofComponent.get(id)).toEqual({ vendor: amountMinor - commissionMinor, commission: commissionMinor });
  }), { numRuns: 300 });
});

it("several lines at once are the same as one after the other", () => {
  fc.assert(fc.property(fc.array(component, { minLength: 2, maxLength: 6 }), fc.nat(100), (components, percent) => {
    const paid = meansByLine({ giftMinor: Math.floor(components.reduce((sum, { amountMinor }) => sum + amountMinor, 0) / 3), lines: components.map(({ amountMinor }) => ({ totalMinor: amountMinor, discountMinor: 0 })) });
    const lines = components.map((one, index) => ({ id: one.id, paid: paid[index]!, refundedMinor: 0, percent, components: [one] }));
    const together = planRefund({ lines });
    for (const [index, line] of lines.entries()) expect(together.lines[index]).toEqual(planRefund({ lines: [line] }).lines[0]);
    expect(together.cardMinor + together.giftMinor + together.promotionMinor).toBe(together.valueMinor);
  }));
});

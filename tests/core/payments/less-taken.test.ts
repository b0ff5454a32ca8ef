/** What is left to give back beside a bank: never more than Stripe has, and to the cent what the books have. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { lessTaken, withBank } from "../../../app/core/payments/less-taken.ts";
import { meansByLine, planRefund } from "../../../app/core/payments/refund-plan.ts";
import { cancellationEntries } from "../../../app/domain/payments/cancelling/cancellation-entries.ts";
import { disputeShares } from "../../../app/domain/payments/transfers/dispute-shares.ts";

const component = fc.record({ amountMinor: fc.integer({ min: 1, max: 300_000 }), commissionBp: fc.integer({ min: 0, max: 10_000 }) });
const order = fc.record({ lines: fc.array(fc.array(component, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), gift: fc.nat(999), promotion: fc.nat(999), bank: fc.integer({ min: 1, max: 999 }) });

it("line by line after a chargeback of a part: entries sum to zero, nobody gives back more than is left, and at the end all of the card is back or with the bank", () => {
  fc.assert(fc.property(order, ({ lines: drawn, gift, promotion, bank }) => {
    const lines = drawn.map((parts, line) => parts.map(({ amountMinor, commissionBp }, part) => ({ id: `${line}.${part}`, amountMinor, commissionMinor: Math.floor((amountMinor * commissionBp) / 10_000), refundedMinor: 0 })));
    const priced = lines.map((parts, index) => {
      const totalMinor = parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
      return { totalMinor, discountMinor: index % 2 === 0 ? Math.floor((totalMinor * promotion) / 2_000) : 0, refundedMinor: totalMinor };
    });
    const giftMinor = Math.floor((priced.reduce((sum, { totalMinor, discountMinor }) => sum + totalMinor - discountMinor, 0) * gift) / 1_000);
    const paid = meansByLine({ giftMinor, lines: priced });
    const cardMinor = paid.reduce((sum, means) => sum + means.cardMinor, 0);
    const takenMinor = Math.floor((cardMinor * bank) / 1_000);
    const parties = lines.flat().map(({ id }) => ({ id, componentId: id, entrepreneurId: `host ${id}`, sellerId: "lot" }));
    const shares = disputeShares(lines.flat().map(({ amountMinor, commissionMinor }, index) => ({ ...parties[index]!, vendorMinor: amountMinor - commissionMinor, commissionMinor })), takenMinor);
    const taken = new Map(shares.map(({ componentId, vendorMinor, commissionMinor }) => [componentId, { vendorMinor, commissionMinor }]));
    let [backMinor, lossMinor] = [0, 0];
    const left = new Map(lines.flat().map(({ id, amountMinor }) => [id, amountMinor - taken.get(id)!.vendorMinor - taken.get(id)!.commissionMinor]));
    for (const [index, components] of lines.entries()) {
      const whole = planRefund({ lines: [{ id: `${index}`, paid: paid[index]!, refundedMinor: 0, percent: 100, components }] });
      const plan = lessTaken(whole, { taken, mostMinor: cardMinor - takenMinor - backMinor });
      expect(plan.cardMinor).toBeGreaterThanOrEqual(0);
      expect(plan.cardMinor + plan.bankMinor).toBe(whole.cardMinor);
      expect(plan.lines.map((line) => line.cardMinor + line.bankMinor)).toEqual(whole.lines.map(({ cardMinor }) => cardMinor));
      expect(cancellationEntries({ plan, components: parties, gifts: [{ giftId: "gift", amountMinor: plan.giftMinor }], promotionOwnerId: "lot" }).reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(0);
      for (const { id, vendorMinor, commissionMinor } of plan.lines[0]!.components) left.set(id, left.get(id)! - vendorMinor - commissionMinor);
      backMinor += plan.cardMinor;
      lossMinor += plan.lossMinor;
      expect(backMinor).toBeLessThanOrEqual(cardMinor - takenMinor);
    }
    expect([...left.values()].filter((amount) => amount !== 0)).toEqual([]);
    expect(backMinor).toBe(cardMinor - takenMinor + lossMinor);
    expect(Math.abs(lossMinor), "the platform has what rounding leaves: a cent a line").toBeLessThanOrEqual(lines.length);
    expect(withBank({ giftMinor, lines: priced, backMinor })).toBe(cardMinor - backMinor);
  }), { numRuns: 300 });
});

it("what Stripe has no more is not promised, whatever the books would say", () => {
  const plan = planRefund({ lines: [{ id: "line", paid: { cardMinor: 8_000, giftMinor: 0, promotionMinor: 0 }, refundedMinor: 0, percent: 100, components: [{ id: "boat", amountMinor: 8_000, commissionMinor: 800, refundedMinor: 0 }] }] });
  expect(lessTaken(plan, { taken: new Map([["boat", { vendorMinor: 900, commissionMinor: 100 }]]), mostMinor: 3_000 })).toMatchObject({ cardMinor: 3_000, bankMinor: 5_000, lossMinor: -4_000, lines: [{ cardMinor: 3_000, bankMinor: 5_000, components: [{ vendorMinor: 6_300, commissionMinor: 700 }] }] });
});

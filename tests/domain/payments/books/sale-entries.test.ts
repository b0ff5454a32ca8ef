import fc from "fast-check";
import { expect, it } from "vitest";
import { saleEntries } from "../../../../app/domain/payments/books/sale-entries.ts";

const component = fc.record({ id: fc.uuid(), entrepreneurId: fc.uuid(), sellerId: fc.uuid(), amountMinor: fc.integer({ min: 0, max: 10_000_000 }), commissionBp: fc.integer({ min: 0, max: 10_000 }) })
  .map(({ commissionBp, ...sold }) => ({ ...sold, commissionMinor: Math.round((sold.amountMinor * commissionBp) / 10_000) }));

it("the entrepreneur is owed the price less the commission, the seller the commission", () => {
  expect(saleEntries([{ id: "c1", entrepreneurId: "boat", sellerId: "lot", amountMinor: 10_000, commissionMinor: 1_000 }])).toEqual([
    { account: "guest", componentId: null, organisationId: null, amountMinor: 10_000 },
    { account: "vendor", componentId: "c1", organisationId: "boat", amountMinor: -9_000 },
    { account: "commission", componentId: "c1", organisationId: "lot", amountMinor: -1_000 },
  ]);
});

it("a sale without commission leaves no entry for it, a free one none at all", () => {
  const sold = { id: "c1", entrepreneurId: "boat", sellerId: "boat", commissionMinor: 0 };
  expect(saleEntries([{ ...sold, amountMinor: 500 }]).map((entry) => entry.account)).toEqual(["guest", "vendor"]);
  expect(saleEntries([{ ...sold, amountMinor: 0 }])).toEqual([]);
});

it("whatever is sold, the entries sum to zero and the guest's is the whole price", () => {
  fc.assert(fc.property(fc.array(component, { maxLength: 12 }), (components) => {
    const entries = saleEntries(components);
    const total = components.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    expect(entries.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(0);
    expect(entries.filter((entry) => entry.account === "guest").map((entry) => entry.amountMinor)).toEqual(total === 0 ? [] : [total]);
    expect(entries.every((entry) => entry.amountMinor !== 0)).toBe(true);
  }));
});

it("whatever vouchers and a promotion pay, the entries sum to zero, the card pays the rest and each voucher its own", () => {
  const others = fc.record({ discount: fc.nat(), gifts: fc.array(fc.nat(), { maxLength: 4 }) });
  fc.assert(fc.property(fc.array(component, { minLength: 1, maxLength: 12 }), others, (components, wanted) => {
    let left = components.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    const take = (amount: number) => {
      const taken = Math.min(amount, left);
      left -= taken;
      return taken;
    };
    const promotion = { ownerId: "lot", amountMinor: take(wanted.discount) };
    const gifts = wanted.gifts.map((amount, index) => ({ giftId: `g${index}`, amountMinor: take(amount) }));
    const entries = saleEntries(components, { promotion, gifts });
    const sumOf = (account: string) => entries.filter((entry) => entry.account === account).reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    expect(entries.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(0);
    expect([sumOf("guest"), sumOf("promotion"), sumOf("gift")]).toEqual([left, promotion.amountMinor, gifts.reduce((sum, { amountMinor }) => sum + amountMinor, 0)]);
    expect(entries.every((entry) => entry.amountMinor !== 0 && (entry.account === "gift") === (entry.giftId !== undefined))).toBe(true);
  }));
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { allocate, formatExact, formatMoney, share, vatWithin } from "../../app/core/money.ts";

const weights = fc.array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 1, maxLength: 12 });

test("an allocation loses and invents nothing", () => {
  fc.assert(fc.property(fc.integer({ min: -90_000_000, max: 90_000_000 }), weights, (total, parts) => {
    expect(allocate(total, parts).reduce((a, b) => a + b, 0)).toBe(total);
  }));
});

test("no part is more than one grosz away from its exact share", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 90_000_000 }), weights.filter((w) => w.some((x) => x > 0)), (total, parts) => {
    const sum = parts.reduce((a, b) => a + b, 0);
    allocate(total, parts).forEach((part, index) => expect(Math.abs(part - (total * parts[index]!) / sum)).toBeLessThan(1));
  }));
});

test("equal remainders go to the earlier part", () => {
  expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(allocate(5, [0, 0])).toEqual([5, 0]);
  expect(allocate(5, [])).toEqual([]);
});

test("VAT is what the gross contains", () => {
  expect(vatWithin(12300, 2300)).toBe(2300);
  expect(vatWithin(10800, 800)).toBe(800);
  expect(vatWithin(9999, 0)).toBe(0);
  expect(share(9999, 1000)).toBe(1000);
});

test("prices are written as each country writes them", () => {
  const plain = (text: string) => text.replace(/\s/g, " ");
  expect(plain(formatMoney({ amount: 123450, currency: "PLN" }, "pl"))).toBe("1 234,50 zł");
  expect(plain(formatMoney({ amount: 12300000, currency: "PLN" }, "pl"))).toBe("123 000 zł");
  expect(plain(formatMoney({ amount: 123450, currency: "PLN" }, "de"))).toBe("1.234,50 PLN");
  expect(plain(formatMoney({ amount: 123400, currency: "PLN" }, "en"))).toBe("PLN 1,234");
  expect(plain(formatMoney({ amount: -20570, currency: "PLN" }, "pl")), "a true minus sign").toBe("−205,70 zł");
  expect(plain(formatMoney({ amount: -20500, currency: "EUR" }, "en"))).toBe("−€205");
  expect(plain(formatMoney({ amount: 23040, currency: "EUR" }, "de")), "whoever pays in euros knows their sign").toBe("230,40 €");
  expect(plain(formatExact({ amount: 123400, currency: "PLN" }, "pl"))).toBe("1 234,00 zł");
  expect(plain(formatExact({ amount: -1170, currency: "EUR" }, "de"))).toBe("−11,70 €");
});

test("amounts that stand in one column have minor digits together or not at all", () => {
  const written = (amounts: number[]) => amounts.map((amount) => formatMoney({ amount, currency: "PLN" }, "pl", amounts).replace(/\s/g, " "));
  expect(written([9_600, 39_744])).toEqual(["96,00 zł", "397,44 zł"]);
  expect(written([9_600, 39_700, 0])).toEqual(["96 zł", "397 zł", "0 zł"]);
});

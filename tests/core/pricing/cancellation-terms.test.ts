import { expect, it } from "vitest";
import { cancellationTerms, termOn } from "../../../app/core/pricing/cancellation-terms.ts";

const MODERATE = [{ daysBefore: 2, refundPercent: 50 }, { daysBefore: 7, refundPercent: 100 }];

it("names the last day of each tier, the earliest first", () => {
  expect(cancellationTerms({ tiers: MODERATE, firstDay: "2027-07-12", today: "2027-01-01" })).toEqual([
    { daysBefore: 7, refundPercent: 100, until: "2027-07-05", past: false },
    { daysBefore: 2, refundPercent: 50, until: "2027-07-10", past: false },
  ]);
});

it("a tier's last day itself is not past, the day after is", () => {
  const pastOn = (today: string) => cancellationTerms({ tiers: MODERATE, firstDay: "2027-07-12", today }).map((term) => term.past);
  expect(pastOn("2027-07-05")).toEqual([false, false]);
  expect(pastOn("2027-07-06")).toEqual([true, false]);
  expect(pastOn("2027-07-11")).toEqual([true, true]);
});

it("speaks in days while no first day is chosen, and across the end of a year when one is", () => {
  expect(cancellationTerms({ tiers: MODERATE, firstDay: null, today: "2027-01-01" }).map((term) => term.until)).toEqual([null, null]);
  expect(cancellationTerms({ tiers: [{ daysBefore: 7, refundPercent: 100 }], firstDay: "2027-01-03", today: "2026-11-24" })[0]!.until).toBe("2026-12-27");
});

it("leaves out tiers that give nothing back, and those that a later one outbids", () => {
  const tiers = [{ daysBefore: 30, refundPercent: 50 }, { daysBefore: 7, refundPercent: 80 }, { daysBefore: 0, refundPercent: 0 }];
  expect(cancellationTerms({ tiers, firstDay: null, today: "2027-01-01" })).toMatchObject([{ daysBefore: 7, refundPercent: 80 }]);
  expect(cancellationTerms({ tiers: [], firstDay: null, today: "2027-01-01" })).toEqual([]);
});

it("the tier of a day is the best that is not past: to the end of its last day, and none after the last of all", () => {
  const percentOn = (today: string) => termOn({ tiers: MODERATE, firstDay: "2027-07-12", today })?.refundPercent;
  expect(["2027-07-05", "2027-07-06", "2027-07-10", "2027-07-11", "2027-07-13"].map(percentOn)).toEqual([100, 50, 50, undefined, undefined]);
});

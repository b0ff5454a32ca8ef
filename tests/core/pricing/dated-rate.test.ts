/** Rates with a day from which they are in force: commission and the fee for the marketplace. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { changesOf, rateOn, standingOn, type DatedRate } from "../../../app/core/pricing/dated-rate.ts";
import { readRateDraft } from "../../../app/core/pricing/rate-draft.ts";
import { addDays } from "../../../app/core/time.ts";

const TODAY = "2026-11-24";
const rate = fc.record({ ofId: fc.constantFrom(null, "x", "y"), bp: fc.integer({ min: 0, max: 10_000 }), validFrom: fc.integer({ min: 0, max: 60 }).map((days) => addDays(TODAY, days)) });
const rates = fc.uniqueArray(rate, { selector: (one: DatedRate) => `${one.ofId}${one.validFrom}` });

it("of any rates, only those in force count, and none later is passed over", () => {
  fc.assert(fc.property(rates, (all) => {
    const on = addDays(TODAY, 30);
    const inForce = all.filter((one) => one.validFrom <= on);
    const pool = inForce.some(({ ofId }) => ofId === "x") ? inForce.filter(({ ofId }) => ofId === "x") : inForce.filter(({ ofId }) => ofId === null);
    expect(rateOn(all, { ofId: "x", on })).toBe([...pool].sort((one, two) => (one.validFrom < two.validFrom ? 1 : -1))[0]?.bp);
  }));
});

it("the changes that one sees are what one pays on any day, and each of them is one", () => {
  fc.assert(fc.property(rates, fc.integer({ min: -1, max: 61 }), (all, days) => {
    const on = addDays(TODAY, days);
    const changes = changesOf(all, "x");
    expect(changes.find(({ validFrom }) => validFrom <= on)?.bp ?? 0).toBe(rateOn(all, { ofId: "x", on }) ?? 0);
    expect(changes.every(({ bp }, index) => bp !== (changes[index + 1]?.bp ?? 0))).toBe(true);
  }));
});

it("of each organisation's own, and of those for all, one is current: the latest that has begun", () => {
  fc.assert(fc.property(rates, (all) => {
    const on = addDays(TODAY, 30);
    for (const ofId of [null, "x", "y"]) {
      const own = all.filter((one) => one.ofId === ofId);
      const current = own.filter((one) => standingOn(all, { rate: one, on }) === "current").map(({ validFrom }) => validFrom);
      expect(current).toEqual(own.filter(({ validFrom }) => validFrom <= on).map(({ validFrom }) => validFrom).sort().slice(-1));
      expect(own.filter((one) => standingOn(all, { rate: one, on }) === "future")).toEqual(own.filter(({ validFrom }) => validFrom > on));
    }
  }));
});

it("a rate is typed as people write it: per cent with a comma or a point, for one or for all, from a day", () => {
  const fields = { of: [""], percent: ["2,5"], from: ["2027-05-01"] };
  expect(readRateDraft(fields)).toEqual({ draft: { ofId: null, bp: 250, validFrom: "2027-05-01" } });
  expect(readRateDraft({ ...fields, of: ["lot"], percent: ["0"] })).toEqual({ draft: { ofId: "lot", bp: 0, validFrom: "2027-05-01" } });
  expect(readRateDraft({ ...fields, percent: ["100.00"] })).toMatchObject({ draft: { bp: 10_000 } });
});

it("what is no rate is said beside its field", () => {
  const problemsOf = (percent: string, from: string) => readRateDraft({ percent: [percent], from: [from] });
  expect(problemsOf("", "")).toEqual({ problems: { percent: "required", from: "required" } });
  expect(problemsOf("100,01", "2027-05-01")).toEqual({ problems: { percent: "out_of_range" } });
  expect(problemsOf("-1", "2027-02-30")).toEqual({ problems: { percent: "number", from: "date" } });
});

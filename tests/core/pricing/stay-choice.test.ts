import fc from "fast-check";
import { expect, it } from "vitest";
import { choiceQuery, readChoice } from "../../../app/core/pricing/stay-choice.ts";

const read = (query: string) => readChoice(new URLSearchParams(query));

it("reads what an address or a form says, and nothing of prices", () => {
  const choice = read("date=2027-07-12&time=10:00&units.adult=2&units.child=&nights=3&month=2027-07&without=a&without=b&price=1&totalMinor=1");
  expect(choice).toEqual({ date: "2027-07-12", time: "10:00", units: { adult: 2, child: 0 }, party: undefined, nights: 3, month: "2027-07", leftOut: ["a", "b"] });
});

it("leaves unsaid what was not said, and keeps wrong numbers for pricing to refuse", () => {
  expect(read("")).toEqual({ leftOut: [] });
  expect(read("units.adult=many&units.elephant=1").units).toEqual({ adult: Number.NaN, elephant: 1 });
  expect(read("month=2027-13").month).toBeUndefined();
  expect(read("adults=2&children=1").party).toEqual({ adults: 2, children: 1 });
  expect(read("adults=-2").party).toBeUndefined();
});

it("a choice survives the way into a link and back", () => {
  const day = fc.date({ min: new Date("2026-01-01"), max: new Date("2098-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const choices = fc.record({ date: day, time: fc.constantFrom("09:00", "17:30"), units: fc.record({ adult: fc.integer({ min: 1, max: 200 }) }), nights: fc.integer({ min: 1, max: 30 }), leftOut: fc.array(fc.uuid(), { maxLength: 3 }) });
  fc.assert(fc.property(choices, (choice) => {
    expect(read(choiceQuery(choice))).toMatchObject(choice);
  }));
});

it("nobody at all stays nobody, so that the page can say so", () => {
  expect(read(choiceQuery({ units: { adult: 0, child: 0 } })).units).toEqual({ adult: 0, child: 0 });
  expect(choiceQuery({ units: { adult: 2, child: 0 } })).toBe("?units.adult=2");
});

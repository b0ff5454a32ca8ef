import { expect, it } from "vitest";
import { toldAt } from "../../../app/core/booking/hold-countdown.ts";

/** What is told from so many seconds on, each change once. */
function heardFrom(seconds: number): (number | "over" | null)[] {
  const told = Array.from({ length: seconds + 2 }, (_, passed) => toldAt(seconds - passed));
  return told.filter((each, index) => index === 0 || each !== told[index - 1]);
}

it("of a quarter of an hour four things are told, once each, and silence is kept between", () => {
  expect(heardFrom(15 * 60)).toEqual([null, 5, null, 2, 1, "over"]);
});

it("whoever comes late hears what is left from there on", () => {
  expect(heardFrom(119)).toEqual([2, 1, "over"]);
  expect(heardFrom(0)).toEqual(["over"]);
});

it("a minute is named from its first second to its last", () => {
  expect([301, 300, 241, 240, 120, 61, 60, 1].map(toldAt)).toEqual([null, 5, 5, null, 2, 2, 1, 1]);
});

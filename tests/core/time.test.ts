import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dateAt, dayNumber, daysBetween, formatDate, formatInstant, fromDayNumber, inSeason, instantOf, isLocalDate, isoWeekday } from "../../app/core/time.ts";

const date = fc.integer({ min: dayNumber("2000-01-01"), max: dayNumber("2099-12-31") }).map(fromDayNumber);

test("adding days and counting them are inverse", () => {
  fc.assert(fc.property(date, fc.integer({ min: -700, max: 700 }), (from, days) => {
    expect(daysBetween(from, addDays(from, days))).toBe(days);
  }));
});

test("weekdays are those of the calendar", () => {
  expect(isoWeekday("2026-11-24")).toBe(2);
  fc.assert(fc.property(date, (day) => {
    expect(isoWeekday(day)).toBe(new Date(`${day}T00:00:00Z`).getUTCDay() || 7);
  }));
});

test("the nights of the clock change keep local times", () => {
  expect(instantOf("2026-10-24", "10:00").toISOString()).toBe("2026-10-24T08:00:00.000Z");
  expect(instantOf("2026-10-25", "10:00").toISOString()).toBe("2026-10-25T09:00:00.000Z");
  expect(instantOf("2027-03-27", "10:00").toISOString()).toBe("2027-03-27T09:00:00.000Z");
  expect(instantOf("2027-03-28", "10:00").toISOString()).toBe("2027-03-28T08:00:00.000Z");
  expect(instantOf("2027-03-28", "02:30").toISOString()).toBe("2027-03-28T01:30:00.000Z");
});

test("the venue's date changes at its own midnight", () => {
  expect(dateAt(new Date("2026-07-12T21:59:00Z"))).toBe("2026-07-12");
  expect(dateAt(new Date("2026-07-12T22:00:00Z"))).toBe("2026-07-13");
  expect(dateAt(new Date("2026-12-12T22:30:00Z"))).toBe("2026-12-12");
});

test("a season may wrap over New Year", () => {
  expect(inSeason("2027-01-15", "10-01", "03-31")).toBe(true);
  expect(inSeason("2027-03-31", "10-01", "03-31")).toBe(true);
  expect(inSeason("2027-04-01", "10-01", "03-31")).toBe(false);
  expect(inSeason("2027-07-01", "05-01", "09-30")).toBe(true);
  expect(inSeason("2027-07-01", null, null)).toBe(true);
});

test("only real dates are dates", () => {
  expect(["2027-02-29", "2028-02-29", "2027-13-01", "27-01-01", "", null, "2027-01-01T00:00", "1999-01-01"].map(isLocalDate)).toEqual([false, true, false, false, false, false, false, false]);
});

test("dates are written as each language writes them", () => {
  const at = new Date("2027-05-02T10:15:00Z");
  expect([formatInstant(at, "pl"), formatInstant(at, "de"), formatInstant(at, "en")]).toEqual(["2 maja 2027, 12:15", "2. Mai 2027 um 12:15 Uhr", "2 May 2027 at 12:15"]);
  expect([formatDate("2027-05-02", "pl", "short"), formatDate("2027-06-02", "pl", "short")]).toEqual(["2 maja", "2 cze"]);
  expect([formatDate("2027-07-12", "pl"), formatDate("2027-07-12", "de"), formatDate("2027-07-12", "en")]).toEqual(["poniedziałek, 12 lipca 2027", "Montag, 12. Juli 2027", "Monday, 12 July 2027"]);
});

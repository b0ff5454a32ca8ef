import { expect, test } from "vitest";
import { gravestOf, planParts } from "../../../app/domain/availability/plan-parts.ts";
import type { FreeSlot, SlotBook } from "../../../app/domain/availability/read-slots.server.ts";
import type { SellablePart } from "../../../app/domain/catalogue/sellable.server.ts";

const always = { seasonFrom: "01-01", seasonTo: "12-31", weekdays: [1, 2, 3, 4, 5, 6, 7] };
const at = (times: string[], durationMinutes = 60) => [{ ...always, kind: "time", times, durationMinutes }];
const NOW = new Date("2026-11-24T12:00:00Z");
const DAY = "2027-07-12";

function part(partId: string, more: Partial<SellablePart> = {}): SellablePart {
  const adult = { code: "adult" as const, pax: null, weight: 1, minAge: null, maxAge: null, prices: [] };
  return { partId, itemId: null, packageId: null, offerId: partId, offerType: "activity", entrepreneurId: "e", resourceId: `r-${partId}`, dayOffset: 0, nights: 0, window: ["00:00", "23:59"], fixed: null, optional: false, withdrawn: false, units: [adult], schedules: at(["10:00", "14:00"]), vatBp: 0, commissionBp: 0, leadTimeMinutes: 0, cutOffTime: null, minParty: 1, maxParty: 20, ...more };
}

let nextId = 0;
function book(...slots: (Partial<FreeSlot> & { resourceId: string })[]): SlotBook {
  const map: SlotBook = new Map();
  for (const slot of slots) {
    const whole: FreeSlot = { id: ++nextId, date: DAY, start: "10:00", minutes: 60, capacity: 12, free: 12, used: 0, lapsed: 0, closed: false, ...slot };
    const key = `${whole.resourceId} ${whole.date}`;
    map.set(key, [...(map.get(key) ?? []), whole]);
  }
  return map;
}

const plan = (parts: SellablePart[], slots: SlotBook, adults: number, more = {}) => planParts({ units: new Map(parts.map((p) => [p, { adult: adults }])), book: slots, date: DAY, leadTimeMinutes: 0, now: NOW, ...more });

test("the same boat twice in one trip is summed before it is compared", () => {
  const day = book({ resourceId: "boat", free: 10, start: "day", minutes: null });
  const whole = ["a", "b"].map((id) => part(id, { resourceId: "boat", schedules: [{ ...always, kind: "day", times: [], durationMinutes: null }] }));
  expect(plan(whole, day, 5).lacks).toEqual([]);
  expect(plan(whole, day, 6).lacks.map((lack) => lack.reason)).toEqual(["sold_out"]);
});

test("a full start gives way to a later one in the window", () => {
  const slots = book({ resourceId: "r-a", start: "10:00", free: 1 }, { resourceId: "r-a", start: "14:00", free: 8 });
  expect(plan([part("a")], slots, 2).parts[0]).toMatchObject({ start: "14:00" });
  expect(plan([part("a", { window: ["09:00", "12:00"] })], slots, 2).lacks[0]).toMatchObject({ reason: "sold_out" });
});

test("two parts of a day do not lie across each other", () => {
  const long = part("a", { schedules: at(["10:00"], 300) });
  const slots = book({ resourceId: "r-a" }, { resourceId: "r-b", start: "10:00" }, { resourceId: "r-b", start: "14:00" });
  expect(plan([long, part("b")], slots, 2).lacks[0]).toMatchObject({ partId: "b", reason: "sold_out" });
  expect(plan([part("a", { schedules: at(["10:00"], 120) }), part("b")], slots, 2).parts[1]).toMatchObject({ start: "14:00" });
});

test("an offer does not sell the hours of another on the same boat", () => {
  const slots = book({ resourceId: "r-a", start: "18:00" });
  expect(plan([part("a")], slots, 2).lacks[0]).toMatchObject({ reason: "closed" });
});

test("every night of the stay must be free", () => {
  const inn = part("a", { offerType: "lodging", nights: 3, window: null, schedules: [{ ...always, kind: "night", times: [], durationMinutes: null }] });
  const nights = ["2027-07-12", "2027-07-13", "2027-07-14"].map((date) => ({ resourceId: "r-a", date, start: "night", minutes: null }));
  expect(plan([inn], book(...nights), 2).parts[0]).toMatchObject({ endDate: "2027-07-15" });
  expect(plan([inn], book(...nights.slice(0, 2)), 2).lacks[0]).toMatchObject({ reason: "closed" });
  expect(plan([inn], book(nights[0]!, { ...nights[1]!, free: 1 }, nights[2]!), 2).lacks[0]).toMatchObject({ reason: "sold_out" });
});

test("an optional part that cannot be had is dropped, a needed one is lacking", () => {
  const slots = book({ resourceId: "r-a" });
  expect(plan([part("a"), part("b", { optional: true })], slots, 2)).toMatchObject({ lacks: [], dropped: ["b"] });
  expect(plan([part("a"), part("b")], slots, 2).lacks).toHaveLength(1);
});

test("of the optional parts that are dropped only those are full which places that others have would be enough for", () => {
  const withSauna = (sauna: Partial<FreeSlot>, more: Partial<SellablePart> = {}) => plan([part("a"), part("b", { optional: true, ...more })], book({ resourceId: "r-a" }, { resourceId: "r-b", start: "14:00", ...sauna }), 6);
  expect(withSauna({ capacity: 8, free: 5 })).toMatchObject({ dropped: ["b"], full: ["b"] });
  expect(withSauna({ capacity: 4, free: 4 }), "never had room for six").toMatchObject({ dropped: ["b"], full: [] });
  expect(withSauna({ capacity: 0, free: 0 }), "taken off sale for the day").toMatchObject({ dropped: ["b"], full: [] });
  expect(withSauna({ start: "10:00" }), "has room, at the hour of another part").toMatchObject({ dropped: ["b"], full: [] });
  const inn = { offerType: "lodging", nights: 2, window: null, schedules: [{ ...always, kind: "night", times: [], durationMinutes: null }] } as const;
  const rooms = (second: Partial<FreeSlot>) => plan([part("a"), part("b", { optional: true, ...inn, schedules: [...inn.schedules] as never })], book({ resourceId: "r-a" }, { resourceId: "r-b", start: "night", minutes: null }, { resourceId: "r-b", date: "2027-07-13", start: "night", minutes: null, ...second }), 6).full;
  expect([rooms({ free: 5 }), rooms({ capacity: 4, free: 4 })]).toEqual([["b"], []]);
});

test("the lead time counts to the start at the venue", () => {
  const slots = book({ resourceId: "r-a", start: "10:00" });
  const input = { leadTimeMinutes: 24 * 60 };
  expect(plan([part("a")], slots, 2, { ...input, now: new Date("2027-07-11T07:59:00Z") }).lacks).toEqual([]);
  expect(plan([part("a")], slots, 2, { ...input, now: new Date("2027-07-11T08:01:00Z") }).lacks[0]).toMatchObject({ reason: "too_late" });
});

test("after the hour of the day before nobody books, by the venue's clock", () => {
  const slots = book({ resourceId: "r-a" });
  const until = [part("a", { cutOffTime: "18:00" })];
  expect(plan(until, slots, 2, { now: new Date("2027-07-11T15:59:00Z") }).lacks).toEqual([]);
  expect(plan(until, slots, 2, { now: new Date("2027-07-11T16:01:00Z") }).lacks[0]).toMatchObject({ reason: "too_late" });
  expect(plan([part("a", { cutOffTime: "18:00", dayOffset: 1 })], book({ resourceId: "r-a", date: "2027-07-13" }), 2, { now: new Date("2027-07-11T16:01:00Z") }).lacks).toEqual([]);
});

test("a start that has passed gives way to a later one; none is left of a day when the last has passed", () => {
  const slots = book({ resourceId: "r-a", start: "10:00" }, { resourceId: "r-a", start: "14:00" });
  const at = (time: string) => ({ now: new Date(`${DAY}T${time}:00Z`) }); // two hours behind the venue
  expect(plan([part("a")], slots, 2, at("08:00")).parts[0]).toMatchObject({ start: "10:00" });
  expect(plan([part("a")], slots, 2, at("08:01"))).toMatchObject({ lacks: [], parts: [{ start: "14:00" }] });
  expect(plan([part("a")], slots, 2, at("12:01")).lacks).toMatchObject([{ partId: "a", reason: "too_late" }]);
});

test("what is full and too late is too late: nobody is told to wait for places he could not book", () => {
  const full = book({ resourceId: "r-a", free: 0 }, { resourceId: "r-a", start: "14:00", free: 0 });
  expect(plan([part("a")], full, 2, { now: new Date(`${DAY}T12:01:00Z`) }).lacks[0]).toMatchObject({ reason: "too_late" });
  expect(plan([part("a", { cutOffTime: "18:00" })], full, 2, { now: new Date("2027-07-11T16:01:00Z") }).lacks[0]).toMatchObject({ reason: "too_late" });
  const inn = part("a", { offerType: "lodging", window: null, schedules: [{ ...always, kind: "night", times: [], durationMinutes: null }] });
  expect(plan([inn], book({ resourceId: "r-a", start: "night", minutes: null, free: 0 }), 1, { now: new Date(`${DAY}T13:01:00Z`) }).lacks[0]).toMatchObject({ reason: "too_late" });
});

test("of a start that has passed and one that is full, the full one is what is missing", () => {
  const slots = book({ resourceId: "r-a", start: "10:00", free: 5 }, { resourceId: "r-a", start: "14:00", free: 1 });
  expect(plan([part("a")], slots, 2, { now: new Date(`${DAY}T09:00:00Z`) }).lacks[0]).toMatchObject({ reason: "sold_out", full: { wanted: 2, left: 1 } });
});

test("a day on which one part is full and another closed is closed: nobody waits for it", () => {
  const { lacks } = plan([part("a"), part("b")], book({ resourceId: "r-a", free: 0 }), 2);
  expect([lacks.map(({ reason }) => reason), gravestOf(lacks)]).toMatchObject([["sold_out", "closed"], { partId: "b", reason: "closed" }]);
});

test("an optional part whose hour has passed is done without", () => {
  const slots = book({ resourceId: "r-a", start: "14:00" }, { resourceId: "r-b", start: "10:00" });
  expect(plan([part("a"), part("b", { optional: true })], slots, 2, { now: new Date(`${DAY}T09:00:00Z`) })).toMatchObject({ lacks: [], dropped: ["b"] });
});

test("the least free places are what is left", () => {
  expect(plan([part("a"), part("b", { schedules: at(["14:00"]) })], book({ resourceId: "r-a", free: 9 }, { resourceId: "r-b", start: "14:00", free: 4 }), 2).placesLeft).toBe(4);
});

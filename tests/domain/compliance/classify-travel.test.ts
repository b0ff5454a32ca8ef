import { expect, test } from "vitest";
import { classifyTravel, needsOrganiser, type TravelFacts } from "../../../app/domain/compliance/classify-travel.ts";

const night = { offerType: "lodging" as const, valueMinor: 30000, intrinsic: false };
const kayak = { offerType: "rental" as const, valueMinor: 10000, intrinsic: false };
const facts = (change: Partial<TravelFacts>): TravelFacts => ({ nights: 0, durationMinutes: 480, parts: [night, kayak], advertisedAsTrip: false, ...change });

test("5.4 no. 13: 23 h 59 without a night is outside the act, 24 h or one night is not", () => {
  const parts = [{ ...kayak }, { offerType: "transport" as const, valueMinor: 5000, intrinsic: false }];
  expect(classifyTravel(facts({ parts, durationMinutes: 24 * 60 - 1 }))).toBe("outside_act");
  expect(classifyTravel(facts({ parts, durationMinutes: 24 * 60, advertisedAsTrip: true }))).toBe("package");
  expect(classifyTravel(facts({ nights: 1, durationMinutes: 1200 }))).toBe("package");
});

test("museum and kayak are one type of service", () => {
  expect(classifyTravel(facts({ parts: [kayak, { offerType: "admission", valueMinor: 2000, intrinsic: false }] }))).toBe("single_service");
});

test("extras count from a quarter of the value on, or when they are advertised", () => {
  const minor = { ...kayak, valueMinor: 9999 };
  expect(classifyTravel(facts({ nights: 1, parts: [night, minor] }))).toBe("accommodation_with_extras");
  expect(classifyTravel(facts({ nights: 1, parts: [night, { ...minor, valueMinor: 10000 }] }))).toBe("package");
  expect(classifyTravel(facts({ nights: 1, parts: [night, minor], advertisedAsTrip: true }))).toBe("package");
});

test("the breakfast of the guesthouse is part of the night", () => {
  expect(classifyTravel(facts({ nights: 1, parts: [night, { offerType: "food", valueMinor: 20000, intrinsic: true }], advertisedAsTrip: true }))).toBe("single_service");
});

test("a night and a crossing are a package whatever the share", () => {
  expect(classifyTravel(facts({ nights: 1, parts: [night, { offerType: "transport", valueMinor: 100, intrinsic: false }] }))).toBe("package");
  expect(needsOrganiser("package")).toBe(true);
  expect(needsOrganiser("outside_act")).toBe(false);
});

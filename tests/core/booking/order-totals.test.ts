/** What an order's page and paper say went back is what went back. */
import { expect, test } from "vitest";
import { calledOffOf, refundedOf, refundedOfAll } from "../../../app/core/booking/order-totals.ts";

const [trip, other] = [{ refundedMinor: 161_000, totalMinor: 161_000 }, { refundedMinor: 0, totalMinor: 48_760 }];
const totalMinor = 209_760;
const promotion = { useId: "use", kind: "promotion" as const, code: "LATARNIA10", amountMinor: 20_976 };

test("of several trips each says its own; of one alone the sum is said, after what was paid", () => {
  const order = { lines: [trip, other], totalMinor, otherMeans: [], refundMinor: 161_000, bankMinor: 0 };
  expect([refundedOf(trip, order), refundedOf(other, order), refundedOfAll(order)]).toEqual([161_000, 0, 0]);
  const alone = { lines: [trip], totalMinor: 161_000, otherMeans: [promotion], refundMinor: 144_900, bankMinor: 0 };
  expect([refundedOf(trip, alone), refundedOfAll(alone)]).toEqual([0, 144_900]);
});

test("with a promotion over several trips no trip claims its value came back, and the sum is said once", () => {
  const order = { lines: [trip, other], totalMinor, otherMeans: [promotion], refundMinor: 144_900, bankMinor: 0 };
  expect([refundedOf(trip, order), refundedOf(other, order), refundedOfAll(order)]).toEqual([0, 0, 144_900]);
});

test("where a bank has a part of what was called off no trip claims its whole value came back", () => {
  const order = { lines: [trip, other], totalMinor, otherMeans: [], refundMinor: 101_000, bankMinor: 60_000 };
  expect([refundedOf(trip, order), refundedOf(other, order), refundedOfAll(order)]).toEqual([0, 0, 101_000]);
});

test("papers, which leave out what was called off, say its value and what went back for it once, among the sums of all", () => {
  const third = { refundedMinor: 0, totalMinor: 10_000 };
  for (const lines of [[other], [other, third]]) {
    const left = { lines, totalMinor: 161_000 + lines.reduce((sum, line) => sum + line.totalMinor, 0), otherMeans: [], refundMinor: 161_000, bankMinor: 0 };
    expect([calledOffOf(left), refundedOf(other, left), refundedOfAll(left)]).toEqual([161_000, 0, 161_000]);
  }
  expect(calledOffOf({ lines: [trip, other], totalMinor })).toBe(0);
});

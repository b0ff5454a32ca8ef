/** Sets of rows as bits do what sets of numbers do. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { addRow, countRows, countShared, dropRow, joinRows, keepRows, noRows, rowsOf } from "../../search/engines/embedded/row-set.ts";

const ROOM = 200;
const rows = fc.uniqueArray(fc.nat(ROOM - 1));
const setOf = (numbers: number[]) => {
  const set = noRows(ROOM);
  for (const number of numbers) addRow(set, number);
  return set;
};
const ascending = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b);

it("holds what was added, without what was dropped, in order", () => {
  fc.assert(fc.property(rows, rows, (added, dropped) => {
    const set = setOf(added);
    for (const row of dropped) dropRow(set, row);
    const left = added.filter((row) => !dropped.includes(row));
    expect([...rowsOf(set)]).toEqual(ascending(left));
    expect(countRows(set)).toBe(left.length);
  }));
});

it("joins and narrows like sets", () => {
  fc.assert(fc.property(rows, rows, (a, b) => {
    const [both, either] = [setOf(a), setOf(a)];
    keepRows(both, setOf(b));
    joinRows(either, setOf(b));
    expect([...rowsOf(both)]).toEqual(ascending(a.filter((row) => b.includes(row))));
    expect([...rowsOf(either)]).toEqual(ascending(new Set([...a, ...b])));
    expect(countShared(setOf(a), setOf(b))).toBe(rowsOf(both).length);
  }));
});

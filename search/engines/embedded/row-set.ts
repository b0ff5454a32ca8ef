/** Sets of rows as bits, 32 to a number: joining and counting run over words instead of rows. */

export type RowSet = Uint32Array;

export const noRows = (rows: number): RowSet => new Uint32Array((rows + 31) >>> 5);

export function addRow(set: RowSet, row: number): void {
  set[row >>> 5]! |= 1 << (row & 31);
}

export function dropRow(set: RowSet, row: number): void {
  set[row >>> 5]! &= ~(1 << (row & 31));
}

/** Keeps in `set` what is in `other` too. */
export function keepRows(set: RowSet, other: RowSet): void {
  for (let index = 0; index < set.length; index++) set[index]! &= other[index]!;
}

/** Adds the rows of `other` to `set`. */
export function joinRows(set: RowSet, other: RowSet): void {
  for (let index = 0; index < set.length; index++) set[index]! |= other[index]!;
}

export function countRows(set: RowSet): number {
  let count = 0;
  for (let index = 0; index < set.length; index++) if (set[index] !== 0) count += bits(set[index]!);
  return count;
}

/** How many rows are in both. */
export function countShared(a: RowSet, b: RowSet): number {
  let count = 0;
  for (let index = 0; index < a.length; index++) {
    const both = a[index]! & b[index]!;
    if (both !== 0) count += bits(both);
  }
  return count;
}

/** The rows, ascending. */
export function rowsOf(set: RowSet): Uint32Array {
  const rows = new Uint32Array(countRows(set));
  let at = 0;
  for (let index = 0; index < set.length; index++) {
    for (let rest = set[index]!; rest !== 0; rest &= rest - 1) rows[at++] = (index << 5) + 31 - Math.clz32(rest & -rest);
  }
  return rows;
}

/** Ones in a 32-bit number (Hacker's Delight, 5-1). */
function bits(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

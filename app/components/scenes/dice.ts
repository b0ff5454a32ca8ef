/** Seeded chance: the same words always throw the same numbers, so that a product keeps its picture for ever. */

export type Dice = {
  /** The next number in [0, 1). */
  next(): number;
  /** A real number in [low, high). */
  range(low: number, high: number): number;
  /** A whole number in low…high, both included. */
  whole(low: number, high: number): number;
  pick<T>(choices: readonly T[]): T;
  /** True with the given probability, 0…1. */
  chance(probability: number): boolean;
  /** Independent dice for one part of the picture: changing that part leaves the others as they were. */
  fork(part: string): Dice;
};

/** Dice that depend on `seed` alone. */
export function diceFrom(seed: string): Dice {
  const next = mulberry(hashText(seed));
  const range = (low: number, high: number) => low + next() * (high - low);
  const whole = (low: number, high: number) => Math.floor(range(low, high + 1));
  return {
    next,
    range,
    whole,
    pick: <T>(choices: readonly T[]) => choices[whole(0, choices.length - 1)] as T,
    chance: (probability) => next() < probability,
    fork: (part) => diceFrom(`${seed}/${part}`),
  };
}

/** FNV-1a with a final avalanche: 32 well-mixed bits of a text. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Mulberry32: a small generator with a full 32-bit period. */
function mulberry(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

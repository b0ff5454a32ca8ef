/** What all sections share: how long to measure, medians and percentiles, floor and ours in turns, and the table a section answers with. */

/** `rounds` of `seconds` each per measured thing. */
export interface Effort { rounds: number; seconds: number }

/** What a section found out; `notes` say what a floor is and what was not measured. */
export interface Table { title: string; columns: string[]; rows: string[][]; notes: string[] }

export type Measure = (effort: Effort) => Promise<Table>;

/** @param fraction 0.5 for the median, 0.99 for p99; the value itself, not between two */
export function percentile(values: readonly number[], fraction: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * fraction))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** Measures all of them in turns, so that a noisy minute falls on floor and ours alike. @returns the results of each, one a round */
export async function inTurns<K extends string, T>(rounds: number, measures: Record<K, () => Promise<T>>): Promise<Record<K, T[]>> {
  const names = Object.keys(measures) as K[];
  const results = Object.fromEntries(names.map((name) => [name, [] as T[]])) as Record<K, T[]>;
  for (let round = 0; round < rounds; round++) for (const name of names) results[name].push(await measures[name]());
  return results;
}

/** Milliseconds that `work` took. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Median milliseconds of one `work`: as many runs as fit into `seconds`, at least three. */
export async function medianTime(work: () => unknown, seconds: number): Promise<number> {
  const times: number[] = [];
  for (const end = performance.now() + seconds * 1000; times.length < 3 || performance.now() < end; ) times.push(await timed(work));
  return median(times);
}

/** Three digits that count: 1234, 12.3, 0.123. */
export function figure(value: number): string {
  const whole = Math.abs(value) >= 100;
  return whole ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}

export const times = (ratio: number): string => `${figure(ratio)} ×`;

/** Long work in steps: after each the process serves whoever came meanwhile, as nothing else does where database and engine are inside it. */
import { setImmediate } from "node:timers/promises";

/** The items one by one; others have their turn after each. */
export async function* givingWay<T>(items: Iterable<T>): AsyncGenerator<T> {
  for (const item of items) {
    yield item;
    await setImmediate();
  }
}

/** At most `size` at a time, in their order. */
export function batchesOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

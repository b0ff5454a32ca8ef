/**
 * A crowd of this process at one day of a product: a few ask the database at once, the others wait here, where they hold no connection and no
 * time-out runs; whoever comes after the last place was taken is told by a look, without a lock.
 */

/** One writes while the next ones' questions are on their way. */
const AT_ONCE = 3;

interface Queue { asking: number; waiting: (() => void)[] }
const queues = new Map<string, Queue>();

/** Runs `work` when fewer than three of those who named the same thing are at it, first come first served. */
export async function inTurn<T>(what: string, work: () => Promise<T>): Promise<T> {
  const queue = queues.get(what) ?? { asking: 0, waiting: [] };
  queues.set(what, queue);
  if (queue.asking < AT_ONCE) queue.asking++;
  else await new Promise<void>((resolve) => queue.waiting.push(resolve)); // whoever ends hands over the turn
  try {
    return await work();
  } finally {
    const next = queue.waiting.shift();
    if (next) next();
    else if (--queue.asking === 0) queues.delete(what);
  }
}

/**
 * Who asked first is served first. Node takes one new connection each time round its loop (libuv since 1.45) but reads from all the old ones,
 * and a page rendered from memory holds the loop until it is done: with fifty who ask at once the first ten were served again and again while
 * the others waited, unaccepted, for seconds. So each page begins in a round of its own, in the order of asking, and between two of them
 * whoever knocks is let in.
 */

/** @returns what to wait for before a page is begun: resolves in the order of asking, once each time round the event loop */
export function turns(): () => Promise<void> {
  const waiting: (() => void)[] = [];
  const next = () => {
    waiting.shift()!();
    if (waiting.length > 0) setImmediate(next);
  };
  return () => new Promise((resolve) => {
    if (waiting.push(resolve) === 1) setImmediate(next);
  });
}

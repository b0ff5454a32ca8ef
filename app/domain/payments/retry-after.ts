/** How long to wait before Stripe is asked again for what it refused: an hour, two, four … at most a week. */

const HOUR = 3600;
const WEEK = 168 * HOUR;

/** @param attempt that was refused, from 1 on */
export function retryAfterSeconds(attempt: number): number {
  return Math.min(WEEK, HOUR * 2 ** Math.min(attempt - 1, 20));
}

/** How often somebody may try: log-in, mails with a link, holds, codes, pictures. Counted in the process; several processes each allow as much. */
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { AppError, isAppError } from "../core/app-error.ts";

/** Tries in seconds, by what is tried. */
export const LIMITS = {
  login: { points: 8, duration: 15 * 60 },
  loginAddress: { points: 40, duration: 15 * 60 },
  loginMail: { points: 4, duration: 15 * 60 },
  hold: { points: 30, duration: 10 * 60 },
  waiting: { points: 10, duration: 60 * 60 },
  orderChange: { points: 20, duration: 60 * 60 },
  code: { points: 30, duration: 10 * 60 },
  gift: { points: 20, duration: 10 * 60 },
  voucher: { points: 30, duration: 10 * 60 },
  picture: { points: 60, duration: 60 * 60 },
} as const;
export type LimitName = keyof typeof LIMITS;

const remembered = globalThis as { latarniaLimits?: Map<LimitName, RateLimiterMemory> };
const limiters = (remembered.latarniaLimits ??= new Map(Object.entries(LIMITS).map(([name, options]) => [name as LimitName, new RateLimiterMemory(options)])));

/**
 * Counts one try of `key` (an address, an address with a mail, …).
 * @throws AppError rate_limited with `seconds` until the next try is allowed
 */
export async function countTry(name: LimitName, key: string): Promise<void> {
  try {
    await limiters.get(name)!.consume(key);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    throw new AppError("rate_limited", { seconds: Math.ceil(refused.msBeforeNext / 1000) });
  }
}

/** Counts one try of `key`, for forms that stay on the page with what was typed. @returns false when there were too many */
export async function mayTry(name: LimitName, key: string): Promise<boolean> {
  try {
    await countTry(name, key);
    return true;
  } catch (error) {
    if (isAppError(error)) return false;
    throw error;
  }
}

/** Takes back one try of `key`: where only what goes wrong counts. Counted before and taken back after, many at once are no more than one after the other. */
export async function uncountTry(name: LimitName, key: string): Promise<void> {
  await limiters.get(name)!.reward(key);
}

/** Forgets the tries of `key`: after a success. */
export async function forgetTries(name: LimitName, key: string): Promise<void> {
  await limiters.get(name)!.delete(key);
}

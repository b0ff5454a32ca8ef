/**
 * An engine outside with one in the process that stands in for it. As soon as the one outside fails or is too slow, questions go to the stand-in,
 * which is built at the first such moment from the database; they go back when the one outside has caught up and answers again. Pure of both.
 */
import { AppError } from "../../app/core/app-error.ts";
import type { SearchEngine } from "../engine.ts";

export interface Standby { engine: SearchEngine; close(): Promise<void> }

/** In milliseconds. */
export interface FallbackTimes {
  /** a question may take, before the stand-in is asked */
  ask: number;
  /** a question waits for the stand-in that is being built */
  wait: number;
  /** from a failure to the first try to come back, doubled at each further failure up to `longestRetry` */
  retry: number;
  longestRetry: number;
  /** for which the one outside must answer before the stand-in is thrown away and the next failure counts as the first again */
  trust: number;
}

const TIMES: FallbackTimes = { ask: 2_000, wait: 1_000, retry: 5_000, longestRetry: 60_000, trust: 600_000 };

export interface FallbackOptions {
  main: SearchEngine;
  openStandby(): Promise<Standby>;
  /** makes the one outside true and sees that it answers; fails while it does not */
  bringUp(main: SearchEngine): Promise<void>;
  onAway(error: unknown): void;
  onBack(): void;
  times?: Partial<FallbackTimes>;
}

export interface Fallback {
  /** for those who ask */
  engine: SearchEngine;
  /** for those who write: as the one given, but its failures are heard of */
  main: SearchEngine;
  isUp(): boolean;
  health(): Promise<"ok" | "degraded" | "down">;
  /** Brings the one outside up, or the stand-in when that fails. @throws when neither can be had */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export function withFallback(options: FallbackOptions): Fallback {
  const times = { ...TIMES, ...options.times };
  let up = false;
  let stopped = false;
  let failures = 0;
  let standby: Promise<Standby> | null = null;
  let ready: Standby | null = null;
  let trying: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const later = (work: () => Promise<void>, ms: number) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => (trying = work()), ms).unref();
  };

  /** Built once at a time; one that is no longer wanted when it is ready is closed. */
  const standIn = (): Promise<Standby> => {
    if (standby) return standby;
    const opening = options.openStandby();
    standby = opening;
    opening.then(
      (opened) => (standby === opening ? void (ready = opened) : opened.close()),
      () => standby === opening && (standby = null),
    );
    return opening;
  };

  const dismiss = async (): Promise<void> => {
    failures = 0;
    const opened = ready;
    ready = null;
    standby = null;
    await opened?.close();
  };

  const bringUp = async (): Promise<void> => {
    await options.bringUp(main);
    if (stopped) return;
    up = true;
    later(dismiss, times.trust);
  };

  const tryAgain = async (): Promise<void> => {
    try {
      await bringUp();
      if (up) options.onBack();
    } catch {
      wait();
    }
  };

  const wait = () => later(tryAgain, Math.min(times.longestRetry, times.retry * 2 ** failures++));

  const fail = (error: unknown): void => {
    if (!up || stopped) return;
    up = false;
    options.onAway(error);
    standIn().catch(() => undefined);
    wait();
  };

  const heard = <T>(call: () => Promise<T>): Promise<T> => call().catch((error: unknown) => {
    fail(error);
    throw error;
  });

  const { main: given } = options;
  const main: SearchEngine = {
    ...given,
    put: (documents) => heard(() => given.put(documents)), removeProducts: (ids) => heard(() => given.removeProducts(ids)), ask: (query) => heard(() => within(times.ask, given.ask(query))), points: (query) => heard(() => within(times.ask, given.points(query))),
  };

  const answer = async <T>(ask: (engine: SearchEngine) => Promise<T>): Promise<T> => {
    if (up) {
      try {
        return await ask(main);
      } catch {
        // heard of: the stand-in answers
      }
    }
    return ask(await standInSoon());
  };

  const standInSoon = async (): Promise<SearchEngine> => {
    if (ready) return ready.engine;
    try {
      return (await within(times.wait, standIn())).engine;
    } catch {
      throw new AppError("search.unavailable");
    }
  };

  return {
    main,
    engine: { ...main, ask: (query) => answer((engine) => engine.ask(query)), points: (query) => answer((engine) => engine.points(query)), healthy: async () => up || ready !== null },
    isUp: () => up,
    health: async () => (up ? "ok" : ready ? "degraded" : "down"),
    start: async () => {
      try {
        await bringUp();
      } catch (error) {
        options.onAway(error);
        await standIn();
        wait();
      }
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await within(times.ask, trying).catch(() => undefined);
      if (standby) await within(times.wait, standby).catch(() => undefined);
      await dismiss();
      await given.close();
    },
  };
}

/** @throws Error when it takes longer */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error(`No answer within ${ms} ms.`)), ms)));
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}

/** The log: one JSON line an entry, with level and request id; never personal data, only ids and codes. */
import { AsyncLocalStorage } from "node:async_hooks";
import { env } from "./env.server.ts";

const LEVELS = ["debug", "info", "warn", "error", "silent"] as const;
export type LogLevel = Exclude<(typeof LEVELS)[number], "silent">;
export type LogFields = Record<string, string | number | boolean | null | undefined>;

const remembered = globalThis as { latarniaRequest?: AsyncLocalStorage<string> };
const currentRequest = (remembered.latarniaRequest ??= new AsyncLocalStorage<string>());

/** Runs `work` so that every entry written meanwhile carries the request's id. */
export function withRequestId<T>(requestId: string, work: () => T): T {
  return currentRequest.run(requestId, work);
}

/** Writes one line to standard output (errors and warnings: standard error) when `level` reaches LOG_LEVEL. */
export function log(level: LogLevel, message: string, fields: LogFields = {}): void {
  if (LEVELS.indexOf(level) < LEVELS.indexOf(env().LOG_LEVEL)) return;
  const entry = { at: new Date().toISOString(), level, message, request: currentRequest.getStore(), ...fields };
  const out = level === "error" || level === "warn" ? process.stderr : process.stdout;
  out.write(`${JSON.stringify(entry)}\n`);
}

/** An unexpected error: name, message and stack, once. */
export function logError(message: string, error: unknown, fields: LogFields = {}): void {
  const known = error instanceof Error ? error : new Error(String(error));
  log("error", message, { ...fields, error: known.name, detail: known.message, stack: known.stack });
}

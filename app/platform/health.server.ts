/** Whether the parts that a sale needs are up: small checks that the parts' owners put in, read by /healthz. */

export type Part = "database" | "search" | "payments" | "jobs";
export type HealthCheck = () => Promise<boolean>;
export interface Health {
  status: "ok" | "down";
  version: string;
  checks: Partial<Record<Part, "ok" | "down">>;
}

const TIMEOUT_MS = 3000;
const remembered = globalThis as { latarniaHealth?: Map<Part, HealthCheck> };
const checks = (remembered.latarniaHealth ??= new Map<Part, HealthCheck>());

/** Sets the check of a part; true means up, false or an error means down. */
export function checkHealthOf(part: Part, check: HealthCheck): void {
  checks.set(part, check);
}

/** Asks all parts at once, each at most 3 s. */
export async function readHealth(version: string): Promise<Health> {
  const entries = await Promise.all([...checks].map(async ([part, check]) => [part, (await isUp(check)) ? "ok" : "down"] as const));
  const status = entries.every(([, state]) => state === "ok") ? "ok" : "down";
  return { status, version, checks: Object.fromEntries(entries) };
}

async function isUp(check: HealthCheck): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), TIMEOUT_MS)));
  try {
    return await Promise.race([check(), tooLong]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

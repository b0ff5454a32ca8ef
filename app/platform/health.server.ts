/** Whether the parts that a sale needs are up: small checks that the parts' owners put in, read by /healthz. */

export type Part = "database" | "search" | "payments" | "jobs";
/** degraded: the sale goes on, but somebody should look. */
export type State = "ok" | "degraded" | "down";
export type HealthCheck = () => Promise<boolean | State>;
export interface Health {
  /** the worst of the parts' */
  status: State;
  version: string;
  checks: Partial<Record<Part, State>>;
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
  const entries = await Promise.all([...checks].map(async ([part, check]) => [part, await stateOf(check)] as const));
  const worst = (["down", "degraded"] as const).find((state) => entries.some(([, each]) => each === state));
  return { status: worst ?? "ok", version, checks: Object.fromEntries(entries) };
}

async function stateOf(check: HealthCheck): Promise<State> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<State>((resolve) => (timer = setTimeout(() => resolve("down"), TIMEOUT_MS)));
  try {
    const state = await Promise.race([check(), tooLong]);
    return typeof state === "boolean" ? (state ? "ok" : "down") : state;
  } catch {
    return "down";
  } finally {
    clearTimeout(timer);
  }
}

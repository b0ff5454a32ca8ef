/** Keeps the memory from growing for ever: kept answers after a day, events and their deliveries after thirty, as Stripe does. */

import { KEY_LIFETIME_MS } from "../api/idempotency.server.ts";
import type { Sandbox } from "../sandbox.server.ts";

const EVENT_LIFETIME_MS = 30 * 24 * 3_600_000;
const EVERY_MS = 3_600_000;

const lastCleaning = new WeakMap<Sandbox, number>();

/** Cheap to call at every pulse: works once an hour. */
export function forgetOldNotes(sandbox: Sandbox): void {
  const { store } = sandbox;
  const now = sandbox.clock().getTime();
  if (now - (lastCleaning.get(sandbox) ?? -Infinity) < EVERY_MS) return;
  lastCleaning.set(sandbox, now);
  for (const { id, createdAt } of store.all("keptAnswers")) {
    if (now - createdAt > KEY_LIFETIME_MS) store.remove("keptAnswers", id);
  }
  for (const { id, created } of store.all("events")) {
    if (now - created * 1000 < EVENT_LIFETIME_MS) continue;
    store.remove("events", id);
    store.remove("deliveries", id);
    store.remove("pastDeliveries", id);
  }
}

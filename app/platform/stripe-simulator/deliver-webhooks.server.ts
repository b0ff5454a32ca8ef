/**
 * The courier: posts each waiting event, signed as Stripe signs, and again after a growing while until the endpoint answers 2xx.
 * Within one payment the next event goes out when the one before had its first try; a failed one does not hold the others up for long.
 */

import Stripe from "stripe";

import type { Sandbox } from "./sandbox.server.ts";
import type { Store } from "./memory/store.server.ts";
import type { Delivery } from "./memory/tables.server.ts";

export const RETRY_DELAYS_MS = [1_000, 5_000, 30_000, 120_000, 600_000, 3_600_000, 3 * 3_600_000];
const GIVE_UP_AFTER_MS = 3 * 24 * 3_600_000;
const TIMEOUT_MS = 10_000;
const PARALLEL = 8;

export interface CourierSettings {
  sandbox: Sandbox;
  webhookUrl: () => string;
  webhookSecret: string;
  /** The waits between attempts; the last one repeats. */
  retryDelaysMs: readonly number[];
  onError: (error: unknown) => void;
}

export interface Courier {
  /** Sends what is due. Safe to call at any time. */
  kick(): void;
  /** Breaks off what is under way; it stays waiting, for the next start. */
  close(): Promise<void>;
}

/** Takes up again whatever an earlier process left undelivered, from the first wait on. */
export function startCourier(settings: CourierSettings): Courier {
  const { sandbox, onError } = settings;
  const busy = new Map<string, Promise<void>>();
  const closing = new AbortController();
  let scheduled = false;

  for (const delivery of sandbox.store.all("deliveries")) {
    sandbox.store.put("deliveries", { ...delivery, attempts: 0, nextAttemptAt: sandbox.clock().getTime() });
  }

  function kick() {
    if (scheduled || closing.signal.aborted) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      if (!closing.signal.aborted) sendDue();
    });
  }

  function sendDue() {
    const now = sandbox.clock().getTime();
    for (const delivery of sandbox.store.all("deliveries")) {
      if (busy.size >= PARALLEL) return;
      if (delivery.nextAttemptAt > now || busy.has(delivery.lane)) continue;
      const sending = attempt({ ...settings, closing: closing.signal }, delivery).catch(onError).finally(() => {
        busy.delete(delivery.lane);
        kick();
      });
      busy.set(delivery.lane, sending);
    }
  }

  return {
    kick,
    async close() {
      closing.abort();
      await Promise.all(busy.values());
    },
  };
}

type Sending = CourierSettings & { closing: AbortSignal };

async function attempt(settings: Sending, delivery: Delivery): Promise<void> {
  const { sandbox, retryDelaysMs } = settings;
  const { store } = sandbox;
  await store.durable();
  const { ok, result } = await post(settings, delivery.id);
  const now = sandbox.clock().getTime();
  const tried = { ...delivery, attempts: delivery.attempts + 1, lastResult: result };
  if (ok) {
    store.put("events", { ...store.get("events", delivery.id)!, pending_webhooks: 0 });
    file({ store, delivery: tried, state: "delivered" });
  } else if (now - delivery.createdAt > GIVE_UP_AFTER_MS) {
    file({ store, delivery: tried, state: "given_up" });
  } else {
    const wait = retryDelaysMs[Math.min(tried.attempts, retryDelaysMs.length) - 1] ?? 1_000;
    store.put("deliveries", { ...tried, nextAttemptAt: now + wait });
  }
  await store.durable();
}

/** Out of the courier's bag, into the record for the developer's page. */
function file({ store, delivery, state }: { store: Store; delivery: Delivery; state: "delivered" | "given_up" }): void {
  store.remove("deliveries", delivery.id);
  store.put("pastDeliveries", { id: delivery.id, attempts: delivery.attempts, state, lastResult: delivery.lastResult });
}

async function post({ sandbox, webhookUrl, webhookSecret, closing }: Sending, eventId: string): Promise<{ ok: boolean; result: string }> {
  try {
    const payload = JSON.stringify(sandbox.store.get("events", eventId), null, 2);
    // Signed with the real time, whatever the simulator's clock says: the receiver compares with its own.
    const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret: webhookSecret });
    const response = await fetch(webhookUrl(), {
      method: "POST",
      headers: { "Content-Type": "application/json; charset=utf-8", "Stripe-Signature": signature, "User-Agent": "Stripe/1.0 (simulator)" },
      body: payload,
      redirect: "manual",
      signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), closing]),
    });
    await response.arrayBuffer();
    return { ok: response.ok, result: String(response.status) };
  } catch (error) {
    return { ok: false, result: error instanceof Error ? describe(error) : String(error) };
  }
}

const describe = (error: Error): string => (error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message);

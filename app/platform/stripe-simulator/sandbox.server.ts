/** What every part of the simulator works with: the memory, the clock, the settings and who asked. */

import type { Store } from "./memory/store.server.ts";

export interface SandboxSettings {
  /** The address under which a browser reaches the pay pages, without a slash at the end. */
  publicBaseUrl: () => string;
  /** How long a "late" payment waits before it succeeds by itself. */
  latePaymentDelayMs: number;
  /** Days until a charge's money may be transferred without naming its charge. */
  settlementDays: number;
  /**
   * Whether the rest of a charge may be refunded of which its bank takes back a part. Stripe's help speaks of refunds of "non-disputed payments"
   * (support.stripe.com/questions/refund-a-customer) and says nothing of such a rest: whoever relies on one of them tries the other too.
   */
  refundsBesideDispute: boolean;
  /** The kinds of events the endpoint subscribed to; undefined: all. */
  enabledEvents: readonly string[] | undefined;
  apiVersion: string;
}

export interface Sandbox {
  store: Store;
  clock: () => Date;
  settings: SandboxSettings;
  /** The API request behind a change; null when the buyer or the time was the reason. */
  cause: { id: string; idempotencyKey: string | null } | null;
  /** Tells the courier that events are waiting. */
  eventsWaiting: () => void;
  /** Sessions that may still expire, so that the clock need not look at all. */
  openSessions: Set<string>;
}

/** Stripe's timestamps are whole seconds. */
export const nowInSeconds = (sandbox: Sandbox): number => Math.floor(sandbox.clock().getTime() / 1000);

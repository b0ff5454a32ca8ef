/** Records what happened as a Stripe event, with the object as it is at this moment, and queues its delivery. */

import type Stripe from "stripe";

import { newId } from "./ids.server.ts";
import { nowInSeconds, type Sandbox } from "./sandbox.server.ts";

export interface Happening {
  type: Stripe.Event["type"];
  object: { id: string; payment_intent?: unknown };
  previous?: Record<string, unknown>;
}

export function announce(sandbox: Sandbox, { type, object, previous }: Happening): void {
  const { store, settings, cause } = sandbox;
  const wanted = !settings.enabledEvents || settings.enabledEvents.includes(type);
  const event = {
    id: newId("evt_"),
    object: "event",
    api_version: settings.apiVersion,
    created: nowInSeconds(sandbox),
    data: { object, ...(previous && { previous_attributes: previous }) },
    livemode: false,
    pending_webhooks: wanted ? 1 : 0,
    request: { id: cause?.id ?? null, idempotency_key: cause?.idempotencyKey ?? null },
    type,
  } as unknown as Stripe.Event;
  store.put("events", event);
  if (!wanted) return;

  const now = sandbox.clock().getTime();
  store.put("deliveries", { id: event.id, lane: laneOf(object), attempts: 0, nextAttemptAt: now, createdAt: now, lastResult: null });
  sandbox.eventsWaiting();
}

/** Everything about one payment shares its PaymentIntent's lane, and so keeps its order while all goes well. */
function laneOf(object: Happening["object"]): string {
  return typeof object.payment_intent === "string" ? object.payment_intent : object.id;
}

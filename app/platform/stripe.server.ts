/** The one Stripe client: the real Stripe where STRIPE_SECRET_KEY is set, else the simulator in this process; its API version is pinned. */
import Stripe from "stripe";
import { AppError, isAppError } from "../core/app-error.ts";
import { env } from "./env.server.ts";
import { SIMULATED_WEBHOOK_SECRET, simulatedStripePort } from "./simulated-stripe.server.ts";

/** The version our code was written against; the types of the SDK say the same. */
const API_VERSION = "2026-10-28.endive";
const TIMEOUT_MS = 10_000;

/** `connectWebhookSecret`: of the endpoint that is told of connected accounts; an endpoint at Stripe is for them or for our own account, never for both. */
export interface StripeAccess { client: Stripe; webhookSecret: string; connectWebhookSecret?: string }
/** What tells two configurations apart; a client is made once for each. */
interface Address extends Omit<StripeAccess, "client"> { key: string; port?: number }

const remembered = globalThis as { latarniaStripe?: { address: string; access: StripeAccess }; latarniaStripeChosen?: StripeAccess };

/** A client for an address; `port` means the loopback. */
export function connectStripe({ key, port, ...secrets }: Address): StripeAccess {
  const local = port === undefined ? {} : { host: "127.0.0.1", port, protocol: "http" as const };
  const client = new Stripe(key, { apiVersion: API_VERSION, maxNetworkRetries: 2, timeout: TIMEOUT_MS, telemetry: false, appInfo: { name: "latarnia" }, ...local });
  return { client, ...secrets };
}

/** Tests choose their own; undefined goes back to the environment's. */
export function useStripe(access: StripeAccess | undefined): void {
  remembered.latarniaStripeChosen = access;
}

function stripeAccess(): StripeAccess {
  if (remembered.latarniaStripeChosen) return remembered.latarniaStripeChosen;
  const address = configuredAddress();
  const known = JSON.stringify(address);
  if (remembered.latarniaStripe?.address !== known) remembered.latarniaStripe = { address: known, access: connectStripe(address) };
  return remembered.latarniaStripe.access;
}

function configuredAddress(): Address {
  const { STRIPE_SECRET_KEY: key, STRIPE_WEBHOOK_SECRET: webhookSecret, STRIPE_CONNECT_WEBHOOK_SECRET: connectWebhookSecret } = env();
  if (key && webhookSecret) return { key, webhookSecret, connectWebhookSecret };
  const port = simulatedStripePort();
  if (port === undefined) throw new AppError("payments.unavailable");
  return { key: "sk_test_simulator", webhookSecret: SIMULATED_WEBHOOK_SECRET, port };
}

/**
 * Calls Stripe. Never inside a transaction. Whatever changes something there has a key of the form operation:id:attempt; see {@link isKept} for
 * when the next attempt begins.
 * @throws AppError payments.unavailable when it cannot be reached or is in trouble itself, payments.email_refused for an address that it does not take; Stripe's own errors for what else it refuses
 */
export async function callStripe<T>(call: (stripe: Stripe) => Promise<T>): Promise<T> {
  const { client } = stripeAccess();
  try {
    return await withoutCallSite(() => call(client));
  } catch (error) {
    if (isPassing(error)) throw new AppError("payments.unavailable", { reason: error.message, kept: error instanceof Stripe.errors.StripeIdempotencyError ? error.statusCode === 400 : (error.statusCode ?? 0) >= 500 });
    if (isRefusal(error) && error.code === "email_invalid") throw new AppError("payments.email_refused");
    throw error;
  }
}

/** The SDK writes out where each call came from in case it fails, through the source maps: half a millisecond that nearly always is for nothing. */
function withoutCallSite<T>(call: () => T): T {
  const frames = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = frames;
  }
}

/**
 * Trouble that is over by itself or with the next key: no connection, no answer in time, Stripe's own errors, too many requests, the same
 * request still under way (409), a key that an earlier request used for something else (400).
 */
function isPassing(error: unknown): error is Stripe.errors.StripeError {
  const { StripeConnectionError, StripeAPIError, StripeRateLimitError, StripeIdempotencyError } = Stripe.errors;
  return [StripeConnectionError, StripeAPIError, StripeRateLimitError, StripeIdempotencyError].some((kind) => error instanceof kind);
}

/**
 * True when Stripe answered that it is in trouble itself, or that the key was used for other words, and for a day will answer the same to the
 * same idempotency key: the next try needs another, and has to look first whether the thing was done all the same (docs.stripe.com/api/idempotent_requests).
 */
export function isKept(error: unknown): boolean {
  return isAppError(error) && error.code === "payments.unavailable" && error.data.kept === true;
}

/** The event in a signed body. @throws AppError payments.bad_signature when it was not signed by Stripe in the last five minutes */
export function verifyEvent({ rawBody, signature }: { rawBody: string; signature: string | null }): Stripe.Event {
  const { client, webhookSecret, connectWebhookSecret } = stripeAccess();
  for (const secret of [webhookSecret, connectWebhookSecret]) {
    try {
      if (secret) return client.webhooks.constructEvent(rawBody, signature ?? "", secret);
    } catch {
      // not signed with this one
    }
  }
  throw new AppError("payments.bad_signature");
}

/** True when Stripe refused because of what was asked (not found, not possible now). */
export function isRefusal(error: unknown): error is Stripe.errors.StripeInvalidRequestError {
  return error instanceof Stripe.errors.StripeInvalidRequestError;
}

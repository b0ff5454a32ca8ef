/**
 * A Stripe of one's own on the loopback, for when no STRIPE_SECRET_KEY is configured. The application speaks to it with the real SDK
 * (`new Stripe("sk_test_simulator", { host: "127.0.0.1", port, protocol: "http" })`), gets signed webhooks, and buyers get a pay page.
 */

import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

import express, { type Express } from "express";
import Stripe from "stripe";

import { apiRouter } from "./api/api-router.server.ts";
import { CONNECT_ENDPOINTS } from "./endpoints/connect-endpoints.server.ts";
import { RETRY_DELAYS_MS, startCourier } from "./deliver-webhooks.server.ts";
import { DISPUTE_ENDPOINTS } from "./endpoints/dispute-endpoints.server.ts";
import { EVENT_ENDPOINTS } from "./endpoints/event-endpoints.server.ts";
import { expireDueSessions } from "./payments/expire-sessions.server.ts";
import { forgetOldNotes } from "./memory/forget-old-notes.server.ts";
import { overviewPage } from "./pages/overview-page.server.ts";
import { pageHeaders } from "./pages/page-frame.server.ts";
import { payPageRouter } from "./pages/pay-page.server.ts";
import { PAYMENT_ENDPOINTS } from "./endpoints/payment-endpoints.server.ts";
import { REFUND_ENDPOINTS } from "./endpoints/refund-endpoints.server.ts";
import type { Sandbox } from "./sandbox.server.ts";
import { SESSION_ENDPOINTS } from "./endpoints/session-endpoints.server.ts";
import { openStore } from "./memory/store.server.ts";
import { settleDueLatePayments, settleLatePayment } from "./payments/take-payment.server.ts";
import { TRANSFER_ENDPOINTS } from "./endpoints/transfer-endpoints.server.ts";

export interface SimulatorOptions {
  /** 0 or nothing: any free port. */
  port?: number;
  /** Where to remember everything, as `var/stripe.ndjson`; nothing: only in memory. One process at a time. */
  dataFile?: string;
  webhookUrl: () => string;
  webhookSecret: string;
  /** Where browsers reach the pay pages, when the application mounts them; nothing: the simulator's own port. */
  publicBaseUrl?: string;
  clock?: () => Date;
  /** How long a "late" payment waits; 20 s. */
  latePaymentDelayMs?: number;
  /** Waits between attempts at a webhook. */
  webhookRetryDelaysMs?: readonly number[];
  /** How often the clock is looked at for expiry, late payments and retries; 500 ms. */
  pulseMs?: number;
  /** Days until a charge's money may be transferred without naming its charge; 3. */
  settlementDays?: number;
  /** The kinds of events to deliver; nothing: all. */
  enabledEvents?: readonly string[];
  /** Waits before a request is worked on, or throws the StripeFault it is answered with. */
  holdRequest?: (request: { method: string; path: string; key: string | undefined }) => Promise<void>;
  /** What the Idempotency-Key of every POST must look like, see OUR_KEYS; nothing: anything, or none. */
  keyShape?: RegExp;
  onError?: (error: unknown) => void;
}

export interface StripeSimulator {
  port: number;
  url: string;
  /** For `payPageRouter`. */
  sandbox: Sandbox;
  close(): Promise<void>;
}

/** operation:id:attempt, as all of the application's keys are. */
export const OUR_KEYS = /^[a-z-]+:[\w-]+:[\w-]+$/;

const ENDPOINTS = [...SESSION_ENDPOINTS, ...PAYMENT_ENDPOINTS, ...REFUND_ENDPOINTS, ...EVENT_ENDPOINTS, ...CONNECT_ENDPOINTS, ...DISPUTE_ENDPOINTS, ...TRANSFER_ENDPOINTS];

export async function startStripeSimulator(options: SimulatorOptions): Promise<StripeSimulator> {
  const { webhookUrl, webhookSecret, holdRequest, keyShape, onError = console.error, pulseMs = 500 } = options;
  let url = "";
  const { sandbox, connectCourier } = await openSandbox(options, () => options.publicBaseUrl?.replace(/\/$/, "") ?? url);
  const courier = startCourier({ sandbox, webhookUrl, webhookSecret, retryDelaysMs: options.webhookRetryDelaysMs ?? RETRY_DELAYS_MS, onError });
  connectCourier(courier.kick);

  const app = express().disable("x-powered-by").disable("etag").disable("query parser");
  app.get("/", (_req, res) => void res.set(pageHeaders()).send(overviewPage(sandbox)));
  app.use(payPageRouter({ sandbox }));
  addTestRoutes(app, sandbox);
  app.use(apiRouter({ sandbox, endpoints: ENDPOINTS, holdRequest, keyShape, onError }));

  const server = await listen(app, options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  url = `http://127.0.0.1:${port}`;
  const stopPulse = startPulse({ sandbox, kick: courier.kick, pulseMs, onError });

  return {
    port,
    url,
    sandbox,
    async close() {
      stopPulse();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await courier.close();
      await sandbox.store.durable();
    },
  };
}

/** The courier comes after the memory it reads, and the memory's events need the courier: hence the late connection. */
async function openSandbox(options: SimulatorOptions, publicBaseUrl: () => string) {
  const store = await openStore({ dataFile: options.dataFile });
  let kick = () => {};
  const sandbox: Sandbox = {
    store,
    clock: options.clock ?? (() => new Date()),
    settings: {
      publicBaseUrl,
      latePaymentDelayMs: options.latePaymentDelayMs ?? 20_000,
      settlementDays: options.settlementDays ?? 3,
      refundsBesideDispute: true,
      enabledEvents: options.enabledEvents,
      apiVersion: Stripe.API_VERSION,
    },
    cause: null,
    eventsWaiting: () => kick(),
    openSessions: new Set(store.all("sessions").flatMap(({ id, status }) => (status === "open" ? [id] : []))),
  };
  return { sandbox, connectCourier: (to: () => void) => void (kick = to) };
}

/** `POST /test/advance` {session, outcome: "succeeded" | "failed"}: the bank of a late payment answers now. */
function addTestRoutes(app: Express, sandbox: Sandbox): void {
  app.post("/test/advance", express.json(), express.urlencoded({ extended: false }), (req, res, next) => {
    const { session: sessionId, outcome } = (req.body ?? {}) as Record<string, unknown>;
    if (typeof sessionId !== "string" || (outcome !== "succeeded" && outcome !== "failed")) {
      res.status(400).json({ error: { type: "invalid_request_error", message: "Send session, and outcome succeeded or failed." } });
      return;
    }
    const session = settleLatePayment(sandbox, { sessionId, outcome });
    const nothing = { error: { type: "invalid_request_error", message: `No late payment waits for session '${sessionId}'` } };
    sandbox.store.durable().then(() => res.status(session ? 200 : 404).json(session ?? nothing), next);
  });
}

function listen(app: Express, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, "127.0.0.1", () => resolve(server)).on("error", reject);
  });
}

function startPulse({ sandbox, kick, pulseMs, onError }: { sandbox: Sandbox; kick: () => void; pulseMs: number; onError: (error: unknown) => void }): () => void {
  const beat = () => {
    try {
      expireDueSessions(sandbox);
      settleDueLatePayments(sandbox);
      forgetOldNotes(sandbox);
      sandbox.store.durable().catch(onError);
      kick();
    } catch (error) {
      onError(error);
    }
  };
  const timer = setInterval(beat, pulseMs).unref();
  beat();
  return () => clearInterval(timer);
}

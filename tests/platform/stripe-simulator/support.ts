/** A simulator, the real SDK that speaks to it, and an endpoint that verifies and collects its webhooks. */

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import Stripe from "stripe";
import { onTestFinished } from "vitest";

import { startStripeSimulator, type SimulatorOptions } from "../../../app/platform/stripe-simulator/start-simulator.server.ts";

export const SECRET = "whsec_test_of_the_simulator";

export interface TestClock {
  now: () => Date;
  advance: (milliseconds: number) => void;
}

export function testClock(start = "2026-07-01T10:00:00Z"): TestClock {
  let at = Date.parse(start);
  return { now: () => new Date(at), advance: (milliseconds) => void (at += milliseconds) };
}

/** Answers each delivery with what `answers` holds next, then 200. */
export async function startEndpoint(answers: number[] = []) {
  const events: Stripe.Event[] = [];
  const attempts: string[] = [];
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on("data", (chunk: Buffer) => chunks.push(chunk));
    req.on("end", () => {
      const event = Stripe.webhooks.constructEvent(Buffer.concat(chunks), String(req.headers["stripe-signature"]), SECRET);
      attempts.push(event.type);
      const status = answers.shift() ?? 200;
      if (status === 200) events.push(event);
      res.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/stripe`;
  return { events, attempts, url: () => url, types: () => events.map(({ type }) => type) };
}

export async function openStripe(options: Partial<SimulatorOptions> & { maxNetworkRetries?: number } = {}) {
  const { maxNetworkRetries = 0, ...rest } = options;
  const clock = testClock();
  const endpoint = await startEndpoint();
  const simulator = await startStripeSimulator({ webhookUrl: endpoint.url, webhookSecret: SECRET, clock: clock.now, pulseMs: 5, ...rest });
  onTestFinished(() => simulator.close());
  return { clock, endpoint, simulator, stripe: sdk(simulator.port, maxNetworkRetries) };
}

export function sdk(port: number, maxNetworkRetries = 0, apiVersion?: string): Stripe {
  const older = apiVersion && { apiVersion: apiVersion as typeof Stripe.API_VERSION };
  return new Stripe("sk_test_simulator", { host: "127.0.0.1", port, protocol: "http", maxNetworkRetries, telemetry: false, ...older });
}

export function kayakSession(changes: Partial<Stripe.Checkout.SessionCreateParams> = {}): Stripe.Checkout.SessionCreateParams {
  return {
    mode: "payment",
    locale: "pl",
    line_items: [
      { quantity: 2, price_data: { currency: "pln", unit_amount: 12_900, product_data: { name: "Spływ Drawą <kajak>", description: "12 lipca, 10:00" } } },
      { quantity: 1, price_data: { currency: "pln", unit_amount: 4_250, product_data: { name: "Ognisko" } } },
    ],
    success_url: "http://shop.test/pl/thanks?session={CHECKOUT_SESSION_ID}",
    cancel_url: "http://shop.test/pl/basket",
    customer_email: "ewa@example.com",
    client_reference_id: "order_1",
    metadata: { orderId: "order_1" },
    payment_intent_data: { transfer_group: "order_1", description: "Latarnia order_1" },
    ...changes,
  };
}

/** Presses a button on the pay page, as a browser without JavaScript does. */
export function press(url: string | null, outcome: string, fields: Record<string, string> = {}): Promise<Response> {
  return fetch(url!, { method: "POST", redirect: "manual", body: new URLSearchParams({ ...fields, outcome }) });
}

/** The error a call was refused with. */
export async function refusal(call: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  return call.then(
    () => Promise.reject(new Error("the call was not refused")),
    (error: unknown) => error as Stripe.errors.StripeError,
  );
}

/** The simulated Stripe for a test: its pay page is pressed as a browser would, its webhooks come to the real route. */
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Stripe from "stripe";
import { connectStripe, useStripe } from "../../app/platform/stripe.server.ts";
import { OUR_KEYS, startStripeSimulator, type SimulatorOptions, type StripeSimulator } from "../../app/platform/stripe-simulator/start-simulator.server.ts";
import { action } from "../../app/routes/api/stripe-webhook.ts";

const SECRET = "whsec_test_secret";
/** Each press is a connection of its own: on a busy machine one that lay idle may be closed at the moment it is used again. */
const ANEW = { Connection: "close" };

export interface TestStripe {
  simulator: StripeSimulator;
  /** what the webhook route answered, by event type */
  answers: { type: string; status: number; body: string; signature: string }[];
  /** Keeps webhooks back until `deliver`, so that a test decides the order of things. */
  holdWebhooks(): void;
  deliver(): void;
  /** Presses a button of the pay page. @returns where the browser was sent */
  press(url: string, outcome: "succeeded" | "declined" | "late" | "abandoned", method?: string): Promise<string | null>;
  /** The bank of a late payment answers. */
  bankAnswers(sessionId: string, outcome: "succeeded" | "failed"): Promise<void>;
  /** An event that has happened, as it is posted to the webhook. */
  eventOf(type: string, sessionId: string): { body: string; signature: string };
  /** Waits until an event of the type about the session has been answered with 2xx. */
  delivered(type: string, sessionId: string): Promise<void>;
  close(): Promise<void>;
}

/** `holdRequest` is awaited before each request is worked on: it may wait, as a slow Stripe does, or throw a StripeFault. */
export type StripeSettings = { withWebhooks?: boolean } & Pick<SimulatorOptions, "clock" | "holdRequest">;

export async function testStripe({ withWebhooks = true, clock, holdRequest }: StripeSettings = {}): Promise<TestStripe> {
  const answers: TestStripe["answers"] = [];
  let gate: { open: Promise<void>; release: () => void } | null = null;
  const server = await listen(async (request) => {
    await gate?.open;
    return deliverToRoute(request, answers);
  });
  const simulator = await startStripeSimulator({
    webhookUrl: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/stripe`, webhookSecret: SECRET, pulseMs: 20, webhookRetryDelaysMs: [30], latePaymentDelayMs: 3_600_000, clock, holdRequest, keyShape: OUR_KEYS,
    enabledEvents: withWebhooks ? undefined : [],
  });
  useStripe(connectStripe({ key: "sk_test_simulator", webhookSecret: SECRET, port: simulator.port }));
  return {
    simulator, answers,
    holdWebhooks() {
      let release = () => {};
      const open = new Promise<void>((resolve) => (release = resolve));
      gate = { open, release };
    },
    deliver() {
      gate?.release();
      gate = null;
    },
    press: (url, outcome, method) => press(url, { outcome, ...(method && { method }) }),
    async bankAnswers(session, outcome) {
      const response = await fetch(`${simulator.url}/test/advance`, { method: "POST", headers: { "Content-Type": "application/json", ...ANEW }, body: JSON.stringify({ session, outcome }) });
      if (!response.ok) throw new Error(await response.text());
    },
    eventOf: (type, sessionId) => {
      const body = JSON.stringify(simulator.sandbox.store.all("events").find((event) => event.type === type && (event.data.object as { id: string }).id === sessionId));
      return { body, signature: Stripe.webhooks.generateTestHeaderString({ payload: body, secret: SECRET }) };
    },
    delivered: (type, sessionId) => until(() => answers.some((answer) => answer.type === type && answer.status === 200 && answer.body.includes(sessionId))),
    async close() {
      gate?.release();
      useStripe(undefined);
      await simulator.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function press(url: string, fields: Record<string, string>): Promise<string | null> {
  const response = await fetch(url, { method: "POST", body: new URLSearchParams(fields), headers: ANEW, redirect: "manual" });
  if (response.status !== 303) throw new Error(`The pay page answered ${response.status}`);
  return response.headers.get("location");
}

async function deliverToRoute(request: IncomingMessage, answers: TestStripe["answers"]): Promise<Response> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString("utf8");
  const signature = String(request.headers["stripe-signature"] ?? "");
  const response = await postWebhook({ body, signature });
  answers.push({ type: (JSON.parse(body) as { type: string }).type, status: response.status, body, signature });
  return response;
}

/** Calls the webhook route as the server would. */
export async function postWebhook({ body, signature }: { body: string; signature: string | null }): Promise<Response> {
  const headers: Record<string, string> = signature === null ? {} : { "stripe-signature": signature };
  const request = new Request("http://localhost/webhooks/stripe", { method: "POST", body, headers });
  return action({ request, params: {}, context: { nonce: "", requestId: "test", ip: "127.0.0.1" } });
}

function listen(answer: (request: IncomingMessage) => Promise<Response>): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request).then(
      async (result) => response.writeHead(result.status).end(await result.text()),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

/** Waits for something to become true, at most five seconds; looks again after every turn of the event loop. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error("What the test waited for did not happen.");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The Stripe simulator in the HTTP process, for when no STRIPE_SECRET_KEY is set; the rest of the app, and a worker beside it, only ask where it listens. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { RequestHandler } from "express";
import { env } from "./env.server.ts";
import { logError } from "./log.server.ts";
import { payPageRouter } from "./stripe-simulator/pages/pay-page.server.ts";
import { OUR_KEYS, startStripeSimulator } from "./stripe-simulator/start-simulator.server.ts";

/** The webhook secret of the simulated account. It signs on the loopback only, so it need not be a secret. */
export const SIMULATED_WEBHOOK_SECRET = "whsec_simulator";
/** Where the pay pages are mounted in the HTTP process. */
export const PAY_PAGES_AT = "/dev/stripe";

const remembered = globalThis as { latarniaSimulatedStripePort?: () => number | undefined };

/** Port of the running simulator on 127.0.0.1, for `new Stripe(key, { host, port, protocol: "http" })`; undefined when the real Stripe is used. */
export function simulatedStripePort(): number | undefined {
  return remembered.latarniaSimulatedStripePort?.();
}

const portFile = (folder: string): string => path.join(folder, "stripe-simulator.port");

/** Says in the shared folder where the simulator listens. */
export function tellWhereStripeIs({ folder, port }: { folder: string; port: number }): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(portFile(folder), String(port));
}

/** In a worker: speaks to the simulator of the HTTP process with the same DATA_DIR, wherever that listens after its last start. */
export function useStripeOfHttpProcess(): void {
  remembered.latarniaSimulatedStripePort = () => {
    try {
      return Number(readFileSync(portFile(env().DATA_DIR), "utf8"));
    } catch {
      return undefined;
    }
  };
}

/** Starts it with its memory in DATA_DIR. @param port where this process serves /webhooks/stripe; @param events the types that are sent there, as an endpoint at Stripe is set up */
export async function startSimulatedStripe({ port, events }: { port: number; events: readonly string[] }): Promise<{ payPages: RequestHandler; close: () => Promise<void> }> {
  const simulator = await startStripeSimulator({
    dataFile: path.join(env().DATA_DIR, "stripe-simulator.json"),
    webhookUrl: () => `http://127.0.0.1:${port}/webhooks/stripe`,
    webhookSecret: SIMULATED_WEBHOOK_SECRET,
    enabledEvents: events,
    publicBaseUrl: `${env().PUBLIC_URL}${PAY_PAGES_AT}`,
    keyShape: OUR_KEYS,
    onError: (error) => logError("stripe simulator", error),
  });
  remembered.latarniaSimulatedStripePort = () => simulator.port;
  tellWhereStripeIs({ folder: env().DATA_DIR, port: simulator.port });
  return {
    payPages: payPageRouter(simulator),
    close: async () => {
      remembered.latarniaSimulatedStripePort = undefined;
      rmSync(portFile(env().DATA_DIR), { force: true });
      await simulator.close();
    },
  };
}

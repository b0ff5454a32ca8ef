/** The Stripe simulator in this process, for when no STRIPE_SECRET_KEY is set; the rest of the app only asks where it listens. */
import path from "node:path";
import type { RequestHandler } from "express";
import { env } from "./env.server.ts";
import { logError } from "./log.server.ts";
import { payPageRouter } from "./stripe-simulator/pay-page.server.ts";
import { startStripeSimulator, type StripeSimulator } from "./stripe-simulator/start-simulator.server.ts";

/** The webhook secret of the simulated account. It signs on the loopback only, so it need not be a secret. */
export const SIMULATED_WEBHOOK_SECRET = "whsec_simulator";
/** Where the pay pages are mounted in the HTTP process. */
export const PAY_PAGES_AT = "/dev/stripe";

const remembered = globalThis as { latarniaSimulatedStripe?: StripeSimulator };

/** Port of the running simulator on 127.0.0.1, for `new Stripe(key, { host, port, protocol: "http" })`; undefined when the real Stripe is used. */
export function simulatedStripePort(): number | undefined {
  return remembered.latarniaSimulatedStripe?.port;
}

/** Starts it with its memory in DATA_DIR. @param port where this process serves /webhooks/stripe */
export async function startSimulatedStripe({ port }: { port: number }): Promise<{ payPages: RequestHandler; close: () => Promise<void> }> {
  const simulator = await startStripeSimulator({
    dataFile: path.join(env().DATA_DIR, "stripe-simulator.json"),
    webhookUrl: () => `http://127.0.0.1:${port}/webhooks/stripe`,
    webhookSecret: SIMULATED_WEBHOOK_SECRET,
    publicBaseUrl: `${env().PUBLIC_URL}${PAY_PAGES_AT}`,
    onError: (error) => logError("stripe simulator", error),
  });
  remembered.latarniaSimulatedStripe = simulator;
  return {
    payPages: payPageRouter(simulator),
    close: async () => {
      remembered.latarniaSimulatedStripe = undefined;
      await simulator.close();
    },
  };
}

/** The other end of a checkout, in a process of its own as in life: Stripe, simulated, and the guests who press the button of its page. Forked by the checkout's measurement. */
import { OUR_KEYS, startStripeSimulator } from "../../app/platform/stripe-simulator/start-simulator.server.ts";

/** `url` of the pay page on which the card is accepted; `id` tells answers apart. */
export interface Pressed { id: number; url: string }

const simulator = await startStripeSimulator({ webhookUrl: () => "http://127.0.0.1:9/", webhookSecret: "whsec_nobody_listens", enabledEvents: [], keyShape: OUR_KEYS });
process.on("message", ({ id, url }: Pressed) => void press(url).then((error) => process.send!({ id, error })));
process.send!({ port: simulator.port });

/** @returns what went wrong */
async function press(url: string): Promise<string | undefined> {
  const { status } = await fetch(url, { method: "POST", body: new URLSearchParams({ outcome: "succeeded" }), headers: { Connection: "close" }, redirect: "manual" });
  return status === 303 ? undefined : `The pay page answered ${status}`;
}

/** The other end of a checkout, in a process of its own as in life: Stripe, simulated, and the guests who press the button of its page. Forked by the checkout's measurement. */
import { Agent, request } from "node:http";
import { OUR_KEYS, startStripeSimulator } from "../../app/platform/stripe-simulator/start-simulator.server.ts";

/** `url` of the pay page on which the card is accepted; `id` tells answers apart. */
export interface Pressed { id: number; url: string }

const simulator = await startStripeSimulator({ webhookUrl: () => "http://127.0.0.1:9/", webhookSecret: "whsec_nobody_listens", enabledEvents: [], keyShape: OUR_KEYS });
process.on("message", ({ id, url }: Pressed) => void press(url).catch(String).then((error) => process.send!({ id, error })));
process.send!({ port: simulator.port });

/** Guests have machines of their own: what theirs would spend on connections is not taken from the two cores measured. One that was idle is given up long before the server does so after five seconds, lest a press goes into it meanwhile. */
const agent = new Agent({ keepAlive: true, timeout: 1_000 });
const FORM = { "Content-Type": "application/x-www-form-urlencoded" };

/** @returns what went wrong */
function press(url: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const pressed = request(url, { method: "POST", agent, headers: FORM }, (answer) => {
      answer.resume().once("end", () => resolve(answer.statusCode === 303 ? undefined : `The pay page answered ${answer.statusCode}`));
    });
    pressed.once("error", reject).end("outcome=succeeded");
  });
}

/** The client that all of us speak to Stripe by: a stumble of Stripe's is gone over by itself, under the same key; trouble that lasts is said to be trouble. */
import { beforeEach, expect, it } from "vitest";
import { callStripe } from "../../app/platform/stripe.server.ts";
import { StripeFault } from "../../app/platform/stripe-simulator/api/fault.server.ts";
import { stripeOfFile } from "../support/of-file.ts";
import { kayakSession } from "./stripe-simulator/support.ts";

/** So many of the next requests are answered with a 500 that is not kept for their key. */
let stumbles = 0;
/** When each request came, in milliseconds, and under which key. */
let asked: { at: number; key: string | undefined }[] = [];

const stripe = stripeOfFile({
  withWebhooks: false,
  async holdRequest({ key }) {
    asked.push({ at: performance.now(), key });
    if (stumbles-- > 0) throw new StripeFault({ status: 500, body: { type: "api_error", message: "Trouble." }, keptForKey: false });
  },
});
beforeEach(() => void (asked = []));

const create = (attempt: number) => callStripe((client) => client.checkout.sessions.create(kayakSession(), { idempotencyKey: `checkout:order_1:${attempt}` }));

it("two stumbles are gone over, each after a pause and under the same key, and the thing is done once", async () => {
  stumbles = 2;
  const { id } = await create(1);
  expect(asked.map(({ key }) => key)).toEqual(Array(3).fill("checkout:order_1:1"));
  expect(Math.min(asked[1]!.at - asked[0]!.at, asked[2]!.at - asked[1]!.at)).toBeGreaterThan(200);
  expect(stripe.simulator.sandbox.store.all("sessions").map((session) => session.id)).toEqual([id]);
});

it("after a third one whoever asked hears of it, and may try again", async () => {
  stumbles = 3;
  await expect(create(2)).rejects.toMatchObject({ code: "payments.unavailable", status: 503 });
  expect(asked).toHaveLength(3);
  expect((await create(3)).url).toContain("/pay/cs_");
});

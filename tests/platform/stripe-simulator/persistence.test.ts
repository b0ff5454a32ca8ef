import { appendFile, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { startStripeSimulator } from "../../../app/platform/stripe-simulator/start-simulator.server.ts";
import { kayakSession, press, sdk, SECRET, startEndpoint, testClock } from "./support.ts";

async function temporaryFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "stripe-simulator-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, "deep", "stripe.ndjson");
}

const NOBODY = () => "http://127.0.0.1:9/nobody";

test("a restart loses nothing: sessions, keys, late payments, and webhooks still to be delivered", async () => {
  const dataFile = await temporaryFile();
  const clock = testClock();
  const options = { webhookSecret: SECRET, dataFile, clock: clock.now, pulseMs: 5 };
  const before = await startStripeSimulator({ ...options, webhookUrl: NOBODY });
  const first = sdk(before.port);
  const paid = await first.checkout.sessions.create(kayakSession(), { idempotencyKey: "k" });
  const late = await first.checkout.sessions.create(kayakSession());
  const open = await first.checkout.sessions.create(kayakSession());
  await press(paid.url, "succeeded");
  await press(late.url, "late");
  await before.close();

  const endpoint = await startEndpoint();
  const after = await startStripeSimulator({ ...options, webhookUrl: endpoint.url });
  onTestFinished(() => after.close());
  const second = sdk(after.port);
  expect(await second.checkout.sessions.retrieve(paid.id)).toMatchObject({ status: "complete", payment_status: "paid" });
  expect((await second.checkout.sessions.create(kayakSession(), { idempotencyKey: "k" })).id).toBe(paid.id);
  expect((await second.checkout.sessions.list()).data.map(({ id }) => id)).toEqual([open.id, late.id, paid.id]);
  await expect.poll(endpoint.types).toHaveLength(7);

  clock.advance(20_000);
  await expect.poll(endpoint.types).toContain("checkout.session.async_payment_succeeded");
  clock.advance(24 * 3_600_000);
  await expect.poll(endpoint.types).toContain("checkout.session.expired");
  expect(await second.checkout.sessions.retrieve(open.id)).toMatchObject({ status: "expired" });
});

test("what was answered is on disk, whole, even when the process is not closed in order", async () => {
  const dataFile = await temporaryFile();
  const options = { webhookUrl: NOBODY, webhookSecret: SECRET, dataFile };
  const running = await startStripeSimulator(options);
  onTestFinished(() => running.close());
  const made = await Promise.all(Array.from({ length: 25 }, () => sdk(running.port).checkout.sessions.create(kayakSession())));
  expect(await readdir(join(dataFile, ".."))).toEqual(["stripe.ndjson"]);

  const copy = await startStripeSimulator({ ...options });
  onTestFinished(() => copy.close());
  const read = await Promise.all(made.map(({ id }) => sdk(copy.port).checkout.sessions.retrieve(id)));
  expect(read.map(({ id }) => id)).toEqual(made.map(({ id }) => id));
});

test("a line torn by a dying process is forgotten, what was answered before it is not", async () => {
  const dataFile = await temporaryFile();
  const options = { webhookUrl: NOBODY, webhookSecret: SECRET, dataFile };
  const before = await startStripeSimulator(options);
  const kept = await sdk(before.port).checkout.sessions.create(kayakSession());
  await before.close();
  await appendFile(dataFile, '\n[["sessions","cs_test_torn",{"id":"cs_te');

  for (const expected of [1, 2]) {
    const after = await startStripeSimulator(options);
    const sessions = await sdk(after.port).checkout.sessions.list();
    expect(sessions.data.at(-1)!.id).toBe(kept.id);
    expect(sessions.data).toHaveLength(expected);
    await sdk(after.port).checkout.sessions.create(kayakSession());
    await after.close();
  }
});

test("a file that is not the simulator's is refused and left alone", async () => {
  const dataFile = await temporaryFile();
  const other = join(dataFile, "..", "..", "other.json");
  await writeFile(other, "{}\n");
  await expect(startStripeSimulator({ webhookUrl: NOBODY, webhookSecret: SECRET, dataFile: other })).rejects.toThrow("not a file of the Stripe simulator");
});

test("the developer's page lists sessions and deliveries", async () => {
  const endpoint = await startEndpoint();
  const simulator = await startStripeSimulator({ webhookUrl: endpoint.url, webhookSecret: SECRET, pulseMs: 5 });
  onTestFinished(() => simulator.close());
  await sdk(simulator.port).checkout.sessions.create(kayakSession());
  const text = await (await fetch(simulator.url)).text();
  expect(text).toContain("order_1");
  expect(text).toContain("None yet.");
});

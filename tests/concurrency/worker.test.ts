/** `npm run worker` as a process of its own beside this one: what is sold or lapses here is mailed and tidied there. */
import { spawn, type ChildProcess } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { settle } from "../../app/domain/payments/settling/settle.server.ts";
import { inTransaction } from "../../app/platform/db.server.ts";
import { enqueue } from "../../app/platform/jobs.server.ts";
import type { KeptMail } from "../../app/platform/mailbox.server.ts";
import { tellWhereStripeIs } from "../../app/platform/simulated-stripe.server.ts";
import { makeCruise, NOW } from "../support/factory.ts";
import { databaseOfFile, dataDirOfFile, stripeOfFile } from "../support/of-file.ts";
import { brokenInvariants, CONTACT, hold, letLapse, pay, reservedOf, stateOf } from "../support/orders.ts";
import { postgresDatabase, urlInUse } from "../support/postgres.ts";

let worker: ChildProcess;
let said = "";

const folder = dataDirOfFile();
databaseOfFile(() => postgresDatabase({ url: inject("postgresUrl"), connections: 5 }));
const stripe = stripeOfFile();
beforeAll(async () => {
  tellWhereStripeIs({ folder, port: stripe.simulator.port });
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, NODE_ENV: "production" as const, DEMO: "1", JOBS: "worker", DATABASE_URL: await urlInUse(inject("postgresUrl")), DATA_DIR: folder };
  worker = spawn(process.execPath, ["--import", "tsx", "app/worker.ts"], { env, stdio: ["ignore", "pipe", "pipe"] });
  await new Promise<void>((resolve, reject) => {
    const listen = (text: Buffer) => (said += text.toString()).includes('"working"') && resolve();
    for (const stream of [worker.stdout!, worker.stderr!]) stream.on("data", listen);
    worker.once("exit", (code) => reject(new Error(`The worker ended with ${code}: ${said}`)));
  });
});
afterAll(() => void worker.kill("SIGKILL"));

function mails(): KeptMail[] {
  const box = path.join(folder, "mail");
  const names = readdirSync(folder).includes("mail") ? readdirSync(box).filter((name) => /^\w+\.json$/.test(name)) : [];
  return names.map((name) => JSON.parse(readFileSync(path.join(box, name), "utf8")) as KeptMail);
}

it("the worker mails what this process sold, once, with its papers, and tells the host", async () => {
  const held = await hold((await makeCruise()).packageId);
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  await expect.poll(() => mails().length, { timeout: 20_000, interval: 100 }).toBe(2);
  const mail = mails().find(({ to }) => to === CONTACT.email);
  expect(mail).toMatchObject({ to: CONTACT.email, lang: "pl" });
  expect(mail!.text).toContain(held.code);
  expect(mail!.attachments.map((attachment) => attachment.contentType)).toContain("application/pdf");
  expect(mails().find(({ to }) => to !== CONTACT.email)).toMatchObject({ to: "biuro@example.com", subject: "Nowa rezerwacja: Rejs po porcie, 12 lipca 2027", attachments: [] });
});

it("the worker gives lapsed places back, at Stripe's page too", async () => {
  const { packageId, slotIds } = await makeCruise();
  const [left, paying] = [await hold(packageId), await hold(packageId)];
  await pay(paying);
  for (const { orderId } of [left, paying]) await letLapse(orderId);
  await inTransaction((tx) => enqueue(tx, "release-expired", {}));
  await expect.poll(() => reservedOf(slotIds[0]!), { timeout: 20_000, interval: 100 }).toBe(0);
  expect([await stateOf(left.orderId), await stateOf(paying.orderId)]).toEqual(["expired", "expired"]);
  expect(await brokenInvariants()).toEqual([]);
});

it("the worker stops when told to, without a complaint", async () => {
  const ended = new Promise((resolve) => worker.once("exit", resolve));
  worker.kill("SIGTERM");
  expect(await ended).toBe(0);
  expect(said).not.toMatch(/"level":"(warn|error)"/);
});

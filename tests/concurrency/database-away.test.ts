/** PostgreSQL away for ten seconds under the running site: guests are told so, Stripe and the job queue come again, and all orders go on by themselves. */
import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handlers } from "../../app/jobs.server.ts";
import { db, inTransaction, type Database } from "../../app/platform/db.server.ts";
import { enqueue, startJobs } from "../../app/platform/jobs.server.ts";
import { makeCruise, makeSlugs, type Cruise } from "../support/factory.ts";
import { brokenInvariants, hold, letLapse, pay, reservedOf, stateOf } from "../support/orders.ts";
import { ownDataDir } from "../support/pictures.ts";
import { makeTemplate, postgresDatabase, startPostgres, type PostgresServer } from "../support/postgres.ts";
import { siteOfFile } from "../support/site.ts";
import { testStripe, type TestStripe } from "../support/stripe.ts";

const AWAY_MS = 10_000;
const dataDir = ownDataDir();
let server: PostgresServer;
let stripe: TestStripe;
let cruise: Cruise;

/** A server of its own, for it is stopped: the other files' must not be. */
async function ownServer(): Promise<Database> {
  server = await startPostgres();
  await makeTemplate(server.url);
  const database = await postgresDatabase({ url: server.url, connections: 8 });
  const close = database.close;
  database.close = async () => {
    await close();
    await server.stop();
  };
  return database;
}

const site = siteOfFile({ open: ownServer });
beforeAll(async () => {
  stripe = await testStripe();
  cruise = await makeCruise();
  await makeSlugs(cruise.packageId, { slug: () => "rejs" });
  await startJobs({ handlers });
});
afterAll(async () => {
  await stripe.close();
  rmSync(dataDir, { recursive: true });
});

const mails = () => readdirSync(dataDir).includes("mail") ? readdirSync(path.join(dataDir, "mail")).filter((name) => name.endsWith(".json")).length : 0;
const statusOf = async (address: string) => (await site.ask(address)).status;

it.skipIf(process.env.PGTEST_URL)("the database is away for ten seconds", async () => {
  const [paying, lapsing] = [await hold(cruise.packageId), await hold(cruise.packageId)];
  const { url, sessionId } = await pay(paying);
  const addresses = ["/pl/p/rejs", "/pl/search", `/pl/checkout/${paying.code}?key=${paying.key}`, `/pl/checkout/${paying.code}/return?session_id=${sessionId}`, "/pl/p/nie-ma"];
  expect(await statusOf(addresses[0]!)).toBe(200);
  expect(await statusOf(addresses[2]!)).toBe(200);
  await letLapse(lapsing.orderId);
  await inTransaction((tx) => enqueue(tx, "release-expired", {}, { startAfterSeconds: 3 }));

  await server.halt();
  const gone = performance.now();
  await stripe.press(url, "succeeded");
  while (performance.now() - gone < AWAY_MS) for (const address of addresses) await expectSorry(address);
  expect((await site.ask("/healthz")).status).toBe(503);
  expect(stripe.answers.filter(({ body, status }) => body.includes(sessionId) && status < 500)).toEqual([]);

  await server.resume();
  await expect.poll(() => statusOf(addresses[0]!), { timeout: 5_000 }).toBe(200);
  await expect.poll(() => stateOf(paying.orderId), { timeout: 10_000 }).toBe("confirmed");
  await expect.poll(() => stateOf(lapsing.orderId), { timeout: 20_000 }).toBe("expired");
  await expect.poll(mails, { timeout: 20_000 }).toBe(1);
  await expect.poll(async () => (await site.ask("/healthz")).status, { timeout: 5_000 }).toBe(200);
  expect(await reservedOf(cruise.slotIds[0]!)).toBe(2);
  expect(await db().auditRow.count({ where: { entityId: paying.orderId, action: "confirmed" } })).toBe(1);
  expect(await brokenInvariants()).toEqual([]);
  expect(await (await site.ask(`/pl/orders/${paying.code}?key=${paying.key}`)).text()).toContain(paying.code);
}, 90_000);

/** 503 within three seconds, a sentence in the visitor's language, and nothing of the machinery. */
async function expectSorry(address: string): Promise<void> {
  const asked = performance.now();
  const answer = await site.ask(address);
  const page = await answer.text();
  expect(answer.status, address).toBe(503);
  expect(page).toContain("Nic nie przepadło");
  expect(page).not.toMatch(/ECONN|prisma|postgres|\.server\.ts|at async/i);
  expect(performance.now() - asked).toBeLessThan(3_000);
}

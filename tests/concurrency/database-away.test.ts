/** PostgreSQL away for ten seconds under a working process: guests are told so, Stripe and the job queue come again, and all orders go on by themselves. */
import { readdirSync } from "node:fs";
import path from "node:path";
import type { ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Held } from "../../app/domain/booking/hold-places.server.ts";
import { handlers } from "../../app/jobs.server.ts";
import { db, inTransaction, isConnectionLost } from "../../app/platform/db.server.ts";
import { enqueue, startJobs } from "../../app/platform/jobs.server.ts";
import { answeringAppErrors } from "../../app/routes/answer-app-errors.server.ts";
import * as checkout from "../../app/routes/shop/order/checkout.tsx";
import * as checkoutReturn from "../../app/routes/shop/order/checkout-return.tsx";
import { makeCruise, type Cruise } from "../support/factory.ts";
import { databaseOfFile, dataDirOfFile, stripeOfFile } from "../support/of-file.ts";
import { brokenInvariants, hold, letLapse, pay, reservedOf, stateOf } from "../support/orders.ts";
import { makeTemplate, postgresDatabase, startPostgres, type PostgresServer } from "../support/postgres.ts";

const AWAY_MS = 10_000;
/** A server of its own, for it is stopped: the other files' must not be. */
let server: PostgresServer;
let cruise: Cruise;

const dataDir = dataDirOfFile();
beforeAll(async () => {
  server = await startPostgres();
  await makeTemplate(server.url);
});
afterAll(() => server.stop());
databaseOfFile(() => postgresDatabase({ url: server.url, connections: 8 }));
const stripe = stripeOfFile();
beforeAll(async () => {
  cruise = await makeCruise();
  await startJobs({ handlers });
});
afterAll(() => server.resume());

/** The loaders as the site answers with them. */
const { routes } = answeringAppErrors({ routes: { checkout: { id: "checkout", module: checkout }, return: { id: "return", module: checkoutReturn } } } as unknown as ServerBuild);

function load(route: "checkout" | "return", { code }: Held, query: string): Promise<unknown> {
  const request = new Request(`http://localhost/pl/checkout/${code}${query}`);
  return (routes[route]!.module.loader as unknown as (args: object) => Promise<unknown>)({ request, params: { lang: "pl", code }, context: { nonce: "", requestId: "test", ip: "127.0.0.1" } });
}

const mails = () => (readdirSync(dataDir).includes("mail") ? readdirSync(path.join(dataDir, "mail")).filter((name) => name.endsWith(".json")).length : 0);

it.skipIf(process.env.PGTEST_URL)("the database is away for ten seconds", async () => {
  const [paying, lapsing] = [await hold(cruise.packageId), await hold(cruise.packageId)];
  const { url, sessionId } = await pay(paying);
  await load("checkout", paying, `?key=${paying.key}`);
  await letLapse(lapsing.orderId);
  await inTransaction((tx) => enqueue(tx, "release-expired", {}, { startAfterSeconds: 3 }));

  await server.halt();
  const gone = performance.now();
  await stripe.press(url, "succeeded");
  const away = { init: { status: 503 }, data: { code: "unavailable" } };
  while (performance.now() - gone < AWAY_MS) {
    await expect(load("checkout", paying, `?key=${paying.key}`)).rejects.toMatchObject(away);
    await expect(load("return", paying, `?session_id=${sessionId}`)).rejects.toMatchObject(away);
    await expect(hold(cruise.packageId)).rejects.toSatisfy(isConnectionLost);
  }
  expect(stripe.answers.filter(({ body, status }) => body.includes(sessionId) && status < 500)).toEqual([]);

  await server.resume();
  await expect.poll(() => stateOf(paying.orderId), { timeout: 20_000 }).toBe("confirmed");
  await expect.poll(() => stateOf(lapsing.orderId), { timeout: 30_000 }).toBe("expired");
  await expect.poll(mails, { timeout: 40_000 }).toBe(2); // the guest's and his host's
  expect(await reservedOf(cruise.slotIds[0]!)).toBe(2);
  expect(await db().auditRow.count({ where: { entityId: paying.orderId, action: "confirmed" } })).toBe(1);
  expect(await brokenInvariants()).toEqual([]);
}, 150_000);

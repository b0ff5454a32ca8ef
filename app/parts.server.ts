/** Opens the parts behind the pages in their order (database, jobs, search, simulated Stripe) and closes them in reverse; tells /healthz how each does. */
import type { RequestHandler } from "express";
import { migrate } from "../prisma/migrate.ts";
import { searchHealth } from "../search/open.server.ts";
import { startSearch } from "../search/sync/sync.server.ts";
import { WANTED_EVENTS } from "./domain/payments/settling/handle-webhook.server.ts";
import { handlers } from "./jobs.server.ts";
import { openDatabase, useDatabase, type Database } from "./platform/db.server.ts";
import { env } from "./platform/env.server.ts";
import { checkHealthOf } from "./platform/health.server.ts";
import { jobsAlive, openJobs, startJobs, stopJobs } from "./platform/jobs.server.ts";
import { PAY_PAGES_AT, simulatedStripePort, startSimulatedStripe } from "./platform/simulated-stripe.server.ts";

export interface Parts {
  /** closes what was opened, last first */
  closers: (() => Promise<void>)[];
  /** routers of simulated parts for the HTTP process */
  mounts: { at: string; router: RequestHandler }[];
}

/** The embedded database is migrated here, for nobody else can reach it; a PostgreSQL by `npm run db:migrate`. */
export async function openParts({ database }: { database?: Database } = {}): Promise<Parts> {
  const opened = database ?? (await openDatabase());
  useDatabase(opened);
  if (!env().DATABASE_URL) await migrate(opened.factory);
  checkHealthOf("database", async () => (await opened.executeSql("select 1 as one")).rows.length === 1);
  await openJobs();
  const stopSearch = await startSearch();
  checkHealthOf("search", searchHealth);
  if (env().JOBS === "inline") await startJobs({ handlers });
  checkHealthOf("jobs", jobsAlive);
  const parts: Parts = { closers: [stopJobs, stopSearch, opened.close], mounts: [] };
  if (env().STRIPE_SECRET_KEY === undefined) await openSimulatedStripe(parts);
  return parts;
}

async function openSimulatedStripe(parts: Parts): Promise<void> {
  const { payPages, close } = await startSimulatedStripe({ port: env().PORT, events: WANTED_EVENTS });
  parts.mounts.push({ at: PAY_PAGES_AT, router: payPages });
  parts.closers.unshift(close);
  checkHealthOf("payments", async () => simulatedStripePort() !== undefined);
}

export async function closeParts({ closers }: Parts): Promise<void> {
  for (const close of closers) await close();
}

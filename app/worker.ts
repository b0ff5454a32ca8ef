/** The jobs without the web: run as many of these as needed beside HTTP processes that have JOBS=worker. */
import { handlers } from "./jobs.server.ts";
import { openDatabase, useDatabase } from "./platform/db.server.ts";
import { env } from "./platform/env.server.ts";
import { openJobs, startJobs, stopJobs } from "./platform/jobs.server.ts";
import { log } from "./platform/log.server.ts";
import { useStripeOfHttpProcess } from "./platform/simulated-stripe.server.ts";
import { stopAtSignal } from "./server.ts";

async function work(): Promise<void> {
  if (!env().DATABASE_URL) throw new Error("The environment variable DATABASE_URL is missing: a worker cannot share the embedded database with the HTTP process.");
  const database = await openDatabase();
  useDatabase(database);
  await openJobs();
  if (!env().STRIPE_SECRET_KEY) useStripeOfHttpProcess();
  await startJobs({ handlers });
  log("info", "working");
  stopAtSignal(async () => {
    await stopJobs();
    await database.close();
  });
}

work().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});

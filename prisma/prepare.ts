/** Brings the database that the environment names up to date and, for a demonstration (`npm run demo`, or --seed) alone, fills an empty one: its log-ins are in the README. */
import { openDatabase, useDatabase } from "../app/platform/db.server.ts";
import { env } from "../app/platform/env.server.ts";
import { openJobs, stopJobs } from "../app/platform/jobs.server.ts";
import { migrate } from "./migrate.ts";
import { isSeeded, seedDemo } from "./seed/seed.ts";

const database = await openDatabase();
useDatabase(database);
const applied = await migrate(database.factory);
if (applied.length > 0) console.log(`  migrations applied: ${applied.join(", ")}`);
const wantsSeed = env().DEMO === "1" || process.argv.includes("--seed");
if (wantsSeed && !(await isSeeded(database.client))) {
  const bar = (done: number, of: number) => "█".repeat(done).padEnd(of, "░");
  await openJobs(); // what the seeding asks for is done when the house is open
  await seedDemo({ db: database.client, now: new Date(), onProgress: (name, done, of) => console.log(`  ${bar(done, of)} ${name}`) });
  await stopJobs();
}
await database.close();

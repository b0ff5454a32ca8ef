/** A process of its own that sells, for tests that end it with kill −9: it does what it is told, on the database of DATABASE_URL and the Stripe of DATA_DIR. */
import { handlers } from "../../app/jobs.server.ts";
import { settle } from "../../app/domain/payments/settle.server.ts";
import { openDatabase, useDatabase } from "../../app/platform/db.server.ts";
import { openJobs, startJobs } from "../../app/platform/jobs.server.ts";
import { useStripeOfHttpProcess } from "../../app/platform/simulated-stripe.server.ts";
import { NOW } from "./factory.ts";
import { hold } from "./orders.ts";

/** `work`: works the job queue off until it ends. */
export type Task = { act: "hold"; productId: string; token: string } | { act: "settle"; sessionId: string } | { act: "work" };

function run(task: Task): Promise<unknown> {
  if (task.act === "hold") return hold(task.productId, { adult: 2 }, { token: task.token });
  if (task.act === "settle") return settle({ sessionId: task.sessionId, now: NOW });
  return startJobs({ handlers });
}

useDatabase(await openDatabase());
await openJobs();
useStripeOfHttpProcess();
process.on("message", (task: Task) => void run(task));
process.send!("ready");

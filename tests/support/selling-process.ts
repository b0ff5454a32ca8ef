/** A process of its own that sells, for tests that end it with kill −9 or let several compete: it does what it is told, on the database of DATABASE_URL and the Stripe of DATA_DIR. */
import { openDatabase, useDatabase } from "../../app/platform/db.server.ts";
import { openJobs, startJobs } from "../../app/platform/jobs.server.ts";
import { useStripeOfHttpProcess } from "../../app/platform/simulated-stripe.server.ts";

/** What one of a crowd got: the word, with the status of a refusal. */
export interface Got { word: string; status?: number }

/** `crowd`: so many buyers at once, a place each, of the products in turn; says what they got. `work`: works the job queue off until it ends. */
export type Task = { act: "hold"; productId: string; token: string } | { act: "crowd"; buyers: number; productIds: string[] } | { act: "settle"; sessionId: string } | { act: "work" };

/** Each imports what it needs: a process that need not know how a PDF is made is there sooner. */
const acts: { [Act in Task["act"]]: (task: Extract<Task, { act: Act }>) => Promise<unknown> } = {
  hold: async ({ productId, token }) => (await import("./orders.ts")).hold(productId, { adult: 2 }, { token }),
  crowd: async ({ buyers, productIds }) => {
    const [{ hold }, { isAppError }] = await Promise.all([import("./orders.ts"), import("../../app/core/app-error.ts")]);
    const tried = Array.from({ length: buyers }, (_, buyer) => hold(productIds[buyer % productIds.length]!, { adult: 1 }).then((): Got => ({ word: "sold" }), (error: unknown): Got => (isAppError(error) ? { word: error.code, status: error.status } : { word: String(error), status: 500 })));
    process.send!(await Promise.all(tried));
  },
  settle: async ({ sessionId }) => {
    await openJobs();
    return (await import("../../app/domain/payments/settling/settle.server.ts")).settle({ sessionId, now: new Date() });
  },
  work: async () => {
    await openJobs();
    await startJobs({ handlers: (await import("../../app/jobs.server.ts")).handlers });
  },
};

useDatabase(await openDatabase());
useStripeOfHttpProcess();
process.on("message", (task: Task) => void (acts[task.act] as (task: Task) => Promise<unknown>)(task));
process.send!("ready");

/** What each kind of job does: one line a job, the work itself lives in the domain and in search. */
import { indexProducts, reindexAll } from "../search/sync.server.ts";
import { rollSlots } from "./domain/availability/roll-slots.server.ts";
import { releaseLapsed } from "./domain/payments/release-lapsed.server.ts";
import { sendRefund } from "./domain/payments/send-refund.server.ts";
import { db } from "./platform/db.server.ts";
import type { JobHandlers, JobName } from "./platform/jobs.server.ts";
import { log } from "./platform/log.server.ts";

/** Until its domain file is here, a job is put back and tried again by the queue. */
function notYet(name: JobName) {
  return async (): Promise<void> => {
    log("warn", "job without a worker", { job: name });
    throw new Error(`No one works off ${name}`);
  };
}

export const handlers: JobHandlers = {
  "index-products": ({ productIds }) => indexProducts(productIds),
  "send-order-mail": notYet("send-order-mail"),
  "send-login-mail": notYet("send-login-mail"),
  "send-refund": sendRefund,
  "release-expired": async () => void (await releaseLapsed({ now: new Date() })),
  "extend-slots": async () => {
    await rollSlots(db(), { now: new Date() });
    await reindexAll();
  },
};

/** What each kind of job does: one line a job, the work itself lives in the domain and in search. */
import { indexProducts } from "../search/sync.server.ts";
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
  "send-refund": notYet("send-refund"),
  "release-expired": notYet("release-expired"),
  "extend-slots": notYet("extend-slots"),
};

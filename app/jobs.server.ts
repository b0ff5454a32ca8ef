/** What each kind of job does: one line a job, the work itself lives in the domain. */
import { rollSlots } from "./domain/availability/roll-slots.server.ts";
import { mailLoginLink } from "./domain/organisations/mails/send-login-mail.server.ts";
import { releaseLapsed } from "./domain/payments/release-lapsed.server.ts";
import { sendRefund } from "./domain/payments/send-refund.server.ts";
import { sendOrderMail } from "./domain/print/mails/send-order-mail.server.ts";
import { forgetOldChanges, noteEveryProduct } from "./platform/changes.server.ts";
import { db } from "./platform/db.server.ts";
import type { JobHandlers } from "./platform/jobs.server.ts";

export const handlers: JobHandlers = {
  "send-order-mail": (job) => sendOrderMail({ ...job, now: new Date() }),
  "send-login-mail": mailLoginLink,
  "send-refund": sendRefund,
  "release-expired": async () => void (await releaseLapsed({ now: new Date() })),
  "extend-slots": async () => {
    await rollSlots(db(), { now: new Date() });
    await noteEveryProduct(db());
    await forgetOldChanges(db());
  },
};

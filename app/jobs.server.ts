/** What each kind of job does: one line a job, the work itself lives in the domain. */
import { extendSlots } from "./domain/availability/extend-slots.server.ts";
import { mailLoginLink } from "./domain/organisations/mails/send-login-mail.server.ts";
import { payOut } from "./domain/payments/pay-out.server.ts";
import { releaseLapsed } from "./domain/payments/release-lapsed.server.ts";
import { sendReversal } from "./domain/payments/send-reversal.server.ts";
import { sendTransfer } from "./domain/payments/send-transfer.server.ts";
import { sendDueGifts } from "./domain/payments/send-due-gifts.server.ts";
import { sendRefund } from "./domain/payments/send-refund.server.ts";
import { sendGiftMail } from "./domain/print/mails/send-gift-mail.server.ts";
import { sendOrderMail } from "./domain/print/mails/send-order-mail.server.ts";
import { askForComparison, forgetOldChanges } from "./platform/changes.server.ts";
import { db, inTransaction } from "./platform/db.server.ts";
import { enqueue, type JobHandlers } from "./platform/jobs.server.ts";

export const handlers: JobHandlers = {
  "send-order-mail": (job) => sendOrderMail({ ...job, now: new Date() }),
  "send-login-mail": mailLoginLink,
  "send-gift-mail": (job) => sendGiftMail({ ...job, now: new Date() }),
  "send-due-gifts": () => sendDueGifts({ now: new Date() }),
  "send-refund": sendRefund,
  "send-transfer": (job) => sendTransfer({ ...job, now: new Date() }),
  "send-reversal": sendReversal,
  "release-expired": async () => void (await releaseLapsed({ now: new Date() })),
  "extend-slots": async () => {
    await extendSlots({ now: new Date() });
    await inTransaction((tx) => enqueue(tx, "compare-index", {}));
    await forgetOldChanges(db());
  },
  "pay-out": async () => void (await payOut({ now: new Date() })),
  "compare-index": () => askForComparison(db()),
};

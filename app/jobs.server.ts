/** What each kind of job does: one line a job, the work itself lives in the domain. */
import { extendSlots } from "./domain/availability/extend-slots.server.ts";
import { notePassedStarts } from "./domain/availability/note-passed-starts.server.ts";
import { followDay } from "./domain/booking/follow-day.server.ts";
import { lapseRequests } from "./domain/booking/requests/lapse-requests.server.ts";
import { serveEverybody, serveProduct, serveReturned } from "./domain/booking/waiting/serve-waiting.server.ts";
import { mailLoginLink } from "./domain/organisations/mails/send-login-mail.server.ts";
import { closeMonths } from "./domain/payments/books/close-months.server.ts";
import { reconcile } from "./domain/payments/books/reconcile.server.ts";
import { payOut } from "./domain/payments/transfers/pay-out.server.ts";
import { releaseLapsed } from "./domain/payments/settling/release-lapsed.server.ts";
import { sendReversal } from "./domain/payments/transfers/send-reversal.server.ts";
import { sendTransfer } from "./domain/payments/transfers/send-transfer.server.ts";
import { sendDueGifts } from "./domain/payments/gifts/send-due-gifts.server.ts";
import { sendRefund } from "./domain/payments/cancelling/send-refund.server.ts";
import { listTomorrow, sendDayMail } from "./domain/print/mails/send-day-mail.server.ts";
import { sendGiftMail } from "./domain/print/mails/send-gift-mail.server.ts";
import { sendHostMail } from "./domain/print/mails/send-host-mail.server.ts";
import { sendLostMail } from "./domain/print/mails/send-lost-mail.server.ts";
import { sendOrderMail } from "./domain/print/mails/send-order-mail.server.ts";
import { sendRequestMail, sendRequestNews } from "./domain/print/mails/send-request-mail.server.ts";
import { sendWaitingMail } from "./domain/print/mails/send-waiting-mail.server.ts";
import { askForComparison, forgetOldChanges } from "./platform/changes.server.ts";
import { db, inTransaction } from "./platform/db.server.ts";
import { enqueue, type JobHandlers } from "./platform/jobs.server.ts";

export const handlers: JobHandlers = {
  "send-order-mail": (job) => sendOrderMail({ ...job, now: new Date() }),
  "send-host-mail": (job) => sendHostMail({ ...job, now: new Date() }),
  "list-tomorrow": async () => void (await listTomorrow({ now: new Date() })),
  "send-day-mail": (job) => sendDayMail({ ...job, now: new Date() }),
  "send-login-mail": mailLoginLink,
  "send-gift-mail": (job) => sendGiftMail({ ...job, now: new Date() }),
  "send-due-gifts": () => sendDueGifts({ now: new Date() }),
  "send-refund": sendRefund,
  "send-transfer": (job) => sendTransfer({ ...job, now: new Date() }),
  "send-reversal": sendReversal,
  "send-request-mail": sendRequestMail,
  "send-request-news": (job) => sendRequestNews({ ...job, now: new Date() }),
  "send-waiting-mail": sendWaitingMail,
  "serve-waiting": async ({ productId }) => void (await (productId ? serveProduct({ productId, now: new Date() }) : serveReturned({ now: new Date() }))),
  "sweep-waiting": async () => void (await serveEverybody({ now: new Date() })),
  "follow-day": async (job) => void (await followDay(job)),
  "send-lost-mail": sendLostMail,
  "release-expired": async () => {
    await releaseLapsed({ now: new Date() });
    await lapseRequests({ now: new Date() });
    await serveReturned({ now: new Date() });
  },
  "extend-slots": async () => {
    await extendSlots({ now: new Date() });
    await inTransaction((tx) => enqueue(tx, "compare-index", {}));
    await forgetOldChanges(db());
  },
  "note-starts": async () => void (await notePassedStarts(db(), { now: new Date() })),
  "close-months": async () => void (await closeMonths({ now: new Date() })),
  "reconcile": async () => void (await reconcile({ now: new Date() })),
  "pay-out": async () => void (await payOut({ now: new Date() })),
  "compare-index": () => askForComparison(db()),
};

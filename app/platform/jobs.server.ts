/** The job queue: pg-boss over the one database; a job is put in the transaction of what it follows from. */
import { setTimeout as pause } from "node:timers/promises";
import PgBoss from "pg-boss";
import { isAppError } from "../core/app-error.ts";
import { database, isConnectionLost, Prisma, type Tx } from "./db.server.ts";
import { log, logError } from "./log.server.ts";

export interface OrderMailJob {
  orderId: string;
  kind: "confirmation" | "cancelled" | "partly-cancelled" | "late-payment" | "refunded" | "handed-over" | "taken-over" | "contact-changed" | "address-changed" | "lost" | "found" | "lost-refunded" | "replaced" | "dispute-won";
  /** tells mails of a kind apart that an order may have several of; without it there is one */
  about?: string;
  /** what was cancelled this time, and what goes back for it by card and onto gift vouchers, or is with the guest's bank, minor units; of a chargeback that was won what goes back now */
  cancelled?: { lineIds: string[]; cardMinor: number; giftMinor: number; bankMinor?: number };
  /** that the mail is about, where it is about some of an order */
  componentIds?: string[];
  /** whose money has left */
  refundId?: string;
  /** somebody else than the order's guest */
  to?: { name: string; email: string };
}

/** A service as it was when it was sold, before something else was put in its place. Dates are local; `start` is "HH:MM", "day" or "night". */
export interface FormerPart { offerId: string; title: string; date: string; endDate: string; start: string; durationMinutes: number | null; units: Record<string, number> }

/** News of an order for one organisation whose own services it touches. */
export interface HostMailJob {
  orderId: string;
  organisationId: string;
  /** moved: another service or time of the same host instead; replaced: something of another host instead */
  kind: "booked" | "cancelled" | "moved" | "replaced" | "handed-over" | "contact-changed";
  /** tells mails of a kind apart that an order may have several of; without it there is one */
  about?: string;
  /** the organisation's own that the news is of */
  componentIds: string[];
  /** who called it off: the guest, or the seller; why he gives back what was over already; or nobody, and nothing was chosen in the place of a closed day */
  by?: "guest" | "office" | "complaint" | "lost";
  /** of moved and replaced */
  before?: FormerPart;
}

/** Every kind of job with the shape of its data. */
export interface JobData {
  "send-order-mail": OrderMailJob;
  "send-host-mail": HostMailJob;
  "list-tomorrow": Record<string, never>;
  "send-day-mail": { organisationId: string; /** local date */ date: string };
  "send-login-mail": { userId: string; token: string; lang: string };
  "send-gift-mail": { giftId: string; /** refunded: the voucher's money; paid-twice: that of a second payment of it */ to: "buyer" | "recipient" | "refunded" | "paid-twice"; /** of paid-twice: which went back */ refundId?: string };
  "send-due-gifts": Record<string, never>;
  "send-refund": { refundId: string };
  "send-transfer": { transferId: string };
  "send-reversal": { reversalId: string; /** the try after which this one comes: where another was made since, it asks nothing; none of a first one */ after?: number };
  "send-request-mail": { requestId: string; token: string };
  "send-request-news": { orderId: string; kind: "asked" | "accepted" | "refused" | "lapsed"; /** tells one question from another; missing in jobs of before */ about?: string };
  "send-waiting-mail": { entryId: string; kind: "joined" | "offered" };
  "serve-waiting": { /** all that got places back when left out */ productId?: string };
  "sweep-waiting": Record<string, never>;
  "follow-day": { resourceId: string; /** local date */ date: string; /** when it was changed, ISO in UTC; missing in jobs of before */ at?: string };
  "send-lost-mail": { componentId: string };
  "release-expired": Record<string, never>;
  "extend-slots": Record<string, never>;
  "note-starts": Record<string, never>;
  "pay-out": Record<string, never>;
  "close-months": Record<string, never>;
  "reconcile": Record<string, never>;
  "compare-index": Record<string, never>;
}
export type JobName = keyof JobData;
export type Job = { [Name in JobName]: { name: Name; data: JobData[Name] } }[JobName];
export type JobHandlers = { [Name in JobName]: (data: JobData[Name]) => Promise<void> };

const NAMES: JobName[] = ["send-order-mail", "send-host-mail", "list-tomorrow", "send-day-mail", "send-login-mail", "send-gift-mail", "send-due-gifts", "send-refund", "send-transfer", "send-reversal", "send-request-mail", "send-request-news", "send-waiting-mail", "serve-waiting", "sweep-waiting", "follow-day", "send-lost-mail", "release-expired", "extend-slots", "note-starts", "compare-index", "pay-out", "close-months", "reconcile"];
const CRON: Partial<Record<JobName, string>> = { "release-expired": "* * * * *", "note-starts": "* * * * *", "sweep-waiting": "*/15 * * * *", "extend-slots": "2 0 * * *", "send-due-gifts": "15 7 * * *", "list-tomorrow": "0 18,20 * * *", "pay-out": "10 3 * * *", "close-months": "40 2 * * *", "reconcile": "50 2 * * *" };

const remembered = globalThis as { latarniaJobs?: PgBoss };

/** A job that fails is tried again after 2 s, 4 s, … and at last some two days after its first time. */
const RETRIES = 16;
const QUEUE = { retryLimit: RETRIES, retryDelay: 2, retryBackoff: true, expireInSeconds: 300 };
/** How often the queue looks whether the database is there again. */
const LOOK_AGAIN_MS = 500;

function newBoss(): PgBoss {
  const boss: PgBoss = new PgBoss({ db: { executeSql: (text: string, values?: unknown[]) => patiently(() => remembered.latarniaJobs === boss, text, values) }, schema: "jobs" } as PgBoss.ConstructorOptions);
  boss.on("error", () => undefined);
  return boss;
}

/** While the database is away an open queue waits for it, so that a job that was done is noted as done when it is back. */
async function patiently(isOpen: () => boolean, text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
  for (;;) {
    try {
      return await database().executeSql(text, values);
    } catch (error) {
      if (!isOpen() || !isConnectionLost(error)) throw error;
      await pause(LOOK_AGAIN_MS, undefined, { ref: false });
    }
  }
}

/** Makes the queue's tables and queues, and takes back what a process that is gone had begun; jobs can be put from then on. */
export async function openJobs(): Promise<void> {
  const boss = newBoss();
  await boss.start();
  const known = new Map((await boss.getQueues()).map((queue) => [queue.name, queue.retryLimit]));
  for (const name of NAMES) {
    if (!known.has(name)) await boss.createQueue(name, { name, ...QUEUE });
    else if (known.get(name) !== QUEUE.retryLimit) await boss.updateQueue(name, { name, ...QUEUE });
  }
  await boss.maintain();
  remembered.latarniaJobs = boss;
}

/** Works the queues off in this process, and keeps the clock-driven jobs. Needs `openJobs` first. */
export async function startJobs({ handlers, pollSeconds = 2 }: { handlers: JobHandlers; pollSeconds?: number }): Promise<void> {
  const boss = jobs();
  for (const name of NAMES) {
    const worker: string = await boss.work(name, { pollingIntervalSeconds: pollSeconds, batchSize: 1 }, async ([job]) => {
      boss.notifyWorker(worker);
      await workOff({ name, id: job!.id, work: () => (handlers[name] as (data: unknown) => Promise<void>)(job!.data) });
    });
  }
  for (const [name, cron] of Object.entries(CRON)) await boss.schedule(name, cron, {}, { tz: "Europe/Warsaw" });
}

/**
 * One job at a time, and the next at once: a job that fails is noted so by the queue. Of several taken together the queue notes all as done, or none,
 * and would take with them the one that another worker is trying again by then.
 */
async function workOff({ name, id, work }: { name: JobName; id: string; work: () => Promise<void> }): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (isAppError(error)) log("warn", "job put off", { name, id, code: error.code });
    else logError("job failed", error, { name, id });
    throw error;
  }
}

export async function stopJobs(): Promise<void> {
  await remembered.latarniaJobs?.stop({ graceful: true, timeout: 5000 });
  remembered.latarniaJobs = undefined;
}

function jobs(): PgBoss {
  if (!remembered.latarniaJobs) throw new Error("The job queue is not open: call openJobs first.");
  return remembered.latarniaJobs;
}

/** Puts a job in the transaction: a roll-back leaves none. The same may be put several times; its work must bear that. */
export async function enqueue<Name extends JobName>(tx: Tx, name: Name, data: JobData[Name], { startAfterSeconds }: { startAfterSeconds?: number } = {}): Promise<void> {
  const executeSql = async (text: string, values: unknown[] = []) => ({ rows: (await tx.$queryRawUnsafe(text, ...values)) as unknown[] });
  await jobs().send(name, data, { db: { executeSql } as PgBoss.Db, startAfter: startAfterSeconds });
}

/** Several as a part of a larger statement, which has a part `granted` with a row when all of it may be done; the rows are those that the queue itself would write. */
export function jobsPart(jobs: readonly Job[]): Prisma.Sql {
  return Prisma.sql`job as (
      insert into jobs.job ("name", "data", "expire_in", "retry_limit", "retry_delay", "retry_backoff", "policy")
      select q."name", j."data", q."expire_seconds" * interval '1 second', q."retry_limit", q."retry_delay", q."retry_backoff", q."policy"
      from granted, jsonb_to_recordset(${JSON.stringify(jobs)}::jsonb) as j("name" text, "data" jsonb) join jobs.queue q on q."name" = j."name")`;
}

/** True when the queue answers. */
export async function jobsAlive(): Promise<boolean> {
  return remembered.latarniaJobs !== undefined && (await jobs().getQueues()).length > 0;
}

/** The job queue: pg-boss over the one database; a job is put in the transaction of what it follows from. */
import PgBoss from "pg-boss";
import type { Tx } from "./db.server.ts";
import { database } from "./db.server.ts";

/** Every kind of job with the shape of its data. */
export interface JobData {
  "send-order-mail": { orderId: string; kind: "confirmation" | "cancelled" | "late-payment" | "refunded" };
  "send-login-mail": { userId: string; token: string; lang: string };
  "send-refund": { refundId: string };
  "send-transfer": { transferId: string };
  "send-reversal": { reversalId: string };
  "release-expired": Record<string, never>;
  "extend-slots": Record<string, never>;
  "compare-index": Record<string, never>;
}
export type JobName = keyof JobData;
export type JobHandlers = { [Name in JobName]: (data: JobData[Name]) => Promise<void> };

const NAMES: JobName[] = ["send-order-mail", "send-login-mail", "send-refund", "send-transfer", "send-reversal", "release-expired", "extend-slots", "compare-index"];
const CRON: Partial<Record<JobName, string>> = { "release-expired": "* * * * *", "extend-slots": "2 0 * * *" };

const remembered = globalThis as { latarniaJobs?: PgBoss };

function newBoss(): PgBoss {
  const boss = new PgBoss({ db: { executeSql: (text: string, values?: unknown[]) => database().executeSql(text, values) as Promise<{ rows: unknown[] }> }, schema: "jobs" } as PgBoss.ConstructorOptions);
  boss.on("error", () => undefined);
  return boss;
}

/** Makes the queue's tables and queues; jobs can be put from then on. */
export async function openJobs(): Promise<void> {
  const boss = newBoss();
  await boss.start();
  for (const name of NAMES) await boss.createQueue(name, { name, retryLimit: 8, retryDelay: 2, retryBackoff: true, expireInSeconds: 300 });
  remembered.latarniaJobs = boss;
}

/** Works the queues off in this process, and keeps the clock-driven jobs. Needs `openJobs` first. */
export async function startJobs({ handlers, pollSeconds = 0.5 }: { handlers: JobHandlers; pollSeconds?: number }): Promise<void> {
  const boss = jobs();
  for (const name of NAMES) {
    await boss.work(name, { pollingIntervalSeconds: pollSeconds, batchSize: 20 }, async (batch) => {
      for (const job of batch) await (handlers[name] as (data: unknown) => Promise<void>)(job.data);
    });
  }
  for (const [name, cron] of Object.entries(CRON)) await boss.schedule(name, cron, {}, { tz: "Europe/Warsaw" });
}

export async function stopJobs(): Promise<void> {
  await remembered.latarniaJobs?.stop({ graceful: true, timeout: 5000 });
  remembered.latarniaJobs = undefined;
}

function jobs(): PgBoss {
  if (!remembered.latarniaJobs) throw new Error("The job queue is not open: call openJobs first.");
  return remembered.latarniaJobs;
}

/** Puts a job in the transaction: a roll-back leaves none. `singletonKey` keeps one waiting job per key. */
export async function enqueue<Name extends JobName>(tx: Tx, name: Name, data: JobData[Name], options: { singletonKey?: string; startAfterSeconds?: number } = {}): Promise<void> {
  const executeSql = async (text: string, values: unknown[] = []) => ({ rows: (await tx.$queryRawUnsafe(text, ...values)) as unknown[] });
  await jobs().send(name, data, { db: { executeSql } as PgBoss.Db, singletonKey: options.singletonKey, startAfter: options.startAfterSeconds });
}

/** True when the queue answers. */
export async function jobsAlive(): Promise<boolean> {
  return remembered.latarniaJobs !== undefined && (await jobs().getQueues()).length > 0;
}

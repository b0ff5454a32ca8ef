/** Starts a selling process (./selling-process.ts) beside the test, tells it what to do and ends it without a warning. */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { db } from "../../app/platform/db.server.ts";
import type { Got, Task } from "./selling-process.ts";

const NAME = "selling";

export interface SellingProcess {
  tell(task: Task): void;
  /** Lets so many buyers at once try for one place each, of the products in turn. @returns what each of them got */
  crowd(wish: { buyers: number; productIds: string[] }): Promise<Got[]>;
  /** kill −9; done when the database has noticed that nobody is there any more (a statement that waits for a lock notices when it has it). */
  kill(): Promise<{ noticed: () => Promise<void> }>;
}

/** @param dataDir where `tellWhereStripeIs` has said where Stripe is */
export async function startSelling({ databaseUrl, dataDir }: { databaseUrl: string; dataDir: string }): Promise<SellingProcess> {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, TZ: "UTC", NODE_ENV: "production" as const, DEMO: "1", JOBS: "worker", LOG_LEVEL: "error", DATABASE_URL: `${databaseUrl}?application_name=${NAME}`, DATA_DIR: dataDir };
  const child = fork(fileURLToPath(new URL("./selling-process.ts", import.meta.url)), { execArgv: ["--import", "tsx"], env, stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await Promise.race([new Promise((resolve) => child.once("message", resolve)), ended.then(() => Promise.reject(new Error(`The selling process ended with ${child.exitCode}.`)))]);
  return {
    tell: (task) => void child.send(task),
    crowd: (wish) => {
      const told = new Promise<Got[]>((resolve, reject) => {
        child.once("message", resolve);
        void ended.then(() => reject(new Error("The selling process ended before its crowd was served.")));
      });
      child.send({ act: "crowd", ...wish } satisfies Task);
      return told;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
      return { noticed: () => expect.poll(connections, { timeout: 20_000, interval: 10 }).toBe(0) };
    },
  };
}

async function connections(): Promise<number> {
  const [row] = await db().$queryRaw<[{ count: number }]>`select count(*)::int as "count" from pg_stat_activity where application_name = ${NAME} and datname = current_database()`;
  return row.count;
}

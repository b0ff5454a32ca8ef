/** Two workers on one queue: what failed with the one may be tried by the other before the first has noted what else it did. No job is lost by that. */
import PgBoss from "pg-boss";
import { afterAll, expect, inject, it } from "vitest";
import { database } from "../../app/platform/db.server.ts";
import { openJobs, startJobs, type JobHandlers } from "../../app/platform/jobs.server.ts";
import { databaseOfFile } from "../support/of-file.ts";
import { postgresDatabase } from "../support/postgres.ts";

const house = globalThis as { latarniaJobs?: PgBoss };
const opened: PgBoss[] = [];

databaseOfFile(() => postgresDatabase({ url: inject("postgresUrl"), connections: 12 }));
afterAll(() => Promise.all(opened.map((boss) => boss.stop({ graceful: true, timeout: 5_000 }))));

interface Mail { id: string }
type Work = (mail: Mail) => Promise<void>;
interface Kind { name: string; /** of one more queue on the database, closed afterwards */ open(): Promise<PgBoss>; start(boss: PgBoss, work: Work): Promise<void> }

const AS_THE_HOUSE_DOES: Kind = {
  name: "send-order-mail",
  open: async () => {
    await openJobs();
    return house.latarniaJobs!;
  },
  start: async (boss, work) => {
    house.latarniaJobs = boss;
    await startJobs({ handlers: { "send-order-mail": work } as unknown as JobHandlers, pollSeconds: 0.5 });
  },
};

/** Twenty at a time, of which each that fails is given back at once. */
const IN_BATCHES: Kind = {
  name: "batches",
  open: async () => {
    const boss = new PgBoss({ db: database(), schema: "jobs" } as PgBoss.ConstructorOptions);
    await boss.start();
    await boss.createQueue("batches", { name: "batches", retryLimit: 16, retryDelay: 2, retryBackoff: true, expireInSeconds: 300 });
    return boss;
  },
  start: async (boss, work) => {
    await boss.work<Mail>("batches", { pollingIntervalSeconds: 0.5, batchSize: 20 }, async (batch) => {
      for (const { id, data } of batch) await work(data).catch((error: Error) => boss.fail("batches", id, error));
    });
  },
};

function gate(): { passed: Promise<void>; open: () => void } {
  let open!: () => void;
  return { passed: new Promise((resolve) => (open = resolve)), open: () => open() };
}

async function opening(kind: Kind): Promise<PgBoss> {
  const boss = await kind.open();
  opened.push(boss);
  return boss;
}

/** The first worker fails with a mail and is long at the next; the second tries the mail meanwhile, and fails with it after the first has done the rest. @returns what the queue says of the mail then */
async function failedTwice(kind: Kind): Promise<unknown> {
  const stateOf = async (id: string) => (await database().executeSql(`select "state" from jobs.job where "name" = $1 and "data"->>'id' = $2`, [kind.name, id])).rows[0]?.state;
  const tries: { first: string[]; second: string[] } = { first: [], second: [] };
  const [first, second] = [gate(), gate()];
  const [a, b] = [await opening(kind), await opening(kind)];
  await a.insert(["one", "two"].map((id) => ({ name: kind.name, data: { id } })));
  await kind.start(a, async ({ id }) => {
    if (tries.first.push(id) === 1) throw new Error("The mail server is away.");
    await first.passed;
  });
  await expect.poll(() => tries.first, { timeout: 10_000 }).toHaveLength(2);
  const [failing, other] = tries.first as [string, string];
  await kind.start(b, async ({ id }) => {
    tries.second.push(id);
    await second.passed;
    throw new Error("It is away still.");
  });
  await expect.poll(() => tries.second, { timeout: 15_000 }).toEqual([failing]);
  first.open();
  await expect.poll(() => stateOf(other), { timeout: 10_000 }).toBe("completed");
  second.open();
  await expect.poll(() => stateOf(failing), { timeout: 10_000 }).not.toBe("active");
  return stateOf(failing);
}

it("a mail that fails with both is tried again", async () => {
  expect(await failedTwice(AS_THE_HOUSE_DOES)).toBe("retry");
});

it("control: a batch that is noted as done takes with it what another worker is trying, and that mail is never sent", async () => {
  expect(await failedTwice(IN_BATCHES)).toBe("completed");
});

/** The night's chain by the queue's own workers: slots are rolled without a note of each, then every index is compared and hears of them. */
import { expect, it } from "vitest";
import { addDays } from "../../app/core/time.ts";
import { handlers } from "../../app/jobs.server.ts";
import { db, inTransaction } from "../../app/platform/db.server.ts";
import { enqueue, startJobs } from "../../app/platform/jobs.server.ts";
import { openEmbedded } from "../../search/engines/embedded/open-embedded.ts";
import { compareIndex, lastComparison } from "../../search/sync/compare-index.server.ts";
import { bookmarkInMemory, catchUp } from "../../search/sync/follow-changes.server.ts";
import { keeperOf } from "../../search/sync/keep-index.server.ts";
import { DAY, makeCruise, makeSlugs } from "../support/factory.ts";
import { databaseOfFile } from "../support/of-file.ts";
import { question } from "./documents.ts";

databaseOfFile();

it("slots that the night rolls are found after it", async () => {
  const engine = openEmbedded();
  const { offerId } = await makeCruise();
  await makeSlugs(offerId);
  const bookmark = bookmarkInMemory();
  const look = () => catchUp({ bookmark, index: (ids) => keeperOf(engine).index(ids), compare: () => compareIndex(engine) });
  const next = addDays(DAY, 1);
  const found = async () => (await engine.ask(question(`from=${next}&to=${next}`))).hits.map((hit) => hit.productId);
  await look();
  await keeperOf(engine).rebuild();
  expect(await found(), "the schedule has not been rolled yet").toEqual([]);
  await startJobs({ handlers, pollSeconds: 0.5 });
  await inTransaction((tx) => enqueue(tx, "extend-slots", {}));
  await expect.poll(async () => (await look(), found()), { timeout: 60_000, interval: 500 }).toEqual([offerId]);
  expect(lastComparison()).toMatchObject({ engine: "embedded", checked: 3 });
  expect(await db().$queryRaw`select 1 from "Change" where "kind" = 'comparison'`).toHaveLength(1);
});

/** While an index is written the process serves others: with the database and the engine inside it, nothing else makes room for them. */
import { setImmediate } from "node:timers/promises";
import { beforeAll, expect, it } from "vitest";
import { addDays, dateAt } from "../../app/core/time.ts";
import { LONGEST_DAYS } from "../../app/domain/availability/overlap.ts";
import { readSlots } from "../../app/domain/availability/read-slots.server.ts";
import { db } from "../../app/platform/db.server.ts";
import { readSlotsInSpans, SPAN_DAYS } from "../../search/documents/read-slots-in-spans.server.ts";
import { openEmbedded } from "../../search/engines/embedded/open-embedded.ts";
import { compareIndex } from "../../search/sync/compare-index.server.ts";
import { keeperOf } from "../../search/sync/keep-index.server.ts";
import { makeOffer, makeOrganisation, makePackage, makeResource, makeSlot, makeSlugs, setReserved } from "../support/factory.ts";
import { databaseOfFile } from "../support/of-file.ts";

const BOATS = 12;
/** Of the whole, with so few boats: the longest step is about a tenth, and was nine tenths without giving way. */
const LONGEST_SHARE = 0.25;

const offers: string[] = [];
const engine = openEmbedded();
databaseOfFile();

/** Boats that sail every day for a year and a half, each sold alone and in a package. */
beforeAll(async () => {
  const [entrepreneur, lot] = [await makeOrganisation(), await makeOrganisation({ kind: "lot" })];
  for (let boat = 0; boat < BOATS; boat++) {
    const { resourceId } = await makeResource({ organisationId: entrepreneur, slots: [] });
    await db().$executeRaw`
      insert into "Slot" ("resourceId", "date", "start", "capacity", "endMinutes")
      select ${resourceId}, current_date + day, '10:00', 12, 60 from generate_series(0, 547) day`;
    const offerId = await makeOffer({ ownerId: entrepreneur, resourceId });
    await makeSlugs([offerId, await makePackage({ ownerId: lot, components: [{ offerId }] })]);
    offers.push(offerId);
  }
  await keeperOf(engine).rebuild();
});

/** Milliseconds of the processor: what else runs on the machine does not count. */
const worked = () => process.cpuUsage().user / 1000;

/** @returns the longest work at a stretch, nobody else having a turn, as a share of the whole */
async function longestShare(work: () => Promise<unknown>): Promise<number> {
  const started = worked();
  let [last, longest, working] = [started, 0, true];
  const note = () => {
    longest = Math.max(longest, worked() - last);
    last = worked();
  };
  const watching = (async () => {
    for (; working; note()) await setImmediate();
  })();
  await work();
  note();
  working = false;
  await watching;
  return longest / (worked() - started);
}

it.each([
  ["everything is built anew", () => keeperOf(engine).rebuild()],
  ["products and what is made of them are written", () => keeperOf(engine).index(offers)],
  ["the whole index is compared", () => compareIndex(engine)],
])("others have their turn while %s", async (_, work) => {
  expect(await longestShare(work)).toBeLessThan(LONGEST_SHARE);
  expect(await engine.count()).toBe(BOATS * 2 * 3);
});

it("slots read in spans are those read at once, also what runs from one span into the next", async () => {
  const from = addDays(dateAt(new Date()), 1);
  const edge = addDays(from, SPAN_DAYS - 1);
  const organisationId = await makeOrganisation();
  const resources = [(await makeResource({ organisationId, slots: [] })).resourceId, (await makeResource({ organisationId, slots: [] })).resourceId];
  for (const resourceId of resources) {
    const sailing = async (date: string, reserved: number, minutes = 60) => {
      const id = await makeSlot({ resourceId, date, minutes, start: "23:30", capacity: 9 });
      await setReserved({ id }, reserved);
    };
    await sailing(addDays(from, -1), 1);
    await sailing(addDays(edge, -LONGEST_DAYS + 1), 2, LONGEST_DAYS * 1440);
    await sailing(edge, 3, 1440);
    await sailing(addDays(edge, 1), 4);
    await sailing(addDays(edge, SPAN_DAYS), 1);
  }
  const to = addDays(edge, SPAN_DAYS + 3);
  const spans = await readSlotsInSpans(db(), { resourceIds: [...resources, resources[0]!], from, to });
  const atOnce = await readSlots(db(), { resourceIds: resources, from, to });
  const within = [...atOnce].filter(([, [slot]]) => slot!.date >= from);
  expect(within).toHaveLength(8);
  expect(new Map([...spans].map(([key, slots]) => [key, slots.map(({ beside, ...slot }) => ({ ...slot, beside: beside?.map(({ id }) => id).sort() }))])))
    .toEqual(new Map(within.map(([key, slots]) => [key, slots.map(({ beside, ...slot }) => ({ ...slot, beside: beside?.map(({ id }) => id).sort() }))])));
});

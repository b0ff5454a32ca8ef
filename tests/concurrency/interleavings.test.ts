/** The same steps as in domain/booking/interleavings, but five at a time and at once, on a real PostgreSQL. */
import fc from "fast-check";
import { expect, inject, it } from "vitest";
import { broken, forgottenMoney, notReached, SEED, smallWorld, step, take, tellAll } from "../support/interleavings.ts";
import { databaseOfFile, stripeOfFile } from "../support/of-file.ts";
import { postgresDatabase } from "../support/postgres.ts";
import { brokenTraces } from "../support/traces.ts";

const AT_ONCE = 5;
databaseOfFile(() => postgresDatabase({ url: inject("postgresUrl"), connections: 12 }));
const stripe = stripeOfFile({ withWebhooks: false });

const HISTORIES = 25;
/** What they come to depends on who was quicker: of what happens a few times in so many there may be none, and then some more are played. */
const MORE = 10;

it("whatever is done at once: places are what is held and sold, no slot is oversold, every ledger sums to zero, no money is forgotten", async () => {
  const play = (numRuns: number, seed: number) => fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (steps) => {
      const world = await smallWorld(stripe);
      for (let index = 0; index < steps.length; index += AT_ONCE) {
        const ends = await Promise.allSettled(steps.slice(index, index + AT_ONCE).map((next) => take(world, next)));
        expect(ends.flatMap((end) => (end.status === "rejected" ? [String(end.reason)] : []))).toEqual([]);
        expect(await broken()).toEqual([]);
      }
      await tellAll(world);
      expect(await broken()).toEqual([]);
      expect(await forgottenMoney(world)).toEqual([]);
      expect(await brokenTraces(world)).toEqual([]);
    }),
    { numRuns, endOnFailure: true, seed },
  );
  await play(HISTORIES, SEED);
  for (let round = 1; round <= 3 && (await notReached()).length > 0; round++) await play(MORE, SEED + round);
  expect(await notReached(), `histories of SEED=${SEED}`).toEqual([]);
}, 600_000);

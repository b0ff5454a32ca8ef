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

it("whatever is done at once: places are what is held and sold, no slot is oversold, every ledger sums to zero, no money is forgotten", async () => {
  await fc.assert(
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
    { numRuns: 25, endOnFailure: true, seed: SEED },
  );
  expect(await notReached(), `histories of SEED=${SEED}`).toEqual([]);
}, 300_000);

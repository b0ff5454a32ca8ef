import fc from "fast-check";
import { expect, it } from "vitest";
import { broken, forgottenMoney, notReached, smallWorld, step, take, tellAll } from "../../support/interleavings.ts";
import { databaseOfFile, stripeOfFile } from "../../support/of-file.ts";

/** The same histories each time, for what they reach is checked as well; another number tells of others. */
const SEED = 20_261_128;
databaseOfFile();
const stripe = stripeOfFile({ withWebhooks: false });

it("whatever is done in whatever order: places are what is held and sold, no slot is oversold, every ledger sums to zero, no money is forgotten", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 35 }), async (steps) => {
      const world = await smallWorld(stripe);
      for (const next of steps) {
        await take(world, next);
        expect(await broken(), next.act).toEqual([]);
      }
      await tellAll(world);
      expect(await broken()).toEqual([]);
      expect(await forgottenMoney(world)).toEqual([]);
    }),
    { numRuns: 10, endOnFailure: true, seed: SEED },
  );
  expect(await notReached()).toEqual([]);
}, 300_000);

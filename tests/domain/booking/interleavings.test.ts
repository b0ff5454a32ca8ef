import fc from "fast-check";
import { expect, it } from "vitest";
import { broken, forgottenMoney, notReached, SEED, smallWorld, step, take, tellAll } from "../../support/interleavings.ts";
import { databaseOfFile, stripeOfFile } from "../../support/of-file.ts";
import { brokenTraces } from "../../support/traces.ts";

databaseOfFile();
const stripe = stripeOfFile({ withWebhooks: false });

it("whatever is done in whatever order: places are what is held and sold, no slot is oversold, every ledger sums to zero, no money is forgotten", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 18 }), async (steps) => {
      const world = await smallWorld(stripe);
      for (const next of steps) {
        await take(world, next);
        expect(await broken(), next.act).toEqual([]);
      }
      await tellAll(world);
      expect(await broken()).toEqual([]);
      expect(await forgottenMoney(world)).toEqual([]);
      expect(await brokenTraces(world)).toEqual([]);
    }),
    { numRuns: 25, endOnFailure: true, seed: SEED },
  );
  expect(await notReached(), `histories of SEED=${SEED}`).toEqual([]);
}, 600_000);

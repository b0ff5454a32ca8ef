/**
 * What a file of tests opens before its tests and closes after them, a line each. Lines are opened in their order and closed the other way round:
 * the database first, then what speaks to it.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import type { Database } from "../../app/platform/db.server.ts";
import { env } from "../../app/platform/env.server.ts";
import { bookmarkInMemory, catchUp, followChanges } from "../../search/sync/follow-changes.server.ts";
import { brokenMeans } from "./codes.ts";
import { testDatabase } from "./database.ts";
import { brokenInvariants } from "./orders.ts";
import { testStripe, type StripeSettings, type TestStripe } from "./stripe.ts";

/** A database of the file's own, with the queue and without workers: `db()` and `database()` answer with it. @param open another than the embedded one */
export function databaseOfFile(open: () => Promise<Database> = testDatabase): void {
  let opened: Database | undefined;
  beforeAll(async () => void (opened = await open()));
  afterAll(() => opened?.close());
}

/** The database's changes are followed as in the server, which so may remember what a product is made of; nothing is indexed. */
export function changesFollowedOfFile(): void {
  let stopFollowing: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const following = { bookmark: bookmarkInMemory(), index: async () => undefined };
    await catchUp(following);
    stopFollowing = followChanges(following);
  });
  afterAll(() => stopFollowing?.());
}

/** One simulated Stripe for all tests of the file, from the first hook below it on. */
export function stripeOfFile(settings?: StripeSettings): TestStripe {
  let opened: TestStripe | undefined;
  beforeAll(async () => void (opened = await testStripe(settings)));
  afterAll(() => opened?.close());
  return whicheverIsOpen(() => opened);
}

/** A simulated Stripe for each test, which knows nothing of those before. */
export function stripeOfEachTest(settings?: StripeSettings): TestStripe {
  let opened: TestStripe | undefined;
  beforeEach(async () => void (opened = await testStripe(settings)));
  afterEach(() => opened?.close());
  return whicheverIsOpen(() => opened);
}

/** What must be true after every test, whatever it did: places are what is held and sold, ledgers sum to zero. Stands above the Stripe of each test, to look when that is closed. */
export function placesAndLedgersAddUp(): void {
  afterEach(async () => expect(await brokenInvariants()).toEqual([]));
}

/** The same for what promotion codes and gift vouchers count. */
export function codesAddUp(): void {
  afterEach(async () => expect(await brokenMeans()).toEqual([]));
}

/** A folder of the file's own for what the site keeps on the disk; gone afterwards. @returns its path */
export function dataDirOfFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "latarnia-test-"));
  beforeAll(() => void Object.assign(env(), { DATA_DIR: folder }));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Tests keep one name for it, whichever is open at the moment. */
function whicheverIsOpen(opened: () => TestStripe | undefined): TestStripe {
  return new Proxy({} as TestStripe, {
    get(_, name) {
      const stripe = opened();
      if (!stripe) throw new Error("The simulated Stripe is open from the first hook below its line on, not before.");
      return Reflect.get(stripe, name) as unknown;
    },
  });
}

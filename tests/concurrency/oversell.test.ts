import os from "node:os";
import pg from "pg";
import { expect, inject, it } from "vitest";
import { isAppError } from "../../app/core/app-error.ts";
import { db, Prisma } from "../../app/platform/db.server.ts";
import type { Held } from "../../app/domain/booking/hold-places.server.ts";
import { cancelCheckout } from "../../app/domain/payments/checkout/cancel-checkout.server.ts";
import { formToken, makeBundle, makeOffer, makeOrganisation, makePackage, makeResource } from "../support/factory.ts";
import { changesFollowedOfFile, dataDirOfFile, databaseOfFile, placesAndLedgersAddUp } from "../support/of-file.ts";
import { hold, letLapse, reservedOf } from "../support/orders.ts";
import { postgresDatabase, urlInUse } from "../support/postgres.ts";
import { startSelling } from "../support/start-selling.ts";

const BUYERS = 500;
const CAPACITY = 12;
const dataDir = dataDirOfFile();
databaseOfFile(() => postgresDatabase({ url: inject("postgresUrl"), connections: 25 }));
changesFollowedOfFile();
placesAndLedgersAddUp();

/** Two packages of the same two boats, named in opposite orders; the first boat has 12 places, the second plenty. */
async function crossedPackages() {
  const lotId = await makeOrganisation({ kind: "lot" });
  const entrepreneurId = await makeOrganisation();
  const scarce = await makeResource({ organisationId: entrepreneurId, capacity: CAPACITY, slots: [{ start: "10:00" }] });
  const ample = await makeResource({ organisationId: entrepreneurId, capacity: 500, slots: [{ start: "14:00", capacity: 500 }] });
  const morning = await makeOffer({ ownerId: entrepreneurId, resourceId: scarce.resourceId, times: ["10:00"] });
  const afternoon = await makeOffer({ ownerId: entrepreneurId, resourceId: ample.resourceId, times: ["14:00"] });
  const one = await makePackage({ ownerId: lotId, components: [{ offerId: morning }, { offerId: afternoon }] });
  const other = await makePackage({ ownerId: lotId, components: [{ offerId: afternoon }, { offerId: morning }] });
  return { lotId, offers: [morning, afternoon], packages: [one, other], scarceSlot: scarce.slotIds[0]!, ampleSlot: ample.slotIds[0]! };
}

/** A buyer who is told "busy" comes back, as the page tells him to. */
async function buy(productId: string): Promise<string> {
  for (let visit = 1; visit <= 5; visit++) {
    try {
      await hold(productId, { adult: 1 });
      return "sold";
    } catch (error) {
      if (!isAppError(error)) throw error;
      if (error.code !== "availability.busy") return told(error.code);
    }
  }
  return "availability.busy";
}

/** Whoever comes too late is told that places are sold, or held and may come back. */
function told(code: string): string {
  return code === "availability.sold_out" || code === "availability.held" ? "full" : code;
}

function tally(words: string[]): Record<string, number> {
  return words.reduce<Record<string, number>>((counts, word) => ({ ...counts, [word]: (counts[word] ?? 0) + 1 }), {});
}

/** In a crowd: the domain's word for what a buyer got, none of them an answer of 5xx, and the milliseconds of the slowest. */
async function crowd(buyers: number, productOf: (buyer: number) => string): Promise<{ words: Record<string, number>; slowestMs: number }> {
  const waits: number[] = [];
  const results = await Promise.all(Array.from({ length: buyers }, async (_, buyer) => {
    const started = performance.now();
    const word = await hold(productOf(buyer), { adult: 1 }).then(() => "sold", (error: unknown) => {
      if (!isAppError(error) || error.status >= 500) throw error;
      return told(error.code);
    });
    waits.push(performance.now() - started);
    return word;
  }));
  return { words: tally(results), slowestMs: Math.max(...waits) };
}

it("500 buyers at 12 places: exactly 12 sold, no answer of 5xx, the others told within 3 seconds", async () => {
  const { packages, scarceSlot, ampleSlot } = await crossedPackages();
  await hold(packages[0]!, { adult: 1 }).then(({ orderId }) => letLapse(orderId)); // its places come back while the crowd is there
  const { words, slowestMs } = await crowd(BUYERS, (buyer) => packages[buyer % 2]!);
  expect(words).toEqual({ sold: CAPACITY, full: BUYERS - CAPACITY });
  expect([await reservedOf(scarceSlot), await reservedOf(ampleSlot)]).toEqual([CAPACITY, CAPACITY]);
  expect(await db().order.count({ where: { state: "held", lines: { some: { productId: { in: packages } } } } })).toBe(CAPACITY);
  expect(slowestMs).toBeLessThan(3_000 * Math.max(1, os.loadavg()[0]! / os.availableParallelism()));
}, 180_000);

it("500 buyers from three processes at 12 places: exactly 12 sold, no answer of 5xx, every other told why", async () => {
  const { packages, scarceSlot, ampleSlot } = await crossedPackages();
  const databaseUrl = await urlInUse(inject("postgresUrl"));
  const processes = await Promise.all(Array.from({ length: 3 }, () => startSelling({ databaseUrl, dataDir })));
  for (const selling of processes) await selling.crowd({ buyers: 0, productIds: packages }); // each has read its program before the crowd comes
  const got = await Promise.all(processes.map((selling, index) => selling.crowd({ buyers: [167, 167, 166][index]!, productIds: packages })));
  for (const selling of processes) await selling.kill();
  expect(got.flat().filter(({ status = 200 }) => status >= 500)).toEqual([]);
  expect(tally(got.flat().map(({ word }) => told(word)))).toEqual({ sold: CAPACITY, full: BUYERS - CAPACITY });
  expect([await reservedOf(scarceSlot), await reservedOf(ampleSlot)]).toEqual([CAPACITY, CAPACITY]);
  expect(await db().order.count({ where: { state: "held", lines: { some: { productId: { in: packages } } } } })).toBe(CAPACITY);
}, 300_000);

/** Two bundles of the same two packages on one day, named in opposite orders. `lower` and `higher`: their slots by their ids, in the table the other way round. */
async function crossedBundles() {
  const { lotId, offers, scarceSlot, ampleSlot } = await crossedPackages();
  const ownerId = await makeOrganisation({ kind: "rot" });
  const packages = [await makePackage({ ownerId: lotId, components: [{ offerId: offers[0]! }] }), await makePackage({ ownerId: lotId, components: [{ offerId: offers[1]! }] })];
  const bundles = [await makeBundle({ ownerId, packageIds: packages }), await makeBundle({ ownerId, packageIds: packages.toReversed() })];
  await db().bundleItem.updateMany({ where: { bundleId: { in: bundles } }, data: { dayOffset: 0 } });
  const [lower, higher] = [scarceSlot, ampleSlot].sort((a, b) => a - b);
  return { bundles, scarceSlot, ampleSlot, lower: lower!, higher: higher! };
}

it("5.4 no. 2: two bundles with the same packages in opposite order: nobody waits in a ring, exactly as many sold as there are places", async () => {
  const { bundles, scarceSlot, ampleSlot } = await crossedBundles();
  const before = await deadlocks();
  const { words } = await crowd(60, (buyer) => bundles[buyer % 2]!);
  expect(words).toEqual({ full: 60 - CAPACITY, sold: CAPACITY });
  expect([await reservedOf(scarceSlot), await reservedOf(ampleSlot)]).toEqual([CAPACITY, CAPACITY]);
  expect(await deadlocks()).toBe(before);
});

/** While somebody else has the lower of two slots: two who want both wait for it, and a third finds the higher one free. No ring comes of that, whoever is quicker. */
async function expectBothWaitAtTheLower({ lower, higher }: { lower: number; higher: number }, want: () => Promise<unknown>[]): Promise<void> {
  const connectionString = await urlInUse(inject("postgresUrl"));
  const [first, third] = [new pg.Client({ connectionString }), new pg.Client({ connectionString })];
  await Promise.all([first.connect(), third.connect()]);
  await first.query(`update "Slot" set "closed" = "closed" where "id" = $1`, [lower]); // stands behind the other in the table now
  await first.query("begin");
  await first.query(`select 1 from "Slot" where "id" = $1 for update`, [lower]);
  const both = Promise.all(want());
  await expect.poll(async () => (await third.query(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).rowCount, { timeout: 20_000, interval: 5 }).toBe(2);
  const found = await third.query(`select 1 from "Slot" where "id" = $1 for update nowait`, [higher]).then(() => "free", String);
  await first.query("rollback");
  await both;
  await Promise.all([first.end(), third.end()]);
  expect(found).toBe("free");
}

it("5.4 no. 2: two bundles in opposite order ask for the lower slot first, and so do two who cancel them", async () => {
  const { bundles, lower, higher } = await crossedBundles();
  const held: Held[] = [];
  await expectBothWaitAtTheLower({ lower, higher }, () => bundles.map(async (bundle) => held.push(await hold(bundle, { adult: 1 }))));
  expect(await reservedOf(higher)).toBe(2);
  await expectBothWaitAtTheLower({ lower, higher }, () => held.map((order) => cancelCheckout({ ...order, now: new Date() })));
  expect([await reservedOf(lower), await reservedOf(higher)]).toEqual([0, 0]);
});

/** As the database counts them. */
async function deadlocks(): Promise<number> {
  const [row] = await db().$queryRaw<{ deadlocks: bigint }[]>`select "deadlocks" from pg_stat_database where "datname" = current_database()`;
  return Number(row!.deadlocks);
}

it("control: the same with check-then-write and no lock sells more than there is", async () => {
  const client = new pg.Pool({ connectionString: inject("postgresUrl"), max: 25 });
  await client.query(`create table "naive_slot" ("id" int primary key, "capacity" int not null, "reserved" int not null)`);
  await client.query(`insert into "naive_slot" values (1, ${CAPACITY}, 0)`);
  const naive = async () => {
    const connection = await client.connect();
    try {
      await connection.query("begin");
      const { rows } = await connection.query<{ free: number }>(`select "capacity" - "reserved" as "free" from "naive_slot" where "id" = 1`);
      await connection.query("select pg_sleep(0.002)");
      if (rows[0]!.free >= 1) await connection.query(`update "naive_slot" set "reserved" = "reserved" + 1 where "id" = 1`);
      await connection.query("commit");
    } finally {
      connection.release();
    }
  };
  await Promise.all(Array.from({ length: BUYERS }, naive));
  const { rows } = await client.query<{ reserved: number }>(`select "reserved" from "naive_slot"`);
  await client.query(`drop table "naive_slot"`);
  await client.end();
  expect(rows[0]!.reserved).toBeGreaterThan(CAPACITY);
});

it("control: two trips locking the same slots in opposite orders, without the order of ids, end in a deadlock", async () => {
  const { scarceSlot, ampleSlot } = await crossedPackages();
  const meet = barrier(2);
  const lockBoth = (first: number, second: number) => db().$transaction(async (tx) => {
    await tx.$queryRaw(Prisma.sql`select 1 from "Slot" where "id" = ${first} for update`);
    await meet();
    await tx.$queryRaw(Prisma.sql`select 1 from "Slot" where "id" = ${second} for update`);
  }).then(() => "done", () => "deadlock");
  const ends = await Promise.all([lockBoth(scarceSlot, ampleSlot), lockBoth(ampleSlot, scarceSlot)]);
  expect(ends.sort()).toEqual(["deadlock", "done"]);
});

function barrier(parties: number): () => Promise<void> {
  let open = () => {};
  let waiting = 0;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return () => {
    if (++waiting === parties) open();
    return opened;
  };
}

it("the same form sent 20 times at once is one order", async () => {
  const { packages, scarceSlot } = await crossedPackages();
  const token = formToken();
  const held = await Promise.all(Array.from({ length: 20 }, () => hold(packages[0]!, { adult: 2 }, { token })));
  expect(new Set(held.map((order) => order.code)).size).toBe(1);
  expect(await reservedOf(scarceSlot)).toBe(2);
});

it("lapsed holds are sold again, to exactly as many", async () => {
  const { packages, scarceSlot, ampleSlot } = await crossedPackages();
  const lapsed = await Promise.all(Array.from({ length: CAPACITY }, () => hold(packages[0]!, { adult: 1 })));
  for (const { orderId } of lapsed) await letLapse(orderId);
  const results = await Promise.all(Array.from({ length: 40 }, (_, buyer) => buy(packages[buyer % 2]!)));
  expect(tally(results)).toEqual({ sold: CAPACITY, full: 40 - CAPACITY });
  expect([await reservedOf(scarceSlot), await reservedOf(ampleSlot)]).toEqual([CAPACITY, CAPACITY]);
  expect(await db().auditRow.count({ where: { action: "hold_lapsed", entityId: { in: lapsed.map((order) => order.orderId) } } })).toBe(CAPACITY);
});

it("buyers and cancellers at once: places neither vanish nor multiply", async () => {
  const { packages, scarceSlot } = await crossedPackages();
  const held = await Promise.all(Array.from({ length: CAPACITY }, () => hold(packages[0]!, { adult: 1 })));
  const cancelled = held.slice(0, 6).flatMap((order) => [order, order]).map((order) => cancelCheckout({ ...order, now: new Date() }));
  const [gaveBack, bought] = await Promise.all([Promise.all(cancelled), Promise.all(Array.from({ length: 20 }, (_, buyer) => buy(packages[buyer % 2]!)))]);
  expect(gaveBack.reduce((sum, places) => sum + places, 0)).toBe(12);
  const sold = bought.filter((result) => result === "sold").length;
  expect(sold).toBeLessThanOrEqual(6);
  expect(await reservedOf(scarceSlot)).toBe(6 + sold);
});

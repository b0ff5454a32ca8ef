import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, inject, it } from "vitest";
import { isAppError } from "../../app/core/app-error.ts";
import { db, Prisma, type Database } from "../../app/platform/db.server.ts";
import { cancelCheckout } from "../../app/domain/payments/cancel-checkout.server.ts";
import { formToken, makeOffer, makeOrganisation, makePackage, makeResource } from "../support/factory.ts";
import { brokenInvariants, hold, letLapse, reservedOf } from "../support/orders.ts";
import { postgresDatabase } from "../support/postgres.ts";

const BUYERS = 100;
const CAPACITY = 12;
let database: Database;
beforeAll(async () => void (database = await postgresDatabase({ url: inject("postgresUrl"), connections: 25 })));
afterAll(() => database.close());
afterEach(async () => expect(await brokenInvariants()).toEqual([]));

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
  return { packages: [one, other], scarceSlot: scarce.slotIds[0]!, ampleSlot: ample.slotIds[0]! };
}

/** A buyer who is told "busy" comes back, as the page tells him to. */
async function buy(productId: string): Promise<string> {
  for (let visit = 1; visit <= 5; visit++) {
    try {
      await hold(productId, { adult: 1 });
      return "sold";
    } catch (error) {
      if (!isAppError(error)) throw error;
      if (error.code !== "availability.busy") return error.code;
    }
  }
  return "availability.busy";
}

function tally(words: string[]): Record<string, number> {
  return words.reduce<Record<string, number>>((counts, word) => ({ ...counts, [word]: (counts[word] ?? 0) + 1 }), {});
}

it("100 buyers of packages sharing a slot of 12, in opposite orders: exactly 12 sold, the others told", async () => {
  const { packages, scarceSlot, ampleSlot } = await crossedPackages();
  const results = await Promise.all(Array.from({ length: BUYERS }, (_, buyer) => buy(packages[buyer % 2]!)));
  expect(tally(results)).toEqual({ sold: CAPACITY, "availability.sold_out": BUYERS - CAPACITY });
  expect([await reservedOf(scarceSlot), await reservedOf(ampleSlot)]).toEqual([CAPACITY, CAPACITY]);
  expect(await db().order.count({ where: { lines: { some: { productId: { in: packages } } } } })).toBe(CAPACITY);
});

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
  expect(tally(results)).toEqual({ sold: CAPACITY, "availability.sold_out": 40 - CAPACITY });
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

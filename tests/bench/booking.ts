/** Holds on a real PostgreSQL against their bare SQL: many buyers of one slot, many buyers of a thousand, and how long a crowd of 200 waits. */
import pg from "pg";
import { addDays, dateAt, dbDate, type LocalDate } from "../../app/core/time.ts";
import { holdPlaces } from "../../app/domain/booking/hold-places.server.ts";
import { db, openPostgres, useDatabase, type Database } from "../../app/platform/db.server.ts";
import { migrate } from "../../prisma/migrate.ts";
import { formToken, makeOffer, makeOrganisation, makeResource } from "../support/factory.ts";
import { startPostgres } from "../support/postgres.ts";
import { bareHold } from "./booking-floor.ts";
import { figure, inTurns, median, percentile, timed, times, type Effort, type Table } from "./measure.ts";

const CONNECTIONS = 20;
const CROWD = 200;
const OFFERS = 25;
const DATES = 40;
const PLENTY = 1_000_000;

/** A place to hold: a product on a date, and its slot for the floor. */
interface Target { productId: string; date: LocalDate; slotId: number }
type Hold = (target: Target) => Promise<unknown>;

export async function measure({ rounds, seconds }: Effort): Promise<Table> {
  const server = await startPostgres();
  const { database, pool, drop } = await openFresh(server.url);
  try {
    const [hot, wide] = [await targets(1, 1), await targets(OFFERS, DATES)];
    const pattern = await holdPlaces(inputOf(hot[0]!));
    const bare = await bareHold(pool, pattern.orderId);
    const ours: Hold = (target) => holdPlaces(inputOf(target));
    const floor: Hold = (target) => bare(target.slotId);
    for (const hold of [ours, floor]) await perSecond(hold, wide, seconds / 2);
    const rates = await inTurns(rounds, { hot: () => perSecond(ours, hot, seconds), hotFloor: () => perSecond(floor, hot, seconds), wide: () => perSecond(ours, wide, seconds), wideFloor: () => perSecond(floor, wide, seconds) });
    const crowds = await inTurns(rounds, { ours: () => crowd(ours, hot[0]!), floor: () => crowd(floor, hot[0]!) });
    return tableOf(rates, crowds);
  } finally {
    await pool.end();
    await database.close();
    await drop();
    await server.stop();
  }
}

async function openFresh(url: string): Promise<{ database: Database; pool: pg.Pool; drop: () => Promise<void> }> {
  const name = `latarnia_bench_${process.pid}`;
  const admin = async (statement: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await admin(`create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const database = openPostgres(own.href, CONNECTIONS);
  await migrate(database.factory);
  useDatabase(database);
  const pool = new pg.Pool({ connectionString: own.href, max: CONNECTIONS });
  pool.on("error", () => undefined);
  return { database, pool, drop: () => admin(`drop database ${name} with (force)`) };
}

/** Offers of one boat each, running at ten o'clock on so many days, with places enough for every buyer. */
async function targets(offers: number, dates: number): Promise<Target[]> {
  const ownerId = await makeOrganisation();
  const first = addDays(dateAt(new Date()), 60);
  const all: Target[] = [];
  for (let offer = 0; offer < offers; offer++) {
    const { resourceId } = await makeResource({ organisationId: ownerId, capacity: PLENTY, slots: [] });
    const productId = await makeOffer({ ownerId, resourceId });
    await db().slot.createMany({ data: Array.from({ length: dates }, (_, day) => ({ resourceId, date: dbDate(addDays(first, day)), start: "10:00", capacity: PLENTY, endMinutes: 660 })) });
    const slots = await db().slot.findMany({ where: { resourceId }, orderBy: { date: "asc" }, select: { id: true } });
    all.push(...slots.map(({ id }, day) => ({ productId, date: addDays(first, day), slotId: id })));
  }
  return all;
}

function inputOf({ productId, date }: Target): Parameters<typeof holdPlaces>[0] {
  return { productId, date, units: { adult: 2 }, lang: "pl", token: formToken(), now: new Date() };
}

/** Holds a second by 20 buyers who come again at once, each with the next target in turn. */
async function perSecond(hold: Hold, among: readonly Target[], seconds: number): Promise<number> {
  let next = 0;
  let done = 0;
  const started = performance.now();
  const end = started + seconds * 1000;
  const buyer = async () => {
    for (; performance.now() < end; done++) await hold(among[(next += 7) % among.length]!);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, buyer));
  return done / ((performance.now() - started) / 1000);
}

/** @returns milliseconds that 99 of 100 in a crowd waited at most */
async function crowd(hold: Hold, target: Target): Promise<number> {
  return percentile(await Promise.all(Array.from({ length: CROWD }, () => timed(() => hold(target)))), 0.99);
}

function tableOf(rates: Record<"hot" | "hotFloor" | "wide" | "wideFloor", number[]>, crowds: Record<"ours" | "floor", number[]>): Table {
  const row = (name: string, ours: number[], floor: number[]) => [name, figure(median(ours)), figure(median(floor)), times(median(ours) / median(floor))];
  return {
    title: "Booking on PostgreSQL", columns: ["what", "ours", "bare SQL", "of the floor"],
    rows: [row("holds/s, one hot slot", rates.hot, rates.hotFloor), row(`holds/s, ${OFFERS * DATES} slots`, rates.wide, rates.wideFloor), row(`p99 ms of a hold, ${CROWD} buyers at once`, crowds.ours, crowds.floor)],
    notes: [
      `${CONNECTIONS} connections; one component a hold. The floor is lock, five inserts with the rows of a real order, one update and commit through the same driver (pg); the rest of ours is reading product, price and texts, planning, looking for lapsed holds, and Prisma.`,
      "The private test server writes without fsync: figures are for the ratio, not for the disk. Holds/s: more is better; p99: less is better.",
    ],
  };
}

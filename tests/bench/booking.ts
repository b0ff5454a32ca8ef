/** Holds on a real PostgreSQL against their bare SQL: many buyers of one slot, many buyers of a thousand, and how long a crowd of 200 waits. */
import pg from "pg";
import { addDays, dateAt, dbDate, type LocalDate } from "../../app/core/time.ts";
import { holdPlaces } from "../../app/domain/booking/hold-places.server.ts";
import { db, openPostgres, useDatabase, type Database } from "../../app/platform/db.server.ts";
import { migrate } from "../../prisma/migrate.ts";
import { bookmarkInMemory, catchUp, followChanges } from "../../search/sync/follow-changes.server.ts";
import { formToken, makeOffer, makeOrganisation, makeResource } from "../support/factory.ts";
import { startPostgres } from "../support/postgres.ts";
import { bareHold } from "./booking-floor.ts";
import { figure, inTurns, median, percentile, timed, times, type Effort, type Table } from "./measure.ts";

export const CONNECTIONS = 20;
const CROWD = 200;
const OFFERS = 25;
const DATES = 40;
const PLENTY = 1_000_000;

/** A place to hold: a product on a date, and its slot for the floor. */
export interface Target { productId: string; date: LocalDate; slotId: number }
type Hold = (target: Target) => Promise<unknown>;

export async function measure({ rounds, seconds }: Effort): Promise<Table> {
  const server = await startPostgres();
  const { database, pool, drop } = await openFresh(server.url);
  const stopFollowing = await follow();
  try {
    const [hot, wide] = [await targets(1, 1), await targets(OFFERS, DATES)];
    const pattern = await holdPlaces(inputOf(hot[0]!));
    const bare = await bareHold(pool, pattern.orderId);
    const ours: Hold = (target) => holdPlaces(inputOf(target));
    const floor: Hold = (target) => bare(target.slotId);
    for (const hold of [ours, floor]) await perSecond(hold, wide, seconds / 2);
    const rates = await inTurns(rounds, { hot: () => perSecond(ours, hot, seconds), hotFloor: () => perSecond(floor, hot, seconds), wide: () => perSecond(ours, wide, seconds), wideFloor: () => perSecond(floor, wide, seconds) });
    const crowds = await inTurns(rounds, { hot: () => crowd(ours, hot), hotFloor: () => crowd(floor, hot), wide: () => crowd(ours, wide), wideFloor: () => crowd(floor, wide) });
    return tableOf(rates, crowds);
  } finally {
    await stopFollowing();
    await pool.end();
    await database.close();
    await drop();
    await server.stop();
  }
}

/** Changes are heard of as in the running server, so that what a product is made of may be remembered; there is no index to write. */
export async function follow(): Promise<() => Promise<void>> {
  const following = { bookmark: bookmarkInMemory(), index: async () => undefined };
  await catchUp(following);
  return followChanges(following);
}

export async function openFresh(url: string): Promise<{ database: Database; pool: pg.Pool; drop: () => Promise<void> }> {
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
export async function targets(offers: number, dates: number): Promise<Target[]> {
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

export function inputOf({ productId, date }: Target): Parameters<typeof holdPlaces>[0] {
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

/** @returns milliseconds that 99 of 100 in a crowd waited at most, each wanting the next target */
async function crowd(hold: Hold, among: readonly Target[]): Promise<number> {
  return percentile(await Promise.all(Array.from({ length: CROWD }, (_, buyer) => timed(() => hold(among[buyer % among.length]!)))), 0.99);
}

type Sets = "hot" | "hotFloor" | "wide" | "wideFloor";
/** Of the floor at least, and milliseconds at most (issue 4). */
const WANTED = { share: 0.5, crowdMs: 1000 };

function tableOf(rates: Record<Sets, number[]>, crowds: Record<Sets, number[]>): Table {
  const row = (name: string, ours: number[], floor: number[], wanted = "") => [name, figure(median(ours)), figure(median(floor)), times(median(ours) / median(floor)), wanted];
  const rate = `≥ ${WANTED.share} × ${median(rates.wide) >= WANTED.share * median(rates.wideFloor) ? "✓" : "✗"}`;
  const wait = (ours: number[]) => `≤ ${WANTED.crowdMs} ms ${median(ours) <= WANTED.crowdMs ? "✓" : "✗"}`;
  return {
    title: "Booking on PostgreSQL", columns: ["what", "ours", "bare SQL", "of the floor", "wanted"],
    rows: [
      row("holds/s, one hot slot", rates.hot, rates.hotFloor), row(`holds/s, ${OFFERS * DATES} slots`, rates.wide, rates.wideFloor, rate),
      row(`p99 ms of a hold, ${CROWD} buyers of one slot at once`, crowds.hot, crowds.hotFloor, wait(crowds.hot)), row(`p99 ms of a hold, ${CROWD} buyers of as many slots`, crowds.wide, crowds.wideFloor, wait(crowds.wide)),
    ],
    notes: [
      `${CONNECTIONS} connections; one component a hold. The floor is lock, five inserts with the rows of a real order, one update and commit through the same driver (pg), statement by statement; ours reads the slots, plans and prices, and writes all that in one statement that locks, through Prisma.`,
      "What a product is made of is remembered while the database tells of no change, as in the server; places, closed days, status and version of the product are read by every hold.",
      "The private test server writes without fsync: figures are for the ratio, not for the disk. Holds/s: more is better; p99: less is better.",
    ],
  };
}

/** Gives places that came back to those who wait, first come first served: whoever is first in line and whose whole party fits. */
import { dateAt, dbDate } from "../../../core/time.ts";
import { db, inTransaction, Prisma, type Tx } from "../../../platform/db.server.ts";
import { logError } from "../../../platform/log.server.ts";
import { loadSellables, type Sellable } from "../../catalogue/sellable.server.ts";
import { offerPlaces, type Waiting } from "./offer-places.server.ts";
import { returnsSoFar } from "./returns-so-far.server.ts";

/** Entries of one product read at once. */
const PAGE = 200;
/** Entries of one product looked at in one go: a line that no product of ours has, so that one job ends. */
const MOST_IN_LINE = 25 * PAGE;
const NOTES = 1000;

/** Serves those whose product uses a place that came back since the last time. @returns how many got an offer */
export async function serveReturned({ now }: { now: Date }): Promise<number> {
  await settleOffers(now);
  const notes = await db().returnedPlaces.findMany({ select: { id: true, resourceId: true }, orderBy: { id: "asc" }, take: NOTES });
  if (notes.length === 0) return 0;
  const returned = new Set(notes.map((note) => note.resourceId));
  const offered = await serve((await waitedFor()).filter((sellable) => sellable.parts.some((part) => returned.has(part.resourceId))), now);
  await db().returnedPlaces.deleteMany({ where: { id: { in: notes.map((note) => note.id) } } });
  return offered;
}

/** Serves everybody: what no note tells of (a new season, a price, the passing of time), and what a crash forgot. @returns how many got an offer */
export async function serveEverybody({ now }: { now: Date }): Promise<number> {
  await settleOffers(now);
  return serve(await waitedFor(), now);
}

/** Serves those who wait for one product. @returns how many got an offer */
export async function serveProduct({ productId, now }: { productId: string; now: Date }): Promise<number> {
  return serve(await loadSellables(db(), [productId]), now);
}

/** Products that somebody waits for. */
async function waitedFor(): Promise<Sellable[]> {
  const rows = await db().waitingEntry.findMany({ where: { state: "waiting" }, distinct: ["productId"], select: { productId: true } });
  return loadSellables(db(), rows.map((row) => row.productId));
}

/** A line that fails keeps no other waiting: it is tried again with everybody. */
async function serve(sellables: Sellable[], now: Date): Promise<number> {
  let offered = 0;
  for (const sellable of sellables.filter((each) => each.published)) {
    try {
      offered += await serveLine(sellable, now);
    } catch (error) {
      logError("waiting list", error, { productId: sellable.id });
    }
  }
  return offered;
}

/** Goes through one line. When places come back behind it, the rest is left to the next time, which the note of those places calls for. */
async function serveLine(sellable: Sellable, now: Date): Promise<number> {
  const before = await returnsSoFar(db());
  let [offered, passedAt] = [0, null as bigint | null];
  for await (const entry of lineOf(sellable.id, now)) {
    const result = await offerPlaces({ entry, sellable, passedAt, now });
    if (result === "overtaken") break;
    if (result === "offered") offered++;
    else passedAt = before;
  }
  return offered;
}

/** Everybody who waits for a product, in order, page by page: the first may wait for days that stay full, those behind them for others. */
async function* lineOf(productId: string, now: Date): AsyncGenerator<Waiting> {
  let behind: Prisma.WaitingEntryWhereInput = {};
  for (let read = 0; read < MOST_IN_LINE; read += PAGE) {
    const page = await db().waitingEntry.findMany({ where: { productId, state: "waiting", to: { gte: dbDate(dateAt(now)) }, ...behind }, orderBy: [{ createdAt: "asc" }, { id: "asc" }], take: PAGE });
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    behind = { OR: [{ createdAt: { gt: last.createdAt } }, { createdAt: last.createdAt, id: { gt: last.id } }] };
  }
}

/** Brings offers in line with their orders, and ends the wait for days that have passed. */
async function settleOffers(now: Date): Promise<void> {
  await inTransaction(async (tx) => {
    await note(tx, Prisma.sql`
      update "WaitingEntry" e set "state" = (case when o."confirmedAt" is null then 'lapsed' else 'taken' end)::"WaitingState", "updatedAt" = now()
      from "Order" o where e."state" = 'offered' and o."id" = e."orderId" and (o."confirmedAt" is not null or o."state" in ('expired', 'cancelled', 'refund_due', 'refunded'))
      returning e."id", 'offered' as "from", e."state"::text as "to"`);
    await note(tx, Prisma.sql`
      update "WaitingEntry" set "state" = 'lapsed', "updatedAt" = now() where "state" = 'waiting' and "to" < ${dateAt(now)}::date
      returning "id", 'waiting' as "from", "state"::text as "to"`);
  });
}

async function note(tx: Tx, update: Prisma.Sql): Promise<void> {
  const moved = await tx.$queryRaw<{ id: string; from: string; to: string }[]>(update);
  if (moved.length > 0) await tx.auditRow.createMany({ data: moved.map(({ id, from, to }) => ({ actorKind: "system", entity: "waiting_entry", entityId: id, action: to, fromState: from, toState: to })) });
}

/**
 * Takes the places and writes the held order with its line, components and reservations, or one more line of an order, or nothing, in one
 * statement: it locks the slots in the order of their ids, whoever asks, and looks at what it has locked; the database takes the places that
 * reservations are written for. A lock is so held for as long as the database takes to write.
 */
import { newId, readableCode, secretToken } from "../../core/ids.ts";
import type { ProductSnapshot } from "../../core/product-snapshot.ts";
import type { Quote } from "../../core/quote.ts";
import type { Lang } from "../../core/vocabulary.ts";
import { askOften, LOCK_TIMEOUT, Prisma, type Reader, type Tx } from "../../platform/db.server.ts";
import type { Plan, PlannedPart } from "../availability/plan-parts.ts";

export const HOLD_MINUTES = 15;
/** Eight characters out of 29: 500 thousand million codes. */
const CODE_LENGTH = 8;

export interface Held { code: string; key: string; orderId: string }

export interface OrderToWrite {
  token: string;
  /** the order that the trip joins, whose row this transaction has locked; without it a new one is made */
  joins?: Held;
  lang: Lang;
  quote: Quote;
  snapshot: ProductSnapshot;
  plan: Plan;
  /** places per slot */
  demand: ReadonlyMap<number, number>;
  /** of the products it is made of, as they were read: another one in the database refuses */
  versions: ReadonlyMap<string, number>;
  now: Date;
}

/** What came of it; unless `held`, nothing was written. `changed`: something of the product was edited or withdrawn; `short`: these slots were too full or closed. */
export type Written = { held: Held } | { changed: true } | { short: number[] };

interface Answer { written: number; unchanged: boolean; short: number[] }

/** @throws a unique violation (23505) when there is a line of this token */
export async function writeOrder(reader: Reader, order: OrderToWrite): Promise<Written> {
  const held: Held = order.joins ?? { orderId: newId(), code: readableCode(CODE_LENGTH), key: secretToken() };
  const [answer] = await askOften<Answer>(reader, statementOf(order, held));
  const { written, unchanged, short } = answer!;
  return written === 1 ? { held } : unchanged ? { short } : { changed: true };
}

function statementOf(order: OrderToWrite, held: Held): Prisma.Sql {
  const { token, joins, quote, snapshot, plan, demand, versions } = order;
  const { orderId } = held;
  const lineId = newId();
  const components = plan.parts.map((planned, position) => componentOf({ planned, position, lineId, quote, snapshot }));
  const reservations = plan.parts.flatMap((planned, index) => planned.slots.filter((each) => each.demand > 0).map((each) => ({ id: newId(), orderId, componentId: components[index]!.id, slotId: each.slot.id, quantity: each.demand })));
  const endDate = plan.parts.map((part) => part.endDate).reduce((a, b) => (a > b ? a : b), quote.date);
  const trace = { productId: quote.productId, date: quote.date, totalMinor: quote.totalMinor };
  return Prisma.sql`
    with demand as (select * from unnest(${[...demand.keys()]}::int[], ${[...demand.values()]}::int[]) as d("id", "quantity")),
    locked as materialized (
      select s."id", s."capacity", s."reserved", s."closed" from unnest(${toLock(plan)}::int[]) as n("id") join "Slot" s on s."id" = n."id"
      where ${LOCK_TIMEOUT} order by s."id" for update of s),
    short as (
      select d."id" from demand d left join locked l on l."id" = d."id" where l."id" is null or l."closed" or l."capacity" - l."reserved" < d."quantity"),
    recipe as (
      select count(*) = ${versions.size} as "unchanged" from "Product" p
      join unnest(${[...versions.keys()]}::text[], ${[...versions.values()]}::int[]) as v("id", "version") on v."id" = p."id" and v."version" = p."version"
      where p."status" = 'published'),
    granted as (select 1 where not exists (select 1 from short) and (select "unchanged" from recipe)),
    the_order as (${joins ? grownOrder(order, held) : newOrder(order, held)} returning 1),
    new_line as (
      insert into "OrderLine" ("id", "token", "orderId", "productId", "productKind", "date", "endDate", "units", "quote", "snapshot", "totalMinor", "sellerRole", "sellerId")
      select ${lineId}, ${token}, ${orderId}, ${quote.productId}, ${quote.kind}, ${quote.date}::date, ${endDate}::date, ${json(quote.units)}::jsonb, ${json(quote)}::jsonb, ${json(snapshot)}::jsonb, ${quote.totalMinor}::int, ${quote.sellerRole}, ${quote.sellerId}
      from granted),
    new_components as (
      insert into "OrderComponent" ("id", "lineId", "offerId", "entrepreneurId", "title", "date", "endDate", "start", "durationMinutes", "units", "amountMinor", "vatBp", "commissionMinor", "position")
      select c.* from granted, jsonb_to_recordset(${json(components)}::jsonb) as c("id" text, "lineId" text, "offerId" text, "entrepreneurId" text, "title" text, "date" date, "endDate" date, "start" text, "durationMinutes" int, "units" jsonb, "amountMinor" int, "vatBp" int, "commissionMinor" int, "position" int)),
    new_reservations as (
      insert into "Reservation" ("id", "orderId", "componentId", "slotId", "quantity")
      select r.* from granted, jsonb_to_recordset(${json(reservations)}::jsonb) as r("id" text, "orderId" text, "componentId" text, "slotId" int, "quantity" int)),
    trace as (
      insert into "AuditRow" ("actorKind", "entity", "entityId", "action", "toState", "data")
      select 'guest', 'order', ${orderId}, ${joins ? "trip_added" : "held"}, 'held', ${json(trace)}::jsonb from granted)
    select (select count(*)::int from the_order) as "written", (select "unchanged" from recipe) as "unchanged", (select coalesce(array_agg("id"), '{}') from short) as "short"`;
}

function newOrder({ lang, quote, now }: OrderToWrite, { orderId, code, key }: Held): Prisma.Sql {
  return Prisma.sql`
      insert into "Order" ("id", "code", "key", "lang", "currency", "totalMinor", "holdExpiresAt", "createdAt", "updatedAt")
      select ${orderId}, ${code}, ${key}, ${lang}, ${quote.currency}, ${quote.totalMinor}::int, clock_timestamp() + ${HOLD_MINUTES}::int * interval '1 minute', ${now.toISOString()}::timestamptz, ${now.toISOString()}::timestamptz
      from granted`;
}

/** One countdown for all trips: the one that runs. */
function grownOrder({ quote, now }: OrderToWrite, { orderId }: Held): Prisma.Sql {
  return Prisma.sql`update "Order" set "totalMinor" = "totalMinor" + ${quote.totalMinor}::int, "updatedAt" = ${now.toISOString()}::timestamptz from granted where "id" = ${orderId}`;
}

/** The slots taken and those that run beside them, which the database's trigger counts: locked together, in one order. */
export function toLock(plan: Plan): number[] {
  return [...new Set(plan.parts.flatMap((part) => part.slots.flatMap(({ slot }) => [slot.id, ...(slot.beside ?? []).map((other) => other.id)])))];
}

const json = (value: unknown): string => JSON.stringify(value);

function componentOf({ planned, position, lineId, quote, snapshot }: { planned: PlannedPart; position: number; lineId: string; quote: Quote; snapshot: ProductSnapshot }) {
  const priced = quote.parts.find((part) => part.partId === planned.part.partId)!;
  return {
    id: newId(), lineId, offerId: priced.offerId, entrepreneurId: priced.entrepreneurId, title: snapshot.parts[position]!.title, date: planned.date, endDate: planned.endDate,
    start: planned.start, durationMinutes: planned.minutes, units: planned.units, amountMinor: priced.amountMinor, vatBp: priced.vatBp, commissionMinor: priced.commissionMinor, position,
  };
}

/** The database's own clock, some minutes from now. */
export async function databaseTimeIn(tx: Tx, minutes: number): Promise<Date> {
  const [row] = await tx.$queryRaw<{ at: Date }[]>`select clock_timestamp() + ${minutes}::int * interval '1 minute' as "at"`;
  return row!.at;
}

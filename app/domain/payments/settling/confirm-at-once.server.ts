/**
 * The ordinary settlement, which nearly all are: a first payment, whole and in time, of a trip without codes that has all its places and has lost nothing. It is
 * read without a lock; one statement then locks what it goes by, looks at it again and does everything or nothing.
 */
import { askOften, LOCK_TIMEOUT, Prisma, type Reader } from "../../../platform/db.server.ts";
import type { LockedOrder } from "../../booking/lock-order.server.ts";
import { hasOtherMeans } from "../codes/means-of-order.server.ts";
import type { Applied } from "./apply-session.server.ts";
import { tripPart, type PaidComponent } from "./confirm-sale.server.ts";
import { eventPart, noteEvent, type EventNote } from "./note-event.server.ts";
import type { SessionFacts } from "./session-facts.server.ts";

interface Found {
  order: Pick<LockedOrder, "id" | "code" | "key" | "kind" | "state" | "currency" | "totalMinor" | "discountMinor" | "giftMinor" | "attempt">;
  payment: { id: string; attempt: number; state: string; amountMinor: number; currency: string };
  components: PaidComponent[];
  reservations: { id: string; state: string }[];
}
/** `event`: by which it was heard, noted with what it does */
interface Settling { facts: SessionFacts; now: Date; event?: EventNote }

/** @returns undefined when it is out of the ordinary, or was changed meanwhile: then `applySession` looks at it in peace */
export async function confirmAtOnce(reader: Reader, { facts, now, event }: Settling): Promise<Applied | undefined> {
  if (facts.outcome !== "paid" || facts.orderId === null) return undefined;
  const found = await read(reader, facts);
  if (!found) return undefined;
  const { id, code, key, state } = found.order;
  if (found.payment.state === "paid" && event) await noteEvent(reader, event);
  if (found.payment.state === "paid") return { orderId: id, code, key, state, outcome: "paid" };
  if (!isOrdinary(found, facts)) return undefined;
  const [confirmed] = await askOften(reader, statementOf(found, { facts, now, event }));
  return confirmed ? { orderId: id, code, key, state: "confirmed", outcome: "paid" } : undefined;
}

/** The order with the attempt of this session, whose id may not be noted yet. */
async function read(reader: Reader, { orderId, sessionId, attempt }: SessionFacts): Promise<Found | undefined> {
  const [found] = await askOften<Omit<Found, "components"> & { lines: PaidComponent[][] }>(reader, Prisma.sql`
    select jsonb_build_object('id', o."id", 'code', o."code", 'key', o."key", 'kind', o."kind", 'state', o."state", 'currency', o."currency", 'totalMinor', o."totalMinor", 'discountMinor', o."discountMinor", 'giftMinor', o."giftMinor", 'attempt', o."attempt") as "order",
      jsonb_build_object('id', p."id", 'attempt', p."attempt", 'state', p."state", 'amountMinor', p."amountMinor", 'currency', p."currency") as "payment",
      array(select (select jsonb_agg(jsonb_build_object('id', c."id", 'state', c."state", 'entrepreneurId', c."entrepreneurId", 'sellerId', l."sellerId", 'amountMinor', c."amountMinor", 'commissionMinor', c."commissionMinor")) from "OrderComponent" c where c."lineId" = l."id")
        from "OrderLine" l where l."orderId" = o."id") as "lines",
      (select coalesce(jsonb_agg(jsonb_build_object('id', r."id", 'state', r."state")), '[]') from "Reservation" r where r."orderId" = o."id") as "reservations"
    from "Order" o join "Payment" p on p."orderId" = o."id"
    where o."id" = ${orderId} and (p."sessionId" = ${sessionId} or (p."sessionId" is null and p."attempt" = ${attempt}::int))
    order by p."sessionId" limit 1`);
  return found && { ...found, components: found.lines.flat() };
}

function isOrdinary({ order, payment, components, reservations }: Found, facts: SessionFacts): boolean {
  if (order.kind !== "trip" || order.state !== "awaiting_payment" || hasOtherMeans(order)) return false;
  if (payment.state !== "open" || payment.attempt !== order.attempt) return false;
  if (payment.amountMinor !== order.totalMinor || payment.amountMinor !== facts.amountMinor || payment.currency !== facts.currency) return false;
  if (components.some(({ state }) => state !== "booked")) return false;
  return reservations.length > 0 && reservations.every(({ state }) => state === "held");
}

/**
 * What was read is as it was when the order awaits the payment of the same attempt (another state or attempt comes before any change of its
 * price), every place is still held (something put in the place of a lost component has places of its own), and nothing is lost since.
 */
function statementOf({ order, payment, components, reservations }: Found, { facts, now, event }: Settling): Prisma.Sql {
  const sale = { order, actor: "stripe" as const, now, stripeId: facts.paymentIntentId, data: { attempt: payment.attempt, sessionId: facts.sessionId }, components };
  return Prisma.sql`
    with locked as materialized (
      select "id" from "Order" where "id" = ${order.id} and "state" = 'awaiting_payment' and "attempt" = ${order.attempt}::int and ${LOCK_TIMEOUT} for update),
    paying as materialized (
      select p."id" from locked l join "Payment" p on p."orderId" = l."id" where p."id" = ${payment.id} and p."state" = 'open' for update of p),
    places as materialized (
      select r."id" from locked l join "Reservation" r on r."orderId" = l."id" where r."id" = any(${reservations.map(({ id }) => id)}::text[]) and r."state" = 'held' for update of r),
    parts as materialized (
      select c."id" from locked l join "OrderLine" n on n."orderId" = l."id" join "OrderComponent" c on c."lineId" = n."id" where c."state" = 'booked' for update of c),
    granted as (select "id" from paying where (select count(*) from places) = ${reservations.length}::int and (select count(*) from parts) = ${components.length}::int),
    paid as (
      update "Payment" p set "state" = 'paid', "paidAt" = ${now.toISOString()}::timestamptz, "sessionId" = ${facts.sessionId}, "paymentIntentId" = coalesce(${facts.paymentIntentId}::text, p."paymentIntentId")
      from granted where p."id" = granted."id"),
    ${event ? Prisma.sql`${eventPart(event)},` : Prisma.empty}
    ${tripPart(sale)}
    select 1 from granted`;
}

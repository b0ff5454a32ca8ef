/**
 * The ordinary way to Stripe's page, which nearly all go: the first attempt to pay a held trip without codes, of which nothing is lost,
 * nothing begins today and nobody has to say yes. It is read without a lock; one statement then locks the order, looks at it again and begins the attempt, or does nothing.
 */
import type { Contact } from "../../../core/booking/contact.ts";
import { newId } from "../../../core/ids.ts";
import { LEAST_CHARGE } from "../../../core/booking/order-totals.ts";
import { dateAt, type LocalDate } from "../../../core/time.ts";
import { LOCK_TIMEOUT, PREPARED, Prisma, type Reader } from "../../../platform/db.server.ts";
import { contactColumns } from "../../booking/contact-columns.ts";
import { openedBy, type LockedOrder } from "../../booking/lock-order.server.ts";
import { movePart } from "../../booking/order-states.server.ts";
import { ON_REQUEST } from "../../booking/requests/who-is-asked.server.ts";
import type { PayableOrder } from "./checkout-session.server.ts";

/** Stripe wants at least 30 from its own clock, and less than a day. */
const SESSION_MINUTES = 31;
/** The places are kept this much longer, for banks and webhooks on their way. */
export const GRACE_MINUTES = 5;
/** Each go to Stripe's page keeps the places for half an hour at least: not for ever. A try that opened no page is none of them. */
export const MOST_GOES = 8;
/** When Stripe's page of an order closes: what is promised for longer, a day after a host's yes or hours of the waiting list, is not cut short by going there. */
export const SESSION_END = Prisma.sql`greatest(clock_timestamp() + ${SESSION_MINUTES}::int * interval '1 minute', "holdExpiresAt" - ${GRACE_MINUTES}::int * interval '1 minute')`;

/** An attempt to pay; `order` is what Stripe is told of it. */
export interface Begun { order: PayableOrder; paymentId: string; attempt: number; expiresAt: Date; holdBefore: Date }
interface Asking { code: string; key: string; contact: Contact; now: Date }
type Found = Pick<LockedOrder, "id" | "code" | "lang" | "currency" | "totalMinor"> & { lines: { title: string; date: LocalDate; totalMinor: number; discountMinor: number }[] };

const ATTEMPT = 1;

/** @returns undefined when it is out of the ordinary, or was changed meanwhile, or there is no such order: whoever looks in peace says why */
export async function beginAtOnce(reader: Reader, asking: Asking): Promise<Begun | undefined> {
  const found = await read(reader, asking);
  if (!found) return undefined;
  const paymentId = newId();
  const [begun] = await reader.$queryRaw<Pick<Begun, "expiresAt" | "holdBefore">[]>(statementOf({ ...asking, found, paymentId }));
  const order = { ...found, kind: "trip" as const, toPayMinor: found.totalMinor, otherMeans: [], email: asking.contact.email };
  return begun && { order, paymentId, attempt: ATTEMPT, ...begun };
}

const ORDINARY = Prisma.sql`"kind" = 'trip' and "state" = 'held' and "attempt" = 0 and "totalMinor" >= ${Math.max(...Object.values(LEAST_CHARGE))}::int and "discountMinor" + "giftMinor" = 0 and "holdExpiresAt" > clock_timestamp()`;

async function read(reader: Reader, access: Asking): Promise<Found | undefined> {
  const [found] = await reader.$queryRaw<Found[]>(Prisma.sql`${PREPARED}
    select o."id", o."code", o."lang", o."currency", o."totalMinor",
      (select jsonb_agg(jsonb_build_object('title', l."snapshot"->>'title', 'date', l."date", 'totalMinor', l."totalMinor", 'discountMinor', l."discountMinor") order by l."id") from "OrderLine" l where l."orderId" = o."id") as "lines"
    from "Order" o where ${openedBy(access)} and ${ORDINARY}
      and not exists (select 1 from "OrderLine" l join "OrderComponent" c on c."lineId" = l."id" where l."orderId" = o."id" and (c."state" = 'lost' or c."date" <= ${dateAt(access.now)}::date))
      and not exists (${ON_REQUEST} where l."orderId" = o."id")`);
  return found;
}

function statementOf({ found, paymentId, contact, now }: Asking & { found: Found; paymentId: string }): Prisma.Sql {
  const { fullName, email, phone, country, notes, consents } = contactColumns(contact, now);
  const set = Prisma.sql`"fullName" = ${fullName}, "email" = ${email}, "phone" = ${phone}, "country" = ${country}, "notes" = ${notes}, "consents" = ${JSON.stringify(consents)}::jsonb,
        "attempt" = ${ATTEMPT}::int, "holdExpiresAt" = (select "expiresAt" + ${GRACE_MINUTES}::int * interval '1 minute' from payment)`;
  return Prisma.sql`${PREPARED}
    with granted as materialized (
      select "id", "holdExpiresAt" from "Order" where "id" = ${found.id} and "totalMinor" = ${found.totalMinor}::int and ${ORDINARY} and ${LOCK_TIMEOUT} for update),
    payment as (
      insert into "Payment" ("id", "orderId", "attempt", "amountMinor", "currency", "expiresAt")
      select ${paymentId}, "id", ${ATTEMPT}::int, ${found.totalMinor}::int, ${found.currency}, ${SESSION_END} from granted returning "expiresAt"),
    ${movePart({ order: { id: found.id, state: "held" }, to: "awaiting_payment", action: "payment_started", actor: "guest", set, data: { attempt: ATTEMPT } })}
    select payment."expiresAt", granted."holdExpiresAt" as "holdBefore" from payment, granted`;
}

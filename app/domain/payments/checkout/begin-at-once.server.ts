/**
 * The ordinary way to Stripe's page, which nearly all go: the first attempt to pay a held trip without codes, of which nothing is lost,
 * nothing begins today and nobody has to say yes. One statement locks the order, looks whether it is so and begins the attempt, or does nothing.
 */
import type { Contact } from "../../../core/booking/contact.ts";
import { newId } from "../../../core/ids.ts";
import { LEAST_CHARGE } from "../../../core/booking/order-totals.ts";
import { dateAt } from "../../../core/time.ts";
import { askOften, LOCK_TIMEOUT, Prisma, type Reader } from "../../../platform/db.server.ts";
import { contactColumns } from "../../booking/contact-columns.ts";
import { openedBy } from "../../booking/lock-order.server.ts";
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
type Row = Omit<PayableOrder, "kind" | "toPayMinor" | "otherMeans" | "email"> & { totalMinor: number } & Pick<Begun, "expiresAt" | "holdBefore">;

const ATTEMPT = 1;

/** @returns undefined when it is out of the ordinary, or was changed meanwhile, or there is no such order: whoever looks in peace says why */
export async function beginAtOnce(reader: Reader, asking: Asking): Promise<Begun | undefined> {
  const paymentId = newId();
  const [row] = await askOften<Row>(reader, statementOf(asking, paymentId));
  if (!row) return undefined;
  const { expiresAt, holdBefore, totalMinor, ...order } = row;
  return { order: { ...order, kind: "trip", toPayMinor: totalMinor, otherMeans: [], email: asking.contact.email }, paymentId, attempt: ATTEMPT, expiresAt, holdBefore };
}

const ORDINARY = Prisma.sql`o."kind" = 'trip' and o."state" = 'held' and o."attempt" = 0 and o."totalMinor" >= ${Math.max(...Object.values(LEAST_CHARGE))}::int and o."discountMinor" + o."giftMinor" = 0 and o."holdExpiresAt" > clock_timestamp()`;

/**
 * Whoever waited for the order's lock sees its row anew and its trips as they were before: a trip that came or went meanwhile shows in the sum,
 * and of a component lost meanwhile its guest is asked when the payment has come.
 */
function statementOf({ code, key, contact, now }: Asking, paymentId: string): Prisma.Sql {
  const { fullName, email, phone, country, notes, consents } = contactColumns(contact, now);
  const set = Prisma.sql`"fullName" = ${fullName}, "email" = ${email}, "phone" = ${phone}, "country" = ${country}, "notes" = ${notes}, "consents" = ${JSON.stringify(consents)}::jsonb,
        "attempt" = ${ATTEMPT}::int, "holdExpiresAt" = (select "expiresAt" + ${GRACE_MINUTES}::int * interval '1 minute' from payment)`;
  return Prisma.sql`
    with granted as materialized (
      select o."id", o."code", o."lang", o."currency", o."totalMinor", o."holdExpiresAt" from "Order" o
      where ${openedBy({ code, key })} and ${ORDINARY} and o."totalMinor" = (select sum(l."totalMinor") from "OrderLine" l where l."orderId" = o."id")
        and not exists (select 1 from "OrderLine" l join "OrderComponent" c on c."lineId" = l."id" where l."orderId" = o."id" and (c."state" = 'lost' or c."date" <= ${dateAt(now)}::date))
        and not exists (${ON_REQUEST} where l."orderId" = o."id")
        and ${LOCK_TIMEOUT} for update of o),
    payment as (
      insert into "Payment" ("id", "orderId", "attempt", "amountMinor", "currency", "expiresAt")
      select ${paymentId}, "id", ${ATTEMPT}::int, "totalMinor", "currency", ${SESSION_END} from granted returning "expiresAt"),
    ${movePart({ order: { id: Prisma.sql`granted."id"`, state: "held" }, to: "awaiting_payment", action: "payment_started", actor: "guest", set, data: { attempt: ATTEMPT } })}
    select g."id", g."code", g."lang", g."currency", g."totalMinor", payment."expiresAt", g."holdExpiresAt" as "holdBefore",
      (select jsonb_agg(jsonb_build_object('title', l."snapshot"->>'title', 'date', l."date", 'totalMinor', l."totalMinor", 'discountMinor', l."discountMinor") order by l."id") from "OrderLine" l where l."orderId" = g."id") as "lines"
    from payment, granted g`;
}

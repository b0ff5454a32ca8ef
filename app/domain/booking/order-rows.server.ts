/** An order with all that its guest sees of it, in one statement: page, mail and PDF read it again and again. */
import type { ComponentStateName } from "../../core/booking/order-view.ts";
import type { RequestStateName } from "../../core/booking/request-view.ts";
import { LATE_REASONS } from "../../core/payments/refund-reasons.ts";
import type { ProductSnapshot } from "../../core/product-snapshot.ts";
import type { Quote, Units } from "../../core/quote.ts";
import type { LocalDate } from "../../core/time.ts";
import type { ProductKind } from "../../core/vocabulary.ts";
import { askOften, Prisma, type Reader } from "../../platform/db.server.ts";
import type { LockedOrder } from "./lock-order.server.ts";

/** An instant inside JSON, with its distance from UTC. */
type Instant = string;

export interface OrderRow extends Omit<LockedOrder, "key" | "attempt" | "lapsed"> {
  /** the database's clock, which alone decides what has lapsed */
  now: Date;
  fullName: string | null;
  email: string | null;
  phone: string | null;
  country: string | null;
  notes: string | null;
  endedBy: "guest" | "office" | "lost" | "complaint" | null;
  endNote: string | null;
  confirmedAt: Date | null;
  createdAt: Date;
  /** that takes something off; at most one */
  promotions: { useId: string; code: string; amountMinor: number }[];
  /** that pay, as they were entered; the whole code */
  gifts: { useId: string; code: string; amountMinor: number; returnedMinor: number }[];
  /** by date */
  lines: LineRow[];
  /** the oldest first */
  refunds: { id: string; amountMinor: number; state: "due" | "sent" | "failed"; reason: string; sentAt: Instant | null; stripeRefundId: string | null }[];
  /** minor units of the payment that bought it, which banks have taken back for good */
  bankTookMinor: number;
  /** by the place of their components in the trip */
  requests: { state: RequestStateName; deadline: Instant; note: string; organisationId: string; componentId: string }[];
}

export interface LineRow {
  id: string;
  productId: string;
  kind: ProductKind;
  date: LocalDate;
  endDate: LocalDate;
  units: Units;
  quote: Quote;
  snapshot: ProductSnapshot;
  totalMinor: number;
  discountMinor: number;
  names: string[];
  cancelledAt: Instant | null;
  refundedMinor: number;
  /** by position */
  components: ComponentRow[];
}

export interface ComponentRow {
  id: string;
  state: ComponentStateName;
  offerId: string;
  entrepreneurId: string;
  title: string;
  date: LocalDate;
  endDate: LocalDate;
  start: string;
  durationMinutes: number | null;
  units: Units;
  amountMinor: number;
  vatBp: number;
  /** index into the snapshot's parts */
  position: number;
  voucher: { code: string; redeemedAt: Instant | null } | null;
}

/** @param which of the order `o` */
export async function readOrderRow(reader: Reader, which: Prisma.Sql): Promise<OrderRow | undefined> {
  const [row] = await askOften<OrderRow>(reader, Prisma.sql`
    select now() as "now", o."id", o."code", o."kind"::text as "kind", o."state"::text as "state", o."lang", o."currency", o."totalMinor", o."discountMinor", o."giftMinor",
      o."fullName", o."email", o."phone", o."country", o."notes", o."holdExpiresAt", o."holdExtended", o."endedBy"::text as "endedBy", o."endNote", o."confirmedAt", o."createdAt",
      (${PROMOTIONS}) as "promotions", (${GIFTS}) as "gifts", (${LINES}) as "lines", (${REFUNDS}) as "refunds", (${BANK_TOOK}) as "bankTookMinor", (${REQUESTS}) as "requests"
    from "Order" o where ${which}`);
  return row;
}

const PROMOTIONS = Prisma.sql`
      select coalesce(json_agg(json_build_object('useId', u."id", 'code', p."code", 'amountMinor', u."amountMinor")), '[]')
      from "PromotionUse" u join "Promotion" p on p."id" = u."promotionId" where u."orderId" = o."id" and u."state" <> 'released'`;

const GIFTS = Prisma.sql`
      select coalesce(json_agg(json_build_object('useId', u."id", 'code', g."code", 'amountMinor', u."amountMinor", 'returnedMinor', u."returnedMinor") order by u."createdAt", u."id"), '[]')
      from "GiftUse" u join "GiftVoucher" g on g."id" = u."giftId" where u."orderId" = o."id" and u."state" <> 'released'`;

const COMPONENTS = Prisma.sql`
        select coalesce(json_agg(json_build_object('id', c."id", 'state', c."state", 'offerId', c."offerId", 'entrepreneurId', c."entrepreneurId", 'title', c."title", 'date', c."date", 'endDate', c."endDate",
          'start', c."start", 'durationMinutes', c."durationMinutes", 'units', c."units", 'amountMinor', c."amountMinor", 'vatBp', c."vatBp", 'position', c."position",
          'voucher', (select json_build_object('code', v."code", 'redeemedAt', v."redeemedAt") from "Voucher" v where v."componentId" = c."id")) order by c."position"), '[]')
        from "OrderComponent" c where c."lineId" = l."id"`;

const LINES = Prisma.sql`
      select coalesce(json_agg(json_build_object('id', l."id", 'productId', l."productId", 'kind', l."productKind", 'date', l."date", 'endDate', l."endDate", 'units', l."units", 'quote', l."quote", 'snapshot', l."snapshot",
        'totalMinor', l."totalMinor", 'discountMinor', l."discountMinor", 'names', l."names", 'cancelledAt', l."cancelledAt", 'refundedMinor', l."refundedMinor", 'components', (${COMPONENTS})) order by l."date", l."id"), '[]')
      from "OrderLine" l where l."orderId" = o."id"`;

const REFUNDS = Prisma.sql`
      select coalesce(json_agg(json_build_object('id', r."id", 'amountMinor', r."amountMinor", 'state', r."state", 'reason', r."reason", 'sentAt', r."sentAt", 'stripeRefundId', r."stripeRefundId") order by r."createdAt"), '[]')
      from "Refund" r where r."orderId" = o."id"`;

const BANK_TOOK = Prisma.sql`
      select coalesce(sum(d."amountMinor"), 0)::int
      from "Dispute" d where d."orderId" = o."id" and d."state" = 'lost' and d."paymentId" not in (select r."paymentId" from "Refund" r where r."orderId" = o."id" and r."reason" in (${Prisma.join([...LATE_REASONS])}))`;

const REQUESTS = Prisma.sql`
      select coalesce(json_agg(json_build_object('state', q."state", 'deadline', q."deadline", 'note', q."note", 'organisationId', q."organisationId", 'componentId', q."componentId") order by c."position"), '[]')
      from "BookingRequest" q join "OrderComponent" c on c."id" = q."componentId" where q."orderId" = o."id"`;

/** The fee that a LOT should bear for its sales of an order as the ledger has them now, beside what was posted of it. */
import { feeOf, type KeptSales } from "../../../core/payments/platform-fee.ts";
import { changesOf, rateOn, type DatedRate } from "../../../core/pricing/dated-rate.ts";
import { dateAt, type LocalDate } from "../../../core/time.ts";
import { Prisma, type Reader } from "../../../platform/db.server.ts";
import { readFeeRates } from "../../pricing/fee-rates.server.ts";
import { lastDayOf } from "./last-day.server.ts";

export interface OrderFee {
  orderId: string;
  lotId: string;
  currency: string;
  /** basis points of the day of the sale */
  bp: number;
  /** minor units: what it should be, and what the ledger has */
  wantedMinor: number;
  postedMinor: number;
}

interface SoldByLot extends KeptSales { orderId: string; lotId: string; currency: string; soldAt: Date; postedMinor: number }

/** Of these orders. */
export async function feesOfOrders(reader: Reader, orderIds: readonly string[]): Promise<OrderFee[]> {
  return feesOf(reader, { rates: await readFeeRates(reader), which: Prisma.sql`o."id" = any(${[...orderIds]}::text[])` });
}

/**
 * Of LOTs whose own last day in an order is `day` or earlier, where the fee may not be as it should: something of the order was sold, given back
 * or taken by a bank since it was posted, or it never was. Of a LOT of whose trips something is lost no fee is taken yet, as nobody is paid for it.
 */
export async function feesToAlign(reader: Reader, day: LocalDate): Promise<OrderFee[]> {
  const rates = await readFeeRates(reader);
  const payers = await payersOf(reader, rates);
  if (payers.length === 0) return [];
  return feesOf(reader, { rates, which: Prisma.sql`o."id" in (${changedSince(payers)})
    and ${lastDayOf({ orderId: Prisma.sql`o."id"`, organisationId: Prisma.sql`l."sellerId"` })} <= ${day}::date
    and not exists (select 1 from "OrderLine" x join "OrderComponent" y on y."lineId" = x."id" where x."orderId" = o."id" and x."sellerId" = l."sellerId" and y."state" = 'lost')` });
}

interface Payer { lotId: string; from: LocalDate }

/** LOTs that pay a fee, or did, each from its first day. */
async function payersOf(reader: Reader, rates: readonly DatedRate[]): Promise<Payer[]> {
  if (rates.length === 0) return [];
  const lots = await reader.organisation.findMany({ where: { kind: "lot" }, select: { id: true } });
  return lots.flatMap(({ id: lotId }) => {
    const first = changesOf(rates, lotId).findLast(({ bp }) => bp > 0);
    return first ? [{ lotId, from: first.validFrom }] : [];
  });
}

/** An order's entries are written under its lock: a later one has a larger id. What was given back whole before any fee was posted bears none. */
function changedSince(payers: readonly Payer[]): Prisma.Sql {
  return Prisma.sql`
    select s."orderId" from (
      select e."orderId", max(e."id") as "lastId", sum(e."amountMinor") <> 0 as "isKept" from "LedgerEntry" e where e."account" in ('vendor', 'commission') and e."kind" in ('sale', 'cancellation', 'dispute') group by e."orderId"
    ) s join "Order" n on n."id" = s."orderId" join "OrderLine" l on l."orderId" = s."orderId"
    join jsonb_to_recordset(${JSON.stringify(payers)}::jsonb) as p("lotId" text, "from" date) on p."lotId" = l."sellerId" and p."from" <= (n."confirmedAt" at time zone 'Europe/Warsaw')::date
    left join (select f."orderId", f."organisationId", max(f."id") as "lastId" from "LedgerEntry" f where f."kind" = 'fee' group by 1, 2) f on f."orderId" = s."orderId" and f."organisationId" = l."sellerId"
    where s."lastId" > coalesce(f."lastId", 0) and (s."isKept" or f."lastId" is not null)`;
}

async function feesOf(reader: Reader, { rates, which }: { rates: readonly DatedRate[]; which: Prisma.Sql }): Promise<OrderFee[]> {
  if (rates.length === 0) return [];
  return (await soldByLots(reader, which)).map(({ orderId, lotId, currency, soldAt, postedMinor, ...kept }) => {
    const bp = rateOn(rates, { ofId: lotId, on: dateAt(soldAt) }) ?? 0;
    return { orderId, lotId, currency, bp, wantedMinor: feeOf(kept, bp), postedMinor };
  });
}

/** What the ledger has of a LOT's fee for an order, minor units: as a part of a larger statement, of columns there. */
export function postedFee({ orderId, lotId }: { orderId: Prisma.Sql; lotId: Prisma.Sql }): Prisma.Sql {
  return Prisma.sql`coalesce((select sum(f."amountMinor") from "LedgerEntry" f where f."orderId" = ${orderId} and f."organisationId" = ${lotId} and f."kind" = 'fee'), 0)::int`;
}

/** What a promotion took off lines `x`, as far as they were not given back, minor units. */
const LEFT_OF_DISCOUNT = Prisma.sql`coalesce(sum(x."discountMinor"::bigint * (x."totalMinor" - x."refundedMinor") / nullif(x."totalMinor", 0)), 0)::int`;

/** What the regional organisation sells itself, and what businesses sell alone, bears no fee. */
function soldByLots(reader: Reader, which: Prisma.Sql): Promise<SoldByLot[]> {
  return reader.$queryRaw<SoldByLot[]>(Prisma.sql`
    select s.*,
      coalesce((select sum(p."amountMinor") from "LedgerEntry" p where p."orderId" = s."orderId" and p."account" = 'promotion' and p."kind" in ('sale', 'cancellation')), 0)::int as "promotionMinor",
      (select ${LEFT_OF_DISCOUNT} from "OrderLine" x where x."orderId" = s."orderId") as "discountMinor",
      (select ${LEFT_OF_DISCOUNT} from "OrderLine" x where x."orderId" = s."orderId" and x."sellerId" = s."lotId") as "ownDiscountMinor",
      ${postedFee({ orderId: Prisma.sql`s."orderId"`, lotId: Prisma.sql`s."lotId"` })} as "postedMinor"
    from (
      select o."id" as "orderId", o."currency", o."confirmedAt" as "soldAt", l."sellerId" as "lotId", (-sum(e."amountMinor"))::int as "soldMinor"
      from "Order" o join "LedgerEntry" e on e."orderId" = o."id" join "OrderComponent" c on c."id" = e."componentId" join "OrderLine" l on l."id" = c."lineId"
      where o."confirmedAt" is not null and e."account" in ('vendor', 'commission') and e."kind" in ('sale', 'cancellation', 'dispute') and ${which}
      group by o."id", l."sellerId"
    ) s join "Organisation" g on g."id" = s."lotId" and g."kind" = 'lot'
    order by s."orderId", s."lotId"`);
}

/** The fee that a LOT should bear for its sales of an order as the ledger has them now, beside what was posted of it. */
import { feeOf, type KeptSales } from "../../../core/payments/platform-fee.ts";
import { rateOn } from "../../../core/pricing/dated-rate.ts";
import { dateAt, type LocalDate } from "../../../core/time.ts";
import { Prisma, type Reader } from "../../../platform/db.server.ts";
import { readFeeRates } from "../../pricing/fee-rates.server.ts";

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
export function feesOfOrders(reader: Reader, orderIds: readonly string[]): Promise<OrderFee[]> {
  return feesOf(reader, Prisma.sql`o."id" = any(${[...orderIds]}::text[])`);
}

/** Of the orders whose last day is `day` or earlier; for what is lost nobody is paid yet, nor is a fee taken. */
export function feesOfOrdersOver(reader: Reader, day: LocalDate): Promise<OrderFee[]> {
  return feesOf(reader, Prisma.sql`
    (select max(x."endDate") from "OrderLine" x where x."orderId" = o."id") <= ${day}::date
    and not exists (select 1 from "OrderLine" x join "OrderComponent" y on y."lineId" = x."id" where x."orderId" = o."id" and y."state" = 'lost')`);
}

async function feesOf(reader: Reader, which: Prisma.Sql): Promise<OrderFee[]> {
  const rates = await readFeeRates(reader);
  if (rates.length === 0) return [];
  return (await soldByLots(reader, which)).map(({ orderId, lotId, currency, soldAt, postedMinor, ...kept }) => {
    const bp = rateOn(rates, { ofId: lotId, on: dateAt(soldAt) }) ?? 0;
    return { orderId, lotId, currency, bp, wantedMinor: feeOf(kept, bp), postedMinor };
  });
}

/** What the regional organisation sells itself, and what businesses sell alone, bears no fee. */
function soldByLots(reader: Reader, which: Prisma.Sql): Promise<SoldByLot[]> {
  return reader.$queryRaw<SoldByLot[]>(Prisma.sql`
    select s.*,
      coalesce((select sum(p."amountMinor") from "LedgerEntry" p where p."orderId" = s."orderId" and p."account" = 'promotion' and p."kind" in ('sale', 'cancellation')), 0)::int as "promotionMinor",
      coalesce((select sum(f."amountMinor") from "LedgerEntry" f where f."orderId" = s."orderId" and f."organisationId" = s."lotId" and f."kind" = 'fee'), 0)::int as "postedMinor"
    from (
      select o."id" as "orderId", o."currency", o."confirmedAt" as "soldAt", l."sellerId" as "lotId", (-sum(e."amountMinor"))::int as "soldMinor", (-sum(sum(e."amountMinor")) over (partition by o."id"))::int as "orderMinor"
      from "Order" o join "LedgerEntry" e on e."orderId" = o."id" join "OrderComponent" c on c."id" = e."componentId" join "OrderLine" l on l."id" = c."lineId"
      where o."confirmedAt" is not null and e."account" in ('vendor', 'commission') and e."kind" in ('sale', 'cancellation', 'dispute') and ${which}
      group by o."id", l."sellerId"
    ) s join "Organisation" g on g."id" = s."lotId" and g."kind" = 'lot'
    order by s."orderId", s."lotId"`);
}

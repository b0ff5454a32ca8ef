/** What is due to organisations that are paid against their invoice, order by order: nobody has moved that money yet, and the ledger owes it. */
import type { SpokenText } from "../../../core/localized-text.ts";
import type { Currency } from "../../../core/money.ts";
import { localDateOf, type LocalDate } from "../../../core/time.ts";
import { Prisma, type Reader } from "../../../platform/db.server.ts";
import { postedFee } from "./fees-of-orders.server.ts";
import { owedSum } from "./owed-by-order.server.ts";

export interface OwedTransfer {
  id: string;
  organisationId: string;
  orderCode: string;
  /** of the service, as it was sold; null for commission */
  title: SpokenText | null;
  dueOn: LocalDate;
  /** never more than the ledger owes: what a guest got back of a commission tonight is off already */
  amountMinor: number;
  /** of a LOT's commission: its fee for the marketplace, off the amount already */
  feeMinor: number;
  currency: Currency;
}

/** @param organisationId all organisations when left out @returns the oldest first */
export async function owedByInvoice(reader: Reader, { organisationId }: { organisationId?: string } = {}): Promise<OwedTransfer[]> {
  const owed = owedSum({ orderId: Prisma.sql`t."orderId"`, componentId: Prisma.sql`t."componentId"`, organisationId: Prisma.sql`t."organisationId"`, currency: Prisma.sql`t."currency"` });
  const rows = await reader.$queryRaw<(Omit<OwedTransfer, "dueOn"> & { dueOn: Date })[]>(Prisma.sql`
    select * from (
      select t."id", t."organisationId", o."code" as "orderCode", case when c."title" is not null then jsonb_build_object('text', c."title", 'lang', o."lang") end as "title", t."dueOn", least(t."amountMinor", ${owed})::int as "amountMinor", t."currency",
        case when t."componentId" is null then ${postedFee({ orderId: Prisma.sql`t."orderId"`, lotId: Prisma.sql`t."organisationId"` })} else 0 end as "feeMinor"
      from "Transfer" t join "Order" o on o."id" = t."orderId" left join "OrderComponent" c on c."id" = t."componentId"
      where t."by" = 'invoice' and t."state" in ('due', 'failed') ${organisationId === undefined ? Prisma.empty : Prisma.sql`and t."organisationId" = ${organisationId}`}
    ) d where d."amountMinor" > 0 order by d."dueOn", d."orderCode", d."id"`);
  return rows.map((row) => ({ ...row, dueOn: localDateOf(row.dueOn) }));
}

export interface Owed { currency: Currency; amountMinor: number }

/** What an organisation is owed against its invoice now, of each currency; none where nothing is. */
export async function sumOwedByInvoice(reader: Reader, { organisationId }: { organisationId: string }): Promise<Owed[]> {
  return sumsOf(await owedByInvoice(reader, { organisationId }));
}

export function sumsOf(rows: readonly Owed[]): Owed[] {
  const sums = new Map<Currency, number>();
  for (const { currency, amountMinor } of rows) sums.set(currency, (sums.get(currency) ?? 0) + amountMinor);
  return [...sums].map(([currency, amountMinor]) => ({ currency, amountMinor }));
}

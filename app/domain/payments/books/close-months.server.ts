/** Closes months that are over: each organisation's statement gets its number and its balances, and is never changed again. */
import { newId } from "../../../core/ids.ts";
import { dateAt, monthOf } from "../../../core/time.ts";
import { inTransaction, Prisma, type Tx } from "../../../platform/db.server.ts";
import { OWED_ACCOUNTS } from "./accounts.ts";
import { sumOwedByInvoice } from "./owed-by-invoice.server.ts";
import { balanceBefore, monthSpan, type StatementOf } from "./read-statement.server.ts";

/** Which months are over the database's clock says too, by which entries are dated: a process whose own is ahead closes nothing that runs. @returns how many statements were closed */
export async function closeMonths({ now }: { now: Date }): Promise<number> {
  return inTransaction(async (tx) => {
    await tx.$executeRawUnsafe(`select pg_advisory_xact_lock(hashtext('close-months'))`);
    const open = await openMonths(tx, monthSpan(monthOf(dateAt(await notAhead(tx, now)))).from);
    for (const of of open) await close(tx, of);
    return open.length;
  });
}

async function notAhead(tx: Tx, now: Date): Promise<Date> {
  const [clock] = await tx.$queryRaw<[{ at: Date }]>(Prisma.sql`select least(${now}::timestamptz, clock_timestamp()) as "at"`);
  return clock.at;
}

/** What has entries of a month before `until` and no statement yet, the oldest first. */
function openMonths(tx: Tx, until: Date): Promise<StatementOf[]> {
  return tx.$queryRaw<StatementOf[]>(Prisma.sql`
    select m.* from (
      select distinct e."organisationId", to_char(e."at" at time zone 'Europe/Warsaw', 'YYYY-MM') as "month", e."currency" from "LedgerEntry" e
      where e."organisationId" is not null and e."account" in (${Prisma.join([...OWED_ACCOUNTS])}) and e."at" < ${until}
    ) m where not exists (select 1 from "Statement" s where s."organisationId" = m."organisationId" and s."month" = m."month" and s."currency" = m."currency")
    order by m."month", m."organisationId", m."currency"`);
}

async function close(tx: Tx, of: StatementOf): Promise<void> {
  const { from, to } = monthSpan(of.month);
  const before = await tx.statement.count({ where: { month: of.month } });
  const number = `Z/${of.month.replace("-", "/")}/${String(before + 1).padStart(4, "0")}`;
  const invoiceMinor = (await sumOwedByInvoice(tx, of)).find(({ currency }) => currency === of.currency)?.amountMinor ?? 0;
  await tx.statement.create({ data: { id: newId(), ...of, number, openingMinor: await balanceBefore(tx, { ...of, at: from }), closingMinor: await balanceBefore(tx, { ...of, at: to }), invoiceMinor } });
}

/** Closes months that are over: each organisation's statement gets its number and its balances, and is never changed again. */
import { newId } from "../../../core/ids.ts";
import { dateAt, monthOf } from "../../../core/time.ts";
import { db, inTransaction, Prisma, type Reader, type Tx } from "../../../platform/db.server.ts";
import { OWED_ACCOUNTS } from "./accounts.ts";
import { sumOwedByInvoice } from "./owed-by-invoice.server.ts";
import { balanceBefore, monthSpan, type StatementOf } from "./read-statement.server.ts";

/**
 * Each statement in a transaction of its own: hundreds of them take longer than one may, and a closing that was broken off goes on where it stopped.
 * Which months are over the database's clock says too, by which entries are dated: a process whose own is ahead closes nothing that runs.
 * @returns how many statements were closed
 */
export async function closeMonths({ now }: { now: Date }): Promise<number> {
  let closed = 0;
  for (const of of await openMonths(db(), monthSpan(monthOf(dateAt(await notAhead(db(), now)))).from)) if (await inTransaction((tx) => close(tx, of))) closed++;
  return closed;
}

async function notAhead(reader: Reader, now: Date): Promise<Date> {
  const [clock] = await reader.$queryRaw<[{ at: Date }]>(Prisma.sql`select least(${now}::timestamptz, clock_timestamp()) as "at"`);
  return clock.at;
}

/** What has entries of a month before `until` and no statement yet, the oldest first. */
function openMonths(reader: Reader, until: Date): Promise<StatementOf[]> {
  return reader.$queryRaw<StatementOf[]>(Prisma.sql`
    select m.* from (
      select distinct e."organisationId", to_char(e."at" at time zone 'Europe/Warsaw', 'YYYY-MM') as "month", e."currency" from "LedgerEntry" e
      where e."organisationId" is not null and e."account" in (${Prisma.join([...OWED_ACCOUNTS])}) and e."at" < ${until}
    ) m where not exists (select 1 from "Statement" s where s."organisationId" = m."organisationId" and s."month" = m."month" and s."currency" = m."currency")
    order by m."month", m."organisationId", m."currency"`);
}

/** One at a time, for the numbers of a month follow each other. @returns false where another process has closed it meanwhile */
async function close(tx: Tx, of: StatementOf): Promise<boolean> {
  await tx.$executeRawUnsafe(`select pg_advisory_xact_lock(hashtext('close-months'))`);
  if (await tx.statement.findUnique({ where: { organisationId_month_currency: of }, select: { id: true } })) return false;
  const { from, to } = monthSpan(of.month);
  const before = await tx.statement.count({ where: { month: of.month } });
  const number = `Z/${of.month.replace("-", "/")}/${String(before + 1).padStart(4, "0")}`;
  const invoiceMinor = (await sumOwedByInvoice(tx, of)).find(({ currency }) => currency === of.currency)?.amountMinor ?? 0;
  await tx.statement.create({ data: { id: newId(), ...of, number, openingMinor: await balanceBefore(tx, { ...of, at: from }), closingMinor: await balanceBefore(tx, { ...of, at: to }), invoiceMinor } });
  return true;
}

/** What an organisation that is paid against its invoice may write on it: to whom, how much, and for which statement. */
import type { InvoiceAsk, StatementView } from "../../../core/payments/money-page.ts";
import type { Currency } from "../../../core/money.ts";
import { dateAt, monthOf } from "../../../core/time.ts";
import type { Reader } from "../../../platform/db.server.ts";
import { readLetterhead } from "../../organisations/letterhead.server.ts";
import { regionId } from "../../organisations/region.server.ts";
import { sumOwedByInvoice } from "./owed-by-invoice.server.ts";
import { paidBy, payeeSelect } from "./paid-by.ts";

/** As it stands now; null when nothing is due, and where it will go to an account that can be paid meanwhile: who was asked for an invoice too would be paid, and write one for it. */
export async function invoiceAsk(reader: Reader, { organisationId }: { organisationId: string }): Promise<InvoiceAsk | null> {
  if (paidBy(await reader.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: payeeSelect })) === "transfer") return null;
  const owed = await sumOwedByInvoice(reader, { organisationId });
  if (owed.length === 0) return null;
  const numbers = await newestNumbers(reader, { organisationIds: [organisationId] });
  return { buyer: await buyerAt(reader), sums: owed.map((sum) => ({ ...sum, number: numbers.get(numberKey({ ...sum, organisationId })) ?? null })) };
}

/** As a statement says it: a closed one as it was closed, that of the month that runs as it stands now, which is due by what was closed before it; null when nothing is, or was, due. */
export async function invoiceAskOf(reader: Reader, { organisationId, statement: { month, currency, number }, now }: { organisationId: string; statement: StatementView; now: Date }): Promise<InvoiceAsk | null> {
  const closed = await reader.statement.findUnique({ where: { organisationId_month_currency: { organisationId, month, currency } }, select: { invoiceMinor: true, createdAt: true } });
  if (!closed) return month === monthOf(dateAt(now)) ? inCurrency(await invoiceAsk(reader, { organisationId }), currency) : null;
  return closed.invoiceMinor === 0 ? null : { buyer: await buyerAt(reader, closed.createdAt), sums: [{ currency, amountMinor: closed.invoiceMinor, number }] };
}

function inCurrency(ask: InvoiceAsk | null, currency: Currency): InvoiceAsk | null {
  const sums = ask?.sums.filter((sum) => sum.currency === currency) ?? [];
  return ask && sums.length > 0 ? { ...ask, sums } : null;
}

async function buyerAt(reader: Reader, at?: Date): Promise<InvoiceAsk["buyer"]> {
  return readLetterhead(reader, { organisationId: await regionId(reader), at });
}

/** Of each organisation's newest closed statement in each currency, by `numberKey`. */
export async function newestNumbers(reader: Reader, { organisationIds }: { organisationIds: string[] }): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.statement.findMany({ where: { organisationId: { in: organisationIds } }, orderBy: { month: "asc" }, select: { organisationId: true, currency: true, number: true } });
  return new Map(rows.map((row) => [numberKey(row), row.number]));
}

export const numberKey = ({ organisationId, currency }: { organisationId: string; currency: string }): string => `${organisationId} ${currency}`;

/** Whom the regional organisation has to pay by bank transfer against invoices, for which orders, and which invoices were paid of late. */
import type { Currency } from "../../../core/money.ts";
import type { InvoicesPage, PaidInvoiceRow, PayeeRow } from "../../../core/payments/money-page.ts";
import type { PaidByHand } from "../../../core/payments/paid-by-hand.ts";
import type { Reader } from "../../../platform/db.server.ts";
import { readLetterhead } from "../../organisations/letterhead.server.ts";
import { newestNumbers, numberKey } from "../books/invoice-ask.server.ts";
import { owedByInvoice, sumsOf, type OwedTransfer } from "../books/owed-by-invoice.server.ts";
import { PAID_BY_INVOICE } from "../books/paid-by-hand.server.ts";

/** Rows of the trace that are looked at for the invoices paid of late, one an order. */
const TRACES = 500;

/** Payees by name; paid invoices, the latest first. */
export async function invoicesPage(reader: Reader): Promise<InvoicesPage> {
  const rows = await owedByInvoice(reader);
  const organisationIds = [...new Set(rows.map(({ organisationId }) => organisationId))];
  const numbers = await newestNumbers(reader, { organisationIds });
  const payees: PayeeRow[] = [];
  for (const organisationId of organisationIds) payees.push(...(await payeesOf(reader, { organisationId, rows: rows.filter((row) => row.organisationId === organisationId), numbers })));
  return { payees: payees.sort((a, b) => a.organisation.name.localeCompare(b.organisation.name, "pl")), paid: await paidOfLate(reader) };
}

async function payeesOf(reader: Reader, { organisationId, rows, numbers }: { organisationId: string; rows: readonly OwedTransfer[]; numbers: ReadonlyMap<string, string> }): Promise<PayeeRow[]> {
  const organisation = await readLetterhead(reader, { organisationId });
  return sumsOf(rows).map(({ currency, amountMinor }) => ({
    organisationId, organisation, currency, amountMinor, number: numbers.get(numberKey({ organisationId, currency })) ?? null,
    transfers: rows.filter((row) => row.currency === currency).map(({ id, orderCode, title, dueOn, amountMinor: amount, feeMinor }) => ({ id, orderCode, title, dueOn, amountMinor: amount, feeMinor })),
  }));
}

/** One press wrote a row for each order, all at one moment. */
async function paidOfLate(reader: Reader): Promise<PaidInvoiceRow[]> {
  const traces = await reader.auditRow.findMany({ where: { entity: "transfer", action: PAID_BY_INVOICE }, orderBy: { id: "desc" }, take: TRACES });
  const people = await namesOf(reader.user.findMany({ where: { id: { in: traces.flatMap(({ actorId }) => actorId ?? []) } }, select: { id: true, name: true } }));
  const notes = traces.map((trace) => ({ ...trace, ...(trace.data as unknown as PaidByHand & { organisationId: string; currency: Currency; amountMinor: number }) }));
  const names = await namesOf(reader.organisation.findMany({ where: { id: { in: notes.map(({ organisationId }) => organisationId) } }, select: { id: true, name: true } }));
  const paid = new Map<string, PaidInvoiceRow>();
  for (const { organisationId, currency, paidOn, reference, amountMinor, actorId, at } of notes) {
    const key = JSON.stringify([organisationId, currency, paidOn, reference]);
    paid.set(key, { name: names.get(organisationId) ?? "", currency, paidOn, reference, amountMinor: amountMinor + (paid.get(key)?.amountMinor ?? 0), by: people.get(actorId ?? "") ?? "", at: at.toISOString() });
  }
  return [...paid.values()];
}

async function namesOf(rows: PromiseLike<{ id: string; name: string }[]>): Promise<Map<string, string>> {
  return new Map((await rows).map(({ id, name }) => [id, name]));
}

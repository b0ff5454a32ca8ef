/** Whom the regional organisation has to pay by bank transfer against invoices, for which orders, who owes it something of those paid, and what was noted of late. */
import type { Currency } from "../../../core/money.ts";
import type { DebtorRow, InvoicesPage, PaidInvoiceRow, PayeeRow } from "../../../core/payments/money-page.ts";
import type { PaidByHand } from "../../../core/payments/paid-by-hand.ts";
import type { Reader } from "../../../platform/db.server.ts";
import { readLetterhead } from "../../organisations/letterhead.server.ts";
import { newestNumbers, numberKey } from "../books/invoice-ask.server.ts";
import { owedByInvoice, sumsOf, type OwedTransfer } from "../books/owed-by-invoice.server.ts";
import { owedBack, type OwedBack } from "../books/owed-back.server.ts";
import { PAID_BY_INVOICE, RECEIVED_BACK } from "../books/paid-by-hand.server.ts";

/** Rows of the trace that are looked at for what was noted of late, one an order. */
const TRACES = 500;

/** Payees and debtors by name; what was noted, the latest first. */
export async function invoicesPage(reader: Reader): Promise<InvoicesPage> {
  const rows = await owedByInvoice(reader);
  const organisationIds = [...new Set(rows.map(({ organisationId }) => organisationId))];
  const numbers = await newestNumbers(reader, { organisationIds });
  const payees: PayeeRow[] = [];
  for (const organisationId of organisationIds) payees.push(...(await payeesOf(reader, { organisationId, rows: rows.filter((row) => row.organisationId === organisationId), numbers })));
  return { payees: payees.sort(byName), debtors: await debtorsOf(reader), paid: await notedOfLate(reader) };
}

const byName = (a: Pick<PayeeRow, "organisation">, b: Pick<PayeeRow, "organisation">): number => a.organisation.name.localeCompare(b.organisation.name, "pl");

async function payeesOf(reader: Reader, { organisationId, rows, numbers }: { organisationId: string; rows: readonly OwedTransfer[]; numbers: ReadonlyMap<string, string> }): Promise<PayeeRow[]> {
  const organisation = await readLetterhead(reader, { organisationId });
  return sumsOf(rows).map(({ currency, amountMinor }) => ({
    organisationId, organisation, currency, amountMinor, number: numbers.get(numberKey({ organisationId, currency })) ?? null,
    transfers: rows.filter((row) => row.currency === currency).map(({ id, orderCode, title, dueOn, amountMinor: amount, feeMinor }) => ({ id, orderCode, title, dueOn, amountMinor: amount, feeMinor })),
  }));
}

async function debtorsOf(reader: Reader): Promise<DebtorRow[]> {
  const rows = await owedBack(reader);
  const debtors: DebtorRow[] = [];
  for (const organisationId of new Set(rows.map((row) => row.organisationId))) debtors.push(...(await debtsOf(reader, { organisationId, rows: rows.filter((row) => row.organisationId === organisationId) })));
  return debtors.sort(byName);
}

async function debtsOf(reader: Reader, { organisationId, rows }: { organisationId: string; rows: readonly OwedBack[] }): Promise<DebtorRow[]> {
  const organisation = await readLetterhead(reader, { organisationId });
  return sumsOf(rows).map(({ currency, amountMinor }) => ({
    organisationId, organisation, currency, amountMinor,
    reversals: rows.filter((row) => row.currency === currency).map(({ id, orderCode, title, since, amountMinor: amount }) => ({ id, orderCode, title, since, amountMinor: amount })),
  }));
}

/** One press wrote a row for each order, all at one moment. */
async function notedOfLate(reader: Reader): Promise<PaidInvoiceRow[]> {
  const traces = await reader.auditRow.findMany({ where: { entity: { in: ["transfer", "transfer_reversal"] }, action: { in: [PAID_BY_INVOICE, RECEIVED_BACK] } }, orderBy: { id: "desc" }, take: TRACES });
  const people = await namesOf(reader.user.findMany({ where: { id: { in: traces.flatMap(({ actorId }) => actorId ?? []) } }, select: { id: true, name: true } }));
  const notes = traces.map((trace) => ({ ...trace, ...(trace.data as unknown as PaidByHand & { organisationId: string; currency: Currency; amountMinor: number }) }));
  const names = await namesOf(reader.organisation.findMany({ where: { id: { in: notes.map(({ organisationId }) => organisationId) } }, select: { id: true, name: true } }));
  const paid = new Map<string, PaidInvoiceRow>();
  for (const { action, organisationId, currency, paidOn, reference, amountMinor, actorId, at } of notes) {
    const what = action === RECEIVED_BACK ? "received" : "paid";
    const key = JSON.stringify([what, organisationId, currency, paidOn, reference]);
    paid.set(key, { what, name: names.get(organisationId) ?? "", currency, paidOn, reference, amountMinor: amountMinor + (paid.get(key)?.amountMinor ?? 0), by: people.get(actorId ?? "") ?? "", at: at.toISOString() });
  }
  return [...paid.values()];
}

async function namesOf(rows: PromiseLike<{ id: string; name: string }[]>): Promise<Map<string, string>> {
  return new Map((await rows).map(({ id, name }) => [id, name]));
}

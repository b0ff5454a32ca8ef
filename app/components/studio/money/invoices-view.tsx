/** Invoices to pay: one piece for each organisation and currency, with what the bank wants to know, the orders behind it, and the form in which the payment is noted; below it who owes something back. */
import type { ReactNode } from "react";
import type { ErrorCode } from "../../../core/app-error.ts";
import { valueOf } from "../../../core/form-fields.ts";
import { formatExact, formatSums } from "../../../core/money.ts";
import type { DebtorRow, InvoicesPage, PaidInvoiceRow, PayeeRow } from "../../../core/payments/money-page.ts";
import { LONGEST_NUMBER } from "../../../core/payments/paid-by-hand.ts";
import { tieCounts, tieWords } from "../../../core/tie-words.ts";
import { formatDate, formatInstant, type LocalDate } from "../../../core/time.ts";
import { useT } from "../../../i18n/use-t.ts";
import { Button } from "../../button.tsx";
import { Notice } from "../../notice.tsx";
import { Row, StudioForm, TextIn, UNTOUCHED, type FormState } from "../form-parts.tsx";
import { Spoken } from "../../spoken.tsx";
import { PageHead } from "../page-head.tsx";
import { debtId, ToGetBack } from "./to-get-back.tsx";

interface Shown { page: InvoicesPage; /** the venue's */ today: LocalDate; /** of the form that was sent */ state: FormState; /** what was noted */ done: "paid" | "received" | null; error: string | null }

export function InvoicesView({ page: { payees, debtors, paid }, today, state, done, error }: Shown) {
  const { t } = useT("money");
  const { t: te } = useT("errors");
  return (
    <>
      <PageHead title={t("invoices.title")} lead={t("invoices.lead")} />
      {done && <div className="mb-6"><Notice tone="success" title={t(done === "paid" ? "invoices.done" : "back.done")} /></div>}
      {error && <div className="mb-6"><Notice tone="error" title={te(error as ErrorCode)} /></div>}
      {payees.length === 0 ? <p className="border-y border-line py-10 text-center text-muted">{t("invoices.none")}</p> : <Total payees={payees} />}
      {payees.map((payee) => <Payee key={keyOf(payee)} payee={payee} debt={debtors.find((debtor) => keyOf(debtor) === keyOf(payee))} state={isOf(state, payee) ? state : { ...UNTOUCHED, fields: { paidOn: [today] } }} />)}
      {debtors.length > 0 && <ToGetBack debtors={debtors} today={today} state={state} />}
      {paid.length > 0 && (
        <section aria-labelledby="paid" className="mt-12">
          <h2 id="paid" className="text-2xl">{t("invoices.paid")}</h2>
          <ul className="mt-3 divide-y divide-line border-y border-line">{paid.map((row) => <Paid key={`${row.what}${row.name}${row.reference}${row.at}`} row={row} />)}</ul>
        </section>
      )}
    </>
  );
}

const keyOf = ({ organisationId, currency }: Pick<PayeeRow, "organisationId" | "currency">): string => `${organisationId}-${currency}`;
const isOf = ({ fields }: FormState, { organisationId, currency }: PayeeRow): boolean => fields.transfer !== undefined && valueOf(fields, "organisation") === organisationId && valueOf(fields, "currency") === currency;

function Total({ payees }: { payees: PayeeRow[] }) {
  const { t, lang } = useT("money");
  const sums = formatSums(payees.map(({ amountMinor: amount, currency }) => ({ amount, currency })), lang);
  return <p className="tabular mb-2 text-sm">{t("invoices.sum")} <strong className="text-lg">{sums}</strong></p>;
}

/** @param debt what the same organisation owes back, which may be taken off */
function Payee({ payee, debt, state }: { payee: PayeeRow; debt?: DebtorRow; state: FormState }) {
  const { t, lang } = useT("money");
  const { organisation: { name, legalName, nip, address }, currency, amountMinor, number } = payee;
  const id = keyOf(payee);
  return (
    <section aria-labelledby={id} className="border-t border-line-strong py-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={id} className="min-w-0 text-2xl break-words">{name}</h2>
        <p className="tabular font-display text-2xl font-semibold whitespace-nowrap">{formatExact({ amount: amountMinor, currency }, lang)}</p>
      </div>
      <div className="mt-3 grid gap-x-12 gap-y-6 lg:grid-cols-2">
        <div className="min-w-0">
          <dl className="grid gap-1">
            <Fact term={t("invoices.holder")}><span className="block font-semibold break-words">{legalName}</span><span className="block text-sm">{address}</span><span className="tabular block text-sm">{t("statement.nip", { nip })}</span></Fact>
            <Fact term={t("invoices.account")}>{t("invoices.asOnInvoice")}</Fact>
            <Fact term={t("invoices.subject")}><span className="tabular">{number ?? t("invoices.noStatement")}</span></Fact>
          </dl>
          <Orders payee={payee} />
        </div>
        <div className="min-w-0">
          {debt && <p className="mb-4 border-l-4 border-amber bg-amber-soft px-4 py-3 text-sm">{t("back.ofPayee", { amount: formatExact({ amount: debt.amountMinor, currency }, lang) })} <a href={`#${debtId(debt)}`} className="underline underline-offset-4">{t("back.ofPayeeLink")}</a></p>}
          <PaidForm payee={payee} state={state} />
        </div>
      </div>
    </section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return <div className="grid gap-x-4 sm:grid-cols-[9rem_minmax(0,1fr)]"><dt className="text-sm text-muted sm:pt-0.5">{term}</dt><dd className="min-w-0">{children}</dd></div>;
}

function Orders({ payee: { transfers, currency } }: { payee: PayeeRow }) {
  const { t, lang } = useT("money");
  return (
    <details className="mt-3">
      <summary className="min-h-11 cursor-pointer py-2 font-semibold">{t("invoices.orders", { count: transfers.length })}</summary>
      <ul className="divide-y divide-line border-y border-line text-sm">
        {transfers.map(({ id, orderCode, title, dueOn, amountMinor, feeMinor }) => (
          <li key={id} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 py-2">
            <p className="min-w-0"><span className="block break-words">{title ? <Spoken text={title} /> : t("payouts.commission")}</span>{feeMinor > 0 && <span className="tabular block">{t("payouts.lessFee", { fee: formatExact({ amount: feeMinor, currency }, lang) })}</span>}<span className="tabular block text-muted">{orderCode} · {t("invoices.dueOn", { date: formatDate(dueOn, lang, "short") })}</span></p>
            <p className="tabular whitespace-nowrap">{formatExact({ amount: amountMinor, currency }, lang)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Carries what was shown: what fell due since is not marked with it. */
function PaidForm({ payee, state }: { payee: PayeeRow; state: FormState }) {
  const { t, lang } = useT("money");
  const { organisationId, organisation: { name }, currency, amountMinor, transfers } = payee;
  const amount = formatExact({ amount: amountMinor, currency }, lang);
  return (
    <StudioForm state={state}>
      <input type="hidden" name="organisation" value={organisationId} />
      <input type="hidden" name="currency" value={currency} />
      <input type="hidden" name="shown" value={amountMinor} />
      {transfers.map(({ id }) => <input key={id} type="hidden" name="transfer" value={id} />)}
      <div className="grid gap-4">
        <Row columns="sm:grid-cols-[11rem_minmax(0,1fr)]">
          <TextIn name="paidOn" type="date" label={t("invoices.paidOn")} />
          <TextIn name="reference" label={t("invoices.reference")} autoComplete="off" maxLength={LONGEST_NUMBER} />
        </Row>
        <div>
          <p className="mb-2 text-sm text-muted">{tieWords(t("invoices.hint"), lang)}</p>
          <Button look="line" name="intent" value="paid" aria-label={t("invoices.markOf", { name, amount })}>{t("invoices.mark")}</Button>
        </div>
      </div>
    </StudioForm>
  );
}

function Paid({ row: { what, name, currency, amountMinor, paidOn, reference, by, at } }: { row: PaidInvoiceRow }) {
  const { t, lang } = useT("money");
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 py-3">
      <p className="min-w-0"><span className="block font-semibold break-words">{name}</span><span className="block text-sm break-words">{t(what === "paid" ? "invoices.paidWith" : "back.receivedWith", { reference, date: formatDate(paidOn, lang, "short") })}</span><span className="block text-sm text-muted">{tieCounts(t("invoices.notedBy", { name: by, at: formatInstant(new Date(at), lang) }))}</span></p>
      <p className="tabular text-right font-semibold whitespace-nowrap">{formatExact({ amount: amountMinor, currency }, lang)}</p>
    </li>
  );
}

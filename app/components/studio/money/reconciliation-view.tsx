/** Whether the books agree with Stripe: the last night in full, the ones before in a line each, below them the refunds that do not arrive, and the chargebacks. */
import type { ReactNode } from "react";
import { HEALED, type ComparedSide, type ComparisonRow, type Difference, type DisputeRow, type ReconciliationPage, type RefundRow } from "../../../core/payments/money-page.ts";
import { valueOf } from "../../../core/form-fields.ts";
import { LONGEST_NOTE } from "../../../core/payments/paid-by-hand.ts";
import { formatExact, formatMoney } from "../../../core/money.ts";
import { tieCounts } from "../../../core/tie-words.ts";
import { formatInstant } from "../../../core/time.ts";
import { useT } from "../../../i18n/use-t.ts";
import { Button } from "../../button.tsx";
import { Notice } from "../../notice.tsx";
import { Row, StudioForm, TextIn, UNTOUCHED, type FormState } from "../form-parts.tsx";
import { PageHead } from "../page-head.tsx";

const DONE = { compared: "check.done", retried: "check.retried", otherwise: "check.otherwiseDone", settled: "check.settled" } as const;

/** @param state of the form that was sent, of a difference or of a refund */
export function ReconciliationView({ page: { latest, earlier, refunds, disputes }, state, done, error }: { page: ReconciliationPage; state: FormState; done: string | null; error: string | null }) {
  const { t } = useT("money");
  const { t: te } = useT("errors");
  return (
    <>
      <PageHead title={t("check.title")} lead={t("check.lead")}>
        <form method="post"><Button look="line" name="intent" value="compare">{t("check.runNow")}</Button></form>
      </PageHead>
      {done && <div className="mb-6"><Notice tone="success" title={t(DONE[done as keyof typeof DONE] ?? "check.done")} /></div>}
      {error && <div className="mb-6"><Notice tone="error" title={te(error as "not_found")} /></div>}
      <section aria-labelledby="latest">
        <h2 id="latest" className="text-2xl">{t("check.last")}</h2>
        {latest ? <Comparison row={latest} state={state} /> : <p className="mt-3 border-y border-line py-8 text-center text-muted">{t("check.never")}</p>}
      </section>
      {earlier.length > 0 && (
        <section aria-labelledby="earlier" className="mt-10">
          <h2 id="earlier" className="text-2xl">{t("check.earlier")}</h2>
          <ul className="mt-3 divide-y divide-line border-y border-line">{earlier.map((row) => <Earlier key={row.id} row={row} />)}</ul>
        </section>
      )}
      <section aria-labelledby="refunds" className="mt-10">
        <h2 id="refunds" className="text-2xl">{t("check.refunds")}</h2>
        {refunds.length === 0 ? <p className="mt-3 border-y border-line py-8 text-center text-muted">{t("check.noRefunds")}</p> : <p className="mt-2 max-w-prose">{t("check.refundsMore")}</p>}
        <ul className="mt-3 divide-y divide-line">{refunds.map((row) => <Refund key={row.id} row={row} state={valueOf(state.fields, "refund") === row.id ? state : UNTOUCHED} column={refunds.map(({ amountMinor }) => amountMinor)} />)}</ul>
      </section>
      <section aria-labelledby="disputes" className="mt-10">
        <h2 id="disputes" className="text-2xl">{t("check.disputes")}</h2>
        {disputes.length === 0 && <p className="mt-3 border-y border-line py-8 text-center text-muted">{t("check.noDisputes")}</p>}
        <ul className="mt-3 divide-y divide-line">{disputes.map((row) => <Dispute key={row.id} row={row} column={disputes.map(({ amountMinor }) => amountMinor)} />)}</ul>
      </section>
    </>
  );
}

function useSummary() {
  const { t } = useT("money");
  return ({ checked, differences }: ComparisonRow) => tieCounts(`${t("check.checked", { count: checked })} · ${differences.length === 0 ? t("check.fine") : t("check.differences", { count: differences.length })}`);
}

function Comparison({ row, state }: { row: ComparisonRow; state: FormState }) {
  const { lang } = useT("money");
  const summary = useSummary();
  const fine = row.differences.length === 0;
  return (
    <div className={`mt-3 border-l-4 px-5 py-4 ${fine ? "border-green bg-green-soft" : "border-amber bg-amber-soft"}`}>
      <p className="font-semibold">{summary(row)}</p>
      <p className="text-sm text-muted">{formatInstant(new Date(row.at), lang)}</p>
      {!fine && <Differences rows={row.differences} under={(difference) => !HEALED.includes(difference.kind) && <Settle difference={difference} state={state} />} />}
    </div>
  );
}

/** @param under what stands below each */
function Differences({ rows, under }: { rows: Difference[]; under?: (difference: Difference) => ReactNode }) {
  const { t } = useT("money");
  return (
    <ul className="mt-3 divide-y divide-line-strong">
      {rows.map((row) => (
        <li key={`${row.kind}${row.id}`} className="grid gap-x-6 gap-y-0.5 py-2 sm:grid-cols-[minmax(0,1fr)_12rem_12.5rem]">
          <p className="min-w-0"><span className="font-semibold">{t(`check.kind.${row.kind as "charge_unknown"}`)}</span><span className="block text-sm break-all text-muted">{row.id}</span></p>
          <p className="tabular text-sm">{t("check.ours")}: <Side of={row.ours} /></p>
          <p className="tabular text-sm">{t("check.theirs")}: <Side of={row.theirs} /></p>
          {under && <div className="col-span-full">{under(row)}</div>}
        </li>
      ))}
    </ul>
  );
}

/** Somebody has seen to it, here or at Stripe. */
function Settle({ difference: { kind, id }, state: sent }: { difference: Difference; state: FormState }) {
  const { t } = useT("money");
  const key = `${kind} ${id}`;
  const state = valueOf(sent.fields, "difference") === key ? sent : UNTOUCHED;
  return (
    <details open={state !== UNTOUCHED || undefined}>
      <summary className="min-h-8 cursor-pointer py-1 text-sm font-semibold" aria-label={t("check.settleOf", { id })}>{t("check.settle")}</summary>
      <div className="mt-1 mb-2 max-w-xl border-l-3 border-line-strong pl-4">
        <StudioForm state={state}>
          <input type="hidden" name="difference" value={key} />
          <TextIn name="note" label={t("check.note")} hint={t("check.noteHint")} autoComplete="off" maxLength={LONGEST_NOTE} />
          <div className="mt-4"><Button look="line" name="intent" value="settle" aria-label={t("check.settleSaveOf", { id })}>{t("check.settleSave")}</Button></div>
        </StudioForm>
      </div>
    </details>
  );
}

function Side({ of: side }: { of: ComparedSide }) {
  const { t, lang } = useT("money");
  if (side === null) return t("check.nothing");
  return typeof side === "string" ? t(`check.payment.${side}`) : <span className="whitespace-nowrap">{formatExact({ amount: side.amountMinor, currency: side.currency }, lang)}</span>;
}

function Earlier({ row }: { row: ComparisonRow }) {
  const { lang } = useT("money");
  const summary = useSummary();
  const line = <><span className="tabular">{formatInstant(new Date(row.at), lang)}</span> · {summary(row)}</>;
  if (row.differences.length === 0) return <li className="py-2.5 text-sm">{line}</li>;
  return <li className="py-1 text-sm"><details><summary className="min-h-8 cursor-pointer py-1.5 font-semibold">{line}</summary><Differences rows={row.differences} /></details></li>;
}

function Refund({ row, state, column }: { row: RefundRow; state: FormState; column: number[] }) {
  const { t, lang } = useT("money");
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-2 py-3">
      <div className="min-w-0">
        <p className="font-semibold">{t(`check.why.${row.why}`)}</p>
        {row.words && <p lang="en" className="text-sm break-words">{row.words}</p>}
        <p className="text-sm text-muted">{t("payouts.order", { code: row.orderCode })} · {row.guest} · {row.sellers.join(", ")}</p>
        <p className="text-sm text-muted">{tieCounts(t("check.since", { date: formatInstant(new Date(row.since), lang) }))}</p>
      </div>
      <p className="tabular text-right font-semibold whitespace-nowrap">{formatMoney({ amount: row.amountMinor, currency: row.currency }, lang, column)}</p>
      {row.why !== "elsewhere" && <form method="post" className="col-span-2"><input type="hidden" name="refund" value={row.id} /><Button look="line" name="intent" value="retry" aria-label={t("check.retryOf", { code: row.orderCode })}>{t("check.retry")}</Button></form>}
      {row.why !== "late" && <Otherwise row={row} state={state} />}
    </li>
  );
}

/** The money went to the guest in another way; not while Stripe is trying. */
function Otherwise({ row, state }: { row: RefundRow; state: FormState }) {
  const { t } = useT("money");
  return (
    <details className="col-span-2" open={state !== UNTOUCHED || row.why === "elsewhere" || undefined}>
      <summary className="min-h-11 cursor-pointer py-2 font-semibold" aria-label={t("check.otherwiseOf", { code: row.orderCode })}>{t("check.otherwise")}</summary>
      <div className="mt-1 max-w-xl border-l-3 border-line-strong pl-4">
        <StudioForm state={state}>
          <input type="hidden" name="refund" value={row.id} />
          <p className="mb-4 text-sm text-muted">{t("check.otherwiseHint")}</p>
          <Row columns="sm:grid-cols-[11rem_minmax(0,1fr)]">
            <TextIn name="paidOn" type="date" label={t("check.paidOn")} />
            <TextIn name="reference" label={t("check.reference")} hint={t("check.referenceHint")} autoComplete="off" maxLength={LONGEST_NOTE} />
          </Row>
          <div className="mt-4"><Button look="line" name="intent" value="otherwise" aria-label={t("check.saveOf", { code: row.orderCode })}>{t("check.save")}</Button></div>
        </StudioForm>
      </div>
    </details>
  );
}

/** What guests give to their banks; Stripe's own word for what is rarer. */
const REASONS = ["fraudulent", "unrecognized", "duplicate", "product_not_received", "product_unacceptable", "credit_not_processed", "general"] as const;

function Reason({ reason }: { reason: string }) {
  const { t } = useT("money");
  const known = REASONS.find((one) => one === reason);
  return known ? t(`check.reason.${known}`) : <span lang="en">{reason.replaceAll("_", " ")}</span>;
}

function Dispute({ row, column }: { row: DisputeRow; column: number[] }) {
  const { t, lang } = useT("money");
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 py-3">
      <p className="min-w-0"><span className="font-semibold">{t("payouts.order", { code: row.orderCode })}</span><span className="block text-sm text-muted">{formatInstant(new Date(row.since), lang)} · <Reason reason={row.reason} /></span></p>
      <p className="text-right"><span className="tabular font-semibold whitespace-nowrap">{formatMoney({ amount: row.amountMinor, currency: row.currency }, lang, column)}</span><span className={`block text-sm ${row.state === "open" ? "font-semibold text-red" : "text-muted"}`}>{t(`check.disputeState.${row.state}`)}</span></p>
    </li>
  );
}

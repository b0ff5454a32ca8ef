/** How one is paid, what is coming, what was paid: two lists with the sum above and every line's state in words. The regional organisation has one list: what it keeps. */
import { Link } from "@remix-run/react";
import type { PayoutRow, PayoutsPage } from "../../../core/payments/money-page.ts";
import { formatExact, formatSums, type Currency } from "../../../core/money.ts";
import { formatDate, monthOf } from "../../../core/time.ts";
import { useT } from "../../../i18n/use-t.ts";
import { Button } from "../../button.tsx";
import { Notice } from "../../notice.tsx";
import { Pagination } from "../../pagination.tsx";
import { Spoken } from "../../spoken.tsx";
import { MonthFold } from "../month-fold.tsx";
import { PageHead } from "../page-head.tsx";
import { InvoiceToSend } from "./invoice-to-send.tsx";

/** @param payee false for the regional organisation, whose own the account at Stripe is */
export function PayoutsView({ page, payee, done, error }: { page: PayoutsPage; payee: boolean; done: string | null; error: string | null }) {
  const { t } = useT("money");
  const { t: te } = useT("errors");
  const known = (["ready", "unfinished", "again", "transfer", "invoice"] as const).find((word) => word === done);
  return (
    <>
      <PageHead title={t("payouts.title")} lead={payee ? t("payouts.lead", { count: page.windowDays }) : t("payouts.keptLead")} />
      {known && <div className="mb-6"><Notice tone={known === "unfinished" || known === "again" ? "warning" : "success"} title={t(`payouts.done.${known}`)} /></div>}
      {error && <div className="mb-6"><Notice tone="error" title={te(error as "not_found")} /></div>}
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="min-w-0 lg:order-1">
          {payee && <Rows id="coming" title={t("payouts.coming")} rows={page.coming} none={t("payouts.noneComing")} total={{ label: t("payouts.sumComing"), sums: page.coming }} summed />}
          {payee && <Rows id="past" title={t("payouts.past")} rows={page.past} none={t("payouts.nonePast")} />}
          {!payee && <Rows id="kept" title={t("payouts.kept")} rows={page.kept} none={t("payouts.noneKept")} total={{ label: t("payouts.sumKept"), sums: page.keptPages.sums }} />}
          {!payee && <Pagination {...page.keptPages} hrefOf={(number) => (number === 1 ? "/studio/payouts" : `/studio/payouts?page=${number}`)} />}
        </div>
        <aside className="grid content-start gap-8 max-lg:order-first lg:order-2">
          {payee && <Account page={page} />}
          {page.owedBack.length > 0 && <ToGiveBack sums={page.owedBack} />}
          {page.invoice && <InvoiceToSend ask={page.invoice} />}
          <Statements months={page.months} />
        </aside>
      </div>
    </>
  );
}

function Account({ page: { account, by } }: { page: PayoutsPage }) {
  const { t } = useT("money");
  const state = account === "ready" && by === "invoice" ? "invoice" : account;
  const go = { none: "begin", unfinished: "finish", ready: "change" } as const;
  return (
    <section aria-labelledby="account" className={`border-l-4 px-5 py-4 ${account === "ready" ? "border-green bg-green-soft" : account === "unfinished" ? "border-amber bg-amber-soft" : "border-sea-strong bg-sea-soft"}`}>
      <h2 id="account" className="font-sans text-sm font-semibold">{t("payouts.account")}</h2>
      <p className="mt-1 font-display text-xl leading-snug font-semibold">{t(`payouts.state.${state}`)}</p>
      <p className="mt-2 text-sm">{t(`payouts.state.${state}More`)}</p>
      <form method="post" className="mt-4 grid gap-2">
        <Button look={account === "ready" ? "line" : "main"} name="intent" value="onboard">{t(`payouts.${go[account]}`)}</Button>
        {account === "none" && <p className="text-sm text-muted">{t("payouts.beginHint")}</p>}
        {account === "ready" && <button name="intent" value={by === "transfer" ? "invoice" : "transfer"} className="min-h-11 text-left text-sm underline underline-offset-4">{t(by === "transfer" ? "payouts.toInvoice" : "payouts.toTransfer")}</button>}
      </form>
    </section>
  );
}

/** Nobody fetches what was paid by invoice: its receiver is told. */
function ToGiveBack({ sums }: { sums: Sums }) {
  const { t } = useT("money");
  return (
    <section aria-labelledby="give-back" className="border-l-4 border-amber bg-amber-soft px-5 py-4">
      <h2 id="give-back" className="font-sans text-sm font-semibold">{t("payouts.giveBack")}</h2>
      <p className="tabular mt-1 font-display text-2xl leading-snug font-semibold"><Sum rows={sums} /></p>
      <p className="mt-2 text-sm">{t("payouts.giveBackMore")}</p>
    </section>
  );
}

function Statements({ months }: { months: string[] }) {
  const { t, lang } = useT("money");
  return (
    <section aria-labelledby="statements">
      <h2 id="statements" className="text-xl">{t("payouts.statements")}</h2>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {months.map((month) => <li key={month}><Link to={`/studio/payouts/${month}`} className="flex min-h-11 items-center first-letter:uppercase">{formatDate(`${month}-01`, lang, "month")}</Link></li>)}
      </ul>
    </section>
  );
}

type Sums = readonly { currency: Currency; amountMinor: number }[];

/** @param total beside the heading, of rows on other pages too @param summed each month too, for years ahead: late months are folded to their sums */
function Rows({ id, title, rows, none, total, summed = false }: { id: string; title: string; rows: PayoutRow[]; none: string; total?: { label: string; sums: Sums }; summed?: boolean }) {
  const { lang } = useT("money");
  const months = [...new Set(rows.map(({ dueOn }) => monthOf(dueOn)))];
  return (
    <section aria-labelledby={id} className="mb-10">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line-strong pb-1">
        <h2 id={id} className="text-2xl">{title}</h2>
        {total && rows.length > 0 && <p className="tabular text-sm">{total.label} <strong className="text-lg"><Sum rows={total.sums} /></strong></p>}
      </div>
      {rows.length === 0 && <p className="border-b border-line py-8 text-center text-muted">{none}</p>}
      {months.map((month, index) => {
        const inMonth = rows.filter(({ dueOn }) => monthOf(dueOn) === month);
        const list = <ul className="divide-y divide-line">{inMonth.map((row) => <Payout key={`${row.id}${row.currency}`} row={row} />)}</ul>;
        if (summed) return <MonthFold key={month} month={month} index={index} heading="h3" sum={<Sum rows={inMonth} />}>{list}</MonthFold>;
        return (
          <section key={month} aria-labelledby={`${id}-${month}`}>
            <h3 id={`${id}-${month}`} className="border-b border-line pt-4 pb-1 font-sans text-sm font-semibold first-letter:uppercase">{formatDate(`${month}-01`, lang, "month")}</h3>
            {list}
          </section>
        );
      })}
    </section>
  );
}

function Sum({ rows }: { rows: Sums }) {
  const { lang } = useT("money");
  return <>{formatSums(rows.map(({ amountMinor: amount, currency }) => ({ amount, currency })), lang)}</>;
}

const TONES = { coming: "text-muted", due: "text-ink", owed: "text-ink", sent: "text-green", settled: "text-ink", failed: "text-red font-semibold", void: "text-muted" } as const;

function Payout({ row }: { row: PayoutRow }) {
  const { t, lang } = useT("money");
  const money = (amount: number) => formatExact({ amount, currency: row.currency }, lang);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-0.5 py-3 sm:grid-cols-[6.5rem_minmax(0,1fr)_auto]">
      <p className="tabular text-sm max-sm:col-span-2 sm:pt-0.5">{formatDate(row.dueOn, lang, "short")}</p>
      <div className="min-w-0">
        <p className="font-semibold break-words">{row.title ? <Spoken text={row.title} /> : t("payouts.commission")}</p>
        {row.feeMinor > 0 && <p className="text-sm">{t("payouts.lessFee", { fee: money(row.feeMinor) })}</p>}
        <p className="text-sm text-muted">{t("payouts.order", { code: row.orderCode })}{row.lastDay && <>{"\u00a0"}· <span className="whitespace-nowrap">{t("payouts.lastDay", { date: formatDate(row.lastDay, lang, "short") })}</span></>}</p>
      </div>
      <div className="max-w-40 text-right sm:max-w-48">
        <p className={`tabular font-semibold whitespace-nowrap ${row.standing === "void" ? "line-through" : ""}`}>{money(row.amountMinor)}</p>
        {row.standing !== "kept" && !(row.standing === "settled" && row.paid) && <p className={`text-sm ${TONES[row.standing]}`}>{t(`payouts.standing.${row.standing}`)}</p>}
        {row.paid && <p className="text-sm break-words text-muted">{t("payouts.paidWith", { reference: row.paid.reference, date: formatDate(row.paid.paidOn, lang, "short") })}</p>}
        {row.reversedMinor > row.owedBackMinor && <p className="tabular text-sm text-muted">{t("payouts.back", { amount: money(row.reversedMinor - row.owedBackMinor) })}</p>}
        {row.owedBackMinor > 0 && <p className="tabular text-sm font-semibold">{t("payouts.toGiveBack", { amount: money(row.owedBackMinor) })}</p>}
      </div>
      {row.failure && <p lang="en" className="order-last col-span-full mt-1 border-l-3 border-red pl-3 text-sm break-words sm:col-start-2">{row.failure}</p>}
    </li>
  );
}

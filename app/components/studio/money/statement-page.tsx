/** A month's statement: from the opening balance by kinds to the closing one, then every entry; as a paper too. */
import { Link } from "@remix-run/react";
import type { InvoiceAsk, StatementView } from "../../../core/payments/money-page.ts";
import { formatExact, type Currency } from "../../../core/money.ts";
import { formatDate } from "../../../core/time.ts";
import { useT } from "../../../i18n/use-t.ts";
import { Spoken } from "../../spoken.tsx";
import { PageHead } from "../page-head.tsx";
import { InvoiceToSend } from "./invoice-to-send.tsx";

export function StatementPage({ statement, invoice, currencies }: { statement: StatementView; invoice: InvoiceAsk | null; currencies: Currency[] }) {
  const { t, lang } = useT("money");
  const { month, currency, number } = statement;
  const file = (extension: "pdf" | "csv") => `/studio/payouts/${month}/statement.${extension}?currency=${currency}`;
  return (
    <>
      <PageHead title={`${t("statement.title")}: ${formatDate(`${month}-01`, lang, "month")}`} lead={t(`statement.lead.${currency}`)} above={<Link to="/studio/payouts">← {t("statement.back")}</Link>}>
        <p className="flex gap-3 print:hidden">
          {(["pdf", "csv"] as const).map((extension) => <a key={extension} href={file(extension)} className="button button-line">{t(`statement.${extension}`)}</a>)}
        </p>
      </PageHead>
      <p className="mb-6 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {number === null ? <span className="text-muted">{t("statement.runningMore")}</span> : <span>{t("statement.number")}: <strong className="tabular">{number}</strong></span>}
        {currencies.length > 1 && currencies.map((other) => <Link key={other} to={`?currency=${other}`} aria-current={other === currency ? "true" : undefined} className="min-h-6 aria-[current=true]:font-semibold">{other}</Link>)}
      </p>
      <Sums statement={statement} />
      {invoice && <div className="mt-8 max-w-xl"><InvoiceToSend ask={invoice} closed={number !== null} /></div>}
      <Entries statement={statement} />
      <p className="mt-6 text-sm text-muted">{t("statement.note")}</p>
    </>
  );
}

function Sums({ statement: { openingMinor, closingMinor, sums, currency } }: { statement: StatementView }) {
  const { t, lang } = useT("money");
  const money = (amount: number) => formatExact({ amount, currency }, lang);
  const row = "flex items-baseline justify-between gap-6 py-2";
  return (
    <dl className="tabular max-w-xl border-y border-line-strong">
      <div className={row}><dt>{t("statement.opening")}</dt><dd>{money(openingMinor)}</dd></div>
      {sums.map(({ line, amountMinor }) => <div key={line} className={`${row} border-t border-line`}><dt>{t(`statement.line.${line}`)}</dt><dd className="whitespace-nowrap">{money(amountMinor)}</dd></div>)}
      <div className={`${row} border-t border-line-strong font-semibold`}><dt>{t("statement.closing")}</dt><dd className="text-lg whitespace-nowrap">{money(closingMinor)}</dd></div>
    </dl>
  );
}

function Entries({ statement: { entries, currency } }: { statement: StatementView }) {
  const { t, lang } = useT("money");
  if (entries.length === 0) return <p className="mt-8 border-y border-line py-8 text-center text-muted">{t("statement.none")}</p>;
  return (
    <section aria-labelledby="entries" className="mt-10">
      <h2 id="entries" className="text-2xl">{t("statement.entries")}</h2>
      <table className="mt-3 w-full text-left max-md:block">
        <thead className="border-b border-line-strong text-sm max-md:visually-hidden">
          <tr>{(["date", "line", "order", "title", "amount"] as const).map((column) => <th key={column} scope="col" className={`py-2 font-semibold ${column === "amount" ? "text-right" : "pr-4"}`}>{t(`statement.column.${column}`)}</th>)}</tr>
        </thead>
        <tbody className="max-md:block">
          {entries.map(({ date, line, orderCode, title, amountMinor }, index) => (
            <tr key={index} className="border-b border-line align-baseline max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:gap-x-4 max-md:py-2.5">
              <td className="tabular py-2 pr-4 text-sm whitespace-nowrap max-md:order-3 max-md:p-0">{formatDate(date, lang, "short")}</td>
              <td className="py-2 pr-4 max-md:order-1 max-md:p-0 max-md:font-semibold">{t(`statement.line.${line}`)}</td>
              <td className="tabular py-2 pr-4 text-sm max-md:order-4 max-md:p-0 max-md:text-right">{orderCode}</td>
              <td className="py-2 pr-4 text-sm break-words text-muted max-md:order-5 max-md:col-span-2 max-md:p-0">{title && <Spoken text={title} />}</td>
              <td className="tabular py-2 text-right whitespace-nowrap max-md:order-2 max-md:p-0">{formatExact({ amount: amountMinor, currency }, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

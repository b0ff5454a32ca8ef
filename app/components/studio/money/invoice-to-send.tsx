/** What is due against the organisation's invoice, and what to write on it: the amount, the buyer, the statement. */
import type { ReactNode } from "react";
import type { InvoiceAsk } from "../../../core/payments/money-page.ts";
import { formatExact } from "../../../core/money.ts";
import { useT } from "../../../i18n/use-t.ts";

/** @param closed as it stood when its month was closed */
export function InvoiceToSend({ ask: { buyer, sums }, closed = false }: { ask: InvoiceAsk; closed?: boolean }) {
  const { t, lang } = useT("money");
  return (
    <section aria-labelledby="invoice" className="border-l-4 border-sea-strong bg-sea-soft px-5 py-4">
      <h2 id="invoice" className="font-sans text-sm font-semibold">{t("invoice.title")}</h2>
      {sums.map(({ currency, amountMinor }) => <p key={currency} className="tabular mt-1 font-display text-2xl leading-snug font-semibold">{formatExact({ amount: amountMinor, currency }, lang)}</p>)}
      <p className="text-sm text-muted">{t("invoice.amount")}</p>
      <dl className="mt-3 grid gap-3 text-sm">
        <Fact term={t("invoice.buyer")}><span className="block font-semibold">{buyer.legalName}</span><span className="block">{buyer.address}</span><span className="tabular block">{t("statement.nip", { nip: buyer.nip })}</span></Fact>
        <Fact term={t("invoice.subject")}>{sums.map(({ currency, number }) => <span key={currency} className="tabular block">{number === null ? t("invoice.orders") : t("invoice.statement", { number })}{sums.length > 1 && ` (${currency})`}</span>)}</Fact>
      </dl>
      <p className="mt-3 text-sm">{t(closed ? "invoice.closedLead" : "invoice.lead")}</p>
    </section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return <div><dt className="text-muted">{term}</dt><dd>{children}</dd></div>;
}

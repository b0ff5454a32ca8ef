/** What is being bought, whole, before any detail is asked: what, when, for whom, what it is made of, the total with taxes, the cancellation days. */
import type { ReactNode } from "react";
import { formatMoney } from "../../core/money.ts";
import type { OrderLineView, OrderView } from "../../core/order-view.ts";
import { formatDate, type LocalDate } from "../../core/time.ts";
import { cancellationInWords, datesInWords, partyInWords, priceInWords, timeInWords } from "../../i18n/order-words.ts";
import { useOrderWords } from "../../i18n/use-order-words.ts";
import { useT } from "../../i18n/use-t.ts";

export function OrderSummary({ order, today }: { order: OrderView; today: LocalDate }) {
  const { t } = useT("checkout");
  return (
    <section aria-labelledby="summary-title" className="border-t-4 border-ink bg-sand p-5 md:p-6">
      <h2 id="summary-title" className="text-2xl">{t("summary.heading")}</h2>
      {order.lines.map((line) => <Line key={line.id} line={line} order={order} today={today} />)}
      <p className="mt-6 text-sm text-muted">{t("summary.order")}: <span className="tabular font-semibold text-ink">{order.code}</span></p>
    </section>
  );
}

function Line({ line, order, today }: { line: OrderLineView; order: OrderView; today: LocalDate }) {
  const { t } = useT("checkout");
  const words = useOrderWords();
  const money = (amount: number) => formatMoney({ amount, currency: order.currency }, words.lang);
  return (
    <div className="mt-4">
      <p className="font-display text-xl font-semibold" lang={order.lang}>{line.title}</p>
      <dl className="mt-4 grid gap-3">
        <Fact term={t("summary.when")}>{datesInWords(line, words.lang)}</Fact>
        <Fact term={t("summary.who")}>{partyInWords(line.units, words)}</Fact>
        <Fact term={t("summary.contains")}>
          <ul className="grid gap-2">
            {line.components.map((component) => (
              <li key={component.id}>
                <span lang={order.lang} className="font-semibold">{component.title}</span>
                <span className="block text-sm text-muted">{formatDate(component.date, words.lang, "medium")}, {timeInWords(component, words)} · {component.entrepreneur.name}</span>
              </li>
            ))}
          </ul>
        </Fact>
      </dl>
      <table className="mt-5 w-full border-t border-line-strong text-sm">
        <tbody>
          {priceInWords(line, words).map((row, index) => <tr key={index}><th scope="row" className="py-1.5 pr-4 text-left font-normal">{row.label}</th><td className="tabular py-1.5 text-right whitespace-nowrap">{money(row.amountMinor)}</td></tr>)}
          {line.quote.savingMinor > 0 && <tr><th scope="row" className="py-1.5 pr-4 text-left font-normal">{t("summary.saving")}</th><td className="tabular py-1.5 text-right whitespace-nowrap">−{money(line.quote.savingMinor)}</td></tr>}
          <tr className="border-t border-line-strong text-xl"><th scope="row" className="pt-3 text-left font-display">{t("summary.total")}</th><td className="tabular pt-3 text-right font-semibold whitespace-nowrap">{money(line.totalMinor)}</td></tr>
        </tbody>
      </table>
      <p className="mt-1 text-sm text-muted">{t("summary.taxes")}</p>
      <h3 className="mt-6 text-lg">{t("cancellation.heading")}</h3>
      <dl className="mt-2 grid gap-1 text-sm">
        {cancellationInWords(line, { today, words }).map(({ when, what }) => <div key={when} className="flex justify-between gap-4"><dt>{when}</dt><dd className="text-right font-semibold">{what}</dd></div>)}
      </dl>
    </div>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-muted">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

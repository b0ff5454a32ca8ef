/** What the price is made of, before anything is asked of the guest: each part and unit, the comparison with parts bought singly, taxes. */
import { Price } from "../price.tsx";
import type { ProductPage } from "../../core/catalogue/product-page.ts";
import { formatMoney, type Currency } from "../../core/money.ts";
import type { Breakdown, BreakdownPart, StayView } from "../../core/pricing/stay-view.ts";
import { tieCounts } from "../../core/tie-words.ts";
import { formatDate } from "../../core/time.ts";
import { useT } from "../../i18n/use-t.ts";
import { partyWords } from "./words.ts";

export function PriceBreakdown({ page, stay }: { page: ProductPage; stay: StayView }) {
  const { t, lang } = useT("product");
  const { t: tv } = useT("vocabulary");
  const { breakdown, date } = stay;
  return (
    <section id="price" aria-labelledby="price-title" className="scroll-mt-4">
      <h2 id="price-title" className="text-3xl">{t("price.title")}</h2>
      {breakdown && date ? (
        <table className="mt-5 w-full text-left">
          <caption className="pb-3 text-left text-muted">{tieCounts(t("price.caption", { date: formatDate(date, lang, "date"), party: partyWords(stay.units, tv) }))}</caption>
          <thead className="visually-hidden">
            <tr><th scope="col">{t("price.part")}</th><th scope="col">{t("price.amount")}</th></tr>
          </thead>
          <tbody>{breakdown.parts.map((part) => <PartRow key={part.partId} part={part} title={titleOf(page, part.partId)} currency={breakdown.currency} column={columnOf(breakdown)} single={breakdown.parts.length === 1} />)}</tbody>
          <Totals breakdown={breakdown} />
        </table>
      ) : <p className="mt-3 max-w-prose text-muted">{t("price.choose")}</p>}
      {breakdown && <FinePrint breakdown={breakdown} />}
    </section>
  );
}

function titleOf(page: ProductPage, partId: string): string {
  return page.itinerary.flatMap((day) => day.steps).find((step) => step.partId === partId)?.title ?? page.title;
}

function columnOf({ parts, listMinor, savingMinor, totalMinor }: Breakdown): number[] {
  return [...parts.map((part) => part.listMinor), listMinor, savingMinor, totalMinor];
}

function PartRow({ part, title, currency, column, single }: { part: BreakdownPart; title: string; currency: Currency; column: number[]; single: boolean }) {
  const { t, lang } = useT("product");
  const { t: tc } = useT("common");
  const { t: tv } = useT("vocabulary");
  const when = [!single && formatDate(part.date, lang, "medium"), part.nights > 0 && tc("duration.night", { count: part.nights })].filter(Boolean).join(" · ");
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className="py-3 pr-4 font-normal">
        <span className="font-semibold">{title}</span>
        {when && <span className="block text-sm text-muted">{when}</span>}
        {part.units.map((unit) => (
          <span key={unit.code} className="block text-sm text-muted">
            {t("price.line", { units: tv(`unit.${unit.code}`, { count: unit.quantity }), price: formatMoney({ amount: unit.unitMinor, currency }, lang) })}
          </span>
        ))}
      </th>
      <td className="py-3 text-right"><Price money={{ amount: part.listMinor, currency }} column={column} /></td>
    </tr>
  );
}

function Totals({ breakdown }: { breakdown: Breakdown }) {
  const { t } = useT("product");
  const { currency, listMinor, savingMinor, totalMinor } = breakdown;
  const column = columnOf(breakdown);
  return (
    <tfoot>
      {savingMinor > 0 && (
        <>
          <tr className="border-t border-line"><th scope="row" className="py-2 pr-4 font-normal">{t("price.list")}</th><td className="py-2 text-right"><Price money={{ amount: listMinor, currency }} column={column} /></td></tr>
          <tr><th scope="row" className="pb-2 pr-4 font-normal">{t("price.saving")}</th><td className="pb-2 text-right"><Price money={{ amount: -savingMinor, currency }} column={column} /></td></tr>
        </>
      )}
      <tr className="border-t-2 border-ink text-lg font-semibold"><th scope="row" className="py-3 pr-4">{t("price.total")}</th><td className="py-3 text-right"><Price money={{ amount: totalMinor, currency }} column={column} /></td></tr>
    </tfoot>
  );
}

function FinePrint({ breakdown }: { breakdown: Breakdown }) {
  const { t, lang } = useT("product");
  const vat = breakdown.vatMinor === null ? t("price.margin") : `${t("price.vat", { vat: formatMoney({ amount: breakdown.vatMinor, currency: breakdown.currency }, lang) })}.`;
  return (
    <p className="max-w-prose text-sm text-muted">
      <span className="first-letter:uppercase inline-block">{vat}</span> {t("price.noFees")} {breakdown.savingMinor > 0 && t("price.savingNote")}
    </p>
  );
}

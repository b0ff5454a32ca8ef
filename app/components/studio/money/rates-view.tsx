/** Commission: a new rate, the rates there are, and what applies to whom today. */
import type { RateRow, RatesPage } from "../../../core/payments/money-page.ts";
import { numberFormat } from "../../../core/formats.ts";
import { formatDate } from "../../../core/time.ts";
import { useT } from "../../../i18n/use-t.ts";
import { Button } from "../../button.tsx";
import { Notice } from "../../notice.tsx";
import { NumberIn, SelectIn, Section, StudioForm, TextIn, type FormState } from "../form-parts.tsx";
import { PageHead } from "../page-head.tsx";

export function RatesView({ page: { rates, entrepreneurs }, state, done, error }: { page: RatesPage; state: FormState; done: boolean; error: string | null }) {
  const { t } = useT("money");
  const { t: te } = useT("errors");
  return (
    <>
      <PageHead title={t("rates.title")} lead={t("rates.lead")} />
      {done && <div className="mb-6"><Notice tone="success" title={t("rates.done")} /></div>}
      {error && <div className="mb-6"><Notice tone="error" title={te(error as "not_found")} /></div>}
      <section aria-labelledby="rates">
        <h2 id="rates" className="text-2xl">{t("rates.list")}</h2>
        {rates.length === 0 && <p className="mt-3 border-y border-line py-8 text-center text-muted">{t("rates.none")}</p>}
        {rates.length > 0 && <ul className="mt-3 divide-y divide-line border-y border-line">{rates.map((rate) => <Rate key={rate.id} rate={rate} />)}</ul>}
      </section>
      <StudioForm state={state}>
        <Section id="add" title={t("rates.add")}>
          <div className="grid items-end gap-4 sm:grid-cols-[minmax(0,1fr)_8rem_11rem_auto]">
            <SelectIn name="entrepreneur" label={t("rates.forWhom")}>
              <option value="">{t("rates.all")}</option>
              {entrepreneurs.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
            </SelectIn>
            <NumberIn name="percent" label={t("rates.percent")} />
            <TextIn name="from" type="date" label={t("rates.from")} />
            <Button name="intent" value="add">{t("rates.save")}</Button>
          </div>
        </Section>
      </StudioForm>
      <Today entrepreneurs={entrepreneurs} />
    </>
  );
}

function usePercent() {
  const { lang } = useT("money");
  return (bp: number) => numberFormat(lang, { style: "percent", maximumFractionDigits: 2 }).format(bp / 10_000);
}

function Rate({ rate }: { rate: RateRow }) {
  const { t, lang } = useT("money");
  const percent = usePercent();
  return (
    <li className={`grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 py-3 sm:grid-cols-[6rem_minmax(0,1fr)_auto] ${rate.standing === "past" ? "text-muted" : ""}`}>
      <p className="tabular text-lg font-semibold max-sm:order-2 max-sm:text-right">{percent(rate.bp)}</p>
      <p className="max-sm:order-1">{rate.entrepreneurName ?? t("rates.all")}</p>
      <p className="text-sm max-sm:order-3 max-sm:col-span-2 sm:text-right">{formatDate(rate.validFrom, lang, "date")} <span className={rate.standing === "current" ? "font-semibold text-green" : "text-muted"}>· {t(`rates.standing.${rate.standing}`)}</span></p>
    </li>
  );
}

function Today({ entrepreneurs }: { entrepreneurs: RatesPage["entrepreneurs"] }) {
  const { t } = useT("money");
  const percent = usePercent();
  return (
    <section aria-labelledby="today">
      <h2 id="today" className="text-2xl">{t("rates.today")}</h2>
      <p className="mt-1 text-muted">{t(entrepreneurs.length === 0 ? "rates.noOne" : "rates.todayHint")}</p>
      <ul className="mt-3 columns-1 gap-x-10 border-y border-line py-2 sm:columns-2">{entrepreneurs.map(({ id, name, bp }) => <li key={id} className="flex items-baseline justify-between gap-4 py-1.5"><span>{name}</span><span className="tabular">{percent(bp)}</span></li>)}</ul>
    </section>
  );
}

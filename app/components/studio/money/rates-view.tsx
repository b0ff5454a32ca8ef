/** Commission: the rates there are, a new one, what applies to whom today; below it the fee for the marketplace. */
import type { FeesPage, RatesPage } from "../../../core/payments/money-page.ts";
import { valueOf } from "../../../core/form-fields.ts";
import { useT } from "../../../i18n/use-t.ts";
import { Notice } from "../../notice.tsx";
import { UNTOUCHED, type FormState } from "../form-parts.tsx";
import { PageHead } from "../page-head.tsx";
import { FeesSection } from "./fees-section.tsx";
import { RateForm, RateList, RatesToday } from "./rate-parts.tsx";

export function RatesView({ page: { rates, entrepreneurs }, fees, state, done, error }: { page: RatesPage; fees: FeesPage; state: FormState; done: string | null; error: string | null }) {
  const { t } = useT("money");
  const { t: te } = useT("errors");
  const ofFee = valueOf(state.fields, "what") === "fee";
  return (
    <>
      <PageHead title={t("rates.title")} lead={t("rates.lead")}>
        {fees.kind === "set" && <a href="#fees" className="inline-flex min-h-11 items-center">{t("fees.title")} ↓</a>}
      </PageHead>
      {done && <div className="mb-6"><Notice tone="success" title={t(done === "fee" ? "fees.done" : "rates.done")} /></div>}
      {error && <div className="mb-6"><Notice tone="error" title={te(error as "not_found")} /></div>}
      {ofFee && Object.keys(state.problems).length > 0 && <div className="mb-6"><Notice tone="error"><a href="#add-fee">{t("fees.add")} ↓</a></Notice></div>}
      <section aria-labelledby="rates">
        <h2 id="rates" className="text-2xl">{t("rates.list")}</h2>
        <RateList rates={rates} all={t("rates.all")} none={t("rates.none")} />
      </section>
      <RateForm what="commission" state={ofFee ? UNTOUCHED : state} words={{ title: t("rates.add"), all: t("rates.all"), percent: t("rates.percent"), save: t("rates.save") }} choices={entrepreneurs} />
      <RatesToday id="today" title={t("rates.today")} hint={t(entrepreneurs.length === 0 ? "rates.noOne" : "rates.todayHint")} rows={entrepreneurs} />
      <FeesSection fees={fees} state={ofFee ? state : UNTOUCHED} />
    </>
  );
}

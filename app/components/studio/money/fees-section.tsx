/** The fee for the marketplace on the page of the commission: the regional organisation sets it, a LOT sees what it pays. */
import type { FeesPage } from "../../../core/payments/money-page.ts";
import { tieWords } from "../../../core/tie-words.ts";
import { useT } from "../../../i18n/use-t.ts";
import type { FormState } from "../form-parts.tsx";
import { RateForm, RateList, RatesToday } from "./rate-parts.tsx";

export function FeesSection({ fees, state }: { fees: FeesPage; state: FormState }) {
  const { t, lang } = useT("money");
  return (
    <div className="mt-12 border-t border-line-strong pt-10">
      <section aria-labelledby="fees">
        <h2 id="fees" className="text-2xl">{t("fees.title")}</h2>
        <p className="mt-1 max-w-2xl text-muted">{tieWords(t(fees.kind === "set" ? "fees.setLead" : "fees.paidLead"), lang)}</p>
        <RateList rates={fees.rates} all={t("fees.all")} none={t(fees.kind === "set" ? "fees.none" : "fees.nonePaid")} />
      </section>
      {fees.kind === "set" && (
        <>
          <RateForm what="fee" state={state} words={{ title: t("fees.add"), all: t("fees.all"), percent: t("fees.percent"), save: t("fees.save") }} choices={fees.lots} />
          <RatesToday id="fees-today" title={t("fees.today")} rows={fees.lots} />
        </>
      )}
    </div>
  );
}

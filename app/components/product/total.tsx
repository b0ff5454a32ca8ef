/** The one figure: the whole price for the chosen day, or from how much before a day is chosen. */
import { formatMoney } from "../../core/money.ts";
import type { StayView } from "../../core/pricing/stay-view.ts";
import { tieCounts } from "../../core/tie-words.ts";
import { formatDate } from "../../core/time.ts";
import { useT } from "../../i18n/use-t.ts";
import { Term } from "./cancellation.tsx";
import { partyWords } from "./words.ts";

export function Total({ stay }: { stay: StayView }) {
  const { t, lang } = useT("product");
  const { t: tv } = useT("vocabulary");
  const { breakdown, priceFrom } = stay;
  const party = tieCounts(partyWords(stay.units, tv));
  const free = stay.cancellation.filter((term) => !term.past)[0];
  if (!breakdown) {
    return (
      <div className="mt-6" aria-live="polite">
        {priceFrom && <p className="tabular font-display text-3xl font-semibold">{t("form.priceFrom", { price: formatMoney(priceFrom, lang) })}</p>}
        {priceFrom && <p className="mt-1 text-sm text-muted">{t("form.priceFromNote", { month: formatDate(`${stay.calendar.month}-01`, lang, "month"), party })}</p>}
        <p className="mt-2">{t("form.noPriceYet")}</p>
      </div>
    );
  }
  return (
    <div className="mt-6" aria-live="polite">
      <p className="tabular font-display text-3xl font-semibold">{formatMoney({ amount: breakdown.totalMinor, currency: breakdown.currency }, lang)}</p>
      <p className="mt-1 text-sm text-muted">{t("form.total")} · {party} · <span className="whitespace-nowrap">{formatDate(stay.date!, lang, "date")}</span></p>
      {breakdown.savingMinor > 0 && <p className="mt-1 text-sm">{t("price.saving")}: <span className="tabular font-semibold whitespace-nowrap">{formatMoney({ amount: breakdown.savingMinor, currency: breakdown.currency }, lang)}</span></p>}
      {free && <p className="mt-1 text-sm"><Term term={free} /></p>}
      <p className="mt-1 text-sm"><a href="#price" className="inline-flex min-h-6 items-center">{t("form.seeBreakdown")}</a></p>
    </div>
  );
}

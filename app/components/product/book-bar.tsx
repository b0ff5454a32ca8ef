/** The bar at the thumb on small screens: price and the way to the form; it stays behind where the form begins. */
import { formatMoney } from "../../core/money.ts";
import type { StayView } from "../../core/pricing/stay-view.ts";
import { formatDate } from "../../core/time.ts";
import { useT } from "../../i18n/use-t.ts";
import { partyWords } from "./words.ts";

const BAR = "sticky bottom-0 z-10 -mx-[clamp(1rem,4vw,2.5rem)] mt-10 flex items-center justify-between gap-4 border-t border-line bg-surface px-[clamp(1rem,4vw,2.5rem)] py-2.5 shadow-raised lg:hidden print:hidden";

export function BookBar({ stay, onRequest }: { stay: StayView; onRequest: boolean }) {
  const { t, lang } = useT("product");
  const { t: tv } = useT("vocabulary");
  const { breakdown, priceFrom } = stay;
  if (stay.withdrawn) return <div className={BAR}><p className="leading-tight font-semibold">{t("notSold.title")}</p><a href="#book" className="inline-flex min-h-11 shrink-0 items-center">{t("notSold.ask")}</a></div>;
  const price = breakdown ? formatMoney({ amount: breakdown.totalMinor, currency: breakdown.currency }, lang) : priceFrom && t("form.priceFrom", { price: formatMoney(priceFrom, lang) });
  const party = partyWords(stay.units, tv);
  return (
    <div className={BAR}>
      <p className="min-w-0 leading-tight">
        {price && <span className="tabular block text-lg font-semibold whitespace-nowrap">{price}</span>}
        <span className="block truncate text-sm text-muted">{stay.date ? `${party}, ${formatDate(stay.date, lang, "short")}` : party}</span>
      </p>
      <a href={stay.breakdown ? "#book" : "#dates"} className="button button-main shrink-0">{!breakdown ? t("facts.checkDates") : onRequest ? t("onRequest.title") : t("form.book")}</a>
    </div>
  );
}

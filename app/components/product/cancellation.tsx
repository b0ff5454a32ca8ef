/** Until when how much comes back: as dates for the chosen day, in words before one is chosen. */
import type { CancellationTerm } from "../../core/pricing/cancellation-terms.ts";
import type { StayView } from "../../core/pricing/stay-view.ts";
import { formatDate } from "../../core/time.ts";
import { useT } from "../../i18n/use-t.ts";

export function Cancellation({ stay }: { stay: StayView }) {
  const { t, lang } = useT("product");
  return (
    <section aria-labelledby="cancellation-title">
      <h2 id="cancellation-title" className="text-3xl">{t("cancellation.title")}</h2>
      {stay.date && <p className="mt-4 text-muted">{t("cancellation.forDate", { date: formatDate(stay.date, lang, "date") })}</p>}
      <CancellationTerms terms={stay.cancellation} />
      {!stay.date && stay.cancellation.length > 0 && <p className="mt-3 text-muted">{t("cancellation.chooseDate")}</p>}
      <p className="mt-3 max-w-prose text-sm text-muted">{t("cancellation.withdrawal")}</p>
    </section>
  );
}

function CancellationTerms({ terms }: { terms: CancellationTerm[] }) {
  const { t } = useT("product");
  if (terms.length === 0) return <p className="mt-3">{t("cancellation.never")}</p>;
  return (
    <ul className="mt-3 max-w-prose space-y-1.5">
      {terms.map((term) => <li key={term.daysBefore} className={term.past ? "text-muted" : "font-semibold"}><Term term={term} />{term.past && ` ${t("cancellation.past")}`}</li>)}
      <li>{t("cancellation.after")}</li>
    </ul>
  );
}

/** One sentence: "Free until 12 July 2027, 23:59." or "Free until 7 days before the start." */
export function Term({ term }: { term: CancellationTerm }) {
  const { t, lang } = useT("product");
  const { daysBefore: count, refundPercent: percent, until } = term;
  if (until) return <>{percent === 100 ? t("cancellation.freeUntil", { date: formatDate(until, lang, "date") }) : t("cancellation.partUntil", { percent, date: formatDate(until, lang, "date") })}</>;
  if (count === 0 && percent === 100) return <>{t("cancellation.sameDayFree")}</>;
  return <>{percent === 100 ? t("cancellation.freeDays", { count }) : t("cancellation.partDays", { count, percent })}</>;
}

/** The live preview of a trip: price for two usual parties and the next dates. */
import type { ReactNode } from "react";
import type { Money } from "../../../core/money.ts";
import { formatDate } from "../../../core/time.ts";
import { useT } from "../../../i18n/use-t.ts";
import { Price } from "../../price.tsx";

export interface PreviewData {
  prices: { adults: number; children: number; total: Money | null; list: Money | null; date: string | null }[];
  dates: { date: string; placesLeft: number }[];
  days: number;
  nights: number;
}

/** @param children what asks for it anew, for those without a script */
export function PreviewPanel({ preview, children }: { preview: PreviewData | null; children?: ReactNode }) {
  const { t, lang } = useT("studio");
  const { t: tc } = useT("common");
  const { t: tv } = useT("vocabulary");
  const party = (adults: number, children: number) => [tv("unit.adult", { count: adults }), ...(children > 0 ? [tv("unit.child", { count: children })] : [])].join(" + ");
  return (
    <section aria-labelledby="preview" aria-live="polite" className="border-y border-line py-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h2 id="preview" className={`text-xl ${preview ? "" : "mr-auto"}`}>{t("preview.title")}</h2>
        {preview && <p className="mr-auto text-sm text-muted">{tc("duration.day", { count: preview.days })}{preview.nights > 0 && `, ${tc("duration.night", { count: preview.nights })}`}</p>}
        {children}
      </div>
      {!preview || preview.prices.every((price) => price.total === null) ? <p className="mt-1 text-muted">{t("preview.none")}</p> : (
        <div className="mt-2 grid gap-x-8 gap-y-3 sm:grid-cols-[auto_auto_1fr]">
          {preview.prices.map(({ adults, children, total, list }) => (
            <p key={children}>
              <span className="block text-sm text-muted">{party(adults, children)}</span>
              {total ? <Price money={total} className="text-2xl font-semibold" /> : <span>{t("preview.notForParty")}</span>}
              {total && list && list.amount > total.amount && <span className="block text-sm text-muted">{t("preview.singly")} <Price money={list} /></span>}
            </p>
          ))}
          <div>
            <p className="text-sm text-muted">{t("preview.dates")}</p>
            {preview.dates.length === 0 ? <p className="font-semibold text-red">{t("preview.noDates")}</p> : (
              <ul className="flex flex-wrap gap-x-3 gap-y-1 text-sm">
                {preview.dates.map(({ date, placesLeft }) => <li key={date} className="tabular rounded-sm bg-sea-soft px-2 py-0.5 whitespace-nowrap">{formatDate(date, lang, "medium")} <span className="text-muted">· {tv("unit.place", { count: placesLeft })}</span></li>)}
              </ul>
            )}
          </div>
        </div>
      )}
    </section>
  );
}

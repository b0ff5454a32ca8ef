/** Pieces of the pages about dated rates: the list of them, the form of a new one, and what applies to whom today. */
import type { RateRow, RateToday } from "../../../core/payments/money-page.ts";
import { numberFormat } from "../../../core/formats.ts";
import { formatDate } from "../../../core/time.ts";
import { useT } from "../../../i18n/use-t.ts";
import { Button } from "../../button.tsx";
import { NumberIn, SelectIn, Section, StudioForm, TextIn, type FormState } from "../form-parts.tsx";

function usePercent() {
  const { lang } = useT("money");
  return (bp: number) => numberFormat(lang, { style: "percent", maximumFractionDigits: 2 }).format(bp / 10_000);
}

/** @param all who it is that has no rate of their own */
export function RateList({ rates, all, none }: { rates: RateRow[]; all: string; none: string }) {
  if (rates.length === 0) return <p className="mt-3 border-y border-line py-8 text-center text-muted">{none}</p>;
  return <ul className="mt-3 divide-y divide-line border-y border-line">{rates.map((rate) => <Rate key={rate.id} rate={rate} all={all} />)}</ul>;
}

function Rate({ rate, all }: { rate: RateRow; all: string }) {
  const { t, lang } = useT("money");
  const percent = usePercent();
  return (
    <li className={`grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 py-3 sm:grid-cols-[6rem_minmax(0,1fr)_auto] ${rate.standing === "past" ? "text-muted" : ""}`}>
      <p className="tabular text-lg font-semibold max-sm:order-2 max-sm:text-right">{percent(rate.bp)}</p>
      <p className="max-sm:order-1">{rate.name ?? all}</p>
      <p className="text-sm max-sm:order-3 max-sm:col-span-2 sm:text-right">{formatDate(rate.validFrom, lang, "date")} <span className={rate.standing === "current" ? "font-semibold text-green" : "text-muted"}>· {t(`rates.standing.${rate.standing}`)}</span></p>
    </li>
  );
}

interface Words { title: string; all: string; percent: string; save: string }

/** @param what tells the two forms of a page apart, also where Enter sends one */
export function RateForm({ what, state, words, choices }: { what: "commission" | "fee"; state: FormState; words: Words; choices: readonly { id: string; name: string }[] }) {
  const { t } = useT("money");
  return (
    <StudioForm state={state}>
      <input type="hidden" name="what" value={what} />
      <Section id={`add-${what}`} title={words.title}>
        <div className="grid items-end gap-4 sm:grid-cols-[minmax(0,1fr)_8rem_11rem_auto]">
          <SelectIn name="of" label={t("rates.forWhom")}>
            <option value="">{words.all}</option>
            {choices.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </SelectIn>
          <NumberIn name="percent" label={words.percent} />
          <TextIn name="from" type="date" label={t("rates.from")} />
          <Button name="intent" value="add">{words.save}</Button>
        </div>
      </Section>
    </StudioForm>
  );
}

export function RatesToday({ id, title, hint, rows }: { id: string; title: string; hint?: string; rows: readonly RateToday[] }) {
  const percent = usePercent();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-2xl">{title}</h2>
      {hint && <p className="mt-1 text-muted">{hint}</p>}
      <ul className="mt-3 columns-1 gap-x-10 border-y border-line py-2 sm:columns-2">{rows.map(({ id: key, name, bp }) => <li key={key} className="flex items-baseline justify-between gap-4 py-1.5"><span>{name}</span><span className="tabular">{percent(bp)}</span></li>)}</ul>
    </section>
  );
}

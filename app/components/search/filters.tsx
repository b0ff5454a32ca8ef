/** The filters beside the results: a column on wide screens, a fold on narrow ones; tick boxes that belong to the search form. */
import { useState, type ReactNode } from "react";
import { useT } from "../../i18n/use-t.ts";
import { useSearchSubmit } from "./use-search-submit.ts";

export interface FilterOption { value: string; label: string; count: number; chosen: boolean }
export type FilterName = "kind" | "theme" | "lot" | "county";

const ORDER: FilterName[] = ["kind", "theme", "lot", "county"];
/** Options shown before the rest is folded away. */
const SHOWN: Record<FilterName, number> = { kind: 3, theme: 9, lot: 12, county: 7 };

/** Closed on phones; on wide screens its content shows whatever the fold's state. */
const FOLD = "group/fold border-y border-line lg:border-0 lg:[&::details-content]:block lg:[&::details-content]:[content-visibility:visible]";

/** @param formId of the search form; `chosen` number of chosen filters, told on the closed fold */
export function Filters({ formId, options, maxPrice, chosen, map }: { formId: string; options: Record<FilterName, FilterOption[]>; maxPrice: string; chosen: number; map?: ReactNode }) {
  const { t } = useT("search");
  return (
    <details className={FOLD}>
      <summary className="flex min-h-12 items-center gap-2 py-2 font-semibold marker:content-none lg:pointer-events-none lg:hidden">
        <svg aria-hidden="true" viewBox="0 0 12 12" width={12} height={12} className="fill-none stroke-current stroke-2 group-open/fold:rotate-90"><path d="M4 1l5 5-5 5" /></svg>
        {t("filters.open")}
        {chosen > 0 && <span className="font-normal text-muted">({t("filters.chosen", { count: chosen })})</span>}
      </summary>
      <div className="grid gap-8 pb-6 pt-2 lg:pb-0 lg:pt-0">
        <h2 className="visually-hidden">{t("filters.heading")}</h2>
        {map && <div className="max-lg:order-last">{map}</div>}
        {ORDER.map((name) => options[name].length > 0 && <FilterGroup key={name} name={name} formId={formId} options={options[name]} />)}
        <MaxPrice formId={formId} value={maxPrice} />
        <button type="submit" form={formId} className="button button-line">{t("filters.apply")}</button>
      </div>
    </details>
  );
}

function FilterGroup({ name, formId, options }: { name: FilterName; formId: string; options: FilterOption[] }) {
  const { t } = useT("search");
  const shown = options.filter((option, index) => index < SHOWN[name] || option.chosen);
  const rest = options.filter((option) => !shown.includes(option));
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-display text-lg font-semibold">{t(`filters.${name}`)}</legend>
      <ul>{shown.map((option) => <Tick key={option.value} name={name} formId={formId} option={option} />)}</ul>
      {rest.length > 0 && (
        <details>
          <summary className="flex min-h-8 items-center text-sea-strong underline decoration-1 underline-offset-4 marker:content-none">{t("filters.more", { count: rest.length })}</summary>
          <ul>{rest.map((option) => <Tick key={option.value} name={name} formId={formId} option={option} />)}</ul>
        </details>
      )}
    </fieldset>
  );
}

/** Ticked at once, and sent; follows the answer when that says otherwise (a chip taken away, the browser's back). */
function Tick({ name, formId, option }: { name: FilterName; formId: string; option: FilterOption }) {
  const { t } = useT("search");
  const send = useSearchSubmit();
  const [answered, setAnswered] = useState(option.chosen);
  const [ticked, setTicked] = useState(option.chosen);
  if (answered !== option.chosen) {
    setAnswered(option.chosen);
    setTicked(option.chosen);
  }
  const tick = ({ checked, form }: HTMLInputElement) => {
    setTicked(checked);
    if (form) send(form, { keepScroll: true });
  };
  return (
    <li>
      <label className="flex min-h-9 cursor-pointer items-center gap-3 py-1 hover:text-sea-strong lg:min-h-8">
        <input type="checkbox" name={name} value={option.value} form={formId} checked={ticked} onChange={({ target }) => tick(target)} className="size-5 shrink-0" />
        <span className="min-w-0 flex-1">{option.label}</span>
        <span className="tabular text-sm text-muted" aria-hidden="true">{option.count}</span>
        <span className="visually-hidden">, {t("filters.hits", { count: option.count })}</span>
      </label>
    </li>
  );
}

function MaxPrice({ formId, value }: { formId: string; value: string }) {
  const { t } = useT("search");
  return (
    <div>
      <label htmlFor="filter-max-price" className="mb-2 block font-display text-lg font-semibold">{t("filters.maxPrice")}</label>
      <div className="flex items-center gap-2">
        <input key={value} id="filter-max-price" name="maxPrice" form={formId} type="number" inputMode="numeric" min={1} max={100000} step={1} defaultValue={value} className="control tabular max-w-32" />
        <span>{t("filters.maxPriceUnit")}</span>
      </div>
    </div>
  );
}

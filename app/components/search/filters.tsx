/** The filters beside the results: a column on wide screens, a fold on narrow ones; tick boxes that belong to the search form. */
import { useEffect, useRef, type ReactNode } from "react";
import { useT } from "../../i18n/use-t.ts";
import { isTick, isUntouched, useWaking } from "../waking.ts";
import { useSearchSubmit } from "./use-search-submit.ts";

export type FilterName = "kind" | "theme" | "duration" | "with" | "season" | "price" | "rain" | "access" | "speaks" | "confirm" | "lot" | "county";
interface FilterOption { value: string; label: string; count: number; chosen: boolean }
export interface FilterOptions { facet: FilterName; open: boolean; options: FilterOption[] }

/** Options shown before the rest of a group is folded away. */
const SHOWN = 6;
/** A rest of so few is shown with them. */
const SPARED = 2;

/** Closed on phones; on wide screens its content shows whatever the fold's state, where the browser can. */
const COLUMN = "lg:border-0 lg:[&::details-content]:block lg:[&::details-content]:[content-visibility:visible]";
const COLUMN_HEAD = "lg:supports-[selector(::details-content)]:hidden";
const LOOKS = { column: { fold: COLUMN, head: COLUMN_HEAD, grid: "lg:pb-0 lg:pt-0" }, fold: { fold: "", head: "", grid: "items-start gap-x-10 md:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4" } };

/** @param formId of the search form; `chosen` number of chosen filters, told on the closed fold; `look` fold: closed on wide screens too, where something else needs the width */
export function Filters({ formId, groups, maxPrice, chosen, map, look = "column" }: { formId: string; groups: FilterOptions[]; maxPrice: string; chosen: number; map?: ReactNode; look?: keyof typeof LOOKS }) {
  const { t } = useT("search");
  useTicksOf(groups, formId);
  return (
    <details className={`group/fold border-y border-line ${LOOKS[look].fold}`}>
      <summary className={`flex min-h-12 items-center gap-2 py-2 font-semibold marker:content-none ${LOOKS[look].head}`}>
        <Arrow className="group-open/fold:rotate-90" />
        {t("filters.open")}{chosen > 0 && <> ({chosen})<span className="visually-hidden"> {t("filters.chosen", { count: chosen })}</span></>}
      </summary>
      <div className={`grid gap-6 pb-6 pt-2 ${LOOKS[look].grid}`}>
        <h2 className="visually-hidden">{t("filters.heading")}</h2>
        {map && <div className="max-lg:order-last">{map}</div>}
        {groups.filter((group) => group.open).map((group) => <OpenGroup key={group.facet} formId={formId} {...group} />)}
        <div className="border-t border-line">
          {groups.filter((group) => !group.open).map((group) => <FoldedGroup key={group.facet} formId={formId} {...group} />)}
          <MaxPrice formId={formId} value={maxPrice} />
        </div>
        <button type="submit" form={formId} className="button button-line">{t("filters.apply")}</button>
      </div>
    </details>
  );
}

type GroupProps = FilterOptions & { formId: string };

function OpenGroup(group: GroupProps) {
  const { t } = useT("search");
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-display text-lg font-semibold">{t(`filters.${group.facet}`)}</legend>
      <Options {...group} />
    </fieldset>
  );
}

function FoldedGroup(group: GroupProps) {
  const { t } = useT("search");
  return (
    <details className="group/more border-b border-line">
      <summary className="flex min-h-11 items-center justify-between gap-2 marker:content-none hover:text-sea-strong"><span className="font-display text-lg font-semibold">{t(`filters.${group.facet}`)}</span><Arrow className="group-open/more:rotate-90" /></summary>
      <fieldset className="min-w-0 pb-3">
        <legend className="visually-hidden">{t(`filters.${group.facet}`)}</legend>
        <Options {...group} />
      </fieldset>
    </details>
  );
}

function Options({ facet, formId, options }: GroupProps) {
  const { t } = useT("search");
  const send = useSearchSubmit();
  const first = options.length <= SHOWN + SPARED ? options : options.filter((option, index) => index < SHOWN || option.chosen);
  const rest = options.filter((option) => !first.includes(option));
  const tick = ({ value, label, count, chosen }: FilterOption) => (
    <li key={value}>
      <label className="tick">
        <input type="checkbox" name={facet} value={value} form={formId} defaultChecked={chosen} aria-label={`${label}, ${t("filters.hits", { count })}`} onChange={({ target }) => target.form && send(target.form, { keepScroll: true })} />
        {label}<span>{count}</span>
      </label>
    </li>
  );
  return (
    <>
      <ul>{first.map(tick)}</ul>
      {rest.length > 0 && (
        <details>
          <summary className="flex min-h-8 items-center text-sea-strong underline decoration-1 underline-offset-4 marker:content-none">{t("filters.more", { count: rest.length })}</summary>
          <ul>{rest.map(tick)}</ul>
        </details>
      )}
    </>
  );
}

function Arrow({ className }: { className: string }) {
  return <svg aria-hidden="true" viewBox="0 0 12 12" width={12} height={12} className={`shrink-0 fill-none stroke-current stroke-2 ${className}`}><path d="M4 1l5 5-5 5" /></svg>;
}

/** A box is ticked at once, by the browser, and sent when the page wakes if that was before; it follows the answer when that says otherwise (a chip taken away, the browser's back). */
function useTicksOf(groups: FilterOptions[], formId: string) {
  const drawn = useRef(groups);
  const send = useSearchSubmit();
  useWaking(() => {
    const form = document.getElementById(formId) as HTMLFormElement | null;
    if (form && [...form.elements].some((field) => isTick(field) && !isUntouched(field))) send(form, { keepScroll: true });
  });
  useEffect(() => {
    if (drawn.current === groups) return;
    drawn.current = groups;
    const chosen = new Set(groups.flatMap(({ facet, options }) => options.filter((option) => option.chosen).map(({ value }) => `${facet} ${value}`)));
    const form = document.getElementById(formId) as HTMLFormElement | null;
    for (const box of form?.elements ?? []) if (box instanceof HTMLInputElement && box.type === "checkbox") box.checked = chosen.has(`${box.name} ${box.value}`);
  }, [groups, formId]);
}

function MaxPrice({ formId, value }: { formId: string; value: string }) {
  const { t } = useT("search");
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 border-b border-line py-2">
      <label htmlFor="filter-max-price" className="font-display text-lg font-semibold">{t("filters.maxPrice")}</label>
      <span className="flex items-center gap-2">
        <input key={value} id="filter-max-price" name="maxPrice" form={formId} type="number" inputMode="numeric" min={1} max={100000} step={1} defaultValue={value} className="control tabular max-w-28" />
        <span>{t("filters.maxPriceUnit")}</span>
      </span>
    </div>
  );
}

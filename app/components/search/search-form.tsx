/** What, when, who: the question of every visit, as a plain GET form; the home page and the search page share it. On a phone dates and party are folded. */
import { Form } from "@remix-run/react";
import { useId, type ReactNode } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Combobox } from "./combobox.tsx";
import { useSearchSubmit } from "./use-search-submit.ts";

export interface SearchFormValues { q: string; from: string; to: string; adults: string; children: string }

const EMPTY_SEARCH: SearchFormValues = { q: "", from: "", to: "", adults: "", children: "" };

const ADULTS = ["1", "2", "3", "4", "5", "6", "7", "8", "10", "12", "15", "20"];
const CHILDREN = ["1", "2", "3", "4", "5", "6", "8", "10"];

/** Closed on phones; on wider screens its content shows whatever the fold's state, where the browser can. */
const FOLD = "group/when col-span-2 min-w-0 md:[&::details-content]:block md:[&::details-content]:[content-visibility:visible] lg:col-span-1";
const FOLD_HEAD = "flex min-h-11 items-center gap-2 marker:content-none md:supports-[selector(::details-content)]:hidden";

/** @param formId lets controls elsewhere on the page belong to the form; @param min earliest date, "YYYY-MM-DD"; @param when dates and party chosen, in words, for the closed fold */
export function SearchForm({ formId, values = EMPTY_SEARCH, min, when = "", children }: { formId?: string; values?: SearchFormValues; min: string; when?: string; children?: ReactNode }) {
  const { t, lang } = useT("search");
  const send = useSearchSubmit();
  return (
    <Form id={formId} action={`/${lang}/search`} onSubmit={(event) => (event.preventDefault(), send(event.currentTarget))} role="search" aria-label={t("form.label")} className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-x-3 gap-y-1 md:gap-y-4 lg:grid-cols-[minmax(14rem,1fr)_auto_auto]">
      <Labelled label={t("form.what")}>
        {(id) => <Combobox id={id} name="q" defaultValue={values.q} placeholder={t("form.whatHint")} />}
      </Labelled>
      <details className={FOLD}>
        <summary className={FOLD_HEAD}>
          <svg aria-hidden="true" viewBox="0 0 12 12" width={12} height={12} className="shrink-0 fill-none stroke-current stroke-2 group-open/when:rotate-90"><path d="M4 1l5 5-5 5" /></svg>
          <span className="shrink-0 font-semibold">{t("form.when")}</span>
          <span className="min-w-0 truncate text-muted">{when || t("form.anyDate")}</span>
        </summary>
        <div className="grid grid-cols-2 items-end gap-x-3 gap-y-4 pb-2 pt-1 md:grid-cols-4 md:p-0 lg:grid-cols-[9.5rem_9.5rem_7.75rem_6rem]">
          <Labelled label={t("form.from")}>{(id) => <input id={id} name="from" type="date" min={min} defaultValue={values.from} className="control" />}</Labelled>
          <Labelled label={t("form.to")}>{(id) => <input id={id} name="to" type="date" min={min} defaultValue={values.to} className="control" />}</Labelled>
          <Labelled label={t("form.adults")}>{(id) => <Count id={id} name="adults" value={values.adults} numbers={ADULTS} none={t("form.anyNumber")} />}</Labelled>
          <Labelled label={t("form.children")}>{(id) => <Count id={id} name="children" value={values.children} numbers={CHILDREN} none="0" />}</Labelled>
        </div>
      </details>
      {children}
      <button type="submit" className="button button-main col-start-2 row-start-1 lg:col-start-3">{t("form.submit")}</button>
    </Form>
  );
}

function Labelled({ label, className = "", children }: { label: string; className?: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={`min-w-0 ${className}`}>
      <label htmlFor={id} className="mb-1 block text-sm font-semibold">{label}</label>
      {children(id)}
    </div>
  );
}

/** A number of people; one that is not in the list is added to it. */
function Count({ id, name, value, numbers, none }: { id: string; name: string; value: string; numbers: string[]; none: string }) {
  const all = value === "" || value === "0" || numbers.includes(value) ? numbers : [...numbers, value].sort((a, b) => Number(a) - Number(b));
  return (
    <select id={id} name={name} defaultValue={value === "0" ? "" : value} className="control tabular">
      <option value="">{none}</option>
      {all.map((number) => <option key={number} value={number}>{number}</option>)}
    </select>
  );
}

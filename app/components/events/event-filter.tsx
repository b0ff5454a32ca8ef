/** The filter of the programme: a plain form whose answer is an address. */
import { Form, Link } from "@remix-run/react";
import { useId } from "react";
import type { Theme } from "../../core/vocabulary.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../button.tsx";
import { countyLabel } from "../../i18n/county-label.ts";
import { CheckField } from "../field.tsx";

export interface EventFilterChoice { year?: number; county?: string; theme?: Theme; onlyFree: boolean }

export function EventFilter({ chosen, counties, themes, freeCount }: { chosen: EventFilterChoice; counties: { teryt: string; name: string; count: number }[]; themes: { theme: Theme; count: number }[]; freeCount: number }) {
  const { t, lang } = useT("events");
  const { t: tv } = useT("vocabulary");
  const narrowed = chosen.county !== undefined || chosen.theme !== undefined || chosen.onlyFree;
  return (
    <Form method="get" action={`/${lang}/events`} aria-label={t("filter.heading")} className="flex flex-wrap items-end gap-x-6 gap-y-4 print:hidden">
      {chosen.year && <input type="hidden" name="year" value={chosen.year} />}
      <Choice name="county" label={t("filter.county")} any={t("filter.anyCounty")} chosen={chosen.county} options={counties.map(({ teryt, name, count }) => ({ value: teryt, text: `${countyLabel(name, tv)} (${count})` }))} />
      <Choice name="theme" label={t("filter.theme")} any={t("filter.anyTheme")} chosen={chosen.theme} options={themes.map(({ theme, count }) => ({ value: theme, text: `${tv(`theme.${theme}`)} (${count})` }))} />
      <div className="pb-2"><CheckField name="free" value="1" defaultChecked={chosen.onlyFree} label={`${t("filter.free")} (${freeCount})`} /></div>
      <Button look="quiet">{t("filter.apply")}</Button>
      {narrowed && <Link to={`/${lang}/events${chosen.year ? `?year=${chosen.year}` : ""}`} className="inline-flex min-h-11 items-center">{t("filter.reset")}</Link>}
    </Form>
  );
}

/** A list whose first entry asks for nothing: never `required`, or the browser would refuse to send the form without both. */
function Choice({ name, label, any, chosen, options }: { name: string; label: string; any: string; chosen?: string; options: { value: string; text: string }[] }) {
  const id = useId();
  return (
    <div className="w-full sm:w-60">
      <label htmlFor={id} className="mb-1 block font-semibold">{label}</label>
      <select id={id} name={name} defaultValue={chosen ?? ""} className="control">
        <option value="">{any}</option>
        {options.map(({ value, text }) => <option key={value} value={value}>{text}</option>)}
      </select>
    </div>
  );
}
